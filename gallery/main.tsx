import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import '#web/style/index.css';
import './gallery.css';
import { partStates } from './parts.tsx';
import { screenStates } from './screens.tsx';

const states = [...screenStates, ...partStates];

function indexOfHash(): number {
  const found = states.findIndex(({ name }) => name === decodeURIComponent(location.hash.slice(1)));
  return Math.max(0, found);
}

/** One state at a time; the arrow keys lead on and back, the address names the state. */
function Gallery() {
  const [at, setAt] = useState(indexOfHash);
  useEffect(() => {
    const onHash = (): void => setAt(indexOfHash());
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0 || (target instanceof HTMLElement && target.matches('input, textarea'))) return;
      const next = states[(indexOfHash() + step + states.length) % states.length];
      if (next) location.hash = encodeURIComponent(next.name);
    };
    addEventListener('hashchange', onHash);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('keydown', onKey);
    };
  }, []);
  const state = states[at] ?? states[0];
  const shown = useMemo(() => state?.show(), [state]);
  return (
    <>
      <div key={state?.name} className="shown" data-state={state?.name}>
        {shown}
      </div>
      <nav className="gallery-bar" aria-label="Gallery">
        <label>
          {at + 1}/{states.length}{' '}
          <select
            value={state?.name}
            onChange={(event) => {
              location.hash = encodeURIComponent(event.target.value);
            }}
          >
            {states.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </nav>
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
