import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { axeViolations, openPage } from '../test/browser/pages.ts';
import { partStates } from './parts.tsx';
import { screenStates } from './screens.tsx';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: 'vite.web.config.ts',
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  [, browser] = await Promise.all([server.listen(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([false, true])('every state shows, walked by arrow key, without trouble, dark %s', async (dark) => {
  const opened = await openPage(browser, `${server.resolvedUrls?.local[0]}gallery/`, { dark });
  const { page } = opened;
  for (const { name } of [...screenStates, ...partStates]) {
    const shown = page.locator(`[data-state="${name}"]`);
    await shown.waitFor();
    await page.waitForTimeout(250);
    expect(await shown.innerText(), name).not.toBe(name.startsWith('RangeTrack') ? undefined : '');
    expect.soft(await axeViolations(page), name).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowRight');
  }
  expect(opened.troubles.filter((trouble) => !trouble.includes('React DevTools'))).toEqual([]);
  await opened.close();
});
