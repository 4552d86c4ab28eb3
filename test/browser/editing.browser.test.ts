import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Study } from '#study';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const leaf = 'Busplanlægning';
let browser: Browser;
let served: Served;
let nth = 0;
let id = '';

/** Copenhagen under an id of its own, so that each test begins with the study as it ships. */
function study(): Study {
  const copenhagen = copenhagenStudy();
  nth += 1;
  id = `editing-${nth}`;
  return { ...copenhagen, description: { ...copenhagen.description, id } };
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  served = await serveStudies(study());
});
afterEach(() => served?.close());

/** Opens the model, and waits until all of the page is there: what is fetched ahead too. */
async function open(): Promise<Opened> {
  const opened = await openPage(browser, `${served.origin}/studies/${id}/models/model-1`);
  await card(opened.page).waitFor();
  await opened.page.waitForFunction(() =>
    ['MoveTo', 'Because', 'commandNames'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
    ),
  );
  return opened;
}

const card = (page: Page, name = leaf) =>
  page.locator('[data-administration] [data-leaves][draggable]', { hasText: name }).first();

/** What stands on the board: every card with its home, and the steps. */
function board(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    cards: [...document.querySelectorAll('[data-administration] [data-leaves]')].map((one) => [
      one.closest('[data-administration]')?.getAttribute('data-administration'),
      one.getAttribute('data-leaves'),
    ]),
    steps: document.querySelector('.steps')?.textContent,
  }));
}

async function homeOf(page: Page, name = leaf): Promise<string | null> {
  return card(page, name).evaluate(
    (one) => one.closest('[data-administration]')?.getAttribute('data-administration') ?? null,
  );
}

async function drag(page: Page, to: string, name = leaf): Promise<void> {
  await card(page, name).scrollIntoViewIfNeeded();
  await card(page, name).hover();
  await page.mouse.down();
  const box = await page.locator(`[data-administration="${to}"]`).boundingBox();
  if (!box) throw new Error(`no column ${to}`);
  await page.mouse.move(box.x + 20, box.y + 160, { steps: 5 });
  await page.locator('.drop-preview[data-preview]').first().waitFor();
  await page.mouse.move(box.x + 30, box.y + 170, { steps: 3 });
  await page.locator(`.drop-preview.over[data-preview="${to}"]`).waitFor();
}

async function moveByKey(page: Page, to: string, name = leaf): Promise<void> {
  await card(page, name).locator('.move-card').focus();
  await page.keyboard.press('m');
  await page.locator(`.homes [data-preview="${to}"] button`).focus();
  await page.keyboard.press('Enter');
}

async function saved(page: Page): Promise<void> {
  await page.locator('.saved', { hasText: /^Gemt/ }).waitFor();
}

/** The commands of a study after its beginning, without what chance made. */
async function recorded(): Promise<readonly unknown[]> {
  const entries = await served.entries(id);
  return entries.slice(1).map((entry) => {
    if (entry.kind !== 'command') return entry.kind;
    return JSON.parse(JSON.stringify(entry.command).replace(/step-[0-9a-f]{10}/g, 'step'));
  });
}

test('carried by hand and moved by key, a card asks for the same, and stands where it was put', async () => {
  const opened = await open();
  const { page } = opened;
  const to = 'kff';
  await drag(page, to);
  const previews = await page.locator('.drop-preview').count();
  expect(previews).toBe(await page.locator('[data-administration]').count());
  await page.mouse.up();
  await expect.poll(() => homeOf(page)).toBe(to);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => homeOf(page)).not.toBe(to);
  await moveByKey(page, to);
  await expect.poll(() => homeOf(page)).toBe(to);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-leaves]')?.textContent))
    .toContain(leaf);
  await saved(page);
  const [byHand, undone, byKey] = await recorded();
  expect(byHand).toMatchObject({ kind: 'moveLeaves' });
  expect(undone).toBe('withdrawn');
  expect(byKey).toEqual(byHand);
  expectNoTroubles(opened);
  await opened.close();
});

test('n undos and n redos lead back to what stood on the screen', async () => {
  const opened = await open();
  const { page } = opened;
  const before = await board(page);
  const moves = [
    ['Busplanlægning', 'kff'],
    ['Folkeskoler', 'mkb'],
    ['Parkering', 'okf'],
  ] as const;
  for (const [name, to] of moves) {
    await moveByKey(page, to, name);
    await expect.poll(() => homeOf(page, name)).toBe(to);
  }
  const after = await board(page);
  for (const _ of moves) await page.keyboard.press('Control+z');
  await expect.poll(() => board(page)).toEqual(before);
  for (const _ of moves) await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => board(page)).toEqual(after);
  await saved(page);
  expectNoTroubles(opened);
  await opened.close();
});

test('what was done in another tab shows here, and undo here takes it back there', async () => {
  const [one, other] = await Promise.all([open(), open()]);
  await moveByKey(one.page, 'kff');
  await expect.poll(() => homeOf(other.page)).toBe('kff');
  await one.page.keyboard.press('Control+z');
  await expect.poll(() => homeOf(other.page)).not.toBe('kff');
  await Promise.all([one.close(), other.close()]);
});

test('without a server one goes on, and what waited is kept when it is back', async () => {
  const opened = await open();
  const { page } = opened;
  await saved(page);
  await served.kill();
  await moveByKey(page, 'kff');
  await expect.poll(() => homeOf(page)).toBe('kff');
  await page.locator('.saved.offline', { hasText: '1' }).waitFor();
  await moveByKey(page, 'okf', 'Biblioteker');
  await page.locator('.saved.offline', { hasText: '2' }).waitFor();
  await served.restart();
  await saved(page);
  expect(await recorded()).toMatchObject([{ kind: 'moveLeaves' }, { kind: 'moveLeaves' }]);
  await opened.close();
});

test('a page that is closed with a change on its way loses nothing, and does nothing twice', async () => {
  const opened = await open();
  const { page } = opened;
  await saved(page);
  await served.kill();
  await moveByKey(page, 'kff');
  await page.locator('.saved.offline', { hasText: '1' }).waitFor();
  await page.close();
  await served.restart();
  const again = await opened.context.newPage();
  await again.goto(`${served.origin}/studies/${id}/models/model-1`);
  await expect.poll(() => homeOf(again)).toBe('kff');
  await saved(again);
  expect(await recorded()).toMatchObject([{ kind: 'moveLeaves' }]);
  await opened.close();
});

test('a tab that crashes while a card is carried has changed nothing', async () => {
  const opened = await open();
  const { page } = opened;
  const before = await board(page);
  await drag(page, 'kff');
  await page.goto('chrome://crash').catch(() => undefined);
  const again = await opened.context.newPage();
  await again.goto(`${served.origin}/studies/${id}/models/model-1`);
  await card(again).waitFor();
  expect(await board(again)).toEqual(before);
  expect(await recorded()).toEqual([]);
  await opened.close();
});

test('what another has made impossible is told, and can be let go', async () => {
  const opened = await open();
  const { page } = opened;
  await saved(page);
  await served.kill();
  await moveByKey(page, 'kff');
  await page.locator('.saved.offline', { hasText: '1' }).waitFor();
  await served.restart();
  // The other is faster: before this page hears of the server again, the model is gone.
  await page.context().setOffline(true);
  await served.command(id, { kind: 'removeModel', id: 'model-1' });
  await page.context().setOffline(false);
  const told = page.locator('.told [role=alert]');
  await told.waitFor();
  expect(await told.textContent()).toContain(leaf);
  await told.getByRole('button', { name: 'Luk' }).click();
  await told.waitFor({ state: 'detached' });
  await opened.close();
});

test('what was done before a reload is taken back after it, however quickly it is asked', async () => {
  const opened = await open();
  const { page } = opened;
  const before = await board(page);
  const moves = [
    ['Busplanlægning', 'kff'],
    ['Folkeskoler', 'mkb'],
    ['Parkering', 'okf'],
  ] as const;
  for (const [name, to] of moves) {
    await moveByKey(page, to, name);
    await expect.poll(() => homeOf(page, name)).toBe(to);
  }
  await saved(page);
  await page.reload();
  await card(page).waitFor();
  await page.locator('.top-bar .undo button:not([disabled], [aria-disabled=true])').first().waitFor();
  for (const _ of moves) await page.keyboard.press('Control+z');
  await expect.poll(() => board(page)).toEqual(before);
  await saved(page);
  expect(await page.locator('.told [role=alert]').count()).toBe(0);
  expect((await recorded()).slice(3)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  expectNoTroubles(opened);
  await opened.close();
});
