import type { CheckAgainst } from './checkStudy.ts';
import type { Command, SingleCommand } from './commands/command.ts';
import { type CommandRow, commandTable } from './commands/table.ts';
import { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { applyEvent } from './evolve.ts';
import type { Refusal } from './refusal.ts';
import { accepted, type Result } from './result.ts';
import { rulesBroken } from './rulesBroken.ts';
import type { Study } from './study.ts';

/**
 * The events of a command on a study, or every reason why not, all at once.
 * A command is refused for what it asks for itself, and for every rule or
 * reference that would not hold afterwards and holds now: so a study that is
 * right stays right. Accepted without events: it would change nothing.
 *
 * `against` as for `checkStudy`.
 *
 * Cost: a copy of the collections changed and a look at the records changed;
 * removing, and changing moves or models, also reads every reference once.
 */
export function decide(
  study: Study,
  command: Command,
  against: CheckAgainst = {},
): Result<readonly Event[], Refusal> {
  const draft = new Draft(study);
  const events: Event[] = [];
  const refusals: Refusal[] = [];
  const commands = command.kind === 'together' ? command.commands : [command];
  for (const each of commands) {
    const row = rowOf(each);
    const decided = row.decide(row.asksTree ? draft.settle() : draft.study, each);
    if (!decided.ok) {
      refusals.push(...decided.refusals);
      continue;
    }
    for (const event of decided.value) {
      applyEvent(draft, event);
      events.push(event);
    }
  }
  const all = [...refusals, ...rulesBroken(study, draft.settle(), against)];
  return all.length === 0 ? accepted(events) : { ok: false, refusals: all };
}

/** The compiler cannot see that the kind picks the row for this very command. */
function rowOf(command: SingleCommand): CommandRow<SingleCommand> {
  return commandTable[command.kind] as CommandRow<SingleCommand>;
}
