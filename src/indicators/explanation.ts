import type { Reading, SourceRef, Text } from '#figures';

/** What a line of an explanation speaks of; the wording room turns it into a sentence. */
export type ExplanationLabel =
  | { readonly kind: 'indicator'; readonly id: string; readonly of?: string }
  /** Any named record of the study, by id: a task, part, area, relation, journey, reform, function. */
  | { readonly kind: 'record'; readonly id: string }
  /** A relation: named by its two ends. */
  | { readonly kind: 'relation'; readonly id: string }
  /** An administration as the model names it. */
  | { readonly kind: 'administration'; readonly id: string; readonly model: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'rate'; readonly id: string; readonly set: string }
  | { readonly kind: 'followOn'; readonly id: string; readonly set: string }
  | { readonly kind: 'step'; readonly id: string; readonly model: string }
  /** A sub-result, by a key of the wording catalogue. */
  | { readonly kind: 'term'; readonly key: ExplanationTerm };

/** Sub-results that explanations name. */
export type ExplanationTerm =
  | 'moved'
  | 'joined'
  | 'otherSide'
  | 'followOn'
  | 'whole'
  | 'partly'
  | 'certain'
  | 'possible'
  | 'count'
  | 'largest'
  | 'smallest'
  | 'total'
  | 'gini'
  | 'topTwo'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'systemsAndPremises'
  | 'threshold'
  | 'mean'
  | 'weight'
  | 'taken'
  | 'noSister'
  | 'followsLeaf'
  | 'unlistedCarryNone'
  | 'contradiction';

/** One line of "why this number?": a value with its formula, inputs and sources. */
export interface ExplanationNode {
  readonly label: ExplanationLabel;
  readonly value: Reading;
  /** In mathematical notation, the same in every language. */
  readonly formula?: string;
  /** Id of the figure that the value is. */
  readonly figure?: string;
  readonly source?: SourceRef;
  /** What the source says besides, in its own words: a warning, a reservation. */
  readonly note?: Text;
  readonly inputs: readonly ExplanationNode[];
}
