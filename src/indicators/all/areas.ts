import { missingReading, weakestBasis } from '#figures';
import { countedReading, homeNode, placedLeafNode, recordNode, rowOf } from '../counted.ts';
import type { ExplanationNode } from '../explanation.ts';
import type { Measured } from '../indicator.ts';
import type { Subject } from '../subject.ts';

/** A number per area and its mean over the areas that have leaves. */
export function measureAreas(
  subject: Subject,
  ofArea: (area: number) => number,
  mean: () => number,
): readonly Measured[] {
  const { areaIds } = subject.setting.organisation;
  if (areaIds.length === 0) return [{ reading: missingReading('noAreas') }];
  const leaves = areaIds.map((_, area) => leavesOf(subject, area));
  const rows = areaIds.map((of, area) => ({
    of,
    reading: countedReading(subject, ofArea(area), leaves[area] ?? [], [basisOf(subject, of)]),
  }));
  const entering = leaves.flat();
  const basis = weakestBasis(...areaIds.map((id) => basisOf(subject, id)));
  return [{ reading: countedReading(subject, mean(), entering, [basis]) }, ...rows];
}

/** Per area what each home holds of it; on the whole, the areas. */
export function explainAreas(
  subject: Subject,
  of: string | undefined,
  rows: readonly Measured[],
  weightOf: (area: number, at: number) => number,
): readonly ExplanationNode[] {
  const { areaIds } = subject.setting.organisation;
  const homesOf = (area: number): readonly ExplanationNode[] => {
    const leaves = leavesOf(subject, area);
    return subject.compiled.homes.ids.flatMap((_, home) => {
      const here = leaves
        .map((leaf, at) => ({ leaf, weight: weightOf(area, at) }))
        .filter(({ leaf }) => subject.compiled.home[leaf] === home);
      if (here.length === 0) return [];
      const sum = here.reduce((total, { weight }) => total + weight, 0);
      const value = countedReading(
        subject,
        sum,
        here.map(({ leaf }) => leaf),
      );
      return [
        homeNode(
          subject,
          home,
          value,
          here.map(({ leaf, weight }) => placedLeafNode(subject, leaf, weight)),
        ),
      ];
    });
  };
  if (of !== undefined) return homesOf(areaIds.indexOf(of));
  return rows.flatMap((row) =>
    row.of === undefined ? [] : [recordNode(subject, row.of, row.reading, homesOf(areaIds.indexOf(row.of)))],
  );
}

function leavesOf(subject: Subject, area: number): readonly number[] {
  return rowOf(subject.setting.organisation.leavesOfArea, area);
}

function basisOf(subject: Subject, area: string) {
  return subject.setting.study.areas.get(area)?.basis ?? 'stated';
}
