/**
 * The bands of the house: `pure` rooms compute, `bytes` rooms read and write
 * files' contents, `world` rooms have clocks, disks, screens and networks.
 */
export type Band = 'pure' | 'bytes' | 'world';

/** One folder of `src/`. */
export interface Room {
  readonly name: string;
  readonly band: Band;
  /** What belongs here, in a few words; printed in messages that point the way out. */
  readonly holds: string;
  /** Other rooms enter through `index.ts` only. Rooms without one are entered at the file. */
  readonly frontDoor: boolean;
}

/**
 * All rooms, in the order in which data flows through them: a room imports
 * only rooms above it. The import rules, the pure-band bans and the document
 * `docs/ARCHITECTURE.md` are all held to this list.
 */
export const rooms: readonly Room[] = [
  { name: 'figures', band: 'pure', holds: 'a number with its doubt and its source', frontDoor: true },
  { name: 'organisation', band: 'pure', holds: 'what is', frontDoor: true },
  { name: 'moves', band: 'pure', holds: 'what could be', frontDoor: true },
  { name: 'study', band: 'pure', holds: 'what may happen and what did', frontDoor: true },
  { name: 'indicators', band: 'pure', holds: 'what it means', frontDoor: true },
  { name: 'judgement', band: 'pure', holds: 'what it is worth', frontDoor: true },
  { name: 'search', band: 'pure', holds: 'what else there is', frontDoor: true },
  { name: 'wording', band: 'pure', holds: 'the sentences that are shown', frontDoor: true },
  { name: 'report', band: 'pure', holds: 'what is said, as a document model', frontDoor: true },
  { name: 'reading', band: 'bytes', holds: 'from bytes to proposed commands', frontDoor: false },
  { name: 'writing', band: 'bytes', holds: 'from documents and tables to bytes', frontDoor: false },
  { name: 'workbench', band: 'world', holds: 'dispatch, read models and ports', frontDoor: false },
  { name: 'storage', band: 'world', holds: 'event logs on disk and in databases', frontDoor: false },
  { name: 'server', band: 'world', holds: 'routes', frontDoor: false },
  { name: 'cli', band: 'world', holds: 'subcommands', frontDoor: false },
  { name: 'web', band: 'world', holds: 'screens', frontDoor: false },
  { name: 'main', band: 'world', holds: 'composition roots, no logic', frontDoor: false },
];

/** Names of the rooms of one band, in order. */
export function roomsOf(band: Band): readonly string[] {
  return rooms.filter((room) => room.band === band).map((room) => room.name);
}

/** Synchronous, deterministic packages that a pure room may import. */
export const purePackages: readonly string[] = ['yalps', 'pure-rand'];

/**
 * The part of `workbench` that `storage` implements. A file or a folder of
 * this name.
 */
export const portsOfWorkbench = 'ports';

/**
 * Folders inside a room for kits that tests share: laws, contract suites.
 * They may import the test libraries; the product may not import them.
 */
export const testingFolder = 'testing';

/** What `testing/` folders and tests may import besides the rooms. */
export const testPackages: readonly string[] = ['vitest', 'fast-check', 'highs'];
