import { createHash } from 'node:crypto';

/**
 * Tells values of the kind that JSON holds apart: the same whatever the order
 * of fields, and a field that is `undefined` is not there. SHA-256, in hex.
 * Cost: linear in the size of the value.
 */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inside]) => `${JSON.stringify(name)}:${canonical(inside)}`);
  return `{${fields.join(',')}}`;
}
