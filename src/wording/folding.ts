import type { Language } from '#figures';

/**
 * A text as search sees it: lower case, without accents, å as aa, ø as oe, æ
 * as ae (ö and ä alike), so that "Ældre", "aeldre" and "AELDRE" are one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åæäøö]/g, (letter) => (letter === 'å' ? 'aa' : letter === 'æ' || letter === 'ä' ? 'ae' : 'oe'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const collators = new Map<Language, Intl.Collator>();

/** Alphabetical order as the language has it; in Danish aa sorts as å, after z. Digits by their number. */
export function inAlphabet(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare;
}
