import { describe, expect, it } from 'vitest';
import { type Reading, rangeReading, valueReading } from '#figures';
import type { ExplanationLabel, ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import type { AlikeInputs } from './alikeInputs.ts';
import { type ExplanationParts, explanationParts } from './explanationParts.ts';

const line = (
  label: ExplanationLabel,
  value: Reading,
  inputs: readonly ExplanationNode[] = [],
): ExplanationNode => ({ label, value, inputs });
const leaf = (id: string) => line({ kind: 'record', id }, rangeReading({ min: 0, max: 9 }));
const figure = (id: string) => line({ kind: 'figure', id }, valueReading(9));
const moved = (value: Reading, inputs: readonly ExplanationNode[]) =>
  line({ kind: 'term', key: 'moved' }, value, inputs);
const applied = (joinedBy: readonly string[]) =>
  // Only who joined whom is read of the model here.
  ({ administrations: [{ joinedBy }] }) as unknown as AppliedModel;
const idsOf = (lines: readonly AlikeInputs[]) =>
  lines.map(({ nodes }) => nodes.map(({ label }) => ('id' in label ? label.id : label.kind)));
const ids = ({ made, bounds }: ExplanationParts) => ({ made: idsOf(made), bounds: idsOf(bounds) });

describe('what stands under a line of an explanation', () => {
  it('are parts, told together where they are alike, and figures that bound them apart', () => {
    const inputs = [...['a', 'b', 'c', 'd'].map(leaf), figure('f1'), figure('f2')];
    expect(ids(explanationParts(moved(rangeReading({ min: 0, max: 18 }), inputs), applied([])))).toEqual({
      made: [['a', 'b', 'c', 'd']],
      bounds: [['f1'], ['f2']],
    });
  });

  it('are figures that bound a range also where its parts are not told', () => {
    const node = moved(rangeReading({ min: 0, max: 18 }), [figure('f1'), figure('f2')]);
    expect(ids(explanationParts(node, applied([])))).toEqual({ made: [], bounds: [['f1'], ['f2']] });
  });

  it('are figures that it is made of, where it is fixed or is the figure', () => {
    const fixed = moved(valueReading(18), [figure('f1'), figure('f2')]);
    expect(ids(explanationParts(fixed, applied([])))).toEqual({ made: [['f1'], ['f2']], bounds: [] });
    const range = rangeReading({ min: 5, max: 12 });
    const same = moved(range, [line({ kind: 'figure', id: 'f1' }, range)]);
    expect(ids(explanationParts(same, applied([])))).toEqual({ made: [['f1']], bounds: [] });
  });

  it('are the sides of a merger only where there was one', () => {
    const root = line({ kind: 'indicator', id: 'staffMoved' }, valueReading(1), [
      moved(valueReading(1), []),
      line({ kind: 'term', key: 'otherSide' }, valueReading(1)),
    ]);
    expect(explanationParts(root, applied([])).made).toHaveLength(1);
    expect(explanationParts(root, applied(['other'])).made).toHaveLength(2);
  });
});
