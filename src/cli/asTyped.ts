import type { Language } from '#figures';
import { languageOf } from './chooseLanguage.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const ours = /\bressort (?=(demo|check|show|measure|compare|explain|import|export|completion|help)\b)/g;

/**
 * A command that we suggest, as this user would have to type it: with `npx`
 * where that is how we were called. A lone command also keeps the language
 * where it is not the terminal's own.
 */
export function asTyped(text: string, language: Language, env: Environment): string {
  const isLoneCommand = text.startsWith('ressort ');
  const kept = isLoneCommand && languageOf(env) !== language ? `${text} --language ${language}` : text;
  return env['npm_command'] === 'exec' ? kept.replace(ours, 'npx ressort ') : kept;
}
