import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { encodeStudy, type Study } from '#study';

/** The policy that the product's own server sends: nothing from elsewhere, nothing inline. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** A running server of `dist/web` and the three routes that the first screen reads. */
export interface Served {
  readonly origin: string;
  /** Puts another study in the first one's place, at the next version. */
  readonly replace: (study: Study) => void;
  readonly close: () => Promise<void>;
}

/** Serves studies by their ids on a free port of this machine. */
export async function serveStudies(...studies: readonly Study[]): Promise<Served> {
  const held = new Map(studies.map((study) => [study.description.id, { study, version: 1 }]));
  const followers = new Set<ServerResponse>();
  const root = resolve('dist/web');
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [, id, what] = /^\/api\/studies(?:\/([^/]+)\/(\w+))?$/.exec(path) ?? [];
    const found = id === undefined ? undefined : held.get(id);
    const json = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (path === '/api/studies') {
      const listed = [...held.values()].map(({ study, version }) => ({
        id: study.description.id,
        name: study.description.name,
        version,
        changed: '2026-11-24T09:00:00.000Z',
      }));
      return json(200, { studies: listed });
    }
    if (found && what === 'snapshot')
      return json(200, { version: found.version, study: encodeStudy(found.study) });
    if (found && what === 'changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify({ version: found.version })}\n\n`);
      followers.add(response);
      request.on('close', () => followers.delete(response));
      return;
    }
    if (path.startsWith('/api/')) {
      return json(404, {
        code: 'studyNotFound',
        title: 'Der er ingen analyse med det navn.',
        next: 'Gå til forsiden.',
      });
    }
    const file = join(root, path);
    const isFile = file.startsWith(root) && extname(path) !== '' && existsSync(file);
    const sent = isFile ? file : join(root, 'index.html');
    response.writeHead(200, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
    });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    replace: (study) => {
      const version = (held.get(study.description.id)?.version ?? 0) + 1;
      held.set(study.description.id, { study, version });
      for (const follower of followers) follower.write(`data: ${JSON.stringify({ version })}\n\n`);
    },
    close: () => {
      for (const follower of followers) follower.end();
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
