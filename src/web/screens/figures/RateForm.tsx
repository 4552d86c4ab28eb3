import { useId, useState } from 'react';
import type { AssumptionSet, Rate } from '#figures';
import type { Command } from '#study';
import { figuresSaying } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { numberDraft, readTyped, withWords } from './figureDraft.ts';
import { NumberField } from './NumberField.tsx';
import { refusalsAsErrors } from './refusalsAsErrors.ts';
import { SourceFields } from './SourceFields.tsx';

const kinds: readonly Rate['kind'][] = ['oneOffCostPerFteDkk', 'systemsAndPremisesDkk'];

/** Adds a rate to an assumption set or changes one. */
export function RateForm(props: {
  readonly set: string;
  readonly rate: Rate | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const { rate: before } = props;
  const set = study.assumptionSets.get(props.set);
  const [draft, setDraft] = useState(() => ({
    id: before?.id ?? freshId('rate'),
    kind: before?.kind ?? ('oneOffCostPerFteDkk' as Rate['kind']),
    min: before ? numberDraft(before.min, false, language) : { text: '' },
    max: before ? numberDraft(before.max, false, language) : { text: '' },
    note: before?.note?.[language] ?? '',
    source: before?.source?.source ?? set?.source?.source ?? '',
    locator: before?.source?.locator ?? '',
  }));
  const put = (changed: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const form = useId();
  const at = (field: string): string => `${form}-${field}`;
  const read = (): { readonly command?: Command; readonly errors: readonly FieldError[] } => {
    const min = readTyped(draft.min, words.least, language);
    const max = readTyped(draft.max, words.greatest, language);
    if ('message' in min || 'message' in max || !set) {
      return {
        errors: [
          ...('message' in min ? [{ field: at('min'), message: min.message }] : []),
          ...('message' in max ? [{ field: at('max'), message: max.message }] : []),
        ],
      };
    }
    const note = withWords(before?.note, language, draft.note);
    const locator = draft.locator.trim();
    const rate: Rate = {
      id: draft.id,
      kind: draft.kind,
      min: min.value,
      max: max.value,
      ...(draft.source === ''
        ? {}
        : { source: { source: draft.source, ...(locator === '' ? {} : { locator }) } }),
      ...(note ? { note } : {}),
    };
    const rates = before ? set.rates.map((one) => (one.id === rate.id ? rate : one)) : [...set.rates, rate];
    const record: AssumptionSet = { ...set, rates };
    return { errors: [], command: { kind: 'recordAssumptionSet', record, expect: 'existing' } };
  };
  const check = (): readonly FieldError[] => {
    const { command, errors } = read();
    if (!command) return errors;
    return refusalsAsErrors(study, command, language, (place) =>
      at(/\/(min|max|source|note)/.exec(place)?.[1] ?? 'min'),
    );
  };
  const submit = async (): Promise<boolean> => {
    const { command } = read();
    return command ? desk.run(command) : false;
  };
  return (
    <EditSheet
      title={before ? words.editRate : words.addRate}
      submit={before ? say.form.save : words.addRate}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        id={at('kind')}
        label={words.rateKind}
        value={draft.kind}
        onChange={(kind) => put({ kind: kind as Rate['kind'] })}
        options={kinds.map((kind) => ({ id: kind, name: words.rateKinds[kind] }))}
      />
      <div className="field-row">
        <NumberField
          id={at('min')}
          label={words.inUnit(words.least, words.units.dkk)}
          value={draft.min}
          onChange={(min) => put({ min })}
        />
        <NumberField
          id={at('max')}
          label={words.inUnit(words.greatest, words.units.dkk)}
          value={draft.max}
          onChange={(max) => put({ max })}
        />
      </div>
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
