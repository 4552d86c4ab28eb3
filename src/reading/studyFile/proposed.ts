import { type CollectionName, emptyStudy, type SingleCommand, type Study } from '#study';
import type { RecordsInFile } from './recordsInFile.ts';

const kinds: Readonly<Record<CollectionName, SingleCommand['kind']>> = {
  sources: 'recordSource',
  committees: 'recordCommittee',
  administrations: 'recordAdministration',
  otherBodies: 'recordOtherBody',
  functions: 'recordFunction',
  nodes: 'recordTask',
  areas: 'recordArea',
  relations: 'recordRelation',
  journeys: 'recordJourney',
  reforms: 'recordReform',
  quantities: 'recordQuantity',
  figures: 'recordFigure',
  assumptionSets: 'recordAssumptionSet',
  considerations: 'recordConsideration',
  terms: 'recordTerm',
  themeGroups: 'recordThemeGroup',
  themes: 'recordTheme',
  recommendations: 'recordRecommendation',
  moves: 'recordMove',
  models: 'recordModel',
  milestones: 'recordMilestone',
  readingConditions: 'recordReadingCondition',
  settledReadings: 'recordSettledReading',
  weights: 'recordWeights',
  notes: 'recordNote',
};

/** The commands that a file proposes to an empty study. */
export function commandsOf({ description, records }: RecordsInFile): readonly SingleCommand[] {
  return [
    ...(description ? [{ kind: 'describeStudy' as const, description }] : []),
    ...records.map(
      ({ collection, record }) => ({ kind: kinds[collection], record, expect: 'new' }) as SingleCommand,
    ),
  ];
}

/** The study of what was read, whatever rules it breaks: only to be checked. */
export function unchecked({ description, records }: RecordsInFile): Study {
  const collections = new Map<CollectionName, Map<string, unknown>>();
  for (const { collection, record } of records) {
    const there = collections.get(collection);
    if (there) there.set(record.id, record);
    else collections.set(collection, new Map([[record.id, record]]));
  }
  const study = { ...emptyStudy, ...Object.fromEntries(collections) } as Study;
  return description ? { ...study, description } : study;
}
