import type { ReactNode } from 'react';
import { setTheme, themes, useTheme } from '../session/theme.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';

const themeIcons = { system: 'device', light: 'sun', dark: 'moon' } as const;

/** The bar on top of every screen: where one is, search, saved state, language and colours. */
export function TopBar(props: {
  readonly children?: ReactNode;
  /** Absent where nothing is open that could be saved. */
  readonly saved?: { readonly version: number; readonly connected: boolean };
  readonly onLanguage: (language: 'da' | 'en') => void;
  readonly onPalette: () => void;
}) {
  const { language, say } = useLanguage();
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <header className="top-bar">
      <a className="brand" href="/">
        {say.web.product}
      </a>
      {props.children}
      <span className="spacer" />
      <button type="button" className="find" onClick={props.onPalette} aria-keyshortcuts="Control+K">
        <span>{say.web.findOrDo}</span> <kbd>Ctrl K</kbd>
      </button>
      {props.saved && <SavedState {...props.saved} />}
      <fieldset className="language" aria-label={say.web.language}>
        {(['da', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => props.onLanguage(one)}
          >
            {one.toUpperCase()}
            <span className="only-heard">
              , {one === 'da' ? say.web.switchToDanish : say.web.switchToEnglish}
            </span>
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="theme"
        aria-label={say.web.themeIs(say.web.themes[theme])}
        title={say.web.themeIs(say.web.themes[theme])}
        onClick={() => setTheme(next)}
      >
        <Icon name={themeIcons[theme]} size={16} />
      </button>
    </header>
  );
}

function SavedState({ version, connected }: { readonly version: number; readonly connected: boolean }) {
  const { say } = useLanguage();
  return (
    <span
      role="status"
      className={connected ? 'saved' : 'saved offline'}
      title={connected ? say.web.savedAtVersion(version) : say.web.offlineMeans}
    >
      {connected ? say.web.saved : say.web.offline}
    </span>
  );
}
