import { useState } from 'react';
import { type Basis, bases } from '#figures';
import type { Move, Variant } from '#moves';
import { movesSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { written } from '../../session/written.ts';
import { newVariant, withVariant } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';
import { inBothLists, RefsField } from './RefsField.tsx';

/** Adds a variant to a move, or changes what is said of one. */
export function EditVariant(props: {
  readonly move: Move;
  /** Absent for a new one. */
  readonly variant: Variant | undefined;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { go } = useStudyAddress();
  const { run } = useDesk();
  const { move, variant, id } = props;
  const [name, setName] = useState(variant?.name[language] ?? '');
  const [description, setDescription] = useState(variant?.description?.[language] ?? '');
  const [note, setNote] = useState(variant?.note?.[language] ?? '');
  const [basis, setBasis] = useState<Basis>(variant?.basis ?? 'judgement');
  const [requires, setRequires] = useState(variant?.requires ?? []);
  const [excludes, setExcludes] = useState(variant?.excludes ?? []);
  const told = written(variant?.name ?? {}, language, name);
  const check = (): readonly FieldError[] => [
    ...(pick(told, language) === '' ? [{ field: 'variant-name', message: words.variantNameMissing }] : []),
    ...inBothLists(requires, excludes).map((ref) => ({
      field: 'variant-excludes',
      message: words.refBothWays(moveWordsOf(study, language).ref(ref)),
    })),
  ];
  const submit = async (): Promise<boolean> => {
    const { description: _, note: __, ...rest } = variant ?? newVariant(id, told);
    const described = written(variant?.description ?? {}, language, description);
    const noted = written(variant?.note ?? {}, language, note);
    const record: Variant = {
      ...rest,
      name: told,
      basis,
      requires,
      excludes,
      ...(pick(described, language) === '' ? {} : { description: described }),
      ...(pick(noted, language) === '' ? {} : { note: noted }),
    };
    const done = await run({ kind: 'recordMove', record: withVariant(move, record), expect: 'existing' });
    if (done && !variant) go('moves', { move: move.id, variant: id });
    return done;
  };
  return (
    <EditSheet
      title={variant ? words.editVariant : words.addVariant}
      submit={variant ? say.form.save : words.addVariant}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField id="variant-name" label={words.variantName} value={name} onChange={setName} autoFocus />
      <TextField
        id="variant-description"
        label={words.variantDescription}
        value={description}
        onChange={setDescription}
        lines={4}
        isOptional
      />
      <TextField
        id="variant-note"
        label={words.variantNote}
        value={note}
        onChange={setNote}
        lines={2}
        isOptional
      />
      <SelectField
        id="variant-basis"
        label={words.basis}
        value={basis}
        onChange={(chosen) => setBasis(bases.find((one) => one === chosen) ?? basis)}
        options={bases.map((one) => ({ id: one, name: say.bases[one] }))}
      />
      <RefsField
        id="variant-requires"
        label={words.moveRequires}
        move={move.id}
        refs={requires}
        onChange={setRequires}
      />
      <RefsField
        id="variant-excludes"
        label={words.moveExcludes}
        move={move.id}
        refs={excludes}
        onChange={setExcludes}
      />
    </EditSheet>
  );
}
