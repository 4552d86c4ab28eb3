import type { Basis, SourceRef, Text } from '#figures';
import type { StructureChange, Transfer } from './move.ts';

/** A move as one model takes it, whole or in part, or a change of the model's own. */
export type Step =
  | {
      readonly kind: 'move';
      /** Unique within the model. */
      readonly id: string;
      readonly move: string;
      readonly variant: string;
      /** Nodes whose leaves keep their home although the variant names them. */
      readonly leftOut: readonly string[];
      /** The leaves its rules matched when the step was made or last accepted; absent when it has no rule. */
      readonly matched?: readonly string[];
    }
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly name: Text;
      readonly transfers: readonly Transfer[];
      readonly structure: readonly StructureChange[];
      readonly leftOut: readonly string[];
      readonly matched?: readonly string[];
      readonly basis: Basis;
      readonly source?: SourceRef;
    };

/** Something in words for or against a model (fordel, ulempe). */
export interface Merit {
  readonly id: string;
  readonly kind: 'for' | 'against';
  readonly text: Text;
  readonly source?: SourceRef;
}

/** Ordered steps over the baseline (model). Names belong to the model, moves do not rename. */
export interface Model {
  readonly id: string;
  readonly name: Text;
  readonly subtitle?: Text;
  readonly mainIdea: Text;
  readonly steps: readonly Step[];
  /** What the model calls its administrations and committees, by their id in the model. */
  readonly names: readonly { readonly id: string; readonly name: Text; readonly short?: Text }[];
  /** Where two steps claim a node's leaves, by transfer or by allotment: the step that prevails. */
  readonly prevails: readonly { readonly node: string; readonly step: string }[];
  readonly merits: readonly Merit[];
  /** Notes on the source, such as boxes that disagree. */
  readonly notes: readonly { readonly id: string; readonly text: Text; readonly source?: SourceRef }[];
  /** Readings of the source that were not taken, kept for the record. */
  readonly alternatives: readonly { readonly id: string; readonly text: Text; readonly source?: SourceRef }[];
  readonly source?: SourceRef;
}

/** The id that stands for the organisation as it is: a model without steps. */
export const today = 'today';
