import { describe, expect, it } from 'vitest';
import { lookForOthers } from './lookForOthers.ts';
import { memoryLog } from './memoryLog.ts';
import {
  compareWithNow,
  fingerprintOf,
  forgetNamedVersion,
  freezeVersion,
  listNamedVersions,
  openNamedVersion,
  restoreAsCopy,
} from './namedVersions.ts';
import { copyStudy, createStudy, eraseStudy, listStudies } from './studies.ts';
import { ask, beginSmall, codes, testBench, value } from './testing/benches.ts';
import { beginning, taskCommand } from './testing/storedEntries.ts';
import { verify } from './verify.ts';
import type { Workbench } from './workbench.ts';

const commands = beginning.kind === 'together' ? beginning.commands : [];

async function nodesOf(workbench: Workbench, study: string): Promise<readonly string[]> {
  return [...value(await workbench.models.open(study)).study.nodes.keys()];
}

describe('studies', () => {
  it('begin with what a file holds, under an id of their own, once for each command id', async () => {
    const workbench = testBench();
    const begin = (commandId: string) => createStudy(workbench, { commandId, actor: 'ada', commands });
    expect(value(await begin('a'))).toMatchObject({ study: 'small', version: 1 });
    expect(value(await begin('b')).study).toBe('small-2');
    expect(value(await begin('a')).study).toBe('small');
    expect(value(await begin('b')).study).toBe('small-2');
    expect((await listStudies(workbench)).map(({ id }) => id)).toEqual(['small', 'small-2']);
  });

  it('are refused for every rule that their content breaks, for ids that are taken or are none', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    const begin = { commandId: 'x', actor: 'ada', commands };
    expect(codes(await createStudy(workbench, { ...begin, id: 'small' }))).toEqual(['studyIsThereAlready']);
    expect(codes(await createStudy(workbench, { ...begin, id: '../etc' }))).toEqual(['idIsMalformed']);
    const half = { ...begin, commands: commands.filter(({ kind }) => kind !== 'recordCommittee') };
    expect(codes(await createStudy(workbench, half)).length).toBeGreaterThan(0);
    const mayNot = testBench(memoryLog(), { may: () => false });
    expect(codes(await createStudy(mayNot, begin))).toEqual(['notAllowed']);
  });

  it('are copied as they stand or stood', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    await ask(workbench, 'ada', taskCommand('t2'));
    const copy = { actor: 'bo', study: 'small' };
    const now = value(await copyStudy(workbench, { ...copy, commandId: 'c1', name: { en: 'Copy' } }));
    const then = value(await copyStudy(workbench, { ...copy, commandId: 'c2', version: 1, id: 'before' }));
    expect([now.study, then.study]).toEqual(['small-2', 'before']);
    expect(await nodesOf(workbench, 'small-2')).toEqual(['t1', 't2']);
    expect(await nodesOf(workbench, 'before')).toEqual(['t1']);
    expect(await workbench.log.findStudy('before')).toMatchObject({ copyOf: { study: 'small', version: 1 } });
    expect((await workbench.log.findStudy('small-2'))?.name).toEqual({ en: 'Copy' });
    expect(codes(await copyStudy(workbench, { ...copy, commandId: 'c3', version: 9 }))).toEqual([
      'versionIsUnknown',
    ]);
  });

  it('are erased, also from memory, and may begin anew', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    await ask(workbench, 'ada', taskCommand('t2'));
    await nodesOf(workbench, 'small');
    expect(codes(await eraseStudy(workbench, { study: 'small', actor: 'ada' }))).toEqual([]);
    expect(codes(await eraseStudy(workbench, { study: 'small', actor: 'ada' }))).toEqual(['studyIsUnknown']);
    expect(codes(await workbench.models.open('small'))).toEqual(['studyIsUnknown']);
    await beginSmall(workbench);
    expect(await nodesOf(workbench, 'small')).toEqual(['t1']);
  });

  it('that were erased and begun anew by another process are read anew', async () => {
    const log = memoryLog();
    const mine = testBench(log);
    await beginSmall(mine);
    await ask(mine, 'ada', taskCommand('t2'));
    await nodesOf(mine, 'small');
    const other = testBench(log, { clock: { now: () => '2026-01-01T00:00:00.000Z' } });
    await eraseStudy(other, { study: 'small', actor: 'bo' });
    await beginSmall(other);
    await ask(other, 'bo', taskCommand('other'));
    expect(await nodesOf(mine, 'small')).toEqual(['t1', 'other']);
  });
});

describe('named versions', () => {
  it('freeze a version, which is read, compared with now, and restored as a copy', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    const named = value(
      await freezeVersion(workbench, { study: 'small', actor: 'ada', name: ' sent 5 March ' }),
    );
    expect(named).toMatchObject({ name: 'sent 5 March', version: 1, actor: 'ada', study: 'small' });
    await ask(workbench, 'bo', taskCommand('t2'));
    await ask(workbench, 'bo', { kind: 'renameNode', node: 't1', name: { en: 'Other' } });

    const which = { study: 'small', named: 'sent 5 March' };
    const frozen = value(await openNamedVersion(workbench, which));
    expect([...frozen.study.nodes.keys()]).toEqual(['t1']);
    expect(frozen.isAsFrozen).toBe(true);
    const compared = value(await compareWithNow(workbench, { study: 'small', named: named.id }));
    expect(compared.differences).toEqual([
      { collection: 'nodes', id: 't1', kind: 'changed' },
      { collection: 'nodes', id: 't2', kind: 'added' },
    ]);
    expect(compared.now.version).toBe(3);
    const copy = value(await restoreAsCopy(workbench, { ...which, commandId: 'copy', actor: 'bo' }));
    const copied = value(await workbench.models.open(copy.study)).study;
    expect(fingerprintOf(copied)).toBe(named.fingerprint);
    expect(await nodesOf(workbench, 'small')).toEqual(['t1', 't2']);
  });

  it('have names, each once, and are forgotten without their versions', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    const freeze = (name: string, more = {}) =>
      freezeVersion(workbench, { study: 'small', actor: 'ada', name, ...more });
    const sent = value(await freeze('sent'));
    expect(codes(await freeze('sent'))).toEqual(['nameIsTaken']);
    for (const name of ['', '  ', 'x'.repeat(201), 'a\nb', '\ud800']) {
      expect(codes(await freeze(name))).toEqual(['nameIsNoName']);
    }
    expect(codes(await freeze('later', { version: 2 }))).toEqual(['versionIsUnknown']);
    expect(codes(await freeze('zero', { version: 0 }))).toEqual(['versionIsUnknown']);
    expect(codes(await freeze('nobody', { study: 'nobody' }))).toEqual(['studyIsUnknown']);
    expect(value(await listNamedVersions(workbench, 'small'))).toEqual([sent]);
    const forget = { study: 'small', id: sent.id, actor: 'ada' };
    expect(codes(await forgetNamedVersion(workbench, forget))).toEqual([]);
    expect(codes(await forgetNamedVersion(workbench, forget))).toEqual(['namedVersionIsUnknown']);
    const which = { study: 'small', named: 'sent' };
    expect(codes(await openNamedVersion(workbench, which))).toEqual(['namedVersionIsUnknown']);
    expect(value(await workbench.models.openAt('small', 1)).version).toBe(1);
  });
});

describe('listening to a study', () => {
  it('tells its new versions, by whichever process', async () => {
    const log = memoryLog();
    const [mine, other] = [testBench(log), testBench(log)];
    await beginSmall(mine);
    await nodesOf(mine, 'small');
    const told = new Set<number>();
    const leave = mine.feed.subscribe('small', (version) => told.add(version));
    const stopLooking = lookForOthers(mine, 2);
    await ask(mine, 'ada', taskCommand('t2'));
    expect([...told]).toEqual([2]);
    await ask(other, 'bo', taskCommand('t3'));
    await expect.poll(() => [...told]).toEqual([2, 3]);
    leave();
    await ask(mine, 'ada', taskCommand('t4'));
    stopLooking();
    expect([...told]).toEqual([2, 3]);
    expect(mine.feed.listenedTo).toEqual([]);
  });
});

describe('verifying', () => {
  it('finds nothing wrong with what is right', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    await ask(workbench, 'ada', taskCommand('t2'));
    await ask(workbench, 'ada', { kind: 'undo' });
    await freezeVersion(workbench, { study: 'small', actor: 'ada', name: 'sent' });
    expect(await verify(workbench.log)).toEqual({
      studies: 1,
      entries: 3,
      snapshots: 0,
      namedVersions: 1,
      faults: [],
    });
  });
});
