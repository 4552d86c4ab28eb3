import type { Language } from '#figures';
import type { PairRow } from '#indicators';
import { documentCatalogueOf } from './documentCatalogue.ts';
import { formatReading, numberForm } from './numbers.ts';

/**
 * What holds of one indicator between two organisations, exactly as it was
 * proved: "B is better than A whatever the unknown figures are". Where both
 * numbers lie fast nothing is said of unknown figures.
 */
export function pairSentence(
  row: PairRow,
  names: { readonly a: string; readonly b: string },
  language: Language,
): string {
  const { certainSentences, robustSentences } = documentCatalogueOf(language);
  const isCertain = row.a.kind === 'value' && row.b.kind === 'value';
  const sentences = isCertain ? certainSentences : robustSentences;
  const form = numberForm(row.id, row.unit);
  const difference = formatReading(row.difference, form, language, { as: 'text', signed: true });
  return sentences[row.verdict]({ ...names, difference });
}
