import type { Basis, SourceRef, Text } from '#figures';

/** Ids are stable, unique within the study over all kinds, and match `idPattern`. */
export const idPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Political body under the council (udvalg). */
export interface Committee {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly source?: SourceRef;
}

/** Executive organisation that serves one committee (forvaltning). */
export interface Administration {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly committee: string;
  readonly source?: SourceRef;
}

/** A body beside the committees: the council itself, an ombudsman, an audit office. */
export interface OtherBody {
  readonly id: string;
  readonly name: Text;
  readonly type: 'council' | 'ombudsman' | 'audit' | 'other';
  readonly source?: SourceRef;
}

/** The same thing done in several places: accounting, home nursing. */
export interface OrganisationalFunction {
  readonly id: string;
  readonly name: Text;
  /** The study holds that it is better joined in one place; enters `duplicateFunctions`. */
  readonly betterJoined: boolean;
  readonly basis: Basis;
  readonly source?: SourceRef;
}

/** A code in a classification that belongs to others (KLE, chart of accounts). */
export interface Code {
  readonly scheme: string;
  readonly code: string;
}

/**
 * A task (no parent) or a part of one, to any depth. A node without children
 * is a leaf, and leaves are what has a home. `home` and `function` hold for
 * the node and all below it that say nothing else; `home: null` is "not
 * placed", a state of its own. `rest` marks the part that holds what the other
 * parts of its parent do not.
 */
export interface TaskNode {
  readonly id: string;
  readonly parent?: string;
  readonly name: Text;
  readonly home?: string | null;
  /** In the source's list of tasks; set on tasks, meaningless on parts. */
  readonly listed?: boolean;
  readonly rest?: boolean;
  readonly function?: string;
  /** A team of its own; counts in `smallUnits`. */
  readonly unit?: boolean;
  readonly codes?: readonly Code[];
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** Tasks or parts that belong together seen from outside, whoever holds them (område). */
export interface Area {
  readonly id: string;
  readonly name: Text;
  /** Nodes; each means all leaves below it. */
  readonly members: readonly string[];
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

export type RelationKind =
  | 'sameCitizens'
  | 'sameLaw'
  | 'samePlace'
  | 'sameProfession'
  | 'oneCaseInTwoHands'
  | 'sharedSystem';

/** Two leaves that need each other (samspil). */
export interface Relation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly strength: 1 | 2 | 3;
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** The leaves that one citizen, family or company meets, in order (forløb). */
export interface Journey {
  readonly id: string;
  readonly name: Text;
  readonly who: Text;
  readonly steps: readonly string[];
  readonly perYear?: number;
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** An outside change: the leaves it may take and the share of each, 0-1 where unknown. */
export interface Reform {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly takes: readonly {
    readonly node: string;
    readonly min: number;
    readonly max: number;
  }[];
  readonly basis: Basis;
  readonly source?: SourceRef;
}

/** The organisation as it is on a date: bodies, tasks in parts, and what ties them. */
export interface Organisation {
  readonly committees: ReadonlyMap<string, Committee>;
  readonly administrations: ReadonlyMap<string, Administration>;
  readonly otherBodies: ReadonlyMap<string, OtherBody>;
  readonly functions: ReadonlyMap<string, OrganisationalFunction>;
  /** Parents stand before their parts. */
  readonly nodes: ReadonlyMap<string, TaskNode>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly journeys: ReadonlyMap<string, Journey>;
  readonly reforms: ReadonlyMap<string, Reform>;
}
