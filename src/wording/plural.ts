import type { Language } from '#figures';

/** A word as it stands behind one and behind several. */
export interface CountedWord {
  readonly one: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/** The form of a word that goes with a count in the language. */
export function plural(count: number, word: CountedWord, language: Language): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return rule.select(count) === 'one' ? word.one : word.other;
}
