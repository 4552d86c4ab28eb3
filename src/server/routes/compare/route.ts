import { z } from 'zod';
import { compareModels } from '#indicators';
import { type CompareJson, presentCompare } from '#report';
import type { Routes } from '../../context.ts';
import { assume, problemResponses, reading, studyParams, versionedQuery } from '../parts.ts';
import { assumptionSetsOf, modelOf, studyAt } from '../read.ts';

const comparison: z.ZodType<CompareJson> = z.strictObject({
  schema: z.literal('ressort.compare/1'),
  a: z.string(),
  b: z.string(),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      of: z.string().exactOptional(),
      a: reading,
      b: reading,
      difference: reading.describe('b minus a, on the same unknowns.'),
      verdict: z
        .enum(['better', 'worse', 'equal', 'depends', 'unproved', 'neutral', 'unknown'])
        .describe('b’s against a, whatever the unknown numbers are.'),
    }),
  ),
  leaves: z
    .array(z.strictObject({ id: z.string(), homeA: z.string().nullable(), homeB: z.string().nullable() }))
    .describe('Leaves whose homes differ.'),
});

const query = versionedQuery.extend({
  a: z.string().describe('Id of the one model, or today.'),
  b: z.string().describe('Id of the other model, or today.'),
  assume,
});

/** `GET …/compare`: two models, with what surely holds between them. */
export const compareRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/compare',
    {
      schema: {
        tags: ['reading'],
        summary: 'Two models compared',
        params: studyParams,
        querystring: query,
        response: { 200: comparison, ...problemResponses },
      },
    },
    async (request): Promise<CompareJson> => {
      const { study } = await studyAt(context, request.params, request.query);
      const [a, b] = [modelOf(study, request.query.a), modelOf(study, request.query.b)];
      const on = assumptionSetsOf(study, request.query.assume);
      return presentCompare(compareModels(study, a, b, { assume: on }));
    },
  );
};
