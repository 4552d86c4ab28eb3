import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '#cli/testing/builtProgram';
import { localActor } from '#storage/localActor';
import { openDataFolder } from '#storage/sqlite/dataFolder';
import { fingerprintOf } from '#workbench/namedVersions';
import { ask, beginSmall, testBench, value } from '#workbench/testing/benches';
import { taskCommand } from '#workbench/testing/storedEntries';

let program: BuiltProgram;
let folder: string;
beforeAll(async () => {
  program = await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'ressort-hot-'));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(program.file), { recursive: true, force: true });
});

const opened = (name: string) => {
  const log = openDataFolder(join(folder, name));
  if (!log.ok) throw new Error(JSON.stringify(log.refusals));
  return log.value;
};

it('[TRUST 7] changes go on while a backup is made, which is the study as it stood at one version; undo works where it is restored', async () => {
  const log = opened('data');
  const bench = testBench(log);
  const person = localActor(join(folder, 'data'));
  await beginSmall(bench);
  const long = 'ø'.repeat(200_000);
  for (let nth = 0; nth < 30; nth += 1) value(await ask(bench, person, taskCommand(`large-${nth}`, long)));
  const before = value(await bench.models.open('small')).version;

  const backup = join(folder, 'backup.ressort');
  let isMade = false;
  const made = program.run(['backup', backup, '--json', '--data', join(folder, 'data')]).finally(() => {
    isMade = true;
  });
  for (let nth = 0; !isMade; nth += 1) {
    value(await ask(bench, person, taskCommand(`meanwhile-${nth}`)));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await made).toMatchObject({ code: 0 });
  const after = value(await bench.models.open('small')).version;
  expect(after).toBeGreaterThan(before);

  const words = ['restore', backup, '--json', '--data', join(folder, 'restored')];
  expect(await program.run(words)).toMatchObject({ code: 0 });
  const restored = opened('restored');
  const there = testBench(restored);
  const now = value(await there.models.open('small'));
  expect(now.version).toBeGreaterThanOrEqual(before);
  const then = value(await bench.models.openAt('small', now.version));
  expect(fingerprintOf(now.study)).toBe(fingerprintOf(then.study));
  const undone = value(await ask(there, localActor(join(folder, 'restored')), { kind: 'undo' }));
  expect(undone.entry).toMatchObject({ kind: 'withdrawn', versions: [now.version] });
  log.close();
  restored.close();
});
