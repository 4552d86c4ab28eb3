import type { ExplanationNode } from '#indicators';
import type { Study } from '#study';

/** What an explanation rests on, each once, in the order in which it is met. */
export interface ExplanationGrounds {
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Ids of the quantities of the study's own figures. */
  readonly quantities: readonly string[];
}

/** The sources of a whole explanation, and the quantities it is made of. Cost: linear in its lines. */
export function explanationGrounds(root: ExplanationNode, study: Study): ExplanationGrounds {
  const sources = new Set<string>();
  const quantities = new Set<string>();
  const visit = ({ source, figure, inputs }: ExplanationNode): void => {
    if (source) sources.add(source.source);
    const own = figure === undefined ? undefined : study.figures.get(figure);
    if (own) quantities.add(own.quantity);
    inputs.forEach(visit);
  };
  visit(root);
  return { sources: [...sources], quantities: [...quantities] };
}
