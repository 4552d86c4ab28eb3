import { z } from 'zod';
import { command } from '#reading/command/schema';
import type { StoredEntry } from '#study';
import type { OutcomeJson } from './present.ts';

const head = {
  commandId: z
    .string()
    .describe(
      'Made by whoever asks, once for each wish: sent twice, it is done once. 1 to 200 visible ASCII characters.',
    ),
  expectedVersion: z
    .number()
    .exactOptional()
    .describe('Where given, the study must have this version still; else 409 versionConflict.'),
};

export const commandBody = z.strictObject({ ...head, command }).meta({ id: 'CommandEnvelope' });
export const markBody = z.strictObject(head).meta({ id: 'UndoEnvelope' });
export const versionsBody = z
  .strictObject({ ...head, versions: z.array(z.number()).describe('Versions of entries.') })
  .meta({ id: 'MarkingEnvelope' });

const stored = z.strictObject({ v: z.number(), kind: z.string(), data: z.record(z.string(), z.unknown()) });
const entryHead = {
  version: z.number(),
  commandId: z.string(),
  actor: z.string().describe('Pseudonymous id.'),
  time: z.string().describe('ISO 8601, by the server’s clock.'),
};

const ofCommand = z.strictObject({
  ...entryHead,
  kind: z.literal('command'),
  command: stored,
  events: z.array(stored),
});

const ofMarking = z.strictObject({
  ...entryHead,
  kind: z.enum(['withdrawn', 'restored']),
  versions: z.array(z.number()),
});

/** An entry of the log as it is kept, with what its command is called. */
export type NamedEntry = StoredEntry & { readonly name?: string };

export const namedEntry: z.ZodType<NamedEntry> = z
  .discriminatedUnion('kind', [
    ofCommand.extend({
      name: z
        .string()
        .describe('What the change is called, in the language of the answer, by the names of today.'),
    }),
    ofMarking,
  ])
  .meta({ id: 'NamedEntry', description: 'One entry of a study’s log, with what it is called.' });

/** An entry of the log as it is kept. */
export const storedEntry: z.ZodType<StoredEntry> = z
  .discriminatedUnion('kind', [ofCommand, ofMarking])
  .meta({ id: 'Entry', description: 'One entry of a study’s log.' });

export const outcome: z.ZodType<OutcomeJson> = z
  .strictObject({
    schema: z.literal('ressort.outcome/1'),
    study: z.string(),
    commandId: z.string(),
    version: z.number().describe('The study’s version afterwards.'),
    entry: storedEntry.nullable().describe('What was recorded; null where it would have changed nothing.'),
  })
  .meta({ id: 'Outcome' });
