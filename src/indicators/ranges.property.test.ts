import { describe, expect, it } from 'vitest';
import type { Subject } from './subject.ts';
import { lowIndicators, pointAtMost } from './testing/lowPoints.ts';
import { caseSeed, endsOf, measuredCases, rowsOf } from './testing/measuredCases.ts';
import { numberAt, rangeIndicators } from './testing/pointNumbers.ts';

describe(`ranges against points (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN41] hold the indicator at every x that fits', () => {
    let compared = 0;
    for (const given of measuredCases()) {
      for (const { subject, indicator, measured } of rowsOf(given, rangeIndicators)) {
        const ends = endsOf(measured.reading);
        if (!ends) continue;
        for (const point of given.points) {
          const value = numberAt(subject, indicator.id, measured.of, point);
          if (value === undefined) continue;
          compared += 1;
          const slack = Number.isFinite(value) ? 1e-7 * Math.max(1, Math.abs(value)) : 0;
          if (value >= ends.min - slack && value <= ends.max + slack) continue;
          expect.fail(
            `${given.name}: ${indicator.id} ${measured.of ?? ''} of ${subject.id} is ${value} at ${JSON.stringify(point)}, told ${JSON.stringify(measured.reading)}`,
          );
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});

describe(`exact ends (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN42] are reached at a corner where the number is greatest there: least evenness, greatest share, ratio and exposure, both ends of staff moved', () => {
    let reached = 0;
    for (const given of measuredCases()) {
      for (const row of rowsOf(given, rangeIndicators)) {
        const { indicator, measured, subject } = row;
        const ends = endsOf(measured.reading);
        const quantity = indicator.id.startsWith('agenda') ? 'agenda' : 'staff';
        if (!ends || !isBounded(subject, quantity)) continue;
        const atCorners = given.corners[quantity].flatMap((x) =>
          [0, 1].flatMap((follow) => {
            const point = { staff: x, agenda: x, follow, rate: follow, systems: follow };
            return numberAt(subject, indicator.id, measured.of, point) ?? [];
          }),
        );
        const isOneSided = indicator.direction === 'up' ? 'min' : 'max';
        const wanted: readonly ('min' | 'max')[] =
          indicator.id === 'smallUnits' ? [] : indicator.kind === 'change' ? ['min'] : [isOneSided];
        for (const end of wanted) {
          const best = end === 'min' ? Math.min(...atCorners) : Math.max(...atCorners);
          reached += 1;
          expectClose(
            best,
            ends[end],
            `${given.name}: ${end} of ${indicator.id} ${measured.of ?? ''} of ${subject.id}`,
          );
        }
      }
    }
    expect(reached).toBeGreaterThan(1_000);
  });

  it('[IN42] are reached between corners where the number is least there: greatest evenness, least share, ratio and exposure', () => {
    let reached = 0;
    for (const given of measuredCases()) {
      for (const { indicator, measured, subject } of rowsOf(given, lowIndicators)) {
        const ends = endsOf(measured.reading);
        const quantity = indicator.id.startsWith('agenda') ? 'agenda' : 'staff';
        if (!ends || !hasSomething(subject, indicator.id) || !isBounded(subject, quantity)) continue;
        const isUp = indicator.direction === 'up';
        const end = isUp ? ends.max : ends.min;
        const told = `${given.name}: ${end} of ${indicator.id} ${measured.of ?? ''} of ${subject.id}`;
        const x = pointAtMost(subject, indicator.id, measured.of, end * (1 + 1e-8));
        if (!x) expect.fail(`${told} is not reached`);
        const value = numberAt(subject, indicator.id, measured.of, {
          staff: x,
          agenda: x,
          follow: 0,
          rate: 0,
          systems: 0,
        });
        reached += 1;
        expectClose(value ?? Number.NaN, end, told);
      }
    }
    expect(reached).toBeGreaterThan(1_000);
  });
});

function expectClose(found: number, expected: number, told: string): void {
  if (found === expected) return;
  if (!(Math.abs(found - expected) <= 1e-7 * Math.max(1, Math.abs(expected)))) {
    expect.fail(`${told}: reached ${found}, told ${expected}`);
  }
}

/** Whether the total has an upper end, so that corners are all there is. */
function isBounded(subject: Subject, quantity: 'staff' | 'agenda'): boolean {
  const cells = subject.setting[quantity]?.system.cells();
  return cells !== undefined && cells.range(cells.coefficients(() => 1)).max !== null;
}

/** Whether there is something whatever x is; where there may be nothing at all, the least is only approached. */
function hasSomething(subject: Subject, indicator: string): boolean {
  const cells = subject.setting[indicator.startsWith('agenda') ? 'agenda' : 'staff']?.system.cells();
  return cells !== undefined && (cells.range(cells.coefficients(() => 1)).min ?? 0) > 0;
}
