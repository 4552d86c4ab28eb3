import { z } from 'zod';
import { description, format, sections } from '#reading/studyFile/schema';
import { taskNode } from '#reading/studyFile/schemaOfOrganisation';
import type { StudyCounts } from '#report';
import type { StoredStudy } from '#study';
import { listed } from '../studies/schema.ts';

export const counts: z.ZodType<StudyCounts> = z
  .strictObject({
    committees: z.number(),
    administrations: z.number(),
    otherBodies: z.number(),
    tasks: z.number().describe('Listed ones.'),
    unlistedTasks: z.number(),
    leaves: z.number(),
    areas: z.number(),
    relations: z.number(),
    journeys: z.number(),
    figures: z.number(),
    considerations: z.number(),
    terms: z.number(),
    themes: z.number(),
    recommendationsSteering: z.number(),
    recommendationsMoves: z.number(),
    moves: z.number(),
    models: z.number(),
    merits: z.number(),
    milestones: z.number(),
    sources: z.number(),
    assumptionSets: z.number(),
  })
  .meta({ id: 'StudyCounts', description: 'How much of everything a study holds.' });

export const studySummary = z.strictObject({
  schema: z.literal('ressort.study-summary/1'),
  ...listed.shape,
  description,
  counts,
});

const { tasks: _, notes, ...collections } = sections;

/** A study as JSON carries it: each collection as a list of its records. */
export const storedStudy = z
  .strictObject({
    description,
    nodes: z.array(taskNode),
    ...(Object.fromEntries(
      Object.entries(collections).map(([name, record]) => [name, z.array(record)]),
    ) as Record<string, z.ZodType>),
    notes: z.array(notes).exactOptional().describe('Left out where there are none.'),
  })
  .meta({
    id: 'StudySnapshot',
    description: 'A study, each collection as a list of its records.',
  }) as unknown as z.ZodType<StoredStudy>;

export const snapshot = z.strictObject({
  schema: z.literal('ressort.snapshot/1'),
  version: z.number(),
  created: z
    .string()
    .describe('ISO 8601: when the study was begun; tells it from an erased one of the same id.'),
  changed: z.string().describe('ISO 8601: when the study was last changed.'),
  actor: z.string().describe('The pseudonymous id under which who asks changes it.'),
  study: storedStudy,
});

/** A study file; it is sent as the text that it is. docs/study.schema.json describes all of it. */
export const file: z.ZodType<unknown> = z
  .looseObject({ format: z.literal(format), study: description })
  .describe('A study file in normal form; docs/study.schema.json describes all of it.');
