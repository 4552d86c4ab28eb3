import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, apiError } from './apiError.ts';
import { languageOf } from './language.ts';
import { presentProblem } from './presentProblem.ts';

/** Told of a bug, so that whoever runs the server can find what a user reports. */
export type OnBug = (reference: string, error: unknown) => void;

/** Answers a request that was stopped. */
export function sendProblem(error: ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const problem = presentProblem(error, language);
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}

/** What a thrown error is to the one who asked; a bug is told to `onBug` and not to them. */
export function asApiError(
  thrown: unknown,
  request: FastifyRequest,
  limits: { readonly handlerMilliseconds: number; readonly onBug: OnBug },
): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const { code, statusCode } = thrown as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return apiError('bodyIsTooLarge', { limitBytes: request.routeOptions.bodyLimit }, null, thrown);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_CONTENT_TYPE': {
      const given = (request.headers['content-type'] ?? '').slice(0, 200);
      return apiError('contentTypeNotAllowed', { given }, null, thrown);
    }
    case 'FST_ERR_HANDLER_TIMEOUT':
      return apiError('tookTooLong', { seconds: limits.handlerMilliseconds / 1000 }, null, thrown);
    default:
  }
  // The client's own doing, by the framework: an address or a length that is none.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return apiError('requestIsMalformed', {}, null, thrown);
  }
  const reference = randomUUID().slice(0, 8);
  limits.onBug(reference, thrown);
  return apiError('serverFailed', { reference }, null, thrown);
}

/** Answers what is no HTTP at all, where there is no request to answer. */
export function answerMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(presentProblem(apiError('requestIsMalformed', {}), 'da'));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
