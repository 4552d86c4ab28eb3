import type { SingleCommand } from './commands/command.ts';
import { type Things, things } from './event.ts';
import { type CollectionName, collectionNames, type Records } from './sections.ts';
import type { Note, Study, StudyDescription } from './study.ts';

type Things1 = Things[Exclude<CollectionName, 'nodes'>];

/**
 * The commands that record a whole study in an empty one, to be given
 * together: what a copy begins with. With another description where one is
 * given; notes about the study then follow its id.
 */
export function recordingCommands(
  study: Study,
  description: StudyDescription = study.description,
): readonly SingleCommand[] {
  const original = study.description.id;
  return [
    { kind: 'describeStudy', description },
    ...collectionNames.flatMap((collection) =>
      [...study[collection].values()].map((record) =>
        'about' in record && record.about === original
          ? recording('notes', { ...(record as Note), about: description.id })
          : recording(collection, record),
      ),
    ),
  ];
}

function recording<C extends CollectionName>(collection: C, record: Records[C]): SingleCommand {
  // The compiler cannot see that the collection picks the kind for this very record.
  return { kind: kindOf(collection), record, expect: 'new' } as SingleCommand;
}

function kindOf(collection: CollectionName): `record${Capitalize<Things1>}` | 'recordTask' {
  if (collection === 'nodes') return 'recordTask';
  const thing = things[collection];
  return `record${`${thing[0]?.toUpperCase()}${thing.slice(1)}` as Capitalize<Things1>}`;
}
