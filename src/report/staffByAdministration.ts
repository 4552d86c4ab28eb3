import type { Reading } from '#figures';
import { explainIndicator } from '#indicators';
import type { Study } from '#study';

/**
 * Staff of each administration of a model, by its id there; empty where staff
 * cannot be measured. Read off the explanation of `staffBalance`, so that the
 * overview and the explanation cannot say different numbers.
 */
export function staffByAdministration(
  study: Study,
  model: string,
  assume: readonly string[],
): ReadonlyMap<string, Reading> {
  const root = explainIndicator(study, { model, indicator: 'staffBalance', assume });
  if (!root || root.value.kind === 'missing') return new Map();
  return new Map(
    root.inputs.flatMap((node) =>
      node.label.kind === 'administration' ? [[node.label.id, node.value] as const] : [],
    ),
  );
}
