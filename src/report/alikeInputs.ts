import type { Reading } from '#figures';
import type { ExplanationLabel, ExplanationNode } from '#indicators';

// More lines than this of which the same is known are told as one.
const mostAlone = 3;

/** Lines of an explanation that are told together: one alone, or several of which the first speaks for all. */
export interface AlikeInputs {
  readonly nodes: readonly [ExplanationNode, ...ExplanationNode[]];
  /** What the inputs say in a few words, where they are only the steps that moved it, or "whole" and "in part". */
  readonly reasons: readonly ExplanationLabel[];
}

/**
 * The inputs of a line in their order, with records of which the same is known
 * for the same reason from the same source gathered into one, where they are
 * more than three: thirty tasks of which each may have anything are one line.
 */
export function alikeInputs(inputs: readonly ExplanationNode[]): readonly AlikeInputs[] {
  const byKey = new Map<string, ExplanationNode[]>();
  for (const node of inputs) {
    const key = keyOf(node);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return inputs.flatMap((node): readonly AlikeInputs[] => {
    const key = keyOf(node);
    const some = key === undefined ? [] : (byKey.get(key) ?? []);
    const reasons = reasonsOf(node) ?? [];
    if (some.length <= mostAlone) return [{ nodes: [node], reasons }];
    return some[0] === node ? [{ nodes: [node, ...some.slice(1)], reasons }] : [];
  });
}

/** What makes lines alike; `undefined` for what is told by itself. */
function keyOf(node: ExplanationNode): string | undefined {
  const { label, value, formula, source, inputs } = node;
  const reasons = reasonsOf(node);
  if (label.kind !== 'record' || formula !== undefined) return undefined;
  if (inputs.length > 0 && reasons === undefined) return undefined;
  return JSON.stringify([numberOf(value), value.basis, value.assumptions, source?.source, reasons]);
}

function reasonsOf({ inputs }: ExplanationNode): readonly ExplanationLabel[] | undefined {
  const areReasons = inputs.every(
    ({ label, inputs: under }) =>
      under.length === 0 &&
      (label.kind === 'step' || (label.kind === 'term' && (label.key === 'whole' || label.key === 'partly'))),
  );
  return inputs.length > 0 && areReasons ? inputs.map(({ label }) => label) : undefined;
}

function numberOf(reading: Reading): unknown {
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'missing' ? reading.reason : [reading.min, reading.max];
}
