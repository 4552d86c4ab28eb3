import { z } from 'zod';
import type { Basis, Text } from '#figures';
import type { ReadingJson } from '#report';
import { problemJson } from '../presentProblem.ts';

/** What the schemas of many routes share. */

const language = z
  .enum(['da', 'en'])
  .exactOptional()
  .describe('Language of the answer, where it has sentences; else Accept-Language decides.');

/** The parameters that every address may have. */
export const commonQuery = z.strictObject({ language });

/** Which version of a study is read. */
export const versionedQuery = commonQuery.extend({
  version: z.coerce.number().int().exactOptional().describe('A version of the study; the newest without it.'),
});

/** Assumption sets that are on. */
export const assume = z
  .array(z.string())
  .default([])
  .describe('Id of an assumption set that is on; may be given several times.');

/** The study that an address names. */
export const studyParams = z.strictObject({ study: z.string().describe('Id of the study.') });

/** How every request may be stopped. */
export const problemResponses = {
  '4xx': {
    description: 'The request is not as it should be, or a rule says no.',
    content: { 'application/problem+json': { schema: problemJson } },
  },
  '5xx': {
    description: 'Ressort, or what it keeps its studies in, cannot answer.',
    content: { 'application/problem+json': { schema: problemJson } },
  },
} as const;

/** An answer that is one HTML page. */
export const htmlPage = {
  description: 'One page that needs nothing else, in the language of the answer.',
  content: { 'text/html': { schema: z.string() } },
} as const;

/** The content of a file of cells. */
export const csvFile = z
  .string()
  .describe('In Danish with semicolons and decimal commas, else with commas and points; UTF-8 with a mark.');

/** An answer without content. */
export const noContent = z.null().describe('No content.') as unknown as z.ZodType<undefined>;

export const text: z.ZodType<Text> = z
  .strictObject({ da: z.string().exactOptional(), en: z.string().exactOptional() })
  .meta({ id: 'TextInAnswers', description: 'In Danish, English or both.' });

export const basis: z.ZodType<Basis> = z.enum(['stated', 'inferred', 'judgement', 'assumed']);

const grounds = { basis, assumptions: z.array(z.string()) };

/** A measured number: unrounded, with what it rests on. */
export const reading: z.ZodType<ReadingJson> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value'), value: z.number(), ...grounds }),
    z.strictObject({
      kind: z.literal('range'),
      min: z.number().nullable(),
      max: z.number().nullable(),
      exact: z.boolean().describe('False where the true range may be narrower.'),
      ...grounds,
    }),
    z.strictObject({
      kind: z.literal('missing'),
      reason: z.string(),
      needs: z.array(z.string()),
      ...grounds,
    }),
  ])
  .meta({ id: 'Reading', description: 'A measured number, or why there is none.' });
