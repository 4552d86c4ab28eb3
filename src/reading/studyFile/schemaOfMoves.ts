import { z } from 'zod';
import type {
  Model,
  Move,
  MoveRef,
  NewAdministration,
  Selection,
  Step,
  StructureChange,
  Transfer,
} from '#moves';
import { basis, count, id, idOf, list, note, short, source, text } from './schemaParts.ts';

/** The shape of moves and models. */

const selection: z.ZodType<Selection> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('nodes'),
      nodes: list(idOf('a task or part'), 'Each means all below it, also what is divided later.'),
    }),
    z.strictObject({
      kind: z.literal('rule'),
      area: idOf('an area').exactOptional(),
      home: idOf('an administration of today').exactOptional(),
      function: idOf('a function').exactOptional(),
      task: idOf('a whole task').exactOptional(),
    }),
  ])
  .describe('Which tasks are meant: by name, or by a rule whose conditions all hold today.');

const transfer: z.ZodType<Transfer> = z.strictObject({
  what: selection,
  to: idOf('the administration they go to'),
});

const servedCommittee = z.strictObject({
  id,
  name: text('Name of a new committee; left out for one that is there.').exactOptional(),
  short,
});

const newAdministration: z.ZodType<NewAdministration> = z.strictObject({
  id,
  name: text('Name.'),
  short,
  committee: servedCommittee.describe('The committee it serves.'),
});

const structureChange: z.ZodType<StructureChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('create'), administration: newAdministration }),
  z.strictObject({ kind: z.literal('dissolve'), administration: idOf('the administration') }),
  z.strictObject({
    kind: z.literal('merge'),
    administrations: list(idOf('an administration'), 'Those that become one.'),
    into: z
      .strictObject({
        id,
        name: text('Name.'),
        short,
        committee: servedCommittee
          .exactOptional()
          .describe('The committee it serves; left out: that of the one continued.'),
      })
      .describe('What they become.'),
    continues: idOf('the one of them that it continues'),
  }),
  z.strictObject({
    kind: z.literal('split'),
    administration: idOf('the administration, which continues with the rest'),
    successors: list(
      z.strictObject({ administration: newAdministration, takes: list(selection, 'What it takes.') }),
      'What comes out of it.',
    ),
  }),
]);

const moveRef: z.ZodType<MoveRef> = z.strictObject({
  move: idOf('the move'),
  variant: z.string().exactOptional().describe('Id of its variant; left out: any.'),
});

const requires = list(moveRef, 'Moves that must be taken too.');
const excludes = list(moveRef, 'Moves that cannot be taken too.');
const transfers = list(transfer, 'Tasks that get a new home.');
const structure = list(structureChange, 'Administrations that come, go, join or part.');

const variant = z.strictObject({
  id: z.string().describe('Its id within the move.'),
  name: text('Name.'),
  description: text('What it does.').exactOptional(),
  transfers,
  structure,
  requires,
  excludes,
  basis: basis('What the variant rests on.'),
  source,
  note,
});

export const move: z.ZodType<Move> = z.strictObject({
  id,
  number: count('Its number in the source.'),
  name: text('Name.'),
  description: text('What it is about.'),
  kind: z.enum(['sharedFunctions', 'taskMove']).describe('Joining shared functions, or moving tasks.'),
  kindBasis: basis('What the kind rests on.'),
  variants: list(variant, 'Ways to carry it out; a model takes one.'),
  requires,
  excludes,
  remarks: list(
    z.strictObject({ text: text('What the source says.'), source }),
    'What else the source says of it.',
  ),
  source,
});

const leftOut = list(idOf('a task or part'), 'What keeps its home although the step would move it.');
const matched = z
  .array(z.string())
  .exactOptional()
  .describe('What its rules matched when the step was made or last accepted. Left out when it has no rule.');

const stepByMove = z.strictObject({
  kind: z.literal('move'),
  id: z.string().describe('Its id within the model.'),
  move: idOf('the move'),
  variant: z.string().describe('Id of the variant taken.'),
  leftOut,
  matched,
});

const stepOfItsOwn = z.strictObject({
  kind: z.literal('own'),
  id: z.string().describe('Its id within the model.'),
  name: text('Name.'),
  transfers,
  structure,
  leftOut,
  matched,
  basis: basis('What the step rests on.'),
  source,
});

const step: z.ZodType<Step> = z.discriminatedUnion('kind', [stepByMove, stepOfItsOwn]);

/** A step before it is known what its rules match. */
export const newStep = z.discriminatedUnion('kind', [
  stepByMove.omit({ matched: true }),
  stepOfItsOwn.omit({ matched: true }),
]);

const wordsOfModel = z.strictObject({
  id: z.string().describe('Its id within the model.'),
  text: text('Text.'),
  source,
});

export const namesOfModel = z
  .array(
    z.strictObject({ id: idOf('an administration or committee of the model'), name: text('Name.'), short }),
  )
  .describe('What the model calls them.');

export const meritsOfModel = z
  .array(
    z.strictObject({
      id: z.string().describe('Its id within the model.'),
      kind: z.enum(['for', 'against']).describe('Speaks for the model, or against it.'),
      text: text('Text.'),
      source,
    }),
  )
  .describe('What speaks for it and against it.');

export const model: z.ZodType<Model> = z.strictObject({
  id,
  name: text('Name.'),
  subtitle: text('Subtitle.').exactOptional(),
  mainIdea: text('The main idea.'),
  steps: list(step, 'Moves taken, and changes of its own, in order.'),
  names: namesOfModel.default([]),
  prevails: list(
    z.strictObject({ node: idOf('a task or part that two steps claim'), step: idOf('the step that counts') }),
    'Which step counts where two give one task different homes.',
  ),
  merits: meritsOfModel.default([]),
  notes: list(wordsOfModel, 'Notes on the source, such as boxes that disagree.'),
  alternatives: list(wordsOfModel, 'Readings of the source that were not taken.'),
  source,
});
