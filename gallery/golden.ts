import { realpathSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { type Opened, openPage } from '../test/browser/pages.ts';
import { goldenHtml } from './goldenHtml.ts';
import { partStates } from './parts.tsx';
import { screenStates } from './screens.tsx';

/** Where each state's HTML is kept, one file for each. */
export const goldenFolder = new URL('./golden/', import.meta.url);

/** The name of the file that a state's HTML is kept in. */
export function goldenFile(state: string): string {
  return `${state.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.html`;
}

/** Serves the gallery on a free port of this machine. */
export async function serveGallery(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const server = await createServer({
    configFile: 'vite.web.config.ts',
    logLevel: 'error',
    // Worktrees may share their packages by a link.
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: ['.', realpathSync('node_modules')] } },
  });
  await server.listen();
  return { address: `${server.resolvedUrls?.local[0]}gallery/`, close: () => server.close() };
}

/** Opens the gallery and walks through its states by arrow key; calls with each once it has come to rest. */
export async function walkGallery(
  browser: Browser,
  address: string,
  { dark, see }: { readonly dark: boolean; readonly see: (page: Page, state: string) => Promise<void> },
): Promise<Opened['troubles']> {
  const opened = await openPage(browser, address, { dark });
  const { page } = opened;
  for (const { name } of [...screenStates, ...partStates]) {
    await page.locator(`[data-state="${name}"]`).waitFor();
    await atRest(page);
    await see(page, name);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowRight');
  }
  await opened.close();
  return opened.troubles;
}

/** Waits until nothing of the page has changed for a while. */
async function atRest(page: Page): Promise<void> {
  // What appears after a moment has appeared; what moves on and on is not waited for.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    250,
  );
}

/**
 * What a state is in HTML, in a form that stays the same. Where a dialog lies
 * over the page it is the dialog alone: the page beneath is a state by itself.
 */
export async function shownHtml(page: Page): Promise<string> {
  const html = await page
    .locator(':not([inert] *):is([data-state], body > :has([role="dialog"]))')
    .evaluateAll((all) => all.map((one) => one.innerHTML).join(''));
  return goldenHtml(html, new URL(page.url()).origin);
}
