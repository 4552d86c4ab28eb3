import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeStudyFile } from '#writing/studyFile';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, numbersShown, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = copenhagenStudy();
let browser: Browser;
let served: Served;
const pages: Opened[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  served = await serveStudies();
});
afterEach(async () => {
  for (const opened of pages.splice(0)) await opened.close();
  await served.close();
});

/** Opens the start in a clean profile. */
async function openStart(search = '', opening: Parameters<typeof openPage>[2] = {}): Promise<Opened> {
  const opened = await openPage(browser, `${served.origin}/${search}`, opening);
  pages.push(opened);
  await opened.page.locator('.ways').waitFor();
  return opened;
}

/** Hands the page a study file of this content. */
function pickFile(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  return page.locator('input[type=file]').setInputFiles(file);
}

const ofName = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });

describe('with no studies', () => {
  test('the example opens as a copy at its first model, and the next time it is that copy', async () => {
    const opened = await openStart();
    const { page } = opened;
    expect(await page.locator('.kept code').innerText()).toMatch(/screens-/);
    await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
    await page.waitForURL(/\/studies\/copenhagen-2024\/models\/model-1/);
    await numbersShown(page);
    await page.locator('.brand').click();
    await page.getByRole('button', { name: 'Åbn din kopi' }).click();
    await page.waitForURL(/\/studies\/copenhagen-2024\/models\/model-1/);
    await page.goto(`${served.origin}/`);
    await page.getByRole('button', { name: 'Lav en ny kopi' }).click();
    await page.waitForURL(/\/studies\/copenhagen-2024-2\//);
    expectNoTroubles(opened);
  });

  test('an empty study is named by key alone, and says where to start', async () => {
    const opened = await openStart();
    const { page } = opened;
    await page.getByRole('button', { name: 'Begynd med en tom analyse' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#study-name').waitFor();
    await page.locator('#study-date').fill('2027-02-30');
    await page.locator('#study-name').press('Enter');
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([
      'Skriv, hvad analysen hedder.',
      'Skriv en dag, der findes, som 31.12.2026 eller 2026-12-31.',
    ]);
    await page.getByRole('link', { name: 'Skriv, hvad analysen hedder.' }).press('Enter');
    await page.keyboard.type('Ærø 2027');
    await page.locator('#study-date').fill('1.1.2027');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/studies\/aeroe-2027\/overview/);
    expect(await page.locator('.start-here li[aria-current=step]').innerText()).toContain(
      'Skriv udvalg og forvaltninger ind',
    );
    await page.locator('.start-here .main-button').click();
    await page.waitForURL(/\/organisation/);
    // Its address without a screen leads to where it is built.
    await page.goto(`${served.origin}/studies/aeroe-2027`);
    await page.waitForURL(/\/overview/);
    expect(await page.locator('.page h1').innerText()).toBe('Ærø 2027');
    expectNoTroubles(opened);
  });

  test('of a bad file all faults are told with their places, and nothing is kept', async () => {
    const opened = await openStart();
    const { page } = opened;
    const file = JSON.parse(writeStudyFile(study)) as {
      committees: { id: string }[];
      administrations: { committee: string }[];
    };
    file.committees[0]!.id = 'Ikke et id';
    file.administrations[1]!.committee = 'findes-ikke';
    await pickFile(page, 'fejl.json', JSON.stringify(file));
    const dialog = page.getByRole('dialog', { name: 'fejl.json kunne ikke åbnes' });
    await dialog.waitFor();
    const faults = await dialog.locator('.faults li').allInnerTexts();
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.some((text) => text.includes('committees'))).toBe(true);
    expect(faults.some((text) => text.includes('findes-ikke'))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('.ways').waitFor();
    expect(await page.locator('.study-list').count()).toBe(0);
    await pickFile(page, 'slet-ikke.json', 'dette er ikke JSON');
    await page.getByRole('dialog', { name: 'slet-ikke.json kunne ikke åbnes' }).waitFor();
  });
});

describe('with a study file', () => {
  test('it opens; the same again asks first; it is copied, downloaded and erased by name', async () => {
    const opened = await openStart();
    const { page } = opened;
    const content = writeStudyFile(study);
    await pickFile(page, 'koebenhavn.json', content);
    await page.waitForURL(/\/studies\/copenhagen-2024\/models\/model-1/);
    await page.goto(`${served.origin}/`);
    await page.locator('.ways').waitFor();
    await pickFile(page, 'koebenhavn.json', content);
    await page.getByRole('dialog', { name: /i forvejen$/ }).waitFor();
    await page.getByRole('button', { name: 'Åbn som ny' }).click();
    await page.waitForURL(/\/studies\/copenhagen-2024-2\//);
    await page.goto(`${served.origin}/`);
    await page.locator('.study-list li').nth(1).waitFor();

    const name = 'Ressortanalyse, Københavns Kommune 2024';
    const menu = page.getByRole('button', { name: `Mere om ${name}`, exact: true });
    await menu.first().press('Enter');
    await page.getByRole('menuitem', { name: 'Lav en kopi' }).press('Enter');
    await ofName(page, `${name} \\(kopi\\)`).waitFor();
    expect(await ofName(page, `${name} \\(kopi\\)`).innerText()).toContain(`Kopi af ”${name}”`);

    await page.getByRole('button', { name: `Mere om ${name} (kopi)` }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Hent som fil' }).click();
    expect((await download).suggestedFilename()).toMatch(/^copenhagen-2024-\d\.json$/);

    await page.getByRole('button', { name: `Mere om ${name} (kopi)` }).click();
    await page.getByRole('menuitem', { name: 'Slet …' }).click();
    await page.getByRole('dialog', { name: `Slet ”${name} (kopi)”?` }).waitFor();
    await page.getByRole('button', { name: 'Annullér' }).click();
    expect(await ofName(page, `${name} \\(kopi\\)`).count()).toBe(1);
    await page.getByRole('button', { name: `Mere om ${name} (kopi)` }).click();
    await page.getByRole('menuitem', { name: 'Slet …' }).click();
    await page.getByRole('button', { name: 'Slet analysen' }).click();
    await ofName(page, `${name} \\(kopi\\)`).waitFor({ state: 'detached' });
    expect(await page.locator('.study-list li').count()).toBe(2);
    expectNoTroubles(opened);
  });

  test('a file that is dropped is taken in', async () => {
    const { page } = await openStart();
    await page.locator('.drop').evaluate((drop, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'koebenhavn.json', { type: 'application/json' }));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        drop.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, writeStudyFile(study));
    await page.waitForURL(/\/studies\/copenhagen-2024\/models\/model-1/);
  });
});

test.each([false, true])('in English, narrow and without violations, dark %s', async (dark) => {
  const opened = await openStart('?lang=en', { width: 320, height: 700, dark });
  const { page } = opened;
  expect(await page.getByRole('button', { name: 'Open the example' }).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  expectNoTroubles(opened);
});

test('without a server it says so, and goes on when there is one', async () => {
  const opened = await openStart();
  const { page } = opened;
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  await page.getByRole('alert').getByText('Se, om Ressort kører').waitFor();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  await page.waitForURL(/\/models\/model-1/);
});
