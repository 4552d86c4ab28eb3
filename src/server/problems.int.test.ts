import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemCodes, refusalCodes } from '#study';
import { programCatalogueOf } from '#wording';
import { kindOfApiError, kindOfGateProblem, kindOfNotPicked, kindOfRefusal, statusOf } from './apiStatus.ts';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.app.close());

describe('a problem', () => {
  it('is told in the language asked for', async () => {
    const problem = async (path: string, language: string) =>
      (await api.get(`/api/studies/nothing/snapshot${path}`, { 'accept-language': language })).json;
    expect(await problem('', 'da')).toMatchObject({
      type: 'urn:ressort:problem:studyIsUnknown',
      title: 'Ikke fundet',
      status: 404,
      code: 'studyIsUnknown',
      detail: expect.stringContaining('”nothing”'),
      place: null,
      next: expect.stringMatching(/^[A-ZÆØÅ].*\.$/),
    });
    expect(await problem('', 'da-DK,da;q=0.9,en;q=0.8')).toMatchObject({ title: 'Ikke fundet' });
    expect(await problem('', 'fr, en-GB;q=0.5, da;q=0.4')).toMatchObject({
      title: 'Not found',
      detail: 'There is no study “nothing”.',
    });
    expect(await problem('', 'fr')).toMatchObject({ title: 'Ikke fundet' });
    expect(await problem('?language=en', 'da')).toMatchObject({ title: 'Not found' });
  });

  it('says what it is, in which language, and is not kept', async () => {
    const { headers } = await api.get('/api/nothing');
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'no-store',
    });
  });

  it('of a bug names a reference and nothing else', async () => {
    const broken = await apiUnderTest(
      {},
      {
        readExample: async () => {
          throw new Error('no such file: /somewhere/private');
        },
      },
    );
    const { status, json, text } = await broken.post('/api/studies', { start: 'example' });
    expect([status, json['code']]).toEqual([500, 'serverFailed']);
    expect(text).not.toContain('private');
    expect(json['detail']).toMatch(/\([0-9a-f]{8}\)/);
    expect(broken.bugs).toHaveLength(1);
    await broken.app.close();
  });

  it('has no address that reads the file system', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.git/config',
    ]) {
      const answer = await api.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});

describe('docs/PROBLEMS.md', () => {
  const text = readFileSync(new URL('../../docs/PROBLEMS.md', import.meta.url), 'utf8');

  it('has a row for each error of the API, and no other', () => {
    const [, told = ''] = text.split(/^## Errors of the API/m);
    const rows = [...(told.split(/^## /m)[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]);
    expect(rows).toEqual(Object.keys(programCatalogueOf('da').apiErrors));
  });

  it('lists each code under its status, and no other', () => {
    const [, told = ''] = text.split(/^## Statuses of the API/m);
    const said = new Map(
      [...told.matchAll(/^\| (\d{3}) \| (.*) \|$/gm)].flatMap(([, status, codes = '']) =>
        [...codes.matchAll(/`(\w+)`/g)].map(([, code]) => [code, Number(status)] as const),
      ),
    );
    const kinds = [
      ...Object.entries({ ...kindOfRefusal, ...kindOfNotPicked, ...kindOfApiError }),
      ...kindOfGateProblem,
    ];
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(kinds.map(([code, kind]) => [code, statusOf[kind]])),
    );
  });

  it('every refusal has a status, and no other code has one as a refusal', () => {
    const rules = Object.keys(problemCodes);
    const own = refusalCodes.filter((code) => !rules.includes(code));
    expect(Object.keys(kindOfRefusal).sort()).toEqual([...own].sort());
  });
});
