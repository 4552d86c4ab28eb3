import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.post('/api/studies', { start: 'example', commandId: 'begin' });
});
afterAll(async () => {
  expect(api.bugs).toEqual([]);
  await api.app.close();
});

const url = '/api/studies/copenhagen-2024/commands';
const command = (inside: string) => `{"commandId":"c","command":{"kind":"removeArea","id":"x"${inside}}}`;

describe('[TRUST 22] hostile JSON', () => {
  const deep = 100_000;
  it.each([
    ['__proto__', command(',"__proto__":{"polluted":true}'), 400, 'forbiddenField'],
    [
      'constructor.prototype',
      command(',"constructor":{"prototype":{"polluted":true}}'),
      400,
      'forbiddenField',
    ],
    ['escaped __proto__', command(',"\\u005f_proto__":{"polluted":true}'), 400, 'forbiddenField'],
    ['lists nested 100,000 deep', '['.repeat(deep) + ']'.repeat(deep), 400, 'nestedTooDeeply'],
    ['objects nested 100,000 deep', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`, 400, 'nestedTooDeeply'],
    ['1e400', command(',"n":1e400'), 400, 'numberIsTooLarge'],
    ['a field twice', command(',"id":"y"'), 400, 'duplicateField'],
    ['half a character', command(',"n":"\\ud83d"'), 400, 'halfACharacter'],
    ['no JSON', '{"commandId":', 400, 'notJson'],
    ['a list', '[]', 422, 'wrongKind'],
    ['null', 'null', 400, 'bodyIsMissing'],
    ['nothing', '', 400, 'bodyIsMissing'],
  ])('%s', async (_name, body, status, code) => {
    for (const address of [url, '/api/studies/copenhagen-2024/undo', '/api/studies']) {
      const answer = await api.post(address, body);
      expect(answer.status, address).toBeGreaterThanOrEqual(400);
      expect(answer.status, address).toBeLessThan(500);
      if (address === url) expect([answer.status, answer.json['code']]).toEqual([status, code]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await api.get('/api/health')).status).toBe(200);
  });

  it('bytes that are no UTF-8', async () => {
    const { status, json } = await api.post(url, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    expect([status, json['code']]).toEqual([400, 'bodyIsNotUtf8']);
  });

  it('names from Object.prototype where ids belong', async () => {
    for (const id of ['toString', 'hasOwnProperty', '__proto__', 'constructor']) {
      const answer = await api.get(`/api/studies/copenhagen-2024/models/${id}`);
      expect([answer.status, answer.json['code']]).toEqual([404, 'modelNotFound']);
      const kind = await api.post(url, { commandId: 'k', command: { kind: id } });
      expect(kind.status).toBe(422);
      expect((await api.get(`/api/studies/${id}/snapshot`)).status).toBe(404);
    }
  });
});

describe('limits', () => {
  it('reads 1 MB, and 64 MB where a study file may come', async () => {
    const large = await api.post(url, `{"commandId":"${'x'.repeat(1024 * 1024)}"}`);
    expect([large.status, large.json['code']]).toEqual([413, 'bodyIsTooLarge']);
    expect(large.json['detail']).toContain('1 MB');
    const file = await api.post(
      '/api/studies',
      `{"format":"ressort.study/1","x":"${'x'.repeat(2 * 1024 * 1024)}"}`,
    );
    expect([file.status, file.json['code']]).toEqual([422, 'fieldIsMissing']);
    const huge = await api.post('/api/studies', Buffer.alloc(65 * 1024 * 1024, 0x20));
    expect([huge.status, huge.json['code']]).toEqual([413, 'bodyIsTooLarge']);
  });

  it('answers so many requests a minute, and says when to come again', async () => {
    const slow = await apiUnderTest({ requestsPerMinute: 3 });
    for (let nth = 0; nth < 3; nth += 1) expect((await slow.get('/api/health')).status).toBe(200);
    const stopped = await slow.get('/api/health');
    expect([stopped.status, stopped.json['code']]).toEqual([429, 'tooManyRequests']);
    expect(stopped.headers['retry-after']).toBeDefined();
    await slow.app.close();
  });
});

describe('[TRUST 30] requests that pages of other sites send', () => {
  it.each([
    ['another name for this computer', { host: 'evil.example' }, 421, 'hostNotAllowed'],
    ['another name with our port', { host: 'evil.example:4717' }, 421, 'hostNotAllowed'],
    ['a name that begins like ours', { host: 'localhost.evil.example' }, 421, 'hostNotAllowed'],
    ['another origin', { origin: 'https://evil.example' }, 403, 'originNotAllowed'],
    [
      'another port of this computer',
      { host: 'localhost:4717', origin: 'http://localhost:3000' },
      403,
      'originNotAllowed',
    ],
    ['no origin to speak of', { origin: 'null' }, 403, 'originNotAllowed'],
    ['a cross-site request without an origin', { 'sec-fetch-site': 'cross-site' }, 403, 'originNotAllowed'],
    ['a same-site one', { 'sec-fetch-site': 'same-site' }, 403, 'originNotAllowed'],
  ])('%s', async (_name, headers, status, code) => {
    const body = { commandId: 'x', command: { kind: 'removeArea', id: 'x' } };
    for (const answer of [await api.post(url, body, headers), await api.get('/api/studies', headers)]) {
      expect([answer.status, answer.json['code']]).toEqual([status, code]);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'content of type “%s”, which no page must ask for',
    async (type) => {
      const answer = await api.ask({
        method: 'POST',
        url: '/api/studies/copenhagen-2024/undo',
        headers: type === '' ? {} : { 'content-type': type },
        payload: '{"commandId":"x"}',
      });
      expect([answer.status, answer.json['code']]).toEqual([415, 'contentTypeNotAllowed']);
    },
  );

  it('lets the own page through, by each of this computer’s names', async () => {
    for (const host of ['localhost:4717', '127.0.0.1:4717', '[::1]:4717']) {
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await api.get('/api/studies', headers)).status).toBe(200);
    }
  });

  it('lets a link from elsewhere lead to a page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
    expect((await api.get('/', headers)).json['code']).toBe('screensAreNotBuilt');
  });

  it('sends the headers that keep pages apart', async () => {
    const { headers } = await api.get('/api/health');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
});
