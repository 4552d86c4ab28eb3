import { z } from 'zod';
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
import type { NewPart } from '#study';
import { basis, id, idOf, list, note, short, source, text } from './schemaParts.ts';

/** The shape of what is: bodies, tasks, and what ties them. */

export const committee: z.ZodType<Committee> = z.strictObject({ id, name: text('Name.'), short, source });

export const administration: z.ZodType<Administration> = z.strictObject({
  id,
  name: text('Name.'),
  short,
  committee: idOf('the committee it serves'),
  source,
});

export const otherBody: z.ZodType<OtherBody> = z.strictObject({
  id,
  name: text('Name.'),
  type: z.enum(['council', 'ombudsman', 'audit', 'other']).describe('What kind of body it is.'),
  source,
});

export const aFunction: z.ZodType<OrganisationalFunction> = z.strictObject({
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

/** A task or part as the study holds it: with where it is a part of. */
export const taskNode: z.ZodType<TaskNode> = task.extend({
  parent: idOf('the task or part that it is a part of').exactOptional(),
});

/** A part that a task is divided into. */
export const newPart: z.ZodType<NewPart> = task.omit({ rest: true, listed: true });

export const taskWithParts = task
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

export const area: z.ZodType<Area> = z.strictObject({
  id,
  name: text('Name.'),
  members: list(idOf('a task or part; it means all below it'), 'What belongs to the area.'),
  basis: basis('What it rests on that these belong together.'),
  source,
  note,
});

export const relation: z.ZodType<Relation> = z.strictObject({
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

export const journey: z.ZodType<Journey> = z.strictObject({
  id,
  name: text('Name.'),
  who: text('Who goes this way.'),
  steps: list(idOf('a task without parts, or a part'), 'What is met, in order.'),
  perYear: z.number().exactOptional().describe('How many go this way in a year, where known.'),
  basis: basis('What it rests on.'),
  source,
  note,
});

export const reform: z.ZodType<Reform> = z.strictObject({
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
