import { currentFigures, type Quantity, type Reading } from '#figures';
import { today } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { quantitiesRead, rangesIn } from './figureRanges.ts';
import { measureModels } from './measure.ts';
import { registry } from './registry.ts';

/** A number that cannot be given, and the models (or `today`) that lack it for this reason. */
export interface UnknownNumber {
  readonly indicator: string;
  readonly reading: Extract<Reading, { kind: 'missing' }>;
  readonly models: readonly string[];
}

/** An administration or committee that no figure speaks of by itself, and what the others leave open for it. */
export interface BodyWithoutFigure {
  readonly quantity: string;
  readonly body: string;
  readonly reading: Reading;
}

/** How many of the leaves that carry a quantity have a figure of their own. */
export interface LeavesWithFigure {
  readonly quantity: string;
  readonly leaves: number;
  readonly withFigure: number;
  /** Leaves without one, by the administration that has them today; `null` holds those that are not placed. */
  readonly without: ReadonlyMap<string | null, readonly string[]>;
}

/** What the study does not know yet. */
export interface FigureGaps {
  /** Quantities that no figure gives a number for on the study's date. */
  readonly quantities: readonly string[];
  /** Roles that no quantity of the study plays. */
  readonly roles: readonly NonNullable<Quantity['role']>[];
  /** Figures that count and say that nothing is known. */
  readonly saidMissing: readonly string[];
  readonly bodies: readonly BodyWithoutFigure[];
  readonly leaves: readonly LeavesWithFigure[];
  /** Indicators without a number on the whole, in the registry's order. */
  readonly unknown: readonly UnknownNumber[];
}

/**
 * What is missing while some assumption sets are on. Figures of sets do not
 * count as known for quantities without figures: they are taken, not found.
 * Cost: that of measuring every model.
 */
export function figureGaps(study: Study, assume: readonly string[] = []): FigureGaps {
  const { current } = currentFigures([...study.figures.values()], study.sources, study.description.date);
  const said = new Set(current.filter(({ says }) => says.kind !== 'missing').map(({ quantity }) => quantity));
  const quantities = [...study.quantities.values()];
  return {
    quantities: quantities.flatMap(({ id }) => (said.has(id) ? [] : [id])),
    roles: (['staff', 'agenda'] as const).filter((role) => !quantities.some((one) => one.role === role)),
    saidMissing: current.filter(({ says }) => says.kind === 'missing').map(({ id }) => id),
    ...ofQuantitiesRead(study, assume),
    unknown: unknownNumbers(study, assume),
  };
}

function ofQuantitiesRead(study: Study, assume: readonly string[]): Pick<FigureGaps, 'bodies' | 'leaves'> {
  const tree = treeOf(study);
  const bodies: BodyWithoutFigure[] = [];
  const leaves: LeavesWithFigure[] = [];
  for (const inForce of quantitiesRead(study, assume)) {
    const { quantity, figures } = inForce;
    const named = new Set(
      [...figures.values()].flatMap(({ figure: { subject } }) => {
        const ids = subject.kind === 'of' ? [...new Set(subject.ids)] : [];
        return ids.length === 1 ? ids : [];
      }),
    );
    const rangeOf = rangesIn(study, inForce);
    const holders = quantity.role === 'agenda' ? study.committees : study.administrations;
    for (const body of holders.keys()) {
      if (named.has(body)) continue;
      const { reading } = rangeOf({ kind: 'of', ids: [body] });
      // What the others fix is known.
      if (reading.kind !== 'value') bodies.push({ quantity: quantity.id, body, reading });
    }
    const carrying = tree.leaves.filter((leaf) => quantity.listedOnly !== true || tree.isListed(leaf));
    const without = new Map<string | null, string[]>();
    for (const leaf of carrying) {
      if (named.has(leaf)) continue;
      const home = tree.homeOf(leaf);
      const known = without.get(home);
      if (known) known.push(leaf);
      else without.set(home, [leaf]);
    }
    const missing = [...without.values()].reduce((sum, some) => sum + some.length, 0);
    leaves.push({
      quantity: quantity.id,
      leaves: carrying.length,
      withFigure: carrying.length - missing,
      without,
    });
  }
  return { bodies, leaves };
}

function unknownNumbers(study: Study, assume: readonly string[]): readonly UnknownNumber[] {
  const found = new Map<string, UnknownNumber & { readonly models: string[] }>();
  const see = (indicator: string, model: string, reading: Reading): void => {
    if (reading.kind !== 'missing') return;
    const key = JSON.stringify([indicator, reading.reason, reading.needs]);
    const known = found.get(key) ?? { indicator, reading, models: [] };
    known.models.push(model);
    found.set(key, known);
  };
  for (const { id, indicators } of measureModels(study, {
    models: [today, ...study.models.keys()],
    assume,
  })) {
    for (const row of indicators) if (row.of === undefined) see(row.id, id, row.model);
  }
  const place = new Map(registry.map(({ id }, at) => [id, at]));
  return [...found.values()].sort(
    (one, other) => (place.get(one.indicator) ?? 0) - (place.get(other.indicator) ?? 0),
  );
}
