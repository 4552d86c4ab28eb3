import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildServer } from '#server/buildServer';
import type { App } from '#server/context';
import { decodeStudy, type StoredStudy, type Study } from '#study';
import { memoryLog } from '#workbench/memoryLog';
import { workbenchOver } from '#workbench/workbench';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, openPage } from './pages.ts';

// Moves and journeys over the product's own server, on the Copenhagen study.

let app: App;
let origin: string;
let browser: Browser;
const studyPath = '/studies/copenhagen-2024';

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
  const begun = await fetch(`${origin}/api/studies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: await readExample(),
  });
  expect(begun.status).toBe(201);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const at = (path: string): string => `${origin}${studyPath}/${path}`;

/** The study as the server keeps it. */
async function kept(): Promise<Study> {
  const response = await fetch(`${origin}/api${studyPath}/snapshot`);
  const { study } = (await response.json()) as { readonly study: StoredStudy };
  return decodeStudy(study);
}

/** Undoes the last change by key, and waits until the study is as it was. */
async function undone(page: Page, before: Study): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => JSON.stringify(sections(await kept())))
    .toBe(JSON.stringify(sections(before)));
}

const sections = ({ moves, models, journeys }: Study) => [[...moves], [...models], [...journeys]];

/** Chooses from the menu of one thing. */
async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Types part of a task's name into a field and takes the first that fits. */
async function pickTask(page: Page, field: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('the catalogue has every move, is narrowed by typing, and says so in its address', async () => {
  const study = await kept();
  const opened = await openPage(browser, at('moves'));
  const { page } = opened;
  const rows = page.locator('tr[data-move]');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(study.moves.size);
  expect(await rows.nth(1).textContent()).toContain('BIF og SOF lægges sammen');
  await page.getByRole('searchbox').fill('BOERGERSERVICE'.replace('OE', 'O'));
  await expect.poll(() => rows.count()).toBeLessThan(study.moves.size);
  expect(await rows.first().getAttribute('data-move')).toBe('move-4');
  expect(new URL(page.url()).searchParams.get('find')).toBe('BORGERSERVICE');
  const again = await openPage(browser, page.url());
  await again.page.locator('tr[data-move="move-4"]').waitFor();
  expect(await again.page.locator('tr[data-move]').count()).toBe(await rows.count());
  await again.close();
  const map = page.getByRole('table').filter({ hasText: 'Opdeling af arbejdsbyrden' }).last();
  expect(await map.textContent()).toMatch(/Greb 1a: .*udelukker Greb 6a, 6b: /);
  expectNoTroubles(opened);
  await opened.close();
});

test('a move opened by address says what it does, alone and in the models', async () => {
  const opened = await openPage(browser, at('moves?move=move-2&variant=b'));
  const { page } = opened;
  await page.locator('.numbers:not(.waiting) [data-consideration]').first().waitFor();
  const read = async (what: string) => (await page.locator(what).innerText()).replaceAll('\u00ad', '');
  expect(await read('main')).toContain('lægges sammen →');
  expect(await read('.taken-list')).toContain('Klimaforvaltning med b');
  const number = page.locator('[data-indicator="handovers"] .why-number');
  const shown = await number.innerText();
  await number.click();
  const panel = page.getByRole('dialog');
  await panel.locator('.root-value').waitFor();
  // The number explained is the number shown.
  const root = (await panel.locator('.root-value').innerText()).trim();
  expect(shown.replace(/\s+/g, ' ')).toContain(root.replace(/\s+/g, ' '));
  expectNoTroubles(opened);
  await opened.close();
});

test('a move is made, given a variant, a transfer and a change of administrations, and each is taken back', async () => {
  const before = await kept();
  const opened = await openPage(browser, at('moves'));
  const { page } = opened;
  await page.locator('tr[data-move]').first().waitFor();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Tilføj greb', exact: true }).click();
  expect(await form.getByRole('alert').innerText()).toContain('Skriv, hvad grebet hedder.');
  await form.getByLabel('Navn', { exact: true }).fill('Saml havnen');
  await form.getByLabel('Beskrivelse').fill('Havnens opgaver samles ét sted.');
  await form.getByRole('button', { name: 'Tilføj greb', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /13 Saml havnen/ }).waitFor();
  const withMove = await kept();
  const made = [...withMove.moves.values()].find(({ name }) => name.da === 'Saml havnen')!;
  expect(made.number).toBe(13);

  await page.getByRole('button', { name: 'Tilføj flytning', exact: true }).click();
  await pickTask(page, 'Find opgave eller del', 'bibliotek');
  await form.getByLabel('Ny forvaltning').selectOption('bif');
  await form.getByRole('button', { name: 'Tilføj flytning', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await kept()).moves.get(made.id)?.variants[0]?.transfers)
    .toEqual([{ what: { kind: 'nodes', nodes: ['biblioteker'] }, to: 'bif' }]);
  await undone(page, withMove);

  await page.getByRole('button', { name: 'Tilføj ændring af forvaltning' }).click();
  await form.getByLabel('Hvad sker der').selectOption('merge');
  await form.getByRole('button', { name: 'Tilføj ændring af forvaltning' }).click();
  expect(await form.getByRole('alert').getByRole('listitem').count()).toBe(3);
  await form.getByLabel('Kultur- og Fritidsforvaltningen').check();
  await form.getByLabel('Beskæftigelses- og Integrationsforvaltningen').check();
  await form.getByLabel('Den, der fortsætter').selectOption('kff');
  await form.getByLabel('Navn på den nye forvaltning').fill('Kultur og Arbejde');
  await form.getByRole('button', { name: 'Tilføj ændring af forvaltning' }).click();
  await form.waitFor({ state: 'detached' });
  const change = async () => (await kept()).moves.get(made.id)?.variants[0]?.structure[0];
  await expect
    .poll(change)
    .toMatchObject({ kind: 'merge', administrations: ['kff', 'bif'], continues: 'kff' });
  await undone(page, withMove);
  await undone(page, before);
  expectNoTroubles(opened);
  await opened.close();
});

test('pasted transfers show what is wrong all at once, and go in as one change', async () => {
  const before = await kept();
  const opened = await openPage(browser, at('moves?move=move-10'));
  const { page } = opened;
  await page.getByRole('button', { name: 'Indsæt flytninger' }).click();
  const form = page.getByRole('dialog');
  await form
    .getByLabel('Rækker', { exact: true })
    .first()
    .fill('Opgave\tTil\nBiblioteker\tBIF\nHjemmepleje i ovrigt\tSUF\nRumfart\tNASA');
  await form.getByRole('button', { name: 'Tilføj flytningerne' }).click();
  expect(await form.getByRole('alert').innerText()).toContain('Række 4: ingen forvaltning hedder ”NASA”');
  await form
    .getByLabel('Rækker', { exact: true })
    .first()
    .fill('Opgave\tTil\nbiblioteker\tBIF\nHjemmepleje i oevrigt\tSUF');
  await form.getByRole('button', { name: 'Tilføj flytningerne' }).click();
  await form.waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await kept()).moves.get('move-10')?.variants[0]?.transfers)
    .toEqual([
      { what: { kind: 'nodes', nodes: ['social-hjemmepleje', 'hjemmepleje.rest'] }, to: 'suf' },
      { what: { kind: 'nodes', nodes: ['biblioteker'] }, to: 'bif' },
    ]);
  await undone(page, before);
  expectNoTroubles(opened);
  await opened.close();
});

test('a move that a model takes is not removed, and says which; it goes into a model and out of it', async () => {
  const before = await kept();
  const opened = await openPage(browser, at('moves?move=move-1'));
  const { page } = opened;
  await choose(page, 'Mere om Opdeling af arbejdsbyrden i TMU', 'Slet grebet');
  await page.getByRole('alert').filter({ hasText: 'model-1' }).waitFor();
  await page.getByRole('button', { name: 'Tilføj til en model' }).click();
  await page.getByRole('button', { name: 'Tilføj til Erhvervsforvaltning i BIF' }).click();
  await expect.poll(() => page.locator('.taken-list li').count()).toBe(2);
  await undone(page, before);
  await page.goto(at('moves?move=move-2&variant=b'));
  await page.getByRole('button', { name: 'Skift til b i Erhvervsforvaltning i BIF' }).click();
  const takes = async () =>
    (await kept()).models
      .get('model-3')
      ?.steps.flatMap((step) => (step.kind === 'move' && step.move === 'move-2' ? step.variant : []));
  await expect.poll(takes).toEqual(['b']);
  await undone(page, before);
  await page.getByRole('button', { name: 'Lav en model med grebet' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Modellens navn').fill('Havnemodel');
  await form.getByRole('button', { name: 'Lav modellen' }).click();
  await page.locator('.model-switch', { hasText: 'Havnemodel' }).waitFor();
  await undone(page, before);
  await opened.close();
});

test('moves change places by Alt and an arrow, as one change', async () => {
  const before = await kept();
  const opened = await openPage(browser, at('moves'));
  const { page } = opened;
  await page.locator('tr[data-move="move-3"] a').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await kept()).moves.get('move-3')?.number).toBe(2);
  expect((await kept()).moves.get('move-2')?.number).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-move'))).toBe(
    'move-3',
  );
  await undone(page, before);
  expectNoTroubles(opened);
  await opened.close();
});

test('journeys are listed with their handovers, which open why', async () => {
  const study = await kept();
  const opened = await openPage(browser, at('journeys?model=model-1'));
  const { page } = opened;
  await page.locator('.numbers:not(.waiting) tr[data-journey] .why-number').first().waitFor();
  expect(await page.locator('tr[data-journey]').count()).toBe(study.journeys.size);
  const row = page.locator('tr[data-journey="journey-vulnerable-youth-turning-18"]');
  const numbers = await row
    .locator('.why-number')
    .evaluateAll((all) => all.map((one) => one.childNodes[1]?.textContent));
  expect(numbers).toEqual(['3', '0', '3', '1']);
  await row.locator('.why-number').first().click();
  await page.getByRole('dialog').locator('.root-value', { hasText: '3' }).waitFor();
  expect(new URL(page.url()).searchParams.get('why')).toBe(
    'handovers:journey-vulnerable-youth-turning-18@today',
  );
  expectNoTroubles(opened);
  await opened.close();
});

test('a journey’s steps are moved by key and by hand, added, pasted and removed, one change each', async () => {
  const before = await kept();
  const id = 'journey-youth-leaving-school';
  const steps = before.journeys.get(id)!.steps;
  const keptSteps = async () => (await kept()).journeys.get(id)?.steps;
  const opened = await openPage(browser, at(`journeys?journey=${id}&model=model-2`));
  const { page } = opened;
  await page.locator('.step-table .handle').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(keptSteps).toEqual([steps[1], steps[0], ...steps.slice(2)]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
    'Trin 2, Folkeskoler',
  );
  await undone(page, before);

  await page.locator('.step-table tbody tr').nth(0).dragTo(page.locator('.step-table tbody tr').nth(2));
  await expect.poll(keptSteps).toEqual([steps[1], steps[2], steps[0], ...steps.slice(3)]);
  await undone(page, before);

  await choose(page, 'Trin 1, Folkeskoler: flyt eller fjern', 'Fjern trinnet');
  await expect.poll(keptSteps).toEqual(steps.slice(1));
  await undone(page, before);

  await pickTask(page, 'Tilføj trin', 'bibliotek');
  await expect.poll(keptSteps).toEqual([...steps, 'biblioteker']);
  await undone(page, before);

  await page.getByRole('button', { name: 'Indsæt trin' }).click();
  const form = page.getByRole('dialog');
  await form.locator('textarea').fill('biblioteker\nHjemmepleje\nRumfart');
  await form.getByRole('button', { name: 'Indsæt trinene' }).click();
  expect(await form.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    'Linje 2: vælg, hvilken opgave ”Hjemmepleje” er.',
    'Linje 3: ingen opgave hedder ”Rumfart”. Ret linjen.',
  ]);
  await form.locator('textarea').fill('biblioteker\nHjemmepleje');
  await form.getByLabel(/Hvilken opgave er linje 2/).selectOption('hjemmepleje.rest');
  await form.getByRole('button', { name: 'Indsæt trinene' }).click();
  await expect.poll(keptSteps).toEqual([...steps, 'biblioteker', 'hjemmepleje.rest']);
  await undone(page, before);
  expectNoTroubles(opened);
  await opened.close();
});

test('a journey is made with what is known of it, opened, and removed', async () => {
  const before = await kept();
  const opened = await openPage(browser, at('journeys'));
  const { page } = opened;
  await page.getByRole('button', { name: 'Tilføj forløb' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Navn', { exact: true }).fill('Ny i byen');
  await form.getByLabel('Hvem', { exact: true }).fill('En familie');
  await form.getByLabel(/Hvor mange om året/).fill('1.200');
  await form.getByRole('button', { name: 'Tilføj forløb' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ny i byen' }).waitFor();
  expect(await page.locator('.lead').innerText()).toContain('1.200');
  await page.getByRole('heading', { name: 'Forløbet har ingen trin endnu' }).waitFor();
  await choose(page, 'Mere om Ny i byen', 'Slet forløbet');
  await page.locator('tr[data-journey]').first().waitFor();
  await expect.poll(async () => [...(await kept()).journeys]).toEqual([...before.journeys]);
  expectNoTroubles(opened);
  await opened.close();
});

test.each([
  ['moves', 'Moves', 'Dividing the workload of TMU'],
  ['moves?move=move-1', '1 Dividing the workload of TMU', 'TMF is split in two'],
  ['journeys', 'Journeys', 'Youth'],
  ['journeys?journey=journey-youth-leaving-school', 'Young person in distress leaving school', 'handover'],
])('%s: English, accessible in both themes, no wider than a phone', async (path, heading) => {
  for (const dark of [false, true]) {
    const english = path.includes('?') ? `${path}&lang=en` : `${path}?lang=en`;
    const opened = await openPage(browser, at(english), dark ? { dark, width: 320, height: 640 } : {});
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.locator('.why-number, .catalogue, .catalogue-list').first().waitFor();
    expect.soft(await axeViolations(page), `dark ${dark}`).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'wider')
      .toBeLessThanOrEqual(0);
    expectNoTroubles(opened);
    await opened.close();
  }
});
