import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import { emptyStudy, fold, type Study } from '#study';
import { writeStudyFile } from '#writing/studyFile';
import { type Pick, session } from '../src/study/testing/session.ts';
import { recorded, smallStudy, words } from '../src/study/testing/smallStudy.ts';

const seed = 42;

/** Collections as lists, so that the order of their records counts too. */
function inOrder(study: Study | undefined): unknown {
  return Object.entries(study ?? {}).map(([name, value]) => [
    name,
    value instanceof Map ? [...value] : value,
  ]);
}

describe('writing a study file', () => {
  const small = fold(smallStudy);

  it(`reading what was written gives the study back, and writing that gives the text back, seed ${seed}`, () => {
    const picks: fc.Arbitrary<Pick[]> = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(picks, fc.record({ da: fc.string({ unit: 'grapheme', minLength: 1 }) }), (some, name) => {
        fc.pre(name.da.trim() !== '');
        const events = session(smallStudy, some).flatMap((entry) => entry.events);
        const study = fold([...events, recorded('committees', { id: 'c1', name })]);
        const text = writeStudyFile(study);
        const read = readStudyFile(text);
        expect(inOrder(read.study)).toEqual(inOrder(study));
        expect(writeStudyFile(read.study!)).toBe(text);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('is a fixed point from any file, however it was laid out', () => {
    const loose = JSON.stringify(JSON.parse(writeStudyFile(small)));
    const read = readStudyFile(loose);
    expect(writeStudyFile(read.study!)).toBe(writeStudyFile(small));
  });

  it('is easy to compare line by line', () => {
    const text = writeStudyFile(small, { schema: '../docs/study.schema.json' });
    expect(
      text.startsWith('{\n  "$schema": "../docs/study.schema.json",\n  "format": "ressort.study/1",\n'),
    ).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('      "name": { "da": "First committee (da)", "en": "First committee" }\n');
    expect(text).toContain('"subject": { "kind": "of", "ids": ["t3.rest"] },\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('nests parts in their task and leaves out what is empty', () => {
    const file = JSON.parse(writeStudyFile(small));
    expect(file.tasks[2].parts.map((part: { id: string }) => part.id)).toEqual(['t3.part', 't3.rest']);
    expect(file.tasks[2].parts[0]).not.toHaveProperty('parent');
    expect(file.models[0]).not.toHaveProperty('notes');
    expect(JSON.parse(writeStudyFile(emptyStudy))).toEqual({
      format: 'ressort.study/1',
      study: { id: '', name: {}, summary: {}, date: '', dateBasis: 'assumed', defaultLanguage: 'da' },
    });
  });

  it('keeps the difference between nothing matched and no rule, between no home and an inherited one', () => {
    const step = { kind: 'move', id: 's9', move: 'move-1', variant: 'b', leftOut: [], matched: [] } as const;
    const study = fold(
      [
        { kind: 'stepAdded', model: 'model-1', step, before: null },
        { kind: 'nodePlaced', node: 't3.part', home: null },
      ],
      small,
    );
    const read = readStudyFile(writeStudyFile(study)).study!;
    expect(read.models.get('model-1')?.steps.at(-1)).toEqual(step);
    expect(read.nodes.get('t3.part')?.home).toBe(null);
    expect(read.nodes.get('t3.rest')).not.toHaveProperty('home');
  });

  it('writes line breaks and quotes as JSON does', () => {
    const name = { da: 'to\nlinjer og "citat" \\ \u2028', en: words('x').en! };
    const study = fold([recorded('committees', { id: 'c1', name })], small);
    expect(readStudyFile(writeStudyFile(study)).study?.committees.get('c1')?.name).toEqual(name);
  });
});
