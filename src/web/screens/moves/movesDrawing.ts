import type { Move } from '#moves';
import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, widthOf, wrapped } from '../../drawing/wrapped.ts';
import { bondsAt, variantsBetween } from './bondsAt.ts';
import type { Bond } from './moveEditing.ts';

const room = { names: 290, least: 40, line: 15, pad: 6 };

/** How what moves require and rule out is marked, on the page and in the picture. */
export const bondSigns = { requires: '●', excludes: '×' } as const;

/** What the map of moves is drawn of. */
export interface MapGiven {
  /** Moves that have something to do with another, in order. */
  readonly moves: readonly Move[];
  readonly bonds: readonly Bond[];
  /** With soft hyphens where it may be parted. */
  readonly nameOf: (move: Move) => string;
  readonly legend: string;
  /** Which moves are free of all others; empty where none is. */
  readonly free: string;
}

/** What moves require and rule out, as a table of moves by moves. */
export function movesDrawing({ moves, bonds, nameOf, legend, free }: MapGiven): Drawing {
  const cells = moves.map((row) =>
    moves.map((to) =>
      bondsAt(bonds, row, to).map((seen) => ({
        kind: seen.bond.kind,
        text: [bondSigns[seen.bond.kind], variantsBetween(seen, row, to)]
          .filter((one) => one !== '')
          .join(' '),
      })),
    ),
  );
  const widths = moves.map((_, col) =>
    Math.max(
      room.least,
      ...cells.flatMap((row) => (row[col] ?? []).map(({ text }) => widthOf(text, 12) + 2 * room.pad)),
    ),
  );
  const lefts = widths.map((_, col) => widths.slice(0, col).reduce((sum, one) => sum + one, room.names));
  const width = Math.max(560, (lefts.at(-1) ?? room.names) + (widths.at(-1) ?? 0));
  const marks: Mark[] = [{ kind: 'text', x: 0, y: 14, text: legend, look: 'small' }];
  let y = 40;
  for (const [col, move] of moves.entries()) {
    marks.push({
      kind: 'text',
      x: (lefts[col] ?? 0) + (widths[col] ?? 0) / 2,
      y,
      text: `${move.number}`,
      look: 'strong',
      anchor: 'middle',
    });
  }
  y += 10;
  for (const [at, move] of moves.entries()) {
    const row = cells[at] ?? [];
    const name = wrapped(nameOf(move), room.names - 40, 12);
    const lines = Math.max(name.length, ...row.map((cell) => cell.length));
    const height = lines * room.line + 2 * room.pad;
    marks.push({ kind: 'path', d: `M0 ${y}H${width}`, look: 'rule' });
    marks.push({ kind: 'text', x: 0, y: y + 18, text: `${move.number}`, look: 'strong' });
    marks.push(...linesAt(name, { x: 26, y: y + 18, lead: room.line }));
    for (const [col, cell] of row.entries()) {
      const [x, wide] = [lefts[col] ?? 0, widths[col] ?? 0];
      if (col === at) marks.push({ kind: 'rect', x, y, width: wide, height, look: 'soft' });
      for (const [nth, { kind, text }] of cell.entries()) {
        marks.push({
          kind: 'text',
          x: x + wide / 2,
          y: y + 18 + nth * room.line,
          text,
          look: kind === 'requires' ? 'good' : 'bad',
          anchor: 'middle',
        });
      }
    }
    y += height;
  }
  if (free !== '') {
    const said = wrapped(free, width, 10.5);
    marks.push(...linesAt(said, { x: 0, y: y + 20, lead: 14, look: 'small' }));
    y += 12 + said.length * 14;
  }
  return { width, height: y + 6, marks };
}
