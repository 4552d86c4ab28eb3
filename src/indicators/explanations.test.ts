import { describe, expect, it } from 'vitest';
import type { Source } from '#figures';
import { today } from '#moves';
import type { Study } from '#study';
import { explainIndicator } from './explainIndicator.ts';
import type { ExplanationNode } from './explanation.ts';
import { measureModels } from './measure.ts';
import { hashOfIndicators, registry, registryHash } from './registry.ts';
import { agenda, between, leaf, merger, model, staff } from './testing/inShort.ts';
import { caseSeed, measuredCases } from './testing/measuredCases.ts';
import { studyOf } from './testing/studyOf.ts';

/** Expects that the root of every explanation is what is measured; tells how many there were. */
function expectRoots(study: Study, assume: readonly string[], told: string): number {
  let count = 0;
  for (const measured of measureModels(study, { models: [today, ...study.models.keys()], assume })) {
    for (const row of measured.indicators) {
      const of = row.of === undefined ? {} : { of: row.of };
      const root = explainIndicator(study, { model: measured.id, indicator: row.id, ...of, assume });
      expect(root?.value, `${told}: ${row.id} ${row.of ?? ''} of ${measured.id}`).toEqual(row.model);
      expect(root?.label).toEqual({ kind: 'indicator', id: row.id, ...of });
      count += 1;
    }
  }
  return count;
}

describe(`explanations (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN81] have at their root what is measured', () => {
    let count = 0;
    for (const { small, sets, name } of measuredCases().slice(0, 24)) {
      count += expectRoots(small.study, sets, name);
    }
    expect(count).toBeGreaterThan(1_000);
  });
});

describe('an explanation', () => {
  const source: Source = { id: 'deck', title: {}, series: 'deck', date: '2024-03' };
  const at = { source: { source: 'deck', locator: 'l. 1' } };
  const study = studyOf({
    administrations: 3,
    nodes: [leaf('a', 0, at), leaf('rest', 0), leaf('b', 1), leaf('c', 2)],
    sources: [source],
    figures: [staff('adm-0', 10, at), staff('adm-1', 30, at), staff('a', between(2, 4), at)],
    reforms: [{ id: 'reform', takes: [['a', 0.5]] }],
    models: [model('model', { a: 1 }), model('merged', {}, [merger(0, 1)]), model('torn', { a: 1 })],
    sets: [
      {
        id: 'set',
        name: {},
        description: {},
        ...at,
        figures: [staff('c', between(5, 6))],
        rates: [{ id: 'rate', kind: 'oneOffCostPerFteDkk', min: 1, max: 2, ...at }],
        followOn: [
          { id: 'follow', functions: ['hr'], administrations: ['adm-0'], min: 0.1, max: 0.2, ...at },
        ],
      },
    ],
  });
  const lines = (
    indicator: string,
    more: { readonly of?: string; readonly assume?: readonly string[] } = {},
  ) =>
    flat(explainIndicator(study, { model: 'model', indicator, ...more })).map(
      ({ label, figure, source: from }) =>
        `${label.kind} ${'id' in label ? label.id : label.key} ${figure ?? ''} ${from?.locator ?? ''}`.trimEnd(),
    );

  it('[IN82] carries the source’s warning about what follows a task that moves', () => {
    const followsNote = { da: 'Ikke nødvendigvis', en: 'Not necessarily' };
    const carried = studyOf({
      administrations: 2,
      nodes: [leaf('a', 0), leaf('b', 1)],
      agenda: { followsNote },
      figures: [agenda('adm-0', 0.5)],
      models: [model('model', { a: 1 })],
    });
    const notes = (of: string) =>
      flat(explainIndicator(carried, { model: of, indicator: 'agendaBalance' })).flatMap(({ note }) =>
        note ? [note] : [],
      );
    expect(notes('model')).toEqual([followsNote]);
    expect(notes(today)).toEqual([]);
  });

  it('[IN82] leads to the figures a number rests on, with their sources', () => {
    expect(lines('staffMoved')).toEqual(
      expect.arrayContaining(['record a  l. 1', 'figure a-between a-between l. 1']),
    );
    expect(lines('staffBalance')).toEqual(
      expect.arrayContaining(['administration adm-1', 'figure adm-1-equal adm-1-equal l. 1']),
    );
    expect(lines('reformExposureStaff', { of: 'reform' })).toContain('administration adm-1');
    expect(lines('tasksMoved')).toEqual(expect.arrayContaining(['record a  l. 1', 'step step-model']));
  });

  it('[IN82] leads to rates, follow-on and the figures of a set, with the set’s source where they have none', () => {
    const assume = ['set'];
    expect(lines('oneOffCost', { assume })).toEqual(
      expect.arrayContaining(['rate rate  l. 1', 'followOn follow  l. 1', 'indicator staffMoved']),
    );
    expect(lines('staffLargestToSmallest', { assume })).toContain('figure c-between c-between l. 1');
  });

  it('[IN82] shows the figures that contradict each other', () => {
    const torn: Study = {
      ...study,
      figures: new Map([...study.figures, ['more', { ...staff('a', between(20, 30)), id: 'more' }]]),
    };
    for (const indicator of ['staffBalance', 'staffMoved', 'staffLargestToSmallest', 'reformExposureStaff']) {
      const root = explainIndicator(torn, { model: 'model', indicator });
      expect(root?.value, indicator).toMatchObject({ kind: 'missing', reason: 'contradiction' });
      const needs = root?.value.kind === 'missing' ? root.value.needs : [];
      expect(
        root?.inputs.map(({ figure }) => figure),
        indicator,
      ).toEqual(needs);
    }
  });

  it('[IN81] of what only today has says that it is not there, and of what neither has is none', () => {
    const ask = { model: 'merged', indicator: 'portfolioBreadth' };
    expect(explainIndicator(study, { ...ask, of: 'com-1' })?.value).toMatchObject({
      kind: 'missing',
      reason: 'notThere',
    });
    expect(explainIndicator(study, { ...ask, of: 'com-9' })).toBeUndefined();
    expect(explainIndicator(study, { ...ask, indicator: 'none' })).toBeUndefined();
    expect(() => explainIndicator(study, { ...ask, model: 'none' })).toThrow('no model none');
  });

  it('[IN81] of a change says nothing of today: it is 0', () => {
    const root = explainIndicator(study, { model: today, indicator: 'staffMoved' });
    expect(root).toMatchObject({ value: { kind: 'value', value: 0 }, inputs: [] });
  });
});

describe('the registry', () => {
  it('[IN80] has a hash that changes with an id, a version and the order, and nothing else', () => {
    const same = registry.map((indicator) => ({ ...indicator, formula: 'another', unit: 'count' as const }));
    expect(hashOfIndicators(same)).toBe(registryHash);
    expect(registryHash).toMatch(/^[0-9a-f]{16}$/);
    const [first, ...others] = registry.map(({ id, version }) => ({ id, version }));
    if (!first) expect.fail('no indicators');
    const changed = [
      [{ ...first, version: first.version + 1 }, ...others],
      [{ ...first, id: `${first.id}s` }, ...others],
      [...others, first],
      others,
    ].map(hashOfIndicators);
    expect(new Set([registryHash, ...changed]).size).toBe(5);
  });

  it('[IN80] has each id once', () => {
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
  });
});

function flat(node: ExplanationNode | undefined): readonly ExplanationNode[] {
  return node ? [node, ...node.inputs.flatMap(flat)] : [];
}
