import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page in a profile of its own, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** The profile that it is open in. */
  readonly context: BrowserContext;
  /** Errors on the console, exceptions, and breaches of the content security policy. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** Opens an address in a clean profile. */
export async function openPage(browser: Browser, address: string, opening: Opening = {}): Promise<Opened> {
  const { width = 1440, height = 900, dark = false } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, context, troubles, close: () => context.close() };
}

/** Waits until a model's numbers are on the screen. */
export async function numbersShown(page: Page): Promise<void> {
  await page.locator('.numbers:not(.waiting) [data-consideration]').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Nothing went wrong on the page. */
export function expectNoTroubles({ troubles }: Opened): void {
  expect(troubles).toEqual([]);
}

/** What axe finds on a page. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Given by the test's own channel, which the page's policy does not bind.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
        }>;
      };
    };
    const { violations: found } = await here.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  });
}
