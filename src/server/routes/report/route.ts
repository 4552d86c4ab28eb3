import { z } from 'zod';
import { fileName, mostCompared, reportedModels, reportOf } from '#report';
import { modelName } from '#wording';
import { writeHtml } from '#writing/html/writeHtml';
import { apiError } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { languageOf } from '../../language.ts';
import { assume, htmlPage, problemResponses, studyParams, versionedQuery } from '../parts.ts';
import { assumptionSetsOf, modelOf, studyAt } from '../read.ts';

const query = versionedQuery.extend({
  model: z
    .array(z.string())
    .describe('Id of a model, or today; given several times, they are compared, at most four beside today.'),
  assume,
});

/** `GET …/report`: a model or a comparison as one page that needs nothing else. */
export const reportRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/report',
    {
      schema: {
        tags: ['reading'],
        summary: 'A model, or several compared, as one HTML page, as a download',
        params: studyParams,
        querystring: query,
        response: { 200: htmlPage, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { listing, version, study } = await studyAt(context, request.params, request.query);
      const models = reportedModels(request.query.model.map((id) => modelOf(study, id)));
      if (models.length > mostCompared) {
        const data = { name: 'model', limit: mostCompared, given: models.length };
        throw apiError('parameterGivenTooOften', data, 'model');
      }
      const on = assumptionSetsOf(study, request.query.assume);
      const language = languageOf(request);
      const names = models.map((id) => modelName(study, id, language));
      reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('content-language', language)
        .header('content-disposition', `attachment; filename="${fileName([listing.id, ...names], 'html')}"`);
      return writeHtml(reportOf({ study, assume: on, language, version }, models));
    },
  );
};
