import type { AssumptionSet, Basis, Figure, Quantity, Source, SourceRef, Text } from '#figures';
import type { Model, Move, Term } from '#moves';
import type { Organisation } from '#organisation';

/** One value of the mandate (hensyn), judged by its criteria. */
export interface Consideration {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** `mandate` for the four of the terms of reference, `change` for change itself, `added` for the user's. */
  readonly kind: 'mandate' | 'change' | 'added';
  readonly criteria: readonly Criterion[];
  readonly source?: SourceRef;
}

/** One side of a consideration that can be judged (kriterium): the scored indicator first, others inform. */
export interface Criterion {
  readonly id: string;
  readonly name: Text;
  readonly indicators: readonly string[];
  /** Settings of its indicators, such as the threshold below which a unit counts as small. */
  readonly settings?: { readonly smallUnitBelowFte?: number };
  readonly basis: Basis;
}

export interface ThemeGroup {
  readonly id: string;
  readonly name: Text;
}

/** A theme that the analysis unfolded: what is difficult, what is possible. */
export interface Theme {
  readonly id: string;
  readonly number: number;
  readonly group: string;
  readonly name: Text;
  readonly challenge: Text;
  readonly challengeSource?: SourceRef;
  readonly opportunity: Text;
  readonly opportunitySource?: SourceRef;
  readonly source?: SourceRef;
}

/** What a theme leads to: for steering and management, or a possible move of tasks. */
export interface Recommendation {
  readonly id: string;
  readonly theme: string;
  readonly kind: 'steering' | 'moves';
  readonly text: Text;
  /** Moves that carry it out, where it is one. */
  readonly moves: readonly string[];
  readonly source?: SourceRef;
}

export interface Milestone {
  readonly id: string;
  readonly name: Text;
  /** ISO 8601 date, or year and month, or year where no more is known; absent when the source gives none. */
  readonly date?: string;
  readonly dateNote?: Text;
  readonly basis: Basis;
  readonly source?: SourceRef;
}

/** A condition for reading the models, as the source states it. */
export interface ReadingCondition {
  readonly id: string;
  readonly text: Text;
  readonly source?: SourceRef;
}

/** How the source was read where it leaves room, with what else it could mean. */
export interface SettledReading {
  readonly id: string;
  readonly text: Text;
  readonly alternatives: readonly Text[];
  readonly basis: Basis;
  readonly source?: SourceRef;
}

/** A person's weights: a ranking of considerations, swing weights (each an interval), or none. The person is a pseudonymous id. */
export interface Weights {
  readonly id: string;
  readonly person: string;
  readonly says:
    | { readonly kind: 'ranking'; readonly order: readonly string[] }
    | {
        readonly kind: 'swing';
        readonly points: readonly {
          readonly consideration: string;
          readonly min: number;
          readonly max: number;
        }[];
      }
    | { readonly kind: 'none' };
}

/** Somebody's words about anything in the study, or about the study itself. */
export interface Note {
  readonly id: string;
  /** Id of what it is about. */
  readonly about: string;
  readonly text: Text;
  /** Whether it is only for those who work on the study, or also for whom its documents are for. */
  readonly visibility: 'internal' | 'shared';
}

/** What the study says of itself. */
export interface StudyDescription {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  /** ISO 8601: quantities are read as of this date. */
  readonly date: string;
  readonly dateBasis: Basis;
  readonly dateSource?: SourceRef;
  readonly defaultLanguage: 'da' | 'en';
}

/**
 * One analysis with all that belongs to it. Collections keep the order in
 * which they were recorded; every id is unique over all of them.
 */
export interface Study extends Organisation {
  readonly description: StudyDescription;
  readonly sources: ReadonlyMap<string, Source>;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly assumptionSets: ReadonlyMap<string, AssumptionSet>;
  readonly considerations: ReadonlyMap<string, Consideration>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly themeGroups: ReadonlyMap<string, ThemeGroup>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly moves: ReadonlyMap<string, Move>;
  readonly models: ReadonlyMap<string, Model>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly readingConditions: ReadonlyMap<string, ReadingCondition>;
  readonly settledReadings: ReadonlyMap<string, SettledReading>;
  readonly weights: ReadonlyMap<string, Weights>;
  readonly notes: ReadonlyMap<string, Note>;
}
