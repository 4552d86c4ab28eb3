import { useId, useState } from 'react';
import { type Basis, bases, type Quantity } from '#figures';
import type { Command } from '#study';
import { figuresSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { CheckField, SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { withWords } from './figureDraft.ts';
import { refusalsAsErrors } from './refusalsAsErrors.ts';
import { SourceFields } from './SourceFields.tsx';

const units: readonly Quantity['unit'][] = ['fte', 'count', 'dkk'];
const roles = ['none', 'staff', 'agenda'] as const;

/** Adds a quantity or changes one. */
export function QuantityForm(props: {
  readonly quantity: Quantity | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const { quantity: before, onClose } = props;
  const [draft, setDraft] = useState(() => ({
    id: before?.id ?? freshId('quantity'),
    name: before ? pick(before.name, language) : '',
    unit: before?.unit ?? ('count' as Quantity['unit']),
    role: (before?.role ?? 'none') as (typeof roles)[number],
    sharesOnly: before?.sharesOnly === true,
    listedOnly: before?.listedOnly === true,
    followsLeaf: before?.followsLeaf ?? true,
    followsBasis: before?.followsBasis ?? ('assumed' as Basis),
    followsNote: before?.followsNote?.[language] ?? '',
    note: before?.note?.[language] ?? '',
    source: before?.source?.source ?? '',
    locator: before?.source?.locator ?? '',
  }));
  const put = (changed: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const form = useId();
  const at = (field: string): string => `${form}-${field}`;
  const command = (): Command => {
    const note = withWords(before?.note, language, draft.note);
    const followsNote = withWords(before?.followsNote, language, draft.followsNote);
    const locator = draft.locator.trim();
    const record: Quantity = {
      id: draft.id,
      name: withWords(before?.name, language, draft.name) ?? {},
      unit: draft.unit,
      followsLeaf: draft.followsLeaf,
      ...(draft.role === 'none' ? {} : { role: draft.role }),
      ...(draft.role !== 'none' && draft.followsLeaf ? { followsBasis: draft.followsBasis } : {}),
      ...(followsNote && draft.role !== 'none' ? { followsNote } : {}),
      ...(draft.sharesOnly ? { sharesOnly: true } : {}),
      ...(draft.listedOnly && draft.role !== 'none' ? { listedOnly: true } : {}),
      ...(note ? { note } : {}),
      ...(draft.source === ''
        ? {}
        : { source: { source: draft.source, ...(locator === '' ? {} : { locator }) } }),
    };
    return { kind: 'recordQuantity', record, expect: before ? 'existing' : 'new' };
  };
  const check = (): readonly FieldError[] => {
    if (draft.name.trim() === '') return [{ field: at('name'), message: words.nameMissing }];
    return refusalsAsErrors(study, command(), language, (place) =>
      at(/\/(name|role|note|source)/.exec(place)?.[1] ?? 'name'),
    );
  };
  return (
    <EditSheet
      title={before ? words.editQuantity : words.addQuantity}
      submit={before ? say.form.save : words.addQuantity}
      check={check}
      onSubmit={() => desk.run(command())}
      onClose={onClose}
    >
      <TextField
        id={at('name')}
        label={words.name}
        value={draft.name}
        autoFocus
        onChange={(name) => put({ name })}
      />
      <SelectField
        id={at('unit')}
        label={words.unit}
        value={draft.unit}
        onChange={(unit) => put({ unit: unit as Quantity['unit'] })}
        options={units.map((unit) => ({ id: unit, name: words.unitNames[unit] }))}
      />
      <CheckField
        id={at('sharesOnly')}
        label={words.sharesOnly}
        checked={draft.sharesOnly}
        onChange={(sharesOnly) => put({ sharesOnly })}
      />
      <SelectField
        id={at('role')}
        label={words.role}
        value={draft.role}
        onChange={(role) => put({ role: role as (typeof roles)[number] })}
        options={roles.map((role) => ({ id: role, name: words.roleNames[role] }))}
      />
      {draft.role !== 'none' && (
        <>
          <CheckField
            id={at('followsLeaf')}
            label={words.followsLeaf}
            checked={draft.followsLeaf}
            onChange={(followsLeaf) => put({ followsLeaf })}
          />
          {draft.followsLeaf && (
            <SelectField
              id={at('followsBasis')}
              label={words.followsBasis}
              value={draft.followsBasis}
              onChange={(basis) => put({ followsBasis: basis as Basis })}
              options={bases.map((basis) => ({ id: basis, name: say.bases[basis] }))}
            />
          )}
          <TextField
            id={at('followsNote')}
            label={words.followsNote}
            isOptional
            lines={2}
            value={draft.followsNote}
            onChange={(followsNote) => put({ followsNote })}
          />
          <CheckField
            id={at('listedOnly')}
            label={words.listedOnly}
            checked={draft.listedOnly}
            onChange={(listedOnly) => put({ listedOnly })}
          />
        </>
      )}
      <SourceFields
        id={at}
        source={draft.source}
        locator={draft.locator}
        onChange={(changed) => put(changed)}
      />
      <TextField
        id={at('note')}
        label={words.note}
        isOptional
        lines={2}
        value={draft.note}
        onChange={(note) => put({ note })}
      />
    </EditSheet>
  );
}
