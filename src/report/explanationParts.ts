import type { Reading } from '#figures';
import type { ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import { type AlikeInputs, alikeInputs } from './alikeInputs.ts';

/** What stands under a line of an explanation. */
export interface ExplanationParts {
  /** What the number is made of. */
  readonly made: readonly AlikeInputs[];
  /** Known figures between which the number lies; adding them to what it is made of would count twice. */
  readonly bounds: readonly AlikeInputs[];
}

/**
 * The inputs of a line as they are shown: what says nothing in this model left
 * out, records of which the same is known told together, and the figures that
 * only bound the number apart. Figures are what a number is made of where it
 * is fixed, unknown, or one of them. Cost: linear in the inputs.
 */
export function explanationParts(
  { value, inputs }: ExplanationNode,
  applied: AppliedModel,
): ExplanationParts {
  const shown = inputs.filter((node) => saysSomething(node, applied));
  const only = shown.length === 1 ? shown[0] : undefined;
  const isBounded =
    shown.some(({ label }) => label.kind === 'record') ||
    (value.kind === 'range' && !(only && isSameNumber(only.value, value)));
  const isBound = ({ label }: ExplanationNode) => isBounded && label.kind === 'figure';
  return {
    made: alikeInputs(shown.filter((node) => !isBound(node))),
    bounds: alikeInputs(shown.filter(isBound)),
  };
}

function isSameNumber(one: Reading, other: Reading): boolean {
  return one.kind === 'range' && other.kind === 'range' && one.min === other.min && one.max === other.max;
}

/** Which side of a merger continues is no question where nothing was merged. */
function saysSomething({ label }: ExplanationNode, { administrations }: AppliedModel): boolean {
  const isAboutMergers = label.kind === 'term' && (label.key === 'joined' || label.key === 'otherSide');
  return !isAboutMergers || administrations.some(({ joinedBy }) => joinedBy.length > 0);
}
