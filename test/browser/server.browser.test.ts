import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from '#server/testing/apiUnderTest';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, numbersShown, openPage } from './pages.ts';

/** The screens over the product's own server: its addresses, its policy, its events. */

let api: ApiUnderTest;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  [api, browser] = await Promise.all([apiUnderTest({ screens: resolve('dist/web') }), openBrowser()]);
  await api.post('/api/studies', { start: 'example', commandId: 'begin' });
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser?.close();
  await api?.app.close();
});

describe('the product’s own server', () => {
  test('shows a model under its policy, and what others change, without a reload', async () => {
    const opened = await openPage(browser, `${origin}/studies/copenhagen-2024/models/model-1`);
    await numbersShown(opened.page);
    const study = (await api.get('/api/studies/copenhagen-2024/snapshot')).json['study'] as {
      models: { id: string; name: object }[];
    };
    const model = study.models.find(({ id }) => id === 'model-1');
    const record = { ...model, name: { da: 'Et helt nyt navn', en: 'A wholly new name' } };
    const command = { kind: 'recordModel', record, expect: 'existing' };
    const { status } = await api.post('/api/studies/copenhagen-2024/commands', { commandId: 'c-1', command });
    expect(status).toBe(200);
    await opened.page
      .getByText(/Et helt nyt navn|A wholly new name/)
      .first()
      .waitFor({ timeout: 10_000 });
    expectNoTroubles(opened);
    await opened.close();
  });

  test('leads from the first page to the study that there is', async () => {
    const opened = await openPage(browser, `${origin}/`);
    await opened.page.waitForURL(/\/studies\/copenhagen-2024/);
    await numbersShown(opened.page);
    expectNoTroubles(opened);
    await opened.close();
  });
});
