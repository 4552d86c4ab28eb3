import type { IndicatorRow } from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import { formatReading, indicatorName, journeysSaying, modelName, numberForm, pick } from '#wording';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** A number of one journey, today's or the model's, which opens why it is what it is. */
export function JourneyNumber(props: {
  readonly study: Study;
  readonly rows: readonly IndicatorRow[];
  readonly indicator: 'handovers' | 'doorsMet';
  readonly journey: string;
  /** `today` or the model that was measured. */
  readonly model: string;
}) {
  const { language, say } = useLanguage();
  const words = journeysSaying[language];
  const { study, rows, indicator, journey, model } = props;
  const row = rows.find(({ id, of }) => id === indicator && of === journey);
  if (!row) return <span className="mute">{rows.length === 0 ? say.web.measuring : words.notKnown}</span>;
  const what = words.ofJourney(
    words.inModel(indicatorName(indicator, language), modelName(study, model, language)),
    pick(study.journeys.get(journey)?.name ?? {}, language),
  );
  return (
    <WhyNumber why={{ indicator, of: journey, model }} what={what}>
      {formatReading(model === today ? row.today : row.model, numberForm(row.id, row.unit), language, {
        as: 'text',
      })}
    </WhyNumber>
  );
}
