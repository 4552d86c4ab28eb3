import type { z } from 'zod';
import { largest } from '#reading/studyFile/readStudyFile';
import { listStudies } from '#workbench/studies';
import type { Routes } from '../../context.ts';
import { textOf } from '../../jsonGate.ts';
import { validatorCompiler } from '../../validation.ts';
import { commonQuery, problemResponses } from '../parts.ts';
import { beginFrom } from './begin.ts';
import { presentBegun, presentListing } from './present.ts';
import { begun, newStudy, newStudyQuery, studiesListed } from './schema.ts';

/** `/api/studies`: which studies there are, and beginning another. */
export const studiesRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies',
    {
      schema: {
        tags: ['studies'],
        summary: 'Which studies there are',
        querystring: commonQuery,
        response: { 200: studiesListed, ...problemResponses },
      },
    },
    async () => ({
      schema: 'ressort.studies/1' as const,
      studies: (await listStudies(context.workbench)).map(presentListing),
    }),
  );

  app.register(async (scope: typeof app) => {
    // A study file is read with its own reader, which knows where everything stands in the text.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    scope.setValidatorCompiler<z.ZodType>((route) =>
      route.httpPart === 'body' ? (data: unknown) => ({ value: data }) : validatorCompiler(route),
    );
    scope.post(
      '/api/studies',
      {
        bodyLimit: largest,
        config: { rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          tags: ['studies'],
          summary: 'Begin a study: empty, as the example, as a copy, or with a study file',
          querystring: newStudyQuery,
          body: newStudy,
          response: { 201: begun, ...problemResponses },
        },
      },
      async (request, reply) => {
        const body: unknown = request.body;
        const text = textOf(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
        const { commandId, id } = request.query;
        const outcome = await beginFrom(text, context, {
          actor: context.actorOf(request),
          ...(commandId === undefined ? {} : { commandId }),
          ...(id === undefined ? {} : { id }),
        });
        reply.code(201).header('location', `/api/studies/${encodeURIComponent(outcome.study)}`);
        return presentBegun(outcome);
      },
    );
  });
};
