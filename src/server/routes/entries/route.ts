import { z } from 'zod';
import type { Language } from '#figures';
import { type Entry, encodeEntry, type Study } from '#study';
import { commandName } from '#wording';
import { readEntries } from '#workbench/readEntries';
import { orRefused } from '../../apiError.ts';
import type { Routes } from '../../context.ts';
import { languageOf } from '../../language.ts';
import { type NamedEntry, namedEntry } from '../commands/schema.ts';
import { commonQuery, problemResponses, studyParams } from '../parts.ts';
import { studyAt } from '../read.ts';

/** Entries given at a time. */
const most = 1000;

const query = commonQuery.extend({
  after: z.coerce.number().int().min(0).default(0).describe('Entries with greater versions are given.'),
  limit: z.coerce.number().int().default(200).describe(`How many at most; never more than ${most}.`),
});

interface EntriesJson {
  readonly schema: 'ressort.entries/1';
  readonly version: number;
  readonly entries: readonly NamedEntry[];
}

const entries: z.ZodType<EntriesJson> = z.strictObject({
  schema: z.literal('ressort.entries/1'),
  version: z.number().describe('The study’s version: more is to be had where the last entry’s is less.'),
  entries: z.array(namedEntry),
});

/** `GET …/entries`: the log of a study, in order, from after a version. */
export const entriesRoutes: Routes = (app, context) => {
  app.get(
    '/api/studies/:study/entries',
    {
      schema: {
        tags: ['changing'],
        summary: 'What happened to a study, in order, from after a version',
        params: studyParams,
        querystring: query,
        response: { 200: entries, ...problemResponses },
      },
    },
    async (request): Promise<EntriesJson> => {
      const { study } = request.params;
      const { version, study: now } = await studyAt(context, request.params, {});
      const { after } = request.query;
      const upTo = Math.min(version, after + Math.min(most, Math.max(1, request.query.limit)));
      if (after >= version) return { schema: 'ressort.entries/1', version, entries: [] };
      const read = orRefused(await readEntries(context.workbench.log, study, { after, upTo }));
      return {
        schema: 'ressort.entries/1',
        version,
        entries: read.map((entry) => named(entry, now, languageOf(request))),
      };
    },
  );
};

function named(entry: Entry, study: Study, language: Language): NamedEntry {
  const stored = encodeEntry(entry);
  return entry.kind === 'command' ? { ...stored, name: commandName(entry.command, study, language) } : stored;
}
