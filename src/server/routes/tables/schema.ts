import { z } from 'zod';
import type { Table, TableCell } from '#report';
import { reading, text } from '../parts.ts';

const cell: z.ZodType<TableCell> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      text,
      ids: z.array(z.string()).exactOptional().describe('The records that the text names, in its order.'),
    }),
    z.strictObject({ kind: z.literal('number'), value: z.number() }),
    z.strictObject({
      kind: z.literal('reading'),
      reading: reading as z.ZodType<Extract<TableCell, { kind: 'reading' }>['reading']>,
      form: z.enum(['count', 'percent', 'index', 'ratio', 'fte', 'strength', 'dkk']),
      signed: z.boolean().exactOptional().describe('It is a difference.'),
    }),
    z.strictObject({ kind: z.literal('date'), date: z.string() }),
  ])
  .nullable();

/** A table as JSON: as `ressort table --json` says it. */
export const table: z.ZodType<Table & { readonly schema: 'ressort.table/1' }> = z.strictObject({
  schema: z.literal('ressort.table/1'),
  // Our own tables are sent; the document need not list their ids a second time.
  id: z.string() as unknown as z.ZodType<Table['id']>,
  title: text,
  columns: z.array(
    z.strictObject({
      key: z.string(),
      heading: text,
      kind: z.enum(['text', 'number', 'reading', 'date']),
    }),
  ),
  rows: z.array(
    z.strictObject({
      cells: z.array(cell).describe('In the order of the columns.'),
      isTotal: z.boolean().exactOptional(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      kind: z.enum(['asOf', 'assumptions', 'legend', 'total', 'unknown', 'sources']),
      text,
    }),
  ),
});
