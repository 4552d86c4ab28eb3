import type { Reading } from '#figures';
import type { ExplanationNode, IndicatorUnit, ModelMeasures } from '#indicators';
import type { StoredStudy } from '#study';
import type { Why } from '../session/whyAddress.ts';

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

/** Which number of which model, with which assumption sets on. */
export interface Question {
  /** Study id and version: what was sent with `study`. */
  readonly study: string;
  readonly model: string;
  readonly assume: readonly string[];
}

/** What is asked of the worker. */
export type Ask =
  | { readonly kind: 'study'; readonly key: string; readonly study: StoredStudy }
  | ({ readonly kind: 'measure' } & Question)
  | ({ readonly kind: 'explain'; readonly why: Why } & Question);

/** An ask on its way, with the number that its answer carries back. */
export interface Envelope {
  readonly number: number;
  readonly ask: Ask;
}

/** What the worker says: the answer, or why there is none. */
export type Reply =
  | { readonly number: number; readonly answer: MeasuredModel | Explained | undefined }
  | { readonly number: number; readonly failed: string };
