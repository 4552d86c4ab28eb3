import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildServer } from '#server/buildServer';
import type { App } from '#server/context';
import { memoryLog } from '#workbench/memoryLog';
import { workbenchOver } from '#workbench/workbench';
import { openBrowser } from './openBrowser.ts';
import {
  axeViolations,
  expectNoTroubles,
  numbersShown,
  type Opened,
  type Opening,
  openPage,
} from './pages.ts';

// Models are changed as a person changes them, over the product's own server.

let app: App;
let origin: string;
let browser: Browser;
let example: { readonly study: { readonly id: string } };
let studies = 0;

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
  example = JSON.parse(await readExample());
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function post(path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (response.status >= 400) throw new Error(await response.text());
}

/** Opens a model of a copy of the example that is this test's own. */
async function openModel(
  model: string,
  more = '',
  opening: Opening = {},
): Promise<Opened & { study: string }> {
  studies += 1;
  const study = `study-${studies}`;
  await post('/api/studies', { ...example, study: { ...example.study, id: study } });
  const opened = await openPage(browser, `${origin}/studies/${study}/models/${model}${more}`, opening);
  await numbersShown(opened.page);
  return { ...opened, study };
}

const chips = (page: Page): Promise<string> =>
  page.locator('[data-step]').evaluateAll((all) => all.map((one) => one.getAttribute('data-step')).join(' '));
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step']);
const chip = (page: Page, step: string) => page.locator(`[data-step="${step}"] > div > button`);
const until = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 5000 });
const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');

async function chooseInBar(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Ret modellen' }).click();
  await page.getByRole('menuitem', { name }).click();
}

const model2 = '2a 3b 4b 5a 6a 7a 8a 9a 10a 11a 12a';

test('a move is found, weighed and added by keyboard alone; the terms follow at once, and undo takes it back', async () => {
  const opened = await openModel('model-2');
  const { page } = opened;
  const terms = page.locator('.top-bar .terms');
  expect(await terms.textContent()).toContain('2 af 2');
  await page.locator('#content').focus();
  await page.keyboard.press('g');
  const list = page.getByRole('menu', { name: 'Greb og varianter' });
  await list.waitFor();
  await page.keyboard.type('arbejdsbyrden');
  const offer = list.getByRole('menuitem');
  await until(() => offer.count()).toBe(1);
  await until(() => offer.textContent()).toContain('Modellen bliver ikke gyldig');
  const said = (await offer.textContent())?.replaceAll('\u00ad', '');
  expect(said).toContain('Udelukker greb 6, ');
  expect(said).toContain('udelukker greb 6a, ');
  expect(said).toContain('bliver: ikke opfyldt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(() => chips(page)).toBe(`${model2} 1a`);
  await until(() => focused(page)).toBe('1a');
  await until(() => terms.textContent()).toContain('1 af 2');
  await undo(page);
  await until(() => chips(page)).toBe(model2);
  await until(() => terms.textContent()).toContain('2 af 2');
  expectNoTroubles(opened);
  await opened.close();
});

test('a variant that is in the model cannot be added again; another one takes its place', async () => {
  const opened = await openModel('model-2');
  const { page } = opened;
  await page.getByRole('button', { name: 'Tilføj greb' }).click();
  await page.getByRole('searchbox').fill('samlet social');
  const offers = page.getByRole('menuitem');
  await until(() => offers.count()).toBe(2);
  expect(await offers.nth(0).getAttribute('aria-disabled')).toBe('true');
  expect(await offers.nth(1).textContent()).toContain('i stedet for 2a');
  await offers.nth(1).click();
  await until(() => chip(page, '2a').textContent()).toContain('2b');
  expect(await chips(page)).toBe(model2);
  expectNoTroubles(opened);
  await opened.close();
});

test('a chip opens what the step does; it is given another variant, taken in part, moved and removed', async () => {
  const opened = await openModel('model-2');
  const { page } = opened;
  await chip(page, '4b').click();
  const details = page.locator('.step-details');
  await details.getByText('Flytter', { exact: true }).waitFor();
  const told = (await details.textContent())?.replaceAll('\u00ad', '');
  expect(told).toContain('Borgerservice, ');
  expect(told).toContain('Borgerservice, Beskæftigelse og Erhverv');
  expect(told).toContain('l. 176-178');

  await details.getByRole('radio', { name: /^a/ }).check();
  await until(() => chip(page, '4b').textContent()).toContain('4a');
  await page.keyboard.press('Escape');
  await undo(page);
  await until(() => chip(page, '4b').textContent()).toContain('4b');

  await chip(page, '4b').click();
  await details.getByRole('button', { name: 'Tag kun en del med' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Borgerservice' }).uncheck();
  await until(() => dialog.getByRole('status').textContent()).toBe('3 af 4 med');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await until(() => chip(page, '4b').textContent()).toContain('delvist');
  await until(() => focused(page)).toBe('4b');
  expect(await homeOf(page, 'borgerservice')).toBe('By, Kultur og Nærdemokrati');
  await undo(page);
  await until(() => homeOf(page, 'borgerservice')).toBe('Borgerservice, Beskæftigelse og Erhverv');
  expect(await chip(page, '4b').textContent()).not.toContain('delvist');

  await chip(page, '4b').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await until(() => chips(page)).toBe('2a 4b 3b 5a 6a 7a 8a 9a 10a 11a 12a');
  await until(() => focused(page)).toBe('4b');
  await undo(page);
  await until(() => chips(page)).toBe(model2);
  await chip(page, '4b').click();
  await details.getByRole('button', { name: 'Flyt senere' }).click();
  await until(() => chips(page)).toBe('2a 3b 5a 4b 6a 7a 8a 9a 10a 11a 12a');
  await page.keyboard.press('Escape');
  await undo(page);
  await until(() => chips(page)).toBe(model2);

  await chip(page, '4b').focus();
  await page.keyboard.press('Delete');
  await until(() => chips(page)).toBe('2a 3b 5a 6a 7a 8a 9a 10a 11a 12a');
  await until(() => focused(page)).toBe('5a');
  await undo(page);
  await until(() => chips(page)).toBe(model2);
  expectNoTroubles(opened);
  await opened.close();
});

/** The name of the column in which a leaf stands. */
async function homeOf(page: Page, leaf: string): Promise<string | undefined> {
  const names = await page
    .locator('.column', { has: page.locator(`.leaf[data-leaves~="${leaf}"]`) })
    .locator('h3')
    .allTextContents();
  return names[0]?.replaceAll('\u00ad', '');
}

test('a step of the model’s own is named anew in its place', async () => {
  const opened = await openModel('model-1');
  const { page } = opened;
  const before = await chips(page);
  await chip(page, 'bus-planning').click();
  await page.getByRole('button', { name: 'Giv et andet navn' }).click();
  await page.getByRole('textbox', { name: 'Navn på dansk' }).fill('Busser');
  await page.getByRole('button', { name: 'Gem' }).click();
  await until(() => chip(page, 'bus-planning').textContent()).toBe('egen Busser');
  expect(await chips(page)).toBe(before);
  expect(await homeOf(page, 'kollektiv-trafik.bus-planning')).toBe('Teknik og Plan');
  await undo(page);
  await until(() => chip(page, 'bus-planning').textContent()).toBe('egen Busplanlægning fra ØKF');
  expectNoTroubles(opened);
  await opened.close();
});

test('a model is made, filled, described, copied and deleted', async () => {
  const opened = await openModel('model-3');
  const { page, study } = opened;
  await chooseInBar(page, /Ny model/);
  await page.getByRole('button', { name: 'Lav modellen' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Skriv et navn' }).waitFor();
  await page.getByRole('textbox', { name: 'Navn på dansk' }).fill('Færre forvaltninger');
  await page.getByRole('textbox', { name: 'Hovedidé på dansk' }).fill('Seks er nok.');
  await page.getByRole('button', { name: 'Lav modellen' }).click();
  const shown = page.locator('.model-switch > button');
  await until(async () => (await shown.textContent())?.replaceAll('\u00ad', '').trim()).toBe(
    'Færre forvaltninger',
  );
  await page.getByRole('heading', { name: 'Modellen har ingen greb endnu' }).waitFor();
  await page.getByRole('button', { name: 'Tilføj det første greb' }).click();
  await page.getByRole('searchbox').fill('2b');
  await page.getByRole('menuitem').first().click();
  await until(() => chips(page)).toBe('2b');

  await chooseInBar(page, /Ret navn/);
  await page.getByRole('textbox', { name: 'Navn på dansk' }).fill('Seks forvaltninger');
  await page.getByRole('textbox', { name: 'Undertitel på dansk' }).fill('BIF og SOF samlet');
  await page.getByRole('button', { name: 'Gem' }).click();
  await until(async () => (await shown.textContent())?.replaceAll('\u00ad', '').trim()).toBe(
    'Seks forvaltninger',
  );
  await until(() => page.locator('h1').textContent()).toContain('BIF og SOF samlet');

  const original = page.url();
  await chooseInBar(page, /Kopiér/);
  await page.keyboard.press('Enter');
  await until(async () => (await shown.textContent())?.replaceAll('\u00ad', '').trim()).toBe(
    'Seks forvaltninger (kopi)',
  );
  await until(() => chips(page)).toBe('2b');
  expect(page.url()).not.toBe(original);
  await chooseInBar(page, /Slet/);
  await until(async () => page.url()).toBe(original);
  await chooseInBar(page, /Slet/);
  await until(async () => page.url()).toBe(`${origin}/studies/${study}/models/model-3`);
  await until(() => page.locator('.side .model-links li').count()).toBe(4);
  await undo(page);
  await until(() => page.locator('.side .model-links li').count()).toBe(5);
  expectNoTroubles(opened);
  await opened.close();
});

test('advantages are added, changed, put in order and removed, each to be undone', async () => {
  const opened = await openModel('model-1');
  const { page } = opened;
  await page.getByText('Om modellen', { exact: true }).click();
  const list = page.locator('.merits', { hasText: 'Fordele' }).locator('li');
  const texts = async () =>
    (await list.locator('> span').allTextContents()).map((text) =>
      text.replaceAll('\u00ad', '').slice(0, 12),
    );
  await until(() => list.count()).toBe(4);
  const before = await texts();
  await page.getByRole('button', { name: 'Tilføj fordel' }).click();
  await page.getByRole('textbox', { name: 'Teksten på dansk' }).fill('Kort vej.');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await until(() => texts()).toEqual([...before, expect.stringContaining('Kort vej.')]);
  const actOn = async (at: number, name: string) => {
    await list.nth(at).getByRole('button').click();
    await page.getByRole('menuitem', { name }).click();
  };
  await actOn(4, 'Flyt op');
  await until(async () => (await texts()).findIndex((text) => text.includes('Kort'))).toBe(3);
  await actOn(3, 'Ret …');
  await page.getByRole('textbox', { name: 'Teksten på dansk' }).fill('Kortere vej.');
  await page.getByRole('button', { name: 'Gem' }).click();
  await until(async () => (await texts())[3]).toContain('Kortere vej.');
  await actOn(3, 'Fjern');
  await until(() => texts()).toEqual(before);
  for (let times = 0; times < 4; times += 1) await undo(page);
  await until(() => texts()).toEqual(before);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+Shift+z');
  await until(async () => (await texts())[3]).toContain('Kortere vej.');
  expectNoTroubles(opened);
  await opened.close();
});

test('a step that does nothing is worth knowing of, and taken out where that is said', async () => {
  const opened = await openModel('model-3');
  const { page, study } = opened;
  const step = {
    kind: 'own',
    id: 'idle',
    name: { da: 'Markering' },
    transfers: [],
    structure: [],
    leftOut: [],
    basis: 'judgement',
  };
  const command = { kind: 'addStep', model: 'model-3', step };
  await post(`/api/studies/${study}/commands`, { commandId: 'idle-1', command });
  await chip(page, 'idle').waitFor();
  await page.getByText('Om modellen', { exact: true }).click();
  await page.getByRole('button', { name: 'Fjern ”Markering”' }).click();
  await until(() => chip(page, 'idle').count()).toBe(0);
  expectNoTroubles(opened);
  await opened.close();
});

test('the palette has every change, those of the step last looked at too; English says them in English', async () => {
  const opened = await openModel('model-1', '?lang=en');
  const { page } = opened;
  await chip(page, '2b').focus();
  await page.keyboard.press('Control+k');
  const here = page
    .getByRole('group', { name: 'On this screen' })
    .getByRole('menuitem')
    .locator('> span:first-child');
  await until(() => here.allTextContents()).toEqual([
    'Move to …',
    'Add move …',
    'Add advantage …',
    'Add disadvantage …',
    'Move earlier: move 2b, Joined social and employment effort',
    'Move later: move 2b, Joined social and employment effort',
    'Remove from the model: move 2b, Joined social and employment effort',
    'Change name and main idea …',
    'Copy the model …',
    'New model …',
    'Delete the model',
    'Compare with today',
    'Export the model as a web page',
    'Export a table for a spreadsheet …',
    'Export the whole study as a study file',
    'Print',
  ]);
  await page.keyboard.type('move later');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until(() => chips(page)).toMatch(/^1a 3a 2b /);
  expectNoTroubles(opened);
  await opened.close();
});

test.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in what opens, $theme', async ({ dark }) => {
  const opened = await openModel('model-2', '', { dark });
  const { page } = opened;
  await page.getByText('Om modellen', { exact: true }).click();
  await page.locator('.merits').first().waitFor();
  await chip(page, '4b').click();
  await page.locator('.step-details .do').waitFor();
  expect.soft(await axeViolations(page), 'a chip open').toEqual([]);
  await page.getByRole('button', { name: 'Tag kun en del med' }).click();
  await page.getByRole('dialog').waitFor();
  expect.soft(await axeViolations(page), 'in part').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Tilføj greb' }).click();
  await page.getByText('Modellen bliver ikke gyldig').first().waitFor();
  expect.soft(await axeViolations(page), 'adding a step').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await chooseInBar(page, /Ny model/);
  await page.getByRole('button', { name: 'Lav modellen' }).click();
  await page.getByRole('alert').waitFor();
  expect.soft(await axeViolations(page), 'a form with errors').toEqual([]);
  expectNoTroubles(opened);
  await opened.close();
});

test('a phone is for reading: chips open within its width, and nothing changes a model', async () => {
  const opened = await openModel('model-1', '', { width: 320, height: 700 });
  const { page } = opened;
  await page.getByText('Greb i modellen', { exact: false }).first().click();
  await chip(page, '1a').click();
  await page.locator('.step-details').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const name of ['Tilføj greb', 'Ret modellen', 'Fjern fra modellen', 'Tilføj fordel'])
    expect.soft(await page.getByRole('button', { name }).count(), name).toBe(0);
  expectNoTroubles(opened);
  await opened.close();
});
