import { useState } from 'react';
import type { Move } from '#moves';
import { movesSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { written } from '../../session/written.ts';
import { newVariant, nextNumber } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';
import { inBothLists, RefsField } from './RefsField.tsx';

const kinds = ['taskMove', 'sharedFunctions'] as const;

/** Makes a move, or changes what is said of one: its number, its words, what it requires and excludes. */
export function EditMove({
  move,
  onClose,
}: {
  readonly move: Move | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { go } = useStudyAddress();
  const { run } = useDesk();
  const [name, setName] = useState(move?.name[language] ?? '');
  const [number, setNumber] = useState(`${move?.number ?? nextNumber(study)}`);
  const [description, setDescription] = useState(move?.description[language] ?? '');
  const [kind, setKind] = useState<Move['kind']>(move?.kind ?? 'taskMove');
  const [requires, setRequires] = useState(move?.requires ?? []);
  const [excludes, setExcludes] = useState(move?.excludes ?? []);
  const [remarks, setRemarks] = useState((move?.remarks ?? []).map(({ text }) => text[language] ?? ''));
  const told = written(move?.name ?? {}, language, name);
  const described = written(move?.description ?? {}, language, description);
  const isNumber = /^[1-9]\d{0,3}$/.test(number.trim());
  const other = [...study.moves.values()].find(
    (one) => one.id !== move?.id && isNumber && one.number === Number(number),
  );
  const check = (): readonly FieldError[] => [
    ...(pick(told, language) === '' ? [{ field: 'move-name', message: words.moveNameMissing }] : []),
    ...(isNumber ? [] : [{ field: 'move-number', message: words.moveNumberWrong }]),
    ...(other ? [{ field: 'move-number', message: words.moveNumberTaken(pick(other.name, language)) }] : []),
    ...(pick(described, language) === ''
      ? [{ field: 'move-description', message: words.moveDescriptionMissing }]
      : []),
    ...inBothLists(requires, excludes).map((ref) => ({
      field: 'move-excludes',
      message: words.refBothWays(moveWordsOf(study, language).ref(ref)),
    })),
  ];
  const submit = async (): Promise<boolean> => {
    const id = move?.id ?? freshId('move');
    const record: Move = {
      ...(move ?? {
        kindBasis: 'judgement' as const,
        variants: [newVariant('a', told)],
      }),
      id,
      number: Number(number),
      name: told,
      description: described,
      kind,
      requires,
      excludes,
      remarks: remarks.flatMap((text, at) => {
        const before = move?.remarks[at];
        const said = written(before?.text ?? {}, language, text);
        return pick(said, language) === '' ? [] : [{ ...before, text: said }];
      }),
    };
    const done = await run({ kind: 'recordMove', record, expect: move ? 'existing' : 'new' });
    if (done && !move) go('moves', { move: id });
    return done;
  };
  return (
    <EditSheet
      title={move ? words.editMove : words.addMove}
      submit={move ? say.form.save : words.addMove}
      check={check}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField id="move-name" label={words.moveName} value={name} onChange={setName} autoFocus />
      <TextField
        id="move-number"
        label={words.moveNumber}
        value={number}
        onChange={setNumber}
        inputMode="numeric"
      />
      <TextField
        id="move-description"
        label={words.moveDescription}
        value={description}
        onChange={setDescription}
        lines={4}
      />
      <SelectField
        id="move-kind"
        label={words.moveKind}
        value={kind}
        onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? kind)}
        options={kinds.map((id) => ({ id, name: words.kinds[id] }))}
      />
      <RefsField
        id="move-requires"
        label={words.moveRequires}
        move={move?.id}
        refs={requires}
        onChange={setRequires}
      />
      <RefsField
        id="move-excludes"
        label={words.moveExcludes}
        move={move?.id}
        refs={excludes}
        onChange={setExcludes}
      />
      {remarks.map((text, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no other name than its place
          key={at}
          id={`move-remark-${at}`}
          label={words.remarkAt(at + 1)}
          value={text}
          onChange={(changed) => setRemarks(remarks.map((one, nth) => (nth === at ? changed : one)))}
          lines={3}
          isOptional
        />
      ))}
      <p>
        <button type="button" className="plain" onClick={() => setRemarks([...remarks, ''])}>
          {words.addRemark}
        </button>
      </p>
    </EditSheet>
  );
}
