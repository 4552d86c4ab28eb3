import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Job } from './job.ts';
import { type Timing, timingOf } from './timing.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const rounds = 10;

/** A server of nothing: what a new process and its first answer cost by themselves. */
const bare = `const s = require('node:http').createServer((q, r) => r.end('{}'));
s.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ address: 'http://127.0.0.1:' + s.address().port + '/' })));`;

/** From typing `ressort serve` to the first answer, and to the first study: at most 2 s. */
export const serveJob: Job = {
  name: 'serve',
  asks: 'a new process has answered its first request',
  async run() {
    if (!existsSync(cli)) throw new Error('dist/cli.js is not there: npm run build');
    const folder = await mkdtemp(join(tmpdir(), 'serve-bench-'));
    try {
      const serve = [cli, 'serve', '--port', '0', '--data', folder, '--json'];
      await withServer(serve, async (address) => {
        const body = JSON.stringify({ start: 'example' });
        const headers = { 'content-type': 'application/json' };
        const { status } = await fetch(`${address}api/studies`, { method: 'POST', headers, body });
        check(status === 201, 'begin the example');
      });
      const nothing = await answers(['-e', bare], '');
      const health = await answers(serve, 'api/health');
      const snapshot = await answers(serve, 'api/studies/copenhagen-2024/snapshot');
      const peer = { name: 'node:http that answers {}', timing: nothing };
      const instance = 'a new process';
      return [
        { what: 'ressort serve, first answer', instance, ours: health, peer },
        { what: 'ressort serve, Copenhagen whole', instance, ours: snapshot, peer },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function answers(words: readonly string[], path: string): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await withServer(words, async (address) => {
      const response = await fetch(`${address}${path}`);
      await response.arrayBuffer();
      times.push(performance.now() - from);
      check(response.ok, path);
    });
  }
  return timingOf(times);
}

async function withServer(words: readonly string[], use: (address: string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let said = '';
    for await (const part of child.stdout) {
      said += String(part);
      if (said.trimEnd().endsWith('}')) break;
    }
    await use((JSON.parse(said) as { address: string }).address);
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}
