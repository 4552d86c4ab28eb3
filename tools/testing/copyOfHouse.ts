import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const copied = [
  'src',
  'tools',
  'package.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'biome.json',
  'knip.json',
  'vite.config.ts',
  'vitest.config.ts',
  '.gitignore',
];

/**
 * A copy of the real tree in a temporary folder, to plant violations in. A
 * test on it also proves that the real settings, and no others, catch them.
 */
export class CopyOfHouse {
  readonly root = mkdtempSync(join(tmpdir(), 'ressort-check-'));

  constructor() {
    for (const path of copied) cpSync(join(root, path), join(this.root, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.root, 'node_modules'));
  }

  plant(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
