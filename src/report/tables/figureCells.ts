import { type Figure, type Reading, rangeReading, type Text } from '#figures';
import type { Study } from '#study';
import { inBoth, type NumberForm, pick, subjectName, tableCatalogueOf } from '#wording';
import { plainText } from '../table.ts';

/** A figure as a number with its doubt: what it says by itself, before others narrow it. */
export function saidBy(figure: Figure, set: string | undefined): Reading {
  const grounds = {
    basis: set === undefined ? figure.basis : ('assumed' as const),
    assumptions: set === undefined ? [] : [set],
  };
  const { says } = figure;
  switch (says.kind) {
    case 'equal':
      return rangeReading({ min: says.value, max: says.value }, grounds);
    case 'atLeast':
      return rangeReading({ min: says.min, max: null }, grounds);
    case 'atMost':
      return rangeReading({ min: 0, max: says.max }, grounds);
    case 'between':
    case 'share':
      return rangeReading({ min: says.min, max: says.max }, grounds);
    case 'missing':
      return { kind: 'missing', reason: 'notStated', needs: [figure.id], ...grounds };
  }
}

/** The form of a figure's numbers. */
export function formOf(study: Study, figure: Figure): NumberForm {
  const quantity = study.quantities.get(figure.quantity);
  if (figure.says.kind === 'share' || quantity?.sharesOnly === true) return 'percent';
  return quantity?.unit ?? 'count';
}

/** What a figure counts, and of what where it is a share. */
export function quantityText(study: Study, { quantity, says }: Figure): Text {
  const name = study.quantities.get(quantity)?.name ?? plainText(quantity);
  if (says.kind !== 'share') return name;
  return inBoth((language) =>
    tableCatalogueOf(language).tableWords.shareOf(
      pick(name, language),
      subjectName(study, says.of, language),
    ),
  );
}
