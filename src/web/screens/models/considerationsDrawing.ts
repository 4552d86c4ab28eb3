import type { Reading } from '#figures';
import type { IndicatorRow } from '#indicators';
import { type Axis, axisOf, onAxis } from '#report';
import type { NumberForm } from '#wording';
import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, wrapped } from '../../drawing/wrapped.ts';

const room = { width: 900, from: 350, to: 640, line: 15 };

/** One consideration with the numbers that it shows. */
export interface ShownConsideration {
  readonly name: string;
  readonly verdict: string;
  readonly rows: readonly {
    readonly row: IndicatorRow;
    readonly name: string;
    readonly form: NumberForm;
    /** It counts a change, which today has none of. */
    readonly isChange: boolean;
  }[];
}

/** What the considerations of a model are drawn of. */
export interface ConsiderationsGiven {
  readonly groups: readonly ShownConsideration[];
  readonly isToday: boolean;
  readonly today: string;
  readonly model: string;
  readonly span: string;
  readonly write: (reading: Reading, form: NumberForm) => string;
  readonly end: (value: number, form: NumberForm) => string;
}

/** What a model does to every consideration: each number on its axis, today in outline and the model filled. */
export function considerationsDrawing(given: ConsiderationsGiven): Drawing {
  const { groups, isToday } = given;
  const marks: Mark[] = [{ kind: 'circle', x: 6, y: 10, r: 5, look: 'today' }];
  marks.push({ kind: 'text', x: 18, y: 14, text: given.today });
  if (!isToday) {
    marks.push({ kind: 'circle', x: 146, y: 10, r: 5, look: 'model' });
    marks.push({ kind: 'text', x: 158, y: 14, text: given.model });
  }
  marks.push({ kind: 'rect', x: room.from, y: 6, width: 24, height: 8, look: isToday ? 'today' : 'model' });
  marks.push({ kind: 'text', x: room.from + 32, y: 14, text: given.span });
  let y = 14;
  for (const { name, verdict, rows } of groups) {
    y += 34;
    marks.push({ kind: 'text', x: 0, y, text: name, look: 'head' });
    if (!isToday)
      marks.push({ kind: 'text', x: room.width, y, text: verdict, look: 'strong', anchor: 'end' });
    marks.push({ kind: 'path', d: `M0 ${y + 6}H${room.width}`, look: 'rule' });
    y += 12;
    for (const one of rows) {
      const lines = wrapped(one.name, room.from - 70, 12);
      marks.push(...linesAt(lines, { x: 0, y: y + 15, lead: room.line }));
      marks.push(...numbers(one, y, given));
      y += Math.max(lines.length * room.line, one.isChange || isToday ? 15 : 30) + 9;
    }
  }
  return { width: room.width, height: y + 6, marks };
}

function numbers(
  { row, form, isChange }: ShownConsideration['rows'][number],
  y: number,
  given: ConsiderationsGiven,
): readonly Mark[] {
  const marks: Mark[] = [];
  const shown = isChange
    ? (['model'] as const)
    : given.isToday
      ? (['today'] as const)
      : (['today', 'model'] as const);
  const readings = shown.map((which) => row[which]);
  const axis = axisOf(form, readings);
  const isKnown = readings.some(({ kind }) => kind !== 'missing');
  for (const [nth, which] of shown.entries()) {
    const middle = y + 11 + nth * 15;
    const look = which === 'model' && !given.isToday ? 'model' : 'today';
    marks.push({
      kind: 'text',
      x: room.width,
      y: middle + 4,
      text: given.write(row[which], form),
      anchor: 'end',
      ...(look === 'model' ? { look: 'strong' as const } : {}),
    });
    if (isChange || !isKnown) continue;
    marks.push({ kind: 'path', d: `M${room.from} ${middle}H${room.to}`, look: 'axis' });
    marks.push(...onLine(row[which], axis, middle, look));
  }
  if (isChange || !isKnown) return marks;
  const middle = y + 15 + ((shown.length - 1) * 15) / 2;
  const less = row.direction === 'down' ? '← ' : '';
  const more = row.direction === 'up' ? ' →' : '';
  const ends = [
    { x: room.from - 10, text: `${less}${given.end(axis.min, form)}`, anchor: 'end' as const },
    { x: room.to + 10, text: `${given.end(axis.max, form)}${more}` },
  ];
  marks.push(...ends.map((end): Mark => ({ kind: 'text', y: middle, look: 'small', ...end })));
  return marks;
}

function onLine(reading: Reading, axis: Axis, y: number, look: 'today' | 'model'): readonly Mark[] {
  const found = onAxis(reading, axis);
  if (!found) return [];
  const x = (part: number): number => room.from + part * (room.to - room.from);
  if (found.isValue) return [{ kind: 'circle', x: x(found.from), y, r: 4.5, look }];
  const width = Math.max(x(found.to) - x(found.from), 3);
  return [{ kind: 'rect', x: x(found.from), y: y - 4, width, height: 8, look }];
}
