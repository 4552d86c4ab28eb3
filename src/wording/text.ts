import type { Language, Text } from '#figures';

/** Every language, Danish first. */
export const languages: readonly Language[] = ['da', 'en'];

/**
 * A text in the language asked for; where it is missing, the other one with
 * its tag, as in "City Council (en)". Empty where there is neither.
 */
export function pick(text: Text, language: Language): string {
  const own = text[language];
  if (own !== undefined) return own;
  const other = language === 'da' ? 'en' : 'da';
  const there = text[other];
  return there === undefined ? '' : `${there} (${other})`;
}

/** The short name where there is one, else the name. */
export function pickShort(
  record: { readonly name: Text; readonly short?: Text },
  language: Language,
): string {
  return pick(record.short ?? record.name, language);
}

/** Both languages of something that is worded per language. */
export function inBoth(word: (language: Language) => string): { readonly da: string; readonly en: string } {
  return { da: word('da'), en: word('en') };
}

/** A name or a text within a sentence, in the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'da' ? `”${text}”` : `“${text}”`;
}

/** "a, b og c" / "a, b and c". */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}
