import type * as danish from '../da/keeping.ts';
import { plural } from '../plural.ts';

const studiesOf = (count: number) => `${count} ${plural(count, { one: 'study', other: 'studies' }, 'en')}`;

/** What was found to be wrong with how studies are kept. */
export const faults = {
  fileIsBroken: ({ detail }) => `The file is damaged: ${detail}`,
  rowBelongsNowhere: ({ detail }) => `Something in “${detail}” is kept for a study that is not there`,
  entryIsMissing: ({ version }) => `Change ${version} is missing`,
  endsElsewhere: ({ version, detail }) => `The last change is ${version}, and should be ${detail}`,
  commandIsForgotten: ({ version }) => `The command of change ${version} is not remembered`,
  entryIsUnreadable: ({ version, detail }) =>
    version === undefined
      ? `A change cannot be read: ${detail}`
      : `Change ${version} cannot be read: ${detail}`,
  snapshotDiffers: ({ version }) => `The snapshot at change ${version} is not what the changes lead to`,
  namedVersionDiffers: ({ detail }) => `“${detail}” is not what was frozen`,
} satisfies typeof danish.faults;

/** What commands that keep data folders in order say. */
export const keeping = {
  backedUp: (file, studies) => `${studiesOf(studies)} backed up to ${file}`,
  restored: (folder, studies) => `${studiesOf(studies)} restored in ${folder}`,
  verified: (studies, entries) =>
    `${studiesOf(studies)} with ${entries} ${plural(entries, { one: 'change', other: 'changes' }, 'en')}: all of it can be read, and leads to what is kept.`,
  faultCount: (count) =>
    plural(count, { one: 'One thing is wrong', other: `${count} things are wrong` }, 'en'),
  restoreInstead: 'Restore from a backup, in a new folder: ressort restore FILE --data DIR',
  noVersions: 'No version has a name.',
  frozen: (name, version) => `Change ${version} is now called “${name}”`,
  begun: (study) => `Restored as a study of its own: ${study}`,
  isNotAsFrozen:
    'The version is no longer what was frozen: the data are damaged, or another version of Ressort made them.',
  sameAsNow: 'Nothing has changed since.',
  atChange: (version) => `change ${version}`,
  since: (name, from, to) => `Since “${name}” (change ${from}), up to now (change ${to})`,
  differences: { added: 'added', removed: 'removed', changed: 'changed' },
} satisfies typeof danish.keeping;
