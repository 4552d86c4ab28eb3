import { useMemo } from 'react';
import { type AppliedModel, inadmissible } from '#moves';
import {
  commandsOf,
  type FindingGroup,
  findingGroups,
  tellFindingGroup,
  type WayOut,
  waysOut,
} from '#report';
import type { Study } from '#study';
import { homeName, modelsSaying, moveName, stepName } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { freshId } from '../../session/freshId.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useModelEditing } from './modelEditing.ts';

/** What stands in the way of a model, each with what can be done about it; nothing where nothing does. */
export function Findings({ study, applied }: { readonly study: Study; readonly applied: AppliedModel }) {
  const { say } = useLanguage();
  const groups = useMemo(
    () => findingGroups(applied.findings.filter(({ code }) => inadmissible.has(code))),
    [applied],
  );
  if (groups.length === 0) return null;
  return (
    <section className="obstacles" aria-label={say.modelScreen.problems}>
      <h2>{say.modelScreen.problems}</h2>
      <FindingList study={study} applied={applied} groups={groups} />
    </section>
  );
}

/** What is worth knowing of a model, each with what can be done about it. */
export function Remarks({ study, applied }: { readonly study: Study; readonly applied: AppliedModel }) {
  const { say } = useLanguage();
  const groups = useMemo(
    () => findingGroups(applied.findings.filter(({ code }) => !inadmissible.has(code))),
    [applied],
  );
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{say.modelScreen.remarks}</h2>
      <FindingList study={study} applied={applied} groups={groups} />
    </section>
  );
}

function FindingList(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly groups: readonly FindingGroup[];
}) {
  const { language } = useLanguage();
  const { study, applied, groups } = props;
  const editing = useModelEditing();
  return (
    <ul className="findings">
      {groups.map((group) => {
        const { message, next } = tellFindingGroup(group, study, applied, language);
        return (
          <li key={message} data-finding={group.first.code}>
            <Words text={message} />{' '}
            {editing ? (
              <WaysOut study={study} applied={applied} group={group} next={next} />
            ) : (
              <span className="mute">{next}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function WaysOut(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly group: FindingGroup;
  readonly next: string;
}) {
  const { language } = useLanguage();
  const { study, applied, group } = props;
  const editing = useModelEditing();
  const words = modelsSaying[language];
  const ways = useMemo(() => waysOut(study, applied, group), [study, applied, group]);
  const model = study.models.get(applied.model);
  if (!editing || !model || ways.length === 0) return <span className="mute">{props.next}</span>;
  const { leaves } = group;
  return (
    <ul className="ways-out" aria-label={words.waysOut}>
      {ways.map((way) => (
        <li key={JSON.stringify(way)}>
          <button
            type="button"
            className="plain"
            onClick={() => {
              void editing.run(commandsOf(model, way, leaves, freshId('step'))).then((done) => {
                if (!done) return;
                editing.announce(wayWords(way, leaves.length));
                afterwards();
              });
            }}
          >
            <Words text={wayWords(way, leaves.length)} />
          </button>
        </li>
      ))}
    </ul>
  );

  function wayWords(way: WayOut, count: number): string {
    const step = (id: string) => stepName(study, applied.model, id, language);
    switch (way.kind) {
      case 'prevail':
        return way.home === null
          ? words.prevailOnly(step(way.step))
          : words.prevail(step(way.step), homeName(study, applied, way.home, language));
      case 'leaveOut':
        return words.leaveOut(step(way.step), count);
      case 'removeStep':
        return words.removeStepNamed(step(way.step));
      case 'addMove':
        return words.addMove(moveName(study, way.move, way.variant, language));
      case 'changeVariant': {
        const found = model?.steps.find(({ id }) => id === way.step);
        return words.changeVariant(
          moveName(study, found?.kind === 'move' ? found.move : way.step, way.variant, language),
        );
      }
      case 'takeWhole':
        return words.takeWhole(step(way.step));
      case 'keepOnly':
        return words.keepOnly(step(way.step));
      case 'moveBefore':
        return words.moveBefore(step(way.step), step(way.before));
      case 'acceptMatches':
        return words.acceptMatches;
      case 'acceptWithoutNew':
        return words.acceptWithoutNew;
    }
  }
}

/** The button that was pressed is gone with what it mended: the next one takes the focus, or the page. */
function afterwards(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = document.querySelector('.findings button') ?? document.querySelector('#content');
    if (next instanceof HTMLElement) next.focus();
  });
}
