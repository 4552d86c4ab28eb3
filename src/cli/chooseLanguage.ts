import type { Language } from '#figures';
import { didYouMean, languages } from '#wording';
import { CliError } from './cliError.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the terminal: the first of LC_ALL, LC_MESSAGES and LANG that
 * names one we have, else Danish.
 */
export function languageOf(env: Environment): Language {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const found = languages.find((language) =>
      new RegExp(`^${language}([_.@-]|$)`, 'i').test(env[name] ?? ''),
    );
    if (found) return found;
  }
  return 'da';
}

/**
 * The language asked for, before anything else is parsed, since help and
 * errors are said in it. A language that there is none of is an error, said
 * in that of the terminal.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Environment,
): { readonly language: Language; readonly error?: CliError } {
  const ofTerminal = languageOf(env);
  const asked = wordAfter(argv, '--language');
  if (asked === undefined) return { language: ofTerminal };
  const language = languages.find((known) => known === asked.toLowerCase());
  if (language) return { language };
  const near = didYouMean(asked, [
    { id: 'da', names: ['dansk', 'danish', 'dk'] },
    { id: 'en', names: ['engelsk', 'english', 'gb'] },
  ]);
  const error = new CliError(
    'valueNotAllowed',
    { option: '--language', given: asked, near, known: languages },
    '--language',
  );
  return { language: ofTerminal, error };
}

/** Whether a flag stands among the words, before a lone `--`. */
export function hasFlag(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes(flag);
}

function wordAfter(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word.startsWith(`${option}=`)) return word.slice(option.length + 1);
    if (word === option) return words[at + 1];
  }
  return undefined;
}
