import { plural } from '../plural.ts';
import type { ErrorSentences } from '../sentence.ts';

const meant = (near: readonly string[], otherwise: string) =>
  near.length === 0 ? otherwise : `Did you mean ${near.map((id) => `“${id}”`).join(' or ')}?`;
const oneOf = (known: readonly string[]) =>
  known.length === 0 ? 'There are none.' : `Choose from ${known.join(', ')}.`;

/** What may stop a request. */
export const errors: ErrorSentences = {
  studyMissing: ({ command }) => ({
    message: 'You have not said which study is meant.',
    next: `Write a file, a folder or the name of an example: ressort ${command} copenhagen-2024`,
  }),
  studyNotFound: ({ given, near, known, kept }) => ({
    message: `There is no file, folder or study called “${given}”.`,
    next: `${meant(near, 'Check the path.')}${kept.length === 0 ? '' : ` Studies in the data folder: ${kept.join(', ')}.`} Examples that come along: ${known.join(', ')}.`,
  }),
  folderHasNoStudy: ({ folder }) => ({
    message: `The folder “${folder}” has no study.json.`,
    next: 'Point at the file itself, or at a folder with a study.json in it.',
  }),
  studyHasProblems: ({ study, count, first }) => ({
    message: `“${study}” has ${plural(count, { one: 'one problem', other: `${count} problems` }, 'en')}${first.place === '' ? '' : `, the first at ${first.place}`}: ${first.message}`,
    next: `See them all, and what to do: ressort check ${study}`,
  }),
  fileMissing: ({ command }) => ({
    message: 'You have not said which file to read.',
    next: `Write a file, or - for what comes in: ressort ${command} study.json -o folder`,
  }),
  fileNotFound: ({ file }) => ({
    message: `The file “${file}” does not exist.`,
    next: 'Check the path.',
  }),
  fileExists: ({ file }) => ({
    message: `“${file}” is there already and has not been touched.`,
    next: 'Choose another name, or write --force to replace it.',
  }),
  noAccess: ({ file }) => ({
    message: `You have no access to “${file}”.`,
    next: 'Get permission for the file, or choose another place.',
  }),
  storageFailed: ({ file, because }) => ({
    message: `“${file}” could not be read or written (${because}).`,
    next: 'Check that there is room and that the place exists, and try again.',
  }),
  outputFailed: ({ because }) => ({
    message: `The result could not be written to the end (${because}).`,
    next: 'Make room where it goes, or send it somewhere else, and try again.',
  }),
  outputFolderMissing: ({ folder }) => ({
    message: `There is no folder “${folder}” to write in, and nothing was written.`,
    next: `Make it first: mkdir -p ${folder}`,
  }),
  modelMissing: ({ command, study, known }) => ({
    message: 'You have not said which model is meant.',
    next: `Choose from ${known.join(', ')}. Such as: ressort ${command} ${study} ${command === 'compare' ? known.slice(0, 2).join(' ') : `--model ${known[0] ?? ''}`}`,
  }),
  modelNotFound: ({ given, near, known }) => ({
    message: `There is no model called “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  indicatorMissing: ({ command, known }) => ({
    message: 'You have not said which indicator is meant.',
    next: `Choose from ${known.join(', ')}. Such as: ressort ${command} --indicator staffMoved`,
  }),
  indicatorNotFound: ({ given, near, known }) => ({
    message: `There is no indicator called “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  indicatorHasNoParts: ({ indicator, given }) => ({
    message: `“${indicator}” is one number only, so “${given}” has no meaning here.`,
    next: 'Leave --of out.',
  }),
  ofNotFound: ({ indicator, given, near, known }) => ({
    message: `“${indicator}” has no number for “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  assumptionSetNotFound: ({ given, near, known }) => ({
    message: `There is no assumption set called “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  portIsTaken: ({ port, other }) => ({
    message: `Port ${port} is taken, perhaps by a Ressort that runs already.`,
    next: `Choose another with --port ${other}, or --port 0 for any that is free.`,
  }),
  portIsDenied: ({ port, usual }) => ({
    message: `You may not use port ${port}.`,
    next: `Choose one above 1023, such as --port ${usual}.`,
  }),
  portIsNone: ({ given, usual }) => ({
    message: `“${given}” is no port.`,
    next: `Write a number from 0 to 65535, such as --port ${usual}; 0 is any that is free.`,
  }),
  dataFolderUnknown: () => ({
    message: 'There is no telling where studies are to be kept.',
    next: 'Write --data FOLDER, or set RESSORT_DATA.',
  }),
  commandUnknown: ({ given, near, known }) => ({
    message: `There is no command called “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  optionUnknown: ({ given, near, command }) => ({
    message: `There is no option called “${given}”.`,
    next: meant(near, `See those there are: ressort ${command} --help`.replace('  ', ' ')),
  }),
  optionMissing: ({ option, command }) => ({
    message: `${option} is needed.`,
    next: `See how: ressort ${command} --help`,
  }),
  optionNeedsValue: ({ option, command }) => ({
    message: `${option} needs a value.`,
    next: `See which: ressort ${command} --help`.replace('  ', ' '),
  }),
  valueNotAllowed: ({ option, given, near, known }) => ({
    message: `${option} cannot be “${given}”.`,
    next: meant(near, oneOf(known)),
  }),
  tooManyArguments: ({ given, command }) => ({
    message: `ressort ${command} does not know what to do with ${given.map((word) => `“${word}”`).join(', ')}.`,
    next: `Take it out, or see: ressort ${command} --help`,
  }),
  internalError: ({ because }) => ({
    message: `There is a bug in Ressort: ${because}`,
    next: 'Report it with the command and the file; RESSORT_DEBUG=1 shows where it happened.',
  }),
};
