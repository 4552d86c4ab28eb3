import { missingReading, type Reading, rangeReading, type Subject } from '#figures';
import type { Study } from '#study';
import { groundsOf, type QuantityInForce, quantityInForce, subjectLeaves } from './quantityInForce.ts';

/** What is known of what a figure speaks of, once all figures that count are held together. */
export interface FigureRange {
  /** In the quantity's unit; missing where the quantity's figures contradict each other. */
  readonly reading: Reading;
  /** Ids of the figures that make it so, ascending; the figure itself among them where it does. */
  readonly restsOn: readonly string[];
}

/**
 * For every figure that counts on the study's date, of the quantities that
 * indicators read: the exact range of what it speaks of, by its id. A figure
 * whose own bounds are wider than that is made narrower by the others. Cost:
 * for each figure that of compiling the quantity's cells, and of one range.
 */
export function figureRanges(study: Study, assume: readonly string[] = []): ReadonlyMap<string, FigureRange> {
  const ranges = new Map<string, FigureRange>();
  for (const quantity of quantitiesRead(study, assume)) {
    const rangeOf = rangesIn(study, quantity);
    for (const [id, { figure }] of quantity.figures) ranges.set(id, rangeOf(figure.subject));
  }
  return ranges;
}

/** The quantities that play a role and have figures, with some assumption sets on. */
export function quantitiesRead(study: Study, assume: readonly string[]): readonly QuantityInForce[] {
  const sets = [...study.assumptionSets.values()].filter(({ id }) => assume.includes(id));
  return (['staff', 'agenda'] as const).flatMap((role) => quantityInForce(study, role, sets) ?? []);
}

/** Asks a quantity what is known of a subject. */
export function rangesIn(study: Study, quantity: QuantityInForce): (subject: Subject) => FigureRange {
  const resolve = subjectLeaves(study);
  const { tooLarge, contradiction } = quantity;
  const gap =
    tooLarge.length > 0
      ? { reason: 'numberIsTooLarge', ids: tooLarge }
      : contradiction && { reason: 'contradiction', ids: contradiction };
  return (subject) => {
    if (gap) {
      const { reason, ids } = gap;
      return { reading: missingReading(reason, ids, groundsOf(quantity, ids)), restsOn: ids };
    }
    const inside = new Set(resolve(subject));
    const cells = quantity.system.cells((leaf) => (inside.has(leaf) ? 1 : 0));
    const form = cells.coefficients((classId) => classId);
    const restsOn = cells.restsOn(form);
    return { reading: rangeReading(cells.range(form), groundsOf(quantity, restsOn)), restsOn };
  };
}
