import type { Language, Reading } from '#figures';
import type { AppliedModel, Finding } from '#moves';
import type { Study } from '#study';
import { catalogueOf } from './catalogue.ts';
import { labelOf } from './labelOf.ts';
import { homeName, leafName, moveName, stepName } from './names.ts';
import type { FindingNames, Sentence } from './sentence.ts';
import { quoted } from './text.ts';

// Each catalogue has one function per code, made for exactly that code's data;
// that the code picked it is what TypeScript cannot follow.
type Telling<Told> = (told: Told, names?: FindingNames) => Sentence;

/** What applying a model found, and what to do now. */
export function tellFinding(
  finding: Finding,
  study: Study,
  applied: AppliedModel,
  language: Language,
): Sentence {
  const names: FindingNames = {
    leaf: (id) => quoted(leafName(study, id, language), language),
    step: (id) => stepName(study, applied.model, id, language),
    home: (id) => homeName(study, applied, id, language),
    move: (id, variant) => moveName(study, id, variant, language),
  };
  return (catalogueOf(language).findings[finding.code] as Telling<Finding>)(finding, names);
}

const mostNamed = 6;

/** Reasons whose needs are records of the study. */
const namesRecords: ReadonlySet<string> = new Set(['notPlaced', 'smallestIsZero']);

/**
 * Why there is no number, with the names of what would have to be mended: the
 * figures that contradict each other, the tasks without a home, the
 * administrations without staff. The code
 * itself where it has no words.
 */
export function tellMissing(
  reading: Extract<Reading, { kind: 'missing' }>,
  study: Study,
  language: Language,
): string {
  const reasons: Readonly<Record<string, string | undefined>> = catalogueOf(language).missingReasons;
  const reason = reasons[reading.reason] ?? reading.reason;
  const ofFigures = reading.reason === 'contradiction' || reading.reason === 'numberIsTooLarge';
  const kind = ofFigures ? 'figure' : 'record';
  if (kind === 'record' && !namesRecords.has(reading.reason)) return reason;
  const names = reading.needs.slice(0, mostNamed).map((id) => labelOf({ kind, id }, study)[language]);
  const more = reading.needs.length > mostNamed ? ' …' : '';
  return names.length === 0 ? reason : `${reason} (${names.join(' · ')}${more})`;
}

/** Why a number is sure, a range or unknown. */
export function tellCertainty(reading: Reading, study: Study, language: Language): string {
  const { screens } = catalogueOf(language);
  if (reading.kind === 'missing') return screens.missingBecause(tellMissing(reading, study, language));
  if (reading.kind === 'value') return screens.valueBecause;
  return reading.exact ? screens.rangeBecause : screens.boundsBecause;
}
