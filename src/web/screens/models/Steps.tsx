import type { KeyboardEvent } from 'react';
import { type Step, today } from '#moves';
import type { Study } from '#study';
import { modelsSaying, pick } from '#wording';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { Icon } from '../../parts/Icon.tsx';
import { InPlace } from '../../parts/Later.tsx';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useModelEditing } from './modelEditing.ts';
import { stepActions } from './stepActions.ts';

// What a chip opens is not needed for the first look.
const stepDetails = fetchedLater(async () => (await import('./StepDetails.tsx')).StepDetails);

/** The steps of a model as chips; each opens what it does in words, and what may be done to it. */
export function Steps({ study, model }: { readonly study: Study; readonly model: string }) {
  const { language, say } = useLanguage();
  const editing = useModelEditing();
  const isNarrow = useIsNarrow();
  const words = modelsSaying[language];
  if (model === today) return null;
  const steps = study.models.get(model)?.steps ?? [];
  if (steps.length === 0) {
    return (
      <section className="no-steps">
        <h2>{words.emptyModel}</h2>
        <p className="mute">{words.emptyModelNext}</p>
        {editing && (
          <button
            type="button"
            className="main-button add-step"
            onClick={() => editing.open({ kind: 'addStep' })}
          >
            {words.addFirstStep}
          </button>
        )}
      </section>
    );
  }
  const list = (
    <ul className="steps" aria-label={say.modelScreen.steps}>
      {steps.map((step) => (
        <Chip key={step.id} step={step} study={study} model={model} />
      ))}
      {editing && (
        <li>
          <button
            type="button"
            className="add-step"
            aria-keyshortcuts="G"
            onClick={() => editing.open({ kind: 'addStep' })}
          >
            <Icon name="plus" /> {words.addStep}
          </button>
        </li>
      )}
    </ul>
  );
  if (!isNarrow) return list;
  return (
    <details className="about">
      <summary>
        {say.modelScreen.steps} · {steps.length}
      </summary>
      {list}
    </details>
  );
}

function Chip(props: { readonly step: Step; readonly study: Study; readonly model: string }) {
  const { language, say } = useLanguage();
  const { step, study, model } = props;
  const editing = useModelEditing();
  const words = modelsSaying[language];
  const move = step.kind === 'move' ? study.moves.get(step.move) : undefined;
  const variant = step.kind === 'move' ? move?.variants.find(({ id }) => id === step.variant) : undefined;
  const name = step.kind === 'own' ? step.name : (variant?.name ?? move?.name ?? {});
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    // What is inside the open chip has keys of its own.
    if (!editing || (event.target as HTMLElement).closest('.disclosed')) return;
    const { key: pressed, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const key = `${shiftKey ? 'Shift+' : ''}${pressed}`;
    const action = stepActions(study, editing, step.id, language).find((one) => one.key === key);
    if (!action) return;
    event.preventDefault();
    action.run();
  };
  return (
    <li data-step={step.id} onKeyDown={onKey} onFocus={() => editing?.select(step.id)}>
      <Disclosure
        className="chip"
        button={
          <>
            <i>
              {step.kind === 'own' ? say.modelScreen.ownStep : `${move?.number ?? step.move}${step.variant}`}
            </i>{' '}
            {pick(name, language)}
            {step.leftOut.length > 0 && <small> {words.inPart}</small>}
          </>
        }
      >
        {(close) => <InPlace part={stepDetails} given={{ study, model, step, close }} />}
      </Disclosure>
    </li>
  );
}
