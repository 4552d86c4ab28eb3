import type { AppliedModel } from '#moves';
import type { JourneyLanes } from '#report';
import type { Study } from '#study';
import { homeName, journeysSaying, leafName } from '#wording';
import { Words } from '../../parts/Words.tsx';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';

// In rem, as style/journeys.css has them.
const laneHeight = 4.6;
const stepWidth = 10.5;
const nameWidths = { wide: 12, narrow: 5.5 };

/**
 * A journey drawn over the administrations that it meets: one lane each, the
 * steps in order, a line where it goes on. The steps stand as a table below,
 * so the drawing is one picture to those who do not see it.
 */
export function Lanes(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly lanes: JourneyLanes;
  readonly hues: ReadonlyMap<string, number>;
  /** What it is a picture of: today or the model's name. */
  readonly what: string;
  /** Places of steps whose handover the other organisation has not, and the word for that. */
  readonly marked: ReadonlySet<number>;
  readonly sign: '+' | '\u2212';
  readonly markedMeans: string;
}) {
  const { language } = useLanguage();
  const words = journeysSaying[language];
  const isNarrow = useIsNarrow();
  const nameWidth = isNarrow ? nameWidths.narrow : nameWidths.wide;
  const { study, applied, lanes, hues, marked } = props;
  const order = new Map(lanes.lanes.map((home, at) => [home, at] as const));
  const yOf = (home: string | null): number => ((order.get(home) ?? 0) + 0.5) * laneHeight;
  const xOf = (at: number): number => nameWidth + (at + 0.5) * stepWidth;
  const nameOf = (home: string | null, short = false): string =>
    home === null ? words.notPlaced : homeName(study, applied, home, language, short);
  const width = nameWidth + lanes.steps.length * stepWidth;
  const height = lanes.lanes.length * laneHeight;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
    <section className="lanes-scroll" aria-label={words.lanes(props.what)} tabIndex={0}>
      <div
        className="lanes"
        style={{ width: `${width}rem`, height: `${height}rem`, ['--names' as string]: `${nameWidth}rem` }}
      >
        {lanes.lanes.map((home, at) => (
          <div
            key={home ?? ''}
            className="lane"
            data-hue={home === null ? undefined : (hues.get(home) ?? 0)}
            style={{ top: `${at * laneHeight}rem`, height: `${laneHeight}rem` }}
          >
            <b>
              <Words text={nameOf(home, isNarrow)} />
            </b>
          </div>
        ))}
        <svg
          aria-hidden="true"
          className="lane-lines"
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: `${width}rem`, height: `${height}rem` }}
        >
          {lanes.steps.slice(1).map(({ at, home, isHandover }) => {
            const before = lanes.steps[at - 1]?.home ?? null;
            const [x0, y0, x1, y1] = [xOf(at - 1), yOf(before), xOf(at), yOf(home)];
            const middle = (x0 + x1) / 2;
            return (
              <path
                key={at}
                className={isHandover ? 'handover' : 'same'}
                d={isHandover ? `M${x0} ${y0}H${middle}V${y1}H${x1}` : `M${x0} ${y0}H${x1}`}
              />
            );
          })}
        </svg>
        <ol>
          {lanes.steps.map(({ leaf, at, home, isHandover }) => (
            <li
              key={at}
              className={isHandover ? 'lane-step handed' : 'lane-step'}
              data-hue={home === null ? undefined : (hues.get(home) ?? 0)}
              style={{
                left: `${nameWidth + at * stepWidth}rem`,
                top: `${yOf(home) - laneHeight / 2}rem`,
              }}
            >
              <span className="lane-box">
                <Words text={leafName(study, leaf, language)} />
                <span className="only-heard">
                  , {nameOf(home)}
                  {isHandover && `, ${words.isHandover}`}
                  {marked.has(at) && `, ${props.markedMeans}`}
                </span>
              </span>
              {marked.has(at) && (
                <span className="changed" aria-hidden="true" title={props.markedMeans}>
                  {props.sign}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
