import { z } from 'zod';
import { text as textIn } from '#reading/studyFile/schemaParts';
import { studyParams } from '../parts.ts';

export const namedVersion = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    actor: z.string().describe('Pseudonymous id of who named it.'),
    time: z.string().describe('ISO 8601.'),
    fingerprint: z.string().describe('Of the study at that version: the same for the same content.'),
  })
  .meta({ id: 'NamedVersion', description: 'A version that somebody gave a name, such as “sent 5 March”.' });

export const namedVersions = z.strictObject({
  schema: z.literal('ressort.versions/1'),
  versions: z.array(namedVersion).describe('The oldest first.'),
});

export const newNamedVersion = z
  .strictObject({
    name: z.string().describe('At most 200 characters.'),
    version: z.number().exactOptional().describe('The newest where left out.'),
  })
  .meta({ id: 'NewNamedVersion' });

export const versionParams = studyParams.extend({
  named: z.string().describe('Id or name of the named version.'),
});

export const versionCompared = z.strictObject({
  schema: z.literal('ressort.version-compare/1'),
  named: namedVersion,
  isAsFrozen: z.boolean().describe('Whether the version still is what was frozen; false means damage.'),
  now: z.strictObject({ version: z.number() }),
  differences: z.array(
    z.strictObject({
      collection: z.string(),
      id: z.string(),
      kind: z.enum(['added', 'removed', 'changed']).describe('What has become of the record since.'),
    }),
  ),
});

export const copyBody = z
  .strictObject({
    commandId: z.string().describe('Sent twice, it is done once.'),
    id: z.string().exactOptional().describe('Id of the copy; chosen where left out.'),
    name: textIn('Name of the copy; the study’s where left out.').exactOptional(),
  })
  .meta({ id: 'VersionCopy' });
