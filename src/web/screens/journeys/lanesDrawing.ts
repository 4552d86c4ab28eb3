import type { JourneyLanes } from '#report';
import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, wrapped } from '../../drawing/wrapped.ts';

const room = { names: 170, step: 158, lane: 84, box: 132, line: 14, head: 44 };

/** What a journey's lanes are drawn of. */
export interface LanesGiven {
  readonly title: string;
  readonly legend: string;
  readonly lanes: JourneyLanes;
  /** Names with soft hyphens where they may be parted. */
  readonly homeOf: (home: string | null) => string;
  readonly leafOf: (leaf: string) => string;
  readonly hueOf: (home: string) => number | undefined;
  /** Places of steps whose handover the other organisation has not, and their sign. */
  readonly marked: ReadonlySet<number>;
  readonly sign: string;
}

/** A journey over the administrations that it meets: one lane each, the steps in order, a line where it goes on. */
export function lanesDrawing(given: LanesGiven): Drawing {
  const { lanes, hueOf } = given;
  const order = new Map(lanes.lanes.map((home, at) => [home, at] as const));
  const yOf = (home: string | null): number => room.head + ((order.get(home) ?? 0) + 0.5) * room.lane;
  const xOf = (at: number): number => room.names + (at + 0.5) * room.step;
  const width = room.names + Math.max(2, lanes.steps.length) * room.step;
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: 15, text: given.title, look: 'head' },
    { kind: 'text', x: 0, y: 33, text: given.legend, look: 'small' },
  ];
  for (const home of lanes.lanes) {
    const middle = yOf(home);
    const top = middle - room.lane / 2;
    marks.push({ kind: 'path', d: `M0 ${top}H${width}`, look: 'rule' });
    marks.push({ kind: 'rect', x: 0, y: top + 6, width: 4, height: room.lane - 12, ...hued(home) });
    const name = wrapped(given.homeOf(home), room.names - 24, 12.5);
    marks.push(...linesAt(name, { ...from(middle, name.length), x: 12, look: 'strong' }));
  }
  for (const { at, home, isHandover } of lanes.steps.slice(1)) {
    const [x0, y0, x1, y1] = [xOf(at - 1), yOf(lanes.steps[at - 1]?.home ?? null), xOf(at), yOf(home)];
    marks.push({
      kind: 'path',
      d: isHandover ? `M${x0} ${y0}H${(x0 + x1) / 2}V${y1}H${x1}` : `M${x0} ${y0}H${x1}`,
      look: isHandover ? 'handover' : 'join',
    });
  }
  for (const { leaf, at, home } of lanes.steps) {
    const [x, middle] = [xOf(at), yOf(home)];
    const name = wrapped(`${at + 1}. ${given.leafOf(leaf)}`, room.box - 18, 11.5);
    const height = Math.max(40, name.length * room.line + 14);
    const left = x - room.box / 2;
    marks.push({ kind: 'rect', x: left, y: middle - height / 2, width: room.box, height, look: 'box' });
    marks.push({ kind: 'rect', x: left, y: middle - height / 2, width: 4, height, ...hued(home) });
    marks.push(...linesAt(name, { ...from(middle, name.length), x: left + 11 }));
    if (!given.marked.has(at)) continue;
    marks.push({ kind: 'circle', x: left, y: middle - height / 2, r: 8, look: 'strong' });
    marks.push({
      kind: 'text',
      x: left,
      y: middle - height / 2 + 4,
      text: given.sign,
      look: 'on-dark',
      anchor: 'middle',
    });
  }
  return { width, height: room.head + lanes.lanes.length * room.lane + 2, marks };

  function hued(home: string | null): { readonly look: 'hue'; readonly hue?: number | undefined } {
    return { look: 'hue', ...(home === null ? {} : { hue: hueOf(home) ?? 0 }) };
  }
}

/** Lines of text around a middle. */
function from(middle: number, lines: number): { readonly y: number; readonly lead: number } {
  return { y: middle + 4 - ((lines - 1) * room.line) / 2, lead: room.line };
}
