import { describe, expect, it } from 'vitest';
import type { Reading } from '#figures';
import {
  compareModels,
  type IndicatorRow,
  measureModels,
  type StaffFlows,
  staffFlows,
  staffOfLeaves,
} from '#indicators';
import { applyModel, differingLeaves, today } from '#moves';
import {
  comparison,
  flows,
  interfaceChanges,
  interfaceMatrix,
  journeyLanes,
  moveEffects,
  pairKey,
  pairsToCompare,
  type Table,
  tableIds,
  tableOf,
  whatIsMissing,
} from '#report';
import { labelOf } from '#wording';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const models = [...study.models.keys()];
const everySet = [...study.assumptionSets.keys()];
const applied = (id: string) => applyModel(study, study.moves, study.models.get(id) ?? today);
const measured = measureModels(study, { models: [today, ...models] });
const row = (model: string, indicator: string, of?: string): IndicatorRow => {
  const found = measured
    .find(({ id }) => id === model)
    ?.indicators.find((one) => one.id === indicator && one.of === of);
  if (!found) throw new Error(`${model} has no ${indicator}`);
  return found;
};
const numberIn = (reading: Reading | undefined): number => {
  if (reading?.kind !== 'value') throw new Error('no value');
  return reading.value;
};
const endsOf = (reading: Reading) => {
  if (reading.kind === 'missing') throw new Error('missing');
  return reading.kind === 'value' ? { min: reading.value, max: reading.value } : reading;
};
const known = (found: ReturnType<typeof staffFlows>): StaffFlows => {
  if ('kind' in found) throw new Error('missing');
  return found;
};

describe('interfaces are those that the indicators count', () => {
  it.each([today, ...models])('crossing in %s', (id) => {
    const { crossing, all, pairs, inside } = interfaceMatrix(study, applied(id));
    expect(crossing.strength / all.strength).toBeCloseTo(numberIn(row(id, 'crossingShare').model), 12);
    expect(pairs.reduce((sum, { strength }) => sum + strength, 0)).toBe(crossing.strength);
    const within = [...inside.values()].reduce((sum, { count }) => sum + count, 0);
    expect(pairs.reduce((sum, { count }) => sum + count, 0) + within).toBe(all.count);
  });

  it.each(models)('new, gone and changed in %s', (id) => {
    const changes = interfaceChanges(study, applied(id));
    for (const [change, indicator] of [
      ['new', 'newInterfaces'],
      ['gone', 'goneInterfaces'],
      ['changed', 'changedInterfaces'],
    ] as const) {
      const some = changes.filter((one) => one.change === change).map(({ relation }) => relation);
      const { model, parts, list } = row(id, indicator);
      expect(some).toEqual(list);
      expect(some.length).toBe(numberIn(parts?.['count']));
      const strength = some.reduce((sum, one) => sum + (study.relations.get(one)?.strength ?? 0), 0);
      expect(strength).toBe(numberIn(model));
    }
  });
});

describe('flows', () => {
  it.each(models)('hold every leaf of %s once, and are the moved ones of the indicators', (id) => {
    const found = flows(study, applied(id), staffFlows(study, id, []));
    const leaves = found.flows.flatMap((flow) => flow.leaves);
    expect([...leaves].sort()).toEqual([...applied(id).leaves.keys()].sort());
    const gone = found.flows.filter(({ stays }) => !stays).flatMap((flow) => flow.leaves);
    expect(gone.length).toBe(numberIn(row(id, 'leavesMoved').model));
    expect(found.from.reduce((sum, end) => sum + end.leaves, 0)).toBe(leaves.length);
    expect(found.to.reduce((sum, end) => sum + end.leaves, 0)).toBe(leaves.length);
  });

  it.each(models)('carry as many staff as staffMoved says of %s, on what it rests on', (id) => {
    for (const assume of [[], ['task-share'], ['support-share', 'task-share']]) {
      const [measures] = measureModels(study, { models: [id], assume });
      const moved = measures?.indicators.find((one) => one.id === 'staffMoved')?.model;
      expect(known(staffFlows(study, id, assume)).moved).toEqual(moved);
    }
  });

  it('are bounded by what their two ends have, and their total is that of the organisation', () => {
    const { flows: some, from, to, total } = known(staffFlows(study, 'model-1', everySet));
    expect(total).toMatchObject({ kind: 'value', value: 39_900 });
    for (const flow of some) {
      const { min, max } = endsOf(flow.staff);
      for (const end of [from.get(flow.from), to.get(flow.to)]) {
        if (!end) throw new Error('a flow without an end');
        expect(max).toBeLessThanOrEqual((endsOf(end).max ?? Infinity) + 1e-6);
      }
      expect(min).toBeGreaterThanOrEqual(0);
    }
  });

  it('say why nobody knows where there are no figures', () => {
    const without = { ...study, figures: new Map() };
    const found = flows(without, applied('model-1'), staffFlows(without, 'model-1', []));
    expect(found.flows.every(({ staff }) => staff.kind === 'missing' && staff.reason === 'noFigures')).toBe(
      true,
    );
    expect(staffOfLeaves(without, [])).toMatchObject({ kind: 'missing', reason: 'noFigures' });
  });
});

describe('journeys over administrations', () => {
  it.each([today, ...models])('have the handovers of the indicator in %s', (id) => {
    for (const journey of study.journeys.values()) {
      const lanes = journeyLanes(applied(id), journey);
      expect(lanes.handovers).toBe(numberIn(row(id, 'handovers', journey.id).model));
      expect(lanes.lanes.length).toBe(numberIn(row(id, 'doorsMet', journey.id).model));
      expect(lanes.steps.filter(({ isHandover }) => isHandover).length).toBe(lanes.handovers);
    }
  });

  it('have no number of handovers while a step has no home', () => {
    const [journey] = study.journeys.values();
    if (!journey) throw new Error('no journey');
    const inToday = applied(today);
    const [step = ''] = journey.steps;
    const leaf = inToday.leaves.get(step);
    if (!leaf) throw new Error('no leaf');
    const leaves = new Map(inToday.leaves).set(step, { ...leaf, home: null, arrival: 'notPlaced' as const });
    const lanes = journeyLanes({ ...inToday, leaves }, journey);
    expect(lanes.handovers).toBeUndefined();
    expect(lanes.lanes[0]).toBeNull();
  });
});

describe('a comparison', () => {
  const some = models.slice(0, 2);
  const pairs = pairsToCompare(some).map(({ a, b }) => compareModels(study, a, b));
  const compared = comparison(
    study,
    measured.filter(({ id }) => some.includes(id)),
    pairs,
  );

  it('has each model against today and against its neighbour', () => {
    expect(pairsToCompare([today, 'a', 'b', 'c'])).toEqual([
      { a: today, b: 'a' },
      { a: today, b: 'b' },
      { a: today, b: 'c' },
      { a: 'a', b: 'b' },
      { a: 'b', b: 'c' },
    ]);
    expect(pairsToCompare([today])).toEqual([]);
  });

  it('has the readings, verdicts and differences that were measured', () => {
    expect(compared.organisations).toEqual([today, ...some]);
    expect(compared.groups.map(({ consideration }) => consideration?.id)).toEqual([
      ...study.considerations.keys(),
      undefined,
    ]);
    for (const { consideration, verdicts, criteria } of compared.groups) {
      for (const id of consideration ? some : []) {
        const model = measured.find((one) => one.id === id);
        expect(verdicts.get(id)).toBe(
          model?.considerations.find((one) => one.id === consideration?.id)?.verdict,
        );
      }
      for (const { id, readings, pairs: rows } of criteria.flatMap(({ indicators }) => indicators)) {
        expect(readings.get(today)).toEqual(row('model-1', id).today);
        expect(readings.get('model-2')).toEqual(row('model-2', id).model);
        expect(rows.get(pairKey(today, 'model-1'))?.difference).toEqual(row('model-1', id).difference);
        expect(rows.size).toBe(pairs.length);
      }
    }
  });
});

describe('a move by itself', () => {
  it('moves what it moves and nothing else, and names the models that take it', () => {
    const move = [...study.moves.values()].find(({ number }) => number === 10);
    if (!move) throw new Error('no move');
    const [variant] = move.variants;
    const effects = moveEffects(study, move.id, variant?.id ?? '', []);
    const taking = models.filter((id) =>
      study.models
        .get(id)
        ?.steps.some((step) => step.kind === 'move' && step.move === move.id && step.variant === variant?.id),
    );
    expect(effects?.takenIn.map(({ model }) => model)).toEqual(taking);
    const moved = effects?.measures.indicators.find(({ id }) => id === 'leavesMoved');
    const different = differingLeaves(applied(today), effects?.applied ?? applied(today));
    expect(numberIn(moved?.model)).toBe(different.length);
    expect(different.length).toBeGreaterThan(0);
  });

  it('is nothing where there is no such variant', () => {
    expect(moveEffects(study, 'no-such-move', 'a', [])).toBeUndefined();
  });
});

describe('what is missing', () => {
  it('leads with what has no number, and tells which considerations it keeps back', () => {
    const found = whatIsMissing(study, measured);
    expect(found[0]?.what).toEqual({ kind: 'reason', reason: 'noRate', needs: ['oneOffCostPerFteDkk'] });
    expect(found[0]?.keepsBack[0]).toMatchObject({ indicator: 'oneOffCost', how: 'missing' });
    const staff = found.find(({ what }) => what.kind === 'quantity' && what.quantity === 'staff');
    expect(staff?.keepsBack.map(({ indicator }) => indicator)).toContain('staffMoved');
    expect(staff?.considerations.length).toBeGreaterThan(0);
  });

  it('puts a contradiction first, with the figures that clash and what they keep back', () => {
    const figure = study.figures.get('staff-okf');
    if (!figure) throw new Error('no figure');
    const clash = {
      ...figure,
      id: 'staff-okf-too',
      says: { kind: 'atLeast' as const, min: 9000 },
      source: { source: 'qao-2023' },
    };
    const sources = new Map(study.sources);
    const source = sources.get('qao-2023');
    if (source) sources.set('qao-2023', { ...source, independent: true });
    const torn = { ...study, sources, figures: new Map(study.figures).set(clash.id, clash) };
    const [first, ...others] = whatIsMissing(torn, measureModels(torn, { models: [today, 'model-1'] }));
    expect(first?.what).toMatchObject({ kind: 'contradiction' });
    expect(first?.what.kind === 'contradiction' && [...first.what.figures].sort()).toEqual([
      'staff-okf',
      'staff-okf-too',
    ]);
    expect(first?.keepsBack.every(({ how }) => how === 'missing')).toBe(true);
    expect(first?.keepsBack.map(({ indicator }) => indicator)).toContain('staffBalance');
    expect(others.some(({ what }) => what.kind === 'reason' && what.reason === 'contradiction')).toBe(false);
  });

  it('names a figure that the source leaves out', () => {
    const figure = study.figures.get('staff-okf');
    if (!figure) throw new Error('no figure');
    const says = { kind: 'missing' as const, reason: { da: 'Ikke opgjort' } };
    const less = { ...study, figures: new Map(study.figures).set(figure.id, { ...figure, says }) };
    const found = whatIsMissing(less, measureModels(less, { models: [today] }));
    expect(found.find(({ what }) => what.kind === 'figure')?.keepsBack.length).toBeGreaterThan(0);
  });
});

describe('every table', () => {
  const ask = { study, models: ['model-1', 'model-2'], assume: ['task-share'] };
  const tables = tableIds.map((id): readonly [string, Table] => [id, tableOf(id, ask)]);

  it.each(tables)(
    '%s has a cell per column of the column’s kind, in both languages',
    (_, { columns, rows }) => {
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) {
        expect(cells.length).toBe(columns.length);
        for (const [at, cell] of cells.entries()) {
          if (cell === null) continue;
          expect(cell.kind).toBe(columns[at]?.kind);
          if (cell.kind === 'text')
            expect(Object.values(cell.text).every((text) => text !== undefined)).toBe(true);
        }
      }
    },
  );

  it.each(tables)('%s has totals that add up, or says why not', (_, { columns, rows, notes }) => {
    let from = 0;
    for (const [at, total] of rows.entries()) {
      if (total.isTotal !== true) continue;
      const parts = rows.slice(from, at);
      from = at + 1;
      for (const [nth, { key, kind }] of columns.entries()) {
        const cell = total.cells[nth];
        if (!cell || cell.kind === 'text' || cell.kind === 'date') continue;
        const sum = { min: 0, max: 0 };
        for (const { cells } of parts) {
          const part = cells[nth];
          const ends =
            part?.kind === 'number'
              ? { min: part.value, max: part.value }
              : part?.kind === 'reading'
                ? endsOf(part.reading)
                : { min: 0, max: 0 };
          sum.min += ends.min ?? 0;
          sum.max += ends.max ?? Infinity;
        }
        const whole = cell.kind === 'number' ? { min: cell.value, max: cell.value } : endsOf(cell.reading);
        const adds =
          Math.abs(sum.min - (whole.min ?? 0)) < 1e-6 && Math.abs(sum.max - (whole.max ?? Infinity)) < 1e-6;
        const says = notes.some((one) => one.kind === 'total');
        expect([key, kind, adds || says]).toEqual([key, kind, true]);
      }
    }
  });

  it.each(tables)(
    '%s says of which study and date it is, and cites no source without its title',
    (_, { notes }) => {
      expect(notes[0]?.kind).toBe('asOf');
      for (const { text } of notes) {
        for (const words of [text.da, text.en]) expect(words).not.toMatch(/undefined|deck-2024/);
      }
    },
  );

  it('names ids that the study has', () => {
    for (const id of ['tasks', 'journeys', 'moves'] as const) {
      const table = tables.find(([one]) => one === id)?.[1];
      const ids = table?.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.kind === 'text' ? (cell.ids ?? []) : [])),
      );
      expect(ids?.length).toBeGreaterThan(0);
      const bodies = new Set(
        ['model-1', 'model-2'].flatMap((one) => applied(one).administrations.map((body) => body.id)),
      );
      const isNamed = (one: string) =>
        bodies.has(one) || labelOf({ kind: 'record', id: one }, study).da !== `”${one}”`;
      expect(ids?.filter((one) => !isNamed(one))).toEqual([]);
    }
  });

  it('is refused for a model that the study does not have', () => {
    expect(() => tableOf('tasks', { ...ask, models: ['no-model'] })).toThrow(RangeError);
  });
});
