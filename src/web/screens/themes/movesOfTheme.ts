import type { Study } from '#study';

/** Every variant of the moves that a theme's recommendations name, each once, in the order of the moves. */
export function movesOfTheme(
  study: Study,
  theme: string,
): readonly { readonly move: string; readonly variant: string }[] {
  const named = new Set(
    [...study.recommendations.values()].flatMap((one) => (one.theme === theme ? one.moves : [])),
  );
  return [...study.moves.values()]
    .filter(({ id }) => named.has(id))
    .flatMap(({ id, variants }) => variants.map((variant) => ({ move: id, variant: variant.id })));
}
