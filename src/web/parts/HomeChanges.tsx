import type { Reading } from '#figures';
import { valueReading } from '#figures';
import { type HomePreview, type HomePreviews, indicatorById } from '#indicators';
import { homeChanges } from '#report';
import { formatReading, indicatorName, numberForm } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { Icon } from './Icon.tsx';
import { withoutUnitOf } from './IndicatorLine.tsx';
import { Words } from './Words.tsx';

/** Changes told where there is little room; the rest stands in the considerations once it is done. */
const mostTold = 4;

/** What would change with leaves at a home, and what nobody would know. */
export function HomeChanges(props: {
  readonly now: HomePreviews['now'];
  readonly preview: HomePreview;
  /** Of the leaves; absent while it is being computed. */
  readonly staff: Reading | undefined;
}) {
  const { language, say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { now, preview, staff } = props;
  const { interfacesGone: gone, interfacesAdded: added } = preview;
  const changes = homeChanges(study, now, preview);
  const told = changes.slice(0, mostTold);
  const number = (indicator: string, value: number | null): string => {
    const unit = indicatorById(indicator)?.unit;
    return value === null || !unit
      ? say.moving.unknown
      : formatReading(valueReading(value), numberForm(indicator, unit), language, { as: 'text' });
  };
  return (
    <ul className="home-changes">
      {gone + added > 0 && (
        <li>
          {say.modelScreen.interfaces} {say.moving.goneAndNew(gone, added)}
        </li>
      )}
      {told.map(({ indicator, now: before, then }) => (
        <li key={indicator}>
          <Words text={indicatorName(indicator, language)} />{' '}
          <span className="becomes">
            {withoutUnitOf(number(indicator, before), number(indicator, then))}{' '}
            <Icon name="arrow" size={11} />
            <span className="only-heard"> {say.modelScreen.becomes} </span> {number(indicator, then)}
          </span>
        </li>
      ))}
      {gone + added === 0 && changes.length === 0 && <li className="mute">{say.moving.changesNothing}</li>}
      {changes.length > told.length && (
        <li className="mute">{say.moving.andMore(changes.length - told.length)}</li>
      )}
      <li>
        {say.screens.staff}{' '}
        {staff === undefined
          ? say.web.measuring
          : staff.kind === 'value'
            ? formatReading(staff, 'fte', language, { as: 'table' })
            : say.moving.unknownStaff(formatReading(staff, 'fte', language, { as: 'table' }))}
      </li>
    </ul>
  );
}
