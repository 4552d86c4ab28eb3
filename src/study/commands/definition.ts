import type { Event } from '../event.ts';
import type { CommandRefusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import type { Study } from '../study.ts';

/** How a command becomes events, before the rules of the study are asked. */
export interface Definition<Command> {
  /**
   * The events of a command, or why it cannot be meant. Only what the command
   * itself needs is asked here; that the study afterwards keeps every rule and
   * reference is asked by `decide`, once for all commands. A command that
   * would change nothing gives no events.
   */
  decide(study: Study, command: Command): Result<readonly Event[], CommandRefusal>;
  /** Asks the task tree or applies models, so that it needs a study that is at rest. */
  readonly asksTree?: true;
}
