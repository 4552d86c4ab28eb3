import type { z } from 'zod';
import type { FileProblem, ValueKind } from '#study';
import { type JsonPath, pathText } from './jsonPath.ts';
import type { Json } from './parseJson.ts';
import { fieldsOf, schemaAt } from './schemaWalk.ts';
import { type Mend, mend, valueAt, withoutNumbers } from './standIn.ts';

/** A value of the right shape, or none; and all that is wrong with it. */
export interface Shaped<Item> {
  readonly item?: Item;
  readonly problems: readonly FileProblem[];
  /** What was put right in the item only to have the rest of it checked. */
  readonly mends: readonly Mend[];
}

/** A kind that is put right may bring out mistakes inside, and those others again, level by level. */
const mostRounds = 12;

/**
 * Holds a value to its schema. Where the shape is wrong something harmless is
 * put in its place, so that what is wrong in the rest comes out in the same
 * round; such an item is good for checking only.
 */
export function shaped<Item>(schema: z.ZodType<Item>, value: Json, at: JsonPath): Shaped<Item> {
  const first = schema.safeParse(value);
  if (first.success) return { item: first.data, problems: [], mends: [] };
  const problems: FileProblem[] = [];
  const mends: Mend[] = [];
  const copy = structuredClone(value) as Json;
  // Objects whose kind was a guess: what they have too few or too many says nothing.
  const guessed = new Set<string>();
  let issues = first.error.issues;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const issue of issues) {
      for (const problem of problemsOf(issue, schema, copy, at)) {
        const isOfGuess = problem.code === 'unknownField' || problem.code === 'fieldIsMissing';
        const owner = problem.code === 'fieldIsMissing' ? issue.path.slice(0, -1) : issue.path;
        if (!isOfGuess || !guessed.has(pathText(owner as JsonPath))) problems.push(problem);
      }
    }
    for (const issue of issues) {
      const mended = mend(issue, schema, copy);
      if (!mended) return { problems, mends };
      mends.push(...mended);
      if (isOfKind(issue)) guessed.add(pathText((issue.path as JsonPath).slice(0, -1)));
    }
    const again = schema.safeParse(copy);
    if (again.success) return { item: withoutNumbers(again.data, mends), problems, mends };
    issues = again.error.issues;
  }
  return { problems, mends };
}

function isOfKind(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue;
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
