import fc from 'fast-check';
import type { AssumptionSet, Figure, Statement, Subject, Text } from '#figures';
import type { Model, Step, StructureChange, Transfer } from '#moves';
import type { TaskNode } from '#organisation';
import type { Study } from '#study';
import { studyOf } from './studyOf.ts';

/** A small study whose figures fit, with hidden values that show it: staff, and agenda items as shares, by leaf id. */
export interface SmallStudy {
  readonly study: Study;
  readonly staff: ReadonlyMap<string, number>;
  readonly agenda: ReadonlyMap<string, number>;
}

/** The models of every small study, and the one assumption set it has. */
export const smallModels = ['model-1', 'model-2'] as const;
export const smallSet = 'set';

/**
 * Small studies with figures of all forms, made around hidden values so that
 * they never contradict each other: amounts of administrations, leaves and
 * sets that overlap, shares of an administration, open ends. Two models move
 * leaves, merge and create administrations; one assumption set has a figure,
 * rates and a follow-on. Shrinks.
 */
export function arbitraryStudy(): fc.Arbitrary<SmallStudy> {
  return raw.map((given) => {
    const nodes: TaskNode[] = [];
    const leaves: { readonly id: string; readonly home: string; readonly raw: RawLeaf }[] = [];
    // Few enough that all corners of the region can be tried.
    const most = 5;
    given.leaves.forEach((leaf, index) => {
      if (leaves.length + (leaf.parts ? 2 : 1) > most) return;
      const home = `adm-${leaf.home % given.administrations}`;
      const own = {
        home,
        ...(leaf.function === null ? {} : { function: `fun-${leaf.function}` }),
        ...(leaf.unit ? { unit: true } : {}),
      };
      if (!leaf.parts) {
        nodes.push({
          id: `leaf-${index}`,
          name: text(`leaf-${index}`),
          listed: leaf.listed,
          basis: 'stated',
          ...own,
        });
        leaves.push({ id: `leaf-${index}`, home, raw: leaf });
        return;
      }
      nodes.push({
        id: `task-${index}`,
        name: text(`task-${index}`),
        listed: leaf.listed,
        home,
        basis: 'stated',
      });
      for (const part of ['a', 'b']) {
        const id = `leaf-${index}-${part}`;
        nodes.push({ id, parent: `task-${index}`, name: text(id), basis: 'stated', ...own });
        leaves.push({
          id,
          home,
          raw: part === 'a' ? leaf : { ...leaf, staff: leaf.other, agenda: leaf.other % 5 },
        });
      }
    });
    const staff = new Map(leaves.map(({ id, raw: { staff: value } }) => [id, value] as const));
    const total = leaves.reduce((sum, { raw: own }) => sum + (own.listed ? own.agenda : 0), 0);
    const agenda = new Map(
      leaves.map(({ id, raw: own }) => [id, own.listed && total > 0 ? own.agenda / total : 0] as const),
    );
    const subjects: Speaks[] = [
      ...Array.from({ length: given.administrations }, (_, at) => ({
        ids: [`adm-${at}`],
        leaves: leaves.filter(({ home }) => home === `adm-${at}`).map(({ id }) => id),
      })),
      ...leaves.map(({ id }) => ({ ids: [id], leaves: [id] })),
      ...given.sets.map((set) => {
        const ids = [...new Set(set.map((at) => (leaves[at % leaves.length] as { id: string }).id))];
        return { ids, leaves: ids };
      }),
    ];
    const figures = [
      ...figuresOf('staff', subjects, given.staffSays, staff, given.administrations),
      ...(total > 0 ? figuresOf('agenda', subjects, given.agendaSays, agenda, given.administrations) : []),
    ];
    const study = studyOf({
      administrations: given.administrations,
      functions: ['fun-0', 'fun-1'],
      nodes,
      figures,
      reforms: given.reforms.map((takes, index) => ({
        id: `ref-${index}`,
        takes: [
          ...new Map(
            takes.map(([at, tenths]) => [(leaves[at % leaves.length] as { id: string }).id, tenths / 10]),
          ),
        ],
      })),
      models: given.models.map((model, at) =>
        modelFrom(
          smallModels[at] as string,
          model,
          leaves.map(({ id }) => id),
          given.administrations,
        ),
      ),
      sets: [assumed(given.assumed, leaves, staff)],
    });
    return { study, staff, agenda };
  });
}

interface Speaks {
  readonly ids: readonly string[];
  readonly leaves: readonly string[];
}

type Says = readonly [kind: number, slack: number];

function figuresOf(
  quantity: string,
  subjects: readonly Speaks[],
  says: readonly Says[],
  values: ReadonlyMap<string, number>,
  administrations: number,
): readonly Figure[] {
  const unit = quantity === 'staff' ? 1 : 0.01;
  return subjects.flatMap((about, at) => {
    const [kind, slack] = says[at % says.length] as Says;
    const sum = about.leaves.reduce((total, leaf) => total + (values.get(leaf) ?? 0), 0);
    const isAdministration = at < administrations;
    // Leaves and sets are told of less often, so that much stays unknown.
    if (!isAdministration && kind < 5) return [];
    const subject: Subject = { kind: 'of', ids: about.ids };
    const figure = (statement: Statement): readonly Figure[] => [
      { id: `${quantity}-${at}`, quantity, subject, says: statement, basis: 'stated' },
    ];
    if (!isAdministration && kind === 8 && quantity === 'staff') {
      const base = subjects[0] as Speaks;
      const whole = base.leaves.reduce((total, leaf) => total + (values.get(leaf) ?? 0), 0);
      const share = whole > 0 ? sum / whole : 0;
      if (share > 1 || whole === 0) return [];
      const [min, max] = [Math.max(0, floor(share - slack / 20, 0.01)), ceil(share + slack / 20, 0.01)];
      return figure({ kind: 'share', of: { kind: 'of', ids: base.ids }, min, max: Math.min(1, max) });
    }
    const [min, max] = [Math.max(0, floor(sum - slack * unit, unit)), ceil(sum + slack * unit, unit)];
    if (kind <= 3)
      return figure(quantity === 'staff' ? { kind: 'equal', value: sum } : { kind: 'between', min, max });
    if (kind === 4 || kind === 7) return figure({ kind: 'between', min, max });
    return figure(kind === 5 ? { kind: 'atLeast', min } : { kind: 'atMost', max });
  });
}

function assumed(
  [at, slack, share, rate]: RawAssumed,
  leaves: readonly { readonly id: string; readonly home: string }[],
  staff: ReadonlyMap<string, number>,
): AssumptionSet {
  const { id } = leaves[at % leaves.length] as { id: string };
  const value = staff.get(id) ?? 0;
  return {
    id: smallSet,
    name: text(smallSet),
    description: text(smallSet),
    figures: [
      {
        id: 'set-figure',
        quantity: 'staff',
        subject: { kind: 'of', ids: [id] },
        says: { kind: 'between', min: Math.max(0, value - slack), max: value + slack },
        basis: 'assumed',
      },
    ],
    rates: [
      { id: 'set-rate', kind: 'oneOffCostPerFteDkk', min: 10, max: 10 + rate },
      { id: 'set-systems', kind: 'systemsAndPremisesDkk', min: 100, max: 100 + rate },
    ],
    followOn: [
      {
        id: 'set-follow-on',
        functions: ['fun-0', 'fun-1'],
        administrations: ['adm-0', 'adm-1'],
        min: share / 10,
        max: share / 10 + 0.2,
      },
    ],
  };
}

function modelFrom(id: string, given: RawModel, leaves: readonly string[], administrations: number): Model {
  const [first, second] = ['adm-0', 'adm-1'];
  const structure: StructureChange[] = [];
  if (given.structure === 'merge') {
    structure.push({
      kind: 'merge',
      administrations: [first, second],
      into: { id: first, name: text(first) },
      continues: first,
    });
  }
  if (given.structure === 'create') {
    const committee = { id: 'com-new', name: text('com-new') };
    structure.push({ kind: 'create', administration: { id: 'adm-new', name: text('adm-new'), committee } });
  }
  const homes = Array.from({ length: administrations }, (_, at) => `adm-${at}`);
  if (given.structure === 'create') homes.push('adm-new');
  // Each leaf goes to one home at most, so that steps never conflict.
  const goes = new Map(given.transfers.map(([leaf, home]) => [leaf % leaves.length, home % homes.length]));
  const transfers: Transfer[] = [...goes].map(([leaf, home]) => ({
    what: { kind: 'nodes', nodes: [leaves[leaf] as string] },
    to: homes[home] as string,
  }));
  const step: Step = {
    kind: 'own',
    id: 'step',
    name: text('step'),
    transfers,
    structure,
    leftOut: [],
    basis: 'inferred',
  };
  return {
    id,
    name: text(id),
    mainIdea: text(id),
    steps: [step],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  };
}

type RawAssumed = readonly [at: number, slack: number, share: number, rate: number];

interface RawLeaf {
  readonly home: number;
  readonly staff: number;
  readonly other: number;
  readonly agenda: number;
  readonly listed: boolean;
  readonly function: number | null;
  readonly unit: boolean;
  readonly parts: boolean;
}

interface RawModel {
  readonly transfers: readonly (readonly [number, number])[];
  readonly structure: 'none' | 'merge' | 'create';
}

const leaf: fc.Arbitrary<RawLeaf> = fc.record({
  home: fc.nat(3),
  staff: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.constant(0)),
  other: fc.nat(20),
  agenda: fc.nat(9),
  listed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  function: fc.option(fc.nat(1), { freq: 2 }),
  unit: fc.boolean(),
  parts: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
});

const says: fc.Arbitrary<readonly Says[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 12 })),
  { minLength: 12, maxLength: 12 },
);

const model: fc.Arbitrary<RawModel> = fc.record({
  transfers: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 4 }),
  structure: fc.constantFrom('none', 'none', 'merge', 'create'),
});

const raw = fc.record({
  administrations: fc.integer({ min: 2, max: 4 }),
  leaves: fc.array(leaf, { minLength: 3, maxLength: 5 }),
  sets: fc.array(fc.array(fc.nat(9), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  staffSays: says,
  agendaSays: says,
  reforms: fc.array(fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 10 })), { maxLength: 3 }), {
    maxLength: 2,
  }),
  models: fc.tuple(model, model),
  assumed: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(6), fc.nat(20)),
});

function floor(value: number, unit: number): number {
  return Number((Math.floor(value / unit + 1e-9) * unit).toFixed(2));
}

function ceil(value: number, unit: number): number {
  return Number((Math.ceil(value / unit - 1e-9) * unit).toFixed(2));
}

function text(value: string): Text {
  return { en: value };
}
