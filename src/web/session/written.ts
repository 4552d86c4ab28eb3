import type { Language, Text } from '#figures';

/** A text with what was written in one language; without it where nothing was. What stands in the other language stays. */
export function written(before: Text, language: Language, text: string): Text {
  const { [language]: _, ...other } = before;
  return text.trim() === '' ? other : { ...other, [language]: text.trim() };
}
