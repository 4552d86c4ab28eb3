import { z } from 'zod';
import { measureModels } from '#indicators';
import { type FindingJson, type IndicatorJson, type MeasuresJson, presentMeasures } from '#report';
import type { Routes } from '../../context.ts';
import { languageOf } from '../../language.ts';
import { assume, problemResponses, reading, studyParams, text, versionedQuery } from '../parts.ts';
import { assumptionSetsOf, modelOf, studyAt } from '../read.ts';

const indicator: z.ZodType<IndicatorJson> = z
  .strictObject({
    id: z.string(),
    version: z.number(),
    unit: z.enum(['count', 'share', 'ratio', 'fte', 'strength', 'dkk']),
    direction: z.enum(['up', 'down', 'neutral']),
    of: z.string().exactOptional().describe('The area, journey, committee or reform that it is of.'),
    today: reading,
    model: reading,
    difference: reading.describe('Model minus today, on the same unknowns.'),
    parts: z.record(z.string(), reading).exactOptional(),
    list: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Indicator' });

const id = z.string();
const ids = z.array(id);
const message = z.string().describe('In the language of the answer.');

/** What applying a model found; the first ones make it inadmissible. */
const finding: z.ZodType<FindingJson> = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('leafHasTwoHomes'), leaf: id, steps: ids, homes: ids, message }),
    z.strictObject({ code: z.literal('leafIsNotPlaced'), leaf: id, message }),
    z.strictObject({
      code: z.literal('moveRequiresAnother'),
      step: id,
      move: id,
      variant: id.exactOptional(),
      because: z.enum(['absent', 'leftOutInPart']),
      message,
    }),
    z.strictObject({ code: z.literal('moveExcludesAnother'), step: id, other: id, message }),
    z.strictObject({ code: z.literal('moveTakenTwice'), move: id, steps: ids, message }),
    z.strictObject({ code: z.literal('structureConflicts'), step: id, administration: id, message }),
    z.strictObject({ code: z.literal('targetDoesNotExist'), step: id, administration: id, message }),
    z.strictObject({ code: z.literal('stepIsUnknown'), step: id, move: id, variant: id, message }),
    z.strictObject({ code: z.literal('otherBodyTouched'), step: id, body: id, message }),
    z.strictObject({ code: z.literal('stepChangesNothing'), step: id, message }),
    z.strictObject({ code: z.literal('transferChangesNothing'), step: id, leaf: id, message }),
    z.strictObject({ code: z.literal('ruleMatchesChanged'), step: id, added: ids, gone: ids, message }),
  ])
  .meta({ id: 'Finding' });

const measures: z.ZodType<MeasuresJson> = z.strictObject({
  schema: z.literal('ressort.measures/1'),
  registry: z.string().describe('Hash over the ids and versions of all indicators.'),
  assumptions: z.array(z.string()),
  models: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      admissible: z.boolean(),
      terms: z.array(z.strictObject({ id: z.string(), status: z.enum(['met', 'notMet', 'unknown']) })),
      considerations: z.array(
        z.strictObject({
          id: z.string(),
          verdict: z.enum(['better', 'worse', 'mixed', 'uncertain', 'equal', 'unknown']),
        }),
      ),
      indicators: z.array(indicator),
      findings: z.array(finding),
    }),
  ),
});

const query = versionedQuery.extend({
  model: z
    .array(z.string())
    .default([])
    .describe('Id of a model, or today; may be given several times; all models where left out.'),
  assume,
});

/** `GET …/measures`: models against today, indicator by indicator. */
export const measureRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/measures',
    {
      schema: {
        tags: ['reading'],
        summary: 'Models measured against today',
        params: studyParams,
        querystring: query,
        response: { 200: measures, ...problemResponses },
      },
    },
    async (request): Promise<MeasuresJson> => {
      const { study } = await studyAt(context, request.params, request.query);
      const models = [...new Set(request.query.model.map((id) => modelOf(study, id)))];
      const on = assumptionSetsOf(study, request.query.assume);
      return presentMeasures(study, measureModels(study, { models, assume: on }), on, languageOf(request));
    },
  );
};
