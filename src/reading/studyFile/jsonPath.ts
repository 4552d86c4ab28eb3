/** Field names and indexes from the root of a JSON value to one inside it. */
export type JsonPath = readonly (string | number)[];

/** A path as problems show it: `relations[12]/to`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}/${step}`),
    '',
  );
}

/** The path that `pathText` has shown. */
export function pathOf(text: string): JsonPath {
  return text
    .split('/')
    .flatMap((part) => {
      const [field = '', ...indexes] = part.split('[');
      return [field, ...indexes.map((index) => Number.parseInt(index, 10))];
    })
    .filter((step) => step !== '');
}
