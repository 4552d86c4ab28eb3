import { z } from 'zod';
import type { AssumptionSet, Figure, Quantity, Source } from '#figures';
import { basis, date, id, idOf, list, note, source, text } from './schemaParts.ts';

/** The shape of sources, quantities, figures and assumptions. */

export const aSource: z.ZodType<Source> = z.strictObject({
  id,
  title: text('Title, as readers would cite it.'),
  series: z
    .string()
    .describe('The series that it is an edition of: a later edition supersedes an earlier one.'),
  date: date('The date on which the source speaks.'),
  independent: z
    .boolean()
    .exactOptional()
    .describe('True for a statement that supersedes nothing and may contradict.'),
  address: z.string().exactOptional().describe('An https address.'),
  note,
});

export const quantity: z.ZodType<Quantity> = z.strictObject({
  id,
  name: text('Name.'),
  unit: z
    .enum(['fte', 'count', 'dkk'])
    .describe('fte: full-time equivalents; count: a number of things; dkk: kroner.'),
  role: z
    .enum(['staff', 'agenda'])
    .exactOptional()
    .describe('The part it plays for indicators; one quantity each. Left out: shown, never computed with.'),
  followsLeaf: z.boolean().describe('Whether it moves along when its task moves.'),
  followsBasis: basis('What the moving along rests on.').exactOptional(),
  followsNote: text('A warning about the moving along.').exactOptional(),
  sharesOnly: z.boolean().exactOptional().describe('True when it is known in shares 0-1 only.'),
  listedOnly: z
    .boolean()
    .exactOptional()
    .describe('True when unlisted tasks carry none of it (an assumption).'),
  note,
  source,
});

const subject = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('of'),
      ids: list(
        idOf('a task, part, administration or committee'),
        'One, or several for a total over all of them.',
      ),
    }),
    z.strictObject({ kind: z.literal('everything') }),
  ])
  .describe('Whom the figure speaks of.');

const strict = z.boolean().exactOptional().describe('True for more than, or less than.');
const statement = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('equal'), value: z.number() }),
    z.strictObject({ kind: z.literal('between'), min: z.number(), max: z.number() }),
    z.strictObject({ kind: z.literal('atLeast'), min: z.number(), strict }),
    z.strictObject({ kind: z.literal('atMost'), max: z.number(), strict }),
    z.strictObject({ kind: z.literal('share'), of: subject, min: z.number(), max: z.number() }),
    z.strictObject({ kind: z.literal('missing'), reason: text('Why it is not known.') }),
  ])
  .describe('What the figure says, in the quantity’s unit, or in shares 0-1.');

export const figure: z.ZodType<Figure> = z.strictObject({
  id,
  quantity: idOf('the quantity'),
  subject,
  says: statement,
  about: z
    .boolean()
    .exactOptional()
    .describe('True where the source says "about"; shown, not computed with.'),
  date: date('When it was so; the source’s date where left out.').exactOptional(),
  basis: z
    .enum(['stated', 'inferred', 'assumed'])
    .describe(
      'What the figure rests on. stated: the source says it; inferred: read out of the source; assumed: for the sake of argument.',
    ),
  source,
  note,
});

export const assumptionSet: z.ZodType<AssumptionSet> = z.strictObject({
  id,
  name: text('Name.'),
  description: text('What is assumed, and how far it can be trusted.'),
  source,
  figures: list(figure, 'Figures that hold while the set is on.'),
  rates: list(
    z.strictObject({
      id,
      kind: z
        .enum(['oneOffCostPerFteDkk', 'systemsAndPremisesDkk'])
        .describe(
          'Kroner per full-time equivalent that moves, or kroner for a whole model that moves anything.',
        ),
      min: z.number(),
      max: z.number(),
      source,
      note,
    }),
    'Rates, each an interval.',
  ),
  followOn: list(
    z.strictObject({
      id,
      functions: list(idOf('a function'), 'Functions that follow.'),
      administrations: list(idOf('an administration'), 'Administrations that staff move out of.'),
      min: z.number().describe('Least share of the staff moved, 0-1.'),
      max: z.number().describe('Greatest share of the staff moved, 0-1.'),
      source,
      note,
    }),
    'Corporate functions that follow staff who move.',
  ),
});
