import type { JsonExpected, TargetKind, ValueKind } from '#study';
import type * as danish from '../da/problems.ts';
import { formatNumber } from '../numbers.ts';
import type { ProblemSentences } from '../sentence.ts';

/** What a reference may lead to, with its article. */
export const targets: Readonly<Record<TargetKind, string>> = {
  sources: 'a source',
  committees: 'a committee',
  administrations: 'an administration',
  otherBodies: 'another body',
  functions: 'a function',
  tasks: 'a task or part',
  areas: 'an area',
  relations: 'a relation',
  journeys: 'a journey',
  reforms: 'a reform',
  quantities: 'a quantity',
  figures: 'a figure',
  assumptionSets: 'an assumption set',
  considerations: 'a consideration',
  terms: 'a term of reference',
  themeGroups: 'a group of themes',
  themes: 'a theme',
  recommendations: 'a recommendation',
  moves: 'a move',
  models: 'a model',
  milestones: 'a milestone',
  readingConditions: 'a reading condition',
  settledReadings: 'a settled reading',
  weights: 'a set of weights',
  notes: 'a note',
  study: 'the study itself',
  leaves: 'a task or part that is not divided itself',
  wholeTasks: 'a whole task',
  variants: 'a variant',
  steps: 'a step of the model',
  madeAdministrations: 'an administration that a move creates',
  madeCommittees: 'a committee that a move creates',
  indicators: 'an indicator',
};

/** What JSON would have had where it stopped being JSON. */
export const jsonExpected: Readonly<Record<JsonExpected, string>> = {
  value: 'a value',
  fieldName: 'a field name in quotes',
  colon: 'a colon',
  commaOrEndOfObject: 'a comma or }',
  commaOrEndOfList: 'a comma or ]',
  endOfText: 'a quote that ends the text',
  escape: 'a valid character after \\',
  endOfFile: 'nothing more',
};

/** Kinds of values in a file. */
export const valueKinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  yesNo: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'null',
};

const number = (value: number) => formatNumber(value, 'en', 9);
const or = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
// A number in quotes would be taken for a text, which it may not be in the file.
const word = (one: string | number) => (typeof one === 'number' ? number(one) : `“${one}”`);
const and = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(' and ');

/** What may have been meant instead. */
export const suggestions = {
  meant: (near) => `Did you mean ${near.map((id) => `“${id}”`).join(' or ')}?`,
} satisfies typeof danish.suggestions;

/** Everything that can be wrong with a study or its file. */
export const problems: ProblemSentences = {
  unknownReference: ({ ids, data }) => ({
    message: data.is
      ? `“${ids[0]}” is ${targets[data.is]}, and here ${or(data.kinds.map((kind) => targets[kind]))} is expected.`
      : `“${ids[0]}” does not exist.`,
    next: `Write the id of ${or(data.kinds.map((kind) => targets[kind]))}, or add it first.`,
  }),
  isNotALeaf: ({ ids }) => ({
    message: `“${ids[0]}” is divided, and this must be a task or part that is not divided itself.`,
    next: 'Choose the one of its parts that is meant.',
  }),
  duplicateId: ({ ids, data }) => ({
    message: `The id “${ids[0]}” is used twice, first at ${data.first}.`,
    next: 'Give one of them another id, and mend what refers to it.',
  }),
  idIsMalformed: ({ ids }) => ({
    message: `“${ids[0]}” cannot be an id.`,
    next: 'Use small letters a-z and digits, with a dot or hyphen between, such as “building-cases.running”.',
  }),
  idIsReserved: ({ ids }) => ({
    message: `The id “${ids[0]}” is taken: it means the organisation as it is.`,
    next: 'Give the model another id.',
  }),
  partsFormACircle: ({ ids }) => ({
    message: `The tasks ${and(ids)} are parts of each other in a circle.`,
    next: 'Let the outermost be a task of its own.',
  }),
  textIsEmpty: () => ({
    message: 'The text is empty.',
    next: 'Write it in Danish (“da”), English (“en”) or both.',
  }),
  dateIsMalformed: ({ data }) => ({
    message: `“${data.found}” is not a date.`,
    next:
      data.allowed === 'day'
        ? 'Write year, month and day, such as 2024-11-05.'
        : 'Write the year, year and month, or the whole date, such as 2024, 2024-11 or 2024-11-05.',
  }),
  dateIsUnknown: () => ({
    message: 'The figure has neither a date nor a source to take one from.',
    next: 'Write the date of the figure, or give it a source.',
  }),
  intervalIsReversed: ({ data }) => ({
    message: `The least, ${number(data.min)}, is above the greatest, ${number(data.max)}.`,
    next: 'Exchange the two, or mend one of them.',
  }),
  numberIsNegative: ({ data }) => ({
    message: `The number ${number(data.found)} is below zero.`,
    next: 'Write zero or more.',
  }),
  numberIsNotFinite: () => ({
    message: 'A finite number is needed here.',
    next: 'Write a number; where it is unknown, use “missing” with a reason.',
  }),
  numberIsNotWhole: ({ data }) => ({
    message: `The number ${number(data.found)} is not whole.`,
    next: 'Write a whole number.',
  }),
  shareIsOutside: ({ data }) => ({
    message: `The share ${number(data.found)} is not between 0 and 1.`,
    next: 'Write the share as a number from 0 to 1; 25 per cent is 0.25.',
  }),
  roleIsTaken: ({ ids, data }) => ({
    message: `Both ${and(ids)} are set to be ${data.role === 'staff' ? 'staff' : 'agenda items'} (“${data.role}”).`,
    next: 'Let one of them have the role, and take it from the other.',
  }),
  subjectIsEmpty: () => ({
    message: 'The figure is about nothing.',
    next: 'Write the id of what the figure is about.',
  }),
  otherBodyHasNoTasks: ({ ids }) => ({
    message: `The figure is about “${ids[0]}”, a body without tasks.`,
    next: 'Give it to a quantity without a role (“role”), so that it is shown but not computed with.',
  }),
  relationEndsAreOne: ({ ids }) => ({
    message: `The relation has “${ids[0]}” at both ends.`,
    next: 'Write two different tasks, or take the relation out.',
  }),
  restIsTwice: ({ ids }) => ({
    message: `“${ids[0]}” has two parts that are both the rest: ${and(ids.slice(1))}.`,
    next: 'Let only one of them be the rest (“rest”).',
  }),
  restHasNoParent: () => ({
    message: 'A whole task is marked as the rest.',
    next: 'Take “rest” away; only a part of a task can be the rest.',
  }),
  ruleIsEmpty: () => ({
    message: 'The rule has no conditions and would mean everything.',
    next: 'Give an area, an administration, a function or a task, or name the tasks by id.',
  }),
  leftOutIsNotMoved: ({ ids }) => ({
    message: `“${ids[0]}” is left out, but the step moves nothing of it.`,
    next: 'Take it out of “leftOut”.',
  }),
  continuesIsNotMerged: ({ ids }) => ({
    message: `The merger is to continue “${ids[0]}”, which is not among those merged.`,
    next: 'Choose one of those merged, or add it to “administrations”.',
  }),
  mergeNeedsTwo: () => ({
    message: 'A merger needs at least two administrations.',
    next: 'Name the administrations that become one.',
  }),
  splitNeedsASuccessor: () => ({
    message: 'A split needs at least one new administration.',
    next: 'Describe the new administration and what it takes.',
  }),
  addressIsNotHttps: ({ data }) => ({
    message: `The address “${data.found}” does not begin with https://.`,
    next: 'Write an address that begins with https://, or take it out.',
  }),
  namedTwice: ({ ids }) => ({
    message: `“${ids[0]}” is named twice.`,
    next: 'Take one of them out.',
  }),
  partsWithoutRest: ({ ids }) => ({
    message: `The task “${ids[0]}” is divided, but none of its parts is the rest.`,
    next: 'Where something of the task is in no part, add a part with “rest”.',
  }),
  committeeWithoutAdministration: ({ ids }) => ({
    message: `No administration serves the committee “${ids[0]}”.`,
    next: 'Add the administration, or take the committee out.',
  }),
  moveWithoutVariant: ({ ids }) => ({
    message: `The move “${ids[0]}” has no variant, so no model can take it.`,
    next: 'Add at least one variant.',
  }),
  numberIsTaken: ({ ids, data }) => ({
    message: `Both ${and(ids)} have the number ${data.number}.`,
    next: 'Give one of them another number.',
  }),
  listedOnAPart: ({ ids }) => ({
    message: `“listed” stands on the part “${ids[0]}” and means nothing there.`,
    next: 'Take it out; only whole tasks can be listed.',
  }),
  figuresContradict: ({ ids, data }) => ({
    message: `The figures ${and(ids)} cannot all be true${data.set === undefined ? '' : ` while the assumption set “${data.set}” is on`} (${data.places.join(', ')}). What rests on them is unknown.`,
    next: 'Check them against their sources, and correct or take out at least one.',
  }),
  fileIsTooLarge: ({ data }) => ({
    message: `The file is larger than ${number(Math.round(data.limitBytes / 2 ** 20))} MB.`,
    next: 'Divide it, or check that it is the right file.',
  }),
  notUtf8: ({ data }) => ({
    message: data.isUtf16
      ? 'The file is text in UTF-16; a study file is UTF-8.'
      : `The file is not text in UTF-8: byte ${number(data.byte)} cannot stand there.`,
    next: 'Open the file in an editor and save it as UTF-8, without changing anything else.',
  }),
  notJson: ({ data }) => ({
    message: `The file is not JSON: it ${data.found === '' ? 'ends' : `has ${data.found}`} where ${jsonExpected[data.expected]} is expected.`,
    next: 'Mend the place, and check again; the rest of the file was not read.',
  }),
  nestedTooDeeply: ({ data }) => ({
    message: `More than ${data.limit} levels lie inside each other.`,
    next: 'Make the file flatter.',
  }),
  forbiddenField: ({ data }) => ({
    message: `The field “${data.field}” is not allowed.`,
    next: 'Take it out.',
  }),
  duplicateField: ({ data }) => ({
    message: `The field “${data.field}” stands twice in one place.`,
    next: 'Take one of them out.',
  }),
  halfACharacter: () => ({
    message: 'The text holds half a character.',
    next: 'Write the character again; the file was probably cut in the middle of it.',
  }),
  numberIsTooLarge: ({ data }) => ({
    message: `The number ${data.found} is too large.`,
    next: 'Write a number that can be computed with.',
  }),
  unknownFormat: ({ data }) => ({
    message: `The file's format is “${data.found}”; what is read here is “${data.expected}”.`,
    next: `If it is a study in this format, write "format": "${data.expected}".`,
  }),
  unknownField: ({ data }) => ({
    message: `There is no field “${data.field}” here.`,
    next:
      data.known.length === 0
        ? 'Take it out.'
        : `Take it out, or use one of those there are: ${data.known.join(', ')}.`,
  }),
  fieldIsMissing: ({ data }) => ({
    message: `The field “${data.field}” is missing.`,
    next: 'Add it; docs/STUDY-FORMAT.md says what it holds.',
  }),
  wrongKind: ({ data }) => ({
    message: `Here is ${valueKinds[data.found]} where ${valueKinds[data.expected]} is expected.`,
    next: 'Mend the value; docs/STUDY-FORMAT.md shows the form.',
  }),
  unknownWord: ({ data }) => ({
    message: `${word(data.found)} is none of the words that may stand here.`,
    next: `Use ${or(data.allowed.map(word))}.`,
  }),
};
