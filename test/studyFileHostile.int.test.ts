import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { fold, isError } from '#study';
import { writeStudyFile } from '#writing/studyFile';
import { smallStudy } from '../src/study/testing/smallStudy.ts';

const seed = 42;
const text = writeStudyFile(fold(smallStudy));

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };

/** Puts something else in the place of one value of the file, picked by a number. */
function spoiled(
  value: Json,
  nth: { left: number },
  put: (there: Json) => Json | undefined,
): Json | undefined {
  nth.left -= 1;
  if (nth.left === 0) return put(value);
  if (Array.isArray(value)) return value.flatMap((one) => spoiled(one, nth, put) ?? []);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, inside]) => [field, spoiled(inside, nth, put)] as const);
  return Object.fromEntries(fields.filter(([, inside]) => inside !== undefined)) as Json;
}

const ids = [...text.matchAll(/"id": "([^"]+)"/g)].map((match) => match[1]!);
const replacement = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, '', ' ', 'today', '2024-02-30', [], {}, [null], {
    kind: 'rule',
  }),
  fc.constantFrom<Json>(...ids),
  fc.constant<undefined>(undefined),
);

function isTold(read: ReturnType<typeof readStudyFile>): void {
  if (read.study === undefined) {
    expect(read.problems.some(isError)).toBe(true);
    expect(read.commands).toEqual([]);
  } else {
    const again = readStudyFile(writeStudyFile(read.study));
    expect(again.study).toEqual(read.study);
  }
  for (const problem of read.problems) expect(problem.line).toBeGreaterThan(0);
}

it(`[ST41] reads or tells any spoiled study, and never falls over, seed ${seed}`, () => {
  const spoiling = fc.tuple(fc.integer({ min: 2, max: 700 }), replacement);
  fc.assert(
    fc.property(fc.array(spoiling, { minLength: 1, maxLength: 3 }), (all) => {
      let file = JSON.parse(text) as Json;
      for (const [nth, put] of all) file = spoiled(file, { left: nth }, () => put) ?? {};
      isTold(readStudyFile(JSON.stringify(file)));
    }),
    { seed, numRuns: 1000 },
  );
});

it(`[ST41] reads or tells any text, seed ${seed}`, () => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 5 }));
  fc.assert(
    fc.property(cut, ([at, length, put]) => {
      isTold(readStudyFile(text.slice(0, at) + put + text.slice(at + length)));
    }),
    { seed, numRuns: 500 },
  );
});

it.each([
  [
    'members that nobody has',
    'areas',
    (n: number) => `{"id":"x","name":{"da":"x"},"basis":"stated","members":[${'"no",'.repeat(n)}"no"]}`,
  ],
  ['records that are none', 'tasks', (n: number) => `${'null,'.repeat(n)}null`],
  [
    'moves of one number',
    'moves',
    (n: number) =>
      Array.from(
        { length: n / 10 },
        (_, i) =>
          `{"id":"m${i}","number":1,"name":{"da":"x"},"description":{"da":"x"},"kind":"taskMove","kindBasis":"stated"}`,
      ).join(),
  ],
  [
    'committees that nobody serves',
    'committees',
    (n: number) => Array.from({ length: n / 10 }, (_, i) => `{"id":"c${i}","name":{"da":"x"}}`).join(),
  ],
  [
    'fields that are unknown',
    'sources',
    (n: number) => `{${Array.from({ length: n }, (_, i) => `"f${i}":0`).join()}}`,
  ],
] as const)('[ST40] tells very many %s in time that grows with the file', (_, section, records) => {
  const file = text.replace('"study"', () => `"${section}": [${records(60_000)}],"study"`);
  expect(readStudyFile(file).problems.length).toBeGreaterThan(1000);
});
