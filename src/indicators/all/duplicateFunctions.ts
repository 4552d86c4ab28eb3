import { missingReading, valueReading } from '#figures';
import { allLeaves, countedReading, homeNode, placedLeafNode, recordNode } from '../counted.ts';
import type { Indicator } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/**
 * Functions marked in the study as better joined that are held in several
 * places: Σ max(0, homes − 1) (domain.md § 4). Missing where the study marks
 * none, since some functions are best local and the mark is the study's.
 */
export const duplicateFunctions: Indicator = {
  id: 'duplicateFunctions',
  version: 1,
  unit: 'count',
  direction: 'down',
  kind: 'state',
  formula: 'Σ max(0, #{ home(leaf) } − 1)',
  measure(subject) {
    const { functionIds, functionBetterJoined } = subject.setting.organisation;
    const marked = functionIds.filter((_, at) => functionBetterJoined[at] === 1);
    if (marked.length === 0) return [{ reading: missingReading('noFunctionsBetterJoined') }];
    const bases = marked.map((id) => subject.setting.study.functions.get(id)?.basis ?? 'stated');
    const entering = functionIds.flatMap((_, at) =>
      functionBetterJoined[at] === 1 ? heldBy(subject, at) : [],
    );
    return [{ reading: countedReading(subject, subject.state.duplicateFunctions(), entering, bases) }];
  },
  explain(subject) {
    const { functionIds, functionBetterJoined } = subject.setting.organisation;
    return functionIds.flatMap((id, at) => {
      if (functionBetterJoined[at] !== 1) return [];
      const leaves = heldBy(subject, at);
      const homes = [...new Set(leaves.map((leaf) => subject.compiled.home[leaf] as number))].filter(
        (home) => home >= 0,
      );
      const basis = subject.setting.study.functions.get(id)?.basis ?? 'stated';
      return [
        recordNode(
          subject,
          id,
          valueReading(Math.max(0, homes.length - 1), { basis }),
          homes.map((home) => {
            const here = leaves.filter((leaf) => subject.compiled.home[leaf] === home);
            return homeNode(
              subject,
              home,
              valueReading(1),
              here.map((leaf) => placedLeafNode(subject, leaf, 1)),
            );
          }),
        ),
      ];
    });
  },
};

function heldBy(subject: Subject, held: number): readonly number[] {
  return allLeaves(subject).filter((leaf) => subject.setting.organisation.functionOf[leaf] === held);
}
