import fc from 'fast-check';
import type { Organisation } from '#organisation';
import type { Model, Step } from '../model.ts';
import type { StructureChange, Transfer } from '../move.ts';
import { modelOf, own } from './modelOf.ts';
import { create, dissolve, merge, ruleTo, split, to } from './moveOf.ts';
import { type Branch, organisationOf } from './organisationOf.ts';

/** An organisation and a model over it, both at random, right ones and wrong ones. */
export interface ModelCase {
  readonly organisation: Organisation;
  readonly model: Model;
}

const homes = ['culture', 'streets', 'health', 'jobs'];
const newOnes = ['new-1', 'new-2', 'new-3'];
const areas = ['outdoors', 'business'];

/** Up to a dozen tasks, some divided once or twice, some not placed, in four administrations. */
export const organisations: fc.Arbitrary<Organisation> = fc
  .array(
    fc.record({
      home: fc.constantFrom(...homes, ...homes, null),
      shape: fc.constantFrom<'whole' | 'divided' | 'twice'>('whole', 'whole', 'divided', 'twice'),
      areas: fc.subarray(areas),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((tasks) => {
    const branches = tasks.map(({ home, shape }, at) => ({ home, branch: branchOf(`t${at}`, shape) }));
    const at = (home: string | null) =>
      branches.filter((one) => one.home === home).map(({ branch }) => branch);
    return organisationOf({
      homes: Object.fromEntries(homes.map((home) => [home, at(home)])),
      notPlaced: at(null),
      areas: Object.fromEntries(
        areas.map((area) => [
          area,
          tasks.flatMap((task, index) => (task.areas.includes(area) ? [`t${index}`] : [])),
        ]),
      ),
    });
  });

function branchOf(id: string, shape: 'whole' | 'divided' | 'twice'): Branch {
  if (shape === 'whole') return id;
  const first = `${id}-a`;
  return { [id]: [shape === 'twice' ? { [first]: [`${first}-x`, `${first}-y`] } : first, `${id}-rest`] };
}

/** Cases with up to four steps of the model's own, some in part; with changes of structure only where asked for. */
export function modelCases(says: { readonly structure: boolean }): fc.Arbitrary<ModelCase> {
  return organisations.chain((organisation) => {
    const node = fc.constantFrom(...organisation.nodes.keys());
    const step = fc.record({
      transfers: fc.array(transfers(node, says.structure ? [...homes, ...newOnes] : homes), { maxLength: 3 }),
      structure: says.structure ? fc.array(structure(node), { maxLength: 2 }) : fc.constant([]),
      leftOut: fc.oneof(fc.constant([]), fc.array(node, { maxLength: 2 })),
      basis: fc.constantFrom('stated', 'inferred', 'assumed'),
    });
    const prevails = fc.array(fc.record({ node, step: fc.constantFrom('s0', 's1', 's2') }), { maxLength: 2 });
    return fc.tuple(fc.array(step, { minLength: 1, maxLength: 4 }), prevails).map(([steps, prevailing]) => ({
      organisation,
      model: modelOf(
        steps.map((one, at): Step => own(`s${at}`, one)),
        { prevails: prevailing },
      ),
    }));
  });
}

function transfers(node: fc.Arbitrary<string>, targets: readonly string[]): fc.Arbitrary<Transfer> {
  const target = fc.constantFrom(...targets);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(target, fc.array(node, { minLength: 1, maxLength: 3 }))
        .map(([home, nodes]) => to(home, ...nodes)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(target, fc.constantFrom(...areas), fc.constantFrom(...homes))
        .map(([home, area, from]) => ruleTo(home, { area, home: from })),
    },
  );
}

function structure(node: fc.Arbitrary<string>): fc.Arbitrary<StructureChange> {
  const any = fc.constantFrom(...homes, ...newOnes);
  const fresh = fc.constantFrom(...newOnes);
  const some = fc.array(node, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    fresh.map((id) => create(id)),
    any.map((id) => dissolve(id)),
    fc
      .tuple(fc.uniqueArray(any, { minLength: 2, maxLength: 3 }), any)
      .map(([parties, into]) => merge(parties, into)),
    fc.tuple(any, fresh, some).map(([id, successor, takes]) => split(id, { [successor]: takes })),
    fc
      .tuple(any, fc.shuffledSubarray(newOnes, { minLength: 2, maxLength: 2 }), some, some)
      .map(([id, [first = '', second = ''], takes, others]) =>
        split(id, { [first]: takes, [second]: others }),
      ),
  );
}
