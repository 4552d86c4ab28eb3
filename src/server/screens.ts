import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiError } from './apiError.ts';
import type { App } from './context.ts';

/** Files here carry a hash of their content in their names, so they never change. */
const hashed = '/assets/';

const aYear = 365 * 24 * 60 * 60;

/** The page itself, for what no route answers. */
export interface Screens {
  /** Whether a browser asks for a page, which is then to say that there is none. */
  readonly wantsPage: (request: FastifyRequest) => boolean;
}

/**
 * Serves what the browser runs: files by their names, and the page itself for
 * every address that a screen may have. Nothing is listed, and nothing outside
 * the folder is reached. Without a folder, or one without a page, only the API
 * answers.
 */
export async function serveScreens(app: App, folder: string | undefined): Promise<Screens> {
  const isBuilt = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = path.slice(folder.length).replaceAll('\\', '/').startsWith(hashed);
        reply.header('cache-control', isHashed ? `public, max-age=${aYear}, immutable` : 'no-cache');
      },
    });
  }
  const page = async (_request: FastifyRequest, reply: FastifyReply) => {
    if (!isBuilt) throw apiError('screensAreNotBuilt', {});
    return reply.sendFile('index.html');
  };
  for (const path of ['/', '/studies', '/studies/*']) app.get(path, { schema: { hide: true } }, page);
  return {
    wantsPage: ({ method, url, headers }) => {
      const [path = ''] = url.split('?');
      const isPage = method === 'GET' && !/^\/api(\/|$)/.test(path) && !/\.[^/]*$/.test(path);
      return isBuilt && isPage && (headers.accept ?? '').includes('text/html');
    },
  };
}
