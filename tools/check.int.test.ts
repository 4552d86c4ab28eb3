import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const check = (...parts: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['tools/check.ts', ...parts], { cwd: root, encoding: 'utf8' });

test('a part can be run alone; its line says what it asks', () => {
  const run = check('pureBans');
  expect(run.stdout).toMatch(/^[✓✗] pureBans {2}no clock, chance or IO in the pure rooms/);
  expect(run.stdout).not.toContain('citations');
});

test('a part that is not there is wrong use, and the parts that are there are named', () => {
  const run = check('spelling');
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('no such part: spelling');
  expect(run.stderr).toContain('citations');
});

test('npm run check runs every part', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(scripts.check).toBe('tsx tools/check.ts');
  expect(scripts.test).toMatch(/npm run check && .*vitest run$/);
});
