import type { Language } from '#figures';
import type { Study } from '#study';
import { modelsSaying, stepName } from '#wording';
import type { Action } from '../../actions/action.ts';
import type { ModelEditing, ModelForm } from './modelEditing.ts';
import { stepActions } from './stepActions.ts';

/** Something that can be done to the models, in the menu of the bar and in the palette. */
export interface ModelAction {
  readonly id: 'newModel' | 'copyModel' | 'describeModel' | 'removeModel';
  readonly name: string;
  readonly isRemoving?: boolean;
  readonly run: () => void;
}

/** What can be done to the models: where one is shown, to that one too. */
export function modelActions(
  language: Language,
  model: string | undefined,
  does: { readonly open: (form: ModelForm) => void; readonly remove: () => void },
): readonly ModelAction[] {
  const words = modelsSaying[language];
  const form = (kind: 'make' | 'copy' | 'describe') => () => does.open({ kind });
  const make: ModelAction = { id: 'newModel', name: `${words.newModel} …`, run: form('make') };
  if (model === undefined) return [make];
  return [
    { id: 'describeModel', name: `${words.describeModel} …`, run: form('describe') },
    { id: 'copyModel', name: `${words.copyModel} …`, run: form('copy') },
    make,
    { id: 'removeModel', name: words.removeModel, isRemoving: true, run: does.remove },
  ];
}

/** What the screen of a model offers by key and palette: its steps, and the one that the reader was at last. */
export function screenActions(
  study: Study,
  language: Language,
  given: {
    readonly editing: ModelEditing | undefined;
    readonly step: string | undefined;
    readonly actions: readonly ModelAction[];
  },
): readonly Action[] {
  const words = modelsSaying[language];
  const { editing, step } = given;
  const actions: Action[] = [];
  if (editing) {
    actions.push({
      id: 'addStep',
      group: 'here',
      name: `${words.addStep} …`,
      key: 'g',
      run: () => editing.open({ kind: 'addStep' }),
    });
    for (const side of ['for', 'against'] as const) {
      actions.push({
        id: `addMerit ${side}`,
        group: 'here',
        name: `${side === 'for' ? words.addFor : words.addAgainst} …`,
        run: () => editing.open({ kind: 'merit', side }),
      });
    }
    if (step !== undefined) {
      const name = stepName(study, editing.model, step, language);
      for (const one of stepActions(study, editing, step, language)) {
        actions.push({ id: one.id, group: 'here', name: words.ofStep(one.name, name), run: one.run });
      }
    }
  }
  for (const { id, name, run } of given.actions) actions.push({ id, group: 'here', name, run });
  return actions;
}
