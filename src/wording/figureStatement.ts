import {
  type Figure,
  type Language,
  missingReading,
  type Quantity,
  type Reading,
  rangeReading,
  type Statement,
  valueReading,
} from '#figures';
import { formatReading, type NumberForm, type ReadingStyle } from './numbers.ts';
import { figuresSaying } from './screens/figures.ts';

/** How the numbers of a quantity's figures are written; a share, of whatever it is, as a percentage. */
export function figureForm(quantity: Quantity | undefined, says?: Statement): NumberForm {
  if (says?.kind === 'share' || quantity?.sharesOnly === true) return 'percent';
  return quantity?.unit ?? 'count';
}

/**
 * What a figure says, with every digit it has: `3.100`, `ca. 5-10 pct.`, `mere end 50 pct.`,
 * `mangler`. Of a share, the share; what it is of is said beside it.
 */
export function formatStatement(
  { says, about }: Pick<Figure, 'says' | 'about'>,
  quantity: Quantity | undefined,
  language: Language,
  style: ReadingStyle,
): string {
  const words = figuresSaying[language];
  if (says.kind === 'missing') return words.saysMissing;
  const form = figureForm(quantity, says);
  const write = (reading: Reading): string =>
    formatReading(reading, form, language, { ...style, exact: true });
  const text =
    says.kind === 'atLeast' && says.strict === true
      ? words.moreThan(write(valueReading(says.min)))
      : says.kind === 'atMost' && says.strict === true
        ? words.lessThan(write(valueReading(says.max)))
        : write(boundsOf(says));
  return about === true ? words.approximately(text) : text;
}

function boundsOf(says: Statement): Reading {
  switch (says.kind) {
    case 'equal':
      return valueReading(says.value);
    case 'atLeast':
      return rangeReading({ min: says.min, max: null });
    case 'atMost':
      return rangeReading({ min: null, max: says.max });
    case 'missing':
      return missingReading('said');
    default:
      return rangeReading({ min: says.min, max: says.max });
  }
}
