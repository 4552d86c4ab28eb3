import type { KeptFault, KeptFaultCode } from '#study';
import { plural } from '../plural.ts';

const analyses = (count: number) => `${count} ${plural(count, { one: 'analyse', other: 'analyser' }, 'da')}`;

/** What was found to be wrong with how studies are kept. */
export const faults: { readonly [Code in KeptFaultCode]: (fault: KeptFault) => string } = {
  fileIsBroken: ({ detail }) => `Filen er beskadiget: ${detail}`,
  rowBelongsNowhere: ({ detail }) => `Noget i ”${detail}” hører til en analyse, der ikke findes`,
  entryIsMissing: ({ version }) => `Ændring ${version} mangler`,
  endsElsewhere: ({ version, detail }) => `Den sidste ændring er ${version} og skulle være ${detail}`,
  commandIsForgotten: ({ version }) => `Kommandoen til ændring ${version} huskes ikke`,
  entryIsUnreadable: ({ version, detail }) =>
    version === undefined
      ? `En ændring kan ikke læses: ${detail}`
      : `Ændring ${version} kan ikke læses: ${detail}`,
  snapshotDiffers: ({ version }) =>
    `Øjebliksbilledet ved ændring ${version} er ikke det, ændringerne fører til`,
  namedVersionDiffers: ({ detail }) => `”${detail}” er ikke det, der blev frosset`,
};

/** What commands that keep data folders in order say. */
export const keeping = {
  backedUp: (file: string, studies: number) =>
    `Sikkerhedskopi af ${analyses(studies)} er skrevet til ${file}`,
  restored: (folder: string, studies: number) => `${analyses(studies)} er gendannet i ${folder}`,
  verified: (studies: number, entries: number) =>
    `${analyses(studies)} med ${entries} ${plural(entries, { one: 'ændring', other: 'ændringer' }, 'da')}: Det hele kan læses og fører til det, der er gemt.`,
  faultCount: (count: number) =>
    plural(count, { one: 'Én ting er galt', other: `${count} ting er galt` }, 'da'),
  restoreInstead: 'Gendan fra en sikkerhedskopi i en ny mappe: ressort restore FIL --data MAPPE',
  noVersions: 'Ingen version har et navn.',
  frozen: (name: string, version: number) => `Ændring ${version} hedder nu ”${name}”`,
  begun: (study: string) => `Gendannet som en analyse for sig: ${study}`,
  isNotAsFrozen:
    'Versionen er ikke længere det, der blev frosset: Data er beskadiget, eller en anden version af Ressort har lavet dem.',
  sameAsNow: 'Intet er ændret siden.',
  atChange: (version: number) => `ændring ${version}`,
  since: (name: string, from: number, to: number) =>
    `Siden ”${name}” (ændring ${from}) og til nu (ændring ${to})`,
  differences: { added: 'tilføjet', removed: 'fjernet', changed: 'ændret' },
};
