import type { InterfaceChangeWord, MissingWhat, TableId } from '../tableWords.ts';

/** What each table is called. */
export const tableTitles: Readonly<Record<TableId, string>> = {
  tasks: 'Opgaver og dele',
  figures: 'Tal og kilder',
  comparison: 'Hensyn og indikatorer',
  differences: 'Opgaver og dele med forskelligt hjem',
  interfaces: 'Snitflader mellem forvaltninger',
  'interface-changes': 'Snitflader, der kommer, forsvinder eller ændres',
  flows: 'Fra forvaltninger i dag til forvaltninger i modellen',
  moves: 'Hovedgreb',
  'move-effects': 'Hvad hvert greb gør alene',
  journeys: 'Borgerforløb',
  terms: 'Kommissorium',
  indicators: 'Indikatorer',
  missing: 'Det mangler vi',
  models: 'Modellerne i korte træk',
  themes: 'Temaer og anbefalinger',
  sources: 'Kilder',
  assumptions: 'Antagelser',
  history: 'Historik',
  versions: 'Navngivne versioner',
};

/** What each column is called. */
export const tableHeadings = {
  task: 'Opgave',
  part: 'Del',
  isListed: 'På listen',
  home: 'Forvaltning',
  homeToday: 'Forvaltning i dag',
  homeInModel: 'Forvaltning i modellen',
  homeIn: (model: string) => `Forvaltning, ${model}`,
  arrival: 'Hvad der sker',
  areas: 'Områder',
  codes: 'Koder',
  staff: 'Årsværk',
  basis: 'Grundlag',
  source: 'Kilde',
  locator: 'Sted i kilden',
  id: 'Id',
  quantity: 'Størrelse',
  subject: 'Hvem',
  says: 'Siger',
  unit: 'Enhed',
  date: 'Dato',
  counts: 'Tæller med',
  usedBy: 'Bruges af',
  note: 'Note',
  consideration: 'Hensyn',
  criterion: 'Kriterium',
  indicator: 'Indikator',
  direction: 'Retning',
  verdict: 'Dom mod i dag',
  verdictOf: (model: string) => `Dom mod i dag, ${model}`,
  today: 'I dag',
  model: 'Model',
  difference: 'Forskel',
  differenceTo: (a: string, b: string) => `${b} mod ${a}`,
  formula: 'Formel',
  formulaVersion: 'Udgave',
  administration: 'Forvaltning',
  otherAdministration: 'Anden forvaltning',
  interfaces: 'Snitflader',
  strength: 'Styrke',
  relations: 'Samspil',
  change: 'Ændring',
  from: 'Fra',
  to: 'Til',
  kind: 'Slags',
  before: 'I dag mellem',
  after: 'I modellen mellem',
  leaves: 'Opgaver og dele',
  listedTasks: 'Opgaver på listen',
  number: 'Nummer',
  move: 'Greb',
  variant: 'Variant',
  takenBy: 'Indgår i',
  requires: 'Kræver',
  excludes: 'Udelukker',
  alone: 'Med grebet alene',
  journey: 'Forløb',
  who: 'Hvem',
  stepNumber: 'Trin',
  handoverToday: 'Overdragelse i dag',
  handoverInModel: 'Overdragelse i modellen',
  term: 'Vilkår',
  status: 'Status',
  statusIn: (model: string) => `Status, ${model}`,
  whatIsMissing: 'Hvad',
  keepsBack: 'Holder tilbage',
  onlyRange: 'Gør til et spænd',
  committees: 'Udvalg',
  administrations: 'Forvaltninger',
  isAdmissible: 'Gyldig',
  termsMet: 'Opfyldte vilkår',
  termsInAll: 'Vilkår i alt',
  inUnit: (indicator: string, unit: string) => `${indicator}, ${unit}`,
  group: 'Gruppe',
  theme: 'Tema',
  challenge: 'Udfordring',
  opportunity: 'Mulighed',
  recommendation: 'Anbefaling',
  carriedOutBy: 'Kan ske med',
  title: 'Titel',
  series: 'Serie',
  address: 'Adresse',
  isIndependent: 'Uafhængig',
  figuresFrom: 'Tal herfra',
  assumptionSet: 'Antagelsessæt',
  isOn: 'Slået til',
  assumed: 'Antagelse',
  version: 'Version',
  happened: 'Hvad',
  when: 'Hvornår',
  isTakenBack: 'Taget tilbage',
};

/** What a reading's three columns are called in a file of cells. */
export const readingHeadings = {
  least: (heading: string) => `${heading}, mindst`,
  greatest: (heading: string) => `${heading}, størst`,
  restsOn: (heading: string) => `${heading}, grundlag`,
};

/** Words in the cells of tables. */
export const tableWords = {
  yes: 'ja',
  no: 'nej',
  total: 'I alt',
  model: (title: string, model: string) => `${title}: ${model}`,
  noUpperEnd: 'uden øvre grænse',
  noLowerEnd: 'uden nedre grænse',
  unknownBecause: (reason: string) => `ukendt: ${reason}`,
  boundsOnly: 'sikre grænser',
  assuming: (sets: string) => `med ${sets}`,
  supersededBy: (figure: string) => `nej, afløst af ${figure}`,
  afterTheDate: 'nej, efter analysens dato',
  onlyWith: (set: string) => `kun med ${set}`,
  contextOnly: 'nej, indgår ikke i nogen beregning',
  insideOne: 'inden for forvaltningen',
  between: (a: string, b: string) => `${a} ↔ ${b}`,
  code: (scheme: string, code: string) => `${scheme} ${code}`,
  shareOf: (quantity: string, of: string) => `${quantity}, andel af ${of}`,
  figureMissing: (figure: string) => `Tallet mangler: ${figure}`,
  figuresContradict: (figures: string) => `Tallene modsiger hinanden: ${figures}`,
  figuresContradictWith: (figures: string, set: string) =>
    `Tallene modsiger hinanden, når ${set} er slået til: ${figures}`,
  onlyBounds: (quantity: string) => `${quantity}: der er kun grænser eller tal for flere opgaver tilsammen`,
  inPart: (model: string) => `${model} (delvist)`,
  handovers: (count: number) => (count === 1 ? '1 overdragelse' : `${count} overdragelser`),
};

/** What became of an interface. */
export const interfaceChanges: Readonly<Record<InterfaceChangeWord, string>> = {
  new: 'ny',
  gone: 'væk',
  changed: 'mellem andre end i dag',
};

/** What stands under a table. */
export const tableNotes = {
  sources: (list: string) => `Kilder: ${list}`,
  staffAdds:
    'Enderne i rækkerne giver ikke tilsammen enderne i totalen: tallene siger mere om alle opgaver tilsammen end om hver enkelt.',
  missingInSum: 'Rækker, hvis tal er ukendt, er ikke regnet som nul; derfor er totalen ikke deres sum.',
  tasksDivided:
    'En opgave, der er delt, står i flere rækker; derfor er summen af opgaver større end totalen.',
  followOnOutside: 'Koncernfunktioner, der følger med, er ikke med i rækkerne.',
  pairsOnce:
    'Hvert par står én gang. Samspil inden for en forvaltning er ikke snitflader, men er med i totalen.',
  relationsNotPlaced: (count: number) =>
    `Uden for tabellen, da en opgave ikke er placeret: ${count} samspil.`,
  asOf: (study: string, date: string) => `${study}, opgjort pr. ${date}.`,
  registry: (hash: string) => `Indikatorernes udgave: ${hash}.`,
  judgementIs: 'Dom: hvad der gælder, hvad de ukendte tal end er.',
};

/** What keeps numbers from being known. */
export const missingKinds: Readonly<Record<MissingWhat, string>> = {
  figure: 'tal mangler',
  contradiction: 'modstrid',
  quantity: 'kun grænser',
  reason: 'kan ikke regnes',
};

/** What kinds of recommendations there are. */
export const recommendationKinds: Readonly<Record<'steering' | 'moves', string>> = {
  steering: 'styring og ledelse',
  moves: 'flytning af opgaver',
};
