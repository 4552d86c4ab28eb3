import { z } from 'zod';
import { registry } from '#indicators';
import { type CheckJson, presentCheck } from '#report';
import { checkStudy } from '#study';
import type { Routes } from '../../context.ts';
import { languageOf } from '../../language.ts';
import { problemResponses, studyParams, versionedQuery } from '../parts.ts';
import { studyAt } from '../read.ts';
import { counts } from '../study/schema.ts';

const check: z.ZodType<CheckJson> = z.strictObject({
  schema: z.literal('ressort.check/1'),
  ok: z.boolean().describe('No problems.'),
  counts,
  problems: z.array(
    z.strictObject({ place: z.string(), code: z.string(), message: z.string(), next: z.string() }),
  ),
});

/** `GET …/check`: what a study holds, and everything that is wrong with it. */
export const checkRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/check',
    {
      schema: {
        tags: ['reading'],
        summary: 'What a study holds, and everything that is wrong with it',
        params: studyParams,
        querystring: versionedQuery,
        response: { 200: check, ...problemResponses },
      },
    },
    async (request): Promise<CheckJson> => {
      const { study } = await studyAt(context, request.params, request.query);
      const problems = checkStudy(study, { indicators: registry.map(({ id }) => id) });
      return presentCheck(study, problems, languageOf(request));
    },
  );
};
