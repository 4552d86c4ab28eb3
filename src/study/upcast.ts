import type { Stored } from './stored.ts';

/** Leads what one version stored to what the next would have stored. Pure; never changes once released. */
export type Upcaster = (stored: Stored) => Stored;

/** Upcasters by the version they lead from. */
export type Upcasters = ReadonlyMap<number, Upcaster>;

/** Version 2 says what version 1 says in the same words, and more. */
const toVersion2: Upcaster = (stored) => ({ ...stored, v: 2 });

export const eventUpcasters: Upcasters = new Map([[1, toVersion2]]);

export const commandUpcasters: Upcasters = new Map([[1, toVersion2]]);

/** Leads a stored thing as far as the upcasters go, one version at a time. Throws when one does not lead to the next version. */
export function upcast(stored: Stored, upcasters: Upcasters): Stored {
  let at = stored;
  for (let next = upcasters.get(at.v); next !== undefined; next = upcasters.get(at.v)) {
    const led = next(at);
    if (led.v !== at.v + 1) throw new Error(`an upcaster from version ${at.v} led to ${led.v}`);
    at = led;
  }
  return at;
}
