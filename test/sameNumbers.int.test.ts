import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from '#server/testing/apiUnderTest';
import { askCli, cliText } from './askCli.ts';

/** The command line and the API say the same numbers; the screen is held to them in test/browser. */

const study = 'copenhagen-2024';

interface Measures {
  readonly models: readonly {
    readonly id: string;
    readonly indicators: readonly { readonly id: string; readonly of?: string }[];
  }[];
}

let api: ApiUnderTest;
let measured: Measures;
beforeAll(async () => {
  api = await apiUnderTest({ requestsPerMinute: 1e6 });
  await api.post('/api/studies', { start: 'example', commandId: 'begin' });
  measured = (await fromApi('measures?model=today&model=model-1&model=model-2&model=model-3')) as Measures;
}, 120_000);
afterAll(() => api.app.close());

async function fromApi(path: string): Promise<unknown> {
  const { status, json } = await api.get(`/api/studies/${study}/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return json;
}

/** The same in everything but numbers, which may differ by a billionth. */
function same(one: unknown, other: unknown, at = ''): void {
  if (typeof one === 'number' && typeof other === 'number') {
    expect(Math.abs(one - other), at).toBeLessThanOrEqual(1e-9);
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    expect(Object.keys(one), at).toEqual(Object.keys(other));
    for (const [key, inside] of Object.entries(one)) {
      same(inside, (other as Readonly<Record<string, unknown>>)[key], `${at}/${key}`);
    }
  } else expect(one, at).toBe(other);
}

describe('command line and API', () => {
  const models = ['today', 'model-1', 'model-2', 'model-3'];

  it.each(models)(
    'measure %s alike, indicator by indicator',
    async (model) => {
      const [cli, ofApi] = await Promise.all([
        askCli('measure', study, '--model', model),
        fromApi(`measures?model=${model}`),
      ]);
      same(cli, ofApi);
      const [only] = (ofApi as Measures).models;
      expect(only?.indicators.length).toBeGreaterThan(60);
    },
    120_000,
  );

  it('measure alike with assumptions', async () => {
    const sets = ['task-share', 'move-cost'];
    const cli = await askCli('measure', study, ...sets.flatMap((set) => ['--assume', set]));
    same(cli, await fromApi(`measures?${sets.map((set) => `assume=${set}`).join('&')}`));
  }, 120_000);

  it('compare alike', async () => {
    for (const [a, b] of [
      ['today', 'model-2'],
      ['model-1', 'model-3'],
    ] as const) {
      same(await askCli('compare', study, a, b), await fromApi(`compare?a=${a}&b=${b}`));
    }
  }, 240_000);

  it.each(models)('show %s alike', async (model) => {
    same(await askCli('show', study, '--model', model), await fromApi(`models/${model}`));
  });

  it.each([
    { models: ['model-1'], assume: [], language: 'da' },
    { models: ['model-2', 'model-3'], assume: ['task-share'], language: 'en' },
  ])(
    'write the page of $models alike, to the letter, but for the version that a file has none of',
    async ({ models, assume, language }) => {
      const words = [...models.flatMap((id) => ['--model', id]), ...assume.flatMap((id) => ['--assume', id])];
      const query = [...models.map((id) => `model=${id}`), ...assume.map((id) => `assume=${id}`)].join('&');
      const { text, headers } = await api.get(`/api/studies/${study}/report?${query}&language=${language}`);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      const version = '<div><dt>Version</dt><dd>1</dd></div>';
      expect(text.split(version)).toHaveLength(3);
      expect(text.replaceAll(version, '')).toBe(
        await cliText('report', study, ...words, '--language', language),
      );
    },
    120_000,
  );

  it.each(['tasks', 'indicators', 'comparison', 'interface-changes'])(
    'write the table %s alike',
    async (id) => {
      const words = ['table', study, id, '--model', 'model-1'];
      same(await askCli(...words), await fromApi(`tables/${id}?model=model-1`));
      const { text } = await api.get(`/api/studies/${study}/tables/${id}?model=model-1&as=csv&language=da`);
      expect(text).toBe(await cliText(...words, '--language', 'da'));
    },
  );

  it('check alike', async () => {
    same(await askCli('check', study, '--language', 'en'), await fromApi('check?language=en'));
  });

  it.each(models)(
    'explain every indicator of %s alike',
    async (model) => {
      const rows = measured.models.find(({ id }) => id === model)?.indicators ?? [];
      const seen = new Set<string>();
      // Of what is of areas or journeys, the first: all are made by one function.
      const asked = rows.filter(({ id, of }) => {
        const key = `${id} ${of === undefined}`;
        return !seen.has(key) && seen.add(key) !== undefined;
      });
      expect(asked.length).toBeGreaterThan(20);
      for (const { id, of } of asked) {
        const words = ['--model', model, '--indicator', id, ...(of === undefined ? [] : ['--of', of])];
        const query = `model=${model}&indicator=${id}${of === undefined ? '' : `&of=${of}`}`;
        same(
          await askCli('explain', study, ...words),
          await fromApi(`explanation?${query}`),
          `${id} ${of ?? ''}`,
        );
      }
    },
    240_000,
  );
});
