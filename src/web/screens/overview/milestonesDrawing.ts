import type { Milestone } from '#study';
import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, wrapped } from '../../drawing/wrapped.ts';
import type { MilestoneLine } from './milestoneLine.ts';

const room = { width: 900, side: 40, line: 46, dates: 190 };

/** What the line of milestones is drawn of. */
export interface MilestonesGiven {
  readonly line: MilestoneLine;
  readonly dateOf: (iso: string) => string;
  /** The milestone's date in words, with how it is known. */
  readonly whenOf: (milestone: Milestone) => string;
  readonly nameOf: (milestone: Milestone) => string;
}

/** The milestones on their line of time, numbered, with their names and dates below. */
export function milestonesDrawing({ line, dateOf, whenOf, nameOf }: MilestonesGiven): Drawing {
  const xOf = (part: number): number => room.side + part * (room.width - 2 * room.side);
  const marks: Mark[] = [];
  if (line.placed.length > 0) {
    marks.push({
      kind: 'path',
      d: `M${xOf(0)} ${room.line}H${xOf(1)}${line.ticks.map(({ at }) => `M${xOf(at)} ${room.line - 5}v10`).join('')}`,
      look: 'axis',
    });
  }
  for (const { iso, at } of line.ticks) {
    marks.push({
      kind: 'text',
      x: xOf(at),
      y: room.line + 22,
      text: dateOf(iso),
      look: 'small',
      anchor: 'middle',
    });
  }
  for (const { from, to, numbers } of placesOf(line)) {
    if (to > from) {
      marks.push({
        kind: 'rect',
        x: xOf(from),
        y: room.line - 3,
        width: xOf(to) - xOf(from),
        height: 6,
        look: 'model',
      });
    }
    const middle = xOf((from + to) / 2);
    marks.push({ kind: 'circle', x: middle, y: room.line, r: 5, look: 'model' });
    marks.push({
      kind: 'text',
      x: middle,
      y: room.line - 14,
      text: numbers.join(' · '),
      look: 'strong',
      anchor: 'middle',
    });
  }
  let y = line.placed.length > 0 ? room.line + 54 : 16;
  const all = [...line.placed.map(({ milestone }) => milestone), ...line.undated];
  for (const [at, milestone] of all.entries()) {
    const name = wrapped(nameOf(milestone), room.width - room.side - room.dates, 12);
    const when = wrapped(whenOf(milestone), room.dates - 10, 12);
    if (at < line.placed.length) marks.push({ kind: 'text', x: 0, y, text: `${at + 1}`, look: 'strong' });
    marks.push(...linesAt(when, { x: room.side, y, lead: 16 }));
    marks.push(...linesAt(name, { x: room.side + room.dates, y, lead: 16 }));
    y += Math.max(name.length, when.length) * 16 + 6;
  }
  return { width: room.width, height: y, marks };
}

/** Places on the line, each with the numbers of the milestones that lie there. */
export function placesOf({ placed }: MilestoneLine): readonly {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
}[] {
  const places = new Map<
    string,
    { readonly from: number; readonly to: number; readonly numbers: number[] }
  >();
  for (const [at, { from, to }] of placed.entries()) {
    const key = `${from} ${to}`;
    const place = places.get(key) ?? { from, to, numbers: [] };
    place.numbers.push(at + 1);
    places.set(key, place);
  }
  return [...places.values()];
}
