import { expect } from 'vitest';
import type { Command, Refusal, Result } from '#study';
import { dispatch } from '../dispatch.ts';
import type { Ask, Outcome } from '../envelope.ts';
import { memoryLog } from '../memoryLog.ts';
import type { EventLog, Ports } from '../ports.ts';
import { createStudy } from '../studies.ts';
import { type Workbench, workbenchOver } from '../workbench.ts';
import { beginning } from './storedEntries.ts';

/** A workbench whose clock and ids are the same in every run; everybody may do everything. */
export function testBench(log: EventLog = memoryLog(), ports: Partial<Ports> = {}): Workbench {
  let tick = 0;
  let id = 0;
  return workbenchOver({
    log,
    clock: {
      now: () => {
        tick += 1;
        return new Date(Date.UTC(2025, 2, 5, 10, 0, 0, tick)).toISOString();
      },
    },
    ids: {
      next: () => {
        id += 1;
        return `id-${id}`;
      },
    },
    may: () => true,
    ...ports,
  });
}

/** The small study of `beginning`, begun by Ada. */
export async function beginSmall(workbench: Workbench, id = 'small'): Promise<string> {
  const commands = beginning.kind === 'together' ? beginning.commands : [];
  const begun = await createStudy(workbench, { commandId: 'begin', actor: 'ada', commands, id });
  return value(begun).study;
}

let sent = 0;

/** Sends what somebody asks, under a command id of its own. */
export function ask(
  workbench: Workbench,
  actor: string,
  asks: Ask | Command,
  study = 'small',
): Promise<Result<Outcome, Refusal>> {
  sent += 1;
  const isAsk = ['command', 'undo', 'redo', 'withdraw', 'restore'].includes(asks.kind);
  return dispatch(workbench, {
    commandId: `sent-${sent}`,
    study,
    actor,
    asks: isAsk ? (asks as Ask) : { kind: 'command', command: asks as Command },
  });
}

/** What was accepted; fails the test where it was refused. */
export function value<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.refusals)}`);
  return result.value;
}

/** The codes of a refusal; none of a yes. */
export function codes(result: Result<unknown, Refusal>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code);
}
