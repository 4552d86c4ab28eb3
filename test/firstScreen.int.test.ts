import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const web = new URL('../dist/web/', import.meta.url);
const most = 250_000;
// As the server sends it: the quality that @fastify/compress chooses where none is given.
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };

const read = (path: string): string => readFileSync(new URL(path, web), 'utf8');

/** Scripts of the built page that a pattern finds in a text, as paths under `assets/`. */
function namedIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name]) => `assets/${name}`);
}

/** The scripts that the first screen waits for: the page's own, all they import at once, and the worker. */
function scriptsOfFirstScreen(): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...namedIn(read('index.html'), /\/assets\/([\w.-]+\.js)"/g)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = read(path);
    waiting.push(...namedIn(text, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g));
    waiting.push(...namedIn(text, /["'`/](worker-[\w-]+\.js)["'`]/g));
  }
  return found;
}

describe('the script of the first screen', () => {
  // Danish comes with its patterns for parting words; the English ones, five times as large, come after it.
  test.each([
    { language: 'da', patterns: /^da-/ },
    { language: 'en', patterns: undefined },
  ])(`is at most ${most} bytes on the line, $language`, ({ patterns }) => {
    const scripts = [...scriptsOfFirstScreen()];
    expect(scripts.some((path) => path.includes('/worker-'))).toBe(true);
    const own = readdirSync(new URL('assets/', web)).filter((name) => patterns?.test(name));
    expect(own).toHaveLength(patterns ? 1 : 0);
    for (const later of ['Palette', 'KeyList', 'WhyOf', 'en'])
      expect(scripts.filter((path) => path.startsWith(`assets/${later}-`))).toEqual([]);
    const sizes = [...scripts, ...own.map((name) => `assets/${name}`)].map(
      (path) => brotliCompressSync(read(path), { params }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
});
