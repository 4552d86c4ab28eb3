import { explainIndicator, registry } from '#indicators';
import { applyModel, today } from '#moves';
import { modelIds, noSuchNumber, presentExplanation } from '#report';
import { CliError, exitCodes } from './cliError.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, indicatorId, modelId, notPicked } from './pickIds.ts';
import { explanationLines } from './printExplanation.ts';
import { type Run, writeJson } from './request.ts';

/** `ressort explain STUDY --model ID --indicator ID`: why a number is what it is. */
export const explain: Run = async (request) => {
  const { language, world } = request;
  const { study, named } = await openStudy(request);
  const [givenModel, another] = request.models;
  if (givenModel === undefined) {
    throw new CliError(
      'modelMissing',
      { command: 'explain', study: named, known: modelIds(study) },
      '--model',
    );
  }
  if (another !== undefined) {
    throw new CliError('tooManyArguments', { given: [another], command: 'explain' }, '--model');
  }
  const model = modelId(study, givenModel, '--model');
  if (request.indicator === undefined) {
    throw new CliError(
      'indicatorMissing',
      { command: `explain ${named} --model ${model}`, known: registry.map(({ id }) => id) },
      '--indicator',
    );
  }
  const indicator = indicatorId(request.indicator);
  const assume = assumptionSetIds(study, request.assume);
  const { of } = request;
  const root = explainIndicator(study, { model, indicator, assume, ...(of === undefined ? {} : { of }) });
  if (!root) throw notPicked(noSuchNumber(study, indicator, of ?? ''), '--of');
  const applied = applyModel(study, study.moves, study.models.get(model) ?? today);
  if (request.json) writeJson(world, presentExplanation(root, study, applied));
  else {
    const lines = explanationLines(root, { study, applied, assume, language, page: request.page });
    world.stdout.write(`${lines.join('\n')}\n`);
  }
  return exitCodes.ok;
};
