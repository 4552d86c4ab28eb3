import { z } from 'zod';
import type { Routes } from '../../context.ts';
import { commonQuery, problemResponses } from '../parts.ts';

const health = z.strictObject({
  schema: z.literal('ressort.health/1'),
  ok: z.literal(true),
  version: z.string().describe('Of the program.'),
});

/** `GET /api/health`: that the server answers. */
export const healthRoutes: Routes = (app, { version }) => {
  app.get(
    '/api/health',
    {
      schema: {
        tags: ['server'],
        summary: 'Whether Ressort answers',
        querystring: commonQuery,
        response: { 200: health, ...problemResponses },
      },
    },
    async () => ({ schema: 'ressort.health/1' as const, ok: true as const, version }),
  );
};
