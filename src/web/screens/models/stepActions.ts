import type { Language } from '#figures';
import { stepLeaves } from '#report';
import type { Study } from '#study';
import { modelsSaying, stepName } from '#wording';
import type { ModelEditing } from './modelEditing.ts';

/** Something that can be done to one step of a model. */
export interface StepAction {
  readonly id: 'earlier' | 'later' | 'inPart' | 'nameStep' | 'removeStep';
  readonly name: string;
  /** As the keyboard of a chip in focus has it. */
  readonly key?: string;
  readonly isRemoving?: boolean;
  readonly run: () => void;
}

/** What can be done to a step besides taking another variant: on its chip, by its keys and in the palette. */
export function stepActions(
  study: Study,
  editing: ModelEditing,
  id: string,
  language: Language,
): readonly StepAction[] {
  const words = modelsSaying[language];
  const { model } = editing;
  const steps = study.models.get(model)?.steps ?? [];
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (!step) return [];
  const name = stepName(study, model, id, language);
  const move = (to: number, before: string | null) => (): void => {
    void editing.run([{ kind: 'moveStep', model, step: id, before }]).then((done) => {
      if (done) editing.announce(words.position(name, to + 1, steps.length));
    });
  };
  const actions: StepAction[] = [];
  const previous = steps[at - 1];
  if (previous) {
    actions.push({
      id: 'earlier',
      name: words.earlier,
      key: 'Shift+ArrowLeft',
      run: move(at - 1, previous.id),
    });
  }
  if (at < steps.length - 1) {
    const before = steps[at + 2]?.id ?? null;
    actions.push({ id: 'later', name: words.later, key: 'Shift+ArrowRight', run: move(at + 1, before) });
  }
  if (stepLeaves(study, step).some(({ leaves }) => leaves.length > 0)) {
    actions.push({
      id: 'inPart',
      name: `${words.takeInPart} …`,
      run: () => editing.open({ kind: 'inPart', step: id }),
    });
  }
  if (step.kind === 'own') {
    actions.push({
      id: 'nameStep',
      name: `${words.renameStep} …`,
      run: () => editing.open({ kind: 'nameStep', step: id }),
    });
  }
  actions.push({
    id: 'removeStep',
    name: words.removeStep,
    key: 'Delete',
    isRemoving: true,
    run: () => {
      const next = steps[at + 1] ?? previous;
      void editing.run([{ kind: 'removeStep', model, step: id }]).then((done) => {
        if (!done) return;
        editing.announce(words.stepRemoved(name));
        focusChip(next?.id);
      });
    },
  });
  return actions;
}

/** Puts the focus on a step's chip once it is there; without one, on the button that adds a step. */
export function focusChip(step: string | undefined): void {
  requestAnimationFrame(() => {
    const chip =
      step === undefined ? null : document.querySelector(`[data-step="${CSS.escape(step)}"] button`);
    const target = chip ?? document.querySelector('.add-step');
    if (target instanceof HTMLElement) target.focus();
  });
}
