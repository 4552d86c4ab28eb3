import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

let api: ApiUnderTest;
let changes: string;
beforeEach(async () => {
  api = await apiUnderTest({ mostListeners: 2, heartbeatMilliseconds: 50 });
  await api.post('/api/studies', { start: 'empty', id: 'small', name: { en: 'Small' } });
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = api.app.server.address() as AddressInfo;
  changes = `http://127.0.0.1:${port}/api/studies/small/changes`;
});
afterEach(() => api.app.close());

/** What has come of a stream after some time. */
async function heard(response: Response, milliseconds: number): Promise<string> {
  const reader = response.body!.getReader();
  let text = '';
  const stop = setTimeout(milliseconds);
  for (;;) {
    const part = await Promise.race([reader.read(), stop.then(() => undefined)]);
    if (!part?.value) break;
    text += new TextDecoder().decode(part.value);
  }
  await reader.cancel();
  return text;
}

describe('changes', () => {
  it('tells where things stand, then that it is still there', async () => {
    const text = await heard(await fetch(changes), 300);
    expect(text).toMatch(/^retry: 2000\n\nid: 1\ndata: \{"version":1\}\n\n(: still here\n\n){2,}$/);
  });

  it('tells nothing to one who has seen it, and all to one who has seen more than there is', async () => {
    const seen = (id: string) => fetch(changes, { headers: { 'last-event-id': id } });
    expect(await heard(await seen('1'), 120)).not.toContain('data:');
    expect(await heard(await seen('9'), 120)).toContain('data: {"version":1}');
    expect(await heard(await seen('nonsense'), 120)).toContain('data: {"version":1}');
  });

  it('takes so many and no more, and more again when some have gone', async () => {
    const [one, two] = [await fetch(changes), await fetch(changes)];
    const third = await fetch(changes, { headers: { 'accept-language': 'en' } });
    expect([third.status, ((await third.json()) as { code: string }).code]).toEqual([
      503,
      'tooManyListeners',
    ]);
    await one.body!.cancel();
    await expect.poll(async () => (await fetch(changes)).status).toBe(200);
    await two.body!.cancel();
  });

  it('of a study that there is none of is a problem', async () => {
    const response = await fetch(changes.replace('small', 'nothing'));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it('end when the server closes', async () => {
    const response = await fetch(changes);
    const ended = response.text();
    await api.app.close();
    expect(await ended).toContain('"version":1');
  });
});
