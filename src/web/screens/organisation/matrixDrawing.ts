import type { InterfaceCount, InterfaceMatrix } from '#report';
import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, wrapped } from '../../drawing/wrapped.ts';
import { pairOf } from './pairs.ts';

const room = { names: 210, cell: 62, high: 40, head: 46 };

/** What the matrix of interfaces is drawn of. */
export interface MatrixGiven {
  readonly matrix: InterfaceMatrix;
  /** Names with soft hyphens where they may be parted. */
  readonly longName: (administration: string) => string;
  readonly shortName: (administration: string) => string;
  readonly total: string;
  readonly legend: string;
}

/** The interfaces of each two administrations: how many, and below that how strong, the stronger the darker. */
export function matrixDrawing({ matrix, longName, shortName, total, legend }: MatrixGiven): Drawing {
  const { administrations, inside, pairs } = matrix;
  const byPair = new Map(pairs.map((pair) => [pairOf(pair.a, pair.b), pair] as const));
  const most = Math.max(1, ...pairs.map(({ strength }) => strength));
  const width = Math.max(room.names + administrations.length * room.cell, 520);
  const marks: Mark[] = [{ kind: 'text', x: 0, y: 14, text: total, look: 'strong' }];
  const said = wrapped(legend, width, 10.5);
  marks.push(...linesAt(said, { x: 0, y: 32, lead: 14, look: 'small' }));
  const top = 32 + said.length * 14 + room.head;
  const xOf = (at: number): number => room.names + at * room.cell;
  for (const [at, id] of administrations.entries()) {
    const heading = wrapped(shortName(id), room.cell - 4, 12);
    marks.push(
      ...linesAt(heading, {
        x: xOf(at) + room.cell / 2,
        y: top - 8 - (heading.length - 1) * 13,
        lead: 13,
        look: 'strong',
        anchor: 'middle',
      }),
    );
    const name = wrapped(longName(id), room.names - 12, 12);
    const middle = top + (at + 0.5) * room.high;
    marks.push(...linesAt(name, { x: 0, y: middle + 4 - ((name.length - 1) * 13) / 2, lead: 13 }));
  }
  for (const [row, a] of administrations.entries()) {
    for (const [col, b] of administrations.entries()) {
      const own = a === b;
      const cell: InterfaceCount | undefined = own
        ? inside.get(a)
        : (byPair.get(pairOf(a, b)) ?? byPair.get(pairOf(b, a)));
      const [x, y] = [xOf(col), top + row * room.high];
      marks.push({
        kind: 'rect',
        x: x + 1,
        y: y + 1,
        width: room.cell - 2,
        height: room.high - 2,
        look: own || !cell ? 'soft' : 'shade',
        ...(own || !cell ? {} : { opacity: 0.07 + (0.33 * cell.strength) / most }),
      });
      if (!cell) continue;
      const middle = x + room.cell / 2;
      marks.push({
        kind: 'text',
        x: middle,
        y: y + 18,
        text: `${cell.count}`,
        look: 'strong',
        anchor: 'middle',
      });
      marks.push({ kind: 'text', x: middle, y: y + 32, text: `${cell.strength}`, anchor: 'middle' });
    }
  }
  return { width, height: top + administrations.length * room.high + 2, marks };
}
