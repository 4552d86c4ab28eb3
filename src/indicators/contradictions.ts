import type { AssumptionSet, Quantity } from '#figures';
import type { MeasuringProblem, Study } from '#study';
import { quantityInForce } from './quantityInForce.ts';

const roles: readonly NonNullable<Quantity['role']>[] = ['staff', 'agenda'];

/**
 * Figures of the study that cannot all be true: by themselves, and while one
 * assumption set is on alone. One irreducible set of each contradiction; of
 * contradictions that share a figure, the first. Cost: that of compiling the
 * figures, once for each contradiction and each set.
 */
export function contradictionsOf(study: Study): readonly MeasuringProblem[] {
  const own = roles.flatMap((role) => within(study, role, []));
  // Each is told where it arises: without the figures that contradict each other anyway.
  const sound = withoutFigures(study, new Set(own.flat()));
  const assumed = [...sound.assumptionSets.values()].flatMap((set) =>
    roles.flatMap((role) => within(sound, role, [set]).map((ids) => problemOf(study, ids, set))),
  );
  return [...own.map((ids) => problemOf(study, ids)), ...assumed];
}

function within(
  study: Study,
  role: NonNullable<Quantity['role']>,
  sets: readonly AssumptionSet[],
): readonly (readonly string[])[] {
  const contradiction = quantityInForce(study, role, sets)?.contradiction ?? null;
  if (contradiction === null || contradiction.length === 0) return [];
  const gone = new Set(contradiction);
  const fewer = sets.map((set) => ({ ...set, figures: set.figures.filter(({ id }) => !gone.has(id)) }));
  return [contradiction, ...within(withoutFigures(study, gone), role, fewer)];
}

function withoutFigures(study: Study, gone: ReadonlySet<string>): Study {
  if (gone.size === 0) return study;
  return { ...study, figures: new Map([...study.figures].filter(([id]) => !gone.has(id))) };
}

function problemOf(study: Study, found: readonly string[], set?: AssumptionSet): MeasuringProblem {
  const order = [...study.figures.keys(), ...(set?.figures.map(({ id }) => id) ?? [])];
  const ids = [...found].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const places = ids.map((id) => {
    const at = set?.figures.findIndex((figure) => figure.id === id) ?? -1;
    return at < 0 ? `figures/${id}` : `assumptionSets/${set?.id}/figures[${at}]`;
  });
  const inSet = set === undefined ? -1 : places.findIndex((place) => place.startsWith('assumptionSets/'));
  return {
    code: 'figuresContradict',
    ids,
    place: places[Math.max(inSet, 0)] ?? '',
    data: { places, ...(set === undefined ? {} : { set: set.id }) },
  };
}
