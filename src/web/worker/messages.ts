import type { Reading } from '#figures';
import type {
  AssumedChange,
  ConsiderationVerdict,
  ExplanationNode,
  FigureGaps,
  FigureRange,
  FigureUse,
  IndicatorUnit,
  ModelMeasures,
  PairMeasures,
  StaffFlows,
  StaffOfLeaves,
} from '#indicators';
import type { Missing, MoveEffects, StepOffer, Table } from '#report';
import type { MeasuringProblem, StoredStudy, StudyDelta } from '#study';
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

/** Two organisations compared, b against a. */
export interface ComparedPair {
  readonly measures: PairMeasures;
  /** What holds of each consideration, by its id. */
  readonly verdicts: ReadonlyMap<string, ConsiderationVerdict>;
}

/** A model, or `today`, with assumption sets on. */
export interface OfModel {
  readonly model: string;
  readonly assume: readonly string[];
}

/** The study with assumption sets on. */
export interface WithSets {
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
  /** Figures that cannot all be true. */
  readonly contradictions: { readonly asks: WithSets; readonly answer: readonly MeasuringProblem[] };
  /** What the figures together leave of each, by its id. */
  readonly figureRanges: {
    readonly asks: WithSets;
    readonly answer: ReadonlyMap<string, FigureRange>;
  };
  /** What each figure, rate and follow-on is used for, by its id. */
  readonly figureUses: {
    readonly asks: WithSets;
    readonly answer: ReadonlyMap<string, readonly FigureUse[]>;
  };
  /** Every figure as a table, which says what each is used by. */
  readonly figuresTable: { readonly asks: WithSets; readonly answer: Table };
  readonly figureGaps: { readonly asks: WithSets; readonly answer: FigureGaps };
  /** What an assumption set changes while others are on. */
  readonly assumptionEffect: {
    readonly asks: WithSets & { readonly set: string };
    readonly answer: readonly AssumedChange[];
  };
  /** Two organisations, b against a. */
  readonly compare: {
    readonly asks: { readonly a: string; readonly b: string; readonly assume: readonly string[] };
    readonly answer: ComparedPair;
  };
  /** Where staff go in a model, or why nobody knows. */
  readonly staffFlows: {
    readonly asks: OfModel;
    readonly answer: StaffFlows | Extract<Reading, { kind: 'missing' }>;
  };
  /** What is known of the staff of some leaves together. */
  readonly staffOf: {
    readonly asks: { readonly leaves: readonly string[]; readonly assume: readonly string[] };
    readonly answer: Reading;
  };
  /** What is not known or cannot be true, over today and all models. */
  readonly missing: {
    readonly asks: { readonly assume: readonly string[] };
    readonly answer: readonly Missing[];
  };
  /** What a variant of a move does by itself; `undefined` where there is no such variant. */
  readonly moveEffects: {
    readonly asks: { readonly move: string; readonly variant: string; readonly assume: readonly string[] };
    readonly answer: MoveEffects | undefined;
  };
  /** What each variant of each move would do to the model's being admissible. */
  readonly offers: { readonly asks: OfModel; readonly answer: readonly StepOffer[] };
  /** What is known of the staff of each leaf today, or why nothing is. */
  readonly staffOfLeaves: {
    readonly asks: { readonly assume: readonly string[] };
    readonly answer: StaffOfLeaves | Extract<Reading, { kind: 'missing' }>;
  };
  /** Of each of some tasks and parts, all below them together; empty where nothing is known. */
  readonly staffOfNodes: {
    readonly asks: { readonly nodes: readonly string[]; readonly assume: readonly string[] };
    readonly answer: ReadonlyMap<string, Reading>;
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
  /** Each session of a study has a keeper of its own. */
  readonly ask: Ask | { readonly to: 'keep'; readonly session: number; readonly ask: KeepingAsk };
}

/** What the worker says: the answer, or why there is none. */
export type Reply =
  | { readonly number: number; readonly answer: Questions[QuestionKind]['answer'] | KeepingReply | undefined }
  | { readonly number: number; readonly failed: string };
