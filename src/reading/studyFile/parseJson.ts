import type { FileProblem, JsonExpected } from '#study';
import { type JsonPath, pathText } from './jsonPath.ts';

/** A value of JSON, as `parseJson` makes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [field: string]: Json;
}

/** Where the fields of an object or the items of a list begin in the text. */
export interface Places {
  /** For an object: its fields in the order of the text. */
  readonly fields: string[];
  /** Beside `fields`, or by index of a list. */
  readonly valueAt: number[];
}

export interface ParsedJson {
  /** Absent when the text is not JSON. */
  readonly value?: Json;
  readonly places: ReadonlyMap<object, Places>;
  readonly problems: readonly (FileProblem & { readonly at: number })[];
}

/** Deeper than any study needs, and shallow enough for every program that will read it. */
export const deepest = 256;

/**
 * Parses JSON (RFC 8259) and remembers where everything stands. Stricter than
 * `JSON.parse` where that would lose something in silence: fields given twice,
 * numbers beyond the range of a double, halves of characters, names that could
 * reach into the program, and nesting beyond `deepest`. Those are problems and
 * reading goes on; what is not JSON ends it. A byte order mark at the start is
 * passed over. Cost: linear in the text.
 */
export function parseJson(text: string): ParsedJson {
  const parser = new Parser(text);
  try {
    const value = parser.whole();
    return { value, places: parser.places, problems: parser.problems };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { places: parser.places, problems: parser.problems };
  }
}

/** Thrown inside this file only, when reading cannot go on. */
class Stopped extends Error {}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// In a pattern by code points only a surrogate without its other half is one.
const halfACharacter = /\p{Surrogate}/u;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const words: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Parser {
  readonly places = new Map<object, Places>();
  readonly problems: (FileProblem & { at: number })[] = [];
  private readonly path: (string | number)[] = [];
  private readonly text: string;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  whole(): Json {
    this.blanks();
    const value = this.value();
    if (this.at < this.text.length) this.stop('endOfFile');
    return value;
  }

  private value(): Json {
    const next = this.text[this.at];
    if (next === '{') return this.inside(() => this.object());
    if (next === '[') return this.inside(() => this.list());
    if (next === '"') return this.string();
    if (next === '-' || (next !== undefined && next >= '0' && next <= '9')) return this.number();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        this.blanks();
        return value;
      }
    }
    return this.stop('value');
  }

  private inside(read: () => Json): Json {
    if (this.path.length >= deepest) {
      this.tell({ code: 'nestedTooDeeply', data: { limit: deepest } }, this.at);
      throw new Stopped();
    }
    return read();
  }

  private object(): Json {
    const object: { [field: string]: Json } = {};
    const places: Places = { fields: [], valueAt: [] };
    const seen = new Set<string>();
    this.places.set(object, places);
    this.step();
    if (this.passes('}')) return object;
    for (;;) {
      const fieldAt = this.at;
      if (this.text[this.at] !== '"') this.stop('fieldName');
      const field = this.string();
      if (!this.passes(':')) this.stop('colon');
      this.path.push(field);
      const isForbidden = forbidden.has(field);
      if (isForbidden) this.tell({ code: 'forbiddenField', data: { field } }, fieldAt);
      else if (seen.has(field)) this.tell({ code: 'duplicateField', data: { field } }, fieldAt);
      const valueAt = this.at;
      const value = this.value();
      if (!isForbidden && !seen.has(field)) {
        object[field] = value;
        places.fields.push(field);
        places.valueAt.push(valueAt);
      }
      seen.add(field);
      this.path.pop();
      if (this.passes('}')) return object;
      if (!this.passes(',')) this.stop('commaOrEndOfObject');
    }
  }

  private list(): Json {
    const list: Json[] = [];
    const places: Places = { fields: [], valueAt: [] };
    this.places.set(list, places);
    this.step();
    if (this.passes(']')) return list;
    for (;;) {
      this.path.push(list.length);
      places.valueAt.push(this.at);
      list.push(this.value());
      this.path.pop();
      if (this.passes(']')) return list;
      if (!this.passes(',')) this.stop('commaOrEndOfList');
    }
  }

  private number(): number {
    number.lastIndex = this.at;
    const found = number.exec(this.text)?.[0];
    if (found === undefined) return this.stop('value');
    const value = Number(found);
    if (!Number.isFinite(value)) {
      this.tell({ code: 'numberIsTooLarge', data: { found: found.slice(0, 40) } }, this.at);
    }
    this.at += found.length;
    this.blanks();
    // Minus zero would come back as 0 from the next file.
    return value + 0;
  }

  private string(): string {
    const start = this.at;
    let from = start + 1;
    let read = '';
    for (let at = from; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 0x22) {
        read += this.text.slice(from, at);
        this.at = at + 1;
        break;
      }
      if (Number.isNaN(code) || code < 0x20) {
        this.at = at;
        this.stop('endOfText');
      }
      if (code !== 0x5c) continue;
      read += this.text.slice(from, at);
      const [character, length] = this.escape(at + 1);
      read += character;
      at += length;
      from = at + 1;
    }
    if (halfACharacter.test(read)) this.tell({ code: 'halfACharacter', data: {} }, start);
    this.blanks();
    return read;
  }

  /** The character that an escape means, and the length of the escape after its backslash. */
  private escape(at: number): readonly [string, number] {
    const letter = this.text[at] ?? '';
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (simple !== undefined) return [simple, 1];
    const hex = this.text.slice(at + 1, at + 5);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) {
      return [String.fromCharCode(Number.parseInt(hex, 16)), 5];
    }
    this.at = at;
    return this.stop('escape');
  }

  private blanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private step(): void {
    this.at += 1;
    this.blanks();
  }

  private passes(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.step();
    return true;
  }

  private stop(expected: JsonExpected): never {
    const found = this.text.slice(this.at, this.at + 1);
    this.tell({ code: 'notJson', data: { found, expected } }, this.at);
    throw new Stopped();
  }

  private tell(problem: Pick<FileProblem, 'code' | 'data'>, at: number): void {
    const place = pathText(this.path as JsonPath);
    this.problems.push({ ...problem, ids: [], place, at } as FileProblem & { at: number });
  }
}
