import type { StudyProblem } from '#study';
import type { RecordsInFile } from './recordsInFile.ts';

/**
 * The problems of a study that was read with stand-ins, as problems of the
 * file: without those that only a stand-in has, and by the ids and places that
 * the file has. So every mistake is told once.
 */
export function withoutNoise(
  problems: readonly StudyProblem[],
  read: RecordsInFile,
): readonly StudyProblem[] {
  if (read.mended.size === 0 && read.unread.size === 0) return problems;
  const areSomeUnserved =
    [...read.mended].some((place) => /^administrations\/[^/]*\/(committee|id)$/.test(place)) ||
    read.problems.some(({ place }) => /^administrations(\[\d+\])?$/.test(place));
  return problems.flatMap((problem) => {
    if (isOfStandIn(problem, read.mended)) return [];
    if (problem.code === 'committeeWithoutAdministration' && areSomeUnserved) return [];
    const own = underOwnName(problem, read);
    return own ? [own] : [];
  });
}

function isOfStandIn({ code, place, ids }: StudyProblem, mended: ReadonlySet<string>): boolean {
  if (isWithin(place, mended)) return true;
  const around = place.replace(/\/[^/]*$/, '');
  switch (code) {
    case 'subjectIsEmpty':
      return mended.has(`${place}/ids`) || mended.has(`${place}/kind`);
    case 'ruleIsEmpty':
      return mended.has(`${place}/kind`);
    case 'mergeNeedsTwo':
    case 'splitNeedsASuccessor':
      return mended.has(`${around}/kind`);
    case 'continuesIsNotMerged':
      return mended.has(`${around}/kind`) || someWithin(`${around}/administrations`, mended);
    case 'restIsTwice':
      return ids.some((id) => mended.has(`tasks/${id}/rest`));
    case 'leftOutIsNotMoved':
      return someWithin(around.replace(/\/leftOut.*$/, ''), mended) || someWithin('moves', mended);
    default:
      return false;
  }
}

/** Whether a place, or something around it, was mended. */
function isWithin(place: string, mended: ReadonlySet<string>): boolean {
  for (
    let at = place.length;
    at > 0;
    at = Math.max(place.lastIndexOf('/', at - 1), place.lastIndexOf('[', at - 1))
  ) {
    if (mended.has(place.slice(0, at))) return true;
  }
  return false;
}

function someWithin(place: string, mended: ReadonlySet<string>): boolean {
  for (const one of mended) {
    if (one === place || one.startsWith(`${place}/`) || one.startsWith(`${place}[`)) return true;
  }
  return false;
}

/** A record that went by another id is told by its place, and other records by the id it has in the file. */
function underOwnName(problem: StudyProblem, { renamed }: RecordsInFile): StudyProblem | undefined {
  const [, id = '', ...rest] = problem.place.split('/');
  const record = renamed.get(id);
  // What stands in a copy stands in the original too.
  if (record?.isDuplicate && problem.code === 'duplicateId') return undefined;
  const ids = problem.ids.map((one) => (renamed.has(one) ? renamed.get(one)?.given : one));
  if (ids.includes(undefined)) return undefined;
  // The copy of a record clashes with the original: that is told of its id.
  if (new Set(ids).size < new Set(problem.ids).size) return undefined;
  const place = record ? [record.place, ...rest].join('/') : problem.place;
  return { ...problem, ids: ids as readonly string[], place };
}
