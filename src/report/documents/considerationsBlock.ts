import type { Language, Reading } from '#figures';
import { indicatorById } from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import {
  documentCatalogueOf,
  formatReading,
  indicatorMeaning,
  indicatorName,
  modelName,
  numberForm,
  pick,
  tellMissing,
  unitWord,
} from '#wording';
import type { ComparedConsideration, ComparedIndicator, Comparison } from '../comparison.ts';
import type { ConsiderationBlock, DocumentBlock, IndicatorLine } from './reportDocument.ts';

/** Indicators that are told as lists of interfaces elsewhere in a document. */
const toldElsewhere: ReadonlySet<string> = new Set(['newInterfaces', 'goneInterfaces', 'changedInterfaces']);

/** Considerations with today and the models beside each other, and last what belongs to no consideration. */
export function considerationsBlock(
  study: Study,
  compared: Comparison,
  language: Language,
): Extract<DocumentBlock, { kind: 'considerations' }> {
  const organisations = compared.organisations;
  return {
    kind: 'considerations',
    organisations: organisations.map((id) => modelName(study, id, language)),
    groups: compared.groups
      .map((group) => blockOf(study, group, organisations, language))
      .filter(({ lines }) => lines.length > 0),
  };
}

function blockOf(
  study: Study,
  { consideration, verdicts, criteria }: ComparedConsideration,
  organisations: readonly string[],
  language: Language,
): ConsiderationBlock {
  const say = documentCatalogueOf(language);
  const told = new Set<string>();
  return {
    name: consideration ? pick(consideration.name, language) : say.screens.otherIndicators,
    verdicts: [...verdicts].map(([id, verdict]) => ({
      of: modelName(study, id, language),
      verdict,
      word: say.considerationVerdicts[verdict],
    })),
    lines: criteria
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => {
        const isNew = !told.has(id) && !toldElsewhere.has(id);
        told.add(id);
        return isNew;
      })
      .map((row) => lineOf(study, row, organisations, language)),
  };
}

function lineOf(
  study: Study,
  row: ComparedIndicator,
  organisations: readonly string[],
  language: Language,
): IndicatorLine {
  const say = documentCatalogueOf(language);
  const form = numberForm(row.id, row.unit);
  const readings = organisations.flatMap((id) => {
    const reading = row.readings.get(id);
    return reading ? [{ id, reading }] : [];
  });
  const missing = readings.map(({ reading }) => reading).find(({ kind }) => kind === 'missing');
  const first = row.readings.get(today);
  // What measures a change has nothing of it today, so that today need not be told.
  const isChange = first?.kind === 'value' && first.value === 0 && isChangeIndicator(row.id);
  // Beside each other numbers stand in a column, and their unit behind the name above it.
  const inColumn = organisations.length > 2;
  const unit = inColumn ? unitWord(form, language) : '';
  const name = indicatorName(row.id, language);
  const shown = isChange ? readings.filter(({ id }) => id !== today) : readings;
  const isAssumed = (reading: Reading) => reading.basis === 'assumed' || reading.assumptions.length > 0;
  return {
    name: unit === '' ? name : `${name} (${unit})`,
    meaning: indicatorMeaning(row.id, language),
    direction: row.direction,
    directionWord: say.directions[row.direction],
    form,
    isChange,
    marks: shown.map(({ id, reading }) => ({
      of: modelName(study, id, language),
      reading,
      text: formatReading(reading, form, language, { as: inColumn ? 'table' : 'text' }),
    })),
    ...(readings.some(({ reading }) => reading.kind !== 'missing' && isAssumed(reading))
      ? { tag: say.modelScreen.assumptionTag }
      : {}),
    ...(missing?.kind === 'missing' ? { because: tellMissing(missing, study, language) } : {}),
  };
}

function isChangeIndicator(id: string): boolean {
  return indicatorById(id)?.kind === 'change';
}
