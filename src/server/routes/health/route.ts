import { z } from 'zod';
import type { Routes } from '../../context.ts';
import { commonQuery, problemResponses } from '../parts.ts';

const health = z.strictObject({
  schema: z.literal('ressort.health/1'),
  ok: z.literal(true),
  version: z.string().describe('Of the program.'),
  folder: z
    .string()
    .nullable()
    .describe(
      'The folder, on the computer that Ressort runs on, that keeps the studies; null where none does.',
    ),
});

/** `GET /api/health`: that the server answers, and where it keeps what it is given. */
export const healthRoutes: Routes = (app, { version, folder = null }) => {
  app.get(
    '/api/health',
    {
      schema: {
        tags: ['server'],
        summary: 'Whether Ressort answers, and where it keeps its studies',
        querystring: commonQuery,
        response: { 200: health, ...problemResponses },
      },
    },
    async () => ({ schema: 'ressort.health/1' as const, ok: true as const, version, folder }),
  );
};
