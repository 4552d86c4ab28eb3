import { useState } from 'react';
import { readDate } from '#reading/table/readDate';
import { startSaying } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { isDay } from '../../session/isDay.ts';
import { useServices } from '../../session/services.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** Asks for what an empty study needs to begin: its name, the day it speaks of, and its language. */
export function EmptyStudy(props: {
  readonly onOpen: (study: string) => void;
  readonly onTrouble: (problem: ApiProblem) => void;
  readonly onClose: () => void;
}) {
  const { shelf } = useServices();
  const { language } = useLanguage();
  const words = startSaying[language];
  const [name, setName] = useState('');
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10));
  const day = readDate(date) ?? date.trim();
  const [spoken, setSpoken] = useState(language);
  return (
    <EditSheet
      title={words.empty}
      submit={words.create}
      check={() => [
        ...(name.trim() === '' ? [{ field: 'study-name', message: words.nameIsMissing }] : []),
        ...(isDay(day) ? [] : [{ field: 'study-date', message: words.dateIsNone }]),
      ]}
      onSubmit={async () => {
        try {
          props.onOpen(
            await shelf.begin({
              start: 'empty',
              name: { [spoken]: name.trim() },
              date: day,
              defaultLanguage: spoken,
            }),
          );
        } catch (error) {
          props.onTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)));
        }
        return true;
      }}
      onClose={props.onClose}
    >
      <TextField
        id="study-name"
        label={words.emptyName}
        hint={words.emptyNameHint}
        value={name}
        onChange={setName}
        autoFocus
      />
      <TextField
        id="study-date"
        label={words.emptyDate}
        hint={words.emptyDateHint}
        value={date}
        onChange={setDate}
      />
      <SelectField
        id="study-language"
        label={words.emptyLanguage}
        value={spoken}
        onChange={(chosen) => setSpoken(chosen === 'en' ? 'en' : 'da')}
        options={[
          { id: 'da', name: words.danish },
          { id: 'en', name: words.english },
        ]}
      />
    </EditSheet>
  );
}
