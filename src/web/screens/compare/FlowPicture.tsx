import type { KeyboardEvent, Ref } from 'react';
import type { Flow } from '#report';
import { formatReading } from '#wording';
import { useLanguage } from '../../session/useLanguage.ts';
import type { Band, BandEnd, FlowLayout, FlowRoom } from './flowLayout.ts';
import { endWidth } from './flowLayout.ts';

/**
 * Bands from today's administrations to the model's, in the hue of where they
 * come from. What stays is pale; of staff, what is not sure is hatched.
 */
export function FlowPicture(props: {
  readonly layout: FlowLayout;
  readonly room: FlowRoom;
  readonly by: 'tasks' | 'staff';
  readonly label: string;
  readonly hues: ReadonlyMap<string, number>;
  readonly picked: string | undefined;
  readonly onPick: (flow: string | undefined) => void;
  readonly endName: (id: string | null, side: 'from' | 'to', short?: boolean) => string;
  readonly spoken: (flow: Flow) => string;
  readonly picture: Ref<SVGSVGElement>;
}) {
  const { layout, room, by, label, hues, picked, onPick, endName, spoken, picture } = props;
  const hueOf = (id: string | null): number => (id === null ? 0 : (hues.get(id) ?? 0));
  const used = [
    ...new Set([
      ...layout.bands.map(({ flow }) => hueOf(flow.from)),
      ...layout.ends.map(({ id }) => hueOf(id)),
    ]),
  ];
  // What changes lies above what stays.
  const inOrder = [...layout.bands].sort((a, b) => Number(b.flow.stays) - Number(a.flow.stays));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn
    <svg
      ref={picture}
      className={`flow-picture ${picked === undefined ? '' : 'has-picked'}`}
      viewBox={`0 0 ${room.width} ${room.height}`}
      role="group"
      aria-label={label}
    >
      <defs>
        {used.map((hue) => (
          <pattern
            key={hue}
            id={`maybe-${hue}`}
            data-hue={hue}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="maybe-ground" width="5" height="5" />
            <line className="maybe-line" x1="0" x2="0" y1="0" y2="5" />
          </pattern>
        ))}
      </defs>
      {inOrder.map((band) => (
        <OneBand
          key={`${band.flow.from} ${band.flow.to}`}
          band={band}
          hue={hueOf(band.flow.from)}
          isPicked={picked === `${band.flow.from ?? ''} ${band.flow.to ?? ''}`}
          onPick={onPick}
          spoken={spoken(band.flow)}
        />
      ))}
      {layout.bands.map((band) => (
        <BandLabel key={`${band.flow.from} ${band.flow.to}`} band={band} by={by} layout={layout} />
      ))}
      {layout.ends.map((end) => (
        <End
          key={`${end.side} ${end.id}`}
          end={end}
          hue={hueOf(end.id)}
          by={by}
          name={endName(end.id, end.side)}
          short={endName(end.id, end.side, true)}
          isNarrow={room.width < 600}
        />
      ))}
    </svg>
  );
}

function OneBand(props: {
  readonly band: Band;
  readonly hue: number;
  readonly isPicked: boolean;
  readonly onPick: (flow: string | undefined) => void;
  readonly spoken: string;
}) {
  const { band, hue, isPicked, onPick, spoken } = props;
  const { flow } = band;
  const key = `${flow.from ?? ''} ${flow.to ?? ''}`;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onPick(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be drawn in a picture
    <g
      className={`band ${flow.stays ? 'stays' : 'moves'} ${isPicked ? 'picked' : ''}`}
      data-hue={hue}
      data-flow={key}
      role="button"
      tabIndex={0}
      aria-label={spoken}
      aria-pressed={isPicked}
      onPointerEnter={() => onPick(key)}
      onClick={() => onPick(key)}
      onFocus={() => onPick(key)}
      onKeyDown={onKey}
    >
      <title>{spoken}</title>
      {band.more !== undefined && <path className="more" d={band.more} fill={`url(#maybe-${hue})`} />}
      {band.least !== undefined && <path className="least" d={band.least} />}
    </g>
  );
}

/** The thickness that has room for a number. */
const leastLabelled = 13;

function BandLabel(props: {
  readonly band: Band;
  readonly by: 'tasks' | 'staff';
  readonly layout: FlowLayout;
}) {
  const { language } = useLanguage();
  const { band, by, layout } = props;
  if (band.width < leastLabelled) return null;
  const { flow } = band;
  const text =
    by === 'tasks' ? `${flow.leaves.length}` : formatReading(flow.staff, 'fte', language, { as: 'table' });
  const x = layout.left + endWidth + 4;
  return (
    <g className="band-label">
      <rect x={x} y={band.fromY - 7} width={6 + text.length * letterWidth} height="14" rx="2" />
      <text x={x + 3} y={band.fromY + 4}>
        {text}
      </text>
    </g>
  );
}

/** Of a digit at the size of these labels. */
const letterWidth = 6.6;

/** The height that has room for a name in full, with its number beneath. */
const leastInFull = 46;

function End(props: {
  readonly end: BandEnd;
  readonly hue: number;
  readonly by: 'tasks' | 'staff';
  readonly name: string;
  readonly short: string;
  readonly isNarrow: boolean;
}) {
  const { language, say } = useLanguage();
  const { end, hue, by, name, short, isNarrow } = props;
  const { side, x, y, height } = end;
  const at = side === 'from' ? x - 8 : x + endWidth + 8;
  const amount =
    by === 'tasks' ? `${end.leaves}` : formatReading(end.staff, 'fte', language, { as: 'table' });
  const number =
    by === 'tasks' || isNarrow ? amount : `${amount} ${say.screens.staff.toLocaleLowerCase(language)}`;
  const isInFull = height >= leastInFull && !isNarrow;
  const lines = isInFull ? linesOf(name, 26) : [shortened(short, isNarrow ? 9 : 30)];
  const isBeneath = isInFull || (isNarrow && height > 20);
  const first = y + height / 2 + 4 - ((lines.length + (isBeneath ? 1 : 0) - 1) * lineHeight) / 2;
  return (
    <g className="band-end" data-hue={hue} textAnchor={side === 'from' ? 'end' : 'start'}>
      <rect className="whole" x={x} y={y} width={endWidth} height={Math.max(height, 1)} />
      {end.maybe > end.surely && (
        <rect
          x={x}
          y={y + end.surely}
          width={endWidth}
          height={end.maybe - end.surely}
          fill={`url(#maybe-${hue})`}
        />
      )}
      {end.surely > 0 && (
        <rect className="own" x={x} y={y} width={endWidth} height={Math.max(end.surely, 1)} />
      )}
      {lines.map((line, index) => (
        <text key={line} className="end-name" x={at} y={first + index * lineHeight}>
          {line}
          {!isBeneath && (
            <tspan className="end-number" dx="5">
              {number}
            </tspan>
          )}
        </text>
      ))}
      {isBeneath && (
        <text className="end-number" x={at} y={first + lines.length * lineHeight}>
          {number}
        </text>
      )}
    </g>
  );
}

const lineHeight = 14;

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** A name in lines of at most so many letters, parted between words. */
function linesOf(name: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
