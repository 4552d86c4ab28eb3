import type { Text } from '#figures';

const spelled: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/** An id that a person recognises the name in: "Ældre og ø" becomes `aeldre-og-oe`. */
export function idFrom(name: Text): string {
  const id = (name.da ?? name.en ?? '')
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => spelled.get(letter) ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'study' : id;
}
