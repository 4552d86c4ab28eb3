import { z } from 'zod';
import { studyFile } from '#reading/studyFile/schema';
import { text as textIn } from '#reading/studyFile/schemaParts';
import { commonQuery, text } from '../parts.ts';

const copyOf = z.strictObject({ study: z.string(), version: z.number() });

/** A study as the list of studies shows it. */
export const listed = z
  .strictObject({
    id: z.string(),
    name: text,
    version: z.number().describe('Number of its last entry.'),
    created: z.string().describe('ISO 8601.'),
    changed: z.string().describe('ISO 8601.'),
    copyOf: copyOf.exactOptional().describe('Where it was copied from.'),
  })
  .meta({ id: 'StudyListed' });

export const studiesListed = z.strictObject({
  schema: z.literal('ressort.studies/1'),
  studies: z.array(listed),
});

const commandId = z
  .string()
  .exactOptional()
  .describe('Made by whoever asks, once for each wish: sent twice, it is done once.');
const id = z
  .string()
  .exactOptional()
  .describe('Its id: small letters, digits, dots and hyphens. Chosen where left out.');
const name = textIn('Its name; that of what it is made from where left out.').exactOptional();

/** A study that is to begin without a file. */
export const wish = z
  .discriminatedUnion('start', [
    z.strictObject({
      start: z.literal('empty'),
      name: textIn('Its name.'),
      summary: textIn('What it is about; its name where left out.').exactOptional(),
      date: z
        .string()
        .exactOptional()
        .describe('The day (YYYY-MM-DD) that it speaks of; today where left out.'),
      defaultLanguage: z.enum(['da', 'en']).exactOptional().describe('Danish where left out.'),
      id,
      commandId,
    }),
    z.strictObject({ start: z.literal('example'), id, name, commandId }),
    z.strictObject({
      start: z.literal('copy'),
      study: z.string().describe('Id of the study that is copied.'),
      version: z.number().exactOptional().describe('The version that is copied; the newest where left out.'),
      id,
      name,
      commandId,
    }),
  ])
  .meta({ id: 'NewStudy', description: 'A study that is to begin.' });

export const newStudy = z
  .union([wish, studyFile])
  .describe('What to begin with, or a whole study file (at most 64 MB).');

export const newStudyQuery = commonQuery.extend({
  commandId: commandId.describe('As in the body; for a study file, which has no place for it.'),
  id: id.describe('As in the body; for a study file: another id than its own.'),
});

export const begun = z
  .strictObject({
    schema: z.literal('ressort.begun/1'),
    study: z.string().describe('Its id.'),
    commandId: z.string(),
    version: z.number(),
  })
  .meta({ id: 'StudyBegun' });
