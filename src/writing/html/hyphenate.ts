import * as danish from 'hyphen/da';
import * as english from 'hyphen/en';
import type { Language } from '#figures';
import { partedWell } from '#wording';

type Hyphenate = (text: string, options?: { readonly minWordLength?: number }) => string;
type Patterns = {
  readonly hyphenateSync?: Hyphenate;
  readonly default?: { readonly hyphenateSync: Hyphenate };
};

const patterns: Readonly<Record<Language, unknown>> = { da: danish, en: english };

/**
 * A text with soft hyphens where its long words may break. They stand in the
 * page itself, since few browsers know where Danish words part.
 */
export function hyphenated(text: string, language: Language): string {
  // The package is in the old form of modules, which is met as it is or inside `default`.
  const { hyphenateSync, default: inside } = patterns[language] as Patterns;
  const hyphenate = hyphenateSync ?? inside?.hyphenateSync;
  if (!hyphenate) return text;
  // An address is copied as it stands.
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece, nth) =>
      nth % 2 === 1 ? piece : partedWell(hyphenate(piece, { minWordLength: 8 }), language),
    )
    .join('');
}
