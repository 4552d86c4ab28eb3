import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from './cliError.ts';
import { fileError } from './fileError.ts';
import { whileUnfinished } from './unfinished.ts';

/**
 * The file that an output means. A folder means the file in it that is called
 * `name`, the study's where nothing else is written: one that is there, or a
 * new name that ends with a slash or has no ending, which is made.
 */
export async function outputFile(path: string, name = 'study.json'): Promise<string> {
  const kind = await kindOf(path);
  const newFolder = kind === 'nothing' && (path.endsWith('/') || !/\.[^./\\]+$/.test(path));
  await mustBeThere(dirname(path), path);
  if (newFolder) await makeFolder(path);
  return kind === 'folder' || newFolder ? join(path, name) : path;
}

/** Only the folder that is asked for by name is made, never those on the way: they may be misspelt. */
async function mustBeThere(folder: string, path: string): Promise<void> {
  if ((await kindOf(folder)) === 'nothing') throw new CliError('outputFolderMissing', { folder }, path);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (thrown) {
    throw fileError(thrown, path);
  }
}

/**
 * Writes a whole file or nothing: into a new file beside it, to disk, then
 * into place at once. Without `replace` a file that is there is not touched,
 * also when it came while we were writing. The folder must be there.
 */
export async function writeAtomically(path: string, text: string, replace: boolean): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    if (!replace && (await kindOf(path)) !== 'nothing')
      throw new CliError('fileExists', { file: path }, path);
    await whileUnfinished(beside, async () => {
      await writeToDisk(beside, text);
      if (replace) await rename(beside, path);
      else await linkNew(beside, path);
    });
  } catch (thrown) {
    throw thrown instanceof CliError ? thrown : fileError(thrown, path);
  }
}

async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link fails where a rename would replace. File systems without links are renamed on. */
async function linkNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'EEXIST') throw new CliError('fileExists', { file: to }, to, thrown);
    await rename(from, to);
  }
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
