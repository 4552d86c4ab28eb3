import { describe, expect, it } from 'vitest';
import { isDay } from '../../session/isDay.ts';
import { exampleIn } from './exampleIn.ts';
import { idInFile } from './idInFile.ts';

const listed = (id: string, changed: string, copyOf?: string) => ({
  id,
  name: { da: id },
  version: 1,
  changed,
  ...(copyOf === undefined ? {} : { copyOf: { study: copyOf, version: 1 } }),
});

describe('the reader’s copy of the example', () => {
  it('is the one changed last of those that were begun as the example', () => {
    const studies = [
      listed('copenhagen-2024', '2026-11-01'),
      listed('copenhagen-2024-2', '2026-11-03'),
      listed('copenhagen-2024-3', '2026-11-04', 'copenhagen-2024'),
      listed('copenhagen-2024-and-more', '2026-11-05'),
    ];
    expect(exampleIn(studies)?.id).toBe('copenhagen-2024-2');
    expect(exampleIn(studies.slice(2))).toBeUndefined();
  });
});

describe('the id in a study file', () => {
  it.each([
    ['{"study": {"id": "odense"}}', 'odense'],
    ['{"study": {"id": 7}}', undefined],
    ['{"study": null}', undefined],
    ['null', undefined],
    ['{"study": ', undefined],
  ])('%s: %s', async (text, id) => {
    expect(await idInFile(new Blob([text]))).toBe(id);
  });
});

describe('a day', () => {
  it.each([
    ['2027-01-01', true],
    ['2024-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['2027-1-1', false],
    ['1. januar 2027', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
