import type { Drawing, Mark } from '../../drawing/marks.ts';
import { linesAt, wrapped } from '../../drawing/wrapped.ts';
import type { Branch } from './organisationTree.ts';

const room = { column: 178, gap: 14, line: 16, pad: 10, inARow: 7, between: 26 };

/** What the organisation's chart is drawn of. */
export interface ChartGiven {
  readonly council: string;
  readonly beside: readonly string[];
  readonly besideLabel: string;
  readonly tree: readonly Branch[];
  /** Names with soft hyphens where they may be parted. */
  readonly nameOf: (branch: Branch) => string;
  readonly tasks: (count: number) => string;
  readonly noAdministration: string;
  readonly hueOf: (administration: string) => number | undefined;
}

/** Council, committees, administrations and how many tasks each has, as one picture. */
export function chartDrawing(given: ChartGiven): Drawing {
  const { tree } = given;
  const columns = Math.max(1, Math.min(room.inARow, tree.length));
  const width = Math.max(columns * (room.column + room.gap) - room.gap, 420);
  const most = Math.max(1, ...tree.flatMap(({ branches }) => branches.map(({ tasks }) => tasks)));
  const marks: Mark[] = [];
  const council = wrapped(given.council, 260, 14);
  const tall = council.length * 18 + 14;
  marks.push({ kind: 'rect', x: width / 2 - 145, y: 1, width: 290, height: tall, look: 'box' });
  marks.push(...linesAt(council, { x: width / 2, y: 21, lead: 18, look: 'head', anchor: 'middle' }));
  let y = tall + 1;
  if (given.beside.length > 0) {
    const beside = wrapped(`${given.besideLabel}: ${given.beside.join(' · ')}`, width, 10.5);
    marks.push(...linesAt(beside, { x: width / 2, y: y + 18, lead: 14, look: 'small', anchor: 'middle' }));
    y += 8 + beside.length * 14;
  }
  for (let first = 0; first < tree.length; first += columns) {
    const row = tree.slice(first, first + columns);
    const top = y + room.between;
    const middles = row.map((_, at) => at * (room.column + room.gap) + room.column / 2);
    if (first === 0) {
      const rail = y + room.between / 2;
      const ends = [width / 2, middles[0] ?? 0, middles.at(-1) ?? 0];
      marks.push({
        kind: 'path',
        look: 'join',
        d: `M${width / 2} ${y}V${rail}M${Math.min(...ends)} ${rail}H${Math.max(...ends)}${middles.map((x) => `M${x} ${rail}V${top}`).join('')}`,
      });
    }
    const bottoms = row.map((branch, at) => {
      const drawn = column(branch, given, { x: at * (room.column + room.gap), y: top, most });
      marks.push(...drawn.marks);
      return drawn.bottom;
    });
    y = Math.max(top, ...bottoms);
  }
  return { width, height: y + 2, marks };
}

function column(
  branch: Branch,
  given: ChartGiven,
  { x, y, most }: { readonly x: number; readonly y: number; readonly most: number },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  const inside = room.column - 2 * room.pad;
  const name = wrapped(given.nameOf(branch), inside, 13);
  const isCommittee = branch.kind === 'committee';
  const said = isCommittee ? [] : [given.tasks(branch.tasks)];
  const head = (name.length + said.length) * room.line + room.pad;
  marks.push({ kind: 'rect', x, y, width: room.column, height: head, look: isCommittee ? 'soft' : 'box' });
  marks.push(...linesAt(name, { x: x + room.pad, y: y + 17, lead: room.line, look: 'strong' }));
  marks.push(
    ...linesAt(said, {
      x: x + room.pad,
      y: y + 17 + name.length * room.line,
      lead: room.line,
      look: 'small',
    }),
  );
  let at = y + head;
  if (!isCommittee) return { marks, bottom: at };
  if (branch.branches.length === 0) {
    marks.push({ kind: 'text', x: x + room.pad, y: at + 18, text: given.noAdministration, look: 'small' });
    return { marks, bottom: at + 24 };
  }
  for (const administration of branch.branches) {
    const lines = wrapped(given.nameOf(administration), inside, 12);
    const height = (lines.length + 1) * room.line + 20;
    at += 8;
    marks.push({ kind: 'rect', x, y: at, width: room.column, height, look: 'box' });
    marks.push({
      kind: 'rect',
      x,
      y: at,
      width: room.column,
      height: 3,
      look: 'hue',
      hue: given.hueOf(administration.id),
    });
    marks.push(...linesAt(lines, { x: x + room.pad, y: at + 19, lead: room.line }));
    const below = at + 19 + lines.length * room.line;
    marks.push({
      kind: 'text',
      x: x + room.pad,
      y: below,
      text: given.tasks(administration.tasks),
      look: 'small',
    });
    marks.push({
      kind: 'rect',
      x: x + room.pad,
      y: below + 6,
      width: (inside * administration.tasks) / most,
      height: 4,
      look: 'hue',
      hue: given.hueOf(administration.id),
    });
    at += height;
  }
  return { marks, bottom: at };
}
