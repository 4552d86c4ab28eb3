import type { Basis, SourceRef, Text } from '#figures';

/**
 * Which leaves are meant: nodes by id (all leaves below each, also those
 * divided later), or a rule read against today's organisation. A rule means
 * the leaves that meet every condition it names.
 */
export type Selection =
  | { readonly kind: 'nodes'; readonly nodes: readonly string[] }
  | {
      readonly kind: 'rule';
      readonly area?: string;
      readonly home?: string;
      readonly function?: string;
      readonly task?: string;
    };

/** Leaves get a new home. */
export interface Transfer {
  readonly what: Selection;
  readonly to: string;
}

/** A new administration with the committee it serves; a committee that exists already is named by id alone. */
export interface NewAdministration {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly committee: { readonly id: string; readonly name?: Text; readonly short?: Text };
}

/** A change of structure: administrations with their committees come, go, join or part. */
export type StructureChange =
  | { readonly kind: 'create'; readonly administration: NewAdministration }
  /** Its committee goes with it when no other administration serves it. Leaves nobody moves are not placed. */
  | { readonly kind: 'dissolve'; readonly administration: string }
  /**
   * The administrations named become one. `continues` is the one of them that
   * the successor continues; its committee serves on unless `into.committee`
   * names another. The leaves of the others join.
   */
  | {
      readonly kind: 'merge';
      readonly administrations: readonly string[];
      readonly into: {
        readonly id: string;
        readonly name: Text;
        readonly short?: Text;
        readonly committee?: NewAdministration['committee'];
      };
      readonly continues: string;
    }
  /** Each successor takes the leaves allotted to it; the rest stays with the administration itself, which continues. */
  | {
      readonly kind: 'split';
      readonly administration: string;
      readonly successors: readonly {
        readonly administration: NewAdministration;
        readonly takes: readonly Selection[];
      }[];
    };

/** Another move that this one needs or rules out; without `variant`, any variant of it. */
export interface MoveRef {
  readonly move: string;
  readonly variant?: string;
}

/** One way to carry a move out. A model that takes the move takes exactly one. */
export interface Variant {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly transfers: readonly Transfer[];
  readonly structure: readonly StructureChange[];
  readonly requires: readonly MoveRef[];
  readonly excludes: readonly MoveRef[];
  readonly basis: Basis;
  readonly source?: SourceRef;
  readonly note?: Text;
}

/** A numbered, named bundle of transfers and changes of structure (hovedgreb). */
export interface Move {
  readonly id: string;
  readonly number: number;
  readonly name: Text;
  readonly description: Text;
  /** Whether the overview counts it as joining shared functions or as moving tasks. */
  readonly kind: 'sharedFunctions' | 'taskMove';
  readonly kindBasis: Basis;
  readonly variants: readonly Variant[];
  readonly requires: readonly MoveRef[];
  readonly excludes: readonly MoveRef[];
  /** What the source says of it beyond its variants: warnings, other phrasings, what is open. */
  readonly remarks: readonly { readonly text: Text; readonly source?: SourceRef }[];
  readonly source?: SourceRef;
}
