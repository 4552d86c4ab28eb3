import { backUp } from '#storage/sqlite/backup';
import { programCatalogueOf } from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import { orRefused } from './refused.ts';
import { type Run, writeJson } from './request.ts';
import { folderOf } from './serve.ts';

/** `ressort backup FILE`: all studies of the data folder in one new file, also while others change them. */
export const backup: Run = async (request) => {
  const { language, world, words } = request;
  const file = words[0];
  if (file === undefined) throw new CliError('fileMissing', { command: request.command }, 'FILE');
  const { bytes, studies } = orRefused(await backUp(folderOf(request), file));
  if (request.json) {
    writeJson(world, {
      schema: 'ressort.backup/1',
      file,
      bytes,
      studies: studies.map(({ id, version }) => ({ id, version })),
    });
  } else world.stderr.write(`${programCatalogueOf(language).keeping.backedUp(file, studies.length)}\n`);
  return exitCodes.ok;
};
