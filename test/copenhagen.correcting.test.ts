import { describe, expect, test } from 'vitest';
import { decide, fold } from '#study';
import {
  areasCommand,
  partsThatStay,
  placeCommand,
  removing,
  renameCommand,
} from '#web/screens/organisation/correcting.ts';
import { copenhagenStudy } from './copenhagenStudy.ts';

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

describe('removing a task', () => {
  const gone = (id: string) => {
    const how = removing(study, id);
    const decided = how && decide(study, how.command);
    return { how, after: decided?.ok ? fold(decided.value, study) : undefined };
  };

  test('what lists it or is about nothing else goes along, and is asked for', () => {
    const { how, after } = gone('trafik');
    if (how?.kind !== 'ask' || !after) throw new Error('not asked');
    expect(how.goes.relations).toHaveLength(study.relations.size - after.relations.size);
    expect(how.goes.relations.length).toBeGreaterThan(0);
    expect(how.goes.areas.map((id) => after.areas.get(id)?.members.includes('trafik'))).not.toContain(true);
    expect(how.goes.journeys.length).toBeGreaterThan(0);
    expect(after.nodes.has('trafik')).toBe(false);
    expect(after.areas.size).toBe(study.areas.size);
  });

  test('parts go with their task, the rest last', () => {
    const { how, after } = gone('erhvervsfremme');
    expect(how?.kind === 'ask' && how.goes.parts.at(-1)).toBe('erhvervsfremme.rest');
    expect([...(after ?? study).nodes.keys()].filter((id) => id.startsWith('erhvervsfremme'))).toEqual([]);
  });

  test('nothing is asked where nothing goes along, and a body with tasks is refused', () => {
    const node = { id: 'lone', name: { da: 'Alene' }, home: 'okf', basis: 'stated' } as const;
    const lone = { ...study, nodes: new Map(study.nodes).set('lone', node) };
    expect(removing(lone, 'lone')).toEqual({ kind: 'run', command: { kind: 'removeNode', id: 'lone' } });
    expect(gone('okf')).toMatchObject({ how: { kind: 'run' }, after: undefined });
    expect(removing(study, 'nothing')).toBeUndefined();
  });
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
