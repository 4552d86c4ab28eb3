import { describe, expect, it } from 'vitest';
import { missingReading, rangeReading, valueReading } from '#figures';
import type { ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { presentCompare } from './presentCompare.ts';
import { presentExplanation } from './presentExplanation.ts';
import { presentReading } from './presentReading.ts';

describe('a reading as JSON', () => {
  it('is a value, unrounded', () => {
    expect(presentReading(valueReading(1 / 3, { basis: 'inferred' }))).toEqual({
      kind: 'value',
      value: 1 / 3,
      basis: 'inferred',
      assumptions: [],
    });
  });

  it('is a range, null at an open end, with the sets that touch it', () => {
    const reading = rangeReading({ min: 38, max: null, exact: false }, { assumptions: ['share'] });
    expect(presentReading(reading)).toEqual({
      kind: 'range',
      min: 38,
      max: null,
      exact: false,
      basis: 'stated',
      assumptions: ['share'],
    });
  });

  it('is missing, with the reason and what is needed', () => {
    expect(presentReading(missingReading('notPlaced', ['library']))).toEqual({
      kind: 'missing',
      reason: 'notPlaced',
      needs: ['library'],
      basis: 'stated',
      assumptions: [],
    });
  });
});

it('a comparison leaves `of` out on the whole and carries it elsewhere', () => {
  const row = {
    id: 'areaSpread',
    version: 1,
    unit: 'count',
    direction: 'down',
    a: valueReading(2),
    b: valueReading(1),
    difference: valueReading(-1),
    verdict: 'better',
  } as const;
  const said = presentCompare({
    a: 'today',
    b: 'model-1',
    indicators: [row, { ...row, of: 'business' }],
    leaves: [{ id: 'library', homeA: 'culture', homeB: null }],
  });
  expect(said).toEqual({
    schema: 'ressort.compare/1',
    a: 'today',
    b: 'model-1',
    indicators: [
      {
        id: 'areaSpread',
        a: presentReading(row.a),
        b: presentReading(row.b),
        difference: presentReading(row.difference),
        verdict: 'better',
      },
      {
        id: 'areaSpread',
        of: 'business',
        a: presentReading(row.a),
        b: presentReading(row.b),
        difference: presentReading(row.difference),
        verdict: 'better',
      },
    ],
    leaves: [{ id: 'library', homeA: 'culture', homeB: null }],
  });
});

it('an explanation has labels in both languages, and a source only where there is one', () => {
  const study = { models: new Map(), nodes: new Map() } as unknown as Study;
  const applied = { model: 'today', administrations: [], committees: [] } as unknown as AppliedModel;
  const root: ExplanationNode = {
    label: { kind: 'indicator', id: 'staffMoved' },
    value: rangeReading({ min: 0, max: 12 }),
    formula: 'Σ x',
    inputs: [
      {
        label: { kind: 'term', key: 'moved' },
        value: valueReading(5),
        figure: 'staff-1',
        source: { source: 'register', locator: 's. 2' },
        inputs: [],
      },
    ],
  };
  expect(presentExplanation(root, study, applied)).toEqual({
    schema: 'ressort.explanation/1',
    root: {
      label: { da: 'Medarbejdere, der skifter forvaltning', en: 'Staff who change administration' },
      value: presentReading(root.value),
      formula: 'Σ x',
      inputs: [
        {
          label: { da: 'Flyttet', en: 'Moved' },
          value: presentReading(valueReading(5)),
          figure: 'staff-1',
          source: { id: 'register', locator: 's. 2' },
          inputs: [],
        },
      ],
    },
  });
});
