import type { Milestone } from '#study';

/** A milestone on the line of time. */
interface Placed {
  readonly milestone: Milestone;
  /** From 0 to 1 along the line: where what is known of its date begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** A line of time with milestones on it. */
export interface MilestoneLine {
  readonly placed: readonly Placed[];
  /** Milestones whose date nobody knows, in the study's order. */
  readonly undated: readonly Milestone[];
  /** Firsts of months or years, with their places on the line. */
  readonly ticks: readonly { readonly iso: string; readonly at: number }[];
}

/** Ticks on a line at most. */
const mostTicks = 9;
const monthsBetweenTicks = [1, 3, 6, 12, 24, 60, 120];

/** Puts milestones on a line from the first month that one lies in to the end of the last, in the order of time; those without a date beside it. */
export function milestoneLine(milestones: Iterable<Milestone>): MilestoneLine {
  const spans: { readonly milestone: Milestone; readonly from: number; readonly to: number }[] = [];
  const undated: Milestone[] = [];
  for (const milestone of milestones) {
    const span = spanOf(milestone.date ?? '');
    if (span) spans.push({ milestone, ...span });
    else undated.push(milestone);
  }
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...spans.map(({ to }) => to))));
  const along = (months: number): number => (months - first) / (last - first);
  const placed = spans.map(({ milestone, from, to }) => ({ milestone, from: along(from), to: along(to) }));
  if (placed.length === 0) return { placed, undated, ticks: [] };
  const step = monthsBetweenTicks.find((months) => (last - first) / months <= mostTicks) ?? 240;
  const ticks: { readonly iso: string; readonly at: number }[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const iso = month % 12 === 0 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    ticks.push({ iso, at: along(month) });
  }
  return { placed, undated, ticks };
}

/** When a day, month or year begins and ends, in months since the year 0. */
function spanOf(iso: string): { readonly from: number; readonly to: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const from = Number(year) * 12;
  if (month === undefined) return { from, to: from + 12 };
  const inMonth = from + Number(month) - 1;
  if (day === undefined) return { from: inMonth, to: inMonth + 1 };
  const at = inMonth + (Number(day) - 1) / 31;
  return { from: at, to: at };
}
