import { useState } from 'react';
import type { Model, Move, Variant } from '#moves';
import { inBoth, movesSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { written } from '../../session/written.ts';

/** Makes a model that takes a variant of a move, and goes there. */
export function MakeModel(props: {
  readonly move: Move;
  readonly variant: Variant;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { go } = useStudyAddress();
  const { run } = useDesk();
  const { move, variant } = props;
  const [name, setName] = useState(words.makeModelName(pick(variant.name, language)));
  // What the variant says of itself is where its model begins; it is there to be changed.
  const [idea, setIdea] = useState(pick(variant.description ?? move.description, language));
  const submit = async (): Promise<boolean> => {
    const model: Model = {
      id: freshId('model'),
      name: written({}, language, name),
      mainIdea: written({}, language, idea),
      steps: [],
      names: [],
      prevails: [],
      merits: [],
      notes: [],
      alternatives: [],
    };
    const done = await run({
      kind: 'together',
      name: inBoth((one) => `${movesSaying[one].makeModel}: ${name.trim()}`),
      commands: [
        { kind: 'recordModel', record: model, expect: 'new' },
        {
          kind: 'addStep',
          model: model.id,
          step: { kind: 'move', id: freshId('step'), move: move.id, variant: variant.id, leftOut: [] },
        },
      ],
    });
    if (done) go(`models/${model.id}`);
    return done;
  };
  return (
    <EditSheet
      title={words.makeModel}
      submit={words.makeModelSubmit}
      check={() => [
        ...(name.trim() === '' ? [{ field: 'model-name', message: words.modelNameMissing }] : []),
        ...(idea.trim() === '' ? [{ field: 'model-idea', message: words.modelIdeaMissing }] : []),
      ]}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField id="model-name" label={words.modelName} value={name} onChange={setName} autoFocus />
      <TextField id="model-idea" label={words.modelIdea} value={idea} onChange={setIdea} lines={5} />
    </EditSheet>
  );
}
