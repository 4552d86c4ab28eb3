import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { serveStudies } from '../test/browser/serveStudies.ts';
import { copenhagenStudy } from '../test/copenhagenStudy.ts';

/**
 * Takes the pictures in `docs/pictures` from the running product, on the
 * Copenhagen study: today and each model on a desk, in the dark and on a
 * phone, and a number explained. Needs a build: `npm run build`. Run by `npm run write:pictures`.
 */
const folder = process.argv[2] ?? 'docs/pictures';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

const pictures: readonly Picture[] = [
  ...['today', 'model-1', 'model-2', 'model-3'].flatMap((model): readonly Picture[] => [
    { name: model, path: model, size: desk },
    { name: `${model}-dark`, path: model, size: desk, dark: true },
    { name: `${model}-phone`, path: model, size: phone },
  ]),
  { name: 'model-1-english', path: 'model-1?lang=en', size: desk },
  { name: 'model-1-why', path: 'model-1?why=staffMoved', size: desk },
  {
    name: 'model-1-assumptions',
    path: 'model-1?assume=support-share,task-share,move-cost',
    size: desk,
  },
];

const study = copenhagenStudy();
const server = await serveStudies(study);
const browser = await openBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, path, size, dark = false } of pictures) {
    const page = await browser.newPage({
      viewport: size,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.origin}/studies/${study.description.id}/models/${path}`);
    await page.locator('[data-consideration]').first().waitFor();
    if (path.includes('why=')) await page.locator('[data-why-root]').waitFor();
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.waitForTimeout(150);
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
