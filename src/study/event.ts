import type { Text } from '#figures';
import type { Model, Step } from '#moves';
import type { TaskNode } from '#organisation';
import type { CollectionName, Records } from './sections.ts';
import type { StudyDescription } from './study.ts';

/** What one record of each collection is called in names of commands and events. */
export interface Things {
  readonly sources: 'source';
  readonly committees: 'committee';
  readonly administrations: 'administration';
  readonly otherBodies: 'otherBody';
  readonly functions: 'function';
  readonly nodes: 'node';
  readonly areas: 'area';
  readonly relations: 'relation';
  readonly journeys: 'journey';
  readonly reforms: 'reform';
  readonly quantities: 'quantity';
  readonly figures: 'figure';
  readonly assumptionSets: 'assumptionSet';
  readonly considerations: 'consideration';
  readonly terms: 'term';
  readonly themeGroups: 'themeGroup';
  readonly themes: 'theme';
  readonly recommendations: 'recommendation';
  readonly moves: 'move';
  readonly models: 'model';
  readonly milestones: 'milestone';
  readonly readingConditions: 'readingCondition';
  readonly settledReadings: 'settledReading';
  readonly weights: 'weights';
  readonly notes: 'note';
}

export const things: Things = {
  sources: 'source',
  committees: 'committee',
  administrations: 'administration',
  otherBodies: 'otherBody',
  functions: 'function',
  nodes: 'node',
  areas: 'area',
  relations: 'relation',
  journeys: 'journey',
  reforms: 'reform',
  quantities: 'quantity',
  figures: 'figure',
  assumptionSets: 'assumptionSet',
  considerations: 'consideration',
  terms: 'term',
  themeGroups: 'themeGroup',
  themes: 'theme',
  recommendations: 'recommendation',
  moves: 'move',
  models: 'model',
  milestones: 'milestone',
  readingConditions: 'readingCondition',
  settledReadings: 'settledReading',
  weights: 'weights',
  notes: 'note',
};

/** A record was added, or put in the place of the one with its id. */
export type RecordedEvent<C extends CollectionName = CollectionName> = {
  readonly [Each in C]: { readonly kind: `${Things[Each]}Recorded`; readonly record: Records[Each] };
}[C];

/** A record is no longer in the study. */
export type RemovedEvent<C extends CollectionName = CollectionName> = {
  readonly [Each in C]: { readonly kind: `${Things[Each]}Removed`; readonly id: string };
}[C];

/** A part that a task is divided into; its parent follows from the dividing. */
export type NewPart = Omit<TaskNode, 'parent' | 'rest' | 'listed'>;

/**
 * What happened, as the program speaks of it today. Events carry what was
 * meant rather than what came of it, so that they still fold rightly when an
 * earlier entry is withdrawn; folding one whose subject is gone changes nothing.
 */
export type Event =
  | RecordedEvent
  | RemovedEvent
  | { readonly kind: 'studyDescribed'; readonly description: StudyDescription }
  | { readonly kind: 'nodeRenamed'; readonly node: string; readonly name: Text }
  /** `home` absent: inherited again. */
  | { readonly kind: 'nodePlaced'; readonly node: string; readonly home?: string | null }
  /** A leaf was divided; where the node had parts, its rest was. */
  | {
      readonly kind: 'nodeDivided';
      readonly node: string;
      readonly part: NewPart;
      readonly rest: { readonly id: string; readonly name: Text };
      readonly relationsToPart: readonly string[];
      readonly journeysToPart: readonly string[];
    }
  /** Moves and models no longer name the node. */
  | { readonly kind: 'nodeTakenOutOfMoves'; readonly node: string }
  /** `before`: the step it stands before; `null` for last. */
  | {
      readonly kind: 'stepAdded';
      readonly model: string;
      readonly step: Step;
      readonly before: string | null;
    }
  /** What is absent stays. `matched: null`: the step has no rule any more. */
  | {
      readonly kind: 'stepChanged';
      readonly model: string;
      readonly step: string;
      readonly variant?: string;
      readonly leftOut?: readonly string[];
      readonly matched?: readonly string[] | null;
    }
  | { readonly kind: 'stepRemoved'; readonly model: string; readonly step: string }
  | {
      readonly kind: 'stepMoved';
      readonly model: string;
      readonly step: string;
      readonly before: string | null;
    }
  | {
      readonly kind: 'ruleMatchesAccepted';
      readonly model: string;
      readonly step: string;
      readonly matched: readonly string[];
    }
  /**
   * A step leaves nodes out, and takes others in again. `removeIfIdle`: a step
   * of the model's own goes if, by their ids, it then names nothing more.
   */
  | {
      readonly kind: 'leftOutChanged';
      readonly model: string;
      readonly step: string;
      readonly out: readonly string[];
      readonly back: readonly string[];
      readonly removeIfIdle?: true;
    }
  /** The step prevails over the node, instead of what the model said of that node before. */
  | {
      readonly kind: 'conflictSettled';
      readonly model: string;
      readonly node: string;
      readonly step: string;
    }
  /** The model no longer says which step prevails over the node. */
  | { readonly kind: 'conflictUnsettled'; readonly model: string; readonly node: string }
  /** What is absent stays. `subtitle: null`: it has none any more. */
  | {
      readonly kind: 'modelDescribed';
      readonly model: string;
      readonly name?: Text;
      readonly subtitle?: Text | null;
      readonly mainIdea?: Text;
      readonly names?: Model['names'];
      readonly merits?: Model['merits'];
    }
  | { readonly kind: 'modelCopied'; readonly model: string; readonly id: string; readonly name: Text };

export type EventKind = Event['kind'];

/** The event that a record was recorded. */
export function recordedEvent<C extends CollectionName>(collection: C, record: Records[C]): Event {
  // That a collection and its kind of event belong together is said by `Things`; the compiler cannot follow a built name.
  return { kind: `${things[collection]}Recorded`, record } as unknown as Event;
}

/** The event that a record was removed. */
export function removedEvent(collection: CollectionName, id: string): Event {
  return { kind: `${things[collection]}Removed`, id };
}
