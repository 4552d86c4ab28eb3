import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { missingReading, type Reading, rangeReading, valueReading } from '#figures';
import type { Table, TableCell } from '#report';
import { emptyStudy } from '#study';
import { writeCsv, writeTsv } from './csv.ts';
import { guarded, unguarded } from './plainCells.ts';

const study = emptyStudy;

function tableOf(...cells: readonly TableCell[]): Table {
  return {
    id: 'tasks',
    title: { da: 'Prøve', en: 'Trial' },
    columns: cells.map((cell, at) => ({
      key: `c${at}`,
      heading: { da: `Søjle ${at}`, en: `Column ${at}` },
      kind: cell?.kind ?? 'text',
    })),
    rows: [{ cells }],
    notes: [{ kind: 'asOf', text: { da: 'Kilde: prøven', en: 'Source: the trial' } }],
  };
}

const text = (words: string): TableCell => ({ kind: 'text', text: { da: words, en: words } });
const reading = (of: Reading, form: 'fte' | 'percent' | 'dkk' = 'fte'): TableCell => ({
  kind: 'reading',
  reading: of,
  form,
});

function parsed(csv: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: false }).data;
}

const second = (csv: string, delimiter = ';') => parsed(csv, delimiter)[1];

describe('a table as CSV', () => {
  it('is read by a Danish Excel: a mark in front, semicolons, decimal commas, CR LF', () => {
    const csv = writeCsv(tableOf(text('Æblegård'), reading(rangeReading({ min: 1938, max: 3180.5 }))), {
      language: 'da',
      study,
    });
    expect(csv.startsWith('\uFEFFSøjle 0;Søjle 1, mindst;Søjle 1, størst;Søjle 1, grundlag\r\n')).toBe(true);
    expect(csv).toContain('\r\nÆblegård;1938;3180,5;oplyst\r\n');
  });

  it('has commas between cells and a decimal point in English', () => {
    const csv = writeCsv(tableOf(text('a, b'), reading(valueReading(2.5, { basis: 'assumed' }))), {
      language: 'en',
      study,
    });
    expect(csv).toContain('\r\n"a, b",2.5,2.5,assumed\r\n');
  });

  it('says unknown and open ends in words, never as nothing or zero', () => {
    const csv = writeCsv(
      tableOf(reading(missingReading('noRate')), reading(rangeReading({ min: 38, max: null, exact: false }))),
      { language: 'da', study },
    );
    expect(second(csv)).toEqual([
      'ukendt',
      'ukendt',
      'ukendt: ingen antagelse giver en pris pr. årsværk',
      '38',
      'uden øvre grænse',
      'oplyst, sikre grænser',
    ]);
  });

  it('has percentages by a hundred, whole kroner, and no noise of computing', () => {
    const csv = writeCsv(
      tableOf(reading(valueReading(0.1 + 0.2), 'percent'), reading(valueReading(12_345_678), 'dkk'), {
        kind: 'number',
        value: 1e-7,
      }),
      { language: 'da', study },
    );
    expect(second(csv)).toEqual(['30', '30', 'oplyst', '12345678', '12345678', 'oplyst', '0,0000001']);
  });

  it('ends with its title and where it is from, each row as wide as the first', () => {
    const rows = parsed(writeCsv(tableOf(text('a'), text('b')), { language: 'en', study }), ',').slice(0, -1);
    expect(rows.slice(2)).toEqual([
      ['', ''],
      ['Trial', ''],
      ['Source: the trial', ''],
    ]);
  });

  it('gives every text back, whatever is in it, and none as a formula', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        "'=1+1",
        "''@x",
        '-5',
        '+45 33',
        '@SUM(A1)',
        '\tx',
        '\rx',
        '＝1',
        'a"b;c\nd',
        "'",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('da' as const, 'en' as const),
        (all, language) => {
          const csv = writeCsv(tableOf(...all.map(text)), { language, study });
          const row = parsed(csv, language === 'da' ? ';' : ',')[1] ?? [];
          expect(row.map(unguarded)).toEqual(all);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        },
      ),
    );
  });

  it('guards what is guarded already once more, so that the guard can be taken off', () => {
    for (const words of ['=a', "'=a", "''=a", "'", "'a", 'a']) expect(unguarded(guarded(words))).toBe(words);
  });

  it('leaves negative numbers numbers', () => {
    expect(second(writeCsv(tableOf(reading(valueReading(-7.25))), { language: 'da', study }))?.[0]).toBe(
      '-7,25',
    );
  });
});

describe('a table to paste', () => {
  it('has tabs, no mark, and numbers as Danes write them', () => {
    const tsv = writeTsv(tableOf(text('a'), reading(rangeReading({ min: 3180.5, max: 1_234_567 }))), {
      language: 'da',
      study,
    });
    expect(tsv.split('\r\n')[1]).toBe('a\t3.180,5\t1.234.567\toplyst');
    expect(
      writeTsv(tableOf({ kind: 'number', value: 3180.5 }), { language: 'en', study }).split('\r\n')[1],
    ).toBe('3,180.5');
  });

  it('rounds the ends of a range outwards, and nothing that is something to nothing', () => {
    const tsv = writeTsv(
      tableOf(reading(rangeReading({ min: 0.43720484688, max: 2.00001 })), { kind: 'number', value: 1e-7 }),
      { language: 'da', study },
    );
    expect(tsv.split('\r\n')[1]).toBe('0,4372\t2,0001\toplyst\t0,0000001');
  });
});
