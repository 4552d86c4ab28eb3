import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { goldenFile, goldenFolder, savedPictures, serveGallery, shownHtml, walkGallery } from './golden.ts';

/** Writes each gallery state's HTML and pictures anew: read it as a diff before committing it. Run by `npm run write:gallery`. */
const [served, browser] = await Promise.all([serveGallery(), openBrowser()]);
try {
  rmSync(goldenFolder, { recursive: true, force: true });
  mkdirSync(goldenFolder, { recursive: true });
  await walkGallery(browser, served.address, {
    dark: false,
    see: async (page, state) => {
      writeFileSync(new URL(goldenFile(state), goldenFolder), await shownHtml(page));
      for (const [file, text] of await savedPictures(page, state))
        writeFileSync(new URL(file, goldenFolder), text);
    },
  });
  const files = readdirSync(goldenFolder);
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, goldenFolder)).size, 0);
  process.stdout.write(`${files.length} files, ${Math.round(bytes / 1024)} kB\n`);
} finally {
  await browser.close();
  await served.close();
}
