import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliText } from '../askCli.ts';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, numbersShown, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = 'copenhagen-2024';
let served: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exported-'));
  [served, browser] = await Promise.all([serveStudies(copenhagenStudy()), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (path: string) => `${served.origin}/studies/${study}/${path}`;
const fromApi = async (path: string) => (await fetch(`${served.origin}/api/studies/${study}/${path}`)).text();

/** The file that an act leads to: its name and its text. */
async function saved(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

/** Chooses in the menu by its key path alone. */
async function choose(page: Page, item: string | RegExp): Promise<void> {
  await page.locator('button.export').focus();
  await page.keyboard.press('ArrowDown');
  const wanted = page.getByRole('menuitem', { name: item });
  await wanted.waitFor();
  for (let step = 0; step < 20; step++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Finds an action in the palette by a part of its name, and runs it. */
async function fromPalette(page: Page, part: string): Promise<void> {
  // Keys are listened to from the moment at which the tab has the screen's name.
  await page.waitForFunction(() => document.title.includes(' · '));
  await page.keyboard.press('Control+k');
  await page.locator('.palette').getByRole('searchbox').fill(part);
  await page.locator('.palette [role=menuitem][data-focused]', { hasText: new RegExp(part, 'i') }).waitFor();
  await page.keyboard.press('Enter');
}

// The reader's own day, on which names of files end.
const day = (page: Page) => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

const withoutVersion = (html: string) => html.replaceAll('<div><dt>Version</dt><dd>1</dd></div>', '');

describe('the page of what is shown', () => {
  test('of a model is the text that the API and the command line give', async () => {
    const opened = await openPage(browser, addressOf('models/model-1?assume=task-share'));
    const { page } = opened;
    await numbersShown(page);
    const { name, text } = await saved(page, () => choose(page, /^Modellen som webside/));
    expect(name).toBe(`ressort-copenhagen-2024-klimaforvaltning-${await day(page)}.html`);
    await page.getByText(`Gemt som ${name}`).waitFor();
    expect(text).toBe(await fromApi('report?model=model-1&assume=task-share&language=da'));
    expect(withoutVersion(text)).toBe(
      await cliText('report', study, '--model', 'model-1', '--assume', 'task-share', '--language', 'da'),
    );
    expectNoTroubles(opened);
    await opened.close();
  });

  test('of a comparison, in English, from the palette, tells of the models in the address', async () => {
    const opened = await openPage(browser, addressOf('compare?models=today,model-3,model-1&lang=en'));
    const { page } = opened;
    await page.locator('main h1').waitFor();
    const { name, text } = await saved(page, async () => {
      await fromPalette(page, 'export the comparison');
    });
    expect(name).toBe(`ressort-copenhagen-2024-comparison-of-models-${await day(page)}.html`);
    expect(text).toBe(await fromApi('report?model=model-1&model=model-3&language=en'));
    expectNoTroubles(opened);
    await opened.close();
  });

  test('opens from a disk without a network, with every heading on paper', async () => {
    const text = await fromApi('report?model=model-2&language=da');
    const opened = await openPage(browser, addressOf('models/model-2'));
    await numbersShown(opened.page);
    const { path } = await saved(opened.page, () => choose(opened.page, /^Modellen som webside/));
    await opened.close();
    for (const dark of [false, true]) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        colorScheme: dark ? 'dark' : 'light',
        offline: true,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(path).href);
      expect(await axeViolations(page)).toEqual([]);
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await sideways()).toBe(0);
      expect(asked).toHaveLength(1);
      const headings = [...text.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, heading = '']) => heading);
      expect(headings.length).toBeGreaterThan(6);
      expect(outlineOf(await page.pdf({ outline: true, tagged: true }))).toEqual(
        expect.arrayContaining(headings),
      );
      await context.close();
    }
  });
});

/** The titles of a PDF's outline, which is made of the headings that are on its pages. */
function outlineOf(pdf: Buffer): readonly string[] {
  const titles = [...pdf.toString('latin1').matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([\dA-F]*)>)/gi)];
  return titles.map(([, plain, hex]) => {
    if (hex === undefined) return (plain ?? '').replaceAll(/\\([()\\])/g, '$1');
    const bytes = Buffer.from(hex, 'hex');
    return bytes.subarray(2).swap16().toString('utf16le');
  });
}

describe('files', () => {
  test('the study file is what the API gives; a table is in the spreadsheet form of the language', async () => {
    const opened = await openPage(browser, addressOf('organisation'));
    const { page } = opened;
    const file = await saved(page, () => choose(page, /^Hele analysen som analysefil/));
    expect(file.name).toBe(`ressort-copenhagen-2024-${await day(page)}.json`);
    expect(file.text).toBe(await fromApi('file'));
    const table = await saved(page, () => choose(page, 'Opgaver og dele'));
    expect(table.name).toBe(`ressort-copenhagen-2024-opgaver-og-dele-${await day(page)}.csv`);
    expect(table.text.replace('\uFEFF', '')).toBe(
      (await fromApi('tables/tasks?as=csv&language=da')).replace('\uFEFF', ''),
    );
    expectNoTroubles(opened);
    await opened.close();
  });

  test('without connection, what waits goes along and is told', async () => {
    const { page, close } = await openPage(browser, addressOf('models/model-1'));
    await numbersShown(page);
    // What is needed for it is fetched ahead, while there is a connection.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/writer-')),
    );
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page.context().setOffline(true);
    await page.locator('.leaf.stayed .move-card').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.homes button:not([aria-disabled=true])').first().click();
    await page.getByText('Uden forbindelse · 1').waitFor();
    const { text } = await saved(page, () => choose(page, /^Modellen som webside/));
    expect(text.replaceAll('\u00a0', ' ')).toContain('<dd>1 og 1 ændring, der ikke er gemt endnu</dd>');
    const file = await saved(page, () => choose(page, /^Hele analysen som analysefil/));
    expect(file.text).not.toBe(await fromApi('file'));
    await close();
  });

  test('what takes long can be given up, and what fails is told and tried again', async () => {
    const { page, close } = await openPage(browser, addressOf('compare?models=model-1,model-2,model-3'));
    await page.locator('main h1').waitFor();
    let downloads = 0;
    page.on('download', () => downloads++);
    await choose(page, /^Sammenligningen som webside/);
    await page.locator('.export-standing button').dispatchEvent('click');
    await page.locator('.export-standing:empty').waitFor({ state: 'attached' });

    await page.route('**/writer-*.js', (route) => route.abort());
    await choose(page, /^Hele analysen som analysefil/);
    const alert = page.getByRole('alert');
    await alert.getByText('Kunne ikke skrives: Hele analysen som analysefil').waitFor();
    expect(downloads).toBe(0);
    await page.unroute('**/writer-*.js');
    const { text } = await saved(page, () => alert.getByRole('button', { name: 'Prøv igen' }).click());
    expect(text).toBe(await fromApi('file'));
    await close();
  });
});

test('from a model one press leads to its comparison with today', async () => {
  const opened = await openPage(browser, addressOf('models/model-2?assume=task-share'));
  const { page } = opened;
  await numbersShown(page);
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).and(page.locator('.top-bar a')).click();
  await page.waitForURL(/\/compare\?/);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('models'), searchParams.get('assume')]).toEqual(['model-2', 'task-share']);
  await opened.close();
});

test.each([
  { width: 1440, dark: false },
  { width: 320, dark: true },
])('the menu is found by key and by ear, fits $width px, and gives the focus back', async (how) => {
  const opened = await openPage(browser, addressOf('models/model-1'), how);
  const { page } = opened;
  await numbersShown(page);
  const button = page.getByRole('button', { name: 'Eksportér' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Modellen som webside/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const box = await page.locator('.export-menu').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= how.width).toBe(true);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  expectNoTroubles(opened);
  await opened.close();
});

describe('paper', () => {
  test('"Skriv ud" prints, from the menu and from the palette', async () => {
    const { page, close } = await openPage(browser, addressOf('figures'));
    await page.evaluate(() => {
      let printed = 0;
      window.print = () => {
        printed += 1;
        document.body.dataset['printed'] = `${printed} ${document.querySelectorAll('[role=menu]').length}`;
      };
    });
    await choose(page, /^Skriv ud/);
    await page.locator('body[data-printed="1 0"]').waitFor();
    await fromPalette(page, 'skriv ud');
    await page.locator('body[data-printed="2 0"]').waitFor();
    await close();
  });

  test.each(['overview', 'organisation', 'themes', 'moves', 'compare', 'journeys', 'figures', 'versions'])(
    '%s says what it is, of which day and version, and nothing that leads elsewhere',
    async (screen) => {
      const { page, close } = await openPage(browser, addressOf(`${screen}?assume=task-share`));
      await page.locator('main h1').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['.top-bar', 'nav.side', '.skip'])
        expect(await page.locator(gone).first().isVisible()).toBe(false);
      const line = (await page.locator('.printed-line').innerText()).replaceAll('\u00ad', '');
      expect(line).toContain(
        'Ressortanalyse, Københavns Kommune 2024 · opgjort pr. 5. november 2024 · version 1',
      );
      expect(line).toContain('Slået til: Eksempel: en opgaves mindste og største andel');
      expect(line).toContain(page.url());
      await close();
    },
  );
});
