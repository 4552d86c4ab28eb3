import { rangeReading } from '#figures';
import type { ExplanationNode } from './explanation.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import type { Subject } from './subject.ts';

/** Lines for figures of a quantity: what each says, with source, in the order of the ids. */
export function figureNodes(
  subject: Subject,
  quantity: QuantityInForce,
  ids: readonly string[],
): readonly ExplanationNode[] {
  return ids.flatMap((id) => {
    const inForce = quantity.figures.get(id);
    if (!inForce) return [];
    const { figure, set } = inForce;
    const says = figure.says;
    if (says.kind === 'missing') return [];
    const ends =
      says.kind === 'equal'
        ? { min: says.value, max: says.value }
        : says.kind === 'atLeast'
          ? { min: says.min, max: null }
          : says.kind === 'atMost'
            ? { min: 0, max: says.max }
            : { min: says.min, max: says.max };
    const source =
      figure.source ??
      (set === undefined ? undefined : subject.setting.study.assumptionSets.get(set)?.source);
    return [
      {
        label: { kind: 'figure', id } as const,
        value: rangeReading(ends, {
          basis: set === undefined ? figure.basis : 'assumed',
          assumptions: set === undefined ? [] : [set],
        }),
        figure: id,
        ...(source ? { source } : {}),
        inputs: [],
      },
    ];
  });
}

/** Lines for the leaves chosen, each with what is known of its own value of a quantity. */
export function leafNodes(
  subject: Subject,
  quantity: QuantityInForce,
  chosen: (leaf: number) => boolean,
): readonly ExplanationNode[] {
  const { leafIds } = subject.setting.organisation;
  const { nodes } = subject.setting.study;
  return leafIds.flatMap((id, leaf) => {
    if (!chosen(leaf)) return [];
    const cells = quantity.system.cells((other) => (other === leaf ? 1 : 0));
    const form = cells.coefficients((classId) => classId);
    const { basis, assumptions } = groundsOf(quantity, cells.restsOn(form));
    const source = nodes.get(id)?.source;
    return [
      {
        label: { kind: 'record', id } as const,
        value: rangeReading(cells.range(form), { basis, assumptions }),
        ...(source ? { source } : {}),
        inputs: [],
      },
    ];
  });
}
