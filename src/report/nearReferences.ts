import { idsOfKind, type Problem, type Study } from '#study';
import { catalogueOf, didYouMean } from '#wording';

// A file with more of them than this is another file than was meant.
const mostSuggested = 100;
// Nobody mistypes more than this, and looking for what is near takes its time.
const longest = 100;

/**
 * For each problem the ids that may have been meant where an id is unknown,
 * likeliest first; none where nothing of the right kind is near. Of very many
 * the first ones only. Cost: for each of those linear in the ids of its kinds.
 */
export function nearReferences(
  problems: readonly Problem[],
  study: Study,
): ReadonlyMap<Problem, readonly string[]> {
  const near = new Map<Problem, readonly string[]>();
  for (const problem of problems) {
    if (near.size === mostSuggested) break;
    if (problem.code !== 'unknownReference') continue;
    const { kinds, scope } = problem.data;
    const [id = ''] = problem.ids;
    if (id.length > longest) continue;
    const there = kinds.flatMap((kind) =>
      kind === 'indicators' ? Object.keys(catalogueOf('en').indicators) : idsOfKind(study, kind, scope),
    );
    near.set(
      problem,
      didYouMean(
        id,
        [...new Set(there)].filter((other) => other.length <= longest).map((other) => ({ id: other })),
      ),
    );
  }
  return near;
}
