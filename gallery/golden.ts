import { readFileSync, realpathSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { type Opened, openPage } from '../test/browser/pages.ts';
import { goldenHtml } from './goldenHtml.ts';

/** Where each state's HTML is kept, one file for each. */
export const goldenFolder = new URL('./golden/', import.meta.url);

/** The name of the file that a state's HTML is kept in. */
export function goldenFile(state: string): string {
  return `${plainName(state)}.html`;
}

/** The name of the file that a picture of a state is kept in, from the name under which it is saved. */
function goldenPicture(state: string, saved: string): string {
  return `${plainName(state)}.${saved}`;
}

/** Whether a golden file is of a state. */
export function isOfState(file: string, state: string): boolean {
  return file === goldenFile(state) || (file.startsWith(`${plainName(state)}.`) && file.endsWith('.svg'));
}

function plainName(state: string): string {
  return state.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Serves the gallery on a free port of this machine. */
export async function serveGallery(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const server = await createServer({
    configFile: 'vite.web.config.ts',
    logLevel: 'error',
    // Packages found only while the gallery is walked would make its pages fail; and others may walk theirs.
    cacheDir: '.cache/gallery',
    optimizeDeps: { entries: ['gallery/main.tsx'] },
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
  // The page knows its states; outside a browser they cannot be loaded with their styles.
  const names = page.locator('.gallery-bar option');
  await names.first().waitFor({ state: 'attached' });
  await allFetched(page);
  for (const name of await names.allTextContents()) {
    await page.locator(`[data-state="${name}"]`).waitFor();
    await atRest(page);
    await see(page, name);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowRight');
  }
  await opened.close();
  return opened.troubles;
}

/** Waits until nothing has been fetched for a while: parts that come after the first look are there then. */
async function allFetched(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const count = await page.evaluate(() => performance.getEntriesByType('resource').length);
    if (count === before) return;
    before = count;
    await page.waitForTimeout(1000);
  }
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

/** Every picture that a state gives out, as the file that a person gets, by the name of its golden file. */
export async function savedPictures(page: Page, state: string): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  const buttons = page.locator(':not([inert] *):is(button[data-out="svg"]:enabled)');
  for (const button of await buttons.all()) {
    // Pressed without the pointer: where a dialog lies over the page nobody could.
    const [download] = await Promise.all([page.waitForEvent('download'), button.dispatchEvent('click')]);
    const text = readFileSync(await download.path(), 'utf8');
    // One element a line, for reading what has changed.
    pictures.set(goldenPicture(state, download.suggestedFilename()), text.replaceAll('><', '>\n<'));
  }
  return pictures;
}
