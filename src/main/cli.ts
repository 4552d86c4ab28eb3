import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '#cli/cliError';
import { reportOutputFailed, runProgram } from '#cli/program';
import { removeUnfinished } from '#cli/unfinished';
import type { Serving, World } from '#cli/world';
import { readAtMost } from '#reading/readAtMost';

const argv = process.argv.slice(2);
const home = homeOf(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
let running: Serving | undefined;
const world: World = {
  stdout: outletOf(process.stdout),
  stderr: outletOf(process.stderr),
  env: process.env,
  home,
  version,
  readStdin: (most) => readAtMost(process.stdin, most),
  isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env['CI'],
  readKept: async (folder, id) => (await import('./server.ts')).readKept(folder, id),
  listKept: async (folder) => (await import('./server.ts')).listKept(folder),
  serve: async (options) => {
    const { startServer } = await import('./server.ts');
    const started = await startServer({ home, version }, options);
    if (started.ok) running = started.value;
    return started;
  },
  openBrowser,
};

// A reader that has seen enough (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    // Where stderr fails nobody can be told.
    if (stream === process.stderr) process.exit(exitCodes.storage);
    void reportOutputFailed(error, argv, world).then((code) => process.exit(code));
  });
}
for (const [signal, exitCode] of [
  ['SIGINT', exitCodes.interrupted],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (running) {
      // What runs on ends in good order; whoever asks twice does not wait for that.
      const { stop } = running;
      running = undefined;
      void stop();
      return;
    }
    removeUnfinished();
    process.exit(exitCode);
  });
}

process.exitCode = await runProgram(argv, world);

/** The package's own folder, from a checkout, from the bundle and from an installed package alike. */
function homeOf(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return homeOf(dirname(folder));
}

function outletOf(stream: NodeJS.WriteStream) {
  return {
    write: (written: string) => void stream.write(written),
    isTerminal: stream.isTTY === true,
    columns: stream.columns as number | undefined,
  };
}

function openBrowser(address: string): void {
  const [program, ...words] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const opening = spawn(program ?? '', [...words, address], { stdio: 'ignore', detached: true });
  // Where there is no browser to open, the address has been printed.
  opening.on('error', () => undefined);
  opening.unref();
}
