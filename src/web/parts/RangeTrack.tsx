import type { Reading } from '#figures';
import type { Direction } from '#indicators';
import { axisOf, type OnAxis, onAxis } from '#report';
import { formatNumber, type NumberForm } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';

/**
 * Today and a model on the indicator's natural axis. A value is a dot, a range
 * a bar without one; today is drawn in outline, the model filled. The numbers
 * beside it say the same, so it is hidden from those who cannot see it.
 */
export function RangeTrack(props: {
  readonly form: NumberForm;
  readonly direction: Direction;
  readonly today: Reading;
  /** Absent when today is all that is shown. */
  readonly model?: Reading;
}) {
  const { language } = useLanguage();
  const { form, direction, today, model } = props;
  const axis = axisOf(form, model ? [today, model] : [today]);
  const end = (value: number): string => formatNumber(form === 'percent' ? value * 100 : value, language);
  const first = onAxis(today, axis);
  const second = model && onAxis(model, axis);
  return (
    <div className="track" aria-hidden="true">
      <span className="track-end">
        {direction === 'down' && (
          <span className="better to-less">
            <Icon name="better" size={11} />
          </span>
        )}
        {end(axis.min)}
      </span>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden, the numbers say it */}
      <svg className="track-line" height="18" width="100%">
        <line className="axis" x1="0" x2="100%" y1="9" y2="9" />
        {second && !second.isValue && <Bar at={second} kind="model" />}
        {first && !first.isValue && <Bar at={first} kind="today" />}
        {first?.isValue && <circle className="today" cx={percent(first.from)} cy="9" r="5" />}
        {second?.isValue && (
          <circle className="model" cx={percent(second.from)} cy="9" r={coincide(first, second) ? 3 : 5} />
        )}
      </svg>
      <span className="track-end">
        {end(axis.max)}
        {direction === 'up' && (
          <span className="better">
            <Icon name="better" size={11} />
          </span>
        )}
      </span>
    </div>
  );
}

function Bar({ at, kind }: { readonly at: OnAxis; readonly kind: 'today' | 'model' }) {
  const inset = kind === 'today' ? 3.5 : 5.5;
  return (
    <>
      <rect
        className={kind}
        x={percent(at.from)}
        width={percent(Math.max(at.to - at.from, 0.01))}
        y={inset}
        height={18 - 2 * inset}
        rx="3"
      />
      {at.open && <circle className={`${kind} goes-on`} cx="100%" cy="9" r="2" />}
    </>
  );
}

/** A dot on a dot is drawn inside it, so that both are seen. */
function coincide(one: OnAxis | undefined, other: OnAxis): boolean {
  return one?.isValue === true && Math.abs(one.from - other.from) < 0.02;
}

function percent(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}
