import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { expect, it } from 'vitest';
import { apiUnderTest } from './testing/apiUnderTest.ts';

it('describes every route of the API, and no other', async () => {
  const added: RouteOptions[] = [];
  const listen = (message: unknown) => {
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => void added.push(route));
  };
  subscribe('fastify.initialization', listen);
  const api = await apiUnderTest();
  unsubscribe('fastify.initialization', listen);
  const routes = added
    .flatMap(({ method, url }) => [method].flat().map((one) => `${one} ${url}`))
    .filter((route) => !route.startsWith('HEAD ') && / \/api\b/.test(route))
    .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));
  const document = (await api.get('/api/openapi.json')).json as {
    paths: Record<string, Record<string, { summary?: string; responses?: object }>>;
  };
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.sort());
  expect(described.length).toBeGreaterThan(20);
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      expect(operation.summary).toMatch(/^[A-Z]/);
      expect(Object.keys(operation.responses ?? {})).toEqual(expect.arrayContaining(['4XX', '5XX']));
    }
  }
  await api.app.close();
});

it('refers to nothing that is not there', async () => {
  const api = await apiUnderTest();
  const { text } = await api.get('/api/openapi.json');
  const { components } = JSON.parse(text) as { components: { schemas: object } };
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(names)].filter((name) => !Object.hasOwn(components.schemas, name ?? ''))).toEqual([]);
  await api.app.close();
});
