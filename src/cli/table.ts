import { tableIds, tableOf } from '#report';
import { catalogueOf, didYouMean, languages, tableCatalogueOf } from '#wording';
import { writeCsv, writeTsv } from '#writing/cells/csv';
import { CliError, exitCodes } from './cliError.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, modelId } from './pickIds.ts';
import { type Request, type Run, writeJson } from './request.ts';
import { outputFile, writeAtomically } from './writeAtomically.ts';

/** `ressort table STUDY TABLE`: one table as CSV, as cells to paste, or as JSON. */
export const writeTable: Run = async (request) => {
  const { language, world } = request;
  const { study } = await openStudy(request);
  const id = tableId(request);
  const models = [...new Set(request.models.map((given) => modelId(study, given, '--model')))];
  const assume = assumptionSetIds(study, request.assume);
  const table = tableOf(id, { study, models, assume });
  const output = request.output ?? '-';
  if (output === '-') {
    if (request.json) writeJson(world, { schema: 'ressort.table/1', ...table });
    else
      world.stdout.write(
        request.tabs ? writeTsv(table, { language, study }) : writeCsv(table, { language, study }),
      );
    return exitCodes.ok;
  }
  const text = request.tabs ? writeTsv(table, { language, study }) : writeCsv(table, { language, study });
  const file = await outputFile(output, `${id}.${request.tabs ? 'tsv' : 'csv'}`);
  await writeAtomically(file, text, request.force);
  if (request.json) writeJson(world, { schema: 'ressort.written/1', file, study: study.description.id });
  else world.stderr.write(`${catalogueOf(language).screens.written(file)}\n`);
  return exitCodes.ok;
};

/** The table that is asked for; stops with what may have been meant, by id or by title. */
function tableId(request: Request) {
  const given = request.words[1] ?? '';
  const found = tableIds.find((id) => id === given);
  if (found) return found;
  const candidates = tableIds.map((id) => ({
    id,
    names: languages.map((language) => tableCatalogueOf(language).tableTitles[id]),
  }));
  const near = didYouMean(given, candidates);
  throw new CliError('valueNotAllowed', { option: 'TABLE', given, near, known: tableIds }, 'TABLE');
}
