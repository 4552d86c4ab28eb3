import { valueReading } from '#figures';
import { countedReading, listedLeaves, recordNode, rowOf } from '../counted.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Indicator } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/**
 * Listed tasks per committee: those with at least one leaf in an
 * administration that serves it, as parts those it holds whole and those it
 * holds partly; on the whole, greatest less least (domain.md § 4).
 */
export const portfolioBreadth: Indicator = {
  id: 'portfolioBreadth',
  version: 1,
  unit: 'count',
  direction: 'neutral',
  kind: 'state',
  formula: 'max − min over committees: #{ listed task : some leaf there }',
  measure(subject) {
    const { committeeIds } = subject.compiled.homes;
    const entering = listedLeaves(subject);
    const reading = (value: number) => countedReading(subject, value, entering);
    return [
      { reading: reading(subject.state.portfolioSpread()) },
      ...committeeIds.map((of, committee) => {
        const { whole, partly } = subject.state.portfolio(committee);
        return {
          of,
          reading: reading(whole + partly),
          parts: { whole: reading(whole), partly: reading(partly) },
        };
      }),
    ];
  },
  explain(subject, of) {
    const { committeeIds } = subject.compiled.homes;
    if (of !== undefined) return tasksOf(subject, committeeIds.indexOf(of));
    return portfolioBreadth.measure(subject).flatMap((row): readonly ExplanationNode[] =>
      row.of === undefined
        ? []
        : [
            {
              label: { kind: 'indicator', id: 'portfolioBreadth', of: row.of },
              value: row.reading,
              inputs: tasksOf(subject, committeeIds.indexOf(row.of)),
            },
          ],
    );
  },
};

function tasksOf(subject: Subject, committee: number): readonly ExplanationNode[] {
  const { taskIds, taskListed, leavesOfTask } = subject.setting.organisation;
  const { home, homes } = subject.compiled;
  return taskIds.flatMap((id, task) => {
    if (taskListed[task] !== 1) return [];
    const leaves = rowOf(leavesOfTask, task);
    const here = leaves.filter((leaf) => homes.committeeOf[home[leaf] as number] === committee);
    if (here.length === 0) return [];
    const key = here.length === leaves.length ? 'whole' : 'partly';
    return [
      recordNode(subject, id, valueReading(1), [
        { label: { kind: 'term', key }, value: valueReading(here.length), inputs: [] },
      ]),
    ];
  });
}
