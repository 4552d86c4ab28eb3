import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, shell } from '#cli/testing/builtProgram';
import { type ApiUnderTest, apiUnderTest } from '#server/testing/apiUnderTest';

const megabyte = 1024 * 1024;
const hundred = 100 * megabyte;

describe('[TRUST 22] 100 MB of JSON on the command line', () => {
  let program: BuiltProgram;
  let folder: string;
  beforeAll(async () => {
    program = await buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'ressort-huge-'));
    const most = 'Math.round(process.resourceUsage().maxRSS / 1024)';
    await writeFile(
      join(folder, 'watch.mjs'),
      `process.on('exit', () => process.stderr.write(' ' + ${most}));`,
    );
  }, 60_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(dirname(program.file), { recursive: true, force: true });
  });

  /** Runs a line with the program as `$ressort`, which writes the most memory it held, in MB, as its last word. */
  const run = async (line: string) => {
    const watched = `'${process.execPath}' --import '${join(folder, 'watch.mjs')}' '${program.file}'`;
    // In a process of its own: one that replaces bash is held to what we have held before.
    const ran = await shell(`export COLUMNS=200; ${line.replace('$ressort', watched)}; exit $?`);
    return { ...ran, megabytes: Number(ran.stderr.split(' ').at(-1)) };
  };

  const refused = {
    ok: false,
    problems: [
      expect.objectContaining({ code: 'fileIsTooLarge', message: 'The file is larger than 64 MB.' }),
    ],
  };

  it('is refused as a file, without being read', async () => {
    const file = join(folder, 'huge.json');
    await writeFile(file, '{"format": "ressort.study/1", "x": "');
    await truncate(file, hundred);
    const ran = await run(`$ressort check '${file}' --json --language en`);
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject(refused);
    expect(ran.megabytes).toBeLessThan(128);
  });

  it('is refused as what comes in, and no more of it is taken than the limit', async () => {
    const ran = await run(`yes '"0123456789",' | $ressort check - --json --language en`);
    expect(JSON.parse(ran.stdout)).toMatchObject(refused);
    expect(ran.megabytes).toBeLessThan(256);
  });
});

describe('[TRUST 22] 100 MB of JSON to the server', () => {
  let api: ApiUnderTest;
  let port: number;
  beforeAll(async () => {
    api = await apiUnderTest();
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    port = (api.app.server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    expect(api.bugs).toEqual([]);
    await api.app.close();
  });

  /**
   * Sends 100 MB as fast as they are taken, until there is an answer or the
   * connection is closed, which may take the answer with it; with the most
   * that buffers held meanwhile.
   */
  const send = (path: string, headers: Record<string, string | number>, chunk: Buffer) =>
    new Promise<{ answered?: [number, string]; sent: number; held: number }>((resolve, reject) => {
      const before = process.memoryUsage().arrayBuffers;
      let [sent, held] = [0, 0];
      const asked = request({
        port,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      });
      asked.on('response', async (answer: IncomingMessage) => {
        let text = '';
        for await (const part of answer) text += part;
        asked.destroy();
        resolve({ answered: [answer.statusCode ?? 0, JSON.parse(text).code], sent, held });
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE' || error.code === 'ECONNRESET') resolve({ sent, held });
        else reject(error);
      });
      const more = () => {
        held = Math.max(held, process.memoryUsage().arrayBuffers - before);
        if (asked.destroyed || sent >= hundred) return;
        sent += chunk.length;
        if (chunk.length === 0) asked.flushHeaders();
        else if (asked.write(chunk)) setImmediate(more);
        else asked.once('drain', more);
      };
      more();
    });

  const chunk = Buffer.alloc(megabyte / 4, '[1,2,3],\n');

  it('that says how long it is, is refused before any of it is sent', async () => {
    const { answered } = await send('/api/studies', { 'content-length': hundred }, Buffer.alloc(0));
    expect(answered).toEqual([413, 'bodyIsTooLarge']);
  });

  it.each([
    ['where a study file may come', '/api/studies', 64],
    ['where 1 MB may come', '/api/studies/small/commands', 1],
  ])('that does not say so is refused at the limit, and no more is held: %s', async (_name, path, most) => {
    const { answered = [413, 'bodyIsTooLarge'], sent, held } = await send(path, {}, chunk);
    expect(answered).toEqual([413, 'bodyIsTooLarge']);
    expect(sent).toBeLessThan(hundred);
    expect(held / megabyte).toBeLessThan(most + 32);
    expect((await api.get('/api/health')).status).toBe(200);
  });
});
