import type { Page } from 'playwright-core';

/** What a new reader does in the first minute, in seconds from opening the page. */
export interface FirstMinute {
  readonly exampleOpen: number;
  readonly firstMove: number;
  readonly whyAnswered: number;
  readonly comparedWithToday: number;
  readonly pageForMail: number;
}

/**
 * The first 60 seconds of a new reader with nothing but the address of an
 * empty Ressort: opens the example, moves a task, asks why a number is what it
 * is, compares with today, and takes a page out. Throws where a step does not
 * lead to the next.
 */
export async function walkFirstMinute(page: Page, origin: string): Promise<FirstMinute> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  await page.goto(origin);
  await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
  const card = page.locator('[data-leaves][draggable]', { hasText: 'Busplanlægning' }).first();
  await card.waitFor();
  const exampleOpen = seconds();

  await card.hover();
  await page.mouse.down();
  const column = page.locator('[data-administration="kff"]');
  const box = await column.boundingBox();
  if (!box) throw new Error('there is no column to move to');
  await page.mouse.move(box.x + 30, box.y + 200, { steps: 6 });
  await page.locator('.drop-preview').first().waitFor();
  await page.mouse.move(box.x + 36, box.y + 206, { steps: 2 });
  await page.mouse.up();
  await column.locator('[data-leaves]', { hasText: 'Busplanlægning' }).waitFor();
  const firstMove = seconds();

  await page.locator('.panel .why-number').first().click();
  await page.locator('[data-why-root]').waitFor();
  const whyAnswered = seconds();
  await page.keyboard.press('Escape');
  await page.locator('[data-why-root]').waitFor({ state: 'detached' });

  await page.locator('.top-bar').getByRole('link', { name: 'Sammenlign' }).click();
  await page.locator('main.compare .why-number').first().waitFor();
  const comparedWithToday = seconds();

  const download = page.waitForEvent('download');
  await page.locator('.top-bar').getByRole('button', { name: 'Eksportér' }).click();
  await page.getByRole('menuitem').first().click();
  const file = await download;
  if (!file.suggestedFilename().endsWith('.html'))
    throw new Error(`a page came as ${file.suggestedFilename()}`);
  return { exampleOpen, firstMove, whyAnswered, comparedWithToday, pageForMail: seconds() };
}
