import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeasuresJson } from '#report';
import { buildServer } from '#server/buildServer';
import type { App } from '#server/context';
import { formatReading, numberForm } from '#wording';
import { memoryLog } from '#workbench/memoryLog';
import { workbenchOver } from '#workbench/workbench';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, numbersShown, openPage } from './pages.ts';

// The product's own server over a log in memory, with the product's own page.

const study = copenhagenStudy();
let app: App;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  let ids = 0;
  const workbench = workbenchOver({
    log: memoryLog(),
    clock: { now: () => '2026-11-25T10:00:00.000Z' },
    ids: { next: () => `id-${++ids}` },
    may: () => true,
  });
  const readExample = () => readFile('studies/copenhagen-2024/study.json', 'utf8');
  app = await buildServer(
    { workbench, actorOf: () => 'person-1', version: '0.0.0', readExample },
    {
      screens: `${process.cwd()}/dist/web`,
      onBug: (_, error) => {
        throw error;
      },
    },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const begun = await post('/api/studies', await readExample());
  expect(begun).toBe(201);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function post(path: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
  if (response.status >= 400) throw new Error(await response.text());
  return response.status;
}

test.each(['model-1', 'model-2', 'model-3'])('%s: screen and API say the same numbers', async (model) => {
  const response = await fetch(`${origin}/api/studies/copenhagen-2024/measures?model=${model}`);
  const { models } = (await response.json()) as MeasuresJson;
  const opened = await openPage(browser, `${origin}/studies/copenhagen-2024/models/${model}`);
  await numbersShown(opened.page);
  let compared = 0;
  for (const row of models[0]?.indicators ?? []) {
    const line = opened.page.locator(`.panel [data-why="${row.id}"]`);
    if (row.of !== undefined || (await line.count()) === 0) continue;
    const text = (await line.first().textContent())?.replaceAll('\u00ad', '');
    expect
      .soft(text, row.id)
      .toContain(formatReading(row.model, numberForm(row.id, row.unit), 'da', { as: 'text' }));
    compared += 1;
  }
  expect(compared).toBe(19);
  expectNoTroubles(opened);
  await opened.close();
});

test('a command by the API shows on the screen by itself', async () => {
  const opened = await openPage(browser, `${origin}/studies/copenhagen-2024/models/model-1`);
  await numbersShown(opened.page);
  const record = { ...study.models.get('model-1')!, name: { da: 'Omdøbt model' } };
  const command = { kind: 'recordModel', record, expect: 'existing' };
  const sent = JSON.stringify({ commandId: 'rename-1', command });
  expect(await post('/api/studies/copenhagen-2024/commands', sent)).toBeLessThan(300);
  await opened.page.locator('.model-switch', { hasText: 'Omdøbt model' }).waitFor();
  expectNoTroubles(opened);
  await opened.close();
});

test('an address of no study says so in the reader’s language', async () => {
  const opened = await openPage(browser, `${origin}/studies/nowhere/models/today?lang=en`);
  await opened.page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await opened.page.locator('.notice').textContent()).toContain('nowhere');
  await opened.close();
});
