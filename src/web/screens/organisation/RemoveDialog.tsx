import type { Command } from '#study';
import { leafName, listed, modelName, pick, quoted } from '#wording';
import { Sheet } from '../../parts/Sheet.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { GoingAlong } from './correcting.ts';
import { focusThing, useOrganisation } from './organisationDesk.ts';

/** Asks before a task or part is removed that other things name, and says what goes along. */
export function RemoveDialog(props: {
  readonly id: string;
  readonly goes: GoingAlong;
  readonly command: Command;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, choose } = useOrganisation();
  const desk = useDesk();
  const { id, goes, command, onClose } = props;
  const { alone, alongWith } = words.form;
  const name = leafName(study, id, language);
  const allQuoted = (names: readonly string[]) =>
    listed(
      names.map((one) => quoted(one, language)),
      language,
    );
  const areas = goes.areas.map((area) => pick(study.areas.get(area)?.name ?? {}, language));
  const journeys = goes.journeys.map((journey) => pick(study.journeys.get(journey)?.name ?? {}, language));
  const reforms = goes.reforms.map((reform) => pick(study.reforms.get(reform)?.name ?? {}, language));
  const lines = [
    ...(goes.parts.length > 0
      ? [alongWith.parts(allQuoted(goes.parts.map((part) => leafName(study, part, language))))]
      : []),
    ...(areas.length > 0 ? [alongWith.areas(allQuoted(areas))] : []),
    ...(journeys.length > 0 ? [alongWith.journeys(allQuoted(journeys))] : []),
    ...(reforms.length > 0 ? [alongWith.reforms(allQuoted(reforms))] : []),
    ...(goes.relations.length > 0 ? [alongWith.relations(goes.relations.length)] : []),
    ...(goes.figures.length > 0 ? [alongWith.figures(goes.figures.length)] : []),
    ...goes.models.map(({ model, steps }) => alongWith.model(modelName(study, model, language), steps)),
  ];
  return (
    <Sheet title={words.form.removeTitle(name)} at="middle" className="ask" onClose={onClose}>
      <p>{lines.length === 0 ? alone : words.form.goesAlong}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mute">{words.form.removeUndo}</p>
      <p className="do">
        <button
          type="button"
          className="main-button"
          onClick={() => {
            const parent = study.nodes.get(id)?.parent;
            onClose();
            void desk.run(command).then((done) => {
              if (!done) return;
              choose(parent);
              desk.announce(words.act.removed(name));
              if (parent !== undefined) setTimeout(() => focusThing(parent), 50);
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
