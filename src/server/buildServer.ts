import type { ServerResponse } from 'node:http';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyError } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { apiError } from './apiError.ts';
import type { App, Routes, ServerContext } from './context.ts';
import { answerMalformed, asApiError, type OnBug, sendProblem } from './errors.ts';
import { guard, ownNames } from './guard.ts';
import { jsonOf, mostBytes, textOf } from './jsonGate.ts';
import { Listeners } from './listeners.ts';
import { changesRoutes } from './routes/changes/route.ts';
import { checkRoutes } from './routes/check/route.ts';
import { commandRoutes } from './routes/commands/route.ts';
import { compareRoutes } from './routes/compare/route.ts';
import { entriesRoutes } from './routes/entries/route.ts';
import { explanationRoutes } from './routes/explanation/route.ts';
import { openApiRoutes } from './routes/health/openapi.ts';
import { healthRoutes } from './routes/health/route.ts';
import { measureRoutes } from './routes/measures/route.ts';
import { modelRoutes } from './routes/models/route.ts';
import { reportRoutes } from './routes/report/route.ts';
import { studiesRoutes } from './routes/studies/route.ts';
import { studyRoutes } from './routes/study/route.ts';
import { tableRoutes } from './routes/tables/route.ts';
import { versionRoutes } from './routes/versions/route.ts';
import { serveScreens } from './screens.ts';
import { validatorCompiler } from './validation.ts';

/** How the server behaves; what is left out is as a user's own server has it. */
export interface ServerOptions {
  /** The folder of the built screens. */
  readonly screens?: string;
  readonly onBug: OnBug;
  /** Names that the server answers to, without a port. */
  readonly names?: readonly string[];
  /** Most requests a minute from one address. */
  readonly requestsPerMinute?: number;
  readonly mostListeners?: number;
  readonly heartbeatMilliseconds?: number;
}

const handlerMilliseconds = 60_000;

/** Everything that the API answers to. */
const routes: readonly Routes[] = [
  healthRoutes,
  openApiRoutes,
  studiesRoutes,
  studyRoutes,
  commandRoutes,
  entriesRoutes,
  changesRoutes,
  checkRoutes,
  modelRoutes,
  measureRoutes,
  compareRoutes,
  explanationRoutes,
  reportRoutes,
  tableRoutes,
  versionRoutes,
];

/** The server, ready to listen or to be asked without a network. Closing it ends what it has open. */
export async function buildServer(context: ServerContext, options: ServerOptions): Promise<App> {
  const { names = ownNames, onBug } = options;
  const app: App = Fastify({
    bodyLimit: mostBytes,
    handlerTimeout: handlerMilliseconds,
    // A whole request must have come within this time; 64 MB over loopback take seconds.
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: (error, socket) => answerMalformed(error, socket),
    frameworkErrors: (error: FastifyError, request, reply) => {
      sendProblem(asApiError(error, request, { handlerMilliseconds, onBug }), request, reply);
    },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  }).withTypeProvider<ZodTypeProvider>();

  app.setErrorHandler((thrown, request, reply) => {
    sendProblem(asApiError(thrown, request, { handlerMilliseconds, onBug }), request, reply);
  });
  app.addHook('onRequest', async (request) => guard(request, names));
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store');
    }
  });
  await addSecurity(app, options);
  readJson(app);
  app.setValidatorCompiler<z.ZodType>(validatorCompiler);
  // What is sent comes from our own presenting functions; tests hold it to the schemas.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Ressort',
        description:
          'A workbench for reorganising public bodies. Every number is unrounded and says what it rests on; every no is a problem (RFC 9457) with a code, a place and the next step.',
        version: context.version,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } as { name: string },
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const { mostListeners = 200, heartbeatMilliseconds = 15_000 } = options;
  const listeners = new Listeners(context.workbench.feed, { most: mostListeners, heartbeatMilliseconds });
  closeTidily(app, listeners);
  await app.register(async (scope: App) => {
    for (const add of routes) add(scope, { ...context, listeners });
  });
  const { wantsPage } = await serveScreens(app, options.screens);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    if (wantsPage(request)) return reply.code(404).sendFile('index.html');
    const path = request.url.split('?')[0]?.slice(0, 200) ?? '';
    return sendProblem(apiError('routeUnknown', { method: request.method, path }), request, reply);
  });
  return app;
}

/**
 * Once the server closes, listeners are sent away, and connections go as soon
 * as nothing is under way. Left alone they would stand until their time is up:
 * those whose last answer is sent meanwhile, and those that browsers open in
 * advance.
 */
function closeTidily(app: App, listeners: Listeners): void {
  const underWay = new Set<ServerResponse>();
  let tidying: NodeJS.Timeout | undefined;
  app.addHook('onRequest', async (_request, { raw }) => {
    underWay.add(raw);
    raw.once('close', () => underWay.delete(raw));
  });
  app.addHook('preClose', async () => {
    listeners.stop();
    tidying = setInterval(() => {
      if (underWay.size === 0) app.server.closeAllConnections();
    }, 20);
    tidying.unref();
  });
  app.addHook('onClose', async () => clearInterval(tidying));
}

async function addSecurity(app: App, { requestsPerMinute = 6000 }: ServerOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Loopback has no certificate to insist on.
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) =>
      apiError('tooManyRequests', { seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
}

/** JSON is the only content that is read: what a page of another site can send without asking is none. */
function readJson(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, jsonOf(textOf(body)));
    } catch (thrown) {
      done(thrown as Error);
    }
  });
}
