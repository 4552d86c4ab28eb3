import type { FastifyRequest } from 'fastify';
import { commandOf } from '#reading/command/schema';
import { dispatch } from '#workbench/dispatch';
import type { Ask } from '#workbench/envelope';
import { orRefused } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { commonQuery, problemResponses, studyParams } from '../parts.ts';
import { type OutcomeJson, presentOutcome } from './present.ts';
import { commandBody, markBody, outcome, versionsBody } from './schema.ts';

/** Changing a study: commands, undo and redo, and withdrawing and restoring entries by number. */
export const commandRoutes: Routes = (app, context) => {
  const response = { 200: outcome, ...problemResponses };
  const common = { tags: ['changing'], params: studyParams, querystring: commonQuery, response };

  const ask = async (
    request: FastifyRequest,
    study: string,
    { commandId, expectedVersion }: { readonly commandId: string; readonly expectedVersion?: number },
    asks: Ask,
  ): Promise<OutcomeJson> => {
    const envelope = { study, commandId, actor: context.actorOf(request), asks };
    const expected = expectedVersion === undefined ? {} : { expectedVersion };
    return presentOutcome(orRefused(await dispatch(context.workbench, { ...envelope, ...expected })));
  };

  app.post(
    '/api/studies/:study/commands',
    { schema: { ...common, summary: 'Ask something of a study', body: commandBody } },
    async (request) => {
      const command = commandOf(request.body.command);
      return ask(request, request.params.study, request.body, { kind: 'command', command });
    },
  );

  for (const [kind, summary] of [
    ['undo', 'Take back my own last change'],
    ['redo', 'Put back what I took back last'],
  ] as const) {
    app.post(
      `/api/studies/:study/${kind}`,
      { schema: { ...common, summary, body: markBody } },
      async (request) => ask(request, request.params.study, request.body, { kind }),
    );
  }

  for (const [kind, summary] of [
    ['withdraw', 'Take back entries, anybody’s, with all that rests on them'],
    ['restore', 'Put withdrawn entries back in their places'],
  ] as const) {
    app.post(
      `/api/studies/:study/${kind}`,
      { schema: { ...common, summary, body: versionsBody } },
      async (request) => {
        const { versions } = request.body;
        return ask(request, request.params.study, request.body, { kind, versions });
      },
    );
  }
};
