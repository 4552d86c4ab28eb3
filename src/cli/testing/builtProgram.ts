import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a run of the command line did. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a real process, built from the source as it is now. */
export interface BuiltProgram {
  readonly run: (words: readonly string[], how?: RunOptions) => Promise<Ran>;
  /** Path of the bin file. */
  readonly file: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
}

/** Builds into a folder of its own, so that what users run is not touched while tests do. */
export async function buildProgram(): Promise<BuiltProgram> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const outDir = await mkdtemp(join(root, '.cache', 'cli-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return programAt(join(outDir, 'cli.js'));
}

/** The command line at a bin file. Without a language in the environment it speaks Danish. */
export function programAt(file: string): BuiltProgram {
  const run = (words: readonly string[], how: RunOptions = {}) =>
    new Promise<Ran>((resolve, reject) => {
      const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '100', ...how.env };
      const child = spawn(process.execPath, [file, ...words], { cwd: how.cwd, env });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, stdout, stderr }));
      child.stdin.end(how.stdin ?? '');
    });
  return { run, file };
}

/** What a line of bash does. */
export function shell(line: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const bash = spawn('bash', ['-c', line]);
    let [stdout, stderr] = ['', ''];
    bash.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    bash.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    bash.on('error', reject);
    bash.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
