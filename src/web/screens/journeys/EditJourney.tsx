import { useState } from 'react';
import { type Basis, bases } from '#figures';
import type { Journey } from '#organisation';
import { formatNumber, journeysSaying, pick } from '#wording';
import { EditSheet, type FieldError } from '../../parts/EditSheet.tsx';
import { SelectField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { written } from '../../session/written.ts';
import { readPerYear } from './journeyEditing.ts';
import { useJourneysAddress } from './journeysAddress.ts';

/** Makes a journey, or changes what is said of one: its name, who goes through it, and how often. */
export function EditJourney(props: { readonly journey: Journey | undefined; readonly onClose: () => void }) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { go } = useStudyAddress();
  const { search } = useJourneysAddress();
  const { run } = useDesk();
  const { journey } = props;
  const [name, setName] = useState(journey?.name[language] ?? '');
  const [who, setWho] = useState(journey?.who[language] ?? '');
  const [perYear, setPerYear] = useState(
    journey?.perYear === undefined ? '' : formatNumber(journey.perYear, language),
  );
  const [note, setNote] = useState(journey?.note?.[language] ?? '');
  const [basis, setBasis] = useState<Basis>(journey?.basis ?? 'judgement');
  const named = written(journey?.name ?? {}, language, name);
  const whose = written(journey?.who ?? {}, language, who);
  const often = readPerYear(perYear);
  const check = (): readonly FieldError[] => [
    ...(pick(named, language) === '' ? [{ field: 'journey-name', message: words.journeyNameMissing }] : []),
    ...(pick(whose, language) === '' ? [{ field: 'journey-who', message: words.journeyWhoMissing }] : []),
    ...(often ? [] : [{ field: 'journey-per-year', message: words.journeyPerYearWrong }]),
  ];
  const submit = async (): Promise<boolean> => {
    const { perYear: _, note: __, ...rest } = journey ?? { id: freshId('journey'), steps: [] };
    const noted = written(journey?.note ?? {}, language, note);
    const record: Journey = {
      ...rest,
      name: named,
      who: whose,
      basis,
      ...often,
      ...(pick(noted, language) === '' ? {} : { note: noted }),
    };
    const done = await run({ kind: 'recordJourney', record, expect: journey ? 'existing' : 'new' });
    if (done && !journey) go('journeys', { ...search, journey: record.id });
    return done;
  };
  return (
    <EditSheet
      title={journey ? words.editJourney : words.addJourney}
      submit={journey ? say.form.save : words.addJourney}
      check={check}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField id="journey-name" label={words.journeyName} value={name} onChange={setName} autoFocus />
      <TextField
        id="journey-who"
        label={words.journeyWho}
        hint={words.journeyWhoHint}
        value={who}
        onChange={setWho}
      />
      <TextField
        id="journey-per-year"
        label={words.journeyPerYear}
        hint={words.journeyPerYearHint}
        value={perYear}
        onChange={setPerYear}
        inputMode="numeric"
        isOptional
      />
      <TextField
        id="journey-note"
        label={words.journeyNote}
        value={note}
        onChange={setNote}
        lines={3}
        isOptional
      />
      <SelectField
        id="journey-basis"
        label={words.basis}
        value={basis}
        onChange={(chosen) => setBasis(bases.find((one) => one === chosen) ?? basis)}
        options={bases.map((one) => ({ id: one, name: say.bases[one] }))}
      />
    </EditSheet>
  );
}
