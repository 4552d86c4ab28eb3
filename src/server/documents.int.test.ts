import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableIds } from '#report';
import { type ApiUnderTest, apiUnderTest, exampleText } from './testing/apiUnderTest.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.post('/api/studies', { start: 'example', commandId: 'begin' });
});
afterAll(() => api.app.close());

const get = (path: string) => api.get(`/api/studies/copenhagen-2024/${path}`);

describe('the page of a model', () => {
  it('is a download with a name that says what it is, at the version asked for', async () => {
    const { headers, text } = await get('report?model=model-1&language=da&version=1');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="ressort-copenhagen-2024-klimaforvaltning.html"',
    );
    expect(headers['content-language']).toBe('da');
    expect(text).toContain('<h1>Klimaforvaltning</h1>');
    expect(text).toContain('<dt>Version</dt><dd>1</dd>');
  });

  it('needs a model, that is there, and no more than can stand beside each other', async () => {
    expect((await get('report')).json).toMatchObject({
      status: 400,
      code: 'parameterMissing',
      place: 'model',
    });
    expect((await get('report?model=modl-1')).json).toMatchObject({ status: 404, code: 'modelNotFound' });
    expect((await get('report?model=model-1&assume=none')).json).toMatchObject({
      code: 'assumptionSetNotFound',
    });
    const file = JSON.parse(await exampleText()) as { study: object; models: { id: string }[] };
    const [first] = file.models;
    const models = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...first, id }));
    await api.post('/api/studies', { ...file, study: { ...file.study, id: 'many' }, models });
    const { json } = await api.get('/api/studies/many/report?model=a&model=b&model=c&model=d&model=e');
    expect(json).toMatchObject({ status: 400, code: 'parameterGivenTooOften', place: 'model' });
  });
});

describe('tables', () => {
  // Every answer is held to its schema by the kit.
  it.each(tableIds)('%s comes as JSON', async (id) => {
    const { status, json } = await get(`tables/${id}?model=model-1`);
    expect([status, json['schema'], json['id']]).toEqual([200, 'ressort.table/1', id]);
  });

  it('come as a file of cells in the language of the answer', async () => {
    const danish = await get('tables/tasks?as=csv&language=da&model=model-1');
    expect(danish.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(danish.headers['content-disposition']).toBe(
      'attachment; filename="ressort-copenhagen-2024-tasks-model-1.csv"',
    );
    expect(danish.text.startsWith('\uFEFF')).toBe(true);
    expect((await get('tables/tasks?as=csv&language=en')).text).toContain('Municipal planning,,yes,');
  });

  it('are told by their names where one is asked for that is none', async () => {
    const { json } = await get('tables/taks');
    expect(json).toMatchObject({ status: 400, code: 'valueNotAllowed', place: 'table' });
    expect(json['next']).toContain('tasks');
  });
});
