import { type Reading, rangeReading } from '#figures';
import { today } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { groundsOf } from './quantityInForce.ts';
import { settingOf } from './setting.ts';
import { quantityGap, subjectOf } from './subject.ts';

/**
 * What is known of the staff of each of some tasks or parts today, all leaves
 * below taken together, in full-time equivalents; empty where nothing is
 * known. The range of a sum is narrower than the sum of the ranges. Ids that
 * the study does not have are passed over. Cost: one range for each.
 */
export function staffOfNodes(
  study: Study,
  nodes: readonly string[],
  assume: readonly string[],
): ReadonlyMap<string, Reading> {
  const setting = settingOf(study, assume);
  const { staff } = setting;
  const gap = quantityGap(staff, 'staff', subjectOf(setting, today), {
    amounts: true,
    enters: () => false,
  });
  if (!staff || gap?.kind === 'missing') return new Map();
  const { leafIds } = setting.organisation;
  const tree = treeOf(study);
  return new Map(
    nodes
      .filter((id) => study.nodes.has(id))
      .map((id) => {
        const below = new Set(tree.leavesUnder(id));
        const together = staff.system.cells((leaf) => (below.has(leafIds[leaf] as string) ? 1 : 0));
        const form = together.coefficients((classId) => classId);
        const grounds = groundsOf(staff, together.restsOn(form));
        return [id, rangeReading(together.range(form), grounds)] as const;
      }),
  );
}
