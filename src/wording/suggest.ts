import { fold } from './folding.ts';

/** Something that may have been meant: its id, and other words people know it by. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
}

/**
 * Ids that may have been meant by a word that is none of them, likeliest
 * first, at most `most`. Letters are folded (ø and oe are one), a turned pair
 * of letters counts as one slip, and a word that begins or holds what was
 * written counts as near. Empty where nothing is near. Cost: the product of
 * the words' lengths per candidate.
 */
export function didYouMean(wanted: string, candidates: Iterable<Candidate>, most = 3): readonly string[] {
  const word = fold(wanted);
  if (word === '') return [];
  const near: { readonly id: string; readonly distance: number }[] = [];
  for (const { id, names } of candidates) {
    const distance = Math.min(...[id, ...(names ?? [])].map((name) => distanceTo(word, fold(name))));
    if (Number.isFinite(distance)) near.push({ id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return near.slice(0, most).map(({ id }) => id);
}

/** How far a name is from the word; infinite where it is not near. */
function distanceTo(word: string, name: string): number {
  if (name === word) return 0;
  if (word.length >= 2 && name.startsWith(word)) return 0.5;
  if (word.length >= 3 && name.includes(word)) return 0.9;
  const slips = slipsBetween(word, name);
  const allowed = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
  return slips <= allowed ? slips : Number.POSITIVE_INFINITY;
}

/** Optimal string alignment: letters put in, left out, exchanged, or turned with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (turned) least = Math.min(least, before[j - 2] + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}
