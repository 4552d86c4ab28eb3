import { Command, CommanderError, Option } from 'commander';
import type { Language } from '#figures';
import { type Candidate, didYouMean } from '#wording';
import { asCalled } from './asTyped.ts';
import { chooseLanguage, hasFlag } from './chooseLanguage.ts';
import { CliError, type ExitCode, exitCodes } from './cliError.ts';
import {
  type CommandSpec,
  commandTable,
  commonOptions,
  type OptionSpec,
  rootOptions,
} from './commandTable.ts';
import { commandHelp, flagsOf, overview, rootHelp } from './help.ts';
import { pageFor } from './layout/page.ts';
import { safeOutlet } from './layout/visible.ts';
import { loadCommand } from './loadCommand.ts';
import type { Request } from './request.ts';
import type { World } from './world.ts';

/**
 * Runs the command line on the words given and says how it went. Never
 * throws: what stops a request is told on stderr, as JSON where JSON was
 * asked for, with nothing on stdout.
 */
export async function runProgram(argv: readonly string[], given: World): Promise<ExitCode> {
  const world: World = { ...given, stdout: safeOutlet(given.stdout), stderr: safeOutlet(given.stderr) };
  const { language, error } = chooseLanguage(argv, world.env);
  const json = hasFlag(argv, '--json');
  try {
    if (error) throw error;
    return await parseAndRun(argv, world, language);
  } catch (thrown) {
    // Loaded late: help and the examples do not wait for what errors need.
    const { reportError } = await import('./reportError.ts');
    return reportError(thrown, { world, language, json });
  }
}

/** Tells that what goes to stdout could not be written, in the words and the form that were asked for. */
export async function reportOutputFailed(
  thrown: NodeJS.ErrnoException,
  argv: readonly string[],
  world: World,
): Promise<ExitCode> {
  const { language } = chooseLanguage(argv, world.env);
  const { reportError } = await import('./reportError.ts');
  const error = new CliError('outputFailed', { because: thrown.code ?? thrown.message }, 'stdout', thrown);
  return reportError(error, { world, language, json: hasFlag(argv, '--json') });
}

async function parseAndRun(argv: readonly string[], world: World, language: Language): Promise<ExitCode> {
  const page = pageFor(world.stdout, world.env);
  const json = hasFlag(argv, '--json');
  let exitCode: ExitCode = exitCodes.ok;
  const root = quiet(new Command('ressort'), world)
    .version(world.version, '-V, --version')
    .configureHelp({ formatHelp: () => asCalled(rootHelp(language, page), world.env) })
    .helpCommand('help [command]')
    .allowExcessArguments(true)
    // An unknown command is told before the options that only it would know.
    .allowUnknownOption(true)
    .action((_options, command: Command) => {
      const given = command.args.find((word) => !word.startsWith('-')) ?? command.args[0];
      if (given !== undefined)
        throw given.startsWith('-') ? unknownOption(given, undefined) : unknownCommand(given);
      world.stdout.write(asCalled(overview(language, page), world.env));
    });
  addOptions(root, rootOptions);
  for (const spec of commandTable) {
    const command = quiet(root.command(spec.name), world)
      .configureHelp({ formatHelp: () => asCalled(commandHelp(spec, language, page), world.env) })
      .allowExcessArguments(true);
    for (const { name } of spec.arguments) command.argument(`[${name}]`);
    addOptions(command, [...spec.options, ...commonOptions]);
    command.action(async () => {
      const request = requestOf(spec, command, { world, language, page, json });
      const run = await loadCommand[spec.name]();
      exitCode = await run(request);
    });
  }
  try {
    await root.parseAsync([...argv], { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return exitCodes.ok;
    throw usageError(thrown, argv);
  }
  return exitCode;
}

/** Commander throws instead of ending the process, and says nothing itself: we say it in the user's language. */
function quiet(command: Command, world: World): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    });
}

function addOptions(command: Command, specs: readonly OptionSpec[]): void {
  for (const spec of specs) {
    if (spec.name === 'help' || spec.name === 'version') continue;
    const option = new Option(
      flagsOf({ ...spec, ...(spec.value === undefined ? {} : { value: '<value>' }) }),
    );
    if (spec.value !== undefined) {
      option.argParser<string | readonly string[]>((value, before) => {
        // The parser takes any next word as the value, also the next option.
        if (value.startsWith('--')) {
          throw new CliError('optionNeedsValue', { option: spec.flag, command: command.name() }, spec.flag);
        }
        return spec.repeatable === true ? [...(typeof before === 'object' ? before : []), value] : value;
      });
    }
    command.addOption(option);
  }
}

function requestOf(
  spec: CommandSpec,
  command: Command,
  around: Pick<Request, 'world' | 'language' | 'page' | 'json'>,
): Request {
  const extra = command.args.slice(spec.arguments.length);
  if (extra.length > 0) {
    throw new CliError('tooManyArguments', { given: extra, command: spec.name }, extra[0] ?? null);
  }
  const options = command.opts<{
    model?: string | readonly string[];
    assume?: readonly string[];
    indicator?: string;
    of?: string;
    output?: string;
    port?: string;
    data?: string;
    text?: boolean;
    open?: boolean;
    stay?: boolean;
    details?: boolean;
    tabs?: boolean;
    force?: boolean;
  }>();
  const { model } = options;
  return {
    command: spec.name,
    words: command.args,
    models: model === undefined ? [] : typeof model === 'string' ? [model] : model,
    assume: options.assume ?? [],
    ...(options.indicator === undefined ? {} : { indicator: options.indicator }),
    ...(options.of === undefined ? {} : { of: options.of }),
    ...(options.output === undefined ? {} : { output: options.output }),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.data === undefined ? {} : { data: options.data }),
    text: options.text === true,
    open: options.open !== false,
    stay: options.stay === true,
    details: options.details === true,
    tabs: options.tabs === true,
    force: options.force === true,
    ...around,
  };
}

function unknownCommand(given: string): CliError {
  const candidates: Candidate[] = commandTable.map(({ name }) => ({ id: name }));
  return new CliError(
    'commandUnknown',
    { given, near: didYouMean(given, candidates), known: commandTable.map(({ name }) => name) },
    given,
  );
}

function unknownOption(word: string, spec: CommandSpec | undefined): CliError {
  const given = word.split('=')[0] ?? word;
  const options = spec ? [...spec.options, ...commonOptions] : rootOptions;
  const known = options.map(({ flag }) => flag);
  const candidates: Candidate[] = known.map((flag) => ({ id: flag, names: [flag.replace(/^-+/, '')] }));
  const near = didYouMean(given.replace(/^-+/, ''), candidates);
  return new CliError('optionUnknown', { given, near, known, command: spec?.name ?? '' }, given);
}

/** What commander objected to, as one of our errors. Its message quotes the word: pinned by tests. */
function usageError(thrown: CommanderError, argv: readonly string[]): CliError {
  const word = /'([^']*)'/.exec(thrown.message)?.[1] ?? '';
  const spec = commandTable.find(({ name }) => argv.includes(name));
  const command = spec?.name ?? '';
  switch (thrown.code) {
    case 'commander.unknownCommand':
      return unknownCommand(word);
    case 'commander.unknownOption':
      return unknownOption(word, spec);
    case 'commander.optionMissingArgument': {
      const option = /--[a-z]+/.exec(word)?.[0] ?? word;
      return new CliError('optionNeedsValue', { option, command }, option);
    }
    default:
      return new CliError('internalError', { because: thrown.message }, null, thrown);
  }
}
