import { useState } from 'react';
import { registry } from '#indicators';
import type { Consideration, Criterion } from '#study';
import { indicatorMeaning, indicatorName, overviewSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { CheckField, TextField } from '../../parts/Field.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { written } from '../../session/written.ts';

/** Indicators that say which way is better; only these can judge a consideration. */
const judging = registry.filter(({ direction }) => direction !== 'neutral').map(({ id }) => id);

/** Adds a consideration, or edits one, in the language of the page. Criteria that stay keep what else they show. */
export function EditConsideration(props: {
  readonly record: Consideration | undefined;
  readonly onClose: () => void;
}) {
  const { record } = props;
  const { language, say } = useLanguage();
  const words = overviewSaying[language];
  const desk = useDesk();
  const [name, setName] = useState(record?.name[language] ?? '');
  const [description, setDescription] = useState(record?.description[language] ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(
    () => record?.criteria.flatMap(({ indicators }) => indicators.slice(0, 1)) ?? [],
  );
  const told = written(record?.name ?? {}, language, name);
  const submit = (): Promise<boolean> => {
    const about = written(record?.description ?? {}, language, description);
    const id = record?.id ?? freshId('consideration');
    const kept = record?.criteria.filter(({ indicators: [scored] }) => chosen.includes(scored ?? '')) ?? [];
    const isKept = (indicator: string): boolean => kept.some(({ indicators }) => indicators[0] === indicator);
    const added = chosen
      .filter((indicator) => !isKept(indicator))
      .map(
        (indicator): Criterion => ({
          id: freshId('criterion'),
          name: { da: indicatorName(indicator, 'da'), en: indicatorName(indicator, 'en') },
          indicators: [indicator],
          basis: 'judgement',
        }),
      );
    return desk.run({
      kind: 'recordConsideration',
      record: {
        ...(record ?? { kind: 'added' as const }),
        id,
        name: told,
        description: pick(about, language) === '' ? told : about,
        criteria: [...kept, ...added],
      },
      expect: record ? 'existing' : 'new',
    });
  };
  return (
    <EditSheet
      title={record ? words.editConsideration : words.addConsideration}
      submit={record ? say.form.save : words.add}
      check={() => [
        ...(pick(told, language) === ''
          ? [{ field: 'consideration-name', message: words.considerationNameMissing }]
          : []),
        ...(chosen.length === 0
          ? [{ field: `criterion-${judging[0]}`, message: words.criterionMissing }]
          : []),
      ]}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextField
        id="consideration-name"
        label={words.considerationName}
        value={name}
        onChange={setName}
        autoFocus
      />
      <TextField
        id="consideration-description"
        label={words.considerationDescription}
        value={description}
        onChange={setDescription}
        lines={3}
        isOptional
      />
      <fieldset className="choose-indicators">
        <legend>{words.criteria}</legend>
        <p className="mute">{words.criteriaHint}</p>
        {judging.map((indicator) => (
          <div key={indicator}>
            <CheckField
              id={`criterion-${indicator}`}
              label={indicatorName(indicator, language)}
              checked={chosen.includes(indicator)}
              onChange={(yes) =>
                setChosen((before) =>
                  yes ? [...before, indicator] : before.filter((one) => one !== indicator),
                )
              }
            />
            <p className="mute">{indicatorMeaning(indicator, language)}</p>
          </div>
        ))}
      </fieldset>
    </EditSheet>
  );
}
