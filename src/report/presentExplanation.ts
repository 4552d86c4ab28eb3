import type { Text } from '#figures';
import type { ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { labelOf } from '#wording';
import { presentReading, type ReadingJson } from './presentReading.ts';

/** One line of "why this number?". */
export interface ExplanationNodeJson {
  readonly label: { readonly da: string; readonly en: string };
  readonly value: ReadingJson;
  readonly formula?: string;
  /** Id of the figure that the value is. */
  readonly figure?: string;
  readonly source?: { readonly id: string; readonly locator?: string };
  /** What the source says besides; a language is left out where it has no text. */
  readonly note?: Text;
  readonly inputs: readonly ExplanationNodeJson[];
}

/** `ressort.explanation/1`. */
export interface ExplanationJson {
  readonly schema: 'ressort.explanation/1';
  readonly root: ExplanationNodeJson;
}

/** Why a number is what it is; `applied` is the model that the number is of. */
export function presentExplanation(
  root: ExplanationNode,
  study: Study,
  applied: AppliedModel,
): ExplanationJson {
  const node = (line: ExplanationNode): ExplanationNodeJson => ({
    label: labelOf(line.label, study, applied),
    value: presentReading(line.value),
    ...(line.formula === undefined ? {} : { formula: line.formula }),
    ...(line.figure === undefined ? {} : { figure: line.figure }),
    ...(line.source
      ? {
          source: {
            id: line.source.source,
            ...(line.source.locator === undefined ? {} : { locator: line.source.locator }),
          },
        }
      : {}),
    ...(line.note ? { note: line.note } : {}),
    inputs: line.inputs.map(node),
  });
  return { schema: 'ressort.explanation/1', root: node(root) };
}
