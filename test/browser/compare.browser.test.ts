import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareModels, measureModels } from '#indicators';
import { applyModel, differingLeaves } from '#moves';
import { formatReading, numberForm } from '#wording';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opening, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = copenhagenStudy();
let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStudies(study), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const address = (search = '') => `${served.origin}/studies/copenhagen-2024/compare${search}`;

const open = async (search = '', opening: Opening = {}) => {
  const opened = await openPage(browser, address(search), opening);
  await whole(opened.page);
  return opened;
};

/** Waits until everything is measured and compared. */
async function whole(page: Page): Promise<void> {
  await page.locator('.numbers[aria-busy="false"] [data-indicator]').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const columns = (page: Page) => page.locator('.compared thead .organisation a').allTextContents();
const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** What each cell says: its number as text, and what holds against the reference. */
const cells = (page: Page) =>
  page.locator('.compared tr.whole').evaluateAll((rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-organisation]')].map((cell) => ({
        indicator: row.getAttribute('data-indicator') ?? '',
        organisation: cell.getAttribute('data-organisation') ?? '',
        number: [...(cell.querySelector('.why-number')?.childNodes ?? [])]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent)
          .join(''),
        verdict: cell.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? undefined,
      })),
    ),
  );

describe.each(['today', 'model-2'])('with differences to %s', (against) => {
  test('every number and verdict is the very one that measuring and comparing give', async () => {
    const opened = await open(against === 'today' ? '' : `?against=${against}`);
    const organisations = ['today', 'model-1', 'model-2', 'model-3'];
    const measured = new Map(measureModels(study, { models: organisations }).map((one) => [one.id, one]));
    const seen = await cells(opened.page);
    expect(seen.length).toBeGreaterThan(80);
    const pairs = new Map(
      organisations.filter((id) => id !== against).map((id) => [id, compareModels(study, against, id)]),
    );
    for (const { indicator, organisation, number, verdict } of seen) {
      const row = measured
        .get(organisation)
        ?.indicators.find(({ id, of }) => id === indicator && of === undefined);
      if (!row) throw new Error(`no ${indicator} in ${organisation}`);
      const text = formatReading(row.model, numberForm(row.id, row.unit), 'da', { as: 'text' });
      expect.soft(number, `${indicator} ${organisation}`).toBe(text);
      const pair = pairs
        .get(organisation)
        ?.indicators.find(({ id, of }) => id === indicator && of === undefined);
      expect.soft(verdict, `${indicator} ${organisation}`).toBe(pair?.verdict);
    }
    expectNoTroubles(opened);
    await opened.close();
  });
});

test('what holds is said exactly: surely better or worse, or that it depends', async () => {
  const opened = await open();
  const said = async (indicator: string) =>
    plain(
      await opened.page
        .locator(`.compared [data-indicator="${indicator}"] [data-organisation="model-1"] .difference`)
        .innerText(),
    );
  expect(await said('handovers')).toBe('−0,4: bedre');
  expect(await said('staffMoved')).toContain('dårligere, uanset hvad de ukendte tal er');
  expect(await said('staffBalance')).toContain('kommer an på de ukendte tal');
  await opened.close();
});

test('the choice is in the address: taken out, put in, reloaded, and back', async () => {
  const opened = await open();
  const { page } = opened;
  expect((await columns(page)).map(plain)).toHaveLength(4);
  await page.getByRole('checkbox', { name: 'Forvaltning for by, kultur og nærdemokrati' }).click();
  await page.waitForURL(/models=today,model-1,model-3/);
  expect(await columns(page)).toHaveLength(3);
  await page.getByLabel('Forskelle mod').selectOption('model-3');
  await page.waitForURL(/against=model-3/);
  await whole(page);
  await page.reload();
  await whole(page);
  expect((await columns(page)).map(plain)).toEqual([
    'I dag',
    '1 Klimaforvaltning',
    '3 Erhvervsforvaltning i BIF',
  ]);
  expect(await page.getByLabel('Forskelle mod').inputValue()).toBe('model-3');
  await page.goBack();
  await page.goBack();
  await whole(page);
  expect(await columns(page)).toHaveLength(4);
  expectNoTroubles(opened);
  await opened.close();
});

test('a number opens why it is so in its own model, and gets the focus back', async () => {
  const opened = await open();
  const { page } = opened;
  await page.locator('[data-why="handovers@model-2"]').click();
  const panel = page.getByRole('dialog', { name: 'Hvorfor dette tal?' });
  const root = await panel.locator('[data-why-root]').getAttribute('data-why-root');
  const [measures] = measureModels(study, { models: ['model-2'] });
  expect(JSON.parse(root ?? 'null')).toEqual(
    measures?.indicators.find(({ id, of }) => id === 'handovers' && of === undefined)?.model,
  );
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-why')))
    .toBe('handovers@model-2');
  await opened.close();
});

test('the picture of flows is walked by key, told, and the same as its table', async () => {
  const opened = await open('?by=staff&flow=model-3');
  const { page } = opened;
  const band = page.locator('.band[data-flow="sof suf"]');
  await band.focus();
  const told = page.locator('.flow-told');
  await expect.poll(async () => plain(await told.innerText())).toContain('38-6.900 årsværk');
  expect(plain(await told.locator('h3').innerText())).toMatch(/^Socialforvaltningen → /);
  await page.locator('.flow-table > summary').click();
  const rows = await page.locator('.flow-table > .table-scroll > table > tbody > tr').count();
  expect(await page.locator('.band').count()).toBe(rows);
  // What is not sure is told apart from what is, and by more than colour.
  expect(await band.locator('.more').getAttribute('fill')).toMatch(/^url\(#maybe-/);
  expect(await band.locator('.least').count()).toBe(1);
  expectNoTroubles(opened);
  await opened.close();
});

test('what tells two models apart is every leaf with its two homes', async () => {
  const opened = await open('?against=model-1&differ=model-3');
  const model = (id: string) => study.models.get(id) ?? 'today';
  const differing = differingLeaves(
    applyModel(study, study.moves, model('model-1')),
    applyModel(study, study.moves, model('model-3')),
  );
  expect(await opened.page.locator('.differing-table .flow-leaves li').count()).toBe(differing.length);
  await opened.close();
});

test('goes out as cells in Danish number form, as CSV, and as pictures that need no style sheet', async () => {
  const opened = await open('', { dark: true });
  const { page } = opened;
  await page.getByRole('button', { name: 'Kopiér tabellen Hensyn og indikatorer som celler' }).click();
  await page.getByRole('button', { name: /^Kopieret/ }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\tOverdragelser i et forløb\t[^\n]*\t2,05\t2,05\t/);
  expect(copied).toMatch(/\t39\.900\t/);
  const saved = async (name: string | RegExp): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const flows = await saved(/^Hent CSV tabellen Fra i dag til Klimaforvaltning/);
  expect(flows.name).toBe('copenhagen-2024-flows-model-1.csv');
  expect(flows.text).toMatch(/^\uFEFFForvaltning i dag;/);
  for (const button of [/^Hent SVG billedet Hensyn/, /^Hent SVG billedet Opgaver og dele fra i dag/]) {
    const { name, text } = await saved(button);
    expect(name).toMatch(/^copenhagen-2024-(?:comparison|flows)-.*\.svg$/);
    expect(text).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(text).toContain('IBM Plex Sans');
    expect(text).not.toMatch(/class=|style=|var\(|light-dark|tabindex/);
    // On paper, though the page is dark.
    expect(text).toContain('rgb(22, 32, 43)');
  }
  expectNoTroubles(opened);
  await opened.close();
});

test('prints on A4, lying', async () => {
  const opened = await open();
  const pdf = (await opened.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([width, height].map((size) => Math.round(Number(size)))).toEqual([842, 595]);
  await opened.close();
});

test.each([
  { what: 'light', search: '?by=staff&details=yes', opening: {} },
  { what: 'dark', search: '?against=model-1', opening: { dark: true } },
  { what: 'English', search: '?lang=en', opening: {} },
  { what: 'a narrow phone', search: '?by=staff', opening: { width: 320, height: 700 } },
])('is accessible and does not scroll sideways, $what', async ({ search, opening }) => {
  const opened = await open(search, opening);
  const { page } = opened;
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expectNoTroubles(opened);
  await opened.close();
});
