import { z } from 'zod';
import { explainIndicator } from '#indicators';
import { applyModel, today } from '#moves';
import { type ExplanationJson, noSuchNumber, pickIndicator, presentExplanation } from '#report';
import { notPicked } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { assume, problemResponses, reading, studyParams, text, versionedQuery } from '../parts.ts';
import { assumptionSetsOf, modelOf, orNotPicked, studyAt } from '../read.ts';

const node = z
  .strictObject({
    label: z.strictObject({ da: z.string(), en: z.string() }),
    value: reading,
    formula: z.string().exactOptional(),
    note: text.exactOptional().describe('What the source warns of here.'),
    figure: z.string().exactOptional().describe('Id of the figure that the value is.'),
    source: z.strictObject({ id: z.string(), locator: z.string().exactOptional() }).exactOptional(),
    get inputs() {
      return z.array(node);
    },
  })
  .meta({ id: 'ExplanationNode', description: 'One line of “why this number?”.' });

const explanation: z.ZodType<ExplanationJson> = z.strictObject({
  schema: z.literal('ressort.explanation/1'),
  root: node,
});

const query = versionedQuery.extend({
  model: z.string().describe('Id of the model, or today.'),
  indicator: z.string().describe('Id of the indicator.'),
  of: z.string().exactOptional().describe('The area, journey, committee or reform that it is of.'),
  assume,
});

/** `GET …/explanation`: why a number is what it is. */
export const explanationRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/explanation',
    {
      schema: {
        tags: ['reading'],
        summary: 'Why a number is what it is',
        params: studyParams,
        querystring: query,
        response: { 200: explanation, ...problemResponses },
      },
    },
    async (request): Promise<ExplanationJson> => {
      const { study } = await studyAt(context, request.params, request.query);
      const { of } = request.query;
      const model = modelOf(study, request.query.model);
      const indicator = orNotPicked(pickIndicator(request.query.indicator));
      const on = assumptionSetsOf(study, request.query.assume);
      const root = explainIndicator(study, {
        model,
        indicator,
        assume: on,
        ...(of === undefined ? {} : { of }),
      });
      if (!root) throw notPicked(noSuchNumber(study, indicator, of ?? ''));
      return presentExplanation(
        root,
        study,
        applyModel(study, study.moves, study.models.get(model) ?? today),
      );
    },
  );
};
