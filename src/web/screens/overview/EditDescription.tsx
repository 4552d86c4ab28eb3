import { useState } from 'react';
import { readDate } from '#reading/table/readDate';
import type { StudyDescription } from '#study';
import { overviewSaying } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { isDay } from '../../session/isDay.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { written } from '../../session/written.ts';

/** Edits what the study says of itself, in the language of the page. */
export function EditDescription(props: {
  readonly description: StudyDescription;
  readonly onClose: () => void;
}) {
  const { description } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  const [name, setName] = useState(description.name[language] ?? '');
  const [summary, setSummary] = useState(description.summary[language] ?? '');
  const [date, setDate] = useState(description.date);
  const day = readDate(date) ?? date.trim();
  return (
    <EditSheet
      title={words.describeTitle}
      submit={say.form.save}
      check={() => [
        ...(isSaid(written(description.name, language, name))
          ? []
          : [{ field: 'study-name', message: words.nameIsMissing }]),
        ...(isDay(day) ? [] : [{ field: 'study-date', message: words.dateIsNone }]),
      ]}
      onSubmit={() => {
        const told = written(description.name, language, name);
        const about = written(description.summary, language, summary);
        return desk.run({
          kind: 'describeStudy',
          description: {
            ...description,
            name: told,
            summary: isSaid(about) ? about : told,
            date: day,
            // A day that somebody chose is what the study states, not what was inferred.
            ...(day === description.date ? {} : { dateBasis: 'stated' as const }),
          },
        });
      }}
      onClose={props.onClose}
    >
      <TextField id="study-name" label={words.name} value={name} onChange={setName} autoFocus />
      <TextField
        id="study-summary"
        label={words.summary}
        value={summary}
        onChange={setSummary}
        lines={6}
        isOptional
      />
      <TextField id="study-date" label={words.date} hint={words.dateHint} value={date} onChange={setDate} />
    </EditSheet>
  );
}

function isSaid(text: { readonly da?: string; readonly en?: string }): boolean {
  return text.da !== undefined || text.en !== undefined;
}
