import { restore } from '#storage/sqlite/backup';
import { programCatalogueOf } from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import { orRefused } from './refused.ts';
import { type Run, writeJson } from './request.ts';
import { folderOf } from './serve.ts';

/** `ressort restore FILE`: a backup, checked, in a data folder that has no data. */
export const restoreData: Run = async (request) => {
  const { language, world, words } = request;
  const file = words[0];
  if (file === undefined) throw new CliError('fileMissing', { command: request.command }, 'FILE');
  const folder = folderOf(request);
  const { studies } = orRefused(await restore(file, folder));
  if (request.json) {
    writeJson(world, {
      schema: 'ressort.restored/1',
      folder,
      studies: studies.map(({ id, version }) => ({ id, version })),
    });
  } else world.stderr.write(`${programCatalogueOf(language).keeping.restored(folder, studies.length)}\n`);
  return exitCodes.ok;
};
