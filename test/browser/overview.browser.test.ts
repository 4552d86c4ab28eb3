import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

// The overview and the themes over the product's own server.

const study = copenhagenStudy();
let browser: Browser;
let served: Served;
const pages: Opened[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveStudies(study)]);
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
  return opened;
}

async function openOverview(search = '', opening: Parameters<typeof openPage>[2] = {}): Promise<Opened> {
  const opened = await open(`overview${search}`, opening);
  await shown(opened.page);
  return opened;
}

/** Waits until the models are measured and what is missing is known. */
async function shown(page: Page): Promise<void> {
  await page.locator('section[aria-busy=false] .glance').waitFor();
  await page.locator('[data-missing=shown] .missing-list').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The cells of a row of the table of models, by the row's name. */
function cellsOf(page: Page, name: string): Promise<readonly string[]> {
  return page.locator('.glance tbody tr').evaluateAll((rows, named) => {
    const text = (cell: Element | undefined): string => {
      const copy = cell?.cloneNode(true) as HTMLElement;
      for (const heard of copy.querySelectorAll('.only-heard')) heard.remove();
      return (copy.textContent ?? '').replaceAll('\u00ad', '').trim();
    };
    const row = rows.find((one) => text(one.children[0]) === named);
    return [...(row?.children ?? [])].slice(1).map(text);
  }, name);
}

test('says where Copenhagen stands, and each number says why', async () => {
  const opened = await openOverview();
  const { page } = opened;
  expect(await page.locator('.start-here').count()).toBe(0);
  expect(await cellsOf(page, 'Forvaltninger')).toEqual(['7', '7', '7', '7']);
  expect(await cellsOf(page, 'Kan lade sig gøre')).toEqual(['ja', 'ja', 'ja', 'ja']);
  expect(await cellsOf(page, 'Vilkår opfyldt')).toEqual(['2 af 2', '2 af 2', '2 af 2', '2 af 2']);
  expect(await cellsOf(page, 'Opgaver, der skifter forvaltning')).toEqual(['', '26', '20', '15']);
  expect(await page.locator('.terms-table .term-status.met').count()).toBe(6);
  const dates = await page.locator('.milestones .when').allInnerTexts();
  expect(dates[0]).toBe('21. september 2023');
  expect(dates.at(-1)).toBe('Uden dato');
  const missing = await page.locator('.missing-list').innerText();
  expect(missing.replaceAll('\u00ad', '')).toContain('Engangsomkostning');
  expect(await page.locator('.theme-groups li').count()).toBe(10);
  await page.locator('.glance [data-why="tasksMoved@model-1"]').click();
  await page.locator('[data-why-root]').waitFor();
  expect(await page.locator('[data-why-root]').innerText()).toContain('26');
  // The address shows the same in a clean profile.
  const again = await openPage(browser, page.url());
  pages.push(again);
  await again.page.locator('[data-why-root]').waitFor();
  expectNoTroubles(opened);
  expectNoTroubles(again);
});

test('a milestone is added, put in its place in time, edited, removed and undone', async () => {
  const opened = await openOverview();
  const { page } = opened;
  const names = () => page.locator('.milestones > ol > li').allInnerTexts();
  const before = await names();
  await page.getByRole('button', { name: 'Tilføj milepæl' }).press('Enter');
  await page.locator('#milestone-name').fill('Høring begynder');
  await page.locator('#milestone-date').fill('14. juni');
  await page.locator('#milestone-date').press('Enter');
  await page.locator('.error-summary').waitFor();
  await page.locator('#milestone-date').fill('2024-06');
  await page.locator('#milestone-date').press('Enter');
  const added = page.locator('.milestones > ol > li', { hasText: 'Høring begynder' });
  await added.waitFor();
  expect(await added.locator('.when').innerText()).toBe('juni 2024');
  expect((await names()).findIndex((text) => text.includes('Høring'))).toBe(2);
  await page.getByRole('button', { name: 'Mere om Høring begynder' }).click();
  await page.getByRole('menuitem', { name: 'Fjern' }).click();
  await added.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await added.waitFor();
  await page.keyboard.press('Control+z');
  await added.waitFor({ state: 'detached' });
  expect(await names()).toEqual(before);
  expectNoTroubles(opened);
});

test('a consideration is added with what it is measured by, and shows in the table of models', async () => {
  const opened = await openOverview();
  const { page } = opened;
  await page.getByRole('button', { name: 'Tilføj hensyn' }).click();
  await page.locator('#consideration-name').fill('Få forvaltninger berøres');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.locator('.error-summary', { hasText: 'Vælg mindst én indikator' }).waitFor();
  await page.locator('#criterion-administrationsTouched').check();
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.locator('.glance .consideration-row', { hasText: 'Få forvaltninger berøres' }).waitFor();
  await page.keyboard.press('Control+z');
  await page
    .locator('.glance .consideration-row', { hasText: 'Få forvaltninger berøres' })
    .waitFor({ state: 'detached' });
  expectNoTroubles(opened);
});

test('a term of reference is added, and every model is held to it at once', async () => {
  const opened = await openOverview();
  const { page } = opened;
  await page.getByRole('button', { name: 'Tilføj vilkår' }).click();
  await page.locator('#term-name').fill('Højst seks forvaltninger');
  await page.locator('#term-kind').selectOption('bodyKept');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.locator('.error-summary', { hasText: 'Vælg, hvem eller hvad' }).waitFor();
  await page.locator('#term-kind').selectOption('numberOfAdministrations');
  expect(await page.locator('#term-count').inputValue()).toBe('7');
  await page.locator('#term-count').fill('6');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  const row = page.locator('.terms-table tr', { hasText: 'Højst seks' });
  await row.locator('.term-status.notMet').nth(2).waitFor();
  await shown(page);
  expect(await cellsOf(page, 'Kan lade sig gøre')).toEqual(Array(4).fill('nej'));
  await page.keyboard.press('Control+z');
  await row.waitFor({ state: 'detached' });
  expectNoTroubles(opened);
});

test('a note is internal until it is shared, and is kept', async () => {
  const opened = await openOverview();
  const { page } = opened;
  await page.getByLabel('Nyt notat').fill('Husk at spørge om tallene for KFF');
  await page.getByRole('button', { name: 'Tilføj notat' }).click();
  const note = page.locator('.notes li', { hasText: 'Husk at spørge' });
  await note.waitFor();
  expect(await note.locator('.visibility').innerText()).toBe('Internt');
  await note.getByRole('button', { name: 'Mere om notatet' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Del det' }).press('Enter');
  await note.locator('.visibility.shared').waitFor();
  await page.locator('.saved', { hasText: 'Gemt' }).waitFor();
  await page.reload();
  await shown(page);
  expect(await note.locator('.visibility').innerText()).toBe('Delt');
  await note.getByRole('button', { name: 'Mere om notatet' }).click();
  await page.getByRole('menuitem', { name: 'Ret …' }).click();
  await page.locator('#edit-note').fill('Spurgt');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.locator('.notes li', { hasText: 'Spurgt' }).waitFor();
  await page.getByRole('button', { name: 'Mere om notatet' }).click();
  await page.getByRole('menuitem', { name: 'Fjern' }).click();
  await page.locator('.notes li').waitFor({ state: 'detached' });
  expectNoTroubles(opened);
});

test.each([false, true])('the overview in English, narrow, without violations, dark %s', async (dark) => {
  const opened = await openOverview('?lang=en', { width: 320, height: 700, dark });
  const { page } = opened;
  expect(await page.locator('h2', { hasText: 'What is missing' }).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  expectNoTroubles(opened);
});

test('the themes are read in their groups, lead to their moves, and show what the figures do', async () => {
  const opened = await open('themes?theme=theme-4');
  const { page } = opened;
  const article = page.locator('#theme-theme-4');
  await article.waitFor();
  expect(await page.locator('.themes article').count()).toBe(10);
  const listed = await page.locator('.themes .recommendations li').count();
  expect(listed).toBe(study.recommendations.size);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('theme-theme-4');
  await article.locator('summary', { hasText: 'Hvad tallene viser' }).click();
  await article.locator('tr:not([aria-busy=true]) .verdict').first().waitFor();
  expect(await article.locator('tbody tr').count()).toBeGreaterThan(1);
  const link = article.locator('.recommendations a').first();
  expect(await link.getAttribute('href')).toContain('/moves?move=');
  expect(await axeViolations(page)).toEqual([]);
  expectNoTroubles(opened);
});

test('the themes in English, narrow and dark', async () => {
  const opened = await open('themes?lang=en', { width: 320, height: 700, dark: true });
  await opened.page.locator('.themes article').first().waitFor();
  expect(await opened.page.locator('h4', { hasText: 'Opportunity' }).count()).toBe(10);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(opened.page)).toEqual([]);
  expectNoTroubles(opened);
});
