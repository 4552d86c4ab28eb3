import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/**
 * Sees to it that the browser tests have their Chromium, before any test
 * runs: the one that `CHROMIUM` names, else Debian's. Where it is missing and
 * this is a Debian on which we may install, it is installed; anywhere else
 * this fails and says what to do, so that tests are never green for want of a
 * browser.
 */
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

if (!isThere()) {
  if (process.env['CHROMIUM'] === undefined && process.getuid?.() === 0 && runs('apt-get', '--version')) {
    process.stderr.write("The browser tests need Chromium; installing Debian's.\n");
    runs('apt-get', 'update', '-qq');
    runs('apt-get', 'install', '-y', '-qq', 'chromium');
  }
  if (!isThere()) {
    process.stderr.write(
      `The browser tests need Chromium, and ${chromium} is not there.\n` +
        '  → Debian: sudo apt-get install chromium. Elsewhere: set CHROMIUM to the path of a Chromium or Chrome.\n',
    );
    process.exit(1);
  }
}

function isThere(): boolean {
  try {
    accessSync(chromium, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(command: string, ...words: string[]): boolean {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
