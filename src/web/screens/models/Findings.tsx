import { useMemo } from 'react';
import type { Language } from '#figures';
import { type AppliedModel, inadmissible, type Model } from '#moves';
import {
  commandsOf,
  type FindingGroup,
  findingGroups,
  tellFindingGroup,
  type WayOut,
  waysOut,
} from '#report';
import type { Study } from '#study';
import { homeName, modelFormsSaying, pick, quoted } from '#wording';
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
  const words = modelFormsSaying[language];
  const ways = useMemo(() => waysOut(study, applied, group), [study, applied, group]);
  const model = study.models.get(applied.model);
  if (!editing || !model || ways.length === 0) return <span className="mute">{props.next}</span>;
  const { leaves } = group;
  const step = (id: string) => stepLabel(study, model, id, language);
  const button = (way: WayOut, short?: string) => {
    const name = wayWords(study, model, way, leaves.length, language);
    return (
      <button
        key={JSON.stringify(way)}
        type="button"
        className="plain"
        onClick={() => {
          void editing.run(commandsOf(model, way, leaves, freshId('step'))).then((done) => {
            if (!done) return;
            editing.announce(name);
            afterwards();
          });
        }}
      >
        <Words text={short ?? name} />
        {short !== undefined && 'step' in way && <span className="only-heard">: {step(way.step)}</span>}
      </button>
    );
  };
  if (group.first.code !== 'leafHasTwoHomes') {
    return (
      <fieldset className="ways-out" aria-label={words.waysOut}>
        {ways.map((way) => button(way))}
      </fieldset>
    );
  }
  const short = {
    prevail: words.prevails,
    leaveOut: words.leavesOut(leaves.length),
    removeStep: words.remove,
  };
  return group.first.steps.map((id) => {
    const ofStep = ways.filter((way) => 'step' in way && way.step === id);
    const home = ofStep.flatMap((way) => (way.kind === 'prevail' && way.home !== null ? [way.home] : []))[0];
    return (
      <fieldset key={id} className="ways-out" aria-label={step(id)}>
        <span className="of-step">
          <Words text={step(id)} />
          {home !== undefined && (
            <span className="mute">
              {' '}
              → <Words text={homeName(study, applied, home, language)} />
            </span>
          )}
        </span>
        {ofStep.map((way) => button(way, short[way.kind as keyof typeof short]))}
      </fieldset>
    );
  });
}

/** A step as its chip is called. */
function stepLabel(study: Study, model: Model, id: string, language: Language): string {
  const step = model.steps.find((one) => one.id === id);
  if (step?.kind !== 'move') return step ? pick(step.name, language) : id;
  return variantLabel(study, step.move, step.variant, language);
}

function variantLabel(study: Study, id: string, variant: string, language: Language): string {
  const move = study.moves.get(id);
  const name = move?.variants.find((one) => one.id === variant)?.name ?? move?.name ?? {};
  return `${move?.number ?? id}${variant} ${pick(name, language)}`;
}

function wayWords(study: Study, model: Model, way: WayOut, count: number, language: Language): string {
  const words = modelFormsSaying[language];
  // A name of the model's own is told from the sentence around it.
  const step = (id: string) => {
    const label = stepLabel(study, model, id, language);
    return model.steps.some((one) => one.id === id && one.kind === 'own') ? quoted(label, language) : label;
  };
  switch (way.kind) {
    case 'prevail':
      return words.prevail(step(way.step));
    case 'leaveOut':
      return words.leaveOut(step(way.step), count);
    case 'removeStep':
      return words.removeStepNamed(step(way.step));
    case 'addMove':
      return words.addMove(variantLabel(study, way.move, way.variant, language));
    case 'changeVariant': {
      const found = model.steps.find(({ id }) => id === way.step);
      return words.changeVariant(
        variantLabel(study, found?.kind === 'move' ? found.move : way.step, way.variant, language),
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

/** The button that was pressed is gone with what it mended: the next one takes the focus, or the page. */
function afterwards(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = document.querySelector('.findings button') ?? document.querySelector('#content');
    if (next instanceof HTMLElement) next.focus();
  });
}
