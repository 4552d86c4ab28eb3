import { useLanguage } from '../session/useLanguage.ts';

/** Text whose long words may be parted, with a hyphen, where the language parts them. */
export function Words({ text }: { readonly text: string }) {
  return useLanguage().hyphenate(text);
}
