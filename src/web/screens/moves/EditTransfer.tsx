import { useState } from 'react';
import type { Move, Selection, Variant } from '#moves';
import { movesSaying } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { SelectField } from '../../parts/Field.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { possibleHomes, putAt, withVariant } from './moveEditing.ts';
import { emptyField, isEmpty, SelectionFields } from './SelectionFields.tsx';

/** Adds a transfer to a variant, or changes one: what moves, and to which administration. */
export function EditTransfer(props: {
  readonly move: Move;
  readonly variant: Variant;
  /** Its place; behind the last for a new one. */
  readonly at: number;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run } = useDesk();
  const { move, variant, at } = props;
  const before = variant.transfers[at];
  const [what, setWhat] = useState<Selection>(before?.what ?? { kind: 'nodes', nodes: [] });
  const [to, setTo] = useState(before?.to ?? '');
  const check = (): readonly FieldError[] => [
    ...(isEmpty(what)
      ? [
          {
            field: emptyField('transfer', what),
            message: what.kind === 'nodes' ? words.noTasksChosen : words.ruleIsEmpty,
          },
        ]
      : []),
    ...(to === '' ? [{ field: 'transfer-to', message: words.toMissing }] : []),
  ];
  return (
    <EditSheet
      title={before ? words.editTransfer : words.addTransfer}
      submit={before ? say.form.save : words.addTransfer}
      check={check}
      onSubmit={() =>
        run({
          kind: 'recordMove',
          record: withVariant(move, { ...variant, transfers: putAt(variant.transfers, at, { what, to }) }),
          expect: 'existing',
        })
      }
      onClose={props.onClose}
    >
      <SelectionFields id="transfer" label={words.what} selection={what} onChange={setWhat} />
      <SelectField
        id="transfer-to"
        label={words.to}
        value={to}
        onChange={setTo}
        options={[{ id: '', name: words.choose }, ...possibleHomes(study, variant, language)]}
      />
    </EditSheet>
  );
}
