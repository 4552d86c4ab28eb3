import { useState } from 'react';
import { versionsSaying } from '#wording';
import { TextField } from '../../parts/Field.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';

/** Gives the study as it stands a name; not while something of it is not kept yet, since that would be left out. */
export function FreezeVersion(props: {
  readonly onFrozen: () => Promise<void>;
  readonly onTrouble: (problem: ApiProblem) => void;
}) {
  const { language } = useLanguage();
  const words = versionsSaying[language];
  const { shelf } = useServices();
  const { snapshot, waiting, connected } = useOpenStudy();
  const desk = useDesk();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isKept = waiting === 0 && connected;
  const freeze = async (): Promise<void> => {
    if (!isKept) return;
    setMissing(name.trim() === '');
    if (name.trim() === '') {
      document.getElementById('version-name')?.focus();
      return;
    }
    try {
      const named = await shelf.freeze(snapshot.id, name.trim());
      setName('');
      desk.announce(words.frozen(named.name));
      await props.onFrozen();
    } catch (error) {
      props.onTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)));
    }
  };
  return (
    <section aria-labelledby="freeze-heading" className="freeze">
      <h2 id="freeze-heading">{words.freezeTitle}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <TextField
          id="version-name"
          label={words.freezeName}
          hint={words.freezeHint}
          value={name}
          onChange={setName}
        />
        <button type="submit" className="main-button" aria-disabled={!isKept}>
          {words.freeze}
        </button>
      </form>
      <p role="alert" className="failed">
        {isMissing && name.trim() === '' ? words.nameIsMissing : ''}
      </p>
      {!isKept && <p className="mute">{words.freezeWaits}</p>}
    </section>
  );
}
