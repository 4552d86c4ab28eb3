import { useId, useState } from 'react';
import type { AssumptionSet, FollowOn } from '#figures';
import { hundredth } from '#reading/table/readFigureTable';
import type { Command } from '#study';
import { figuresSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { numberDraft, readTyped, withWords } from './figureDraft.ts';
import { NumberField } from './NumberField.tsx';
import { PickField } from './PickField.tsx';
import { refusalsAsErrors } from './refusalsAsErrors.ts';
import { SourceFields } from './SourceFields.tsx';

/** Adds to an assumption set which functions come along when staff move, or changes that. */
export function FollowOnForm(props: {
  readonly set: string;
  readonly followOn: FollowOn | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const { followOn: before } = props;
  const set = study.assumptionSets.get(props.set);
  const [draft, setDraft] = useState(() => ({
    id: before?.id ?? freshId('follow-on'),
    functions: before?.functions ?? ([] as readonly string[]),
    administrations: before?.administrations ?? ([] as readonly string[]),
    min: before ? numberDraft(before.min, true, language) : { text: '' },
    max: before ? numberDraft(before.max, true, language) : { text: '' },
    note: before?.note?.[language] ?? '',
    source: before?.source?.source ?? set?.source?.source ?? '',
    locator: before?.source?.locator ?? '',
  }));
  const put = (changed: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const form = useId();
  const at = (field: string): string => `${form}-${field}`;
  const read = (): { readonly command?: Command; readonly errors: readonly FieldError[] } => {
    const errors: FieldError[] = [];
    if (draft.functions.length === 0) {
      errors.push({ field: at('functions'), message: words.functionsMissing });
    }
    if (draft.administrations.length === 0) {
      errors.push({ field: at('administrations'), message: words.administrationsMissing });
    }
    const min = readTyped(draft.min, words.least, language);
    const max = readTyped(draft.max, words.greatest, language);
    if ('message' in min) errors.push({ field: at('min'), message: min.message });
    if ('message' in max) errors.push({ field: at('max'), message: max.message });
    if (errors.length > 0 || 'message' in min || 'message' in max || !set) return { errors };
    const note = withWords(before?.note, language, draft.note);
    const locator = draft.locator.trim();
    const one: FollowOn = {
      id: draft.id,
      functions: draft.functions,
      administrations: draft.administrations,
      min: hundredth(min.value),
      max: hundredth(max.value),
      ...(draft.source === ''
        ? {}
        : { source: { source: draft.source, ...(locator === '' ? {} : { locator }) } }),
      ...(note ? { note } : {}),
    };
    const followOn = before
      ? set.followOn.map((other) => (other.id === one.id ? one : other))
      : [...set.followOn, one];
    const record: AssumptionSet = { ...set, followOn };
    return { errors, command: { kind: 'recordAssumptionSet', record, expect: 'existing' } };
  };
  const check = (): readonly FieldError[] => {
    const { command, errors } = read();
    if (!command) return errors;
    return refusalsAsErrors(study, command, language, (place) =>
      at(
        /\/(functions|administrations|min|max|source|note)/.exec(
          place.replace(/.*followOn\[\d+\]/, ''),
        )?.[1] ?? 'min',
      ),
    );
  };
  const submit = async (): Promise<boolean> => {
    const { command } = read();
    return command ? desk.run(command) : false;
  };
  return (
    <EditSheet
      title={before ? words.editFollowOn : words.addFollowOn}
      submit={before ? say.form.save : words.addFollowOn}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <div className="field">
        <p className="legend">{words.functions}</p>
        <PickField
          id={at('functions')}
          label={words.functions}
          add={words.addFunction}
          chosen={draft.functions}
          options={[...study.functions.values()].map(({ id, name }) => ({ id, name: pick(name, language) }))}
          onChange={(functions) => put({ functions })}
        />
      </div>
      <div className="field">
        <p className="legend">{words.administrations}</p>
        <PickField
          id={at('administrations')}
          label={words.administrations}
          add={words.addAdministration}
          chosen={draft.administrations}
          options={[...study.administrations.values()].map(({ id, name }) => ({
            id,
            name: pick(name, language),
          }))}
          onChange={(administrations) => put({ administrations })}
        />
      </div>
      <div className="field-row">
        <NumberField
          id={at('min')}
          label={words.inUnit(words.least, words.percent)}
          value={draft.min}
          onChange={(min) => put({ min })}
        />
        <NumberField
          id={at('max')}
          label={words.inUnit(words.greatest, words.percent)}
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
