import type { Study } from '#study';
import { AddStepForm } from './AddStepForm.tsx';
import { DescribeForm } from './DescribeForm.tsx';
import { InPartForm } from './InPartForm.tsx';
import type { ModelEditing, ModelForm } from './modelEditing.ts';
import { MeritForm, NameStepForm } from './WordsForms.tsx';

/** The form that is open on the screen of models. */
export function ModelForms(props: {
  readonly study: Study;
  /** The model shown; what is asked of one that is gone shows nothing. */
  readonly model: string | undefined;
  readonly editing: ModelEditing | undefined;
  readonly form: ModelForm;
  readonly onClose: () => void;
}) {
  const { study, form, editing, onClose } = props;
  const model = props.model === undefined ? undefined : study.models.get(props.model);
  switch (form.kind) {
    case 'make':
      return <DescribeForm kind="make" model={undefined} onClose={onClose} />;
    case 'copy':
    case 'describe':
      return model && <DescribeForm kind={form.kind} model={model} onClose={onClose} />;
    case 'addStep':
      return model && editing && <AddStepForm {...{ study, model, editing, onClose }} />;
    case 'inPart': {
      const step = model?.steps.find(({ id }) => id === form.step);
      return model && editing && step && <InPartForm {...{ study, model, step, editing, onClose }} />;
    }
    case 'nameStep': {
      const step = model?.steps.find(({ id }) => id === form.step);
      if (!model || !editing || step?.kind !== 'own') return null;
      return <NameStepForm {...{ model, step, editing, onClose }} />;
    }
    case 'merit': {
      if (!model || !editing) return null;
      const merit = model.merits.find(({ id }) => id === form.merit);
      return <MeritForm {...{ model, side: form.side, merit, editing, onClose }} />;
    }
  }
}
