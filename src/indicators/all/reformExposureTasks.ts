import { missingReading, valueReading, weakestBasis } from '#figures';
import { countedReading, homeNode, listedLeaves, placedLeafNode, recordNode } from '../counted.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Indicator } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/**
 * The most of its listed tasks that one administration could lose to a reform:
 * per reform, the greatest over administrations of Σ upper share × weight /
 * weight, where a listed task weighs 1, shared by its leaves; on the whole, the
 * greatest over reforms (domain.md § 4).
 */
export const reformExposureTasks: Indicator = {
  id: 'reformExposureTasks',
  version: 1,
  unit: 'share',
  direction: 'down',
  kind: 'state',
  formula: 'max over administrations: Σ u(leaf) × w(leaf) / Σ w(leaf)',
  measure(subject) {
    const { reformIds } = subject.setting.organisation;
    if (reformIds.length === 0) return [{ reading: missingReading('noReforms') }];
    const entering = listedLeaves(subject);
    const rows = reformIds.map((of, reform) => ({
      of,
      reading: countedReading(subject, subject.state.reformExposureTasks(reform), entering, [
        subject.setting.study.reforms.get(of)?.basis ?? 'stated',
      ]),
    }));
    const greatest = Math.max(
      ...rows.map(({ reading }) => (reading.kind === 'value' ? reading.value : Number.NaN)),
    );
    const basis = weakestBasis(...rows.map(({ reading }) => reading.basis));
    return [{ reading: countedReading(subject, greatest, entering, [basis]) }, ...rows];
  },
  explain(subject, of) {
    const { reformIds } = subject.setting.organisation;
    if (of !== undefined) return homesOf(subject, reformIds.indexOf(of));
    return reformExposureTasks
      .measure(subject)
      .flatMap((row) =>
        row.of === undefined
          ? []
          : [recordNode(subject, row.of, row.reading, homesOf(subject, reformIds.indexOf(row.of)))],
      );
  },
};

function homesOf(subject: Subject, reform: number): readonly ExplanationNode[] {
  const { reformUpper, leafIds, leafWeight } = subject.setting.organisation;
  return subject.compiled.homes.ids.flatMap((_, home) => {
    let [taken, weight] = [0, 0];
    const exposed: ExplanationNode[] = [];
    for (const leaf of listedLeaves(subject)) {
      if (subject.compiled.home[leaf] !== home) continue;
      const share = reformUpper[reform * leafIds.length + leaf] as number;
      const its = leafWeight[leaf] as number;
      taken += share * its;
      weight += its;
      if (share > 0) exposed.push(placedLeafNode(subject, leaf, share * its));
    }
    if (taken === 0) return [];
    return [
      homeNode(subject, home, valueReading(taken / weight), [
        { label: { kind: 'term', key: 'taken' }, value: valueReading(taken), inputs: exposed },
        { label: { kind: 'term', key: 'weight' }, value: valueReading(weight), inputs: [] },
      ]),
    ];
  });
}
