import { catalogueOf } from '#wording';
import { writeStudyFile } from '#writing/studyFile';
import { exitCodes } from './cliError.ts';
import { openStudy } from './openStudy.ts';
import { type Run, writeJson } from './request.ts';
import { outputFile, writeAtomically } from './writeAtomically.ts';

/** `ressort export STUDY -o FILE`: writes a study in normal form; without `-o`, or with `-o -`, to stdout. */
export const exportStudy: Run = async (request) => {
  const { language, world } = request;
  const { study, schema } = await openStudy(request);
  const text = writeStudyFile(study, schema === undefined ? {} : { schema });
  const output = request.output ?? '-';
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
