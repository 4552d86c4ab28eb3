import { homeName, leafName, modelName } from '#wording';
import { Sheet } from '../../parts/Sheet.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { removeCommand } from './correcting.ts';
import { useOrganisation } from './organisationDesk.ts';

/** Asks before something is removed that models move. */
export function RemoveDialog(props: {
  readonly id: string;
  readonly by: readonly { readonly model: string; readonly steps: number }[];
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const { id, by, onClose } = props;
  const name = study.nodes.has(id) ? leafName(study, id, language) : homeName(study, undefined, id, language);
  return (
    <Sheet title={words.form.removeTitle(name)} at="middle" className="ask" onClose={onClose}>
      <p>{words.form.removeMoved}</p>
      <ul>
        {by.map(({ model, steps }) => (
          <li key={model}>{words.form.steps(modelName(study, model, language), steps)}</li>
        ))}
      </ul>
      <p className="do">
        <button
          type="button"
          className="main-button"
          onClick={() => {
            const command = removeCommand(study, id, true);
            onClose();
            if (!command) return;
            void desk.run(command).then((done) => {
              if (!done) return;
              choose(undefined);
              desk.announce(words.act.removed(name));
            });
          }}
        >
          {words.form.removeAnyway}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {words.act.cancel}
        </button>
      </p>
    </Sheet>
  );
}
