import { z } from 'zod';
import { applyModel, today } from '#moves';
import { type LeafJson, type OrganisationJson, presentOrganisation } from '#report';
import type { Routes } from '../../context.ts';
import { basis, problemResponses, studyParams, text, versionedQuery } from '../parts.ts';
import { modelOf, studyAt } from '../read.ts';

const leaf: z.ZodType<LeafJson> = z
  .strictObject({
    id: z.string(),
    task: z.string().describe('The task it belongs to; its own id where it is one.'),
    listed: z.boolean(),
    name: text,
    origin: z.string().nullable(),
    arrival: z.enum(['stayed', 'joined', 'moved', 'notPlaced']),
    steps: z.array(z.string()),
    basis,
  })
  .meta({ id: 'Leaf', description: 'A task or part without parts, as a model places it.' });

const organisation: z.ZodType<OrganisationJson> = z.strictObject({
  schema: z.literal('ressort.organisation/1'),
  administrations: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      committee: z.strictObject({ id: z.string(), name: text }),
      leaves: z.array(leaf),
    }),
  ),
  notPlaced: z.array(leaf),
});

/** `GET …/models/:model`: who has what, today or in a model. */
export const modelRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/models/:model',
    {
      schema: {
        tags: ['reading'],
        summary: 'Who has what in a model, or today',
        params: studyParams.extend({ model: z.string().describe('Id of the model, or today.') }),
        querystring: versionedQuery,
        response: { 200: organisation, ...problemResponses },
      },
    },
    async (request): Promise<OrganisationJson> => {
      const { study } = await studyAt(context, request.params, request.query);
      const model = modelOf(study, request.params.model);
      return presentOrganisation(study, applyModel(study, study.moves, study.models.get(model) ?? today));
    },
  );
};
