import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, StoredEntry, Study } from '#study';
import { writeStudyFile } from '#writing/studyFile';

/** A running `ressort serve` over a data folder of its own. */
export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Sends a command to a study; throws what the server says where it is refused. */
  readonly command: (study: string, command: Command) => Promise<void>;
  /** What was recorded in a study, in order. */
  readonly entries: (study: string) => Promise<readonly StoredEntry[]>;
  /** The process is killed as a power cut would, without a word. */
  readonly kill: () => Promise<void>;
  /** It is started again, over the same folder and at the same address. */
  readonly restart: () => Promise<void>;
  /** Ends the server in good order, and throws where it had ended by itself or told of a bug. */
  readonly close: () => Promise<void>;
}

interface Running {
  readonly origin: string;
  readonly child: ChildProcess;
  readonly exit: Promise<unknown[]>;
  /** What it said on the error output. */
  readonly complained: () => string;
}

/** Starts the built program as a user starts it, on a free port, and begins these studies in it. */
export async function serveStudies(...studies: readonly Study[]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'screens-'));
  let running = await started(folder, 0);
  const { origin } = running;
  const post = async (path: string, body: string): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
  };
  for (const study of studies) await post('/api/studies', writeStudyFile(study));
  return {
    origin,
    command: (study, command) =>
      post(`/api/studies/${study}/commands`, JSON.stringify({ commandId: randomUUID(), command })),
    entries: async (study) => {
      const response = await fetch(`${origin}/api/studies/${study}/entries?limit=1000`);
      return ((await response.json()) as { entries: readonly StoredEntry[] }).entries;
    },
    kill: async () => {
      running.child.kill('SIGKILL');
      await running.exit;
    },
    restart: async () => {
      running = await started(folder, Number(new URL(origin).port));
    },
    close: async () => {
      const ranOn = running.child.kill();
      const [code, signal] = await running.exit;
      await rm(folder, { recursive: true, force: true });
      const complained = running.complained();
      if (!ranOn) throw new Error(`ressort serve ended by itself: ${code} ${signal} ${complained}`);
      if (complained !== '') throw new Error(complained);
    },
  };
}

async function started(folder: string, port: number): Promise<Running> {
  const words = ['dist/cli.js', 'serve', '--port', `${port}`, '--data', folder, '--json'];
  const child = spawn(process.execPath, words, { env: { PATH: process.env['PATH'] ?? '' } });
  const exit = once(child, 'exit') as Promise<unknown[]>;
  let [said, complained] = ['', ''];
  child.stderr.on('data', (text: Buffer) => {
    complained += text.toString();
  });
  for await (const part of child.stdout) {
    said += String(part);
    if (said.trimEnd().endsWith('}')) break;
  }
  if (said === '') throw new Error(`ressort serve did not start; is dist/ built? ${complained}`);
  const origin = new URL((JSON.parse(said) as { address: string }).address).origin;
  return { origin, child, exit, complained: () => complained };
}
