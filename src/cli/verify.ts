import { dataFileIn, openDataFolder } from '#storage/sqlite/dataFolder';
import { programCatalogueOf } from '#wording';
import { verify } from '#workbench/verify';
import { exitCodes } from './cliError.ts';
import { wrapWith } from './layout/wrap.ts';
import { orRefused } from './refused.ts';
import { type Run, writeJson } from './request.ts';
import { folderOf } from './serve.ts';

/** `ressort verify`: reads and folds all of the data folder; the exit code says whether all is well. */
export const verifyData: Run = async (request) => {
  const { language, page, world } = request;
  const folder = folderOf(request);
  const log = orRefused(openDataFolder(folder, { create: false }));
  const verified = await verify(log);
  log.close();
  const exitCode = verified.faults.length === 0 ? exitCodes.ok : exitCodes.storage;
  if (request.json) {
    writeJson(world, {
      schema: 'ressort.verify/1',
      ok: exitCode === exitCodes.ok,
      file: dataFileIn(folder),
      ...verified,
    });
    return exitCode;
  }
  const { faults, keeping } = programCatalogueOf(language);
  const lines =
    verified.faults.length === 0
      ? wrapWith('', keeping.verified(verified.studies, verified.entries), page.columns)
      : [
          page.bold(keeping.faultCount(verified.faults.length)),
          ...verified.faults.flatMap((fault) => [
            '',
            ...(fault.study === undefined ? [] : [page.bold(fault.study)]),
            ...wrapWith('  ', faults[fault.code](fault), page.columns),
          ]),
          '',
          ...wrapWith('→ ', keeping.restoreInstead, page.columns),
        ];
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCode;
};
