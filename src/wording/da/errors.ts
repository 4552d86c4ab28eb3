import { plural } from '../plural.ts';
import type { ErrorSentences } from '../sentence.ts';

const meant = (near: readonly string[], otherwise: string) =>
  near.length === 0 ? otherwise : `Mente du ${near.map((id) => `”${id}”`).join(' eller ')}?`;
const oneOf = (known: readonly string[]) =>
  known.length === 0 ? 'Der er ingen.' : `Vælg mellem ${known.join(', ')}.`;

/** What may stop a request. */
export const errors: ErrorSentences = {
  studyMissing: ({ command }) => ({
    message: 'Du mangler at sige, hvilken ressortanalyse det gælder.',
    next: `Skriv en fil, en mappe eller navnet på et eksempel: ressort ${command} copenhagen-2024`,
  }),
  studyNotFound: ({ given, near, known, kept }) => ({
    message: `Der er ingen fil, mappe eller analyse, der hedder ”${given}”.`,
    next: `${meant(near, 'Tjek stien.')}${kept.length === 0 ? '' : ` Analyser i datamappen: ${kept.join(', ')}.`} Eksempler, der følger med: ${known.join(', ')}.`,
  }),
  folderHasNoStudy: ({ folder }) => ({
    message: `Mappen ”${folder}” har ingen study.json.`,
    next: 'Peg på filen selv, eller på en mappe med en study.json i.',
  }),
  studyHasProblems: ({ study, count, first }) => ({
    message: `”${study}” har ${plural(count, { one: 'én fejl', other: `${count} fejl` }, 'da')}${first.place === '' ? '' : `, den første i ${first.place}`}: ${first.message}`,
    next: `Se dem alle, og hvad du kan gøre: ressort check ${study}`,
  }),
  fileMissing: ({ command }) => ({
    message: 'Du mangler at sige, hvilken fil der skal læses.',
    next: `Skriv en fil, eller - for det, der kommer ind: ressort ${command} analyse.json -o mappe`,
  }),
  fileNotFound: ({ file }) => ({
    message: `Filen ”${file}” findes ikke.`,
    next: 'Tjek stien.',
  }),
  fileExists: ({ file }) => ({
    message: `”${file}” findes allerede og er ikke rørt.`,
    next: 'Vælg et andet navn, eller skriv --force, hvis den skal erstattes.',
  }),
  noAccess: ({ file }) => ({
    message: `Du har ikke adgang til ”${file}”.`,
    next: 'Få rettigheden til filen, eller vælg et andet sted.',
  }),
  storageFailed: ({ file, because }) => ({
    message: `”${file}” kunne ikke læses eller skrives (${because}).`,
    next: 'Tjek, at der er plads, og at stedet findes, og prøv igen.',
  }),
  outputFailed: ({ because }) => ({
    message: `Resultatet kunne ikke skrives til ende (${because}).`,
    next: 'Gør plads der, hvor det skal hen, eller send det et andet sted hen, og prøv igen.',
  }),
  outputFolderMissing: ({ folder }) => ({
    message: `Der er ingen mappe ”${folder}” at skrive i, og intet er skrevet.`,
    next: `Opret den først: mkdir -p ${folder}`,
  }),
  modelMissing: ({ command, study, known }) => ({
    message: 'Du mangler at sige, hvilken model det gælder.',
    next: `Vælg mellem ${known.join(', ')}. Fx: ressort ${command} ${study} ${command === 'compare' ? known.slice(0, 2).join(' ') : `--model ${known[0] ?? ''}`}`,
  }),
  modelNotFound: ({ given, near, known }) => ({
    message: `Der er ingen model, der hedder ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  indicatorMissing: ({ command, known }) => ({
    message: 'Du mangler at sige, hvilken indikator det gælder.',
    next: `Vælg mellem ${known.join(', ')}. Fx: ressort ${command} --indicator staffMoved`,
  }),
  indicatorNotFound: ({ given, near, known }) => ({
    message: `Der er ingen indikator, der hedder ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  indicatorHasNoParts: ({ indicator, given }) => ({
    message: `”${indicator}” har kun ét tal, så ”${given}” giver ikke mening her.`,
    next: 'Udelad --of.',
  }),
  ofNotFound: ({ indicator, given, near, known }) => ({
    message: `”${indicator}” har intet tal for ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  assumptionSetNotFound: ({ given, near, known }) => ({
    message: `Der er intet antagelsessæt, der hedder ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  portIsTaken: ({ port, other }) => ({
    message: `Port ${port} er optaget, måske af en Ressort, der allerede kører.`,
    next: `Vælg en anden med --port ${other}, eller --port 0 for en, der er ledig.`,
  }),
  portIsDenied: ({ port, usual }) => ({
    message: `Du må ikke bruge port ${port}.`,
    next: `Vælg en over 1023, fx --port ${usual}.`,
  }),
  portIsNone: ({ given, usual }) => ({
    message: `”${given}” er ikke en port.`,
    next: `Skriv et tal fra 0 til 65535, fx --port ${usual}; 0 er en, der er ledig.`,
  }),
  dataFolderUnknown: () => ({
    message: 'Det er ikke til at se, hvor ressortanalyserne skal ligge.',
    next: 'Skriv --data MAPPE, eller sæt RESSORT_DATA.',
  }),
  commandUnknown: ({ given, near, known }) => ({
    message: `Der er ingen kommando, der hedder ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  optionUnknown: ({ given, near, command }) => ({
    message: `Der er intet valg, der hedder ”${given}”.`,
    next: meant(near, `Se dem, der er: ressort ${command} --help`.replace('  ', ' ')),
  }),
  optionMissing: ({ option, command }) => ({
    message: `Du mangler at skrive ${option}.`,
    next: `Se hvordan: ressort ${command} --help`,
  }),
  optionNeedsValue: ({ option, command }) => ({
    message: `${option} mangler en værdi.`,
    next: `Se hvilken: ressort ${command} --help`.replace('  ', ' '),
  }),
  valueNotAllowed: ({ option, given, near, known }) => ({
    message: `${option} kan ikke være ”${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  tooManyArguments: ({ given, command }) => ({
    message: `ressort ${command} ved ikke, hvad det skal gøre med ${given.map((word) => `”${word}”`).join(', ')}.`,
    next: `Fjern det, eller se: ressort ${command} --help`,
  }),
  internalError: ({ because }) => ({
    message: `Der er en fejl i Ressort: ${because}`,
    next: 'Meld den med kommandoen og filen; RESSORT_DEBUG=1 viser, hvor den skete.',
  }),
};
