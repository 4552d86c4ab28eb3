import type { Goal } from './goals.ts';
import type { Timing } from './timing.ts';

/** What another tool needs for the same, timed in the same run, or why that is not known. */
export type Peer =
  | { readonly name: string; readonly timing: Timing }
  | { readonly name: string; readonly absent: string };

/** One line of the results. */
export interface Line {
  readonly what: string;
  readonly instance: string;
  readonly ours: Timing;
  /** What one unit is called where a rate reads better than a time: "evaluations". */
  readonly rateOf?: string;
  readonly peer: Peer;
  readonly note?: string;
  readonly goals?: readonly Goal[];
}

/** One bench: checks its answers first, then times. Throws where an answer is wrong. */
export interface Job {
  readonly name: string;
  readonly asks: string;
  run(seed: number): readonly Line[] | Promise<readonly Line[]>;
}

/** Stops the bench where an answer is not as it must be: a fast wrong answer is no result. */
export function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`the answer is wrong: ${what}`);
}

/** Whether two numbers are the same within 1e-9 of their size. */
export function isSame(a: number | null | undefined, b: number | null | undefined): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
