import type { Language } from '#figures';
import { catalogueOf } from './catalogue.ts';

/** A formula in words; as it stands where no words for it are known. */
export function formulaText(formula: string, language: Language): string {
  const { formulas } = catalogueOf(language);
  return Object.hasOwn(formulas, formula) ? formulas[formula as keyof typeof formulas] : formula;
}
