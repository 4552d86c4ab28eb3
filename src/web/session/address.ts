/** What stands behind the `?` of an address; text only, so that a person can read it. */
export type Search = Readonly<Record<string, string>>;

/** Reads `?a=b&c=d`; of a key that stands twice the last one counts. */
export function parseSearch(search: string): Search {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes what `parseSearch` reads, without the keys that say nothing; commas, colons and slashes stay legible. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [`${encodeURIComponent(key)}=${legible(value)}`] : [],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function legible(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2C|3A|2F)/g, (code) => decodeURIComponent(code));
}

/** The ids of a list in an address, each once. */
export function idsOf(list: string | undefined): readonly string[] {
  return [...new Set((list ?? '').split(',').filter((id) => id !== ''))];
}

/** The list with an id put in or taken out. */
export function withToggled(list: string | undefined, id: string): string | undefined {
  const ids = idsOf(list);
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return next.length === 0 ? undefined : next.join(',');
}
