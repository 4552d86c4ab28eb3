import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

let folder: string;
let api: ApiUnderTest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screens-'));
  await mkdir(join(folder, 'web', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'for nobody');
  await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>Ressort</title>');
  await writeFile(join(folder, 'web', 'assets', 'index-a1b2c3.js'), 'export {};');
  await writeFile(join(folder, 'web', '.hidden'), 'hidden');
  api = await apiUnderTest({ screens: join(folder, 'web') });
});
afterAll(async () => {
  await api.app.close();
  await rm(folder, { recursive: true });
});

const ask = (url: string) => api.app.inject({ method: 'GET', url });

describe('the screens', () => {
  it.each(['/', '/studies', '/studies/copenhagen-2024', '/studies/x/models/model-1?assume=a'])(
    'show the page at %s',
    async (url) => {
      const response = await ask(url);
      expect([response.statusCode, response.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('keep what has its hash in its name for good', async () => {
    const response = await ask('/assets/index-a1b2c3.js');
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.headers['content-type']).toContain('javascript');
  });

  it('tell of an address that there is none of, with the page', async () => {
    const response = await api.app.inject({ url: '/nowhere', headers: { accept: 'text/html,*/*' } });
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets//..//..//secret.txt',
    '/assets\\..\\..\\secret.txt',
    '/assets/%00',
    '/assets/',
    '/assets',
    '/.hidden',
    '/nothing.js',
  ])('do not lead to %s', async (url) => {
    const response = await ask(url);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.body).not.toContain('for nobody');
    expect(response.headers['content-type']).toContain('application/problem+json');
  });
});
