import { useId, useState } from 'react';
import type { Source } from '#figures';
import { readDate } from '#reading/table/readDate';
import type { Command } from '#study';
import { figuresSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { CheckField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { dateDraft, withWords } from './figureDraft.ts';
import { refusalsAsErrors } from './refusalsAsErrors.ts';

/** Adds a source or changes one. */
export function SourceForm(props: { readonly source: Source | undefined; readonly onClose: () => void }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const desk = useDesk();
  const { source: before, onClose } = props;
  const [draft, setDraft] = useState(() => ({
    id: before?.id ?? freshId('source'),
    title: before ? pick(before.title, language) : '',
    series: before?.series ?? '',
    date: before ? dateDraft(before.date, language) : '',
    independent: before?.independent === true,
    address: before?.address ?? '',
    note: before?.note?.[language] ?? '',
  }));
  const put = (changed: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const form = useId();
  const at = (field: string): string => `${form}-${field}`;
  const command = (): Command => {
    const note = withWords(before?.note, language, draft.note);
    const address = draft.address.trim();
    const record: Source = {
      id: draft.id,
      title: withWords(before?.title, language, draft.title) ?? {},
      series: draft.series.trim(),
      date: readDate(draft.date) ?? draft.date.trim(),
      ...(draft.independent ? { independent: true } : {}),
      ...(address === '' ? {} : { address }),
      ...(note ? { note } : {}),
    };
    return { kind: 'recordSource', record, expect: before ? 'existing' : 'new' };
  };
  const check = (): readonly FieldError[] => {
    const errors: FieldError[] = [];
    if (draft.title.trim() === '') errors.push({ field: at('title'), message: words.nameMissing });
    if (draft.series.trim() === '') errors.push({ field: at('series'), message: words.seriesMissing });
    const date = draft.date.trim();
    if (date === '') errors.push({ field: at('date'), message: words.sourceDateMissing });
    else if (readDate(date) === undefined)
      errors.push({ field: at('date'), message: words.dateIsWrong(date) });
    const told = new Set(errors.map(({ field }) => field));
    const refused = refusalsAsErrors(study, command(), language, (place) =>
      at(/\/(title|series|date|address|note)/.exec(place)?.[1] ?? 'title'),
    );
    return [...errors, ...refused.filter(({ field }) => !told.has(field))];
  };
  return (
    <EditSheet
      title={before ? words.editSource : words.addSource}
      submit={before ? say.form.save : words.addSource}
      check={check}
      onSubmit={() => desk.run(command())}
      onClose={onClose}
    >
      <TextField
        id={at('title')}
        label={words.title}
        value={draft.title}
        autoFocus
        lines={2}
        onChange={(title) => put({ title })}
      />
      <TextField
        id={at('series')}
        label={words.series}
        hint={words.seriesHint}
        value={draft.series}
        onChange={(series) => put({ series })}
      />
      <TextField
        id={at('date')}
        label={words.sourceDate}
        hint={words.sourceDateHint}
        value={draft.date}
        onChange={(date) => put({ date })}
      />
      <CheckField
        id={at('independent')}
        label={words.independent}
        checked={draft.independent}
        onChange={(independent) => put({ independent })}
      />
      <TextField
        id={at('address')}
        label={words.address}
        hint={words.addressHint}
        isOptional
        value={draft.address}
        onChange={(address) => put({ address })}
      />
      <TextField
        id={at('note')}
        label={words.note}
        isOptional
        lines={3}
        value={draft.note}
        onChange={(note) => put({ note })}
      />
    </EditSheet>
  );
}
