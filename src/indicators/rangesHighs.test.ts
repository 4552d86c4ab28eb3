import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import type { Subject } from './subject.ts';
import type { PlainRow } from './testing/fittingPoints.ts';
import { caseSeed, endsOf, measuredCases, rowsOf } from './testing/measuredCases.ts';

const highs = await loadHighs();

/** One sum of variables in the format that HiGHS reads. */
function sum(terms: readonly (readonly [coefficient: number, variable: string])[]): string {
  const kept = terms.filter(([coefficient]) => coefficient !== 0);
  if (kept.length === 0) return '0 zero';
  return kept
    .map(([coefficient, variable]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${variable}`)
    .join(' ');
}

/** Solves a programme over x ≥ 0 with rows of figures and more; `undefined` where nothing fits. */
function solve(
  sense: 'Minimize' | 'Maximize',
  objective: string,
  rows: readonly PlainRow[],
  more: readonly string[],
): number | undefined {
  const written = rows.flatMap(({ coefficients, min, max }) => {
    const left = sum(coefficients.map((coefficient, leaf) => [coefficient, `x${leaf}`] as const));
    if (min === max) return [`${left} = ${min}`];
    return [
      ...(Number.isFinite(min) ? [`${left} >= ${min}`] : []),
      ...(Number.isFinite(max) ? [`${left} <= ${max}`] : []),
    ];
  });
  const constraints = [...written, ...more].map((row, at) => `c${at}: ${row}`);
  const model = `${sense}\nobj: ${objective}\nSubject To\n${constraints.join('\n')}\nBounds\nt free\nEnd\n`;
  const outcome = highs.solve(model);
  return outcome.Status === 'Optimal' ? outcome.ObjectiveValue : undefined;
}

/** What each holder has, as sums of leaves. */
function holders(subject: Subject, role: 'staff' | 'agenda'): readonly (readonly number[])[] {
  const leaves = [...subject.applied.leaves.values()];
  const { administrations, committees } = subject.applied;
  const holderOf = (home: string | null): string | undefined => {
    const found = administrations.find(({ id }) => id === home);
    return role === 'staff' ? found?.id : found?.committee;
  };
  return (role === 'staff' ? administrations : committees).map(({ id }) =>
    leaves.map(({ home }) => (holderOf(home) === id ? 1 : 0)),
  );
}

function total(rows: readonly PlainRow[], leaves: number): number | undefined {
  const all = sum(Array.from({ length: leaves }, (_, leaf) => [1, `x${leaf}`] as const));
  const [least, greatest] = [solve('Minimize', all, rows, []), solve('Maximize', all, rows, [])];
  return least !== undefined && greatest !== undefined && Math.abs(greatest - least) < 1e-9 && least > 0
    ? least
    : undefined;
}

const cases = measuredCases().filter((_, at) => at % 4 === 0);

describe(`ranges against HiGHS (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN45] greatest evenness is that of a programme with an unknown per pair', () => {
    let count = 0;
    for (const given of cases) {
      for (const { subject, indicator, measured } of rowsOf(given, ['staffBalance', 'agendaBalance'])) {
        const role = indicator.id === 'staffBalance' ? 'staff' : 'agenda';
        const ends = endsOf(measured.reading);
        const own = holders(subject, role);
        const sumOfAll = total(given.rows[role], own[0]?.length ?? 0);
        if (!ends || sumOfAll === undefined || own.length < 2) continue;
        const pairs = own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other] as const));
        const apart = pairs.map(([one, other]) => one.map((value, leaf) => value - (other[leaf] as number)));
        const more = apart.flatMap((form, at) =>
          [1, -1].map(
            (sign) =>
              `${sum([[1, `u${at}`], ...form.map((value, leaf) => [-sign * value, `x${leaf}`] as const)])} >= 0`,
          ),
        );
        const least = solve(
          'Minimize',
          sum(pairs.map((_, at) => [1, `u${at}`] as const)),
          given.rows[role],
          more,
        );
        expect(
          1 - (least ?? Number.NaN) / (own.length * sumOfAll),
          `${given.name}: ${indicator.id} of ${subject.id}`,
        ).toBeCloseTo(ends.max, 7);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  it('[IN46] the two busiest hold at least and at most what a programme over the two greatest says', () => {
    let count = 0;
    for (const given of cases) {
      for (const { subject, measured } of rowsOf(given, ['agendaLoadTopTwo'])) {
        const ends = endsOf(measured.reading);
        const own = holders(subject, 'agenda');
        const rows = given.rows.agenda;
        if (!ends || own.length < 3) continue;
        const told = `${given.name}: ${subject.id}`;
        const above = own.map(
          (form, at) =>
            `${sum([[1, `u${at}`], [1, 't'], ...form.map((value, leaf) => [-value, `x${leaf}`] as const)])} >= 0`,
        );
        const least = solve(
          'Minimize',
          sum([[2, 't'], ...own.map((_, at) => [1, `u${at}`] as const)]),
          rows,
          above,
        );
        expect(least, told).toBeCloseTo(ends.min, 7);
        const greatest = own.flatMap((one, at) =>
          own
            .slice(at + 1)
            .map(
              (other) =>
                solve(
                  'Maximize',
                  sum(one.map((value, leaf) => [value + (other[leaf] as number), `x${leaf}`] as const)),
                  rows,
                  [],
                ) ?? Number.NaN,
            ),
        );
        expect(Math.max(...greatest), told).toBeCloseTo(ends.max, 7);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});
