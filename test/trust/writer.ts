import { writeSync } from 'node:fs';
import { dispatch } from '#workbench/dispatch';
import { commandOf, openLog, realBench, study } from './realBench.ts';

/**
 * A process that writes until it is killed: `sent ID` before it asks, `done ID
 * VERSION` once it has the answer. It begins with the command of its
 * predecessor that got no answer, if there was one.
 */
async function write(folder: string, name: string, unanswered: string | undefined): Promise<void> {
  const workbench = realBench(openLog(folder));
  for (let nth = 0; ; nth += 1) {
    const commandId = nth === 0 && unanswered ? unanswered : `${name}-${nth}`;
    writeSync(1, `sent ${commandId}\n`);
    const asks = { kind: 'command', command: commandOf(commandId) } as const;
    const done = await dispatch(workbench, { commandId, study, actor: 'a writer', asks });
    if (done.ok) writeSync(1, `done ${commandId} ${done.value.version}\n`);
    else writeSync(1, `refused ${commandId} ${JSON.stringify(done.refusals)}\n`);
  }
}

const [folder, name, unanswered] = process.argv.slice(2);
if (!folder || !name) throw new Error('FOLDER NAME [UNANSWERED]');
await write(folder, name, unanswered);
