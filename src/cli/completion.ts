import type { Language } from '#figures';
import { registry } from '#indicators';
import { tableIds } from '#report';
import { didYouMean, languages, programCatalogueOf } from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import {
  type CommandSpec,
  commandTable,
  commonOptions,
  type OptionSpec,
  rootOptions,
} from './commandTable.ts';
import type { Run } from './request.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

type Shell = (typeof shells)[number];

/** `ressort completion SHELL`: a script that lets the shell complete commands, options, indicators and files. */
export const completion: Run = async ({ words, language, world }) => {
  const given = words[0] ?? '';
  const shell = shells.find((known) => known === given.toLowerCase());
  if (!shell) {
    const candidates = shells.map((id) => ({
      id,
      ...(id === 'powershell' ? { names: ['pwsh', 'posh'] } : {}),
    }));
    throw new CliError(
      'valueNotAllowed',
      { option: 'SHELL', given, near: didYouMean(given, candidates), known: shells },
      'SHELL',
    );
  }
  world.stdout.write(scripts[shell](language));
  return exitCodes.ok;
};

const scripts: Readonly<Record<Shell, (language: Language) => string>> = { bash, zsh, fish, powershell };

const indicators = registry.map(({ id }) => id);

function optionsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...spec.options, ...commonOptions];
}

function valuesOf(option: OptionSpec): readonly string[] | undefined {
  if (option.offers === 'languages') return languages;
  if (option.offers === 'indicators') return indicators;
  if (option.offers === 'models') return ['today'];
  return undefined;
}

/** Words that a command takes, beside files and options. */
function wordsOf({ name }: CommandSpec): readonly string[] {
  if (name === 'completion') return shells;
  return name === 'table' ? tableIds : [];
}

function flags(options: readonly OptionSpec[]): string {
  return options.flatMap(({ flag, short }) => (short === undefined ? [flag] : [short, flag])).join(' ');
}

function bash(): string {
  const cases = commandTable.map((spec) => {
    const words = [...wordsOf(spec), flags(optionsOf(spec))].join(' ');
    return `    ${spec.name}) words="${words}" ;;`;
  });
  return `# ressort completion for bash
_ressort() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words
  case "$previous" in
    --language) words="${languages.join(' ')}" ;;
    --indicator) words="${indicators.join(' ')}" ;;
    --model|--of|--assume) return ;;
    -o|--output) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); return; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commandTable.map(({ name }) => name).join(' ')} help ${flags(rootOptions)}"
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _ressort ressort
`;
}

function zsh(language: Language): string {
  const { commandTexts, optionTexts } = programCatalogueOf(language);
  const quote = (text: string) =>
    text.replaceAll("'", "'\\''").replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' -');
  const commands = commandTable.map(({ name }) => `    '${name}:${quote(commandTexts[name])}'`);
  const cases = commandTable.map((spec) => {
    const options = optionsOf(spec).map((option) => {
      const values = valuesOf(option);
      const value =
        option.value === undefined
          ? ''
          : `:${option.name}:${option.offers === 'files' ? '_files' : values ? `(${values.join(' ')})` : ''}`;
      const many = option.repeatable === true ? '*' : '';
      return `'${many}${option.flag}[${quote(optionTexts[option.name])}]${value}'`;
    });
    const words =
      spec.name === 'completion'
        ? [`'1:shell:(${shells.join(' ')})'`]
        : wordsOf(spec).length > 0
          ? ["'1:file:_files'", `'2:table:(${wordsOf(spec).join(' ')})'`]
          : ["'*:file:_files'"];
    return `    ${spec.name}) _arguments ${[...options, ...words].join(' ')} ;;`;
  });
  return `#compdef ressort
_ressort() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_ressort" ]; then _ressort "$@"; else compdef _ressort ressort; fi
`;
}

function fish(language: Language): string {
  const { commandTexts, optionTexts } = programCatalogueOf(language);
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commandTable.flatMap((spec) => {
    const within = `-n '__fish_seen_subcommand_from ${spec.name}'`;
    return [
      `complete -c ressort -n __fish_use_subcommand -f -a ${spec.name} -d ${quote(commandTexts[spec.name])}`,
      ...optionsOf(spec).map((option) => {
        const short = option.short === undefined ? '' : ` -s ${option.short.slice(1)}`;
        const values = valuesOf(option);
        const files = option.offers === 'files' ? ' -r -F' : ' -x';
        const value =
          option.value === undefined ? '' : `${files}${values ? ` -a '${values.join(' ')}'` : ''}`;
        return `complete -c ressort ${within}${short} -l ${option.flag.slice(2)}${value} -d ${quote(optionTexts[option.name])}`;
      }),
    ];
  });
  const last = commandTable.flatMap((spec) => {
    const words = wordsOf(spec);
    if (words.length === 0) return [];
    const files = spec.name === 'completion' ? ' -f' : '';
    return [
      `complete -c ressort -n '__fish_seen_subcommand_from ${spec.name}'${files} -a '${words.join(' ')}'`,
    ];
  });
  return `# ressort completion for fish\n${[...lines, ...last].join('\n')}\n`;
}

function powershell(): string {
  const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
  const cases = commandTable.map((spec) => {
    const words = optionsOf(spec).map(({ flag }) => flag);
    return `    '${spec.name}' { ${list([...wordsOf(spec), ...words])} }`;
  });
  return `# ressort completion for PowerShell
Register-ArgumentCompleter -Native -CommandName ressort -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $previous = if ($wordToComplete -eq '') { $words[-1] } else { $words[-2] }
  $offered = switch ($previous) {
    '--language' { ${list(languages)} }
    '--indicator' { ${list(indicators)} }
  }
  if (-not $offered) {
    $command = if ($words.Count -gt 1) { $words[1] } else { '' }
    $offered = switch ($command) {
${cases.join('\n')}
    default { ${list([...commandTable.map(({ name }) => name), 'help', ...rootOptions.map(({ flag }) => flag)])} }
    }
  }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
