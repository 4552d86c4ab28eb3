/** Whether two values of the kind that JSON holds say the same; a field that is `undefined` is not there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  if (fields.length !== fieldsOf(other).length) return false;
  return fields.every(
    ([name, value]) =>
      Object.hasOwn(other, name) && sameValue(value, (other as Record<string, unknown>)[name]),
  );
}

function fieldsOf(of: object): readonly [string, unknown][] {
  return Object.entries(of).filter(([, value]) => value !== undefined);
}
