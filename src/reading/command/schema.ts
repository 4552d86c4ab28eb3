import { z } from 'zod';
import { description, sections } from '#reading/studyFile/schema';
import { meritsOfModel, namesOfModel, newStep } from '#reading/studyFile/schemaOfMoves';
import { newPart, taskNode } from '#reading/studyFile/schemaOfOrganisation';
import { idOf, text } from '#reading/studyFile/schemaParts';
import type { Command } from '#study';

/**
 * The shape of every command as JSON. Records have the shape that they have
 * in the study file. Only shape is asked here: what ids and rules mean is asked
 * when the command is decided.
 */

const v = z
  .literal([1, 2])
  .exactOptional()
  .describe('Version of the vocabulary; left out for the newest. Kept commands say it.');

function recording<Kind extends string, Item>(kind: Kind, record: z.ZodType<Item>) {
  return z.strictObject({
    v,
    kind: z.literal(kind),
    record,
    expect: z
      .enum(['new', 'existing', 'either'])
      .describe('Whether its id must be new, must be there, or may be either.'),
  });
}

function removing<Kind extends string>(kind: Kind) {
  return z.strictObject({ v, kind: z.literal(kind), id: idOf('what is removed') });
}

const inModel = { model: idOf('the model'), step: z.string().describe('Id of the step within the model.') };

const single = [
  z.strictObject({ v, kind: z.literal('describeStudy'), description }),
  recording('recordSource', sections.sources),
  removing('removeSource'),
  recording('recordCommittee', sections.committees),
  removing('removeCommittee'),
  recording('recordAdministration', sections.administrations),
  removing('removeAdministration'),
  recording('recordOtherBody', sections.otherBodies),
  removing('removeOtherBody'),
  recording('recordFunction', sections.functions),
  removing('removeFunction'),
  recording('recordTask', taskNode),
  z.strictObject({ v, kind: z.literal('renameNode'), node: idOf('the task or part'), name: text('Name.') }),
  z.strictObject({
    v,
    kind: z.literal('placeNode'),
    node: idOf('the task or part'),
    home: z
      .string()
      .nullable()
      .exactOptional()
      .describe('Id of the administration; null for not placed; left out to inherit.'),
  }),
  z.strictObject({
    v,
    kind: z.literal('divideNode'),
    node: idOf('the task or part that is divided'),
    part: newPart,
    rest: z
      .strictObject({ id: idOf('the rest'), name: text('Name of the rest.') })
      .describe('What the part leaves; of one that is divided already, of its rest.'),
    relationsToPart: z.array(idOf('a relation')).exactOptional().describe('Relations that go to the part.'),
    journeysToPart: z
      .array(idOf('a journey'))
      .exactOptional()
      .describe('Journeys whose steps go to the part.'),
  }),
  z.strictObject({
    v,
    kind: z.literal('removeNode'),
    id: idOf('the task or part'),
    evenIfMoved: z.literal(true).exactOptional().describe('Take it out of moves and models too.'),
  }),
  recording('recordArea', sections.areas),
  removing('removeArea'),
  recording('recordRelation', sections.relations),
  removing('removeRelation'),
  recording('recordJourney', sections.journeys),
  removing('removeJourney'),
  recording('recordReform', sections.reforms),
  removing('removeReform'),
  recording('recordQuantity', sections.quantities),
  removing('removeQuantity'),
  recording('recordFigure', sections.figures),
  removing('removeFigure'),
  recording('recordAssumptionSet', sections.assumptionSets),
  removing('removeAssumptionSet'),
  recording('recordConsideration', sections.considerations),
  removing('removeConsideration'),
  recording('recordTerm', sections.terms),
  removing('removeTerm'),
  recording('recordThemeGroup', sections.themeGroups),
  removing('removeThemeGroup'),
  recording('recordTheme', sections.themes),
  removing('removeTheme'),
  recording('recordRecommendation', sections.recommendations),
  removing('removeRecommendation'),
  recording('recordMove', sections.moves),
  removing('removeMove'),
  recording('recordModel', sections.models),
  removing('removeModel'),
  z.strictObject({
    v,
    kind: z.literal('copyModel'),
    model: idOf('the model'),
    id: idOf('the copy'),
    name: text('Name of the copy.'),
  }),
  z.strictObject({
    v,
    kind: z.literal('describeModel'),
    model: inModel.model,
    name: text('Name.').exactOptional(),
    subtitle: text('Subtitle; null for none.').nullable().exactOptional(),
    mainIdea: text('The main idea.').exactOptional(),
    names: namesOfModel.exactOptional(),
    merits: meritsOfModel.exactOptional(),
  }),
  z.strictObject({
    v,
    kind: z.literal('moveLeaves'),
    model: inModel.model,
    nodes: z.array(idOf('a task or part without parts')).describe('What is to have its home there.'),
    to: idOf('the administration, as the model has it'),
    step: z.string().describe('Id of the model’s own step, should one be needed.'),
    name: text('What that step is called; left out: the name of the first task.').exactOptional(),
  }),
  z.strictObject({
    v,
    kind: z.literal('addStep'),
    model: inModel.model,
    step: newStep,
    before: z.string().exactOptional().describe('The step it goes before; left out for last.'),
  }),
  z.strictObject({
    v,
    kind: z.literal('changeStep'),
    ...inModel,
    variant: z.string().exactOptional().describe('Another variant of its move.'),
    leftOut: z
      .array(idOf('a task or part'))
      .exactOptional()
      .describe('What keeps its home, instead of those before.'),
  }),
  z.strictObject({ v, kind: z.literal('removeStep'), ...inModel }),
  z.strictObject({
    v,
    kind: z.literal('moveStep'),
    ...inModel,
    before: z.string().nullable().describe('The step it goes before; null for last.'),
  }),
  z.strictObject({
    v,
    kind: z.literal('settleConflict'),
    ...inModel,
    node: idOf('the task or part that steps claim'),
  }),
  z.strictObject({
    v,
    kind: z.literal('unsettleConflict'),
    model: inModel.model,
    node: idOf('the task or part that steps claim'),
  }),
  z.strictObject({ v, kind: z.literal('acceptRuleMatches'), ...inModel }),
  recording('recordMilestone', sections.milestones),
  removing('removeMilestone'),
  recording('recordReadingCondition', sections.readingConditions),
  removing('removeReadingCondition'),
  recording('recordSettledReading', sections.settledReadings),
  removing('removeSettledReading'),
  recording('recordWeights', sections.weights),
  removing('removeWeights'),
  recording('recordNote', sections.notes),
  removing('removeNote'),
] as const;

/** Everything that can be asked of a study, told apart by `kind`. */
export const command = z
  .discriminatedUnion('kind', [
    ...single,
    z.strictObject({
      v,
      kind: z.literal('together'),
      name: text('What they are together, for the history.').exactOptional(),
      commands: z
        .array(z.discriminatedUnion('kind', [...single]))
        .describe('Accepted or refused as one, and undone as one.'),
    }),
  ])
  .meta({ id: 'Command', description: 'Something that is asked of a study.' });

/** The command that a body of the right shape means. */
export function commandOf(shape: z.output<typeof command>): Command {
  if (shape.kind === 'together') {
    const { v: _, ...together } = shape;
    return { ...together, commands: shape.commands.map(({ v: _, ...single }) => single) };
  }
  const { v: _, ...single } = shape;
  return single;
}
