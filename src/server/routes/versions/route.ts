import {
  compareWithNow,
  forgetNamedVersion,
  freezeVersion,
  listNamedVersions,
  openNamedVersion,
  restoreAsCopy,
} from '#workbench/namedVersions';
import { orRefused } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { commonQuery, noContent, problemResponses, studyParams } from '../parts.ts';
import { presentBegun } from '../studies/present.ts';
import { begun } from '../studies/schema.ts';
import { presentNamedVersion, presentVersionCompared } from './present.ts';
import {
  copyBody,
  namedVersion,
  namedVersions,
  newNamedVersion,
  versionCompared,
  versionParams,
} from './schema.ts';

/** `…/versions`: naming a version, comparing it with what is now, and going on from it in a copy. */
export const versionRoutes: Routes = (app, context) => {
  const { workbench } = context;
  const querystring = commonQuery;
  const tags = ['versions'];

  app.get(
    '/api/studies/:study/versions',
    {
      schema: {
        tags,
        summary: 'The named versions of a study',
        params: studyParams,
        querystring,
        response: { 200: namedVersions, ...problemResponses },
      },
    },
    async (request) => {
      const versions = orRefused(await listNamedVersions(workbench, request.params.study));
      return { schema: 'ressort.versions/1' as const, versions: versions.map(presentNamedVersion) };
    },
  );

  app.post(
    '/api/studies/:study/versions',
    {
      schema: {
        tags,
        summary: 'Give a version a name',
        params: studyParams,
        querystring,
        body: newNamedVersion,
        response: { 201: namedVersion, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { study } = request.params;
      const actor = context.actorOf(request);
      const named = orRefused(await freezeVersion(workbench, { study, actor, ...request.body }));
      const path = `/api/studies/${encodeURIComponent(study)}/versions/${encodeURIComponent(named.id)}`;
      reply.code(201).header('location', path);
      return presentNamedVersion(named);
    },
  );

  app.get(
    '/api/studies/:study/versions/:named',
    {
      schema: {
        tags,
        summary: 'A named version, compared with the study as it is now',
        params: versionParams,
        querystring,
        response: { 200: versionCompared, ...problemResponses },
      },
    },
    async (request) => presentVersionCompared(orRefused(await compareWithNow(workbench, request.params))),
  );

  app.delete(
    '/api/studies/:study/versions/:named',
    {
      schema: {
        tags,
        summary: 'Forget a name; the version stays in the history',
        params: versionParams,
        querystring,
        response: { 204: noContent, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { study } = request.params;
      const { named } = orRefused(await openNamedVersion(workbench, request.params));
      const actor = context.actorOf(request);
      orRefused(await forgetNamedVersion(workbench, { study, id: named.id, actor }));
      return reply.code(204).send(undefined);
    },
  );

  app.post(
    '/api/studies/:study/versions/:named/copies',
    {
      schema: {
        tags,
        summary: 'Begin a new study with what a named version holds',
        params: versionParams,
        querystring,
        body: copyBody,
        response: { 201: begun, ...problemResponses },
      },
    },
    async (request, reply) => {
      const asks = { ...request.params, ...request.body, actor: context.actorOf(request) };
      const outcome = orRefused(await restoreAsCopy(workbench, asks));
      reply.code(201).header('location', `/api/studies/${encodeURIComponent(outcome.study)}`);
      return presentBegun(outcome);
    },
  );
};
