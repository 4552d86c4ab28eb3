import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServeOptions, Serving } from '#cli/world';
import { buildServer } from '#server/buildServer';
import { beginExample } from '#server/routes/studies/begin';
import { localActor } from '#storage/localActor';
import { dataFileIn, openDataFolder } from '#storage/sqlite/dataFolder';
import { accepted, type Refusal, type Result, type Study } from '#study';
import { lookForOthers } from '#workbench/lookForOthers';
import { randomIds, systemClock } from '#workbench/system';
import { type Workbench, workbenchOver } from '#workbench/workbench';

/** The program's own folder and version. */
export interface Program {
  readonly home: string;
  readonly version: string;
}

/** How long what is under way may take once we are asked to stop. */
const stopMilliseconds = 4000;

/** How often we look whether another process has written to a study that somebody follows. */
const lookMilliseconds = 1000;

/** Starts the server over a data folder. Throws what the network says where it cannot listen. */
export async function startServer(
  { home, version }: Program,
  options: ServeOptions,
): Promise<Result<Serving, Refusal>> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'ressort-')));
  const opened = openDataFolder(folder);
  if (!opened.ok) return opened;
  const workbench = workbenchIn(opened.value);
  const actor = localActor(folder);
  const readExample = () => readFile(join(home, 'studies', 'copenhagen-2024', 'study.json'), 'utf8');
  const context = { workbench, actorOf: () => actor, version, folder, readExample };
  const app = await buildServer(context, { screens: join(home, 'dist', 'web'), onBug: options.onBug });
  const stopLooking = lookForOthers(workbench, lookMilliseconds);
  const close = async () => {
    stopLooking();
    const impatient = setTimeout(() => app.server.closeAllConnections(), stopMilliseconds);
    await app.close();
    clearTimeout(impatient);
    workbench.log.close();
    if (options.folder === null) await rm(folder, { recursive: true, force: true });
  };
  try {
    // The id is that of the example's description, so that it is begun once.
    const example = options.example;
    if (example !== undefined && !(await workbench.log.findStudy(example))) {
      await beginExample(context, { actor, id: example });
    }
    await app.listen({ host: '127.0.0.1', port: options.port });
  } catch (thrown) {
    await close();
    throw thrown;
  }
  const { port } = app.server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  let tellStopped: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });
  const stop = () => {
    closing ??= close().finally(tellStopped);
    return closing;
  };
  return accepted({ address: `http://127.0.0.1:${port}/`, folder, stop, stopped });
}

/** A study of a data folder as it stands; `undefined` where the folder keeps no such study, or nothing at all. */
export async function readKept(folder: string, id: string): Promise<Result<Study | undefined, Refusal>> {
  if (!existsSync(dataFileIn(folder))) return accepted(undefined);
  const opened = openDataFolder(folder, { create: false });
  if (!opened.ok) return opened;
  try {
    const workbench = workbenchIn(opened.value);
    if (!(await workbench.log.findStudy(id))) return accepted(undefined);
    const read = await workbench.models.open(id);
    return read.ok ? accepted(read.value.study) : read;
  } finally {
    opened.value.close();
  }
}

/** Ids of the studies of a data folder; none where it keeps none, or cannot be read. */
export async function listKept(folder: string): Promise<readonly string[]> {
  if (!existsSync(dataFileIn(folder))) return [];
  const opened = openDataFolder(folder, { create: false });
  if (!opened.ok) return [];
  try {
    return (await opened.value.listStudies()).map(({ id }) => id);
  } catch {
    // Only asked for a suggestion: what is wrong with the folder, its own commands tell.
    return [];
  } finally {
    opened.value.close();
  }
}

/** Until there is sign-in, whoever reaches the server may do everything. */
function workbenchIn(log: Workbench['log']): Workbench {
  return workbenchOver({ log, clock: systemClock, ids: randomIds, may: () => true });
}
