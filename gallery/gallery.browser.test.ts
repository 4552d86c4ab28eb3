import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { axeViolations } from '../test/browser/pages.ts';
import {
  goldenFile,
  goldenFolder,
  isOfState,
  savedPictures,
  serveGallery,
  shownHtml,
  walkGallery,
} from './golden.ts';
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
  const given: string[] = [];
  const troubles = await walkGallery(browser, served.address, {
    dark,
    see: async (page, name) => {
      const text = await page.locator('[data-state]').innerText();
      if (!name.startsWith('RangeTrack')) expect(text, name).not.toBe('');
      expect.soft(await axeViolations(page), name).toEqual([]);
      if (dark) return;
      expectGolden(name, goldenFile(name), await shownHtml(page));
      for (const [file, picture] of await savedPictures(page, name)) {
        expectGolden(name, file, picture);
        given.push(file);
      }
    },
  });
  expect(troubles.filter((trouble) => !trouble.includes('React DevTools'))).toEqual([]);
  if (!dark) expect(goldenFiles('.svg')).toEqual(given.sort());
});

test('each golden file is of a state that there is', () => {
  const states = [...screenStates, ...partStates].map(({ name }) => name);
  expect(goldenFiles('.html')).toEqual(states.map(goldenFile).sort());
  expect(goldenFiles('.svg').filter((file) => !states.some((state) => isOfState(file, state)))).toEqual([]);
});

function goldenFiles(ending: string): readonly string[] {
  return readdirSync(goldenFolder)
    .filter((file) => file.endsWith(ending) && !file.includes('-changed.'))
    .sort();
}

/** Compares a state with its golden file, and leaves what it is now beside one that is different. */
function expectGolden(name: string, file: string, now: string): void {
  const golden = new URL(file, goldenFolder);
  const changed = new URL(file.replace(/\.(html|svg)$/, '-changed.$1'), goldenFolder);
  const held = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (held === now) rmSync(changed, { force: true });
  else writeFileSync(changed, now);
  const how = `compare gallery/golden/${file} with the file ending in -changed beside it; where that is as it should be: npm run write:gallery`;
  expect.soft(now === held, `${name} looks different: ${how}`).toBe(true);
}
