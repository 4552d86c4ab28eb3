import type { Merit, Model, Step } from '#moves';
import type { SingleCommand } from '#study';
import { modelFormsSaying } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { freshId } from '../../session/freshId.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelEditing } from './modelEditing.ts';
import { TextFields, trimmed, useWrittenText } from './TextFields.tsx';

/** Another name for a step of the model's own. */
export function NameStepForm(props: {
  readonly model: Model;
  readonly step: Extract<Step, { kind: 'own' }>;
  readonly editing: ModelEditing;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { model, step, editing } = props;
  const words = modelFormsSaying[language];
  const name = useWrittenText(step.name);
  return (
    <EditSheet
      title={words.renameStep}
      submit={say.form.save}
      check={() => (name.isEmpty ? [{ field: name.field, message: words.nameMissing }] : [])}
      onSubmit={() => editing.run(renaming(model, { ...step, name: trimmed(name.value) ?? step.name }))}
      onClose={props.onClose}
    >
      <TextFields label={words.name} text={name} autoFocus />
    </EditSheet>
  );
}

/** A step is renamed by putting it in its own place anew; what the model says of its prevailing is said again. */
function renaming(
  model: Model,
  { matched: _, ...step }: Extract<Step, { kind: 'own' }>,
): readonly SingleCommand[] {
  const at = model.steps.findIndex(({ id }) => id === step.id);
  const before = model.steps[at + 1]?.id;
  return [
    { kind: 'removeStep', model: model.id, step: step.id },
    { kind: 'addStep', model: model.id, step, ...(before === undefined ? {} : { before }) },
    ...model.prevails
      .filter((one) => one.step === step.id)
      .map(({ node }) => ({ kind: 'settleConflict', model: model.id, node, step: step.id }) as const),
  ];
}

/** Something for or against a model, new or there already. */
export function MeritForm(props: {
  readonly model: Model;
  readonly side: Merit['kind'];
  readonly merit: Merit | undefined;
  readonly editing: ModelEditing;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { model, side, merit, editing } = props;
  const words = modelFormsSaying[language];
  const text = useWrittenText(merit?.text ?? {});
  const save = (): Promise<boolean> => {
    const said = trimmed(text.value) ?? {};
    const merits = merit
      ? model.merits.map((one) => (one.id === merit.id ? { ...one, text: said } : one))
      : [...model.merits, { id: freshId('merit'), kind: side, text: said }];
    return editing.run([{ kind: 'describeModel', model: model.id, merits }]);
  };
  const title = merit
    ? side === 'for'
      ? words.changeFor
      : words.changeAgainst
    : side === 'for'
      ? words.addFor
      : words.addAgainst;
  return (
    <EditSheet
      title={title}
      submit={merit ? say.form.save : words.add}
      check={() => (text.isEmpty ? [{ field: text.field, message: words.textMissing }] : [])}
      onSubmit={save}
      onClose={props.onClose}
    >
      <TextFields label={words.merit} text={text} lines={3} autoFocus />
    </EditSheet>
  );
}
