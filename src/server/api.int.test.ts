import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.app.close());

describe('the API', () => {
  it('answers health and its own description', async () => {
    expect((await api.get('/api/health')).json).toEqual({
      schema: 'ressort.health/1',
      ok: true,
      version: '1.2.3',
    });
    const described = await api.get('/api/openapi.json');
    expect(described.json['openapi']).toBe('3.1.0');
  });

  it('begins a study as the example', async () => {
    const begun = await api.post('/api/studies', { start: 'example', commandId: 'begin-1' });
    expect(begun.json).toEqual({
      schema: 'ressort.begun/1',
      study: 'copenhagen-2024',
      commandId: 'begin-1',
      version: 1,
    });
    expect(begun.status).toBe(201);
    const s = await api.get('/api/studies/copenhagen-2024/snapshot');
    expect(s.status).toBe(200);
    expect((await api.get('/api/studies/copenhagen-2024/file')).status).toBe(200);
    for (const path of [
      '',
      '/check',
      '/models/model-1',
      '/measures?model=model-1',
      '/compare?a=model-1&b=today',
      '/explanation?model=model-1&indicator=staffMoved',
      '/entries',
      '/versions',
    ])
      expect([path, (await api.get(`/api/studies/copenhagen-2024${path}`)).status]).toEqual([path, 200]);
  });
});
