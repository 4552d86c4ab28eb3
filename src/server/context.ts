import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Workbench } from '#workbench/workbench';
import type { Listeners } from './listeners.ts';

/** What the routes need of the world; chosen in `main`. */
export interface ServerContext {
  readonly workbench: Workbench;
  /** The pseudonymous id of who asks. */
  readonly actorOf: (request: FastifyRequest) => string;
  /** Of the program. */
  readonly version: string;
  /** The folder that the studies are kept in; absent where they are kept nowhere but in memory. */
  readonly folder?: string;
  /** The text of the study file that comes along as the example. */
  readonly readExample: () => Promise<string>;
}

/** The context with what the server itself keeps. */
export interface RouteContext extends ServerContext {
  readonly listeners: Listeners;
}

/** The server, as routes see it: schemas give their handlers' types. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds the routes of one resource. */
export type Routes = (app: App, context: RouteContext) => void;
