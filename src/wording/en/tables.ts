import type * as danish from '../da/tables.ts';

/** What each table is called. */
export const tableTitles = {
  tasks: 'Tasks and parts',
  figures: 'Figures and sources',
  comparison: 'Considerations and indicators',
  differences: 'Tasks and parts with different homes',
  interfaces: 'Interfaces between administrations',
  'interface-changes': 'Interfaces that come, go or change',
  flows: "From today's administrations to those of the model",
  moves: 'Moves',
  'move-effects': 'What each move does by itself',
  journeys: 'Journeys',
  terms: 'Terms of reference',
  indicators: 'Indicators',
  missing: 'What is missing',
} satisfies typeof danish.tableTitles;

/** What each column is called. */
export const tableHeadings = {
  task: 'Task',
  part: 'Part',
  isListed: 'On the list',
  home: 'Administration',
  homeToday: 'Administration today',
  homeInModel: 'Administration in the model',
  homeIn: (model) => `Administration, ${model}`,
  arrival: 'What happens',
  areas: 'Areas',
  codes: 'Codes',
  staff: 'FTE',
  basis: 'Basis',
  source: 'Source',
  locator: 'Place in the source',
  id: 'Id',
  quantity: 'Quantity',
  subject: 'Whose',
  says: 'Says',
  unit: 'Unit',
  date: 'Date',
  counts: 'Counts',
  usedBy: 'Used by',
  note: 'Note',
  consideration: 'Consideration',
  criterion: 'Criterion',
  indicator: 'Indicator',
  direction: 'Direction',
  verdict: 'Verdict against today',
  verdictOf: (model) => `Verdict against today, ${model}`,
  today: 'Today',
  model: 'Model',
  difference: 'Difference',
  differenceTo: (a, b) => `${b} against ${a}`,
  formula: 'Formula',
  formulaVersion: 'Edition',
  administration: 'Administration',
  otherAdministration: 'Other administration',
  interfaces: 'Interfaces',
  strength: 'Strength',
  relations: 'Relations',
  change: 'Change',
  from: 'From',
  to: 'To',
  kind: 'Kind',
  before: 'Today between',
  after: 'In the model between',
  leaves: 'Tasks and parts',
  listedTasks: 'Tasks on the list',
  number: 'Number',
  move: 'Move',
  variant: 'Variant',
  takenBy: 'Taken by',
  requires: 'Requires',
  excludes: 'Rules out',
  alone: 'With this move alone',
  journey: 'Journey',
  who: 'Who',
  stepNumber: 'Step',
  handoverToday: 'Handover today',
  handoverInModel: 'Handover in the model',
  term: 'Term',
  status: 'Status',
  statusIn: (model) => `Status, ${model}`,
  whatIsMissing: 'What',
  keepsBack: 'Keeps back',
  onlyRange: 'Leaves as a range',
} satisfies typeof danish.tableHeadings;

/** What a reading's three columns are called in a file of cells. */
export const readingHeadings = {
  least: (heading) => `${heading}, least`,
  greatest: (heading) => `${heading}, greatest`,
  restsOn: (heading) => `${heading}, basis`,
} satisfies typeof danish.readingHeadings;

/** Words in the cells of tables. */
export const tableWords = {
  yes: 'yes',
  no: 'no',
  total: 'Total',
  model: (title, model) => `${title}: ${model}`,
  noUpperEnd: 'no upper end',
  noLowerEnd: 'no lower end',
  unknownBecause: (reason) => `unknown: ${reason}`,
  boundsOnly: 'proved bounds',
  assuming: (sets) => `with ${sets}`,
  supersededBy: (figure) => `no, superseded by ${figure}`,
  afterTheDate: "no, after the study's date",
  onlyWith: (set) => `only with ${set}`,
  contextOnly: 'no, enters no calculation',
  insideOne: 'inside the administration',
  between: (a, b) => `${a} ↔ ${b}`,
  code: (scheme, code) => `${scheme} ${code}`,
  shareOf: (quantity, of) => `${quantity}, share of ${of}`,
  figureMissing: (figure) => `The figure is missing: ${figure}`,
  figuresContradict: (figures) => `The figures contradict each other: ${figures}`,
  figuresContradictWith: (figures, set) => `The figures contradict each other while ${set} is on: ${figures}`,
  onlyBounds: (quantity) => `${quantity}: there are only bounds, or figures for several tasks together`,
  inPart: (model) => `${model} (in part)`,
  handovers: (count) => (count === 1 ? '1 handover' : `${count} handovers`),
} satisfies typeof danish.tableWords;

/** What became of an interface. */
export const interfaceChanges = {
  new: 'new',
  gone: 'gone',
  changed: 'between others than today',
} satisfies typeof danish.interfaceChanges;

/** What stands under a table. */
export const tableNotes = {
  sources: (list) => `Sources: ${list}`,
  staffAdds:
    'The ends of the rows do not add up to those of the total: the figures say more of all tasks together than of each.',
  missingInSum: 'Rows whose number is unknown are not counted as zero, so the total is not their sum.',
  tasksDivided:
    'A task that is divided stands in several rows, so the sum of tasks is larger than the total.',
  followOnOutside: 'Corporate functions that follow are not in the rows.',
  pairsOnce:
    'Each pair stands once. Relations inside an administration are no interfaces, but are part of the total.',
  relationsNotPlaced: (count) => `Outside the table, since a task is not placed: ${count} relations.`,
  asOf: (study, date) => `${study}, as of ${date}.`,
  registry: (hash) => `Edition of the indicators: ${hash}.`,
  judgementIs: 'Verdict: what holds whatever the unknown figures are.',
} satisfies typeof danish.tableNotes;

/** What keeps numbers from being known. */
export const missingKinds = {
  figure: 'figure missing',
  contradiction: 'contradiction',
  quantity: 'bounds only',
  reason: 'cannot be measured',
} satisfies typeof danish.missingKinds;
