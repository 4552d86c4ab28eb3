import type { Finding } from '#moves';

/** Findings that say the same of several leaves, told as one. */
export interface FindingGroup {
  /** The first of them; all of a group have its code and steps. */
  readonly first: Finding;
  /** All leaves that they speak of; empty for a finding that is of none. */
  readonly leaves: readonly string[];
}

/** Findings in their order, those that differ only in the leaf together. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { first: Finding; leaves: string[] }>();
  for (const finding of findings) {
    const { leaf, ...rest } = 'leaf' in finding ? finding : { ...finding, leaf: undefined };
    const key = JSON.stringify(rest);
    const group = groups.get(key) ?? { first: finding, leaves: [] };
    if (leaf !== undefined) group.leaves.push(leaf);
    groups.set(key, group);
  }
  return [...groups.values()];
}
