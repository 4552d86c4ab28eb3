import { expect, test } from 'vitest';
import { fold } from './evolve.ts';
import { decodeStudy, encodeStudy, type StoredStudy } from './snapshot.ts';
import { smallStudy as events } from './testing/smallStudy.ts';

const smallStudy = () => fold(events);

test('a study comes back from JSON as it was', () => {
  const study = smallStudy();
  const back = decodeStudy(JSON.parse(JSON.stringify(encodeStudy(study))) as StoredStudy);
  expect(back).toEqual(study);
  expect([...back.nodes.keys()]).toEqual([...study.nodes.keys()]);
});

test('a collection that an older program did not write is empty', () => {
  const { weights: _, ...older } = encodeStudy(smallStudy());
  expect(decodeStudy(older as StoredStudy).weights.size).toBe(0);
});

test('what was decoded does not change', () => {
  const back = decodeStudy(encodeStudy(smallStudy()));
  expect(() => (back.nodes as Map<string, unknown>).clear()).toThrow();
});
