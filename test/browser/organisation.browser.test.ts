import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treeOf } from '#organisation';
import { buildServer } from '#server/buildServer';
import type { App } from '#server/context';
import { decodeStudy, type StoredStudy, type Study } from '#study';
import { memoryLog } from '#workbench/memoryLog';
import { workbenchOver } from '#workbench/workbench';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opened, type Opening, openPage } from './pages.ts';

// The organisation today against the product's own server: what a person does, and what the server has afterwards.

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
  const headers = { 'content-type': 'application/json' };
  await fetch(`${origin}/api/studies`, { method: 'POST', headers, body: await readExample() });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** The screen, drawn and measured. */
async function open(search = '', opening: Opening = {}): Promise<Opened> {
  const opened = await openPage(browser, `${origin}/studies/copenhagen-2024/organisation${search}`, opening);
  await opened.page.locator('.views').waitFor();
  await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
  return opened;
}

async function kept(): Promise<Study> {
  const response = await fetch(`${origin}/api/studies/copenhagen-2024/snapshot`);
  return decodeStudy(((await response.json()) as { readonly study: StoredStudy }).study);
}

/** The study that the server has, once it is as it should be. */
async function keeps(holds: (now: Study) => unknown, expected: unknown): Promise<void> {
  await expect.poll(async () => holds(await kept())).toEqual(expected);
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
const row = (page: Page, id: string) => page.locator(`[role=treegrid] [data-thing="${id}"]`).first();
const rows = (page: Page) =>
  page
    .locator('[role=treegrid] tbody tr')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-thing')));
const selected = (page: Page) =>
  page.locator('[role=treegrid] tr[aria-selected=true]').getAttribute('data-thing');
const undo = (page: Page) => page.keyboard.press('Control+z');

test('the list has every task under its administration, with staff as the source says', async () => {
  const { page, ...opened } = await open();
  await row(page, 'okf').locator('.why-number').waitFor();
  const seen = await rows(page);
  const tasks = [...study.nodes.values()].filter(({ parent }) => parent === undefined);
  for (const { id } of tasks) expect.soft(seen, id).toContain(id);
  expect(seen.slice(0, 3)).toEqual(['ou', 'okf', 'oekonomi-loen-og-personale']);
  expect(plain(await row(page, 'okf').textContent())).toContain('16 opgaver');
  expect(plain(await row(page, 'okf').textContent())).toContain('3.100');
  // Nobody has counted a single task: what fits is told, not zero.
  expect(plain(await row(page, 'statistik').textContent())).toContain('0-3.100');
  await row(page, 'okf').locator('.why-number').click();
  await page.getByRole('dialog').getByText('Hvorfor dette tal?').first().waitFor();
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

test('by keys alone: through the tree, rename and let be, rename and undo', async () => {
  const { page, ...opened } = await open();
  await row(page, 'ou').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  expect(await selected(page)).toBe('kommuneplanlaegning');
  await page.keyboard.press('ArrowLeft');
  expect(await selected(page)).toBe('okf');
  await page.keyboard.press('ArrowLeft');
  expect(await row(page, 'okf').getAttribute('aria-expanded')).toBe('false');
  expect(await rows(page)).not.toContain('statistik');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Noget andet');
  await page.keyboard.press('Escape');
  expect(plain(await row(page, 'oekonomi-loen-og-personale').textContent())).toContain('Økonomi, løn');
  await page.keyboard.press('F2');
  await page.keyboard.type('Økonomi og løn');
  await page.keyboard.press('Enter');
  await keeps((now) => now.nodes.get('oekonomi-loen-og-personale')?.name.da, 'Økonomi og løn');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-thing'))).toBe(
    'oekonomi-loen-og-personale',
  );
  await undo(page);
  await keeps(
    (now) => now.nodes.get('oekonomi-loen-og-personale')?.name,
    study.nodes.get('oekonomi-loen-og-personale')?.name,
  );
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

describe('placing a task elsewhere', () => {
  const homeOf = (now: Study) => treeOf(now).homeOf('parkering');

  test('by the key M', async () => {
    const { page, ...opened } = await open('?node=parkering');
    await row(page, 'parkering').focus();
    await page.keyboard.press('m');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('kff');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await keeps(homeOf, 'kff');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await undo(page);
    await keeps(homeOf, 'tmf');
    expectNoTroubles({ page, ...opened });
    await opened.close();
  });

  test('by dragging its card on the board', async () => {
    const { page, ...opened } = await open('?view=board');
    const card = page.locator('.org-card[data-thing=parkering]');
    await card.hover();
    await page.mouse.down();
    const target = await page.locator('.org-column[data-home=sof]').boundingBox();
    const [x, y] = [(target?.x ?? 0) + 40, ((await card.boundingBox())?.y ?? 0) + 10];
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 5 });
    await page.getByText('Flyt til Socialforvaltningen').waitFor();
    await page.mouse.up();
    await keeps(homeOf, 'sof');
    await page.locator('.org-column[data-home=sof] [data-thing=parkering]').waitFor();
    await undo(page);
    await keeps(homeOf, 'tmf');
    expectNoTroubles({ page, ...opened });
    await opened.close();
  });
});

test('a task is divided, its relations go where one says, and one undo joins it again', async () => {
  const { page, ...opened } = await open('?node=trafik');
  await row(page, 'trafik').focus();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Del', exact: true }).click();
  expect(plain(await dialog.getByRole('alert').textContent())).toContain('Skriv delens navn');
  await dialog.getByLabel('Delens navn').first().fill('Cykeltrafik');
  await dialog.locator('.choices input').first().check();
  await dialog.getByRole('button', { name: 'Del', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Cykeltrafik/ }).waitFor();
  const names = (now: Study) =>
    treeOf(now)
      .children('trafik')
      .map((part) => now.nodes.get(part)?.name.da);
  await keeps(names, ['Cykeltrafik', 'Trafik i øvrigt']);
  const now = await kept();
  const [part] = treeOf(now).children('trafik');
  expect([...now.relations.values()].filter(({ from, to }) => from === part || to === part)).toHaveLength(1);
  await undo(page);
  await keeps(names, []);
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

test('a new administration with its committee, a task in it, and both go again', async () => {
  const { page, ...opened } = await open();
  await page.getByRole('button', { name: 'Tilføj forvaltning' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn på dansk').fill('Havneforvaltningen');
  await dialog.getByLabel('Udvalgets navn').first().fill('Havneudvalget');
  await dialog.getByRole('button', { name: 'Tilføj' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Havneforvaltningen/ }).waitFor();
  await page.keyboard.press('n');
  await dialog.getByLabel('Navn på dansk').fill('Lystbådehavne');
  await dialog.getByRole('button', { name: 'Tilføj' }).click();
  await dialog.waitFor({ state: 'detached' });
  const added = (now: Study) =>
    [...now.nodes.values()]
      .filter(({ name }) => name.da === 'Lystbådehavne')
      .map(({ home }) => now.administrations.get(home ?? '')?.name.da);
  await keeps(added, ['Havneforvaltningen']);
  // Somebody still has a task there.
  await page.getByRole('row', { name: /Havneforvaltningen/ }).click();
  await page.keyboard.press('Delete');
  await page.getByRole('alert', { name: 'Det kan ikke gøres' }).waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('row', { name: /Lystbådehavne/ }).click();
  await page.keyboard.press('Delete');
  await keeps(added, []);
  for (let times = 0; times < 3; times += 1) await undo(page);
  await keeps((now) => now.administrations.size, study.administrations.size);
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

test('removing what others name says what goes along, and is one step', async () => {
  const { page, ...opened } = await open('?node=trafik');
  await row(page, 'trafik').focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog');
  const relations = [...study.relations.values()].filter(
    ({ from, to }) => from === 'trafik' || to === 'trafik',
  );
  expect(plain(await dialog.textContent())).toContain(`${relations.length} samspil fjernes`);
  await dialog.getByRole('button', { name: 'Annullér' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await kept()).nodes.has('trafik')).toBe(true);
  await row(page, 'trafik').focus();
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Fjern det hele' }).click();
  await keeps((now) => now.nodes.has('trafik'), false);
  await undo(page);
  await keeps(
    (now) => [now.nodes.has('trafik'), now.relations.size, now.areas, now.journeys, now.moves],
    [true, study.relations.size, study.areas, study.journeys, study.moves],
  );
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

describe('rows from a spreadsheet', () => {
  const paste = (page: Page, text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);

  test('all problems at once, nothing done; then in one step, and one undo', async () => {
    const { page, ...opened } = await open();
    const wrong = [
      'Opgave\tForvaltning\tOmråde\tKLE\tÅrsværk',
      'Svømmehaller\tKFX\tFritid\t04.08\t1.234',
      'Skøjtehaller\tKFF\tFritid\t04.08\tmange',
    ].join('\n');
    await paste(page, wrong);
    const dialog = page.getByRole('dialog');
    const told = dialog.locator('.error-summary li');
    await expect
      .poll(async () => (await told.allTextContents()).map(plain))
      .toEqual(['Linje 2, Forvaltning: Forvaltningen ”KFX” findes ikke. Mente du ”KFF”?']);
    // Which of two numbers 1.234 is nobody guesses.
    await dialog.getByRole('radio', { name: '1.234', exact: true }).check();
    await expect.poll(async () => (await told.allTextContents()).length).toBe(3);
    const size = (now: Study) => [now.nodes.size, now.figures.size, now.areas.size];
    const was = [study.nodes.size, study.figures.size, study.areas.size] as const;
    expect(size(await kept())).toEqual(was);
    await dialog.getByLabel('Rækker').fill(wrong.replace('KFX', 'KFF').replace('mange', '12'));
    await dialog.getByRole('radio', { name: '1.234', exact: true }).check();
    await dialog.getByLabel('Kilde (frivilligt)').selectOption('deck-2024');
    await dialog.getByRole('button', { name: 'Indsæt 2 rækker' }).click();
    await dialog.waitFor({ state: 'detached' });
    await keeps(size, [was[0] + 2, was[1] + 2, was[2] + 1]);
    const now = await kept();
    const pool = [...now.nodes.values()].find(({ name }) => name.da === 'Svømmehaller');
    expect(pool).toMatchObject({ home: 'kff', codes: [{ scheme: 'KLE', code: '04.08' }] });
    const says = [...now.figures.values()].find(
      ({ subject }) => subject.kind === 'of' && subject.ids[0] === pool?.id,
    )?.says;
    expect(says).toEqual({ kind: 'equal', value: 1234 });
    await undo(page);
    await keeps(size, was);
    expectNoTroubles({ page, ...opened });
    await opened.close();
  });
});

test('areas and relations of a task are edited beside it', async () => {
  const { page, ...opened } = await open('?node=parkering');
  const panel = page.locator('.org-detail');
  await panel.getByRole('button', { name: 'Vælg områder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Klima', { exact: true }).check();
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.waitFor({ state: 'detached' });
  await keeps((now) => now.areas.get('climate')?.members.includes('parkering'), true);
  await panel.getByRole('button', { name: 'Tilføj samspil' }).click();
  await dialog.getByLabel('Med opgave eller del').fill('Trafik (TMF)');
  await dialog.getByLabel('Slags').selectOption('samePlace');
  await dialog.getByLabel('Styrke').selectOption('3');
  await dialog.getByRole('button', { name: 'Tilføj' }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel.locator('.relation-list').getByText('samme sted').waitFor();
  await keeps((now) => now.relations.size, study.relations.size + 1);
  await undo(page);
  await undo(page);
  await keeps(
    (now) => [now.relations.size, now.areas.get('climate')],
    [study.relations.size, study.areas.get('climate')],
  );
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

test('one selection and one search in all pictures, in an address that opens alike', async () => {
  const { page, ...opened } = await open();
  await page.getByRole('searchbox').fill('aeldre');
  await expect.poll(() => rows(page)).toContain('plejehjem-og-boliger-til-aeldre');
  expect(await rows(page)).not.toContain('statistik');
  await row(page, 'plejehjem-og-boliger-til-aeldre').click();
  await page.getByRole('link', { name: 'Tavle' }).click();
  await page.locator('.org-card[aria-current][data-thing=plejehjem-og-boliger-til-aeldre]').waitFor();
  await page.waitForURL(/view=board/);
  const other = await openPage(browser, page.url());
  await other.page.locator('.org-card[aria-current][data-thing=plejehjem-og-boliger-til-aeldre]').waitFor();
  expect(await other.page.locator('.org-card').count()).toBe(await page.locator('.org-card').count());
  expect(await other.page.getByRole('searchbox').inputValue()).toBe('aeldre');
  await page.goBack();
  await page.getByRole('treegrid').waitFor();
  expectNoTroubles(other);
  await other.close();
  await opened.close();
});

test('interfaces: count and strength per pair, and a cell tells which', async () => {
  const { page, ...opened } = await open('?view=interfaces');
  const home = (id: string) => treeOf(study).homeOf(id);
  const between = [...study.relations.values()].filter(({ from, to }) => {
    const ends = new Set([home(from), home(to)]);
    return ends.has('sof') && ends.has('bif') && ends.size === 2;
  });
  const strength = between.reduce((sum, one) => sum + one.strength, 0);
  const name = `SOF og BIF: ${between.length} samspil, styrke ${strength}`;
  const cell = page.locator('.matrix').getByRole('button', { name });
  await cell.click();
  expect(await page.locator('.org-detail .relation-list > li').count()).toBe(between.length);
  await page.waitForURL(/node=sof,bif/);
  expect(await page.locator('.pairs tr[data-chosen]').count()).toBe(1);
  expectNoTroubles({ page, ...opened });
  await opened.close();
});

test.each(['list', 'board', 'chart', 'interfaces'])(
  '%s: axe finds nothing in either theme, and a phone cuts nothing off',
  async (view) => {
    const opened = await open(`?view=${view}&node=${view === 'interfaces' ? 'sof,bif' : 'okf'}`);
    const { page } = opened;
    await page.locator('.org-detail h2').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.org-detail').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expectNoTroubles(opened);
    await opened.close();
  },
);

test('in English, all of it', async () => {
  const { page, ...opened } = await open('?lang=en&node=parkering');
  await page.getByRole('treegrid', { name: 'The organisation as a list' }).waitFor();
  for (const word of ['Forvaltning', 'Områder', 'Årsværk', 'Flyt til', 'Tilføj']) {
    expect(plain(await page.locator('main').textContent())).not.toContain(word);
  }
  expectNoTroubles({ page, ...opened });
  await opened.close();
});
