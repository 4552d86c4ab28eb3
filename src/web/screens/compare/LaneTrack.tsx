import { today } from '#moves';
import type { ComparedIndicator } from '#report';
import { axisOf, onAxis } from '#report';
import { formatNumber, numberForm } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { type Lane, readingsOf } from './lanes.ts';

const lane = 14;

/**
 * One indicator of several organisations on one axis, each in a lane of its
 * own, in the order of the columns. A value is a dot, a range a bar without
 * one; today is drawn in outline. The numbers beside it say the same.
 */
export function LaneTrack(props: { readonly row: ComparedIndicator; readonly lanes: readonly Lane[] }) {
  const { language } = useLanguage();
  const { row, lanes } = props;
  const form = numberForm(row.id, row.unit);
  const readings = readingsOf(row, lanes);
  if (readingsOf(row, lanes).every(({ kind }) => kind === 'missing')) return null;
  const axis = axisOf(form, readings);
  const end = (value: number): string =>
    formatNumber(form === 'percent' ? value * 100 : form === 'dkk' ? value / 1e6 : value, language);
  const height = lanes.length * lane;
  return (
    <div className="lane-track" aria-hidden="true">
      <span className="marks">
        {lanes.map(({ id, mark }) => (
          <span key={id}>{mark}</span>
        ))}
      </span>
      <span className="lane-end least">
        {row.direction === 'down' && (
          <span className="better">
            <Icon name="better" size={11} />
          </span>
        )}
        {end(axis.min)}
      </span>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden, the numbers say it */}
      <svg className="track-line" height={height} width="100%">
        {lanes.map(({ id }, at) => {
          const reading = row.readings.get(id);
          const found = reading && onAxis(reading, axis);
          const y = at * lane + lane / 2;
          const kind = id === today ? 'today' : 'model';
          return (
            <g key={id}>
              <line className="axis" x1="0" x2="100%" y1={y} y2={y} />
              {found && !found.isValue && (
                <rect
                  className={kind}
                  x={percent(found.from)}
                  width={percent(Math.max(found.to - found.from, 0.01))}
                  y={y - 3.5}
                  height="7"
                  rx="2.5"
                />
              )}
              {found?.open && <circle className={`${kind} goes-on`} cx="100%" cy={y} r="2" />}
              {found?.isValue && <circle className={kind} cx={percent(found.from)} cy={y} r="4" />}
            </g>
          );
        })}
      </svg>
      <span className="lane-end">
        {end(axis.max)}
        {row.direction === 'up' && <Icon name="better" size={11} />}
      </span>
    </div>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}
