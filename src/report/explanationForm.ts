import type { ExplanationNode, IndicatorUnit } from '#indicators';
import type { Study } from '#study';
import { figureOf, type NumberForm, numberForm } from '#wording';

/** Sub-results in full-time equivalents, and those that are plain numbers whatever stands above them. */
const fteTerms: ReadonlySet<string> = new Set(['moved', 'joined', 'otherSide', 'followOn', 'threshold']);
const plainTerms: ReadonlySet<string> = new Set([
  'count',
  'noSister',
  'weight',
  'taken',
  'total',
  'numerator',
  'denominator',
  'whole',
  'partly',
  'certain',
  'possible',
]);

/**
 * How the number of an explanation's line is written. Lines carry no unit of
 * their own: it follows from the indicator or figure that the line is, else
 * from the figures right below it, of which it is the sum, else from what it
 * is part of (`above`). `unitOf` knows the units of indicators.
 */
export function explanationForm(
  node: ExplanationNode,
  above: NumberForm,
  study: Study,
  unitOf: (indicator: string) => IndicatorUnit | undefined,
): NumberForm {
  const { label } = node;
  if (node.figure !== undefined) return formOfFigure(node.figure, above, study);
  if (label.kind === 'indicator') {
    const unit = unitOf(label.id);
    return unit === undefined ? above : numberForm(label.id, unit);
  }
  if (label.kind === 'rate') return 'dkk';
  if (label.kind === 'followOn') return 'percent';
  if (label.kind === 'relation') return 'count';
  const ofFigures = node.inputs.flatMap(({ figure }) =>
    figure !== undefined && figureOf(study, figure)?.says.kind !== 'share' ? [figure] : [],
  );
  if (ofFigures[0] !== undefined) return formOfFigure(ofFigures[0], above, study);
  if (label.kind === 'term' && fteTerms.has(label.key)) return 'fte';
  if (label.kind === 'term' && plainTerms.has(label.key)) return 'count';
  // A unit is told by its size, which is what makes it small.
  if (node.inputs.some((input) => input.label.kind === 'term' && input.label.key === 'noSister')) {
    return 'fte';
  }
  return above;
}

/** A figure in the unit of its quantity; a share as a percentage. */
function formOfFigure(id: string, above: NumberForm, study: Study): NumberForm {
  const figure = figureOf(study, id);
  const quantity = figure ? study.quantities.get(figure.quantity) : undefined;
  if (!figure || !quantity) return above;
  return figure.says.kind === 'share' || quantity.sharesOnly === true ? 'percent' : quantity.unit;
}
