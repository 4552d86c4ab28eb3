/** Something a check found, with the way out. */
export interface Problem {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  /** What is wrong. */
  readonly says: string;
  /** What to do about it. */
  readonly next: string;
}

/** One problem as a person reads it, with a place that terminals make clickable. */
export function printed(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `  ${place}  ${problem.says}\n      → ${problem.next}`;
}

/** By file, then line, so that two runs print the same. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.says, b.says),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
