import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLog, foldVersion, type Study } from '#study';
import { keepBase, load } from './folding.ts';
import { readEntries } from './readEntries.ts';
import { ask, beginSmall, codes, testBench, value } from './testing/benches.ts';
import { taskCommand } from './testing/storedEntries.ts';
import { verify } from './verify.ts';
import type { Workbench } from './workbench.ts';

const seed = 42;

function inOrder(study: Study): unknown {
  return Object.entries(study)
    .sort()
    .map(([name, of]) => [name, of instanceof Map ? [...of] : of]);
}

const step = fc.record({
  actor: fc.constantFrom('ada', 'bo'),
  does: fc.constantFrom('record', 'record', 'rename', 'undo', 'redo', 'withdraw', 'restore'),
  which: fc.nat(30),
});

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function act(workbench: Workbench, { actor, does, which }: Step, nth: number): Promise<void> {
  if (does === 'record') await ask(workbench, actor, taskCommand(`n${which}`, `named ${nth}`));
  else if (does === 'rename') {
    await ask(workbench, actor, { kind: 'renameNode', node: `n${which}`, name: { en: `renamed ${nth}` } });
  } else if (does === 'undo' || does === 'redo') await ask(workbench, actor, { kind: does });
  else await ask(workbench, actor, { kind: does as 'withdraw', versions: [which] });
}

describe('a log longer than what is held in memory', () => {
  it('is shortened, keeps snapshots, and still undoes what lies far back', async () => {
    const workbench = testBench();
    await beginSmall(workbench);
    await ask(workbench, 'cy', taskCommand('cys', 'far back'));
    await ask(workbench, 'cy', { kind: 'renameNode', node: 't1', name: { en: 'by Cy' } });
    for (let nth = 0; nth < 1700; nth += 1) {
      await ask(workbench, nth % 2 === 0 ? 'ada' : 'bo', taskCommand(`n${nth % 20}`, `named ${nth}`));
    }
    const live = value(await workbench.models.open('small')).live;
    expect(live.tail.length).toBeLessThan(1600);
    expect(await workbench.log.readSnapshot('small', { fold: foldVersion, upTo: 9999 })).toMatchObject({
      version: live.base.version,
    });
    expect(value(await ask(workbench, 'cy', { kind: 'undo' })).entry).toMatchObject({ versions: [3] });
    expect(value(await ask(workbench, 'cy', { kind: 'undo' })).entry).toMatchObject({ versions: [2] });
    expect(value(await ask(workbench, 'cy', { kind: 'redo' })).entry).toMatchObject({ kind: 'restored' });
    expect(codes(await ask(workbench, 'nobody', { kind: 'undo' }))).toEqual(['nothingToUndo']);
    for (let nth = 0; nth < 1700; nth += 1)
      await ask(workbench, 'ada', taskCommand(`n${nth % 20}`, `again ${nth}`));
    const now = value(await workbench.models.open('small'));
    const all = value(await readEntries(workbench.log, 'small', { after: 0, upTo: now.version }));
    expect(inOrder(now.study)).toEqual(inOrder(foldLog(all)));
    expect(now.study.nodes.get('cys')?.name.en).toBe('far back');
    expect(now.study.nodes.get('t1')?.name.en).toBe('Task');
    // Opened by somebody who starts from a snapshot, and one who trusts none.
    const listing = now.listing;
    expect(inOrder(value(await load(workbench.log, listing, { version: now.version })).state)).toEqual(
      inOrder(now.study),
    );
    expect((await verify(workbench.log)).faults).toEqual([]);
    // Seconds on a busy machine.
  }, 60_000);
});

describe(`folding a log in parts, seed ${seed}`, () => {
  it('gives the same as folding it all, at any version, with any reach, from any snapshot', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 12 }),
        async (steps, looks) => {
          const workbench = testBench();
          await beginSmall(workbench);
          for (const [nth, each] of steps.entries()) await act(workbench, each, nth);
          const { log } = workbench;
          const listing = (await log.findStudy('small'))!;
          const all = value(await readEntries(log, 'small', { after: 0, upTo: listing.version }));
          expect(inOrder(value(await workbench.models.open('small')).study)).toEqual(inOrder(foldLog(all)));
          for (const [at, reach] of looks) {
            const version = 1 + (at % listing.version);
            const loaded = value(await load(log, listing, { version, reach }));
            expect(loaded.version).toBe(version);
            expect(inOrder(loaded.state)).toEqual(inOrder(foldLog(all.slice(0, version))));
            expect(loaded.tail.length).toBeGreaterThanOrEqual(Math.min(reach, version));
            // Kept at odd places, so that later looks start from it where it still holds.
            await keepBase(log, 'small', loaded.base);
          }
        },
      ),
      { seed, numRuns: 120 },
    );
  }, 60_000);
});
