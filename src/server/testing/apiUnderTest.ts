import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { InjectOptions } from 'fastify';
import { expect } from 'vitest';
import { memoryLog } from '#workbench/memoryLog';
import { workbenchOver } from '#workbench/workbench';
import { buildServer, type ServerOptions } from '../buildServer.ts';
import type { App, ServerContext } from '../context.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The text of the study that comes along. */
export const exampleText = () => readFile(join(root, 'studies', 'copenhagen-2024', 'study.json'), 'utf8');

/** What came back, with its content as JSON where it is some. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  // The tests say what they expect of it.
  readonly json: Record<string, unknown>;
}

/** A server over a log in memory, asked without a network; every answer is held to the OpenAPI document. */
export interface ApiUnderTest {
  readonly app: App;
  readonly ask: (options: InjectOptions) => Promise<Answer>;
  readonly get: (url: string, headers?: InjectOptions['headers']) => Promise<Answer>;
  readonly post: (url: string, body: unknown, headers?: InjectOptions['headers']) => Promise<Answer>;
  readonly bugs: unknown[];
}

/** Time stands still, ids count: what comes out is the same every time. */
export async function apiUnderTest(
  options: Partial<ServerOptions> = {},
  context: Partial<ServerContext> = {},
): Promise<ApiUnderTest> {
  let ids = 0;
  const bugs: unknown[] = [];
  const workbench = workbenchOver({
    log: memoryLog(),
    clock: { now: () => '2026-11-25T10:00:00.000Z' },
    ids: { next: () => `id-${++ids}` },
    may: () => true,
  });
  const app = await buildServer(
    { workbench, actorOf: () => 'person-1', version: '1.2.3', readExample: exampleText, ...context },
    { onBug: (_reference, error) => bugs.push(error), ...options },
  );
  await app.ready();
  const hold = holder(app);
  const ask = async (asked: InjectOptions): Promise<Answer> => {
    const response = await app.inject({ ...asked, headers: { 'accept-language': 'en', ...asked.headers } });
    const type = String(response.headers['content-type'] ?? '');
    const text = response.body;
    const json = type.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : {};
    const answer = { status: response.statusCode, headers: response.headers, text, json };
    hold(asked, answer);
    return answer;
  };
  return {
    app,
    ask,
    bugs,
    get: (url, headers = {}) => ask({ method: 'GET', url, headers }),
    post: (url, body, headers = {}) =>
      ask({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
  };
}

interface Operation {
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

/** Holds answers to what the OpenAPI document says of their route and status. */
function holder(app: App): (asked: InjectOptions, answer: Answer) => void {
  const document = app.swagger() as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: object;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: document.components });
  const compiled = new Map<string, ValidateFunction>();
  return ({ method = 'GET', url }, { status, headers, json, text }) => {
    const path = String(url).split('?')[0] ?? '';
    const [template, operations] =
      Object.entries(document.paths).find(([known]) => pattern(known).test(path)) ?? [];
    const operation = operations?.[method.toLowerCase()];
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    const responses = operation?.responses ?? { '4XX': problemOf(document) };
    const said = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
    if (text === '' || (!operation && status < 400)) return;
    const schema = said?.content?.[type]?.schema;
    expect(schema, `${method} ${path} answers ${status} with ${type}, which is not described`).toBeDefined();
    const key = `${method} ${template} ${status} ${type}`;
    const local = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'),
    ) as object;
    const valid = compiled.get(key) ?? ajv.compile(local);
    compiled.set(key, valid);
    const fits = valid(type.includes('json') ? json : text);
    expect(fits ? [] : valid.errors?.slice(0, 5), `${key} is not as described`).toEqual([]);
  };
}

function problemOf(document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}) {
  return document.paths['/api/health']?.['get']?.responses?.['4XX'] ?? {};
}

/** Templates without parameters come first in the document's order only by luck, so a parameter is one segment. */
function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
