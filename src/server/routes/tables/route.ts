import { z } from 'zod';
import { fileName, tableIds, tableOf } from '#report';
import type { StudyTableId } from '#wording';
import { writeCsv } from '#writing/cells/csv';
import type { Routes } from '../../context.ts';
import { languageOf } from '../../language.ts';
import { assume, csvFile, problemResponses, studyParams, versionedQuery } from '../parts.ts';
import { assumptionSetsOf, modelOf, studyAt } from '../read.ts';
import { table } from './schema.ts';

const params = studyParams.extend({
  table: z.enum(tableIds as [StudyTableId, ...StudyTableId[]]).describe('Id of the table.'),
});

const query = versionedQuery.extend({
  model: z
    .array(z.string())
    .default([])
    .describe('Id of a model, or today; may be given several times. A table of one takes the first.'),
  assume,
  as: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('JSON with unrounded numbers, or a file of cells as the language writes them.'),
});

/** `GET …/tables/:table`: any table, as JSON or as CSV. */
export const tableRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/tables/:table',
    {
      schema: {
        tags: ['reading'],
        summary: 'A table, as JSON or as CSV',
        params,
        querystring: query,
        response: {
          200: {
            description: 'The table.',
            content: { 'application/json': { schema: table }, 'text/csv': { schema: csvFile } },
          },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { listing, study } = await studyAt(context, request.params, request.query);
      const models = [...new Set(request.query.model.map((id) => modelOf(study, id)))];
      const on = assumptionSetsOf(study, request.query.assume);
      const found = tableOf(request.params.table, { study, models, assume: on });
      if (request.query.as === 'json') return { schema: 'ressort.table/1' as const, ...found };
      const language = languageOf(request);
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-language', language)
        .header(
          'content-disposition',
          `attachment; filename="${fileName([listing.id, found.id, ...models], 'csv')}"`,
        );
      return writeCsv(found, { language, study });
    },
  );
};
