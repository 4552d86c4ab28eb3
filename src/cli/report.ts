import { today } from '#moves';
import { mostCompared, reportedModels, reportOf } from '#report';
import { catalogueOf } from '#wording';
import { writeHtml } from '#writing/html/writeHtml';
import { CliError, exitCodes } from './cliError.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, modelId } from './pickIds.ts';
import { type Run, writeJson } from './request.ts';
import { outputFile, writeAtomically } from './writeAtomically.ts';

/** `ressort report STUDY --model ID …`: one model, or several compared, as one HTML page that needs nothing else. */
export const report: Run = async (request) => {
  const { language, world } = request;
  const { study, named } = await openStudy(request);
  const asked = [...new Set(request.models.map((id) => modelId(study, id, '--model')))];
  const assume = assumptionSetIds(study, request.assume);
  if (asked.length === 0) {
    const known = [today, ...study.models.keys()];
    throw new CliError('modelMissing', { command: request.command, study: named, known }, '--model');
  }
  const models = reportedModels(asked);
  if (models.length > mostCompared) {
    throw new CliError(
      'tooManyArguments',
      { given: models.slice(mostCompared), command: request.command },
      '--model',
    );
  }
  const text = writeHtml(reportOf({ study, assume, language }, models));
  const output = request.output ?? '-';
  if (output === '-') {
    world.stdout.write(text);
    return exitCodes.ok;
  }
  const file = await outputFile(output, 'report.html');
  await writeAtomically(file, text, request.force);
  if (request.json) writeJson(world, { schema: 'ressort.written/1', file, study: study.description.id });
  else world.stderr.write(`${catalogueOf(language).screens.written(file)}\n`);
  return exitCodes.ok;
};
