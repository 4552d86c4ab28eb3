import type { Command } from './commands/command.ts';
import { isCommandKind } from './commands/table.ts';
import type { Entry } from './entries.ts';
import type { Event } from './event.ts';
import type { Refusal } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import {
  isEventKind,
  type Stored,
  type StoredEvent2,
  storedVersion,
  versionOfCommand,
  versionOfEvent,
} from './stored.ts';
import { commandUpcasters, eventUpcasters, type Upcasters, upcast } from './upcast.ts';

/** An entry of the log as it is kept: JSON all through. */
export type StoredEntry =
  | (Head & { readonly kind: 'command'; readonly command: Stored; readonly events: readonly Stored[] })
  | (Head & { readonly kind: 'withdrawn' | 'restored'; readonly versions: readonly number[] });

type Head = Pick<Entry, 'version' | 'commandId' | 'actor' | 'time'>;

export function encodeEvent({ kind, ...data }: Event): StoredEvent2 {
  return { v: versionOfEvent(kind), kind, data };
}

/** Today's event, led there by upcasters; refused when newer than this program or of no known kind. */
export function decodeEvent(stored: Stored, upcasters: Upcasters = eventUpcasters): Result<Event, Refusal> {
  return decoded<Event>(stored, upcasters, isEventKind);
}

export function encodeCommand(command: Command): Stored {
  const { kind, ...data } = command;
  return { v: versionOfCommand(command), kind, data };
}

/** As `decodeEvent`, for the command that an entry keeps so that it can be decided again. */
export function decodeCommand(
  stored: Stored,
  upcasters: Upcasters = commandUpcasters,
): Result<Command, Refusal> {
  return decoded<Command>(stored, upcasters, isCommandKind);
}

export function encodeEntry(entry: Entry): StoredEntry {
  if (entry.kind !== 'command') return entry;
  return { ...entry, command: encodeCommand(entry.command), events: entry.events.map(encodeEvent) };
}

/** An entry of today, or all that this program cannot read of it. */
export function decodeEntry(stored: StoredEntry): Result<Entry, Refusal> {
  if (stored.kind !== 'command') return accepted(stored);
  const command = decodeCommand(stored.command);
  const refusals: Refusal[] = command.ok ? [] : [...command.refusals];
  const events: Event[] = [];
  for (const each of stored.events) {
    const event = decodeEvent(each);
    if (event.ok) events.push(event.value);
    else refusals.push(...event.refusals);
  }
  if (!command.ok || refusals.length > 0) return refused(...refusals);
  return accepted({ ...stored, command: command.value, events });
}

function decoded<Today>(
  stored: Stored,
  upcasters: Upcasters,
  isKind: (kind: string) => boolean,
): Result<Today, Refusal> {
  const { v, kind, data } = upcast(stored, upcasters);
  if (v > storedVersion) {
    return refused({ code: 'storedByNewerProgram', ids: [], data: { found: v, newest: storedVersion } });
  }
  if (!isKind(kind)) return refused({ code: 'storedKindIsUnknown', ids: [], data: { kind } });
  return accepted({ kind, ...data } as Today);
}
