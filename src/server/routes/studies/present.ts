import type { z } from 'zod';
import type { Outcome } from '#workbench/envelope';
import type { StudyListing } from '#workbench/ports';
import type { begun, listed } from './schema.ts';

/** A study as the list shows it. */
export function presentListing(listing: StudyListing): z.output<typeof listed> {
  const { id, name, version, created, changed, copyOf } = listing;
  return { id, name, version, created, changed, ...(copyOf ? { copyOf } : {}) };
}

/** A study that has begun. */
export function presentBegun({ study, commandId, version }: Outcome): z.output<typeof begun> {
  return { schema: 'ressort.begun/1', study, commandId, version };
}
