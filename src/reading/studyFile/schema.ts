import { z } from 'zod';
import type { StudyDescription } from '#study';
import { aSource, assumptionSet, figure, quantity } from './schemaOfFigures.ts';
import {
  consideration,
  milestone,
  noteOn,
  readingCondition,
  recommendation,
  settledReading,
  term,
  theme,
  themeGroup,
  weights,
} from './schemaOfMandate.ts';
import { model, move } from './schemaOfMoves.ts';
import {
  administration,
  aFunction,
  area,
  committee,
  journey,
  otherBody,
  reform,
  relation,
  taskWithParts,
} from './schemaOfOrganisation.ts';
import { basis, id, list, sourceRef, text } from './schemaParts.ts';

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

/** The schema of one record of each section, in the order of the file. */
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
  notes: noteOn,
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
    notes: list(noteOn, 'What those who work on the study say about anything in it.'),
  })
  .describe('A study of Ressort: one analysis with all that belongs to it.');
