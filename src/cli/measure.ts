import { type ModelMeasures, measureModels } from '#indicators';
import { applyModel, today } from '#moves';
import { presentMeasures } from '#report';
import { catalogueOf, tellFinding } from '#wording';
import { asTyped } from './asTyped.ts';
import { exitCodes } from './cliError.ts';
import { wrapWith } from './layout/wrap.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, modelId } from './pickIds.ts';
import { legend, type MeasurePrinting, measureTable, modelHeading, termsTable } from './printMeasures.ts';
import { type Request, type Run, writeJson } from './request.ts';

/** `ressort measure STUDY`: models against today, consideration by consideration. */
export const measure: Run = async (request) => {
  const { language, page, world } = request;
  const { study, named } = await openStudy(request);
  const asked = [...new Set(request.models.map((id) => modelId(study, id, '--model')))];
  const assume = assumptionSetIds(study, request.assume);
  const models = measureModels(study, { models: asked, assume });
  if (request.json) {
    writeJson(world, presentMeasures(study, models, assume, language));
    return exitCodes.ok;
  }
  const { screens } = catalogueOf(language);
  const applied = models.map(({ id }) => applyModel(study, study.moves, study.models.get(id) ?? today));
  const printing: MeasurePrinting = { study, language, page, details: request.details, applied };
  const findings = applied.flatMap((model) =>
    model.findings.flatMap((finding) => {
      const { message, next } = tellFinding(finding, study, model, language);
      return wrapWith(
        `  ${models.length === 1 ? '' : `${model.model}: `}`,
        `${message} ${next}`,
        page.columns,
      );
    }),
  );
  const lines = [
    ...models.flatMap((model) => modelHeading(model, printing)),
    '',
    ...termsTable(models, printing),
    ...(findings.length === 0 ? [] : [page.bold(screens.findings), ...findings, '']),
    ...measureTable(models, printing),
    '',
    ...legend(models, assume, printing),
    ...hints(named, models, request),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.ok;
};

/** What to ask next: the differences of one model, the numbers behind the means. */
function hints(named: string, models: readonly ModelMeasures[], request: Request): readonly string[] {
  const { language, page, world } = request;
  const { screens } = catalogueOf(language);
  const command = (given: readonly string[], more = '') => {
    const options = [
      ...given.map((id) => `--model ${id}`),
      ...request.assume.map((set) => `--assume ${set}`),
    ];
    return asTyped(`ressort measure ${[named, ...options].join(' ')}${more}`, language, world.env);
  };
  const [first] = models;
  return [
    ...(models.length > 1 && first
      ? [...wrapWith('', screens.differencesWith, page.columns), `  ${command([first.id])}`]
      : []),
    ...(request.details
      ? []
      : [...wrapWith('', screens.moreDetails, page.columns), `  ${command(request.models, ' --details')}`]),
  ];
}
