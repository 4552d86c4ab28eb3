import { z } from 'zod';
import type { Language } from '#figures';
import { programCatalogueOf } from '#wording';
import type { ApiError, Told } from './apiError.ts';
import { statusOf } from './apiStatus.ts';

/** One thing that is wrong. */
const oneProblem = z.strictObject({
  place: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  next: z.string(),
  ids: z.array(z.string()).exactOptional().describe('Of a refusal: whom it concerns.'),
  data: z
    .record(z.string(), z.unknown())
    .exactOptional()
    .describe('Of a refusal: what a program needs to act on it, such as the version that there is now.'),
});

/** What stopped a request, as RFC 9457 has it, with our code, place and next step. */
export const problemJson = z
  .strictObject({
    type: z.string().describe('urn:ressort:problem: and the code.'),
    title: z.string().describe('The kind of no; the same for all of the kind.'),
    status: z.number(),
    code: z.string().describe('What is the matter; docs/PROBLEMS.md tells each.'),
    detail: z.string().describe('What is the matter this time, in the language asked for.'),
    place: z
      .string()
      .nullable()
      .describe('The parameter, or the place in the content; null for the request as a whole.'),
    next: z.string().describe('What to do now.'),
    problems: z
      .array(oneProblem)
      .exactOptional()
      .describe('All that is wrong, where it may be several things.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was not answered.' });

/** What stopped a request. */
export type ProblemJson = z.output<typeof problemJson>;

/** What stopped a request, told in a language. */
export function presentProblem({ kind, first, all }: ApiError, language: Language): ProblemJson {
  const { message, next } = first.tell(language);
  return {
    type: `urn:ressort:problem:${first.code}`,
    title: programCatalogueOf(language).apiTitles[kind],
    status: statusOf[kind],
    code: first.code,
    detail: message,
    place: first.place,
    next,
    ...(all ? { problems: all.map((one) => presentOne(one, language)) } : {}),
  };
}

function presentOne({ code, place, tell, refusal }: Told, language: Language): z.output<typeof oneProblem> {
  const { message, next } = tell(language);
  const told = { place, code, message, next };
  return refusal ? { ...told, ids: [...refusal.ids], data: { ...refusal.data } } : told;
}
