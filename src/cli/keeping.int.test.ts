import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFileIn, openDataFolder } from '#storage/sqlite/dataFolder';
import { ask, beginSmall, testBench } from '#workbench/testing/benches';
import { taskCommand } from '#workbench/testing/storedEntries';
import { type BuiltProgram, buildProgram, type Ran } from './testing/builtProgram.ts';

let program: BuiltProgram;
let folder: string;
let data: string;

beforeAll(async () => {
  program = await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ressort-keeping-'));
  data = join(folder, 'data');
  await inData(async (workbench) => {
    await beginSmall(workbench);
  });
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(program.file), { recursive: true, force: true });
});

async function inData(job: (workbench: ReturnType<typeof testBench>) => Promise<void>): Promise<void> {
  const log = openDataFolder(data);
  if (!log.ok) throw new Error(JSON.stringify(log.refusals));
  await job(testBench(log.value));
  log.value.close();
}

const run = (...words: string[]) => program.run(words, { env: { RESSORT_DATA: data } });

function json(ran: Ran): Record<string, unknown> {
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Record<string, unknown>;
}

describe('named versions on the command line', () => {
  it('are frozen, listed, compared with now, and restored as a copy', async () => {
    expect(await run('version', 'list', 'small')).toMatchObject({
      code: 0,
      stdout: 'Ingen version har et navn.\n',
    });
    const frozen = await run('version', 'freeze', 'small', 'sendt 5. marts');
    expect(frozen).toMatchObject({ code: 0, stdout: '', stderr: 'Ændring 1 hedder nu ”sendt 5. marts”\n' });
    const same = await run('version', 'compare', 'small', 'sendt 5. marts');
    expect(same.stdout).toContain('Intet er ændret siden.');
    await inData(async (workbench) => {
      await ask(workbench, 'ada', taskCommand('t2'));
    });
    const compared = json(await run('version', 'compare', 'small', 'sendt 5. marts', '--json'));
    expect(compared).toMatchObject({
      schema: 'ressort.version-compare/1',
      isAsFrozen: true,
      now: { version: 2 },
      differences: [{ collection: 'nodes', id: 't2', kind: 'added' }],
    });
    const listed = json(await run('version', 'list', 'small', '--json'));
    expect(listed).toMatchObject({ schema: 'ressort.versions/1', versions: [{ name: 'sendt 5. marts' }] });
    const copied = json(await run('version', 'restore', 'small', 'sendt 5. marts', '--json'));
    expect(copied).toMatchObject({ study: 'small-2', version: 1 });
    expect((await run('export', 'small-2')).stdout).not.toContain('"t2"');
  });

  it('say what is missing', async () => {
    expect(await run('version', 'list', 'nobody')).toMatchObject({ code: 4, stdout: '' });
    expect(await run('version', 'compare', 'small', 'nothing')).toMatchObject({ code: 4 });
    expect(await run('version', 'freeze', 'small', 'sendt 5. marts')).toMatchObject({ code: 6 });
    expect(await run('version', 'freeze', 'small')).toMatchObject({ code: 2 });
    expect((await run('version', 'freez', 'small')).stderr).toContain('freeze');
    expect(await run('version', 'list')).toMatchObject({ code: 2 });
    const near = await run('measure', 'smal', '--data', data, '--language', 'en');
    expect(near).toMatchObject({ code: 4, stdout: '' });
    expect(near.stderr).toContain('Did you mean “small”');
    const none = await run('measure', 'nope', '--data', data, '--language', 'en');
    expect(none).toMatchObject({ code: 4, stdout: '' });
    expect(none.stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Studies in the data folder: small, small-2. Examples that come along: copenhagen-2024.',
    );
  });
});

describe('a data folder on the command line', () => {
  it('is backed up while it is open, and restored in a folder without data', async () => {
    const backup = join(folder, 'today.ressort');
    await inData(async () => {
      const made = json(await run('backup', backup, '--json'));
      expect(made).toMatchObject({
        schema: 'ressort.backup/1',
        studies: [{ id: 'small' }, { id: 'small-2' }],
      });
    });
    expect((await run('backup', backup)).code).toBe(6);
    const restored = join(folder, 'restored');
    const words = ['restore', backup, '--data', restored, '--json'];
    expect(json(await run(...words))).toMatchObject({ schema: 'ressort.restored/1', folder: restored });
    expect((await run(...words)).code).toBe(6);
    const there = await run('export', 'small', '--data', restored);
    expect(there.stdout).toBe((await run('export', 'small')).stdout);
    expect((await readdir(folder)).sort()).toEqual(['data', 'restored', 'today.ressort']);
  });

  it('is verified, and tells what is wrong with it', async () => {
    expect(json(await run('verify', '--json'))).toMatchObject({
      schema: 'ressort.verify/1',
      ok: true,
      faults: [],
    });
    expect((await run('verify', '--language', 'en')).stdout).toMatch(/^2 studies with 3 changes/);
    const spoiled = join(folder, 'restored');
    const bytes = await readFile(dataFileIn(spoiled));
    bytes.fill(0xff, 4 * 4096, 4 * 4096 + 400);
    await writeFile(dataFileIn(spoiled), bytes);
    const told = await run('verify', '--data', spoiled, '--language', 'en');
    expect(told.code).toBe(7);
    expect(told.stdout).toContain('The file is damaged');
    expect((await run('verify', '--data', join(folder, 'nowhere'))).code).toBe(7);
  });

  it('is verified and read where one byte in a character of an entry is damaged', async () => {
    const spoiled = join(folder, 'spoiled');
    const log = openDataFolder(spoiled);
    if (!log.ok) throw new Error(JSON.stringify(log.refusals));
    const workbench = testBench(log.value);
    await beginSmall(workbench);
    await ask(workbench, 'ada', taskCommand('t2', 'Prøve'));
    log.value.close();
    const bytes = await readFile(dataFileIn(spoiled));
    const at = bytes.indexOf('Prøve');
    expect(at).toBeGreaterThan(0);
    for (let found = at; found >= 0; found = bytes.indexOf('Prøve', found + 1)) bytes[found + 2] = 0x51;
    await writeFile(dataFileIn(spoiled), bytes);
    const told = await run('verify', '--data', spoiled, '--json');
    expect(told).toMatchObject({ code: 7, stderr: '' });
    expect((JSON.parse(told.stdout) as { faults: unknown[] }).faults).toContainEqual(
      expect.objectContaining({ code: 'entryIsUnreadable', study: 'small', version: 2 }),
    );
    expect(await run('export', 'small', '--data', spoiled, '--json')).toMatchObject({ code: 7, stdout: '' });
  });
});
