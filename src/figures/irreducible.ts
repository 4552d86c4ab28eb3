/**
 * One smallest-by-inclusion subset of `items` that does not fit, given that
 * all of them together do not: take any away and the rest fits. `fits` must be
 * monotone (a subset of what fits, fits). Deterministic; earlier items are
 * kept by preference. Method: QuickXplain (Junker 2004), about k·log(n/k) + 2k
 * questions for k items found.
 */
export function irreducible<T>(items: readonly T[], fits: (some: readonly T[]) => boolean): T[] {
  const explain = (fixed: readonly T[], added: boolean, open: readonly T[]): T[] => {
    if (added && !fits(fixed)) return [];
    if (open.length === 1) return [...open];
    const half = open.length >> 1;
    const first = open.slice(0, half);
    const second = open.slice(half);
    const fromSecond = explain([...fixed, ...first], first.length > 0, second);
    const fromFirst = explain([...fixed, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  return items.length === 0 || !fits([]) ? [] : explain([], false, items);
}
