import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

let browser: Browser;
let served: Served;
let opened: Opened;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStudies(copenhagenStudy()), openBrowser()]);
  opened = await openPage(browser, 'about:blank');
});

afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await served?.close();
});

const screens = [
  { path: '', there: '.study-list a' },
  { path: 'overview', there: '.glance' },
  { path: 'organisation?view=list&node=okf', there: '.org-row' },
  { path: 'organisation?view=interfaces', there: 'table' },
  { path: 'themes', there: 'article' },
  { path: 'moves?move=move-1', there: 'h1' },
  { path: 'models/model-2?assume=support-share', there: '.numbers:not(.waiting) [data-consideration]' },
  { path: 'compare?models=model-1,model-3&details=yes', there: '.compared .why-number' },
  { path: 'journeys?journey=journey-child-between-services&model=model-1', there: 'table' },
  { path: 'figures?view=sources', there: 'h1' },
  { path: 'versions', there: 'h1' },
];

const addressOf = (path: string) =>
  path === '' ? `${served.origin}/?lang=da` : `${served.origin}/studies/copenhagen-2024/${path}`;

async function open(path: string, there: string): Promise<Page> {
  const { page } = opened;
  // The language is remembered from the screen before.
  await page.goto(addressOf(path === '' ? '' : `${path}${path.includes('?') ? '&' : '?'}lang=da`));
  await page.locator(there).first().waitFor();
  await page.waitForFunction(() => {
    const here = document.querySelector('main')?.innerText ?? '';
    const held = window as unknown as { before?: string; same?: number };
    held.same = held.before === here ? (held.same ?? 0) + 1 : 0;
    held.before = here;
    return held.same >= 40;
  });
  return page;
}

/** What a language does not change: the address without it, and what is chosen, open, or filled in. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.delete('lang');
    return {
      address: address.href,
      chosen: [...document.querySelectorAll('main [aria-current], main [aria-selected], main [aria-pressed]')]
        .map((one) => ['current', 'selected', 'pressed'].map((what) => one.getAttribute(`aria-${what}`)))
        .join(' '),
      checked: [...document.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked),
      open: [...document.querySelectorAll('details')].map((one) => one.open),
      leaves: [...document.querySelectorAll('[data-leaves]')].map((one) => one.getAttribute('data-leaves')),
    };
  });
}

const words = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.innerText.replaceAll('\u00ad', '') ?? '');

describe('the other language', () => {
  test.each(screens)('changes the words and nothing else, and back: /$path', async ({ path, there }) => {
    const page = await open(path, there);
    await expect.poll(() => page.title()).not.toBe('');
    const first = { words: await words(page), title: await page.title(), kept: await kept(page) };
    await page.locator('.top-bar .language button[lang=en]').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.waitForURL(/lang=en/);
    await expect.poll(() => words(page)).not.toBe(first.words);
    const english = await words(page);
    expect(english).not.toMatch(/\b(?:Tilføj|Hensyn|Årsværk|Uændret|Kilder|Rejser|Antagelser|Hvorfor)\b/);
    await expect.poll(() => kept(page)).toEqual(first.kept);
    await page.locator('.top-bar .language button[lang=da]').click();
    await page.waitForURL(/lang=da/);
    await expect.poll(() => words(page)).toBe(first.words);
    expect(await page.title()).toBe(first.title);
    expect(await kept(page)).toEqual(first.kept);
    expectNoTroubles(opened);
  });
});

describe('each action has a key path', () => {
  test.each(screens)(
    'every button of the screen’s head is in the palette, and every menu opens by key: /$path',
    async ({ path, there }) => {
      const page = await open(path, there);
      const head = await page
        .locator(
          'main .page-head .page-actions > button, main .page-head .page-actions > :not(fieldset) > button:not(.item-menu)',
        )
        .allInnerTexts();
      await page.keyboard.press('Control+k');
      await page.locator('.palette input').waitFor();
      const palette = (
        await page.locator('.palette').getByRole('menuitem').locator('> span:first-child').allTextContents()
      ).map(plain);
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
      expect(head.map(plain).filter((name) => name !== '' && !palette.includes(name))).toEqual([]);

      // One of each kind: what stands in the same place of the page with the same items.
      const menus = page.locator('main .item-menu:visible');
      const kinds = await menus.evaluateAll((all) => {
        const known = new Map<string, number>();
        for (const [at, one] of all.entries()) {
          const place = [one.parentElement, one.closest('section, table, article, header, aside, ul, ol')]
            .map((around) => `${around?.tagName}.${around?.className}`)
            .join(' ');
          if (!known.has(place)) known.set(place, at);
        }
        return [...known.values()];
      });
      for (const at of kinds) {
        const menu = menus.nth(at);
        expect(await tabReaches(page, at)).toBe(true);
        await page.keyboard.press('Enter');
        const items = page.getByRole('menu').getByRole('menuitem');
        await items.first().waitFor();
        const count = await items.count();
        // Each is come to by the arrows, and none is left out.
        const come = new Set<string>();
        for (let presses = 0; presses < count; presses += 1) {
          await expect
            .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
            .toBe('menuitem');
          come.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
          await page.keyboard.press('ArrowDown');
        }
        expect(come.size).toBe(count);
        await page.keyboard.press('Escape');
        await page.getByRole('menu').waitFor({ state: 'detached' });
        await expect.poll(() => menu.evaluate((one) => one === document.activeElement)).toBe(true);
      }
      expectNoTroubles(opened);
    },
  );

  test('what a menu offers is run by key: a move is opened for change and left as it was', async () => {
    const page = await open('moves?move=move-1', 'h1');
    expect(await tabReaches(page, 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await served.entries('copenhagen-2024')).toHaveLength(1);
  });
});

const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** Tab comes from the stop before to the menu of this place among those that are seen. */
function tabReaches(page: Page, at: number): Promise<boolean> {
  return page
    .locator('main .item-menu:visible')
    .nth(at)
    .evaluate((menu) => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]',
        ),
      ].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
      stops[stops.indexOf(menu as HTMLElement) - 1]?.focus();
    })
    .then(async () => {
      const target = await page.locator('main .item-menu:visible').nth(at).elementHandle();
      for (let presses = 0; presses < 4; presses += 1) {
        await page.keyboard.press('Tab');
        if (await target?.evaluate((one) => one === document.activeElement)) return true;
      }
      return false;
    });
}
