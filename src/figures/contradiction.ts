import { cellCoefficients, cellsOf } from './cells.ts';
import { type FigureRow, figureRows, type ResolvedFigures } from './figureRows.ts';
import { conflictNode, exceeds, type Forest } from './forest.ts';
import { irreducible } from './irreducible.ts';
import { type Parts, partsOf, type TiedRows } from './parts.ts';
import { fitsStrictly } from './tiedPart.ts';

/**
 * One irreducible set of figures (by index, ascending) that contradict each
 * other; `null` where all fit. First the narrowest place that does not fit is
 * found, with the figures that make it so; then that list is thinned out.
 */
export function contradictionIn(resolved: ResolvedFigures, parts: Parts): readonly number[] | null {
  const node = conflictNode(parts.forest);
  if (node >= 0) return ascending(nestedConflict(resolved, parts.forest, node));
  for (const tied of parts.tied) {
    if (tiedFits(tied, resolved)) continue;
    const involved = new Set(tied.rows.flatMap((row) => [...row.loFigures, ...row.hiFigures]));
    return ascending(irreducible(ascending(involved), (some) => fitTogether(resolved, some)));
  }
  return null;
}

/** The slow, sure question: do these figures alone fit? */
function fitTogether(resolved: ResolvedFigures, some: readonly number[]): boolean {
  const parts = partsOf(figureRows(resolved, some), resolved);
  return conflictNode(parts.forest) < 0 && parts.tied.every((tied) => tiedFits(tied, resolved));
}

function tiedFits(tied: TiedRows, resolved: ResolvedFigures): boolean {
  const cells = cellsOf(resolved, tied.rows, () => 0);
  return fitsStrictly(
    tied.rows.map((row) => ({
      coefficients: cellCoefficients(row, cells),
      lo: row.lo,
      hi: row.hi,
      loStrict: row.loStrict,
      hiStrict: row.hiStrict,
    })),
  );
}

/**
 * At a node whose children all fit, one end is the node's own and the other
 * may be the sum of narrower ones. Every upper bound of such a sum is needed,
 * since without it the sum has no end; of the lower bounds only as many as
 * still add up to too much.
 */
function nestedConflict(resolved: ResolvedFigures, forest: Forest, node: number): readonly number[] {
  const highs = boundsBehind(forest, node, 'hi');
  const greatest = forest.greatest[node] as number;
  let least = forest.least[node] as number;
  const lows = boundsBehind(forest, node, 'lo').filter((bound) => {
    const without = least - bound.end;
    if (bound.figures.length > 0 && !exceeds(forest, without, greatest)) return true;
    least = without;
    return false;
  });
  const used = [...lows, ...highs];
  const found = [...new Set(used.flatMap((bound) => bound.figures))];
  if (used.every((bound) => bound.figures.length <= 1)) return found;
  // A bound made of a share and of the value it is a share of: without the
  // value the share still ties two sums, so such sets are asked in full. The
  // values come first, so that few questions have to do without them.
  const isShare = (figure: number): number => (resolved.figures[figure]?.says.kind === 'share' ? 1 : 0);
  found.sort((a, b) => isShare(a) - isShare(b) || a - b);
  return irreducible(found, (some) => fitTogether(resolved, some));
}

interface Bound {
  readonly end: number;
  readonly figures: readonly number[];
}

/** The bounds that add up to a node's least or greatest sum. */
function boundsBehind(forest: Forest, top: number, side: 'lo' | 'hi'): Bound[] {
  const own = side === 'lo' ? forest.ownLo : forest.ownHi;
  const derived = side === 'lo' ? forest.least : forest.greatest;
  const children: number[][] = forest.rows.map(() => []);
  forest.parent.forEach((above, node) => {
    if (above >= 0) (children[above] as number[]).push(node);
  });
  const bounds: Bound[] = [];
  const open = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (own[node] === derived[node]) {
      const row = forest.rows[node] as FigureRow;
      bounds.push({ end: own[node] as number, figures: side === 'lo' ? row.loFigures : row.hiFigures });
    } else open.push(...(children[node] as number[]));
  }
  return bounds;
}

function ascending(figures: Iterable<number>): number[] {
  return [...new Set(figures)].sort((a, b) => a - b);
}
