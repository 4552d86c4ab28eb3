import { catalogueOf } from '#wording';
import { writeStudyFile } from '#writing/studyFile';
import { CliError, exitCodes } from './cliError.ts';
import { openStudy } from './openStudy.ts';
import { type Run, writeJson } from './request.ts';
import { outputFile, writeAtomically } from './writeAtomically.ts';

/** `ressort import FILE -o STUDY`: reads a study file, checks it, and keeps it in normal form. */
export const importStudy: Run = async (request) => {
  const { language, output, world } = request;
  if (request.words[0] === undefined) throw new CliError('fileMissing', { command: 'import' }, 'FILE');
  if (output === undefined) {
    throw new CliError('optionMissing', { option: '--output', command: 'import' }, '--output');
  }
  const { study, schema } = await openStudy(request);
  const text = writeStudyFile(study, schema === undefined ? {} : { schema });
  if (output === '-') {
    world.stdout.write(text);
    return exitCodes.ok;
  }
  const file = await outputFile(output);
  await writeAtomically(file, text, request.force);
  if (request.json) writeJson(world, { schema: 'ressort.written/1', file, study: study.description.id });
  else world.stderr.write(`${catalogueOf(language).screens.written(file)}\n`);
  return exitCodes.ok;
};
