import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { serveStudies } from '../test/browser/serveStudies.ts';
import { copenhagenStudy } from '../test/copenhagenStudy.ts';

/**
 * Takes the pictures in `docs/pictures` from the running product, on the
 * Copenhagen study: every screen on a desk, in the dark and on a phone, and
 * their main states. Needs a build: `npm run build`. Run by `npm run write:pictures`.
 */
const folder = process.argv[2] ?? 'docs/pictures';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  /** Address in the study; absent for the start. */
  readonly path?: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** What is there when the screen is. */
  readonly shows?: string;
  /** What is done before. */
  readonly does?: (page: Page) => Promise<void>;
}

const numbers = '[data-consideration]';

/** A screen on a desk, in the dark and on a phone. */
function thrice(name: string, path: string | undefined, shows?: string): readonly Picture[] {
  const one = { ...(path === undefined ? {} : { path }), ...(shows === undefined ? {} : { shows }) };
  return [
    { name, ...one, size: desk },
    { name: `${name}-dark`, ...one, size: desk, dark: true },
    { name: `${name}-phone`, ...one, size: phone },
  ];
}

const pictures: readonly Picture[] = [
  ...['today', 'model-1', 'model-2', 'model-3'].flatMap((model) => thrice(model, `models/${model}`, numbers)),
  { name: 'model-1-english', path: 'models/model-1?lang=en', size: desk, shows: numbers },
  { name: 'model-1-why', path: 'models/model-1?why=staffMoved', size: desk, shows: '[data-why-root]' },
  {
    name: 'model-1-assumptions',
    path: 'models/model-1?assume=support-share,task-share,move-cost',
    size: desk,
    shows: numbers,
  },
  { name: 'model-1-drag', path: 'models/model-1', size: desk, shows: numbers, does: carryACard },
  { name: 'model-1-move-to', path: 'models/model-1', size: desk, shows: numbers, does: askWhereTo },
  ...thrice('start', undefined),
  ...thrice('overview', 'overview'),
  ...thrice('organisation', 'organisation'),
  { name: 'organisation-board', path: 'organisation?view=board', size: desk },
  { name: 'organisation-chart', path: 'organisation?view=chart', size: desk },
  { name: 'organisation-interfaces', path: 'organisation?view=interfaces', size: desk },
  ...thrice('themes', 'themes'),
  ...thrice('moves', 'moves'),
  { name: 'moves-one', path: 'moves?move=move-1', size: desk },
  ...thrice('compare', 'compare'),
  ...thrice('journeys', 'journeys'),
  ...thrice('figures', 'figures'),
  ...thrice('versions', 'versions'),
];

/** A card on its way, so that every home says what it would do. */
async function carryACard(page: Page): Promise<void> {
  const card = page.locator('[data-leaves][draggable]', { hasText: 'Busplanlægning' }).first();
  await card.hover();
  await page.mouse.down();
  const box = await page.locator('[data-administration]').nth(3).boundingBox();
  if (!box) throw new Error('there are not four columns');
  await page.mouse.move(box.x + 20, box.y + 260, { steps: 5 });
  await page.locator('.drop-preview').first().waitFor();
  await page.mouse.move(box.x + 30, box.y + 280, { steps: 3 });
  await page.waitForTimeout(500);
}

async function askWhereTo(page: Page): Promise<void> {
  await page.locator('.move-card').nth(20).focus();
  await page.keyboard.press('m');
  await page.locator('.homes button').first().waitFor();
  await page.waitForTimeout(400);
}

const study = copenhagenStudy();
const server = await serveStudies(study);
const browser = await openBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, path, size, dark = false, shows = 'main h1', does } of pictures) {
    const page = await browser.newPage({
      viewport: size,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await page.addInitScript("localStorage.setItem('ressort.hints', 'move number export')");
    const address = path === undefined ? '/' : `/studies/${study.description.id}/${path}`;
    await page.goto(`${server.origin}${address}`);
    await page.locator(shows).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    // Numbers that are computed beside the page come after its heading.
    await page.waitForTimeout(shows === 'main h1' ? 2500 : 300);
    await does?.(page);
    // At most 256 colours: a third of the size, and a screen of flat colours looks the same.
    const picture = sharp(await page.screenshot()).png({ palette: true, effort: 10 });
    writeFileSync(join(folder, `${name}.png`), await picture.toBuffer());
    await page.close();
  }
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  process.stdout.write(`${pictures.length} pictures, ${Math.round(bytes / 1024)} kB, in ${folder}\n`);
} finally {
  await browser.close();
  await server.close();
}
