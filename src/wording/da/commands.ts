import type { CommandSentences, RecordSentences, SectionWords } from '../commandSentence.ts';

/** Several tasks by the first of them. */
const firstAndOthers = (first: string, others: number): string =>
  others === 0 ? first : others === 1 ? `${first} og 1 anden` : `${first} og ${others} andre`;

/** The word for one thing, so that its name can follow. */
export const sectionWords: SectionWords = {
  sources: 'kilden',
  committees: 'udvalget',
  administrations: 'forvaltningen',
  otherBodies: 'organet',
  functions: 'funktionen',
  tasks: 'opgaven',
  areas: 'området',
  relations: 'samspillet',
  journeys: 'borgerforløbet',
  reforms: 'reformen',
  quantities: 'størrelsen',
  figures: 'tallet',
  assumptionSets: 'antagelsessættet',
  considerations: 'hensynet',
  terms: 'vilkåret',
  themeGroups: 'temagruppen',
  themes: 'temaet',
  recommendations: 'anbefalingen',
  moves: 'hovedgrebet',
  models: 'modellen',
  milestones: 'milepælen',
  readingConditions: 'læseforudsætningen',
  settledReadings: 'fortolkningen',
  weights: 'vægtene',
  notes: 'notatet',
};

/** What recording and removing one thing is called in the history. */
export const recordSentences: RecordSentences = {
  added: (thing) => `Tilføj ${thing}`,
  changed: (thing) => `Ret ${thing}`,
  removed: (thing) => `Fjern ${thing}`,
  addedNote: (about) => `Skriv et notat om ${about}`,
  changedNote: (about) => `Ret notatet om ${about}`,
};

/** What several changes given as one are called in the history. */
export const togetherSentences = {
  none: 'Ingen ændringer',
  begun: (name: string) => `Begynd analysen ${name}`,
  more: (first: string, others: number) =>
    others === 1 ? `${first} og 1 ændring mere` : `${first} og ${others} ændringer mere`,
};

/** What every other change is called in the history. */
export const commandSentences: CommandSentences = {
  describeStudy: ({ description }, { text }) => `Beskriv analysen ${text(description.name)}`,
  renameNode: ({ node, name }, names) => {
    const [was, is] = [names.node(node), names.text(name)];
    return was === is ? `Omdøb til ${is}` : `Omdøb ${was} til ${is}`;
  },
  placeNode: ({ node, home }, names) => {
    if (home === undefined) return `Lad ${names.node(node)} følge den opgave, den er en del af`;
    if (home === null) return `Lad ${names.node(node)} være uden forvaltning`;
    return `Flyt ${names.node(node)} til ${names.home('', home)}`;
  },
  divideNode: ({ node, part }, names) => `Del ${names.node(node)}: ${names.text(part.name)} for sig`,
  removeNode: ({ id }, { node }) => `Fjern ${node(id)}`,
  addStep: ({ model, step }, names) =>
    step.kind === 'move'
      ? `Tilføj ${names.move(step.move, step.variant)} til ${names.model(model)}`
      : `Tilføj skridtet ${names.text(step.name)} til ${names.model(model)}`,
  changeStep: ({ model, step, variant, leftOut }, names) => {
    const [which, where] = [names.step(model, step), names.model(model)];
    if (variant === undefined) return `Ret, hvad ${which} lader blive, i ${where}`;
    const rest = leftOut === undefined ? '' : ', og ret, hvad det lader blive';
    return `Vælg variant ${variant} af ${which} i ${where}${rest}`;
  },
  removeStep: ({ model, step }, names) => `Fjern ${names.step(model, step)} fra ${names.model(model)}`,
  moveStep: ({ model, step, before }, names) =>
    before === null
      ? `Sæt ${names.step(model, step)} sidst i ${names.model(model)}`
      : `Sæt ${names.step(model, step)} før ${names.step(model, before)} i ${names.model(model)}`,
  acceptRuleMatches: ({ model, step }, names) =>
    `Godkend, hvad ${names.step(model, step)} nu omfatter i ${names.model(model)}`,
  copyModel: ({ model, name }, names) => `Kopiér ${names.model(model)} til ${names.text(name)}`,
  describeModel: ({ model, name, subtitle, mainIdea, names: called, merits }, names) => {
    const where = names.model(model);
    const others = [subtitle, mainIdea, called, merits].filter((said) => said !== undefined).length;
    if (name !== undefined && others === 0) return `Giv modellen navnet ${names.text(name)}`;
    if (name === undefined && others === 1) {
      if (called !== undefined) return `Ret navnene i ${where}`;
      if (merits !== undefined) return `Ret fordele og ulemper ved ${where}`;
    }
    return `Beskriv ${where}`;
  },
  moveLeaves: ({ model, nodes, to }, names) => {
    const [first = '', ...others] = nodes;
    const what = firstAndOthers(names.node(first), others.length);
    return `Flyt ${what} til ${names.home(model, to)} i ${names.model(model)}`;
  },
  settleConflict: ({ model, node, step }, names) =>
    `Lad ${names.step(model, step)} gå forud ved ${names.node(node)} i ${names.model(model)}`,
  unsettleConflict: ({ model, node }, names) =>
    `Lad det stå åbent, hvad der går forud ved ${names.node(node)} i ${names.model(model)}`,
};

/** Words inside the names of changes. */
export const commandWords = {
  model: (name: string) => (/^model/i.test(name) ? name : `modellen ${name}`),
  move: (number: string) => `greb ${number}`,
  step: (name: string) => `skridtet ${name}`,
  relation: (from: string, to: string) => `mellem ${from} og ${to}`,
  about: (thing: string) => `om ${thing}`,
  study: 'analysen',
  number: (number: number, name: string) => `${number}, ${name}`,
};
