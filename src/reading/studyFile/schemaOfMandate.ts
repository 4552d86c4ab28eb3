import { z } from 'zod';
import type { Term } from '#moves';
import type {
  Consideration,
  Milestone,
  Note,
  ReadingCondition,
  Recommendation,
  SettledReading,
  Theme,
  ThemeGroup,
  Weights,
} from '#study';
import { basis, count, date, id, idOf, list, note, source, sourceRef, text } from './schemaParts.ts';

/** The shape of what the analysis is asked and says: considerations, terms, themes, milestones, readings, weights. */

export const consideration: z.ZodType<Consideration> = z.strictObject({
  id,
  name: text('Name.'),
  description: text('What the mandate values.'),
  kind: z
    .enum(['mandate', 'change', 'added'])
    .describe('mandate: of the terms of reference; change: change itself; added: the user’s own.'),
  criteria: list(
    z.strictObject({
      id,
      name: text('Name.'),
      indicators: list(z.string(), 'Ids of indicators, the scored one first.'),
      settings: z
        .strictObject({
          smallUnitBelowFte: z.number().exactOptional().describe('A unit with fewer staff counts as small.'),
        })
        .exactOptional()
        .describe('Settings of its indicators.'),
      basis: basis('What it rests on that this criterion belongs here.'),
    }),
    'Its sides that can be judged.',
  ),
  source,
});

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('numberOfCommittees'), is: count('How many.') }),
  z.strictObject({ kind: z.literal('numberOfAdministrations'), is: count('How many.') }),
  z.strictObject({ kind: z.literal('oneToOne') }),
  z.strictObject({
    kind: z.literal('bodyKept'),
    body: idOf('a committee, administration or other body'),
  }),
  z.strictObject({ kind: z.literal('taskNotMoved'), node: idOf('a task or part') }),
  z.strictObject({
    kind: z.literal('staffAtMost'),
    administration: idOf('an administration of the model'),
    max: z.number().describe('Full-time equivalents.'),
  }),
]);

export const term: z.ZodType<Term> = z.strictObject({
  id,
  name: text('Name.'),
  conditions: list(condition, 'Met when all of these are.'),
  source,
  note,
});

export const themeGroup: z.ZodType<ThemeGroup> = z.strictObject({ id, name: text('Name.') });

export const theme: z.ZodType<Theme> = z.strictObject({
  id,
  number: count('Its number in the source.'),
  group: idOf('the group'),
  name: text('Name.'),
  challenge: text('What is difficult.'),
  challengeSource: sourceRef('Where that is from.').exactOptional(),
  opportunity: text('What is possible.'),
  opportunitySource: sourceRef('Where that is from.').exactOptional(),
  source,
});

export const recommendation: z.ZodType<Recommendation> = z.strictObject({
  id,
  theme: idOf('the theme'),
  kind: z.enum(['steering', 'moves']).describe('For steering and management, or a possible move of tasks.'),
  text: text('What is recommended.'),
  moves: list(idOf('a move'), 'Moves that carry it out.'),
  source,
});

export const milestone: z.ZodType<Milestone> = z.strictObject({
  id,
  name: text('What happens.'),
  date: date('When.').exactOptional(),
  dateNote: text('What is unsure about the date.').exactOptional(),
  basis: basis('What it rests on.'),
  source,
});

export const readingCondition: z.ZodType<ReadingCondition> = z.strictObject({
  id,
  text: text('A condition for reading the models, as the source states it.'),
  source,
});

export const settledReading: z.ZodType<SettledReading> = z.strictObject({
  id,
  text: text('How the source was read where it leaves room.'),
  alternatives: list(text('What else it could mean.'), 'Readings that were not taken.'),
  basis: basis('What the reading rests on.'),
  source,
});

export const noteOn: z.ZodType<Note> = z.strictObject({
  id,
  about: idOf('what it is about: anything in the study, or the study itself'),
  text: text('What it says.'),
  visibility: z
    .enum(['internal', 'shared'])
    .default('internal')
    .describe('internal: for those who work on the study, never in documents for others; shared: for all.'),
});

export const weights: z.ZodType<Weights> = z.strictObject({
  id,
  person: z.string().describe('A pseudonymous id, never a name.'),
  says: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ranking'),
      order: list(idOf('a consideration'), 'Considerations, the weightiest first.'),
    }),
    z.strictObject({
      kind: z.literal('swing'),
      points: list(
        z.strictObject({ consideration: idOf('the consideration'), min: z.number(), max: z.number() }),
        'Points for each consideration, as an interval.',
      ),
    }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
});
