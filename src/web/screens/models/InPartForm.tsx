import { useMemo, useState } from 'react';
import { applyModel, type Model, type Step } from '#moves';
import { treeOf } from '#organisation';
import { stepLeaves } from '#report';
import type { Study } from '#study';
import { homeName, modelFormsSaying, stepName } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelEditing } from './modelEditing.ts';
import { nodeName } from './StepWords.tsx';

/** Which of the tasks that a step moves are taken with it in this model. */
export function InPartForm(props: {
  readonly study: Study;
  readonly model: Model;
  readonly step: Step;
  readonly editing: ModelEditing;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { study, model, step, editing } = props;
  const words = modelFormsSaying[language];
  const homes = useMemo(() => stepLeaves(study, step), [study, step]);
  const applied = useMemo(() => applyModel(study, study.moves, model), [study, model]);
  const all = useMemo(() => [...new Set(homes.flatMap(({ leaves }) => leaves))], [homes]);
  const [out, setOut] = useState<ReadonlySet<string>>(() => {
    const { leavesUnder } = treeOf(study);
    const leftOut = new Set(step.leftOut.flatMap((node) => leavesUnder(node)));
    return new Set(all.filter((leaf) => leftOut.has(leaf)));
  });
  const toggle = (leaf: string): void => {
    const changed = new Set(out);
    if (!changed.delete(leaf)) changed.add(leaf);
    setOut(changed);
  };
  const name = stepName(study, model.id, step.id, language);
  return (
    <EditSheet
      title={words.ofStep(words.takeInPart, name)}
      submit={say.form.save}
      onSubmit={() =>
        editing.run([
          { kind: 'changeStep', model: model.id, step: step.id, leftOut: leftOutOf(study, step, all, out) },
        ])
      }
      onClose={props.onClose}
    >
      <p className="mute">{words.takeInPartIntro}</p>
      <p className="in-part-count">
        <span role="status">{words.taken(all.length - out.size, all.length)}</span>{' '}
        {out.size > 0 && (
          <button type="button" className="quiet" onClick={() => setOut(new Set())}>
            {words.takeAll}
          </button>
        )}
      </p>
      {homes.map(({ to, leaves }) => (
        <fieldset key={to} className="in-part">
          <legend>
            <Words text={words.toHome(homeName(study, applied, to, language))} />
          </legend>
          {leaves.map((leaf) => (
            <label key={leaf} className="check-field" htmlFor={`taken ${leaf} ${to}`}>
              <input
                id={`taken ${leaf} ${to}`}
                type="checkbox"
                checked={!out.has(leaf)}
                onChange={() => toggle(leaf)}
              />
              <span>
                <Words text={nodeName(study, leaf, language)} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </EditSheet>
  );
}

/** What a step leaves out: nodes it named before as long as all of each stays out, then single leaves. */
function leftOutOf(
  study: Study,
  step: Step,
  all: readonly string[],
  out: ReadonlySet<string>,
): readonly string[] {
  const { leavesUnder } = treeOf(study);
  const moved = new Set(all);
  const kept = step.leftOut.filter((node) =>
    leavesUnder(node).every((leaf) => out.has(leaf) || !moved.has(leaf)),
  );
  const covered = new Set(kept.flatMap((node) => leavesUnder(node)));
  return [...kept, ...[...out].filter((leaf) => !covered.has(leaf))];
}
