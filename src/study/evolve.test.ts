import { describe, expect, it } from 'vitest';
import type { Event } from './event.ts';
import { evolve, fold } from './evolve.ts';
import { node, recorded, smallStudy, words } from './testing/smallStudy.ts';

describe('folding', () => {
  const study = fold(smallStudy);

  it('[ST27] freezes what it gives, all through', () => {
    expect(() => (study.nodes as Map<string, unknown>).set('x', {})).toThrow(TypeError);
    expect(() => (study.nodes as Map<string, unknown>).clear()).toThrow(TypeError);
    expect(Object.isFrozen(study.models.get('model-1')?.steps[0])).toBe(true);
    expect(Object.isFrozen(study)).toBe(true);
    expect(evolve(study, { kind: 'nodeRemoved', id: 't2' }).nodes.has('t2')).toBe(false);
    expect(study.nodes.has('t2')).toBe(true);
  });

  it('[ST28] keeps the order of recording, and a replaced record in its place', () => {
    const renamed = fold([recorded('committees', { id: 'c1', name: words('Renamed') })], study);
    expect([...renamed.committees.keys()]).toEqual(['c1', 'c2']);
  });

  it('[ST28] keeps parts behind their task, in the order in which they came', () => {
    const events = [
      recorded('nodes', node('a')),
      recorded('nodes', node('b')),
      recorded('nodes', node('a.1', { parent: 'a' })),
      recorded('nodes', node('a.1.x', { parent: 'a.1' })),
      recorded('nodes', node('a.2', { parent: 'a' })),
    ];
    expect([...fold(events).nodes.keys()]).toEqual(['a', 'a.1', 'a.1.x', 'a.2', 'b']);
    const elsewhere = recorded('nodes', node('a.1', { parent: 'b' }));
    expect([...fold([...events, elsewhere]).nodes.keys()]).toEqual(['a', 'a.2', 'b', 'a.1', 'a.1.x']);
  });

  it('[ST28] loses no node to a circle or to a parent that is not there', () => {
    const events = [
      recorded('nodes', node('a', { parent: 'b' })),
      recorded('nodes', node('b', { parent: 'a' })),
      recorded('nodes', node('c', { parent: 'gone' })),
    ];
    expect([...fold(events).nodes.keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  it('[ST29] passes over events whose subject is gone', () => {
    const events: Event[] = [
      { kind: 'nodeRenamed', node: 'gone', name: words('X') },
      { kind: 'nodePlaced', node: 'gone', home: 'a1' },
      {
        kind: 'nodeDivided',
        node: 'gone',
        part: { id: 'p', name: words('p'), basis: 'stated' },
        rest: { id: 'r', name: words('r') },
        relationsToPart: [],
        journeysToPart: [],
      },
      { kind: 'nodeRemoved', id: 'gone' },
      { kind: 'stepRemoved', model: 'gone', step: 's1' },
      { kind: 'stepMoved', model: 'model-1', step: 'gone', before: null },
      { kind: 'modelCopied', model: 'gone', id: 'm', name: words('m') },
    ];
    expect(fold(events, study)).toEqual(study);
  });

  it('[ST29] puts a step last when the one it should stand before is gone', () => {
    const moved = evolve(study, { kind: 'stepMoved', model: 'model-1', step: 's1', before: 'gone' });
    expect(moved.models.get('model-1')?.steps.map((step) => step.id)).toEqual(['s2', 's1']);
  });
});
