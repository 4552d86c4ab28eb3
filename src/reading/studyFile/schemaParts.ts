import { z } from 'zod';
import type { Basis, SourceRef, Text } from '#figures';
import { idPattern } from '#organisation';

/** What the schemas of many records share. Descriptions are for a person who edits the file by hand. */

/** Ids: one per record, of small letters, digits, dot and hyphen. The pattern is asked by `checkStudy`. */
export const id = z.string().meta({
  description:
    'Its id: small letters, digits, dots and hyphens; used nowhere else in the file; never changed.',
  // For editors only: the reader tells it as a problem of its own.
  pattern: idPattern.source,
});

export const idOf = (what: string) => z.string().describe(`Id of ${what}.`);

const words = z
  .strictObject({
    da: z.string().exactOptional().describe('In Danish.'),
    en: z.string().exactOptional().describe('In English.'),
  })
  .meta({ id: 'Text', description: 'In Danish, English or both.', minProperties: 1 });

export const text = (what: string): z.ZodType<Text> => words.describe(what);

const place = z
  .strictObject({
    source: z.string().describe('Id of the source.'),
    locator: z
      .string()
      .exactOptional()
      .describe('Where in the source, as its readers cite it: lines, page, sheet and cell.'),
  })
  .meta({ id: 'SourceRef', description: 'One place in one source.' });

export const sourceRef = (what: string): z.ZodType<SourceRef> => place.describe(what);

export const source = sourceRef('Where it is from.').exactOptional();

export const basis = (what: string): z.ZodType<Basis> =>
  z
    .enum(['stated', 'inferred', 'judgement', 'assumed'])
    .describe(
      `${what} stated: the source says it; inferred: read out of the source; judgement: somebody’s assessment; assumed: for the sake of argument.`,
    );

export const date = (what: string) =>
  z.string().describe(`${what} YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.`);

export const count = (what: string) => z.number().describe(`${what} A whole number.`);

export const note = text('A note.').exactOptional();

export const short = text('Short name.').exactOptional();

/** A list that may be left out when empty. */
export const list = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item).default([]).describe(what);
