import { z } from 'zod';
import type { Routes } from '../../context.ts';
import { commonQuery, problemResponses } from '../parts.ts';

/** `GET /api/openapi.json`: what the server answers to, made from the schemas that hold its requests. */
export const openApiRoutes: Routes = (app) => {
  app.get(
    '/api/openapi.json',
    {
      schema: {
        tags: ['server'],
        summary: 'This description, as OpenAPI 3.1',
        querystring: commonQuery,
        response: {
          200: z.looseObject({ openapi: z.string() }).describe('An OpenAPI document.'),
          ...problemResponses,
        },
      },
    },
    async () => app.swagger() as { openapi: string },
  );
};
