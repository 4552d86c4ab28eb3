import type { CompiledHomes } from './compiled.ts';

/** How a leaf came to a home: 0 unknown (not placed today or there), then in rising order of change. */
export const arrivals = { unknown: 0, stayed: 1, joined: 2, moved: 3 } as const;

export type ArrivalCode = (typeof arrivals)[keyof typeof arrivals];

/** How a leaf of an origin came to a home (domain.md § 3), both as indexes, -1 for not placed. */
export function arrivalAt(origin: number, home: number, homes: CompiledHomes): ArrivalCode {
  if (origin < 0 || home < 0) return arrivals.unknown;
  if (homes.continues[home] === origin) return arrivals.stayed;
  return homes.successorOf[origin] === home ? arrivals.joined : arrivals.moved;
}
