/**
 * An id that nothing in any study has: the kind of thing, and chance enough
 * that two browsers without connection do not make the same.
 */
export function freshId(kind: string): string {
  return `${kind}-${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`;
}
