import type { Language } from '#figures';
import { presentError } from '#report';
import { asTyped } from './asTyped.ts';
import { CliError, type ExitCode } from './cliError.ts';
import { pageFor } from './layout/page.ts';
import { wrapWith } from './layout/wrap.ts';
import type { World } from './world.ts';

/** Tells on stderr what stopped a request and what to do now; gives the exit code. */
export function reportError(
  thrown: unknown,
  around: { readonly world: World; readonly language: Language; readonly json: boolean },
): ExitCode {
  const { world, language, json } = around;
  const error =
    thrown instanceof CliError
      ? thrown
      : new CliError('internalError', { because: messageOf(thrown) }, null, thrown);
  const said = presentError(error.code, error.data, error.place, language);
  if (json) world.stderr.write(`${JSON.stringify(said, null, 2)}\n`);
  else {
    const page = pageFor(world.stderr, world.env);
    const lines = [
      ...wrapWith('ressort: ', said.message, page.columns),
      ...wrapWith('  → ', asTyped(said.next, language, world.env), page.columns),
    ];
    world.stderr.write(`${lines.join('\n')}\n`);
  }
  if (world.env['RESSORT_DEBUG'] && error.cause instanceof Error) {
    world.stderr.write(`${error.cause.stack ?? ''}\n`);
  }
  return error.exitCode;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
