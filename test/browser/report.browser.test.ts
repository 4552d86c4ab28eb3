import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparisonDocument, modelDocument } from '#report';
import { writeHtml } from '#writing/html/writeHtml';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations } from './pages.ts';

const study = copenhagenStudy();
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'ressort-page-'));
  const ask = { study, assume: ['task-share'], language: 'da' as const };
  await writeFile(join(folder, 'model.html'), writeHtml(modelDocument(ask, 'model-1')));
  await writeFile(
    join(folder, 'compared.html'),
    writeHtml(comparisonDocument({ ...ask, language: 'en' }, ['model-1', 'model-2', 'model-3'])),
  );
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A sent page as it is opened from a disk, without scripts; `asked` are the addresses that it fetches. */
async function openSent(
  name: string,
  how: { readonly width: number; readonly dark: boolean; readonly scripts?: boolean },
) {
  const context = await browser.newContext({
    viewport: { width: how.width, height: 900 },
    colorScheme: how.dark ? 'dark' : 'light',
    javaScriptEnabled: how.scripts === true,
    bypassCSP: how.scripts === true,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, asked, close: () => context.close() };
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

describe.each(['model.html', 'compared.html'])('%s, as it is sent', (name) => {
  test.each([
    { width: 1440, dark: false },
    { width: 390, dark: true },
  ])('axe finds nothing at $width px, dark $dark, all unfolded', async (how) => {
    const { page, close } = await openSent(name, { ...how, scripts: true });
    await unfold(page);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('fetches nothing and opens what is folded without a script', async () => {
    const { page, asked, close } = await openSent(name, { width: 1440, dark: false });
    const folded = page.locator('details.table').first();
    await folded.locator('summary').click();
    await folded.locator('table').waitFor();
    expect(asked).toHaveLength(1);
    await close();
  });

  test('does not scroll sideways at 320 px, and cuts no card', async () => {
    const { page, close } = await openSent(name, { width: 320, dark: false, scripts: true });
    await unfold(page);
    const cut = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cards: [...document.querySelectorAll('.cards li')].filter((card) => card.scrollWidth > card.clientWidth)
        .length,
    }));
    expect(cut).toEqual({ page: 0, cards: 0 });
    await close();
  });

  test('is printed as paper, light also where the reader’s screen is dark', async () => {
    const { page, close } = await openSent(name, { width: 1440, dark: true, scripts: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
    await close();
  });
});
