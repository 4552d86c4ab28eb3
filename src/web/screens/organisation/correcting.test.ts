import { expect, test } from 'vitest';
import { decide, fold } from '#study';
import { copenhagenStudy } from '../../../../test/copenhagenStudy.ts';
import { areasCommand, partsThatStay, placeCommand, removing, renameCommand } from './correcting.ts';

const study = copenhagenStudy();

test('a new name in one language leaves the other', () => {
  expect(renameCommand(study, 'parkering', 'da', ' P-pladser ')).toEqual({
    kind: 'renameNode',
    node: 'parkering',
    name: { ...study.nodes.get('parkering')?.name, da: 'P-pladser' },
  });
  expect(renameCommand(study, 'okf', 'en', 'Treasury')).toMatchObject({
    kind: 'recordAdministration',
    record: { name: { da: 'Økonomiforvaltningen', en: 'Treasury' }, committee: 'ou' },
  });
  expect(renameCommand(study, 'ou', 'da', 'Udvalg')).toMatchObject({ kind: 'recordCommittee' });
  expect(renameCommand(study, 'nothing', 'da', 'x')).toBeUndefined();
});

test('a part placed where its task is follows it again, elsewhere it stays by itself', () => {
  expect(placeCommand(study, 'erhvervsfremme.rest', 'okf')).toEqual({
    kind: 'placeNode',
    node: 'erhvervsfremme.rest',
  });
  expect(placeCommand(study, 'erhvervsfremme.rest', 'kff')).toMatchObject({ home: 'kff' });
  expect(placeCommand(study, 'parkering', null)).toMatchObject({ home: null });
});

test('parts with a home of their own are named before their task is placed', () => {
  const command = { kind: 'placeNode', node: 'erhvervsfremme.rest', home: 'kff' } as const;
  const decided = decide(study, command);
  const placed = decided.ok ? fold(decided.value, study) : study;
  expect(partsThatStay(study, 'erhvervsfremme')).toEqual([]);
  expect(partsThatStay(placed, 'erhvervsfremme')).toEqual(['erhvervsfremme.rest']);
});

test('removing asks only where a yes would do', () => {
  const kinds = new Set<string>();
  // Each costs two decisions on the whole study, so not every node is asked for.
  const some = [...study.nodes.keys()].filter((_, at) => at % 9 === 0);
  for (const id of [...some, 'social-indsats-for-boern-unge-og-familier.youth']) {
    const how = removing(study, id);
    const plain = decide(study, { kind: 'removeNode', id });
    const anyhow = decide(study, { kind: 'removeNode', id, evenIfMoved: true });
    expect.soft(how?.kind, id).toBe(!plain.ok && anyhow.ok ? 'ask' : 'run');
    if (how?.kind === 'run') expect.soft(decide(study, how.command).ok, id).toBe(plain.ok);
    kinds.add(how?.kind ?? '');
  }
  expect(kinds).toEqual(new Set(['ask', 'run']));
});

test('areas change in one step, and not at all where nothing changes', () => {
  const own = [...study.areas.values()].filter(({ members }) => members.includes('parkering'));
  const now = new Set(own.map(({ id }) => id));
  expect(areasCommand(study, 'parkering', now)).toBeUndefined();
  expect(areasCommand(study, 'parkering', new Set([...now, 'climate']))).toMatchObject({
    kind: 'recordArea',
  });
  expect(areasCommand(study, 'parkering', new Set(['climate']))).toMatchObject({ kind: 'together' });
});
