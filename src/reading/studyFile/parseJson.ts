import { visit } from 'jsonc-parser';
import type { FileProblem, JsonExpected } from '#study';
import { pathText } from './jsonPath.ts';

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
 * passed over. Cost: linear in the text, by `jsonc-parser`; the one thing it
 * is wasteful of is blanks in a row, at 32 bytes of memory each.
 */
export function parseJson(text: string): ParsedJson {
  // A blank in its place keeps every offset.
  const builder = new Builder(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  try {
    return { value: builder.whole(), places: builder.places, problems: builder.problems };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { places: builder.places, problems: builder.problems };
  }
}

/** Thrown inside this file only, when reading cannot go on. */
class Stopped extends Error {}

// In a pattern by code points only a surrogate without its other half is one.
const halfACharacter = /\p{Surrogate}/u;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
// jsonc-parser says where a faulty token begins, but not where in it the fault is. A text is
// passed piece by piece: one pattern for all of it could run out of stack.
const pieceOfText = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const wordOrNumber = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** An object or a list that has begun and not yet ended. */
interface Around {
  readonly value: Json[] | { [field: string]: Json };
  readonly places: Places;
  /** Field or index of the value that comes next; absent behind a value, where a comma or the end comes next. */
  step?: string | number | undefined;
  /** Whether the value that comes next is to be kept. */
  keeps: boolean;
}

/** Builds the value from what jsonc-parser meets, and ends its walk at the first thing that is not JSON. */
class Builder {
  readonly places = new Map<object, Places>();
  readonly problems: (FileProblem & { at: number })[] = [];
  private readonly text: string;
  private readonly around: Around[] = [];
  private root: Json = null;
  private expected: JsonExpected = 'value';

  constructor(text: string) {
    this.text = text;
  }

  whole(): Json {
    visit(
      this.text,
      {
        onObjectBegin: (at) => this.begins({}, at),
        onObjectProperty: (field, at) => this.field(field, at),
        onObjectEnd: (at) => this.ends(at),
        onArrayBegin: (at) => this.begins([], at),
        onArrayEnd: (at) => this.ends(at),
        onLiteralValue: (value, at, length) => this.literal(value, at, length),
        onSeparator: (mark) => this.separator(mark),
        onError: (_code, at) => this.stop(at),
      },
      { disallowComments: true },
    );
    return this.root;
  }

  private begins(value: Around['value'], at: number): void {
    // The walk goes by recursion, so this is what keeps it within the stack.
    if (this.around.length >= deepest) {
      this.tell({ code: 'nestedTooDeeply', data: { limit: deepest } }, at);
      throw new Stopped();
    }
    const places: Places = { fields: [], valueAt: [] };
    this.places.set(value, places);
    this.keep(value, at);
    this.around.push({ value, places, keeps: true });
    this.separator(',');
  }

  private ends(at: number): void {
    // Also called at the end of the file, before the error that the end is missing.
    if (at === this.text.length) this.stop(at);
    this.around.pop();
    this.valueIsRead();
  }

  private field(field: string, at: number): void {
    const object = this.around.at(-1)!;
    if (halfACharacter.test(field)) this.tell({ code: 'halfACharacter', data: {} }, at);
    object.step = field;
    object.keeps = !forbidden.has(field) && !Object.hasOwn(object.value, field);
    const code = forbidden.has(field) ? 'forbiddenField' : 'duplicateField';
    if (!object.keeps) this.tell({ code, data: { field } }, at);
    this.expected = 'colon';
  }

  private literal(value: null | boolean | number | string, at: number, length: number): void {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const found = this.text.slice(at, at + Math.min(length, 40));
      this.tell({ code: 'numberIsTooLarge', data: { found } }, at);
    }
    if (typeof value === 'string' && halfACharacter.test(value)) {
      this.tell({ code: 'halfACharacter', data: {} }, at);
    }
    // Minus zero would come back as 0 from the next file.
    this.keep(value === 0 ? 0 : value, at);
    this.valueIsRead();
  }

  private separator(mark: string): void {
    const around = this.around.at(-1)!;
    const isList = Array.isArray(around.value);
    if (isList) around.step = around.places.valueAt.length;
    this.expected = isList || mark === ':' ? 'value' : 'fieldName';
  }

  private keep(value: Json, at: number): void {
    const around = this.around.at(-1);
    if (!around) this.root = value;
    if (!around?.keeps) return;
    around.places.valueAt.push(at);
    if (Array.isArray(around.value)) around.value.push(value);
    else {
      around.value[String(around.step)] = value;
      around.places.fields.push(String(around.step));
    }
  }

  private valueIsRead(): void {
    const around = this.around.at(-1);
    if (around) around.step = undefined;
    if (!around) this.expected = 'endOfFile';
    else this.expected = Array.isArray(around.value) ? 'commaOrEndOfList' : 'commaOrEndOfObject';
  }

  /** Ends the walk at the token that begins here, by telling the first character that cannot be. */
  private stop(token: number): never {
    let at = token;
    if (this.text[at] === '"' && (this.expected === 'value' || this.expected === 'fieldName')) {
      // A whole text would have done, so the fault is inside.
      for (let next = at + 1; next > at; next = past(pieceOfText, this.text, at)) at = next;
      this.expected = this.text[at] === '\\' ? 'escape' : 'endOfText';
      if (this.expected === 'escape') at += 1;
    } else if (this.expected === 'value') {
      // `1.` and `nulls`: a value would have done, so the fault is what stands right behind it.
      at = past(wordOrNumber, this.text, at);
      if (at > token) this.valueIsRead();
    } else if (this.expected === 'colon') {
      // It is the object that is not well written: the field is none yet.
      this.around.at(-1)!.step = undefined;
    }
    const found = this.text.slice(at, at + 1);
    this.tell({ code: 'notJson', data: { found, expected: this.expected } }, at);
    throw new Stopped();
  }

  private tell(problem: Pick<FileProblem, 'code' | 'data'>, at: number): void {
    const place = pathText(this.around.flatMap(({ step }) => step ?? []));
    this.problems.push({ ...problem, ids: [], place, at } as FileProblem & { at: number });
  }
}

/** Where the match that begins here ends; here, when there is none. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
