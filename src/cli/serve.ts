import { catalogueOf } from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import { dataFolder } from './dataFolder.ts';
import { wrapWith } from './layout/wrap.ts';
import { orRefused } from './refused.ts';
import { type Request, type Run, writeJson } from './request.ts';
import type { ServeOptions, Serving } from './world.ts';

/** The port when nobody says another: one that no well-known program has. */
export const usualPort = 4717;

/** `ressort serve`: the server over a data folder, until it is asked to end. */
export const serve: Run = async (request) => {
  const { language, page, world } = request;
  const serving = await startServing(request, { folder: folderOf(request), port: portOf(request) });
  const { address, folder } = serving;
  if (request.json) writeJson(world, { schema: 'ressort.serving/1', address, folder });
  else {
    const { screens } = catalogueOf(language);
    const said = [screens.serving(address), screens.keptIn(folder), screens.endWith];
    world.stderr.write(`${said.flatMap((line) => wrapWith('', line, page.columns)).join('\n')}\n`);
  }
  await serving.stopped;
  return exitCodes.ok;
};

/** Starts the server, or stops with what keeps it from listening. */
export async function startServing(
  { world }: Request,
  options: Omit<ServeOptions, 'onBug'>,
): Promise<Serving> {
  const onBug = (reference: string, error: unknown) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.stderr.write(`ressort: ${reference} ${trace}\n`);
  };
  try {
    return orRefused(await world.serve({ ...options, onBug }));
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    const { port } = options;
    if (code === 'EADDRINUSE') throw new CliError('portIsTaken', { port, other: port + 1 }, '--port', thrown);
    if (code === 'EACCES') throw new CliError('portIsDenied', { port, usual: usualPort }, '--port', thrown);
    throw thrown;
  }
}

/** The port asked for; 0 is any that is free. */
export function portOf({ port }: Request): number {
  if (port === undefined) return usualPort;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new CliError('portIsNone', { given: port, usual: usualPort }, '--port');
}

/** The data folder asked for, or the usual one. */
export function folderOf({ data, world }: Request): string {
  const folder = data ?? dataFolder(world.env);
  if (folder === undefined) throw new CliError('dataFolderUnknown', {}, '--data');
  return folder;
}
