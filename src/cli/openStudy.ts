import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { registry } from '#indicators';
import { readAtMost } from '#reading/readAtMost';
import { readStudyBytes } from '#reading/studyFile/readStudyBytes';
import { largest, type ReadStudyFile, tooLarge } from '#reading/studyFile/readStudyFile';
import { placeOf } from '#report';
import { checkStudy, isError, type Study } from '#study';
import { didYouMean, tellProblem } from '#wording';
import { CliError } from './cliError.ts';
import { dataFolder } from './dataFolder.ts';
import { fileError } from './fileError.ts';
import { orRefused } from './refused.ts';
import type { Request } from './request.ts';
import type { World } from './world.ts';

const studyFile = 'study.json';

/** A study file as it was named and found. */
export interface FoundStudy extends ReadStudyFile {
  /** As the user wrote it, for the commands we suggest. */
  readonly named: string;
}

/** A study that can be worked with. */
export interface OpenedStudy {
  readonly study: Study;
  readonly named: string;
  /** The address of the JSON Schema that its file gives. */
  readonly schema?: string;
}

/** The study that a command names; stops when there is none or it has errors. Warnings do not stop. */
export async function openStudy(request: Request): Promise<OpenedStudy> {
  return orStop(await readNamedStudy(request), request);
}

function orStop({ named, study, schema, problems }: FoundStudy, request: Request): OpenedStudy {
  if (study) return { study, named, ...(schema === undefined ? {} : { schema }) };
  const errors = problems.filter(isError);
  const first = errors[0] ?? problems[0];
  if (!first) throw new Error('a study that cannot be read has no problem');
  const { message } = tellProblem(first, request.language);
  throw new CliError(
    'studyHasProblems',
    { study: named, count: errors.length, first: { place: placeOf(first), message } },
    named,
  );
}

/** A study that comes with the program, whatever lies in the folder we are called from. */
export async function openShippedStudy(name: string, request: Request): Promise<Study> {
  const bytes = await readOrStop(shippedFile(request.world, name), name);
  return orStop({ named: name, ...readBytes(bytes) }, request).study;
}

/** Reads the study that a command names, with all that is wrong with it. */
export async function readNamedStudy(request: Request): Promise<FoundStudy> {
  const named = request.words[0];
  if (named === undefined) throw new CliError('studyMissing', { command: request.command }, 'STUDY');
  if (named === '-') return { named, ...readBytes(await request.world.readStdin(largest)) };
  const file = await fileAt(named);
  if (file !== undefined) return { named, ...readBytes(await readOrStop(file, named)) };
  const kept = await keptStudy(named, request);
  return kept ?? { named, ...readBytes(await readShipped(named, request)) };
}

/** The study of that id in the data folder, with all that is wrong with it; `undefined` where there is none. */
async function keptStudy(named: string, { data, world }: Request): Promise<FoundStudy | undefined> {
  const folder = data ?? dataFolder(world.env);
  if (folder === undefined) return undefined;
  const study = orRefused(await world.readKept(folder, named));
  if (!study) return undefined;
  const problems = checkStudy(study, { indicators: registry.map(({ id }) => id) });
  return { named, study, commands: [], problems };
}

/** Reads bytes as a study; criteria may name the indicators there are. `undefined`: too many to be read. */
function readBytes(bytes: Uint8Array | undefined): ReadStudyFile {
  return bytes === undefined ? tooLarge : readStudyBytes(bytes, { indicators: registry.map(({ id }) => id) });
}

function shippedFile(world: World, name: string): string {
  return join(world.home, 'studies', name, studyFile);
}

/** A name that is no path and no study of one's own may be that of a study that comes along. */
async function readShipped(named: string, { data, world }: Request): Promise<Uint8Array | undefined> {
  const shipped = await shippedNames(world);
  if (shipped.includes(named)) {
    return readOrStop(shippedFile(world, named), named);
  }
  const folder = data ?? dataFolder(world.env);
  const kept = folder === undefined ? [] : await world.listKept(folder);
  const near = didYouMean(
    named.replace(/\/+$/, ''),
    [...new Set([...kept, ...shipped])].map((id) => ({ id })),
  );
  throw new CliError('studyNotFound', { given: named, near, known: shipped, kept }, named);
}

/** The file that a path means: itself, or the study in the folder; `undefined` where nothing is there. */
async function fileAt(path: string): Promise<string | undefined> {
  const found = await statOf(path);
  if (!found) return undefined;
  if (!found.isDirectory()) return path;
  const inside = join(path, studyFile);
  if (!(await statOf(inside))) throw new CliError('folderHasNoStudy', { folder: path }, path);
  return inside;
}

async function statOf(path: string): Promise<{ isDirectory(): boolean } | undefined> {
  try {
    return await stat(path);
  } catch (thrown) {
    const error = fileError(thrown, path);
    if (error.code === 'fileNotFound') return undefined;
    throw error;
  }
}

/** `undefined`: there are more bytes than a study may have; no more than those are read. */
async function readOrStop(path: string, named: string): Promise<Uint8Array | undefined> {
  try {
    if ((await stat(path)).size > largest) return undefined;
    // What is no file has no size, and may have no end.
    return await readAtMost(createReadStream(path), largest);
  } catch (thrown) {
    throw fileError(thrown, named);
  }
}

/** Names of the studies that come with the program, in order. */
async function shippedNames(world: World): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(world.home, 'studies'), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
