import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, openPage } from './pages.ts';
import { serveStudies } from './serveStudies.ts';

/** Presses Tab until what has the focus is what is looked for; throws where the whole page holds no such thing. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Runs an action from the palette by a part of its name. */
async function fromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('.palette [role=searchbox], .palette input').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.palette [role=menuitem][data-focused]', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

test('with the keyboard alone: open the example, move a task, undo and redo, ask why, compare, take a page out', async () => {
  const [served, browser] = await Promise.all([serveStudies(), openBrowser()]);
  try {
    const opened = await openPage(browser, `${served.origin}/`);
    const { page } = opened;
    const example = page.getByRole('button', { name: 'Åbn eksemplet' });
    await example.waitFor();
    await example.evaluate((one) => one.setAttribute('data-looked-for', ''));
    await tabTo(page, '[data-looked-for]');
    await page.keyboard.press('Enter');

    await page.locator('.move-card').first().waitFor();
    await tabTo(page, '.move-card');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const leaf = await page.evaluate(() =>
      document.activeElement?.closest('[data-leaves]')?.getAttribute('data-leaves'),
    );
    const homeOf = (): Promise<string | null> =>
      page
        .locator(`[data-leaves~="${leaf?.split(' ')[0]}"][draggable]`)
        .evaluate((one) => one.closest('[data-administration]')?.getAttribute('data-administration') ?? null);
    const before = await homeOf();
    await page.keyboard.press('m');
    await page.locator('.homes button').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(homeOf).not.toBe(before);
    const after = await homeOf();
    await page.keyboard.press('Control+z');
    await expect.poll(homeOf).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(homeOf).toBe(after);

    await fromPalette(page, 'Overdragelser i et forløb');
    await page.locator('[data-why-root]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-why-root]').waitFor({ state: 'detached' });

    await fromPalette(page, 'Sammenlign');
    await page.locator('main.compare .why-number').first().waitFor();
    const download = page.waitForEvent('download', { timeout: 90_000 });
    await tabTo(page, '.top-bar .export');
    await page.keyboard.press('Enter');
    await page.locator('[role=menuitem][data-focused]').waitFor();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.html$/);
    expectNoTroubles(opened);
    await opened.close();
  } finally {
    await browser.close();
    await served.close();
  }
});
