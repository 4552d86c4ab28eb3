import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './testing/apiUnderTest.ts';

const study = '/api/studies/copenhagen-2024';
const rename = (commandId: string, name: string, more: object = {}) => ({
  commandId,
  command: { kind: 'renameNode', node: 'statistik', name: { da: name } },
  ...more,
});

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  const begun = await api.post('/api/studies', { start: 'example', commandId: 'begin' });
  expect(begun.status).toBe(201);
});
afterAll(async () => {
  await api.app.close();
  expect(api.bugs).toEqual([]);
});

describe('studies', () => {
  it('begins the example once for one command id', async () => {
    const again = await api.post('/api/studies', { start: 'example', commandId: 'begin' });
    expect([again.status, again.json['study']]).toEqual([201, 'copenhagen-2024']);
    const { json } = await api.get('/api/studies');
    expect((json['studies'] as { id: string }[]).map(({ id }) => id)).toEqual(['copenhagen-2024']);
  });

  it('begins an empty study, a copy, and one from a file', async () => {
    const empty = await api.post('/api/studies', { start: 'empty', name: { da: 'Ældre og ø' } });
    expect([empty.status, empty.json['study'], empty.headers['location']]).toEqual([
      201,
      'aeldre-og-oe',
      '/api/studies/aeldre-og-oe',
    ]);
    const copy = await api.post('/api/studies', { start: 'copy', study: 'copenhagen-2024', id: 'a-copy' });
    expect(copy.json['study']).toBe('a-copy');
    const summary = await api.get('/api/studies/a-copy');
    expect(summary.json['copyOf']).toEqual({ study: 'copenhagen-2024', version: 1 });

    const file = (await api.get(`${study}/file`)).text;
    const imported = await api.post('/api/studies?id=from-file&commandId=file-1', file);
    expect([imported.status, imported.json['study']]).toEqual([201, 'from-file']);
    const out = (await api.get('/api/studies/from-file/file')).text;
    expect(out).toBe(file.replace('"id": "copenhagen-2024"', '"id": "from-file"'));
    const twice = await api.post('/api/studies?id=from-file&commandId=file-2', file);
    expect([twice.status, twice.json['code']]).toEqual([409, 'studyIsThereAlready']);
  });

  it('holds a day that was asked for to be stated, and today to be a guess', async () => {
    const asked = { start: 'empty', name: { da: 'Dag' }, date: '2027-01-01' };
    await api.post('/api/studies', { ...asked, id: 'dated' });
    await api.post('/api/studies', { ...asked, id: 'undated', date: undefined });
    for (const [id, date, dateBasis] of [
      ['dated', '2027-01-01', 'stated'],
      ['undated', '2026-11-25', 'assumed'],
    ]) {
      const { json } = await api.get(`/api/studies/${id}`);
      expect(json['description']).toMatchObject({ date, dateBasis });
    }
  });

  it('says which folder keeps the studies, where one does', async () => {
    expect((await api.get('/api/health')).json['folder']).toBeNull();
    const kept = await apiUnderTest({}, { folder: '/somewhere/ressort' });
    expect((await kept.get('/api/health')).json['folder']).toBe('/somewhere/ressort');
    await kept.app.close();
  });

  it('tells all problems of a file, each with its place, and keeps nothing of it', async () => {
    const file = JSON.parse((await api.get(`${study}/file`)).text) as {
      areas: object[];
      study: { id: string };
    };
    file.study.id = 'broken';
    file.areas[0] = { ...file.areas[0], members: ['nobody'], colour: 'red' };
    const { status, json } = await api.post('/api/studies', file);
    expect(status).toBe(422);
    const problems = json['problems'] as { code: string; place: string }[];
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknownReference', 'unknownField']),
    );
    expect(problems.every(({ place }) => place.startsWith('areas/'))).toBe(true);
    expect((await api.get('/api/studies/broken')).status).toBe(404);
  });

  it('erases a study', async () => {
    await api.post('/api/studies', { start: 'empty', id: 'gone', name: { en: 'Gone' } });
    expect((await api.ask({ method: 'DELETE', url: '/api/studies/gone' })).status).toBe(204);
    expect((await api.get('/api/studies/gone/snapshot')).json['code']).toBe('studyIsUnknown');
  });

  it('sends a snapshot once, and says when nothing is new', async () => {
    const first = await api.get(`${study}/snapshot`);
    const etag = String(first.headers['etag']);
    const again = await api.get(`${study}/snapshot`, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('sends a file as a download in normal form', async () => {
    const { headers } = await api.get(`${study}/file`);
    expect(headers['content-disposition']).toBe('attachment; filename="copenhagen-2024.json"');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });
});

describe('commands', () => {
  const url = '/api/studies/changing/commands';
  beforeAll(async () => {
    await api.post('/api/studies', { start: 'copy', study: 'copenhagen-2024', id: 'changing' });
  });
  const nameNow = async () => {
    const { json } = await api.get('/api/studies/changing/snapshot');
    const { nodes } = json['study'] as { nodes: { id: string; name: object }[] };
    return nodes.find(({ id }) => id === 'statistik')?.name;
  };

  it('is done once, however often it is sent', async () => {
    const before = (await api.get('/api/studies/changing/snapshot')).json['version'] as number;
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.post(url, rename('c-1', 'Tal'))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.json['version']).toBe(before + 1);
    expect(await nameNow()).toEqual({ da: 'Tal' });
    const other = await api.post(url, rename('c-1', 'Andet'));
    expect([other.status, other.json['code']]).toEqual([409, 'commandIdUsedForAnother']);
  });

  it('is refused at another version than expected, and says which there is', async () => {
    const { status, json } = await api.post(url, rename('c-2', 'Nej', { expectedVersion: 1 }));
    expect([status, json['code']]).toEqual([409, 'versionConflict']);
    expect((json['problems'] as object[])[0]).toMatchObject({ data: { expected: 1, current: 2 } });
  });

  it('is undone, redone, withdrawn and restored', async () => {
    const undone = await api.post('/api/studies/changing/undo', { commandId: 'u-1' });
    expect(undone.json['entry']).toMatchObject({ kind: 'withdrawn', versions: [2] });
    expect(await nameNow()).not.toEqual({ da: 'Tal' });
    await api.post('/api/studies/changing/redo', { commandId: 'r-1' });
    expect(await nameNow()).toEqual({ da: 'Tal' });
    await api.post('/api/studies/changing/withdraw', { commandId: 'w-1', versions: [2] });
    expect(await nameNow()).not.toEqual({ da: 'Tal' });
    const back = await api.post('/api/studies/changing/restore', { commandId: 's-1', versions: [2] });
    expect([back.status, await nameNow()]).toEqual([200, { da: 'Tal' }]);
  });

  it('gives the log in order, from after a version', async () => {
    const { json } = await api.get('/api/studies/changing/entries?after=1&limit=2');
    expect((json['entries'] as { version: number }[]).map(({ version }) => version)).toEqual([2, 3]);
    expect(json['version']).toBe(6);
    expect(json['entries']).toMatchObject([{ name: 'Rename to Tal (da)' }, { kind: 'withdrawn' }]);
    const danish = await api.get('/api/studies/changing/entries?after=1&limit=1&language=da');
    expect(danish.json['entries']).toMatchObject([{ name: 'Omdøb til Tal' }]);
    const first = await api.get('/api/studies/changing/entries?limit=1');
    expect(first.json['entries']).toMatchObject([{ name: expect.stringMatching(/^Begin the study /) }]);
    expect((await api.get('/api/studies/changing/entries?after=99')).json['entries']).toEqual([]);
  });

  it('moves tasks in a model by one change, and says why not', async () => {
    const move = (commandId: string, nodes: readonly string[], to: string) =>
      api.post(url, {
        commandId,
        command: { kind: 'moveLeaves', model: 'model-1', nodes, to, step: commandId },
      });
    const homeOf = async () => (await api.get('/api/studies/changing/models/model-1')).json;
    const before = await homeOf();
    const refused = await move('m-0', ['statistik'], 'nowhere');
    expect([refused.status, refused.json['code']]).toEqual([422, 'notThere']);
    const done = await move('m-1', ['statistik'], 'tmf');
    expect(done.json['entry']).toMatchObject({ command: { v: 2, kind: 'moveLeaves' } });
    expect(await homeOf()).not.toEqual(before);
    await api.post('/api/studies/changing/undo', { commandId: 'm-2' });
    expect(await homeOf()).toEqual(before);
  });

  it('tells everything that is wrong with its shape, with places', async () => {
    const { status, json } = await api.post(url, {
      commandId: 'c-3',
      command: {
        kind: 'addStep',
        model: 'model-1',
        step: { kind: 'move', id: 1, move: 'move-1' },
        colour: 'red',
      },
    });
    expect(status).toBe(422);
    expect(
      (json['problems'] as { code: string; place: string }[]).map(({ code, place }) => [code, place]),
    ).toEqual([
      ['wrongKind', 'command/step/id'],
      ['fieldIsMissing', 'command/step'],
      ['unknownField', 'command/colour'],
    ]);
    const envelope = await api.post(url, { command: { kind: 'removeArea', id: 'x' } });
    expect([envelope.json['code'], envelope.json['place'], envelope.json['next']]).toEqual([
      'fieldIsMissing',
      null,
      'Add it; docs/API.md says what it holds.',
    ]);
    const kind = await api.post(url, { commandId: 'c-4', command: { kind: 'destroyEverything' } });
    expect([kind.status, kind.json['code'], kind.json['place']]).toEqual([
      422,
      'unknownWord',
      'command/kind',
    ]);
  });

  it('refuses what a rule forbids, with the rule', async () => {
    const command = { kind: 'removeArea', id: 'no-such-area' };
    const { status, json } = await api.post(url, { commandId: 'c-5', command });
    expect([status, json['code']]).toEqual([422, 'notThere']);
  });
});

describe('reading', () => {
  it('says what may have been meant', async () => {
    const model = await api.get(`${study}/models/modl-1`);
    expect([model.status, model.json['code'], model.json['place'], model.json['next']]).toEqual([
      404,
      'modelNotFound',
      'model',
      'Did you mean “model-1” or “model-2” or “model-3”?',
    ]);
    const set = await api.get(`${study}/measures?assume=task-shar`);
    expect([set.json['place'], set.json['next']]).toEqual(['assume', 'Did you mean “task-share”?']);
    const part = await api.get(`${study}/explanation?model=model-1&indicator=staffMoved&of=x`);
    expect([part.status, part.json['next']]).toEqual([404, expect.not.stringContaining('--')]);
  });

  it('reads parameters strictly', async () => {
    const asked = [
      '/compare?a=model-1',
      '/measures?modell=x',
      '/check?version=new',
      '/check?language=fr',
      '/entries?after=-1',
    ];
    const codes = [];
    for (const path of asked) codes.push((await api.get(`${study}${path}`)).json['code']);
    expect(codes).toEqual([
      'parameterMissing',
      'parameterUnknown',
      'parameterIsNoNumber',
      'valueNotAllowed',
      'parameterIsNoNumber',
    ]);
  });

  it('reads a study as it was', async () => {
    const then = await api.get('/api/studies/changing/snapshot?version=1');
    expect([then.status, then.json['version']]).toEqual([200, 1]);
    expect((await api.get('/api/studies/changing/check?version=99')).json['code']).toBe('versionIsUnknown');
  });
});

describe('named versions', () => {
  const url = '/api/studies/changing/versions';

  it('freezes, compares with now, restores as a copy, and forgets', async () => {
    const frozen = await api.post(url, { name: 'sent 5 March', version: 1 });
    expect([frozen.status, frozen.json['version']]).toEqual([201, 1]);
    expect((await api.post(url, { name: 'sent 5 March' })).json['code']).toBe('nameIsTaken');
    expect((await api.get(url)).json['versions']).toHaveLength(1);
    const compared = await api.get(`${url}/${encodeURIComponent('sent 5 March')}`);
    expect(compared.json).toMatchObject({
      isAsFrozen: true,
      differences: [{ collection: 'nodes', id: 'statistik', kind: 'changed' }],
    });
    const id = String(frozen.json['id']);
    const copy = await api.post(`${url}/${id}/copies`, { commandId: 'copy-1', id: 'as-sent' });
    expect([copy.status, copy.json['study']]).toEqual([201, 'as-sent']);
    expect((await api.ask({ method: 'DELETE', url: `${url}/${id}` })).status).toBe(204);
    expect((await api.get(`${url}/${id}`)).json['code']).toBe('namedVersionIsUnknown');
  });
});
