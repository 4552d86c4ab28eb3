import type { JsonExpected, TargetKind, ValueKind } from '#study';
import { formatNumber } from '../numbers.ts';
import type { ProblemSentences } from '../sentence.ts';

/** What a reference may lead to, with its article. */
export const targets: Readonly<Record<TargetKind, string>> = {
  sources: 'en kilde',
  committees: 'et udvalg',
  administrations: 'en forvaltning',
  otherBodies: 'et andet organ',
  functions: 'en funktion',
  tasks: 'en opgave eller en del',
  areas: 'et område',
  relations: 'et samspil',
  journeys: 'et borgerforløb',
  reforms: 'en reform',
  quantities: 'en størrelse',
  figures: 'et tal',
  assumptionSets: 'et antagelsessæt',
  considerations: 'et hensyn',
  terms: 'et vilkår',
  themeGroups: 'en temagruppe',
  themes: 'et tema',
  recommendations: 'en anbefaling',
  moves: 'et hovedgreb',
  models: 'en model',
  milestones: 'en milepæl',
  readingConditions: 'en læseforudsætning',
  settledReadings: 'en fortolkning',
  weights: 'et sæt vægte',
  notes: 'et notat',
  study: 'analysen selv',
  leaves: 'en opgave eller del, der ikke selv er delt',
  wholeTasks: 'en hel opgave',
  variants: 'en variant',
  steps: 'et skridt i modellen',
  madeAdministrations: 'en forvaltning, som et hovedgreb opretter',
  madeCommittees: 'et udvalg, som et hovedgreb opretter',
  indicators: 'en indikator',
};

/** What JSON would have had where it stopped being JSON. */
export const jsonExpected: Readonly<Record<JsonExpected, string>> = {
  value: 'en værdi',
  fieldName: 'et feltnavn i anførselstegn',
  colon: 'et kolon',
  commaOrEndOfObject: 'et komma eller }',
  commaOrEndOfList: 'et komma eller ]',
  endOfText: 'et anførselstegn, der slutter teksten',
  escape: 'et gyldigt tegn efter \\',
  endOfFile: 'ikke mere',
};

/** Kinds of values in a file. */
export const valueKinds: Readonly<Record<ValueKind, string>> = {
  text: 'en tekst',
  number: 'et tal',
  yesNo: 'true eller false',
  list: 'en liste',
  object: 'et objekt',
  nothing: 'null',
};

const number = (value: number) => formatNumber(value, 'da', 9);
const or = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} eller ${items.at(-1)}`;
// A number in quotes would be taken for a text, which it may not be in the file.
const word = (one: string | number) => (typeof one === 'number' ? number(one) : `”${one}”`);
const and = (ids: readonly string[]) => ids.map((id) => `”${id}”`).join(' og ');

/** What may have been meant instead. */
export const suggestions = {
  meant: (near: readonly string[]) => `Mente du ${near.map((id) => `”${id}”`).join(' eller ')}?`,
};

/** Everything that can be wrong with a study or its file. */
export const problems: ProblemSentences = {
  unknownReference: ({ ids, data }) => ({
    message: data.is
      ? `”${ids[0]}” er ${targets[data.is]}, og her skal stå ${or(data.kinds.map((kind) => targets[kind]))}.`
      : `”${ids[0]}” findes ikke.`,
    next: `Skriv id på ${or(data.kinds.map((kind) => targets[kind]))}, eller opret det først.`,
  }),
  isNotALeaf: ({ ids }) => ({
    message: `”${ids[0]}” er delt, og her skal stå en opgave eller del, der ikke selv er delt.`,
    next: 'Vælg den af dens dele, der er ment.',
  }),
  duplicateId: ({ ids, data }) => ({
    message: `Id ”${ids[0]}” er brugt to gange, første gang i ${data.first}.`,
    next: 'Giv den ene et andet id, og ret det, der henviser til den.',
  }),
  idIsMalformed: ({ ids }) => ({
    message: `”${ids[0]}” kan ikke være et id.`,
    next: 'Brug små bogstaver a-z og tal, med punktum eller bindestreg imellem, fx ”byggesager.drift”.',
  }),
  idIsReserved: ({ ids }) => ({
    message: `Id ”${ids[0]}” er optaget: det betyder organisationen, som den er.`,
    next: 'Giv modellen et andet id.',
  }),
  partsFormACircle: ({ ids }) => ({
    message: `Opgaverne ${and(ids)} er dele af hinanden i ring.`,
    next: 'Lad den yderste være en opgave for sig.',
  }),
  textIsEmpty: () => ({
    message: 'Teksten er tom.',
    next: 'Skriv den på dansk (”da”), engelsk (”en”) eller begge.',
  }),
  dateIsMalformed: ({ data }) => ({
    message: `”${data.found}” er ikke en dato.`,
    next:
      data.allowed === 'day'
        ? 'Skriv år, måned og dag, fx 2024-11-05.'
        : 'Skriv år, år og måned eller hele datoen, fx 2024, 2024-11 eller 2024-11-05.',
  }),
  dateIsUnknown: () => ({
    message: 'Tallet har hverken en dato eller en kilde at få den fra.',
    next: 'Skriv tallets dato, eller giv det en kilde.',
  }),
  intervalIsReversed: ({ data }) => ({
    message: `Det mindste, ${number(data.min)}, er større end det største, ${number(data.max)}.`,
    next: 'Byt om på de to, eller ret det ene.',
  }),
  numberIsNegative: ({ data }) => ({
    message: `Tallet ${number(data.found)} er under nul.`,
    next: 'Skriv nul eller mere.',
  }),
  numberIsNotFinite: () => ({
    message: 'Her mangler et endeligt tal.',
    next: 'Skriv et tal; er det ukendt, så brug ”missing” med en grund.',
  }),
  numberIsNotWhole: ({ data }) => ({
    message: `Tallet ${number(data.found)} er ikke et helt tal.`,
    next: 'Skriv et helt tal.',
  }),
  shareIsOutside: ({ data }) => ({
    message: `Andelen ${number(data.found)} ligger ikke mellem 0 og 1.`,
    next: 'Skriv andelen som et tal fra 0 til 1; 25 pct. skrives 0.25.',
  }),
  roleIsTaken: ({ ids, data }) => ({
    message: `Både ${and(ids)} er sat til at være ${data.role === 'staff' ? 'medarbejdere' : 'dagsordenspunkter'} (”${data.role}”).`,
    next: 'Lad én af dem have rollen, og fjern den fra den anden.',
  }),
  subjectIsEmpty: () => ({
    message: 'Tallet handler ikke om noget.',
    next: 'Skriv id på det, som tallet gælder.',
  }),
  otherBodyHasNoTasks: ({ ids }) => ({
    message: `Tallet handler om ”${ids[0]}”, som er et organ uden opgaver.`,
    next: 'Knyt det til en størrelse uden rolle (”role”), så vises det, uden at der regnes med det.',
  }),
  relationEndsAreOne: ({ ids }) => ({
    message: `Samspillet har ”${ids[0]}” i begge ender.`,
    next: 'Skriv to forskellige opgaver, eller fjern samspillet.',
  }),
  restIsTwice: ({ ids }) => ({
    message: `”${ids[0]}” har to dele, der begge er resten: ${and(ids.slice(1))}.`,
    next: 'Lad kun den ene være resten (”rest”).',
  }),
  restHasNoParent: () => ({
    message: 'En hel opgave er mærket som resten.',
    next: 'Fjern ”rest”; kun en del af en opgave kan være resten.',
  }),
  ruleIsEmpty: () => ({
    message: 'Reglen har ingen betingelser og ville gælde alt.',
    next: 'Angiv område, forvaltning, funktion eller opgave, eller nævn opgaverne ved id.',
  }),
  leftOutIsNotMoved: ({ ids }) => ({
    message: `”${ids[0]}” er holdt ude, men skridtet flytter intet af den.`,
    next: 'Fjern den fra ”leftOut”.',
  }),
  continuesIsNotMerged: ({ ids }) => ({
    message: `Sammenlægningen skal videreføre ”${ids[0]}”, men den er ikke blandt de sammenlagte.`,
    next: 'Vælg en af de sammenlagte, eller tag den med i ”administrations”.',
  }),
  mergeNeedsTwo: () => ({
    message: 'En sammenlægning skal have mindst to forvaltninger.',
    next: 'Nævn de forvaltninger, der bliver til én.',
  }),
  splitNeedsASuccessor: () => ({
    message: 'En deling skal have mindst én ny forvaltning.',
    next: 'Beskriv den nye forvaltning, og hvad den får.',
  }),
  addressIsNotHttps: ({ data }) => ({
    message: `Adressen ”${data.found}” begynder ikke med https://.`,
    next: 'Skriv en adresse, der begynder med https://, eller fjern den.',
  }),
  namedTwice: ({ ids }) => ({
    message: `”${ids[0]}” er nævnt to gange.`,
    next: 'Fjern den ene.',
  }),
  partsWithoutRest: ({ ids }) => ({
    message: `Opgaven ”${ids[0]}” er delt, men ingen af delene er resten.`,
    next: 'Er noget af opgaven ikke med i delene, så tilføj en del med ”rest”.',
  }),
  committeeWithoutAdministration: ({ ids }) => ({
    message: `Ingen forvaltning betjener udvalget ”${ids[0]}”.`,
    next: 'Tilføj forvaltningen, eller fjern udvalget.',
  }),
  moveWithoutVariant: ({ ids }) => ({
    message: `Hovedgrebet ”${ids[0]}” har ingen variant, så ingen model kan bruge det.`,
    next: 'Tilføj mindst én variant.',
  }),
  numberIsTaken: ({ ids, data }) => ({
    message: `Både ${and(ids)} har nummer ${data.number}.`,
    next: 'Giv den ene et andet nummer.',
  }),
  listedOnAPart: ({ ids }) => ({
    message: `”listed” står på delen ”${ids[0]}” og betyder ikke noget dér.`,
    next: 'Fjern det; kun hele opgaver kan stå på listen.',
  }),
  figuresContradict: ({ ids, data }) => ({
    message: `Tallene ${and(ids)} kan ikke alle være rigtige${data.set === undefined ? '' : `, når antagelsessættet ”${data.set}” er slået til`} (${data.places.join(', ')}). Det, der hviler på dem, er ukendt.`,
    next: 'Hold dem op mod deres kilder, og ret eller fjern mindst ét.',
  }),
  fileIsTooLarge: ({ data }) => ({
    message: `Filen er større end ${number(Math.round(data.limitBytes / 2 ** 20))} MB.`,
    next: 'Del den op, eller tjek, at det er den rigtige fil.',
  }),
  notUtf8: ({ data }) => ({
    message: data.isUtf16
      ? 'Filen er tekst i UTF-16; en analysefil er UTF-8.'
      : `Filen er ikke tekst i UTF-8: byte ${number(data.byte)} kan ikke stå der.`,
    next: 'Åbn filen i et tekstprogram, og gem den som UTF-8 uden at ændre andet.',
  }),
  notJson: ({ data }) => ({
    message: `Filen er ikke JSON: ${data.found === '' ? 'den slutter' : `her står ${data.found}`}, hvor der skulle stå ${jsonExpected[data.expected]}.`,
    next: 'Ret stedet, og tjek igen; resten af filen er ikke læst.',
  }),
  nestedTooDeeply: ({ data }) => ({
    message: `Der er mere end ${data.limit} niveauer inde i hinanden.`,
    next: 'Gør filen fladere.',
  }),
  forbiddenField: ({ data }) => ({
    message: `Feltet ”${data.field}” er ikke tilladt.`,
    next: 'Fjern det.',
  }),
  duplicateField: ({ data }) => ({
    message: `Feltet ”${data.field}” står to gange samme sted.`,
    next: 'Fjern det ene.',
  }),
  halfACharacter: () => ({
    message: 'Teksten indeholder et halvt tegn.',
    next: 'Skriv tegnet igen; filen er nok klippet midt i et.',
  }),
  numberIsTooLarge: ({ data }) => ({
    message: `Tallet ${data.found} er for stort.`,
    next: 'Skriv et tal, der kan regnes med.',
  }),
  unknownFormat: ({ data }) => ({
    message: `Filens format er ”${data.found}”, og her læses ”${data.expected}”.`,
    next: `Er det en ressortanalyse i dette format, så skriv "format": "${data.expected}".`,
  }),
  unknownField: ({ data }) => ({
    message: `Feltet ”${data.field}” findes ikke her.`,
    next:
      data.known.length === 0
        ? 'Fjern det.'
        : `Fjern det, eller brug et af dem, der findes: ${data.known.join(', ')}.`,
  }),
  fieldIsMissing: ({ data }) => ({
    message: `Feltet ”${data.field}” mangler.`,
    next: 'Tilføj det; docs/STUDY-FORMAT.md siger, hvad det skal indeholde.',
  }),
  wrongKind: ({ data }) => ({
    message: `Her står ${valueKinds[data.found]}, og der skulle stå ${valueKinds[data.expected]}.`,
    next: 'Ret værdien; docs/STUDY-FORMAT.md viser formen.',
  }),
  unknownWord: ({ data }) => ({
    message: `${word(data.found)} er ikke et af de ord, der kan stå her.`,
    next: `Brug ${or(data.allowed.map(word))}.`,
  }),
};
