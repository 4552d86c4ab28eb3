import type { FastifyRequest } from 'fastify';
import { apiError } from './apiError.ts';

/** Names that this computer has for itself. */
export const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets only requests through that were meant for this server by a page of its
 * own, or by no page at all; else throws an `ApiError`.
 *
 * A page elsewhere can have its own name lead to this computer (DNS
 * rebinding): such requests carry that name. A page elsewhere can also send
 * requests whose answers it will never see: browsers say where those are from.
 */
export function guard(request: FastifyRequest, names: readonly string[] = ownNames): void {
  const host = request.headers.host ?? '';
  if (!names.includes(host.replace(/:\d{1,5}$/, '').toLowerCase())) {
    throw apiError('hostNotAllowed', { host: host.slice(0, 200) });
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw apiError('originNotAllowed', { origin: origin.slice(0, 200) });
  }
  const from = request.headers['sec-fetch-site'];
  const isOwn = from === undefined || from === 'same-origin' || from === 'none';
  // Following a link from another page is no cross-site request for data.
  const isLink = reads.has(request.method) && request.headers['sec-fetch-mode'] === 'navigate';
  if (!isOwn && !isLink) throw apiError('originNotAllowed', { origin: String(from).slice(0, 200) });
}
