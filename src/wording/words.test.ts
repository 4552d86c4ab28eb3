import { describe, expect, it } from 'vitest';
import { bases } from '#figures';
import { registry } from '#indicators';
import { type AppliedModel, type Finding, inadmissible } from '#moves';
import { type Problem, problemCodes, type Refusal, refusalCodes, type Study } from '#study';
import type { ApiErrorCode } from './apiSentence.ts';
import { catalogueOf } from './catalogue.ts';
import { formatDate } from './dates.ts';
import { fold, inAlphabet } from './folding.ts';
import { indicatorMeaning, indicatorName } from './labelOf.ts';
import { programCatalogueOf } from './programCatalogue.ts';
import type { ErrorCode } from './sentence.ts';
import { didYouMean } from './suggest.ts';
import { tellFinding } from './tell.ts';
import { tellProblem, tellRefusal } from './tellNo.ts';
import { tellApiError, tellError } from './tellProgram.ts';
import { languages, listed, pick } from './text.ts';

// What every code's data may hold; a sentence reads from it what it needs.
const data = {
  kinds: ['tasks', 'areas'],
  first: 'areas/business',
  found: -2.5,
  expected: 'value',
  allowed: ['a', 'b'],
  field: 'home',
  known: ['id', 'name'],
  min: 3,
  max: 2,
  limit: 5,
  limitBytes: 5e6,
  byte: 3,
  places: ['figures/one'],
  role: 'staff',
  number: 4,
  section: 'areas',
  by: [{ id: 'x', place: 'areas/x', model: 'model-1', steps: ['1a'] }],
  node: 'x',
  model: 'model-1',
  version: 3,
  entries: [{ version: 4, commandId: 'c', actor: 'p' }],
  because: [],
  newest: 1,
  kind: 'k',
  current: 7,
  name: 'sent 5 March',
  file: 'f',
  permission: 'edit',
};

describe('every code has a sentence and a next step in both languages', () => {
  it.each(Object.keys(problemCodes))('problem %s', (code) => {
    for (const language of languages) {
      const fits = code === 'wrongKind' ? { found: 'text', expected: 'number' } : {};
      const said = { ...data, ...fits };
      const problem = { code, ids: ['one', 'two', 'three'], place: '', data: said } as unknown as Problem;
      wellSaid(tellProblem(problem, language));
    }
  });

  it('numbers that may stand somewhere are told without quotes, words with them', () => {
    const told = (found: string | number, allowed: readonly (string | number)[]) =>
      tellProblem({ code: 'unknownWord', ids: [], place: '', data: { found, allowed } }, 'en');
    expect(told(5, [1, 2, 3])).toEqual({
      message: '5 is none of the words that may stand here.',
      next: 'Use 1, 2 or 3.',
    });
    expect(told('x', ['a', 'b']).next).toBe('Use “a” or “b”.');
  });

  it.each(refusalCodes)('refusal %s', (code) => {
    for (const language of languages) {
      const refusal = { code, ids: ['one', 'two'], data } as unknown as Refusal;
      wellSaid(tellRefusal(refusal, language));
    }
  });

  it.each(Object.keys(catalogueOf('da').findings))('finding %s', (code) => {
    const study = {
      nodes: new Map([['library', { name: { da: 'Bibliotek', en: 'Library' } }]]),
      moves: new Map(),
      models: new Map(),
      administrations: new Map(),
      committees: new Map(),
      otherBodies: new Map(),
    } as unknown as Study;
    const applied = { model: 'model-1', administrations: [], committees: [] } as unknown as AppliedModel;
    const finding = {
      code,
      leaf: 'library',
      step: '1a',
      steps: ['1a', '2b'],
      other: '2b',
      homes: ['culture', 'schools'],
      move: 'move-1',
      variant: 'a',
      because: 'absent',
      administration: 'culture',
      body: 'council',
      added: ['library'],
      gone: [],
    } as unknown as Finding;
    for (const language of languages) wellSaid(tellFinding(finding, study, applied, language));
    expect(tellFinding(finding, study, applied, 'da')).not.toEqual(
      tellFinding(finding, study, applied, 'en'),
    );
  });

  it('and every finding that makes a model inadmissible is among them', () => {
    for (const code of inadmissible) expect(catalogueOf('en').findings).toHaveProperty(code);
  });

  it.each(Object.keys(programCatalogueOf('da').errors) as ErrorCode[])('error %s', (code) => {
    const said = {
      command: 'measure',
      given: code === 'tooManyArguments' ? ['x'] : 'x',
      near: ['y'],
      known: ['y', 'z'],
      kept: ['mine'],
      folder: 'f',
      file: 'f',
      study: 's',
      count: 2,
      first: { place: 'areas/a', message: 'Nej.' },
      because: 'EIO',
      indicator: 'i',
      option: '--model',
      port: 4717,
      other: 4718,
      usual: 4717,
    };
    for (const language of languages) wellSaid(tellError(code, said as never, language));
    expect(tellError(code, said as never, 'da')).not.toEqual(tellError(code, said as never, 'en'));
  });
});

describe('the API says everything in both languages', () => {
  it.each(Object.keys(programCatalogueOf('da').apiErrors) as ApiErrorCode[])('error %s', (code) => {
    const said = {
      method: 'GET',
      path: '/x',
      name: 'model',
      given: 'x',
      near: ['y'],
      known: ['y', 'z'],
      limitBytes: 1024 * 1024,
      host: 'evil.example',
      origin: 'https://evil.example',
      seconds: 3,
      limit: 200,
      reference: 'a1b2',
    };
    for (const language of languages) wellSaid(tellApiError(code, said as never, language));
    expect(tellApiError(code, said as never, 'da')).not.toEqual(tellApiError(code, said as never, 'en'));
  });

  it('titles of every kind', () => {
    expect(Object.keys(programCatalogueOf('en').apiTitles)).toEqual(
      Object.keys(programCatalogueOf('da').apiTitles),
    );
  });
});

describe('every indicator has a name and a meaning', () => {
  it.each(registry.map(({ id }) => id))('%s', (id) => {
    for (const language of languages) {
      expect(indicatorName(id, language)).not.toBe(id);
      expect(indicatorMeaning(id, language)).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});

it('no indicator has words but those of the registry', () => {
  const known = registry.map(({ id }) => id).sort();
  expect(Object.keys(catalogueOf('da').indicators).sort()).toEqual(known);
});

it('every basis has a word', () => {
  for (const basis of bases) expect(catalogueOf('da').bases[basis]).not.toBe('');
});

describe('texts', () => {
  it('show the other language with its tag where one is missing', () => {
    expect(pick({ da: 'Erhverv', en: 'Business' }, 'da')).toBe('Erhverv');
    expect(pick({ en: 'Business' }, 'da')).toBe('Business (en)');
    expect(pick({ da: 'Erhverv' }, 'en')).toBe('Erhverv (da)');
  });

  it('list with a last word', () => {
    expect(listed(['a', 'b', 'c'], 'da')).toBe('a, b og c');
    expect(listed(['a', 'b'], 'en')).toBe('a and b');
    expect(listed([], 'da')).toBe('');
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-25', 'da', 'text', '25. november 2026'],
    ['2026-11-05', 'da', 'table', '05.11.2026'],
    ['2026-11-25', 'en', 'text', '25 November 2026'],
    ['2026-11-25', 'en', 'table', '25 Nov 2026'],
    ['2024-03', 'da', 'text', 'marts 2024'],
    ['2024', 'en', 'text', '2024'],
    ['soon', 'en', 'text', 'soon'],
  ] as const)('%s in %s %s is %s', (iso, language, style, expected) => {
    expect(formatDate(iso, language, style)).toBe(expected);
  });
});

describe('alphabet', () => {
  it('sorts aa as å in Danish, and numbers by size', () => {
    expect(['Åben', 'Zoo', 'Aarhus', 'Ære', 'Ørsted'].sort(inAlphabet('da'))).toEqual([
      'Zoo',
      'Ære',
      'Ørsted',
      'Åben',
      'Aarhus',
    ]);
    expect(['model-10', 'model-2'].sort(inAlphabet('en'))).toEqual(['model-2', 'model-10']);
  });

  it('folds what people spell in two ways', () => {
    expect(fold('Ældre på Ørestad')).toBe(fold('AELDRE paa oerestad'));
    expect(fold('Café')).toBe('cafe');
  });
});

describe('did you mean', () => {
  const candidates = ['staffMoved', 'staffBalance', 'oneOffCost'].map((id) => ({ id }));
  it.each([
    ['stafMoved', ['staffMoved']],
    ['staffmoved', ['staffMoved']],
    ['staff', ['staffBalance', 'staffMoved']],
    ['cost', ['oneOffCost']],
    ['nothing-like-it-at-all', []],
    ['', []],
  ])('%s', (wanted, expected) => {
    expect(didYouMean(wanted, candidates)).toEqual(expected);
  });

  it('knows names too, however they are spelt', () => {
    expect(didYouMean('aeldre', [{ id: 'suf', names: ['Ældre og sundhed'] }])).toEqual(['suf']);
  });
});

function wellSaid(sentence: { readonly message: string; readonly next: string }): void {
  for (const part of [sentence.message, sentence.next]) {
    expect(part).toMatch(/^\S.*[.?”!]$|^\S.*: .*$|^\S.*"$/s);
    expect(part).not.toMatch(/undefined|NaN|\[object/);
  }
}
