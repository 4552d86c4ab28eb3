import type { CommandSentences, RecordSentences, SectionWords } from '../commandSentence.ts';
import type * as danish from '../da/commands.ts';

/** Several tasks by the first of them. */
const firstAndOthers = (first: string, others: number): string =>
  others === 0 ? first : others === 1 ? `${first} and 1 other` : `${first} and ${others} others`;

/** The word for one thing, so that its name can follow. */
export const sectionWords: SectionWords = {
  sources: 'the source',
  committees: 'the committee',
  administrations: 'the administration',
  otherBodies: 'the body',
  functions: 'the function',
  tasks: 'the task',
  areas: 'the area',
  relations: 'the relation',
  journeys: 'the journey',
  reforms: 'the reform',
  quantities: 'the quantity',
  figures: 'the figure',
  assumptionSets: 'the assumption set',
  considerations: 'the consideration',
  terms: 'the term',
  themeGroups: 'the group of themes',
  themes: 'the theme',
  recommendations: 'the recommendation',
  moves: 'the move',
  models: 'the model',
  milestones: 'the milestone',
  readingConditions: 'the reading condition',
  settledReadings: 'the settled reading',
  weights: 'the weights',
  notes: 'the note',
};

/** What recording and removing one thing is called in the history. */
export const recordSentences: RecordSentences = {
  added: (thing) => `Add ${thing}`,
  changed: (thing) => `Change ${thing}`,
  removed: (thing) => `Remove ${thing}`,
  addedNote: (about) => `Write a note about ${about}`,
  changedNote: (about) => `Change the note about ${about}`,
};

/** What several changes given as one are called in the history. */
export const togetherSentences: typeof danish.togetherSentences = {
  none: 'No changes',
  begun: (name) => `Begin the study ${name}`,
  more: (first, others) =>
    others === 1 ? `${first} and 1 more change` : `${first} and ${others} more changes`,
};

/** What every other change is called in the history. */
export const commandSentences: CommandSentences = {
  describeStudy: ({ description }, { text }) => `Describe the study ${text(description.name)}`,
  renameNode: ({ node, name }, names) => {
    const [was, is] = [names.node(node), names.text(name)];
    return was === is ? `Rename to ${is}` : `Rename ${was} to ${is}`;
  },
  placeNode: ({ node, home }, names) => {
    if (home === undefined) return `Let ${names.node(node)} follow the task that it is part of`;
    if (home === null) return `Leave ${names.node(node)} without an administration`;
    return `Move ${names.node(node)} to ${names.home('', home)}`;
  },
  divideNode: ({ node, part }, names) => `Divide ${names.node(node)}: ${names.text(part.name)} by itself`,
  removeNode: ({ id }, { node }) => `Remove ${node(id)}`,
  addStep: ({ model, step }, names) =>
    step.kind === 'move'
      ? `Add ${names.move(step.move, step.variant)} to ${names.model(model)}`
      : `Add the step ${names.text(step.name)} to ${names.model(model)}`,
  changeStep: ({ model, step, variant, leftOut }, names) => {
    const [which, where] = [names.step(model, step), names.model(model)];
    if (variant === undefined) return `Change what ${which} leaves out in ${where}`;
    const rest = leftOut === undefined ? '' : ', and change what it leaves out';
    return `Choose variant ${variant} of ${which} in ${where}${rest}`;
  },
  removeStep: ({ model, step }, names) => `Remove ${names.step(model, step)} from ${names.model(model)}`,
  moveStep: ({ model, step, before }, names) =>
    before === null
      ? `Put ${names.step(model, step)} last in ${names.model(model)}`
      : `Put ${names.step(model, step)} before ${names.step(model, before)} in ${names.model(model)}`,
  acceptRuleMatches: ({ model, step }, names) =>
    `Accept what ${names.step(model, step)} now covers in ${names.model(model)}`,
  copyModel: ({ model, name }, names) => `Copy ${names.model(model)} to ${names.text(name)}`,
  describeModel: ({ model, name, subtitle, mainIdea, names: called, merits }, names) => {
    const where = names.model(model);
    const others = [subtitle, mainIdea, called, merits].filter((said) => said !== undefined).length;
    if (name !== undefined && others === 0) return `Call the model ${names.text(name)}`;
    if (name === undefined && others === 1) {
      if (called !== undefined) return `Change the names in ${where}`;
      if (merits !== undefined) return `Change the merits of ${where}`;
    }
    return `Describe ${where}`;
  },
  moveLeaves: ({ model, nodes, to }, names) => {
    const [first = '', ...others] = nodes;
    const what = firstAndOthers(names.node(first), others.length);
    return `Move ${what} to ${names.home(model, to)} in ${names.model(model)}`;
  },
  settleConflict: ({ model, node, step }, names) =>
    `Let ${names.step(model, step)} prevail over ${names.node(node)} in ${names.model(model)}`,
  unsettleConflict: ({ model, node }, names) =>
    `Leave open what prevails over ${names.node(node)} in ${names.model(model)}`,
};

/** Words inside the names of changes. */
export const commandWords: typeof danish.commandWords = {
  model: (name) => (/^model/i.test(name) ? name : `the model ${name}`),
  move: (number) => `move ${number}`,
  step: (name) => `the step ${name}`,
  relation: (from, to) => `between ${from} and ${to}`,
  about: (thing) => `about ${thing}`,
  study: 'the study',
  number: (number, name) => `${number}, ${name}`,
};
