import { currentFigures, type Figure } from '#figures';
import { contradictionsOf, indicatorsOfRole, type ModelMeasures } from '#indicators';
import type { Study } from '#study';

/** An indicator that cannot be told as one number, and in which models. */
export interface KeptBack {
  readonly indicator: string;
  /** `missing`: there is no number; `range`: there is one, between two ends. */
  readonly how: 'missing' | 'range';
  /** Ids of the models in which it is so; `today` may be one. */
  readonly models: readonly string[];
}

/** What is not known, or cannot be true, and what it keeps from being known. */
export interface Missing {
  readonly what: /** The study records that a figure is missing. */
    | { readonly kind: 'figure'; readonly figure: string }
    /** These figures cannot all be true; with `set`, while it is on. */
    | { readonly kind: 'contradiction'; readonly figures: readonly string[]; readonly set?: string }
    /** What is known leaves room: figures give the quantity of these bodies only as totals or bounds. */
    | { readonly kind: 'quantity'; readonly quantity: string }
    /** No number, for the reason that a reading gives. */
    | { readonly kind: 'reason'; readonly reason: string; readonly needs: readonly string[] };
  readonly keepsBack: readonly KeptBack[];
  /** Ids of the considerations that an indicator it keeps back belongs to. */
  readonly considerations: readonly string[];
}

/**
 * All that is missing or contradictory, what keeps most from being known
 * first: considerations with an indicator that has no number, then indicators
 * without one, then those that are only a range. `measured` are models of the
 * study with the assumption sets that are on. Cost: compiles the figures once
 * per contradiction, and measures one model without figures per role.
 */
export function whatIsMissing(study: Study, measured: readonly ModelMeasures[]): readonly Missing[] {
  const all = keptBackIn(measured);
  const byReason = reasonsOf(measured);
  const found: Missing[] = [];
  const add = (what: Missing['what'], keepsBack: readonly KeptBack[]): void => {
    found.push({ what, keepsBack, considerations: considerationsOf(study, keepsBack) });
  };
  const told = new Set<string>();
  for (const problem of contradictionsOf(study)) {
    const { set } = problem.data;
    const figures = problem.ids;
    told.add([...figures].sort().join(' '));
    const role = roleOf(study, figures, set);
    const kept = all(role === undefined ? [] : indicatorsOfRole(study, role)).filter(
      ({ how }) => how === 'missing',
    );
    add({ kind: 'contradiction', figures, ...(set === undefined ? {} : { set }) }, kept);
  }
  for (const { reason, needs, kept } of byReason) {
    if (reason === 'contradiction' && told.has([...needs].sort().join(' '))) continue;
    add({ kind: 'reason', reason, needs }, kept);
  }
  const current = currentFigures([...study.figures.values()], study.sources, study.description.date).current;
  for (const { id, role } of study.quantities.values()) {
    const indicators = role === undefined ? [] : indicatorsOfRole(study, role);
    for (const figure of current) {
      if (figure.quantity !== id || figure.says.kind !== 'missing') continue;
      add({ kind: 'figure', figure: figure.id }, all(indicators));
    }
    const ranges = all(indicators).filter(({ how }) => how === 'range');
    if (ranges.length > 0) add({ kind: 'quantity', quantity: id }, ranges);
  }
  const weight = (one: Missing): readonly number[] => {
    const missing = one.keepsBack.filter(({ how }) => how === 'missing');
    return [considerationsOf(study, missing).length, missing.length, one.keepsBack.length];
  };
  return found
    .map((one) => ({ one, weight: weight(one) }))
    .sort((a, b) => {
      const at = a.weight.findIndex((number, index) => number !== b.weight[index]);
      return at < 0 ? 0 : (b.weight[at] ?? 0) - (a.weight[at] ?? 0);
    })
    .map(({ one }) => one);
}

/** A figure with the indicators that could not be had without its quantity. */
export function figureUses(study: Study): (figure: Figure) => readonly string[] {
  const byRole = new Map<string, readonly string[]>();
  return (figure) => {
    const role = study.quantities.get(figure.quantity)?.role;
    if (role === undefined) return [];
    const known = byRole.get(role) ?? indicatorsOfRole(study, role);
    byRole.set(role, known);
    return known;
  };
}

function roleOf(study: Study, figures: readonly string[], set: string | undefined) {
  const own = [
    ...study.figures.values(),
    ...(set === undefined ? [] : (study.assumptionSets.get(set)?.figures ?? [])),
  ];
  const first = own.find(({ id }) => figures.includes(id));
  return first ? study.quantities.get(first.quantity)?.role : undefined;
}

/** Of the indicators asked for, on the whole, those that are no single number in some model. */
function keptBackIn(
  measured: readonly ModelMeasures[],
): (indicators: readonly string[]) => readonly KeptBack[] {
  return (indicators) =>
    indicators.flatMap((indicator) =>
      (['missing', 'range'] as const).flatMap((how): readonly KeptBack[] => {
        const models = measured.flatMap(({ id, indicators: rows }) =>
          rows.some((row) => row.id === indicator && row.of === undefined && row.model.kind === how)
            ? [id]
            : [],
        );
        return models.length === 0 ? [] : [{ indicator, how, models }];
      }),
    );
}

/** Missing readings gathered by their reason and what they need. */
function reasonsOf(measured: readonly ModelMeasures[]) {
  const byKey = new Map<
    string,
    { readonly reason: string; readonly needs: readonly string[]; readonly kept: Map<string, Set<string>> }
  >();
  for (const { id, indicators } of measured) {
    for (const { id: indicator, of, model } of indicators) {
      if (model.kind !== 'missing' || of !== undefined) continue;
      const { reason, needs } = model;
      const key = JSON.stringify([reason, needs]);
      const one = byKey.get(key) ?? { reason, needs, kept: new Map<string, Set<string>>() };
      byKey.set(key, one);
      one.kept.set(indicator, (one.kept.get(indicator) ?? new Set()).add(id));
    }
  }
  return [...byKey.values()].map(({ reason, needs, kept }) => ({
    reason,
    needs,
    kept: [...kept].map(
      ([indicator, models]): KeptBack => ({ indicator, how: 'missing', models: [...models] }),
    ),
  }));
}

function considerationsOf(study: Study, keepsBack: readonly KeptBack[]): readonly string[] {
  const kept = new Set(keepsBack.map(({ indicator }) => indicator));
  return [...study.considerations.values()].flatMap(({ id, criteria }) =>
    criteria.some(({ indicators }) => indicators.some((indicator) => kept.has(indicator))) ? [id] : [],
  );
}
