import type { z } from 'zod';
import type { JsonPath } from './jsonPath.ts';
import type { Json } from './parseJson.ts';
import { definitionOf, type Schema, schemaAt } from './schemaWalk.ts';

/** A text that stands where one could not be read. It is no id, no date, and not empty. */
const someText = '…';

/** A mistake of shape that was put right for the sake of checking what stands beside it. */
export interface Mend {
  /** Inside the value. What is told of this place, or of anything in it, would be told of the stand-in. */
  readonly path: JsonPath;
  /** What stood there; `undefined` where nothing did. */
  readonly found: Json | undefined;
  /** A number: it is to be no number afterwards, so that it is neither above, below nor equal to any. */
  readonly isNumber: boolean;
}

/**
 * Puts something harmless of the right shape in the place of one mistake, in
 * a value that may be changed. `undefined` where that cannot be done. Of an
 * object that does not say which of several kinds it is, the kind that has
 * most of its fields is taken.
 */
export function mend(issue: z.core.$ZodIssue, schema: Schema, value: Json): readonly Mend[] | undefined {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') {
    const object = valueAt(value, path) as { [field: string]: Json };
    for (const key of issue.keys) delete object[key];
    return [];
  }
  const owner = valueAt(value, path.slice(0, -1));
  const step = path.at(-1);
  if (step === undefined || typeof owner !== 'object' || owner === null) return undefined;
  const here = owner as { [field: string | number]: Json };
  const found = Object.hasOwn(here, step) ? here[step] : undefined;
  const at = schemaAt(schema, value, path);
  const put = at ? standInFor(at, step) : kindOf(schemaAt(schema, value, path.slice(0, -1)), here, step);
  if (put === undefined) delete here[step];
  else here[step] = put;
  return [{ path, found, isNumber: typeof put === 'number' }];
}

/** Puts `NaN` where numbers were mended, in a value that has passed its schema. */
export function withoutNumbers<Item>(item: Item, mends: readonly Mend[]): Item {
  for (const { path, isNumber } of mends) {
    if (!isNumber) continue;
    const owner = valueAt(item as Json, path.slice(0, -1)) as { [step: string | number]: number } | undefined;
    if (owner) owner[path.at(-1)!] = Number.NaN;
  }
  return item;
}

function standInFor(schema: Schema, field: string | number): Json | undefined {
  const { type, shape, innerType, options, values, entries } = definitionOf(schema);
  switch (type) {
    case 'string':
      return someText;
    case 'number':
      return 0;
    case 'boolean':
      // A rest too few would be told of the task above.
      return field === 'rest';
    case 'array':
      return [];
    case 'literal':
      return values?.[0] as Json;
    case 'enum':
      return Object.values(entries ?? {})[0] as Json;
    case 'object':
      return Object.fromEntries(
        Object.entries(shape ?? {}).flatMap(([name, inside]) => {
          if (isLeftOut(inside)) return [];
          const put = standInFor(inside, name);
          return put === undefined ? [] : [[name, put]];
        }),
      );
    case 'union':
      return options?.[0] && standInFor(options[0], field);
    case 'optional':
    case 'nonoptional':
    case 'default':
    case 'nullable':
      // A word of several that may be left out plays a part among other records.
      if (innerType && definitionOf(innerType).type === 'enum') return undefined;
      return innerType && standInFor(innerType, field);
    default:
      return undefined;
  }
}

function isLeftOut(schema: Schema): boolean {
  const { type } = definitionOf(schema);
  return type === 'optional' || type === 'default';
}

/** The word for the kind whose fields an object has most of. */
function kindOf(schema: Schema | undefined, object: object, field: string | number): Json | undefined {
  if (!schema) return undefined;
  const { innerType, options = [] } = definitionOf(schema);
  if (innerType) return kindOf(innerType, object, field);
  let best: { readonly word: Json; readonly fits: number } | undefined;
  for (const option of options) {
    const { shape = {} } = definitionOf(option);
    const word = shape[field] && definitionOf(shape[field]).values?.[0];
    if (word === undefined) continue;
    const names = Object.keys(shape).filter((name) => name !== field);
    const has = names.filter((name) => Object.hasOwn(object, name)).length;
    const lacks = names.filter((name) => !Object.hasOwn(object, name) && !isLeftOut(shape[name]!)).length;
    const fits = 2 * has - lacks;
    if (!best || fits > best.fits) best = { word: word as Json, fits };
  }
  return best?.word;
}

export function valueAt(value: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as { [field: string | number]: Json })[step]
        : undefined,
    value,
  );
}
