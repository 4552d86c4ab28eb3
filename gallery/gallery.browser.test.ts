import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { axeViolations } from '../test/browser/pages.ts';
import { goldenFile, goldenFolder, serveGallery, shownHtml, walkGallery } from './golden.ts';
import { partStates } from './parts.tsx';
import { screenStates } from './screens.tsx';

let served: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveGallery(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each([false, true])('every state shows, walked by arrow key, without trouble, dark %s', async (dark) => {
  const troubles = await walkGallery(browser, served.address, {
    dark,
    see: async (page, name) => {
      const text = await page.locator('[data-state]').innerText();
      if (!name.startsWith('RangeTrack')) expect(text, name).not.toBe('');
      expect.soft(await axeViolations(page), name).toEqual([]);
      if (!dark) expectGolden(name, await shownHtml(page));
    },
  });
  expect(troubles.filter((trouble) => !trouble.includes('React DevTools'))).toEqual([]);
});

test('each golden file is of a state that there is', () => {
  const files = readdirSync(goldenFolder).filter((file) => !file.includes('-changed.'));
  expect(files.sort()).toEqual([...screenStates, ...partStates].map(({ name }) => goldenFile(name)).sort());
});

/** Compares a state with its golden file, and leaves what it is now beside one that is different. */
function expectGolden(name: string, html: string): void {
  const file = goldenFile(name);
  const golden = new URL(file, goldenFolder);
  const changed = new URL(file.replace(/\.html$/, '-changed.html'), goldenFolder);
  const held = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (held === html) rmSync(changed, { force: true });
  else writeFileSync(changed, html);
  const how = `compare gallery/golden/${file} with the file ending in -changed beside it; where that is as it should be: npm run write:gallery`;
  expect.soft(html === held, `${name} looks different: ${how}`).toBe(true);
}
