import { type Language, type Reading, valueReading } from '#figures';
import { type HomePreview, type HomePreviews, indicatorById } from '#indicators';
import { homeChanges, type IndicatorChange } from '#report';
import { catalogueOf, formatChange, formatReading, indicatorName, numberForm } from '#wording';
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
  const worded = changes.flatMap((change) => wordsOf(change, language) ?? []);
  const told = worded.slice(0, mostTold);
  return (
    <ul className="home-changes">
      {gone + added > 0 && (
        <li>
          {say.modelScreen.interfaces} {say.moving.goneAndNew(gone, added)}
        </li>
      )}
      {told.map(({ indicator, before, after }) => (
        <li key={indicator}>
          <Words text={indicatorName(indicator, language)} />{' '}
          <span className="becomes">
            {withoutUnitOf(before, after)} <Icon name="arrow" size={11} />
            <span className="only-heard"> {say.modelScreen.becomes} </span> {after}
          </span>
        </li>
      ))}
      {gone + added === 0 && changes.length === 0 && <li className="mute">{say.moving.changesNothing}</li>}
      {worded.length > told.length && (
        <li className="mute">{say.moving.andMore(worded.length - told.length)}</li>
      )}
      <li>
        {say.screens.staff}{' '}
        <span className="becomes">
          {staff === undefined
            ? say.web.measuring
            : staff.kind === 'value'
              ? formatReading(staff, 'fte', language, { as: 'table' })
              : say.moving.unknownStaff(formatReading(staff, 'fte', language, { as: 'table' }))}
        </span>
      </li>
    </ul>
  );
}

/** A change as it is read; `undefined` where nobody could tell before from after. */
function wordsOf({ indicator, now, then }: IndicatorChange, language: Language) {
  const unit = indicatorById(indicator)?.unit;
  if (!unit) return undefined;
  const form = numberForm(indicator, unit);
  if (now !== null && then !== null) {
    const texts = formatChange(now, then, form, language);
    return texts && { indicator, before: texts[0], after: texts[1] };
  }
  const one = (value: number | null) =>
    value === null
      ? catalogueOf(language).moving.unknown
      : formatReading(valueReading(value), form, language, { as: 'text' });
  return { indicator, before: one(now), after: one(then) };
}
