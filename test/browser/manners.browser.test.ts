import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStudy } from '#study';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, numbersShown, type Opened, openPage } from './pages.ts';
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

const addressOf = (rest: string) => `${served.origin}/studies/copenhagen-2024/models/${rest}`;

describe.each([
  { dark: false, lang: 'da' },
  { dark: true, lang: 'da' },
  { dark: false, lang: 'en' },
  { dark: true, lang: 'en' },
])('axe, dark $dark, $lang', ({ dark, lang }) => {
  test.each(['today', 'model-1', 'model-1?why=staffMoved', 'model-2?assume=support-share', 'nowhere'])(
    'finds nothing on %s',
    async (path) => {
      const opened = await openPage(
        browser,
        addressOf(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
        { dark },
      );
      const { page } = opened;
      if (path === 'nowhere') await page.locator('.notice').waitFor();
      else await numbersShown(page);
      if (path.includes('why=')) await page.locator('[data-why-root]').waitFor();
      if (path === 'model-1') {
        await page.locator('.about:not(.notes-line) > summary').click();
        await page.locator('.assumptions summary').click();
        await page.locator('.terms button').click();
      }
      expect(await axeViolations(page)).toEqual([]);
      expectNoTroubles(opened);
      await opened.close();
    },
  );
});

describe('the address is the state', () => {
  test('language: one click, in the address, on every word of the frame', async () => {
    const opened = await openPage(browser, addressOf('model-1'));
    const { page } = opened;
    await numbersShown(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.panel h2', { hasText: 'Considerations' }).first().waitFor();
    expect(page.url()).toContain('lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const text = await page.locator('body').innerText();
    for (const danish of ['Hensyn', 'Uændret', 'Afgivet', 'Årsværk', 'Snitflader', 'Gemt'])
      expect(text).not.toContain(danish);
    // Remembered, and told by addresses that did not say.
    await page.goto(addressOf('model-2'));
    await page.waitForURL(/lang=en/);
    expectNoTroubles(opened);
    await opened.close();
  });

  test('what one sees, another sees at the same address in a clean profile', async () => {
    const first = await openPage(browser, addressOf('model-1'));
    await numbersShown(first.page);
    await first.page.locator('.assumptions summary').click();
    await first.page.locator('[data-set="support-share"]').click();
    await first.page.locator('[data-set="move-cost"]').click();
    await first.page.locator('.model-switch > button').click();
    await first.page.locator('.model-switch a').nth(3).click();
    await numbersShown(first.page);
    await first.page.locator('[data-why="oneOffCost"]').click();
    await first.page.locator('[data-why-root]').waitFor();
    await first.page.getByRole('radio', { name: 'I dag' }).check();
    await first.page.waitForURL(/at=today/);
    await first.page.locator('[data-why-root]').waitFor();
    const address = first.page.url();
    expect(address).toContain('/models/model-3?assume=support-share,move-cost&why=oneOffCost&at=today');
    const second = await openPage(browser, address);
    await numbersShown(second.page);
    await second.page.locator('[data-why-root]').waitFor();
    const view = async ({ page }: Opened) => [
      await page.locator('.why').innerText(),
      await page.locator('main').innerText(),
      await page.locator('.panel .numbers').innerText(),
      await page.title(),
    ];
    await first.page.waitForTimeout(200);
    expect(await view(second)).toEqual(await view(first));
    for (const opened of [first, second]) {
      expectNoTroubles(opened);
      await opened.close();
    }
  });

  test.each(['fr', ''])('?lang=%s is as if it said nothing', async (lang) => {
    const opened = await openPage(browser, addressOf(`model-1?lang=${lang}`));
    await numbersShown(opened.page);
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('da');
    expect(await opened.page.locator('.panel h2').first().innerText()).toBe('Hensyn');
    expectNoTroubles(opened);
    await opened.close();
  });

  test('the start tells studies of one name apart', async () => {
    const copy = { ...study, description: { ...study.description, id: 'copenhagen-copy' } };
    const own = await serveStudies(study, copy);
    const opened = await openPage(browser, own.origin);
    await opened.page.locator('.study-list a').first().waitFor();
    const day = expect.stringMatching(/^copenhagen-(2024|copy) · version 1 · ændret \d+\. [a-z]+ \d{4}$/);
    const told = await opened.page.locator('.study-list a span').allInnerTexts();
    expect(told).toEqual([day, day]);
    expect(told.map((text) => text.split(' ')[0]).sort()).toEqual(['copenhagen-2024', 'copenhagen-copy']);
    expect(await axeViolations(opened.page)).toEqual([]);
    expectNoTroubles(opened);
    await opened.close();
    await own.close();
  });

  test('back and forward go where they say', async () => {
    const opened = await openPage(browser, addressOf('model-1'));
    await numbersShown(opened.page);
    await opened.page.locator('.side').getByRole('link', { name: 'I dag', exact: true }).click();
    await opened.page.waitForURL(/models\/today/);
    await opened.page.goBack();
    await opened.page.locator('.column h3', { hasText: 'Teknik og Plan' }).waitFor();
    await opened.close();
  });

  test('a study’s address without a screen opens its first model', async () => {
    const opened = await openPage(browser, `${served.origin}/studies/copenhagen-2024`);
    await opened.page.waitForURL(/\/studies\/copenhagen-2024\/models\/model-1/);
    await numbersShown(opened.page);
    expectNoTroubles(opened);
    await opened.close();
  });
});

test('no number is heard with a stop too many', async () => {
  const opened = await openPage(browser, addressOf('model-1'));
  await numbersShown(opened.page);
  const heard = await opened.page.locator('.why-number').allTextContents();
  expect(heard.filter((text) => /\.\s*[.,]/.test(text))).toEqual([]);
  expect(heard.some((text) => text.includes('pct. – Hvorfor'))).toBe(true);
  await opened.close();
});

describe('keyboard', () => {
  test('leads to why and back to the number', async () => {
    const opened = await openPage(browser, addressOf('model-1'));
    const { page } = opened;
    await numbersShown(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-why') ?? '');
    for (let presses = 0; presses < 200 && (await focused()) !== 'handovers'; presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('handovers');
    await page.keyboard.press('Enter');
    await page.locator('[data-why-root]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('handovers');
    expectNoTroubles(opened);
    await opened.close();
  });

  test('the palette finds an action by a part of its name and runs it; ? lists the keys', async () => {
    const opened = await openPage(browser, addressOf('model-1'));
    const { page } = opened;
    await numbersShown(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('erhvervsforv');
    await page.getByRole('menuitem', { name: 'Erhvervsforvaltning i BIF' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/model-3/);
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Genveje' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.keyboard.press('0');
    await page.waitForURL(/models\/today/);
    expectNoTroubles(opened);
    await opened.close();
  });

  test('the first stop skips to the content', async () => {
    const opened = await openPage(browser, addressOf('model-1'));
    await numbersShown(opened.page);
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.id)).toBe('content');
    await opened.close();
  });
});

describe('narrow', () => {
  test.each(['today', 'model-1', 'model-1?why=staffMoved', 'model-1?lang=en'])(
    'at 320 px %s does not scroll sideways',
    async (path) => {
      const opened = await openPage(browser, addressOf(path), { width: 320, height: 640 });
      await numbersShown(opened.page);
      if (path === 'model-1') {
        for (const summary of await opened.page.locator('summary:visible').all()) await summary.click();
        await opened.page.locator('.terms button').click();
      }
      const [wide, seen] = await opened.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(seen as number);
      expectNoTroubles(opened);
      await opened.close();
    },
  );

  test('at 320 px the sign for more stands beside the name of the model', async () => {
    const opened = await openPage(browser, addressOf('model-1'), { width: 320, height: 640 });
    await numbersShown(opened.page);
    const name = await opened.page.locator('.model-switch > button b').boundingBox();
    const sign = await opened.page.locator('.model-switch > button .icon').boundingBox();
    expect(sign?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0));
    expect(sign?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
    await opened.close();
  });

  test('every target is at least 24 by 24', async () => {
    const opened = await openPage(browser, addressOf('model-1'), { width: 390, height: 844 });
    await numbersShown(opened.page);
    const small = await opened.page
      .locator('a:visible, button:visible, summary:visible, input:visible')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${one.outerHTML.slice(0, 120)} ${width}×${height}`] : [];
        }),
      );
    expect(small.filter((one) => !one.includes('class="skip"'))).toEqual([]);
    await opened.close();
  });
});

describe.each([1440, 1024, 320])('words at %i px', (width) => {
  test.each(['today', 'model-1', 'model-2', 'model-3', 'model-1?lang=en'])(
    'none is clipped, none sticks out, none is broken without a hyphen on %s',
    async (path) => {
      const opened = await openPage(browser, addressOf(path), { width, height: 900 });
      await numbersShown(opened.page);
      if (path.includes('lang=en')) await opened.page.locator('h3', { hasText: '\u00ad' }).first().waitFor();
      for (const summary of await opened.page.locator('summary:visible').all()) await summary.click();
      expect(await badWords(opened.page)).toEqual([]);
      await opened.close();
    },
  );
});

/**
 * Words that reach out of the nearest box that has an edge, and words on two
 * lines of which the first does not end in a hyphen. The words of the page are
 * the study's own, its longest compounds among them.
 */
function badWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bad: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.only-heard, .name, .skip, script, code')) continue;
      // Seen only while its button has the focus.
      if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
      const box = (
        parent.closest('.leaf, .column > header, .given-to, .chip, h3, h4, li, p, button, a') ?? parent
      ).getBoundingClientRect();
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width: wide }) => wide > 0.5);
        const said = word.replaceAll('\u00ad', '');
        for (const rect of rects) {
          if (rect.right > box.right + 1 || rect.left < box.left - 1)
            bad.push(`sticks out: ${said} in ${parent.className || parent.tagName}`);
          if (rect.right > document.documentElement.clientWidth + 1 && !parent.closest('.columns'))
            bad.push(`off the page: ${said}`);
        }
        const lines = new Set(rects.map(({ top }) => Math.round(top)));
        if (lines.size > 1 && !word.includes('\u00ad') && !/[-/–]/.test(word)) bad.push(`broken: ${said}`);
      }
    }
    return [...new Set(bad)];
  });
}

/** Waits until a part of the page has been fetched. */
async function fetched(page: Page, part: string): Promise<void> {
  await page.waitForFunction(
    (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}-`)),
    part,
  );
}

describe('states', () => {
  test('without a connection one reads on, and is told', async () => {
    const own = await serveStudies(study);
    const opened = await openPage(browser, `${own.origin}/studies/copenhagen-2024/models/model-1`);
    await numbersShown(opened.page);
    // What the first look did not need has been fetched after it.
    await Promise.all(['Palette', 'KeyList', 'WhyOf'].map((part) => fetched(opened.page, part)));
    await own.close();
    await opened.page.locator('.saved.offline').waitFor({ timeout: 5000 });
    await opened.page.locator('[data-why="staffMoved"]').click();
    await opened.page.locator('[data-why-root]').waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await opened.page.keyboard.press('?');
    await opened.page.getByRole('dialog', { name: 'Genveje' }).waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await opened.page.keyboard.press('Control+k');
    await opened.page.getByRole('searchbox').waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await opened.page.keyboard.press('2');
    await opened.page.locator('.column h3', { hasText: 'By, Kultur' }).waitFor();
    await numbersShown(opened.page);
    await opened.close();
  });

  test('a part that cannot be fetched says so, the page stays, and trying again helps', async () => {
    const opened = await openPage(browser, 'about:blank');
    const { page } = opened;
    await page.route(/(Palette|WhyOf)-.*\.js$/, (route) => route.abort());
    await page.goto(addressOf('model-1'));
    await numbersShown(page);
    const card = page.getByRole('alertdialog', { name: 'Det kunne ikke vises' });
    const number = page.locator('[data-why="staffMoved"]');
    const isFocused = (there: Locator) => there.evaluate((one) => one === document.activeElement);
    await number.focus();
    for (const key of ['Control+k', 'Enter']) {
      await page.keyboard.press(key);
      await card.waitFor();
      await expect.poll(() => isFocused(card)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      // It has failed again, and the focus is on the card and no longer on its button.
      await expect.poll(() => isFocused(card)).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await isFocused(number)).toBe(true);
      await page.keyboard.press(key);
      await page.getByRole('button', { name: 'Luk' }).click();
      await card.waitFor({ state: 'detached' });
      expect(await isFocused(number)).toBe(true);
      expect(await page.locator('.column').count()).toBeGreaterThan(3);
    }
    await page.keyboard.press('Control+k');
    await card.waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(number)).toBe(true);
    await opened.close();
  });

  test('a screen that cannot be drawn says so in its language, and trying again helps', async () => {
    const opened = await openPage(browser, addressOf('model-1?lang=en'));
    const { page } = opened;
    await numbersShown(page);
    await page.evaluate(() => {
      const held = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
      const broken = { configurable: true, get: () => fail };
      const fail = (): never => {
        throw new Error('broken for the test');
      };
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', broken);
      Object.assign(window, {
        mend: () => held && Object.defineProperty(Intl.NumberFormat.prototype, 'format', held),
      });
    });
    await page.keyboard.press('2');
    await page.getByRole('alert').getByText('The page could not be shown').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.getByRole('button', { name: 'Try again' }).click();
    await numbersShown(page);
    await opened.close();
  });

  test('no server at all, no such study, no studies, no models: each says what to do', async () => {
    const none = await serveStudies();
    const start = await openPage(browser, none.origin);
    await start.page.getByRole('button', { name: 'Åbn eksemplet' }).waitFor();
    expect(await axeViolations(start.page)).toEqual([]);
    await start.close();
    const missing = await openPage(browser, `${none.origin}/studies/nowhere/models/today`);
    await missing.page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    expect(await missing.page.locator('.notice').innerText()).toContain('nowhere');
    await missing.close();
    await none.close();
    const { sources } = study;
    const bare = { ...emptyStudy, sources, description: { ...study.description, id: 'bare' } };
    const own = await serveStudies(bare);
    const opened = await openPage(browser, `${own.origin}/studies/bare`);
    await opened.page.waitForURL(/\/studies\/bare\/overview/);
    await opened.page.goto(`${own.origin}/studies/bare/models`);
    await opened.page.locator('h1', { hasText: 'ingen modeller endnu' }).waitFor();
    await opened.page.getByRole('link', { name: 'Se organisationen i dag' }).click();
    await opened.page.waitForURL(/models\/today/);
    expectNoTroubles(opened);
    await opened.close();
    await own.close();
  });
});
