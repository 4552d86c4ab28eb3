import type { z } from 'zod';
import type { JsonPath } from './jsonPath.ts';

/** A schema as its definition tells it. */
export type Schema = z.core.$ZodType;

/** What the walk needs of a zod definition, of whichever kind it is. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly defaultValue?: unknown;
}

/** What a schema is made of. */
export function definitionOf(schema: Schema): Definition {
  // zod types this by the schema's own kind, which is just what a walk over any schema does not know yet.
  return schema._zod.def as unknown as Definition;
}

/**
 * The fields of an object's schema, in order, for this value: of a union the
 * fields of the option that the value names. `undefined` where the schema has
 * no object here, or the value names no option.
 */
export function fieldsOf(schema: Schema, value: unknown): Readonly<Record<string, Schema>> | undefined {
  const { type, shape, innerType, options, discriminator } = definitionOf(schema);
  if (type === 'object') return shape;
  if (innerType) return fieldsOf(innerType, value);
  if (!options || discriminator === undefined) return undefined;
  const named = (value as Record<string, unknown> | undefined)?.[discriminator];
  const option = options.find((one) => {
    const word = fieldsOf(one, value)?.[discriminator];
    return word !== undefined && definitionOf(word).values?.includes(named) === true;
  });
  return option && fieldsOf(option, value);
}

/** The schema of a list's items, or `undefined` where the schema has no list here. */
export function itemsOf(schema: Schema): Schema | undefined {
  const { element, innerType } = definitionOf(schema);
  return element ?? (innerType && itemsOf(innerType));
}

/** Whether a list may be left out when empty. */
export function isEmptyByDefault(schema: Schema): boolean {
  return definitionOf(schema).type === 'default';
}

/** The schema at a path inside a value, or `undefined` where there is none. */
export function schemaAt(schema: Schema, value: unknown, path: JsonPath): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inside = typeof step === 'number' ? itemsOf(schema) : fieldsOf(schema, value)?.[step];
  if (!inside) return undefined;
  return schemaAt(inside, (value as Record<string | number, unknown> | undefined)?.[step], rest);
}
