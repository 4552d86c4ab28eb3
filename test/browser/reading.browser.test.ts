import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

// What a reader meets: on a phone nothing that changes the study, notes with the thing they are about, and hints that go.

let browser: Browser;
let served: Served;
const pages: Opened[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveStudies(copenhagenStudy())]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
afterEach(async () => {
  for (const opened of pages.splice(0)) await opened.close();
});

async function open(path: string, opening: Parameters<typeof openPage>[2] = {}): Promise<Opened> {
  const opened = await openPage(browser, `${served.origin}/studies/copenhagen-2024/${path}`, opening);
  pages.push(opened);
  const [screen] = path.split(/[/?]/);
  await opened.page.locator(`:root[data-screen="${screen}"] main h1`).waitFor();
  await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
  return opened;
}

const phone = { width: 390, height: 844 };
// Verbs that change a study, as the buttons say them.
const changing =
  /^(\+ )?(Tilføj|Ret|Indsæt|Sæt|Slet|Fjern|Ny|Lav|Flyt|Placér|Del|Vælg områder|Tag|Skift|Fortryd|Gentag|Navngiv|Frys)( |$)/;

test.each([
  'overview',
  'organisation?node=parkering',
  'themes',
  'moves',
  'moves?move=move-3',
  'models/model-1',
  'compare',
  'journeys',
  'journeys?journey=journey-child-between-services',
  'figures',
  'figures?view=sources',
  'figures?view=assumptions',
  'figures?view=missing',
  'versions',
])('on a phone %s offers nothing that changes the study', async (path) => {
  const opened = await open(path, phone);
  const { page } = opened;
  if (path.endsWith('missing')) await page.locator('.gap-list').first().waitFor();
  const names = await page
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''));
  expect(names.length).toBeGreaterThan(0);
  expect(
    names.map((name) => name.replaceAll('\u00ad', '').trim()).filter((name) => changing.test(name)),
  ).toEqual([]);
  expect(await page.locator('.page form textarea, .hint-line').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expectNoTroubles(opened);
});

test('moves and journeys stand under each other on a phone, and lead on', async () => {
  const opened = await open('moves', phone);
  const { page } = opened;
  const moves = page.locator('ol.catalogue-list');
  await moves.waitFor();
  expect(await moves.locator('[data-move]').count()).toBe(12);
  const cut = await page
    .locator('.catalogue-list')
    .evaluate(
      (list) =>
        [...list.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth)
          .length,
    );
  expect(cut).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await moves.locator('a').first().click();
  await page.locator('.one-move h1').waitFor();
  await page.goto(`${served.origin}/studies/copenhagen-2024/journeys`);
  const number = page.locator('.catalogue-list [data-why]').first();
  await number.click();
  await page.locator('[data-why-root]').waitFor();
  expectNoTroubles(opened);
});

test('a note is added where its task is read, and undo takes it away', async () => {
  const opened = await open('organisation?node=parkering');
  const { page } = opened;
  const line = page.locator('.org-detail .notes-line');
  await line.locator('summary', { hasText: 'Tilføj notat' }).press('Enter');
  await line.getByLabel('Nyt notat').fill('Spørg TMF om P-vagterne');
  await line.getByRole('button', { name: 'Tilføj notat' }).click();
  await line.locator('summary', { hasText: 'Notater · 1' }).waitFor();
  expect(await line.locator('li .visibility').innerText()).toBe('Internt');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await line.locator('li').waitFor({ state: 'detached' });
  expectNoTroubles(opened);
});

test('hints come one at a time, go when what they say is done, and do not come again', async () => {
  const opened = await open('models/model-1');
  const { page } = opened;
  const hint = page.locator('.hint-line');
  await hint.getByText('tryk M').waitFor();
  expect(await hint.count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await hint.getByRole('button', { name: 'Forstået' }).click();
  await hint.getByText('understreget tal').waitFor();
  await page.locator('#considerations [data-why]').first().click();
  await page.locator('[data-why-root]').waitFor();
  await hint.getByText('Eksportér').waitFor();
  await page.keyboard.press('Escape');
  await page.reload();
  await hint.getByText('Eksportér').waitFor();
  await hint.getByRole('button', { name: 'Ingen flere tip' }).click();
  await hint.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('[data-consideration]').first().waitFor();
  expect(await hint.count()).toBe(0);
  expectNoTroubles(opened);
});
