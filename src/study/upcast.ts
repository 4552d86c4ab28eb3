import type { Stored } from './stored.ts';

/** Leads what one version stored to what the next would have stored. Pure; never changes once released. */
export type Upcaster = (stored: Stored) => Stored;

/** Upcasters by the version they lead from. */
export type Upcasters = ReadonlyMap<number, Upcaster>;

/** Those of events: none yet, version 1 is the first. */
export const eventUpcasters: Upcasters = new Map();

/** Those of commands: none yet, version 1 is the first. */
export const commandUpcasters: Upcasters = new Map();

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
