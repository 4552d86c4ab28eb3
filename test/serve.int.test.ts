import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../src/cli/testing/builtProgram.ts';

let program: BuiltProgram;
let folder: string;
const started: ChildProcess[] = [];
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => rm(join(program.file, '..'), { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** `ressort serve` as a user starts it, with the address it says. */
async function serve(...words: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
  const all = ['serve', '--port', '0', '--data', folder, '--json', ...words];
  const child = spawn(process.execPath, [program.file, ...all], { env: { PATH: process.env['PATH'] ?? '' } });
  started.push(child);
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.trimEnd().endsWith('}')) break;
  }
  return { child, ...(JSON.parse(said) as { address: string }) };
}

async function stopped(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<{ code: unknown; took: number }> {
  const asked = performance.now();
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as unknown[];
  return { code, took: performance.now() - asked };
}

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The next event with data of an event stream. */
async function nextEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the stream ended after ${text}`);
    text += new TextDecoder().decode(value);
    const event = text.split('\n\n').find((one) => one.includes('data:'));
    if (event !== undefined) return event;
  }
}

describe('ressort serve', () => {
  it('tells of a change, ends in good order, and has everything after a restart', async () => {
    const { child, address } = await serve();
    const study = `${address}api/studies/copenhagen-2024`;
    const health = (await (await fetch(`${address}api/health`)).json()) as { folder: unknown };
    expect(health.folder).toBe(folder);
    expect((await post(`${address}api/studies`, { start: 'example' })).status).toBe(201);

    const changes = await fetch(`${study}/changes`);
    expect(changes.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(changes.headers.get('content-security-policy')).toContain("default-src 'none'");
    const reader = changes.body!.getReader();
    expect(await nextEvent(reader)).toContain('id: 1\ndata: {"version":1}');
    const command = { kind: 'renameNode', node: 'statistik', name: { da: 'Tal' } };
    expect((await post(`${study}/commands`, { commandId: 'c-1', command })).status).toBe(200);
    expect(await nextEvent(reader)).toBe('id: 2\ndata: {"version":2}');
    const seen = await fetch(`${study}/changes`, { headers: { 'last-event-id': '1' } });
    expect(await nextEvent(seen.body!.getReader())).toContain('data: {"version":2}');
    const before = await (await fetch(`${study}/snapshot`)).text();

    const end = await stopped(child, 'SIGTERM');
    expect(end.code).toBe(0);
    expect(end.took).toBeLessThan(5000);
    expect((await reader.read()).done).toBe(true);

    const again = await serve();
    const after = await (await fetch(`${again.address}api/studies/copenhagen-2024/snapshot`)).text();
    expect(after).toBe(before);
    expect((await stopped(again.child, 'SIGINT')).code).toBe(0);
  });

  it('ends within 5 s although a request never comes to its end', async () => {
    const { child, address } = await serve();
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(
      'POST /api/studies HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { code, took } = await stopped(child, 'SIGTERM');
    expect(code).toBe(0);
    expect(took).toBeLessThan(5000);
  });

  it('listens on this computer only', async () => {
    const { address } = await serve();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('says what to do where the port is taken, or is none', async () => {
    const { address } = await serve();
    const { port } = new URL(address);
    const taken = await program.run(['serve', '--port', port, '--data', folder, '--language', 'en']);
    expect([taken.code, taken.stdout]).toEqual([6, '']);
    expect(taken.stderr).toContain(`Port ${port} is taken`);
    expect(taken.stderr).toContain('--port 0');
    const none = await program.run(['serve', '--port', 'many', '--data', folder, '--json']);
    expect([none.code, (JSON.parse(none.stderr) as { code: string }).code]).toEqual([2, 'portIsNone']);
  });

  it('stops where the data folder holds something else', async () => {
    const ran = await program.run(['serve', '--port', '0', '--data', program.file, '--json']);
    expect(ran.code).toBe(7);
    expect((JSON.parse(ran.stderr) as { code: string }).code).toBe('storageCannotBeOpened');
  });
});

describe('a study in the data folder', () => {
  it('is named by its id in every command, while a path wins', async () => {
    const { address } = await serve();
    await post(`${address}api/studies`, { start: 'example', id: 'mine', name: { da: 'Min', en: 'Mine' } });
    const run = (...words: string[]) => program.run([...words, '--data', folder, '--language', 'en']);
    expect((await run('check', 'mine')).stdout).toMatch(/^Mine\n/);
    for (const words of [
      ['show', 'mine'],
      ['measure', 'mine', '--model', 'model-1'],
      ['compare', 'mine', 'today', 'model-1'],
      ['explain', 'mine', '--model', 'model-1', '--indicator', 'tasksMoved'],
      ['export', 'mine'],
    ]) {
      const { code, stdout } = await run(...words);
      expect([words[0], code, stdout.length > 100]).toEqual([words[0], 0, true]);
    }
    expect((await run('check', 'nobodys')).code).toBe(4);
    const inEnvironment = await program.run(['check', 'mine', '--language', 'en'], {
      env: { RESSORT_DATA: folder },
    });
    expect(inEnvironment.code).toBe(0);
  });
});

describe('ressort demo where nobody sits', () => {
  it('starts, answers, tells the example and ends', async () => {
    const { code, stdout, stderr } = await program.run(['demo', '--language', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('Ressort analysis, City of Copenhagen 2024');
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /answered at http:\/\/127\.0\.0\.1:\d+\/studies\/copenhagen-2024\/models\/model-1/,
    );
  });

  it('runs on with --stay, and its copy is there', async () => {
    const words = ['demo', '--stay', '--port', '0', '--data', folder, '--language', 'en'];
    const child = spawn(process.execPath, [program.file, ...words], {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    started.push(child);
    let said = '';
    for await (const part of child.stderr) {
      said += String(part);
      if (said.includes('Ctrl C')) break;
    }
    const address = /http:\S+\/(?=studies)/.exec(said)?.[0] ?? '';
    expect(said).toContain(folder);
    const { studies } = (await (await fetch(`${address}api/studies`)).json()) as {
      studies: { id: string }[];
    };
    expect(studies.map(({ id }) => id)).toEqual(['copenhagen-2024']);
    expect((await stopped(child, 'SIGTERM')).code).toBe(0);
  });

  it('tells the example alone with --text, without a server', async () => {
    const { code, stdout, stderr } = await program.run(['demo', '--text']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('København');
  });
});
