import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, type Job } from './job.ts';
import { timed } from './timing.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** (e) From typing to help: what loading the program costs. */
export const coldStartJob: Job = {
  name: 'cold-start',
  asks: 'the command line says its help in a new process',
  run() {
    if (!existsSync(cli)) throw new Error('dist/cli.js is not there: npm run build');
    const said = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' });
    check(said.status === 0 && said.stdout.includes('ressort'), 'ressort --help');
    const start = (args: readonly string[]) =>
      timed(() => spawnSync(process.execPath, args), { samples: 20, warmUp: 2, atMost: 20_000 });
    return [
      {
        what: 'node dist/cli.js --help',
        instance: 'a new process',
        ours: start([cli, '--help']),
        peer: { name: 'node that does nothing', timing: start(['-e', '0']) },
      },
    ];
  },
};
