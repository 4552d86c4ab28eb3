import type { Reading } from '#figures';
import type { ExplanationNode, IndicatorUnit, ModelMeasures } from '#indicators';
import type { MoveEffects } from '#report';
import type { StoredStudy, StudyDelta } from '#study';
import type { Why } from '../session/whyAddress.ts';
import type { KeepingAsk, KeepingReply } from './keeping.ts';

/** All numbers of one model. */
export interface MeasuredModel {
  readonly measures: ModelMeasures;
  /** Staff per administration of the model, by its id there; empty where staff cannot be measured. */
  readonly staff: ReadonlyMap<string, Reading>;
}

/** Why one number is what it is. */
export interface Explained {
  readonly root: ExplanationNode;
  /** The unit of every indicator that the explanation names. */
  readonly units: Readonly<Record<string, IndicatorUnit>>;
}

/** A model, or `today`, with assumption sets on. */
export interface OfModel {
  readonly model: string;
  readonly assume: readonly string[];
}

/** Everything that is computed beside the page: what is asked, and what the answer is. */
export interface Questions {
  readonly measure: { readonly asks: OfModel; readonly answer: MeasuredModel };
  /** `undefined` where the model has no such number. */
  readonly explain: {
    readonly asks: OfModel & { readonly why: Why };
    readonly answer: Explained | undefined;
  };
  /** What is known of the staff of some leaves together. */
  readonly staffOf: {
    readonly asks: { readonly leaves: readonly string[]; readonly assume: readonly string[] };
    readonly answer: Reading;
  };
  /** What a variant of a move does by itself; `undefined` where there is no such variant. */
  readonly moveEffects: {
    readonly asks: { readonly move: string; readonly variant: string; readonly assume: readonly string[] };
    readonly answer: MoveEffects | undefined;
  };
}

export type QuestionKind = keyof Questions;

/** One question with what it asks. */
export type Question = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly asks: Questions[Kind]['asks'] };
}[QuestionKind];

/** What is asked of the worker. The study goes ahead of the questions about it, whole or as a change. */
export type Ask =
  | { readonly to: 'give'; readonly key: string; readonly study: StoredStudy }
  | { readonly to: 'change'; readonly key: string; readonly from: string; readonly delta: StudyDelta }
  | { readonly to: 'answer'; readonly key: string; readonly question: Question };

/** An ask on its way, with the number that its answer carries back. */
export interface Envelope {
  readonly number: number;
  readonly ask: Ask | { readonly to: 'keep'; readonly ask: KeepingAsk };
}

/** What the worker says: the answer, or why there is none. */
export type Reply =
  | { readonly number: number; readonly answer: Questions[QuestionKind]['answer'] | KeepingReply | undefined }
  | { readonly number: number; readonly failed: string };
