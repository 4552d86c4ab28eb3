import type { Language } from '#figures';
import { partedWell } from '#wording';
import { afterFirstLook } from './firstLook.ts';
import type { Hyphenate } from './useLanguage.ts';

type HyphenateSync = (text: string, options?: { readonly minWordLength?: number }) => string;

const softHyphen = /\u00ad/g;
const loaded = new Map<Language, Hyphenate>();

/**
 * Loads the patterns of a language; only those of the language shown are
 * fetched. Shorter words fit the narrowest column.
 */
export async function loadHyphenation(language: Language): Promise<Hyphenate> {
  const known = loaded.get(language);
  if (known) return known;
  // The English patterns are five times the Danish ones.
  if (language === 'en') await afterFirstLook();
  const module = (language === 'da' ? await import('hyphen/da') : await import('hyphen/en')) as unknown as {
    readonly hyphenateSync?: HyphenateSync;
    readonly default?: { readonly hyphenateSync: HyphenateSync };
  };
  const hyphenateSync = module.hyphenateSync ?? module.default?.hyphenateSync;
  if (!hyphenateSync) throw new Error(`no hyphenation for ${language}`);
  const byText = new Map<string, string>();
  const hyphenate: Hyphenate = (text) => {
    const before = byText.get(text);
    if (before !== undefined) return before;
    const parted = hyphenateSync(text, { minWordLength: 8 });
    const well = partedWell(parted, language);
    byText.set(text, well);
    return well;
  };
  loaded.set(language, hyphenate);
  return hyphenate;
}

/** The text without soft hyphens. */
export function withoutSoftHyphens(text: string): string {
  return text.replace(softHyphen, '');
}

/** Takes soft hyphens out of whatever is copied from the page, so that a search elsewhere finds the word. */
export function copyWithoutSoftHyphens(root: Document): void {
  root.addEventListener('copy', (event) => {
    const chosen = root.getSelection()?.toString();
    if (!chosen || !softHyphen.test(chosen) || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', withoutSoftHyphens(chosen));
    event.preventDefault();
  });
}
