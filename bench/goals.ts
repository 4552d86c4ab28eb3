import type { Peer } from './job.ts';
import type { Timing } from './timing.ts';

/** A bar to clear, as `speed.md` names it. */
export interface Bar {
  readonly told: string;
  /** `undefined` where the peer it is told against is not installed. */
  readonly isMet: boolean | undefined;
}

/** What `speed.md` asks of a number, and whether it is so in this run. */
export interface Goal {
  readonly asks: string;
  readonly ours: string;
  /** What must be: no worse than the throwaway prototype, and ahead of the best peer. */
  readonly floor?: Bar;
  /** What is pursued. */
  readonly aim?: Bar;
}

/** How many times as fast as a peer in the same run; `undefined` where it is not installed. */
export function timesAsFast(ours: Timing, peer: Peer): number | undefined {
  return 'absent' in peer ? undefined : peer.timing.median / ours.median;
}

/** A bar told as so many times as fast as a peer. */
export function barOfRatio(least: number, ratio: number | undefined, told: string): Bar {
  return { told: `≥ ${toldRatio(least)} ${told}`, isMet: ratio === undefined ? undefined : ratio >= least };
}

/** "126 ×", or that it is not known. */
export function toldRatio(ratio: number | undefined): string {
  if (ratio === undefined) return 'not known';
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : Number(ratio.toPrecision(3))} ×`;
}

/** Goals as a table in Markdown. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ asks, ours, floor, aim }) => [
    asks,
    ours,
    ...[floor, aim].map((bar) => (bar ? `${bar.told}: ${verdictOf(bar)}` : '–')),
  ]);
  const head = ['asked by speed.md', 'ours', 'floor', 'aim'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function verdictOf({ isMet }: Bar): string {
  if (isMet === undefined) return 'not known, the peer is not installed';
  return isMet ? 'met' : '**not met**';
}
