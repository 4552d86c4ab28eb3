import { describe, expect, it } from 'vitest';
import { today } from '#moves';
import { compareModels } from './measure.ts';
import type { PairRow } from './measurement.ts';
import type { Subject } from './subject.ts';
import { grown, mixtures, stream } from './testing/fittingPoints.ts';
import { caseSeed, endsOf, type MeasuredCase, measuredCases } from './testing/measuredCases.ts';
import { numberAt, type Point, rangeIndicators } from './testing/pointNumbers.ts';
import { smallModels } from './testing/smallStudies.ts';

const pairs = [
  [today, smallModels[0]],
  [smallModels[0], smallModels[1]],
  [smallModels[1], today],
] as const;

interface Compared {
  readonly given: MeasuredCase;
  readonly a: Subject;
  readonly b: Subject;
  readonly row: PairRow;
}

let all: readonly Compared[] | undefined;

/** Every range indicator of every pair of every case; made once. */
function compared(): readonly Compared[] {
  all ??= measuredCases().flatMap((given) =>
    pairs.flatMap(([a, b]) =>
      compareModels(given.small.study, a, b, { assume: given.sets })
        .indicators.filter(({ id }) => (rangeIndicators as readonly string[]).includes(id))
        .map((row) => ({ given, a: subjectIn(given, a), b: subjectIn(given, b), row })),
    ),
  );
  return all;
}

function subjectIn({ subjects }: MeasuredCase, id: string): Subject {
  return subjects.find((subject) => subject.id === id) as Subject;
}

/**
 * b − a at one point: the same x, shares and rate on both sides, but systems
 * and premises of its own for another organisation; `undefined` where either
 * has no number.
 */
function differenceAt({ a, b, row }: Compared, point: Point): number | undefined {
  const placesOf = ({ applied }: Subject): string =>
    JSON.stringify([...applied.leaves.values()].map(({ home, arrival }) => [home, arrival]));
  const systems = placesOf(a) === placesOf(b) ? point.systems : 1 - point.systems;
  const inA = numberAt(a, row.id, row.of, point);
  const inB = numberAt(b, row.id, row.of, { ...point, systems });
  if (inA === undefined || inB === undefined) return undefined;
  const difference = inB - inA;
  return Number.isNaN(difference) ? undefined : difference;
}

function told({ given, a, b, row }: Compared): string {
  return `${given.name}: ${row.id} ${row.of ?? ''} of ${b.id} against ${a.id}, ${row.verdict}, ${JSON.stringify(row.difference)}`;
}

describe(`differences against points (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN43] hold b − a at every x that fits', () => {
    let count = 0;
    for (const one of compared()) {
      const ends = endsOf(one.row.difference);
      if (!ends) continue;
      for (const point of one.given.points) {
        const value = differenceAt(one, point);
        if (value === undefined) continue;
        count += 1;
        const slack = Number.isFinite(value) ? 1e-7 * Math.max(1, Math.abs(value)) : 0;
        if (value < ends.min - slack || value > ends.max + slack) {
          expect.fail(`${told(one)}: ${value} at ${JSON.stringify(point)}`);
        }
      }
    }
    expect(count).toBeGreaterThan(10_000);
  });

  it('[IN71] give verdicts that no x contradicts', () => {
    const seen = new Map<string, number>();
    for (const one of compared()) {
      const { verdict, direction } = one.row;
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      for (const point of one.given.points) {
        const difference = differenceAt(one, point);
        if (difference === undefined || Math.abs(difference) <= 1e-6) continue;
        const isBetter = difference > 0 === (direction === 'up');
        if (verdict === 'equal' || verdict === (isBetter ? 'worse' : 'better')) {
          expect.fail(`${told(one)}: ${difference} at ${JSON.stringify(point)}`);
        }
      }
    }
    for (const verdict of ['better', 'worse', 'equal', 'depends'] as const) {
      expect(seen.get(verdict), verdict).toBeGreaterThan(10);
    }
  });

  it('[IN72] depends only where an x on each side is known', () => {
    let count = 0;
    for (const one of compared()) {
      if (one.row.verdict !== 'depends') continue;
      count += 1;
      let [above, below] = [false, false];
      for (const point of morePoints(one.given)) {
        const difference = differenceAt(one, point);
        above ||= difference !== undefined && difference > 1e-9;
        below ||= difference !== undefined && difference < -1e-9;
        if (above && below) break;
      }
      if (!(above && below)) expect.fail(`${told(one)}: seen above ${above}, below ${below}`);
    }
    expect(count).toBeGreaterThan(10);
  });

  it('[IN44] are zero, and the verdict equal, for a model against itself', () => {
    for (const { small, sets, name } of measuredCases().slice(0, 60)) {
      for (const id of [today, ...smallModels]) {
        for (const row of compareModels(small.study, id, id, { assume: sets }).indicators) {
          if (row.a.kind === 'missing') continue;
          expect(row, `${name}: ${id}`).toMatchObject({
            difference: { kind: 'value', value: 0 },
            verdict: 'equal',
          });
        }
      }
    }
  });
});

/** The case's points, and many more between its corners and beyond them where the region is open. */
function* morePoints({ points, corners, rows }: MeasuredCase): Generator<Point> {
  yield* points;
  const next = stream(11);
  const first = points[0] as Point;
  const moreOf = (of: 'staff' | 'agenda'): readonly (readonly number[])[] =>
    mixtures(grown(rows[of], [Array.from(first[of]), ...corners[of]]), 400, next);
  for (const staff of moreOf('staff')) {
    yield { ...first, staff, follow: next(), rate: next(), systems: next() };
  }
  for (const agenda of moreOf('agenda')) yield { ...first, agenda };
}
