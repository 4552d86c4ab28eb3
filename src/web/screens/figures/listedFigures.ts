import { type Basis, currentFigures, type Figure, type Language, type Quantity } from '#figures';
import type { Study } from '#study';
import { fold, formatStatement, labelOf, pick } from '#wording';

/** A figure as the list has it. */
export interface ListedFigure {
  readonly figure: Figure;
  /** Id of the assumption set that holds it. */
  readonly set?: string;
  /** Whether it counts on the study's date; `superseded` by the figure `by`. */
  readonly state: 'counts' | 'superseded' | 'later';
  readonly by?: string;
  /** Its own date, else its source's. */
  readonly date?: string;
  readonly isDateOfSource: boolean;
}

/** The study's figures, then those of the assumption sets given. */
export function listedFigures(study: Study, sets: readonly string[]): readonly ListedFigure[] {
  const own = [...study.figures.values()];
  const { superseded, later } = currentFigures(own, study.sources, study.description.date);
  const by = new Map(superseded.map(({ figure, by: other }) => [figure.id, other]));
  const tooLate = new Set(later.map(({ id }) => id));
  return [
    ...own.map((figure): ListedFigure => {
      const other = by.get(figure.id);
      if (other !== undefined) return { ...listed(study, figure), state: 'superseded', by: other };
      return { ...listed(study, figure), state: tooLate.has(figure.id) ? 'later' : 'counts' };
    }),
    ...sets.flatMap((set) =>
      (study.assumptionSets.get(set)?.figures ?? []).map((figure) => listed(study, figure, set)),
    ),
  ];
}

/** One figure by itself: whether it counts is not asked. */
export function listed(study: Study, figure: Figure, set?: string): ListedFigure {
  const source = figure.source ?? study.assumptionSets.get(set ?? '')?.source;
  const date = figure.date ?? study.sources.get(source?.source ?? '')?.date;
  return {
    figure,
    state: 'counts',
    isDateOfSource: figure.date === undefined && date !== undefined,
    ...(set === undefined ? {} : { set }),
    ...(date === undefined ? {} : { date }),
  };
}

/** What the list is narrowed to; what is left out narrows nothing. `from` is a source, or `none`. */
export interface FigureFilter {
  readonly find?: string | undefined;
  readonly quantity?: string | undefined;
  readonly from?: string | undefined;
  readonly basis?: string | undefined;
}

/** The figures that a filter lets through. Every word typed must be found, in any order and spelling. */
export function narrowed(
  figures: readonly ListedFigure[],
  filter: FigureFilter,
  study: Study,
  language: Language,
): readonly ListedFigure[] {
  const words = fold(filter.find ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return figures.filter((one) => {
    const { figure } = one;
    if (filter.quantity !== undefined && figure.quantity !== filter.quantity) return false;
    if (filter.from !== undefined && (figure.source?.source ?? 'none') !== filter.from) return false;
    if (filter.basis !== undefined && basisOf(one) !== filter.basis) return false;
    if (words.length === 0) return true;
    const text = searched(one, study, language);
    return words.every((word) => text.includes(word));
  });
}

/** What a figure rests on; while it belongs to a set it is taken, whatever it says itself. */
export function basisOf({ figure, set }: ListedFigure): Basis {
  return set === undefined ? figure.basis : 'assumed';
}

function searched({ figure, set }: ListedFigure, study: Study, language: Language): string {
  const { subject, source, note, says } = figure;
  const names = subject.kind === 'of' ? subject.ids.map((id) => longName(study, id, language)) : [];
  return fold(
    [
      labelOf({ kind: 'figure', id: figure.id }, study)[language],
      ...names,
      formatStatement(figure, study.quantities.get(figure.quantity), language, { as: 'text' }),
      source ? pick(study.sources.get(source.source)?.title ?? {}, language) : '',
      source?.locator ?? '',
      note ? pick(note, language) : '',
      says.kind === 'missing' ? pick(says.reason, language) : '',
      set === undefined ? '' : pick(study.assumptionSets.get(set)?.name ?? {}, language),
    ].join(' '),
  );
}

function longName(study: Study, id: string, language: Language): string {
  const named =
    study.administrations.get(id) ??
    study.committees.get(id) ??
    study.otherBodies.get(id) ??
    study.nodes.get(id);
  return named ? pick(named.name, language) : id;
}

/** Figures under one heading: of one quantity, or of all that only say one or two things and play no role. */
export interface FigureGroup {
  /** Absent over quantities that share a heading. */
  readonly quantity?: Quantity;
  readonly figures: readonly ListedFigure[];
}

// With more figures than this a quantity without a role has its own heading.
const fewFigures = 3;

/** Figures by quantity, in the study's order: those that indicators read first, then the many single ones together. */
export function figureGroups(study: Study, figures: readonly ListedFigure[]): readonly FigureGroup[] {
  const byQuantity = new Map<string, ListedFigure[]>();
  for (const one of figures) {
    const known = byQuantity.get(one.figure.quantity);
    if (known) known.push(one);
    else byQuantity.set(one.figure.quantity, [one]);
  }
  const own: FigureGroup[] = [];
  const together: ListedFigure[] = [];
  for (const quantity of study.quantities.values()) {
    const some = byQuantity.get(quantity.id);
    if (!some) continue;
    const all = [...study.figures.values()].filter((figure) => figure.quantity === quantity.id).length;
    if (quantity.role !== undefined || all > fewFigures) own.push({ quantity, figures: some });
    else together.push(...some);
  }
  own.sort(
    (one, other) => Number(one.quantity?.role === undefined) - Number(other.quantity?.role === undefined),
  );
  return together.length === 0 ? own : [...own, { figures: together }];
}
