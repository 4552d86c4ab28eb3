import { describe, expect, it } from 'vitest';
import type { Figure, Statement } from '#figures';
import { columnsFromHeadings } from '#reading/table/figureColumns';
import { readFigureTable } from '#reading/table/readFigureTable';
import { readRows } from '#reading/table/readRows';
import { copenhagen } from '#reading/testing/copenhagen';
import { decide, fold, type Study } from '#study';
import { formatStatement } from '#wording';
import { draftOfFigure, type FigureDraft, fieldAt, newFigureDraft, readFigureDraft } from './figureDraft.ts';
import { figureTableText } from './figureTableText.ts';
import { figureGroups, listedFigures, narrowed } from './listedFigures.ts';
import { pasteCommand, pastedRows } from './pastedRows.ts';
import { refusalsAsErrors } from './refusalsAsErrors.ts';

const study = copenhagen();
const of = (...ids: readonly string[]) => ({ kind: 'of', ids }) as const;

const withFigures = (...more: readonly Figure[]): Study => ({
  ...study,
  figures: new Map([...study.figures, ...more.map((one) => [one.id, one] as const)]),
});

describe('the list of figures', () => {
  const ids = (filter: Parameters<typeof narrowed>[1], sets: readonly string[] = []) =>
    narrowed(listedFigures(study, sets), filter, study, 'da').map(({ figure }) => figure.id);

  it('is narrowed by every word typed, in any order and spelling', () => {
    expect(ids({ find: 'dagsordener miljø' })).toEqual(['agenda-tmu-ou']);
    expect(ids({ find: 'OEKONOMIFORVALTNINGEN' })).toEqual(['staff-okf']);
    expect(ids({ find: 'l. 894' })).toEqual(['staff-social-home-nursing']);
    expect(ids({ find: '15.900' })).toEqual(['staff-buf']);
    expect(ids({ find: 'findesikke' })).toEqual([]);
  });

  it('is narrowed by quantity, source and basis; a figure of a set is taken', () => {
    expect(ids({ quantity: 'agenda' })).toHaveLength(6);
    expect(ids({ quantity: 'agenda', basis: 'inferred' })).toHaveLength(5);
    expect(ids({ from: 'qao-2023' })).toEqual([]);
    expect(ids({ from: 'qao-2023' }, ['support-share'])).toHaveLength(6);
    expect(ids({ basis: 'assumed' }, ['support-share'])).toHaveLength(6);
    expect(ids({ from: 'none' })).toEqual([]);
  });

  it('puts what indicators read first, and the single ones together', () => {
    const groups = figureGroups(study, listedFigures(study, []));
    expect(groups.map(({ quantity, figures }) => [quantity?.id, figures.length])).toEqual([
      ['staff', 8],
      ['agenda', 6],
      [undefined, 18],
    ]);
  });

  it('says what has been superseded, by what, and what is too late to count', () => {
    const okf = study.figures.get('staff-okf') as Figure;
    const newer = { ...okf, id: 'newer', date: '2024-09' };
    const future = { ...okf, id: 'future', date: '2030' };
    const found = new Map(listedFigures(withFigures(newer, future), []).map((one) => [one.figure.id, one]));
    expect(found.get('staff-okf')).toMatchObject({ state: 'superseded', by: 'newer' });
    expect(found.get('newer')).toMatchObject({ state: 'counts', isDateOfSource: false });
    expect(found.get('future')).toMatchObject({ state: 'later' });
    expect(found.get('staff-social-home-nursing')).toMatchObject({
      date: '2024-11-05',
      isDateOfSource: true,
    });
  });
});

describe('what a figure says in words', () => {
  const say = (says: Statement, quantity = 'staff', language: 'da' | 'en' = 'da') =>
    formatStatement({ says }, study.quantities.get(quantity), language, { as: 'text' });

  it('has every digit that was stated', () => {
    expect(say({ kind: 'equal', value: 3180.5 })).toBe('3.180,5\u00a0årsværk');
    expect(say({ kind: 'equal', value: 3180.5 }, 'staff', 'en')).toBe('3,180.5\u00a0FTE');
    expect(say({ kind: 'between', min: 0.055, max: 0.1 }, 'agenda')).toBe('5,5-10\u00a0pct.');
  });

  it('tells strict ends from the others', () => {
    expect(say({ kind: 'atLeast', min: 0.5, strict: true }, 'agenda')).toBe('mere end 50\u00a0pct.');
    expect(say({ kind: 'atMost', max: 20 })).toBe('højst 20\u00a0årsværk');
    expect(say({ kind: 'missing', reason: { da: 'x' } })).toBe('mangler');
  });
});

describe('the form of a figure', () => {
  const read = (draft: FigureDraft, before?: Figure) =>
    readFigureDraft(draft, { study, language: 'da', id: before?.id ?? 'new', before });

  it('gives back each figure of the study and its sets as it was', () => {
    const all = [
      ...study.figures.values(),
      ...[...study.assumptionSets.values()].flatMap((set) => set.figures),
    ];
    for (const figure of all) {
      const draft = draftOfFigure(figure, study.quantities.get(figure.quantity), 'da');
      expect(read(draft, figure).figure).toEqual(figure);
    }
  });

  it.each<[Partial<FigureDraft>, Statement]>([
    [
      { kind: 'equal', value: { text: '3.180,5' } },
      { kind: 'equal', value: 3180.5 },
    ],
    [
      { kind: 'between', min: { text: '24' }, max: { text: '38' } },
      { kind: 'between', min: 24, max: 38 },
    ],
    [
      { kind: 'atLeast', min: { text: '1' } },
      { kind: 'atLeast', min: 1 },
    ],
    [
      { kind: 'moreThan', min: { text: '1' } },
      { kind: 'atLeast', min: 1, strict: true },
    ],
    [
      { kind: 'atMost', max: { text: '2' } },
      { kind: 'atMost', max: 2 },
    ],
    [
      { kind: 'lessThan', max: { text: '2' } },
      { kind: 'atMost', max: 2, strict: true },
    ],
    [
      {
        kind: 'share',
        min: { text: '7' },
        max: { text: '12,5' },
        of: { everything: false, ids: ['okf'] },
      },
      { kind: 'share', of: of('okf'), min: 0.07, max: 0.125 },
    ],
    [
      { kind: 'missing', reason: 'ikke talt' },
      { kind: 'missing', reason: { da: 'ikke talt' } },
    ],
  ])('says %j', (draft, says) => {
    const begun = newFigureDraft({ quantity: 'staff', about: 'klima', source: 'deck-2024' });
    expect(read({ ...begun, ...draft }).figure?.says).toEqual(says);
  });

  it('asks what 1.234 is', () => {
    const begun = newFigureDraft({ quantity: 'staff', about: 'klima', source: 'deck-2024' });
    expect(read({ ...begun, value: { text: '1.234' } }).errors.map(({ field }) => field)).toEqual(['value']);
    const says = (sign: ',' | '.') => read({ ...begun, value: { text: '1.234', sign } }).figure?.says;
    expect(says(',')).toEqual({ kind: 'equal', value: 1234 });
    expect(says('.')).toEqual({ kind: 'equal', value: 1.234 });
  });

  it('tells everything that is wrong at once', () => {
    const draft = { ...newFigureDraft({}), kind: 'share' as const, date: 'i går' };
    expect(read(draft).errors.map(({ field }) => field)).toEqual([
      'quantity',
      'subject',
      'min',
      'max',
      'of',
      'date',
    ]);
  });

  it('tells the study’s own rules at the fields where they are broken', () => {
    const { figure } = read({
      ...newFigureDraft({ quantity: 'staff', about: 'ombudsman' }),
      kind: 'between',
      min: { text: '9' },
      max: { text: '3' },
    });
    const command = { kind: 'recordFigure', record: figure as Figure, expect: 'new' } as const;
    const fields = refusalsAsErrors(study, command, 'da', fieldAt).map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['kind', 'subject', 'date']));
  });
});

describe('figures on their way to a spreadsheet and back', () => {
  it.each(['da', 'en'] as const)('are the same figures, %s', (language) => {
    const missing: Figure = {
      id: 'missing',
      quantity: 'staff',
      subject: of('klima'),
      says: { kind: 'missing', reason: { [language]: 'ikke "talt"' } },
      basis: 'stated',
      source: { source: 'deck-2024' },
    };
    const share: Figure = {
      ...missing,
      id: 'share',
      says: { kind: 'share', of: of('tmf', 'okf'), min: 0.015, max: 0.3 },
    };
    const all = listedFigures(withFigures(missing, share), []);
    const rows = readRows(figureTableText(all, study, language));
    const { rows: back, asksShares } = readFigureTable(study, {
      rows: rows.slice(1),
      columns: columnsFromHeadings(rows[0] ?? []) ?? [],
      otherwise: { basis: 'stated' },
      signs: new Map(),
      language,
      idOf: (row) => all[row]?.figure.id ?? '',
    });
    expect(asksShares).toBe(false);
    expect(back.flatMap(({ problems }) => problems)).toEqual([]);
    const inOneLanguage = all.map(({ figure: { note, ...figure } }) => ({
      ...figure,
      ...(note ? { note: { [language]: note[language] } } : {}),
    }));
    expect(back.map(({ figure }) => figure)).toEqual(inOneLanguage);
  });
});

describe('pasting', () => {
  const paste = (text: string) => {
    const rows = readRows(text);
    const table = readFigureTable(study, {
      rows: rows.slice(1),
      columns: columnsFromHeadings(rows[0] ?? []) ?? [],
      otherwise: { quantity: 'staff', basis: 'stated' },
      signs: new Map(),
      language: 'da',
      idOf: (row) => `pasted-${row}`,
    });
    return pastedRows(study, table, { language: 'da', firstRow: 2 });
  };

  it('passes over what is there already and adds the rest as one step', () => {
    const known =
      'Økonomiforvaltningen\tca. 3100\t03.2024\tStatus på ressortanalysen, Ressortsekretariatet, Københavns Kommune, 2024\tl. 1261-1262';
    const rows = paste(`Om\tTal\tDato\tKilde\tSted\n${known}\nKlima\t44\t2024\tdeck-2024\tl. 1`);
    expect(rows.map(({ state }) => state)).toEqual(['same', 'ready']);
    const command = pasteCommand(rows);
    const decided = decide(study, command);
    expect(decided.ok && fold(decided.value, study).figures.get('pasted-1')?.says).toEqual({
      kind: 'equal',
      value: 44,
    });
  });

  it('tells what the study’s rules refuse, by row', () => {
    const rows = paste('Om\tMindst\tHøjst\tDato\nKlima\t9\t3\t2024\nKlima\t3\t9\t');
    expect(rows.map(({ state }) => state)).toEqual(['wrong', 'wrong']);
    expect(rows.map(({ problems }) => problems.map(({ row }) => row))).toEqual([[2], [3]]);
  });
});
