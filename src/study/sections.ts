import type { AssumptionSet, Figure, Quantity, Source } from '#figures';
import type { Model, Move, Term } from '#moves';
import type {
  Administration,
  Area,
  Committee,
  Journey,
  OrganisationalFunction,
  OtherBody,
  Reform,
  Relation,
  TaskNode,
} from '#organisation';
import type {
  Consideration,
  Milestone,
  Note,
  ReadingCondition,
  Recommendation,
  SettledReading,
  Theme,
  ThemeGroup,
  Weights,
} from './study.ts';

/** What each collection of a study holds. */
export interface Records {
  readonly sources: Source;
  readonly committees: Committee;
  readonly administrations: Administration;
  readonly otherBodies: OtherBody;
  readonly functions: OrganisationalFunction;
  readonly nodes: TaskNode;
  readonly areas: Area;
  readonly relations: Relation;
  readonly journeys: Journey;
  readonly reforms: Reform;
  readonly quantities: Quantity;
  readonly figures: Figure;
  readonly assumptionSets: AssumptionSet;
  readonly considerations: Consideration;
  readonly terms: Term;
  readonly themeGroups: ThemeGroup;
  readonly themes: Theme;
  readonly recommendations: Recommendation;
  readonly moves: Move;
  readonly models: Model;
  readonly milestones: Milestone;
  readonly readingConditions: ReadingCondition;
  readonly settledReadings: SettledReading;
  readonly weights: Weights;
  readonly notes: Note;
}

export type CollectionName = keyof Records;

/** Where a collection stands in the study file; nodes stand there as nested tasks. */
export type SectionName = Exclude<CollectionName, 'nodes'> | 'tasks';

/** All collections, in the order of the study file. */
export const collectionNames: readonly CollectionName[] = [
  'sources',
  'committees',
  'administrations',
  'otherBodies',
  'functions',
  'nodes',
  'areas',
  'relations',
  'journeys',
  'reforms',
  'quantities',
  'figures',
  'assumptionSets',
  'considerations',
  'terms',
  'themeGroups',
  'themes',
  'recommendations',
  'moves',
  'models',
  'milestones',
  'readingConditions',
  'settledReadings',
  'weights',
  'notes',
];

/** The file's name of a collection. */
export function sectionOf(collection: CollectionName): SectionName {
  return collection === 'nodes' ? 'tasks' : collection;
}
