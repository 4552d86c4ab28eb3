import type { Language } from '#figures';

const kinds: Readonly<Record<Language, RegExp>> = {
  da: /forvaltning(?:en)?\b/gi,
  en: /\b(?:the|administration|department)\b/gi,
};

/**
 * Whether two names call a body the same but for what kind of body it is:
 * "Børne- og Ungdomsforvaltningen" and "Børn og Ungdom". So a body that only
 * sheds the word for its kind is not told as renamed.
 */
export function isSameBodyName(one: string, other: string, language: Language): boolean {
  return stems(one, language) === stems(other, language);
}

/** The words without the one for the kind of body, and without the letters that join it to them. */
function stems(name: string, language: Language): string {
  return name
    .toLocaleLowerCase('da')
    .replace(kinds[language], ' ')
    .split(/[\s,-]+/)
    .map((word) => (language === 'da' ? word.replace(/(?<=.{3})(?:es|s|e)$/, '') : word))
    .filter((word) => word !== '')
    .join(' ');
}
