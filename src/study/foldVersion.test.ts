import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { foldLog } from './entries.ts';
import { encodeStudy, foldVersion } from './snapshot.ts';
import { type Pick, session } from './testing/session.ts';
import { smallStudy } from './testing/smallStudy.ts';

/** What `fold/2` makes of one session. */
const golden = { fold: 'fold/2', hash: '7d6da019561370c8' };

/** Picks that cover every kind of command of the session, the same for good. */
const picks: readonly Pick[] = Array.from({ length: 200 }, (_, nth) => [
  nth % 97,
  (nth * 31 + 7) % 1000,
  (nth * 17 + 3) % 1000,
]);

it('folding means what it meant under this name', () => {
  const state = encodeStudy(foldLog(session(smallStudy, picks)));
  const hash = createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
  // Where folding itself has changed, `foldVersion` needs a new name, so that kept snapshots are made anew.
  // Where only the session of this test has, renew the hash alone.
  expect({ fold: foldVersion, hash }).toEqual(golden);
});
