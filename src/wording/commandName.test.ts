import { describe, expect, it } from 'vitest';
import type { Text } from '#figures';
import { type Command, type Event, fold, type SingleCommand } from '#study';
import { commandName } from './commandName.ts';
import { languages } from './text.ts';

const both = (da: string, en: string): Text => ({ da, en });
const named = (id: string, da: string, en: string) => ({ id, name: both(da, en) });
const admin = (id: string, da: string, en: string, short?: string) => ({
  ...named(id, da, en),
  committee: 'council-committee',
  ...(short === undefined ? {} : { short: { da: short } }),
});
const described = {
  ...named('town', 'Byen', 'The town'),
  summary: both('Om byen', 'About the town'),
  date: '2024-11-05',
  dateBasis: 'stated',
  defaultLanguage: 'da',
} as const;
const task = (id: string, da: string, en: string) => ({ ...named(id, da, en), basis: 'stated' }) as const;
const buses = task('buses', 'Busplanlægning', 'Bus planning');
const traffic = task('traffic', 'Trafik', 'Traffic');
const parks = task('parks', 'Parker', 'Parks');
const relation = {
  id: 'r1',
  from: 'buses',
  to: 'traffic',
  kind: 'sameLaw',
  strength: 2,
  basis: 'judgement',
} as const;
const says = { kind: 'equal', value: 3 } as const;
const figure = {
  id: 'f1',
  quantity: 'staff',
  subject: { kind: 'of', ids: ['traffic', 'buses'] },
  says,
  basis: 'stated',
} as const;
const variant = {
  ...named('a', 'A', 'A'),
  transfers: [],
  structure: [
    { kind: 'create', administration: { ...named('green', 'Grøn', 'Green'), committee: { id: 'g' } } },
  ],
  requires: [],
  excludes: [],
  basis: 'stated',
} as const;
const move = {
  ...named('move-3', 'En mere samlet erhvervsindsats', 'A more joined business effort'),
  number: 3,
  description: both('x', 'x'),
  kind: 'taskMove',
  kindBasis: 'stated',
  variants: [variant],
  requires: [],
  excludes: [],
  remarks: [],
} as const;
const own = {
  kind: 'own',
  id: 's2',
  name: both('Busser hjem', 'Buses home'),
  transfers: [],
  structure: [],
  leftOut: [],
  basis: 'judgement',
} as const;
const taken = { kind: 'move', id: 's1', move: 'move-3', variant: 'a', leftOut: [] } as const;
const model = {
  ...named('model-1', 'Model 1', 'Model 1'),
  mainIdea: both('x', 'x'),
  steps: [taken, own],
  names: [named('culture', 'Kultur og Fritid', 'Culture and leisure')],
  prevails: [],
  merits: [],
  notes: [],
  alternatives: [],
} as const;
const climate = { ...model, ...named('model-2', 'Klimaforvaltning', 'Climate administration') };
const long = both(
  'Det skal altid fremgå tydeligt, at tallene ikke er opgjort på samme måde i alle forvaltninger.',
  'x',
);
const condition = { id: 'c1', text: long };
const note = {
  id: 'n1',
  about: 'model-2',
  text: both('Se igen', 'Look again'),
  visibility: 'internal',
} as const;

const events: readonly Event[] = [
  { kind: 'studyDescribed', description: described },
  { kind: 'administrationRecorded', record: admin('culture', 'Kulturforvaltningen', 'Culture', 'KFF') },
  { kind: 'nodeRecorded', record: buses },
  { kind: 'nodeRecorded', record: traffic },
  { kind: 'nodeRecorded', record: parks },
  { kind: 'relationRecorded', record: relation },
  {
    kind: 'quantityRecorded',
    record: { ...named('staff', 'Årsværk', 'Staff'), unit: 'fte', role: 'staff', followsLeaf: true },
  },
  { kind: 'figureRecorded', record: figure },
  { kind: 'moveRecorded', record: move },
  { kind: 'modelRecorded', record: model },
  { kind: 'modelRecorded', record: climate },
  { kind: 'readingConditionRecorded', record: condition },
  { kind: 'noteRecorded', record: note },
];
const study = fold(events);

const text = both('Navn', 'Name');
const record = <Kind extends string, Item>(kind: Kind, item: Item) =>
  ({ kind, record: item, expect: 'new' }) as const;
const remove = <Kind extends string>(kind: Kind, id = 'gone') => ({ kind, id }) as const;
const inModel = { model: 'model-1', step: 's1' } as const;
const organ = { ...named('o', 'Navn', 'Name') };

/** One of every kind that there is, which the compiler asks for, with what it is called. */
const every: {
  readonly [Kind in SingleCommand['kind']]: readonly [Extract<SingleCommand, { kind: Kind }>, string, string];
} = {
  describeStudy: [
    { kind: 'describeStudy', description: described },
    'Beskriv analysen Byen',
    'Describe the study The town',
  ],
  recordSource: [
    record('recordSource', { id: 's', title: text, series: 's', date: '2024' }),
    'Tilføj kilden Navn',
    'Add the source Name',
  ],
  recordCommittee: [record('recordCommittee', organ), 'Tilføj udvalget Navn', 'Add the committee Name'],
  recordAdministration: [
    record('recordAdministration', admin('o', 'Navn', 'Name')),
    'Tilføj forvaltningen Navn',
    'Add the administration Name',
  ],
  recordOtherBody: [
    record('recordOtherBody', { ...organ, type: 'council' as const }),
    'Tilføj organet Navn',
    'Add the body Name',
  ],
  recordFunction: [
    record('recordFunction', { ...organ, betterJoined: true, basis: 'stated' as const }),
    'Tilføj funktionen Navn',
    'Add the function Name',
  ],
  recordTask: [
    { ...record('recordTask', buses), expect: 'existing' },
    'Ret opgaven Busplanlægning',
    'Change the task Bus planning',
  ],
  renameNode: [
    { kind: 'renameNode', node: 'traffic', name: both('Færdsel', 'Roads') },
    'Omdøb Trafik til Færdsel',
    'Rename Traffic to Roads',
  ],
  placeNode: [
    { kind: 'placeNode', node: 'traffic', home: 'culture' },
    'Flyt Trafik til Kulturforvaltningen',
    'Move Traffic to Culture',
  ],
  divideNode: [
    {
      kind: 'divideNode',
      node: 'traffic',
      part: { ...named('t.x', 'Cykelstier', 'Cycle paths'), basis: 'inferred' },
      rest: { id: 't.r', name: text },
    },
    'Del Trafik: Cykelstier for sig',
    'Divide Traffic: Cycle paths by itself',
  ],
  removeNode: [remove('removeNode', 'traffic'), 'Fjern Trafik', 'Remove Traffic'],
  addStep: [
    { kind: 'addStep', model: 'model-1', step: taken },
    'Tilføj greb 3a til Model 1',
    'Add move 3a to Model 1',
  ],
  changeStep: [
    { kind: 'changeStep', ...inModel, leftOut: ['traffic'] },
    'Ret, hvad greb 3a lader blive, i Model 1',
    'Change what move 3a leaves out in Model 1',
  ],
  removeStep: [
    { kind: 'removeStep', ...inModel },
    'Fjern greb 3a fra Model 1',
    'Remove move 3a from Model 1',
  ],
  moveStep: [
    { kind: 'moveStep', ...inModel, before: 's2' },
    'Sæt greb 3a før skridtet Busser hjem i Model 1',
    'Put move 3a before the step Buses home in Model 1',
  ],
  acceptRuleMatches: [
    { kind: 'acceptRuleMatches', ...inModel },
    'Godkend, hvad greb 3a nu omfatter i Model 1',
    'Accept what move 3a now covers in Model 1',
  ],
  copyModel: [
    { kind: 'copyModel', model: 'model-2', id: 'x', name: text },
    'Kopiér modellen Klimaforvaltning til Navn',
    'Copy the model Climate administration to Name',
  ],
  describeModel: [
    { kind: 'describeModel', model: 'model-1', mainIdea: text },
    'Beskriv Model 1',
    'Describe Model 1',
  ],
  moveLeaves: [
    { kind: 'moveLeaves', model: 'model-1', nodes: ['buses'], to: 'culture', step: 'x' },
    'Flyt Busplanlægning til Kultur og Fritid i Model 1',
    'Move Bus planning to Culture and leisure in Model 1',
  ],
  settleConflict: [
    { kind: 'settleConflict', ...inModel, node: 'buses' },
    'Lad greb 3a gå forud ved Busplanlægning i Model 1',
    'Let move 3a prevail over Bus planning in Model 1',
  ],
  unsettleConflict: [
    { kind: 'unsettleConflict', model: 'model-1', node: 'buses' },
    'Lad det stå åbent, hvad der går forud ved Busplanlægning i Model 1',
    'Leave open what prevails over Bus planning in Model 1',
  ],
  recordArea: [
    record('recordArea', { ...organ, members: [], basis: 'stated' as const }),
    'Tilføj området Navn',
    'Add the area Name',
  ],
  recordRelation: [
    record('recordRelation', { ...relation, id: 'r2' }),
    'Tilføj samspillet mellem Busplanlægning og Trafik',
    'Add the relation between Bus planning and Traffic',
  ],
  recordJourney: [
    record('recordJourney', { ...organ, who: text, steps: [], basis: 'stated' as const }),
    'Tilføj borgerforløbet Navn',
    'Add the journey Name',
  ],
  recordReform: [
    record('recordReform', { ...organ, takes: [], basis: 'stated' as const }),
    'Tilføj reformen Navn',
    'Add the reform Name',
  ],
  recordQuantity: [
    record('recordQuantity', { ...organ, unit: 'fte' as const, followsLeaf: true }),
    'Tilføj størrelsen Navn',
    'Add the quantity Name',
  ],
  recordFigure: [
    { ...record('recordFigure', figure), expect: 'either' },
    'Ret tallet Årsværk, Trafik og Busplanlægning',
    'Change the figure Staff, Traffic and Bus planning',
  ],
  recordAssumptionSet: [
    record('recordAssumptionSet', { ...organ, description: text, figures: [], rates: [], followOn: [] }),
    'Tilføj antagelsessættet Navn',
    'Add the assumption set Name',
  ],
  recordConsideration: [
    record('recordConsideration', { ...organ, description: text, kind: 'added' as const, criteria: [] }),
    'Tilføj hensynet Navn',
    'Add the consideration Name',
  ],
  recordTerm: [
    record('recordTerm', { ...organ, conditions: [] }),
    'Tilføj vilkåret Navn',
    'Add the term Name',
  ],
  recordThemeGroup: [
    record('recordThemeGroup', organ),
    'Tilføj temagruppen Navn',
    'Add the group of themes Name',
  ],
  recordTheme: [
    record('recordTheme', { ...organ, number: 2, group: 'g', challenge: text, opportunity: text }),
    'Tilføj temaet Navn',
    'Add the theme Name',
  ],
  recordRecommendation: [
    record('recordRecommendation', { id: 'x', theme: 't', kind: 'moves' as const, text, moves: [] }),
    'Tilføj anbefalingen ”Navn”',
    'Add the recommendation “Name”',
  ],
  recordMove: [
    { ...record('recordMove', move), expect: 'existing' },
    'Ret hovedgrebet 3, En mere samlet erhvervsindsats',
    'Change the move 3, A more joined business effort',
  ],
  recordModel: [
    record('recordModel', { ...climate, id: 'model-9' }),
    'Tilføj modellen Klimaforvaltning',
    'Add the model Climate administration',
  ],
  recordMilestone: [
    record('recordMilestone', { ...organ, basis: 'stated' as const }),
    'Tilføj milepælen Navn',
    'Add the milestone Name',
  ],
  recordReadingCondition: [
    record('recordReadingCondition', condition),
    'Tilføj læseforudsætningen ”Det skal altid fremgå tydeligt, at tallene ikke er opgjort …”',
    'Add the reading condition “x”',
  ],
  recordSettledReading: [
    record('recordSettledReading', { id: 'x', text, alternatives: [], basis: 'stated' as const }),
    'Tilføj fortolkningen ”Navn”',
    'Add the settled reading “Name”',
  ],
  recordWeights: [
    record('recordWeights', { id: 'w', person: 'p-17', says: { kind: 'none' as const } }),
    'Tilføj vægtene',
    'Add the weights',
  ],
  recordNote: [
    record('recordNote', note),
    'Skriv et notat om modellen Klimaforvaltning',
    'Write a note about the model Climate administration',
  ],
  removeSource: [remove('removeSource'), 'Fjern kilden ”gone”', 'Remove the source “gone”'],
  removeCommittee: [remove('removeCommittee'), 'Fjern udvalget ”gone”', 'Remove the committee “gone”'],
  removeAdministration: [
    remove('removeAdministration', 'culture'),
    'Fjern forvaltningen Kulturforvaltningen',
    'Remove the administration Culture',
  ],
  removeOtherBody: [remove('removeOtherBody'), 'Fjern organet ”gone”', 'Remove the body “gone”'],
  removeFunction: [remove('removeFunction'), 'Fjern funktionen ”gone”', 'Remove the function “gone”'],
  removeArea: [remove('removeArea'), 'Fjern området ”gone”', 'Remove the area “gone”'],
  removeRelation: [
    remove('removeRelation', 'r1'),
    'Fjern samspillet mellem Busplanlægning og Trafik',
    'Remove the relation between Bus planning and Traffic',
  ],
  removeJourney: [remove('removeJourney'), 'Fjern borgerforløbet ”gone”', 'Remove the journey “gone”'],
  removeReform: [remove('removeReform'), 'Fjern reformen ”gone”', 'Remove the reform “gone”'],
  removeQuantity: [
    remove('removeQuantity', 'staff'),
    'Fjern størrelsen Årsværk',
    'Remove the quantity Staff',
  ],
  removeFigure: [
    remove('removeFigure', 'f1'),
    'Fjern tallet Årsværk, Trafik og Busplanlægning',
    'Remove the figure Staff, Traffic and Bus planning',
  ],
  removeAssumptionSet: [
    remove('removeAssumptionSet'),
    'Fjern antagelsessættet ”gone”',
    'Remove the assumption set “gone”',
  ],
  removeConsideration: [
    remove('removeConsideration'),
    'Fjern hensynet ”gone”',
    'Remove the consideration “gone”',
  ],
  removeTerm: [remove('removeTerm'), 'Fjern vilkåret ”gone”', 'Remove the term “gone”'],
  removeThemeGroup: [
    remove('removeThemeGroup'),
    'Fjern temagruppen ”gone”',
    'Remove the group of themes “gone”',
  ],
  removeTheme: [remove('removeTheme'), 'Fjern temaet ”gone”', 'Remove the theme “gone”'],
  removeRecommendation: [
    remove('removeRecommendation'),
    'Fjern anbefalingen ”gone”',
    'Remove the recommendation “gone”',
  ],
  removeMove: [remove('removeMove'), 'Fjern hovedgrebet ”gone”', 'Remove the move “gone”'],
  removeModel: [remove('removeModel', 'model-1'), 'Fjern Model 1', 'Remove Model 1'],
  removeMilestone: [remove('removeMilestone'), 'Fjern milepælen ”gone”', 'Remove the milestone “gone”'],
  removeReadingCondition: [
    remove('removeReadingCondition'),
    'Fjern læseforudsætningen ”gone”',
    'Remove the reading condition “gone”',
  ],
  removeSettledReading: [
    remove('removeSettledReading'),
    'Fjern fortolkningen ”gone”',
    'Remove the settled reading “gone”',
  ],
  removeWeights: [remove('removeWeights'), 'Fjern vægtene', 'Remove the weights'],
  removeNote: [
    remove('removeNote', 'n1'),
    'Fjern notatet om modellen Klimaforvaltning',
    'Remove the note about the model Climate administration',
  ],
};

const da = (command: Command) => commandName(command, study, 'da');

describe('what changes are called', () => {
  it.each(Object.entries(every))('%s', (kind, [command, danish, english]) => {
    expect(command.kind).toBe(kind);
    expect(commandName(command, study, 'da')).toBe(danish);
    expect(commandName(command, study, 'en')).toBe(english);
  });

  it.each(Object.entries(every))(
    '%s is called something where the study has nothing of it',
    (_, [command]) => {
      for (const language of languages) {
        expect(commandName(command, fold([]), language)).toMatch(/^\p{Lu}\S*(?: (?!undefined)\S+)+$/u);
      }
    },
  );

  it('several tasks go by the first', () => {
    const ask = { kind: 'moveLeaves', model: 'model-2', to: 'green', step: 'x' } as const;
    expect(da({ ...ask, nodes: ['buses', 'traffic'] })).toBe(
      'Flyt Busplanlægning og 1 anden til Grøn i modellen Klimaforvaltning',
    );
    expect(da({ ...ask, nodes: ['buses', 'traffic', 'parks'] })).toBe(
      'Flyt Busplanlægning og 2 andre til Grøn i modellen Klimaforvaltning',
    );
  });

  it('several changes go by their name, else by the first', () => {
    const commands = [every.removeNode[0], every.removeArea[0], every.removeTerm[0]];
    expect(da({ kind: 'together', commands })).toBe('Fjern Trafik og 2 ændringer mere');
    expect(da({ kind: 'together', commands: commands.slice(0, 2) })).toBe('Fjern Trafik og 1 ændring mere');
    expect(da({ kind: 'together', commands: commands.slice(0, 1) })).toBe('Fjern Trafik');
    expect(da({ kind: 'together', commands: [] })).toBe('Ingen ændringer');
    expect(da({ kind: 'together', name: both('Ryd op', 'Tidy'), commands })).toBe('Ryd op');
    expect(da({ kind: 'together', commands: [every.describeStudy[0], ...commands] })).toBe(
      'Begynd analysen Byen',
    );
  });

  it('the words of a model by what of them changes', () => {
    const ask = { kind: 'describeModel', model: 'model-2' } as const;
    expect(da({ ...ask, name: text })).toBe('Giv modellen navnet Navn');
    expect(da({ ...ask, names: [] })).toBe('Ret navnene i modellen Klimaforvaltning');
    expect(da({ ...ask, merits: [] })).toBe('Ret fordele og ulemper ved modellen Klimaforvaltning');
    expect(da({ ...ask, merits: [], name: text })).toBe('Beskriv modellen Klimaforvaltning');
  });

  it('a step by another variant, an own step, places and names', () => {
    expect(da({ kind: 'changeStep', ...inModel, variant: 'b', leftOut: [] })).toBe(
      'Vælg variant b af greb 3a i Model 1, og ret, hvad det lader blive',
    );
    expect(da({ kind: 'addStep', model: 'model-1', step: own })).toBe(
      'Tilføj skridtet Busser hjem til Model 1',
    );
    expect(da({ kind: 'moveStep', ...inModel, before: null })).toBe('Sæt greb 3a sidst i Model 1');
    expect(da({ kind: 'placeNode', node: 'buses', home: null })).toBe(
      'Lad Busplanlægning være uden forvaltning',
    );
    expect(da({ kind: 'placeNode', node: 'buses' })).toBe(
      'Lad Busplanlægning følge den opgave, den er en del af',
    );
    expect(da({ kind: 'renameNode', node: 'traffic', name: traffic.name })).toBe('Omdøb til Trafik');
    expect(da({ ...every.recordNote[0], record: { ...note, about: 'town' } })).toBe(
      'Skriv et notat om analysen',
    );
    expect(da({ ...every.recordNote[0], expect: 'either', record: { ...note, about: 'buses' } })).toBe(
      'Ret notatet om Busplanlægning',
    );
  });
});
