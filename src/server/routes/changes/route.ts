import { z } from 'zod';
import type { Routes } from '../../context.ts';
import { commonQuery, problemResponses, studyParams } from '../parts.ts';
import { studyAt } from '../read.ts';

const headers = z.looseObject({
  'last-event-id': z
    .string()
    .exactOptional()
    .describe('The last version seen; browsers send it by themselves.'),
});

const events = z
  .string()
  .describe('Server-sent events: `data: {"version":7}`, with the version as the event’s id.');

/** `GET …/changes`: tells of each new version of a study for as long as the connection stands. */
export const changesRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/changes',
    {
      // Only one of these is a request; what comes after it is the server's.
      config: { rateLimit: { max: 600, timeWindow: 60_000 } },
      schema: {
        tags: ['changing'],
        summary: 'Be told of new versions, as server-sent events',
        params: studyParams,
        querystring: commonQuery,
        headers,
        response: {
          200: {
            description: 'Events until either side ends the connection.',
            content: { 'text/event-stream': { schema: events } },
          },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { listing, version } = await studyAt(context, request.params, {});
      context.listeners.askForRoom();
      const said = request.headers['last-event-id'];
      const seen = typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : undefined;
      reply.hijack();
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // So that it is gone once we end it, and does not wait for another request.
        connection: 'close',
        // For those between that would gather events before they pass them on.
        'x-accel-buffering': 'no',
      });
      // A version seen that is greater than there is: the study was erased and begun anew.
      context.listeners.add(reply.raw, {
        id: listing.id,
        version,
        seen: seen !== undefined && seen <= version ? seen : undefined,
      });
    },
  );
};
