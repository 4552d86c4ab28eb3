import { countsOf } from '#report';
import { encodeStudy } from '#study';
import type { StudyAt } from '#workbench/readModels';
import { eraseStudy } from '#workbench/studies';
import { writeStudyFile } from '#writing/studyFile';
import { orRefused } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { commonQuery, noContent, problemResponses, studyParams, versionedQuery } from '../parts.ts';
import { studyAt } from '../read.ts';
import { presentListing } from '../studies/present.ts';
import { file, snapshot, studySummary } from './schema.ts';

/** `/api/studies/:study`: one study, as a summary, as a snapshot and as a file; and erasing it. */
export const studyRoutes: Routes = (app, context) => {
  const { workbench, version: program } = context;
  const params = studyParams;

  app.get(
    '/api/studies/:study',
    {
      schema: {
        tags: ['studies'],
        summary: 'What a study is, and how much it holds',
        params,
        querystring: commonQuery,
        response: { 200: studySummary, ...problemResponses },
      },
    },
    async (request) => {
      const { listing, study } = await studyAt(context, request.params, {});
      const { description } = study;
      const schema = 'ressort.study-summary/1' as const;
      return { schema, ...presentListing(listing), description, counts: countsOf(study) };
    },
  );

  app.delete(
    '/api/studies/:study',
    {
      schema: {
        tags: ['studies'],
        summary: 'Erase a study with its whole history, beyond recovery',
        params,
        querystring: commonQuery,
        response: { 204: noContent, ...problemResponses },
      },
    },
    async (request, reply) => {
      const actor = context.actorOf(request);
      orRefused(await eraseStudy(workbench, { study: request.params.study, actor }));
      return reply.code(204).send(undefined);
    },
  );

  app.get(
    '/api/studies/:study/snapshot',
    {
      schema: {
        tags: ['studies'],
        summary: 'A study with all it holds, at a version',
        params,
        querystring: versionedQuery,
        response: { 200: snapshot, 304: noContent, ...problemResponses },
      },
    },
    async (request, reply) => {
      const at = await studyAt(context, request.params, request.query);
      const tag = tagOf(at, program);
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send(undefined);
      return {
        schema: 'ressort.snapshot/1' as const,
        version: at.version,
        created: at.listing.created,
        changed: at.listing.changed,
        actor: context.actorOf(request),
        study: encodeStudy(at.study),
      };
    },
  );

  app.get(
    '/api/studies/:study/file',
    {
      schema: {
        tags: ['studies'],
        summary: 'A study as a file in normal form, as a download',
        params,
        querystring: versionedQuery,
        response: { 200: file, 304: noContent, ...problemResponses },
      },
    },
    async (request, reply) => {
      const at = await studyAt(context, request.params, request.query);
      const tag = tagOf(at, program);
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send(undefined);
      // Ids of studies hold nothing that would have to be quoted or encoded (RFC 6266).
      const name = `${at.listing.id}.json`;
      reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`);
      return writeStudyFile(at.study);
    },
  );
};

/** The same tag for the same content: an erased study's id may be used again, and another program may fold otherwise. */
function tagOf({ listing, version }: StudyAt, program: string): string {
  return `W/"${listing.created}/${version}/${program}"`;
}
