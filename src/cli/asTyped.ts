import type { Language } from '#figures';
import { languageOf } from './chooseLanguage.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const ours = /\bressort (?=(demo|serve|check|show|measure|compare|explain|import|export|completion|help)\b)/g;

/** A text with its commands as this user calls us: with `npx` where that is how we were called. */
export function asCalled(text: string, env: Environment): string {
  return env['npm_command'] === 'exec' ? text.replace(ours, 'npx ressort ') : text;
}

/**
 * A text or a lone command that we suggest, as this user would have to type
 * it. A lone command also keeps the language where it is not the terminal's own.
 */
export function asTyped(text: string, language: Language, env: Environment): string {
  const isLoneCommand = text.startsWith('ressort ');
  const kept = isLoneCommand && languageOf(env) !== language ? `${text} --language ${language}` : text;
  return asCalled(kept, env);
}
