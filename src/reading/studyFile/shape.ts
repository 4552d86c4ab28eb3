import type { z } from 'zod';
import type { FileProblem, ValueKind } from '#study';
import { type JsonPath, pathText } from './jsonPath.ts';
import type { Json } from './parseJson.ts';
import { fieldsOf, schemaAt } from './schemaWalk.ts';

/** A value of the right shape, or none; and all that is wrong with it. */
export interface Shaped<Item> {
  readonly item?: Item;
  readonly problems: readonly FileProblem[];
}

/**
 * Holds a value to its schema. Fields that the format does not have are
 * problems, but the rest is read as if they were not there, so that what is
 * wrong in it comes out in the same round.
 */
export function shaped<Item>(schema: z.ZodType<Item>, value: Json, at: JsonPath): Shaped<Item> {
  const first = schema.safeParse(value);
  if (first.success) return { item: first.data, problems: [] };
  const problems = first.error.issues.flatMap((issue) => problemsOf(issue, schema, value, at));
  const onlyUnknown = first.error.issues.every((issue) => issue.code === 'unrecognized_keys');
  if (!onlyUnknown) return { problems };
  const second = schema.safeParse(without(value, first.error.issues));
  return second.success ? { item: second.data, problems } : { problems };
}

/** What kind of value it is, in a user's words. */
export function kindOf(value: Json): ValueKind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yesNo';
  return typeof value === 'number' ? 'number' : 'object';
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'yesNo',
  array: 'list',
  object: 'object',
  null: 'nothing',
};

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: Json,
  at: JsonPath,
): readonly FileProblem[] {
  const inside = issue.path as JsonPath;
  const path = [...at, ...inside];
  const found = valueAt(value, inside);
  const place = pathText(path);
  if (issue.code === 'unrecognized_keys') {
    const owner = schemaAt(schema, value, inside);
    const known = Object.keys((owner && fieldsOf(owner, found)) ?? {});
    return issue.keys.map((field) => ({
      code: 'unknownField',
      ids: [],
      place: pathText([...path, field]),
      data: { field, known },
    }));
  }
  if (found === undefined) {
    const field = String(path.at(-1) ?? '');
    return [{ code: 'fieldIsMissing', ids: [], place: pathText(path.slice(0, -1)), data: { field } }];
  }
  const allowed = wordsAllowed(issue);
  if (allowed && (typeof found === 'string' || typeof found === 'number')) {
    return [{ code: 'unknownWord', ids: [], place, data: { found, allowed } }];
  }
  const expected =
    issue.code === 'invalid_type'
      ? (kinds[issue.expected] ?? 'object')
      : typeof allowed?.[0] === 'number'
        ? 'number'
        : 'text';
  return [{ code: 'wrongKind', ids: [], place, data: { expected, found: kindOf(found) } }];
}

function wordsAllowed(issue: z.core.$ZodIssue): readonly (string | number)[] | undefined {
  if (issue.code === 'invalid_value') return issue.values as (string | number)[];
  if (issue.code !== 'invalid_union' || !('options' in issue)) return undefined;
  return issue.options as (string | number)[];
}

function valueAt(value: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as { [field: string | number]: Json })[step]
        : undefined,
    value,
  );
}

function without(value: Json, issues: readonly z.core.$ZodIssue[]): Json {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const object = valueAt(copy, issue.path as JsonPath) as { [field: string]: Json };
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete object[key];
  }
  return copy;
}
