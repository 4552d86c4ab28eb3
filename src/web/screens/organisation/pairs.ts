/** Two administrations as the address names them, in the order of the organisation; one with itself for what is inside it. */
export function pairOf(a: string, b: string): string {
  return `${a},${b}`;
}

/** The two of a pair, or `undefined` where it is something else that is chosen. */
export function inPair(chosen: string | undefined): readonly [string, string] | undefined {
  const [a, b, ...more] = chosen?.split(',') ?? [];
  return a !== undefined && b !== undefined && more.length === 0 ? [a, b] : undefined;
}
