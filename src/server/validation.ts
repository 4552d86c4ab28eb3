import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import type { Json } from '#reading/studyFile/parseJson';
import { fieldsOf, itemsOf } from '#reading/studyFile/schemaWalk';
import { shaped } from '#reading/studyFile/shape';
import { didYouMean } from '#wording';
import { type ApiError, apiError, problemsInRequest, valueNotAllowed } from './apiError.ts';

/**
 * Holds the parts of a request to their schemas: content as a study file is
 * held to its own, so that all that is wrong is told at once and with places;
 * parameters one by one.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) =>
  httpPart === 'body' ? (data) => bodyOf(schema, data) : (data) => parametersOf(schema, data);

function bodyOf(schema: z.ZodType, data: unknown): { value: unknown } | { error: ApiError } {
  if (data === undefined || data === null) return { error: apiError('bodyIsMissing', {}) };
  const { item, problems } = shaped(schema, data as Json, []);
  return problems.length > 0 ? { error: problemsInRequest(problems) } : { value: item };
}

function parametersOf(schema: z.ZodType, data: unknown): { value: unknown } | { error: ApiError } {
  const given = withLists(schema, (data ?? {}) as Readonly<Record<string, unknown>>);
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  if (!issue) throw new Error('refused for no reason');
  return { error: parameterError(issue, schema, given) };
}

function parameterError(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  given: Readonly<Record<string, unknown>>,
): ApiError {
  const known = Object.keys(fieldsOf(schema, given) ?? {});
  if (issue.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    const near = didYouMean(
      name,
      known.map((id) => ({ id })),
    );
    return apiError('parameterUnknown', { given: name, near, known }, name);
  }
  const name = String(issue.path[0] ?? '');
  const value = given[name];
  if (value === undefined) return apiError('parameterMissing', { name }, name);
  const said = String(value);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = didYouMean(
      said,
      allowed.map((id) => ({ id })),
    );
    return valueNotAllowed({ option: name, given: said, near, known: allowed });
  }
  return apiError('parameterIsNoNumber', { name, given: said }, name);
}

/** A parameter that may be given several times and was given once is a list of one. */
function withLists(
  schema: z.ZodType,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(schema, given) ?? {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field && itemsOf(field) && typeof value === 'string' ? [value] : value];
    }),
  );
}
