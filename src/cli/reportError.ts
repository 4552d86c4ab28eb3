import type { Language } from '#figures';
import { type ErrorJson, presentError, presentRefusal } from '#report';
import { asTyped } from './asTyped.ts';
import { CliError, type ExitCode } from './cliError.ts';
import { pageFor } from './layout/page.ts';
import { wrapWith } from './layout/wrap.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

interface Around {
  readonly world: World;
  readonly language: Language;
  readonly json: boolean;
}

/** Tells on stderr what stopped a request and what to do now; gives the exit code. */
export function reportError(thrown: unknown, around: Around): ExitCode {
  const { world, language } = around;
  if (thrown instanceof Refused) return reportRefusal(thrown, around);
  const error =
    thrown instanceof CliError
      ? thrown
      : new CliError('internalError', { because: messageOf(thrown) }, null, thrown);
  say(presentError(error.code, error.data, error.place, language), around);
  if (world.env['RESSORT_DEBUG'] && error.cause instanceof Error) {
    world.stderr.write(`${error.cause.stack ?? ''}\n`);
  }
  return error.exitCode;
}

/** Every reason, one after the other; as JSON the first. */
function reportRefusal({ refusals, exitCode }: Refused, around: Around): ExitCode {
  const said = refusals.map((refusal) => presentRefusal(refusal, around.language));
  for (const one of around.json ? said.slice(0, 1) : said) say(one, around);
  return exitCode;
}

function say(said: ErrorJson, { world, language, json }: Around): void {
  if (json) {
    world.stderr.write(`${JSON.stringify(said, null, 2)}\n`);
    return;
  }
  const page = pageFor(world.stderr, world.env);
  const lines = [
    ...wrapWith('ressort: ', said.message, page.columns),
    ...wrapWith('  → ', asTyped(said.next, language, world.env), page.columns),
  ];
  world.stderr.write(`${lines.join('\n')}\n`);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
