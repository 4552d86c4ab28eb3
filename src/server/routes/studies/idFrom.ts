import type { Text } from '#figures';

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** An id that a person recognises the name in: "Ældre og ø" becomes `aeldre-og-oe`. */
export function idFrom(name: Text): string {
  const id = (name.da ?? name.en ?? '')
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'study' : id;
}
