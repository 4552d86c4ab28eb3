import type { AssumptionSet, Figure, Quantity, Source, Text } from '#figures';
import type { Model } from '#moves';
import type { TaskNode } from '#organisation';
import type { Consideration, Study } from '#study';

/** A study in short, for tests. Administrations are `adm-0` …, each serving the committee `com-0` … of the same number. */
export interface StudySketch {
  readonly administrations: number;
  readonly nodes: readonly TaskNode[];
  readonly functions?: readonly string[];
  readonly figures?: readonly Figure[];
  readonly sources?: readonly Source[];
  readonly reforms?: readonly {
    readonly id: string;
    readonly takes: readonly (readonly [node: string, max: number])[];
  }[];
  readonly models?: readonly Model[];
  readonly sets?: readonly AssumptionSet[];
  readonly considerations?: readonly Consideration[];
  /** Changes to the quantities `staff` and `agenda`. */
  readonly staff?: Partial<Quantity>;
  readonly agenda?: Partial<Quantity>;
}

/** The study of a sketch: staff in amounts that follow, agenda items in shares that are assumed to follow. */
export function studyOf(sketch: StudySketch): Study {
  const numbers = Array.from({ length: sketch.administrations }, (_, at) => at);
  return {
    description: {
      id: 'small',
      name: text('small'),
      summary: text('small'),
      date: '2024-11-05',
      dateBasis: 'stated',
      defaultLanguage: 'en',
    },
    committees: byId(numbers.map((at) => ({ id: `com-${at}`, name: text(`com-${at}`) }))),
    administrations: byId(
      numbers.map((at) => ({ id: `adm-${at}`, name: text(`adm-${at}`), committee: `com-${at}` })),
    ),
    otherBodies: new Map(),
    functions: byId(
      (sketch.functions ?? []).map((id) => ({ id, name: text(id), betterJoined: true, basis: 'inferred' })),
    ),
    nodes: byId(sketch.nodes),
    areas: new Map(),
    relations: new Map(),
    journeys: new Map(),
    reforms: byId(
      (sketch.reforms ?? []).map(({ id, takes }) => ({
        id,
        name: text(id),
        takes: takes.map(([node, max]) => ({ node, min: 0, max })),
        basis: 'judgement',
      })),
    ),
    sources: byId(sketch.sources ?? []),
    quantities: byId([
      {
        id: 'staff',
        name: text('staff'),
        unit: 'fte',
        role: 'staff',
        followsLeaf: true,
        ...sketch.staff,
      },
      {
        id: 'agenda',
        name: text('agenda'),
        unit: 'count',
        role: 'agenda',
        followsLeaf: true,
        followsBasis: 'assumed',
        sharesOnly: true,
        listedOnly: true,
        ...sketch.agenda,
      },
    ]),
    figures: byId(sketch.figures ?? []),
    assumptionSets: byId(sketch.sets ?? []),
    considerations: byId(sketch.considerations ?? []),
    terms: new Map(),
    themeGroups: new Map(),
    themes: new Map(),
    recommendations: new Map(),
    moves: new Map(),
    models: byId(sketch.models ?? []),
    milestones: new Map(),
    readingConditions: new Map(),
    settledReadings: new Map(),
    weights: new Map(),
    notes: new Map(),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function text(value: string): Text {
  return { en: value };
}
