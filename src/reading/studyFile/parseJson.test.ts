import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepest, parseJson } from './parseJson.ts';

const seed = 42;

describe('JSON with places', () => {
  it(`reads what JSON.parse reads, seed ${seed}`, () => {
    const value = fc
      .jsonValue()
      .filter((one) => !JSON.stringify(one).match(/__proto__|constructor|prototype/));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (one, indent) => {
        const text = JSON.stringify(one, null, indent);
        const parsed = parseJson(text);
        expect(parsed.problems.filter((problem) => problem.code !== 'halfACharacter')).toEqual([]);
        expect(parsed.value).toEqual(JSON.parse(text, (_key, item) => (Object.is(item, -0) ? 0 : item)));
      }),
      { seed, numRuns: 300 },
    );
  });

  it(`never throws and never accepts what JSON.parse refuses, seed ${seed}`, () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.',
      'e5',
      'true',
      'nul',
      ' ',
      '\\',
      '"',
      'ø',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (some) => {
        const text = some.join('');
        const parsed = parseJson(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(parsed.value !== undefined).toBe(isJson);
        expect(parsed.problems.some((problem) => problem.code === 'notJson')).toBe(!isJson);
      }),
      { seed, numRuns: 5000 },
    );
  });

  const broken: readonly (readonly [text: string, expected: string, found: string, at: number])[] = [
    ['', 'value', '', 0],
    ['{"a": 1,}', 'fieldName', '}', 8],
    ["{'a': 1}", 'fieldName', "'", 1],
    ['{"a" 1}', 'colon', '1', 5],
    ['{"a": 1 "b": 2}', 'commaOrEndOfObject', '"', 8],
    ['[1 2]', 'commaOrEndOfList', '2', 3],
    ['[1, // two', 'value', '/', 4],
    ['"a\nb"', 'endOfText', '\n', 2],
    ['"never closed', 'endOfText', '', 13],
    ['"\\x"', 'escape', 'x', 2],
    ['{} {}', 'endOfFile', '{', 3],
    ['NaN', 'value', 'N', 0],
    ['01', 'endOfFile', '1', 1],
    ['[1.]', 'commaOrEndOfList', '.', 2],
    ['[1.5e+]', 'commaOrEndOfList', 'e', 4],
    ['[-]', 'value', '-', 1],
    ['{"a": nulls}', 'commaOrEndOfObject', 's', 10],
    ['"a\\n\\u12g4"', 'escape', 'u', 5],
    ['"\\x\u0001\n"', 'escape', 'x', 2],
    ['"\t"', 'endOfText', '\t', 1],
    ['{', 'fieldName', '', 1],
    ['{"a": {"b": 1', 'commaOrEndOfObject', '', 13],
    ['[', 'value', '', 1],
    ['[1', 'commaOrEndOfList', '', 2],
    ['[1,]', 'value', ']', 3],
    ['1 /* one */', 'endOfFile', '/', 2],
    ['\uFEFF{"a"}', 'colon', '}', 5],
  ];
  it.each(broken)('says what %j should have had', (text, expected, found, at) => {
    expect(parseJson(text).problems).toEqual([
      expect.objectContaining({ code: 'notJson', at, data: { expected, found } }),
    ]);
  });

  it('passes over a byte order mark', () => {
    expect(parseJson('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
  });

  it('leaves the program alone, whatever fields are called', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "a": 1}';
    const parsed = parseJson(text);
    expect(parsed.problems.map((problem) => problem.code)).toEqual([
      'forbiddenField',
      'forbiddenField',
      'forbiddenField',
    ]);
    expect(parsed.value).toEqual({ a: 1 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('stops at nesting that is too deep, without running out of stack', () => {
    for (const [open, close] of ['[]', ['{"a":', '}']] as const) {
      const text = `${open!.repeat(100_000)}1${close!.repeat(100_000)}`;
      expect(parseJson(text).problems.map((problem) => problem.code)).toEqual(['nestedTooDeeply']);
    }
    expect(parseJson(`${'['.repeat(deepest)}${']'.repeat(deepest)}`).problems).toEqual([]);
  });

  it('tells numbers out of range, fields given twice and halves of characters, and goes on', () => {
    const parsed = parseJson(
      '{"a": 1e400, "b": 1, "b": 2, "c": "\\ud800", "d": "\ud83d\ude00 \\ud83d\\ude00"}',
    );
    expect(parsed.problems.map((problem) => [problem.code, problem.place])).toEqual([
      ['numberIsTooLarge', 'a'],
      ['duplicateField', 'b'],
      ['halfACharacter', 'c'],
    ]);
    expect(parsed.value).toMatchObject({ b: 1 });
  });
});
