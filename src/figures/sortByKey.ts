/** Below this length insertion is faster than merging. */
const shortRun = 32;

/**
 * Sorts the numbers 0 … n − 1 in `order` by ascending key, equal keys by
 * number, in place and without garbage; `spare` is as long as `order`. Expects
 * `order` to be ascending when called.
 */
export function sortByKey(order: Int32Array, keys: Float64Array, spare: Int32Array): void {
  const count = order.length;
  for (let start = 0; start < count; start += shortRun) {
    const end = Math.min(start + shortRun, count);
    for (let k = start + 1; k < end; k++) {
      const item = order[k] as number;
      const key = keys[item] as number;
      let at = k - 1;
      while (at >= start && (keys[order[at] as number] as number) > key) {
        order[at + 1] = order[at] as number;
        at--;
      }
      order[at + 1] = item;
    }
  }
  let from = order;
  let to = spare;
  for (let width = shortRun; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let a = start;
      let b = middle;
      for (let k = start; k < end; k++) {
        const takeB =
          b < end &&
          (a >= middle || (keys[from[b] as number] as number) < (keys[from[a] as number] as number));
        to[k] = from[takeB ? b++ : a++] as number;
      }
    }
    [from, to] = [to, from];
  }
  if (from !== order) order.set(from);
}
