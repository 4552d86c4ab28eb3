import type { Reading } from '#figures';
import type { IndicatorRow } from '#indicators';
import type { Study } from '#study';
import { formatReading, indicatorMeaning, indicatorName, numberForm, tellMissing } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { AssumptionTag } from './AssumptionTag.tsx';
import { Icon } from './Icon.tsx';
import { RangeTrack } from './RangeTrack.tsx';
import { WhyNumber } from './WhyNumber.tsx';
import { Words } from './Words.tsx';

/** One indicator: its name and its number today and in the model; the scored one of a criterion also on its axis. */
export function IndicatorLine(props: {
  readonly row: IndicatorRow;
  readonly study: Study;
  readonly isScored?: boolean;
  readonly isToday: boolean;
  /** It counts a change, which today has none of. */
  readonly isChange?: boolean;
  /** A line above already says why it is unknown. */
  readonly reasonIsSaid?: boolean;
}) {
  const { language } = useLanguage();
  const { row, study, isScored = false, isToday, isChange = false, reasonIsSaid = false } = props;
  const form = numberForm(row.id, row.unit);
  return (
    <div className={`indicator ${isScored ? 'scored' : ''}`} data-indicator={row.id}>
      {isScored && !isChange && (
        <RangeTrack
          form={form}
          direction={row.direction}
          today={row.today}
          {...(isToday ? {} : { model: row.model })}
        />
      )}
      <div className="name-and-number">
        <span title={indicatorMeaning(row.id, language)}>
          <Words text={indicatorName(row.id, language)} />
        </span>
        <span className="number">
          <Numbers row={row} isToday={isToday || isChange} />
          <AssumptionTag reading={row.model} />
        </span>
      </div>
      {row.model.kind === 'missing' && !reasonIsSaid && (
        <p className="because">
          <Words text={tellMissing(row.model, study, language)} />
        </p>
      )}
    </div>
  );
}

function Numbers({ row, isToday }: { readonly row: IndicatorRow; readonly isToday: boolean }) {
  const { language, say } = useLanguage();
  const form = numberForm(row.id, row.unit);
  const write = (reading: Reading): string => formatReading(reading, form, language, { as: 'text' });
  const what = indicatorName(row.id, language);
  const why = { indicator: row.id };
  const model = write(row.model);
  if (isToday) {
    return (
      <WhyNumber why={why} what={what}>
        {model}
      </WhyNumber>
    );
  }
  const today = write(row.today);
  return (
    <WhyNumber why={why} what={what}>
      {withoutUnitOf(today, model)} <Icon name="arrow" size={11} />
      <span className="only-heard"> {say.modelScreen.becomes} </span> {model}
    </WhyNumber>
  );
}

/** The first of two numbers without the unit, where the second has the same one behind it. */
export function withoutUnitOf(first: string, second: string): string {
  const unit = /\u00a0[^\d\u00a0]+$/.exec(first)?.[0];
  return unit !== undefined && second.endsWith(unit) ? first.slice(0, -unit.length) : first;
}
