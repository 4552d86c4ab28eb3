import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '#workbench/dispatch';
import type { Envelope } from '#workbench/envelope';
import { beginSmall, codes, testBench, value } from '#workbench/testing/benches';
import { taskCommand } from '#workbench/testing/storedEntries';
import { competeInMemory, competeOverSqlite } from './compete.ts';
import { openLog } from './realBench.ts';

async function inFolder(job: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ressort-compete-'));
  try {
    await job(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('[trust 6] competing writers', () => {
  it('have one winner for each version in memory', async () => {
    expect(await competeInMemory(8, 60)).toMatchObject({ faults: [] });
  });

  it('have one winner for each version over SQLite, each a process', async () => {
    await inFolder(async (folder) => {
      expect(await competeOverSqlite(folder, 4, 60)).toMatchObject({ faults: [] });
    });
  });
});

describe('[trust 14] the same envelope 1,000 times at once', () => {
  it('is one entry and one answer over SQLite, through two workbenches; another payload is refused', async () => {
    await inFolder(async (folder) => {
      const benches = [testBench(openLog(folder)), testBench(openLog(folder))] as const;
      await beginSmall(benches[0]);
      const envelope: Envelope = {
        commandId: 'once',
        study: 'small',
        actor: 'ada',
        asks: { kind: 'command', command: taskCommand('t2') },
      };
      const answers = await Promise.all(
        Array.from({ length: 1000 }, (_, nth) => dispatch(benches[nth % 2 === 0 ? 0 : 1], envelope)),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(value(answers[0]!)).toMatchObject({ version: 2, commandId: 'once' });
      expect((await benches[0].log.findStudy('small'))?.version).toBe(2);
      const other: Envelope = { ...envelope, asks: { kind: 'command', command: taskCommand('t3') } };
      expect(codes(await dispatch(benches[1], other))).toEqual(['commandIdUsedForAnother']);
      for (const { log } of benches) log.close();
    });
  });
});
