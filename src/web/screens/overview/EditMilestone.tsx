import { useState } from 'react';
import { readDate } from '#reading/table/readDate';
import type { Milestone } from '#study';
import { overviewSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { isDay } from '../../session/isDay.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { written } from '../../session/written.ts';

/** Adds a milestone, or edits one, in the language of the page. */
export function EditMilestone(props: {
  readonly record: Milestone | undefined;
  readonly onClose: () => void;
}) {
  const { record } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  const [name, setName] = useState(record?.name[language] ?? '');
  const [date, setDate] = useState(record?.date ?? '');
  const when = readDate(date) ?? date.trim();
  const [note, setNote] = useState(record?.dateNote?.[language] ?? '');
  const told = written(record?.name ?? {}, language, name);
  const submit = (): Promise<boolean> => {
    const {
      date: _,
      dateNote: __,
      ...rest
    } = record ?? { id: freshId('milestone'), basis: 'stated' as const };
    const dateNote = written(record?.dateNote ?? {}, language, note);
    return desk.run({
      kind: 'recordMilestone',
      record: {
        ...rest,
        name: told,
        ...(when === '' ? {} : { date: when }),
        ...(pick(dateNote, language) === '' ? {} : { dateNote }),
      },
      expect: record ? 'existing' : 'new',
    });
  };
  return (
    <EditSheet
      title={record ? words.editMilestone : words.addMilestone}
      submit={record ? say.form.save : words.add}
      check={() => [
        ...(pick(told, language) === ''
          ? [{ field: 'milestone-name', message: words.milestoneNameMissing }]
          : []),
        ...(isDate(when) ? [] : [{ field: 'milestone-date', message: words.milestoneDateIsNone }]),
      ]}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField id="milestone-name" label={words.milestoneName} value={name} onChange={setName} autoFocus />
      <TextField
        id="milestone-date"
        label={words.milestoneDate}
        hint={words.milestoneDateHint}
        value={date}
        onChange={setDate}
        isOptional
      />
      <TextField
        id="milestone-note"
        label={words.milestoneNote}
        value={note}
        onChange={setNote}
        lines={2}
        isOptional
      />
    </EditSheet>
  );
}

/** Nothing, a year, a month or a day. */
function isDate(text: string): boolean {
  if (text === '' || /^\d{4}$/.test(text)) return true;
  return isDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
}
