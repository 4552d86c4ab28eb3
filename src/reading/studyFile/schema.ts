import { z } from 'zod';
import type { AssumptionSet, Figure, Quantity, Source } from '#figures';
import type { Term } from '#moves';
import type {
  Administration,
  Area,
  Committee,
  Journey,
  OrganisationalFunction,
  OtherBody,
  Reform,
  Relation,
  TaskNode,
} from '#organisation';
import type {
  Consideration,
  Milestone,
  ReadingCondition,
  Recommendation,
  SettledReading,
  StudyDescription,
  Theme,
  ThemeGroup,
  Weights,
} from '#study';
import { model, move } from './schemaOfMoves.ts';
import { basis, count, date, id, idOf, list, note, short, source, sourceRef, text } from './schemaParts.ts';

/**
 * The shape of the study file, one schema for each kind of record, with
 * descriptions for a person who edits by hand. Fields stand in the order in
 * which they are written. Only shape is asked here: what words and references
 * mean is asked by `checkStudy`.
 */

/** The format that this version reads and writes. */
export const format = 'ressort.study/1';

export const description: z.ZodType<StudyDescription> = z
  .strictObject({
    id,
    name: text('What the study is called.'),
    summary: text('What the study is about, in a few sentences.'),
    date: z.string().describe('The day (YYYY-MM-DD) as of which figures are read.'),
    dateBasis: basis('What the date rests on.'),
    dateSource: sourceRef('Where the date is from.').exactOptional(),
    defaultLanguage: z.enum(['da', 'en']).describe('The language shown first.'),
  })
  .describe('What the study says of itself.');

const aSource: z.ZodType<Source> = z.strictObject({
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

const committee: z.ZodType<Committee> = z.strictObject({ id, name: text('Name.'), short, source });

const administration: z.ZodType<Administration> = z.strictObject({
  id,
  name: text('Name.'),
  short,
  committee: idOf('the committee it serves'),
  source,
});

const otherBody: z.ZodType<OtherBody> = z.strictObject({
  id,
  name: text('Name.'),
  type: z.enum(['council', 'ombudsman', 'audit', 'other']).describe('What kind of body it is.'),
  source,
});

const aFunction: z.ZodType<OrganisationalFunction> = z.strictObject({
  id,
  name: text('Name.'),
  betterJoined: z.boolean().describe('Whether the study holds that it is better joined in one place.'),
  basis: basis('What that rests on.'),
  source,
});

const task = z.strictObject({
  id,
  name: text('Name of the task or part.'),
  home: z
    .string()
    .nullable()
    .exactOptional()
    .describe(
      'Id of the administration responsible today; null for not placed; left out on a part to inherit.',
    ),
  listed: z.boolean().exactOptional().describe('Whether the source’s list of tasks has it. On tasks only.'),
  rest: z.boolean().exactOptional().describe('True for the part that holds what the other parts do not.'),
  function: idOf('the function it carries; inherited by parts').exactOptional(),
  unit: z.boolean().exactOptional().describe('True for a team of its own.'),
  codes: z
    .array(
      z.strictObject({
        scheme: z.string().describe('Name of the classification, such as KLE.'),
        code: z.string(),
      }),
    )
    .exactOptional()
    .describe('Its places in classifications that belong to others.'),
  basis: basis('What it rests on that this is a task or part of its own.'),
  source,
  note,
});

/** A task or part without its parts: `parent` is where it is nested. */
export const taskWithoutParts: z.ZodType<Omit<TaskNode, 'parent'>> = task;

const taskWithParts = task
  .extend({
    get parts() {
      return z
        .array(taskWithParts)
        .exactOptional()
        .describe(
          'What the task is divided into, one of them marked as the rest. What a part leaves out it inherits.',
        );
    },
  })
  .meta({ id: 'Task' });

const area: z.ZodType<Area> = z.strictObject({
  id,
  name: text('Name.'),
  members: list(idOf('a task or part; it means all below it'), 'What belongs to the area.'),
  basis: basis('What it rests on that these belong together.'),
  source,
  note,
});

const relation: z.ZodType<Relation> = z.strictObject({
  id,
  from: idOf('a task without parts, or a part'),
  to: idOf('the other one'),
  kind: z
    .enum(['sameCitizens', 'sameLaw', 'samePlace', 'sameProfession', 'oneCaseInTwoHands', 'sharedSystem'])
    .describe('Why the two need each other.'),
  strength: z.literal([1, 2, 3]).describe('1 weak, 2 medium, 3 strong.'),
  basis: basis('What it rests on.'),
  source,
  note,
});

const journey: z.ZodType<Journey> = z.strictObject({
  id,
  name: text('Name.'),
  who: text('Who goes this way.'),
  steps: list(idOf('a task without parts, or a part'), 'What is met, in order.'),
  perYear: z.number().exactOptional().describe('How many go this way in a year, where known.'),
  basis: basis('What it rests on.'),
  source,
  note,
});

const reform: z.ZodType<Reform> = z.strictObject({
  id,
  name: text('Name.'),
  description: text('What is known of it.').exactOptional(),
  takes: list(
    z.strictObject({
      node: idOf('a task or part'),
      min: z.number().describe('Least share it may take, 0-1.'),
      max: z.number().describe('Greatest share it may take, 0-1; 0 and 1 where unknown.'),
    }),
    'What it may take.',
  ),
  basis: basis('What it rests on.'),
  source,
});

const quantity: z.ZodType<Quantity> = z.strictObject({
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

const figure: z.ZodType<Figure> = z.strictObject({
  id,
  quantity: idOf('the quantity'),
  subject,
  says: statement,
  about: z
    .boolean()
    .exactOptional()
    .describe('True where the source says "about"; shown, not computed with.'),
  date: date('When it was so; the source’s date where left out.').exactOptional(),
  basis: basis('What the figure rests on.'),
  source,
  note,
});

const assumptionSet: z.ZodType<AssumptionSet> = z.strictObject({
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

const consideration: z.ZodType<Consideration> = z.strictObject({
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

const term: z.ZodType<Term> = z.strictObject({
  id,
  name: text('Name.'),
  conditions: list(condition, 'Met when all of these are.'),
  source,
  note,
});

const themeGroup: z.ZodType<ThemeGroup> = z.strictObject({ id, name: text('Name.') });

const theme: z.ZodType<Theme> = z.strictObject({
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

const recommendation: z.ZodType<Recommendation> = z.strictObject({
  id,
  theme: idOf('the theme'),
  kind: z.enum(['steering', 'moves']).describe('For steering and management, or a possible move of tasks.'),
  text: text('What is recommended.'),
  moves: list(idOf('a move'), 'Moves that carry it out.'),
  source,
});

const milestone: z.ZodType<Milestone> = z.strictObject({
  id,
  name: text('What happens.'),
  date: date('When.').exactOptional(),
  dateNote: text('What is unsure about the date.').exactOptional(),
  basis: basis('What it rests on.'),
  source,
});

const readingCondition: z.ZodType<ReadingCondition> = z.strictObject({
  id,
  text: text('A condition for reading the models, as the source states it.'),
  source,
});

const settledReading: z.ZodType<SettledReading> = z.strictObject({
  id,
  text: text('How the source was read where it leaves room.'),
  alternatives: list(text('What else it could mean.'), 'Readings that were not taken.'),
  basis: basis('What the reading rests on.'),
  source,
});

const weights: z.ZodType<Weights> = z.strictObject({
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

/** One schema for each section but `tasks`, in the order of the file. */
export const sections = {
  sources: aSource,
  committees: committee,
  administrations: administration,
  otherBodies: otherBody,
  functions: aFunction,
  tasks: taskWithParts,
  areas: area,
  relations: relation,
  journeys: journey,
  reforms: reform,
  quantities: quantity,
  figures: figure,
  assumptionSets: assumptionSet,
  considerations: consideration,
  terms: term,
  themeGroups: themeGroup,
  themes: theme,
  recommendations: recommendation,
  moves: move,
  models: model,
  milestones: milestone,
  readingConditions: readingCondition,
  settledReadings: settledReading,
  weights: weights,
};

/** The whole file. */
export const studyFile = z
  .strictObject({
    $schema: z.string().exactOptional().describe('Address of the JSON Schema, for editors. Not read.'),
    format: z.literal(format).describe('The format of this file.'),
    study: description,
    sources: list(aSource, 'Where statements are from.'),
    committees: list(committee, 'Political bodies under the council.'),
    administrations: list(administration, 'Executive organisations, each serving a committee.'),
    otherBodies: list(otherBody, 'Bodies beside the committees. Moves leave them alone.'),
    functions: list(aFunction, 'The same thing done in several places.'),
    tasks: list(taskWithParts, 'All tasks, each with its parts inside it.'),
    areas: list(area, 'Tasks that belong together seen from outside.'),
    relations: list(relation, 'Tasks that need each other, two and two.'),
    journeys: list(journey, 'What one citizen, family or company meets.'),
    reforms: list(reform, 'Outside changes that may take tasks.'),
    quantities: list(quantity, 'What is counted.'),
    figures: list(figure, 'Statements about quantities, each with its source and basis.'),
    assumptionSets: list(
      assumptionSet,
      'Groups of assumptions that can be switched on. All are off at first.',
    ),
    considerations: list(consideration, 'What the mandate values, and how it is judged.'),
    terms: list(term, 'The mandate’s binding conditions.'),
    themeGroups: list(themeGroup, 'Groups of themes.'),
    themes: list(theme, 'What the analysis unfolded.'),
    recommendations: list(recommendation, 'What themes lead to.'),
    moves: list(move, 'What could be done, each with its variants.'),
    models: list(model, 'Steps over today’s organisation.'),
    milestones: list(milestone, 'When things happen.'),
    readingConditions: list(readingCondition, 'Conditions for reading the models.'),
    settledReadings: list(settledReading, 'How the source was read where it leaves room.'),
    weights: list(weights, 'What persons hold to weigh most.'),
  })
  .describe('A study of Ressort: one analysis with all that belongs to it.');
