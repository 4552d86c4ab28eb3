import { describe, expect, it } from 'vitest';
import { activeEntries, type Entry, foldLog, redo, restore, undo, withdraw } from './entries.ts';
import { entry, marked, withCommand } from './testing/session.ts';
import { node, smallStudy, words } from './testing/smallStudy.ts';

const start: readonly Entry[] = [entry(1, 'import', { kind: 'together', commands: [] }, smallStudy)];
const rename = (name: string) => ({ kind: 'renameNode', node: 't1', name: words(name) }) as const;
const place = { kind: 'placeNode', node: 't1', home: 'a2' } as const;
const task = { kind: 'recordTask', record: node('t9', { listed: true }), expect: 'new' } as const;
const relation = {
  kind: 'recordRelation',
  record: { id: 'relation-9', from: 't9', to: 't2', kind: 'sameLaw', strength: 1, basis: 'judgement' },
  expect: 'new',
} as const;

function undone(log: readonly Entry[], actor: string): readonly Entry[] {
  const marking = undo(log, actor);
  if (!marking.ok) throw new Error(marking.refusals.map((refusal) => refusal.code).join());
  return marked(log, actor, marking.value);
}

describe('undo and redo', () => {
  it('[ST30] withdraws by refolding: the entry keeps its place, what came later stays', () => {
    const log = undone(withCommand(withCommand(start, 'ada', rename('New')), 'bo', place), 'ada');
    expect(log).toHaveLength(4);
    expect(log[3]).toMatchObject({ kind: 'withdrawn', versions: [2] });
    expect(activeEntries(log).map((one) => one.version)).toEqual([1, 3]);
    expect(foldLog(log).nodes.get('t1')).toMatchObject({ name: words('t1'), home: 'a2' });
  });

  it('[ST32] finds my last entry, never another’s', () => {
    const log = withCommand(withCommand(start, 'ada', rename('New')), 'bo', place);
    expect(undo(log, 'ada')).toEqual({ ok: true, value: { kind: 'withdrawn', versions: [2] } });
    expect(undo(log, 'cy')).toMatchObject({ ok: false, refusals: [{ code: 'nothingToUndo' }] });
  });

  it('[ST33] lists later entries that rest on it, also those that rest on them, and takes them together', () => {
    let log = withCommand(withCommand(start, 'ada', task), 'bo', relation);
    log = withCommand(log, 'bo', {
      kind: 'recordRelation',
      record: { ...relation.record, strength: 3 },
      expect: 'existing',
    });
    log = withCommand(log, 'cy', rename('Untouched'));
    expect(undo(log, 'ada')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'laterEntriesRestOnIt',
          ids: ['command-3', 'command-4'],
          data: {
            entries: [
              { version: 3, commandId: 'command-3', actor: 'bo' },
              { version: 4, commandId: 'command-4', actor: 'bo' },
            ],
          },
        },
      ],
    });
    const together = withdraw(log, [4, 2, 3]);
    expect(together).toEqual({ ok: true, value: { kind: 'withdrawn', versions: [2, 3, 4] } });
    const after = foldLog(together.ok ? marked(log, 'ada', together.value) : log);
    expect([after.nodes.has('t9'), after.relations.has('relation-9')]).toEqual([false, false]);
    expect(after.nodes.get('t1')?.name).toEqual(words('Untouched'));
  });

  it('[ST34] refuses to restore what later entries no longer leave room for', () => {
    const divide = {
      kind: 'divideNode',
      node: 't2',
      part: { id: 't2.p', name: words('p'), basis: 'inferred' },
      rest: { id: 't2.r', name: words('r') },
    } as const;
    let log = undone(withCommand(start, 'ada', divide), 'ada');
    log = withCommand(log, 'bo', { ...relation, record: { ...relation.record, from: 't2', to: 't1' } });
    expect(redo(log, 'ada')).toMatchObject({
      ok: false,
      refusals: [{ code: 'entryNoLongerFits', data: { version: 4, because: [{ code: 'isNotALeaf' }] } }],
    });
  });

  it('[ST35] redoes the last undone first, and nothing once something new was done', () => {
    const twice = withCommand(withCommand(start, 'ada', rename('One')), 'ada', rename('Two'));
    const back = undone(undone(twice, 'ada'), 'ada');
    expect(redo(back, 'ada')).toEqual({ ok: true, value: { kind: 'restored', versions: [2] } });
    const anew = withCommand(back, 'ada', place);
    expect(redo(anew, 'ada')).toMatchObject({ ok: false, refusals: [{ code: 'nothingToRedo' }] });
    // What another does in between takes nothing away.
    expect(redo(withCommand(back, 'bo', place), 'ada')).toMatchObject({ ok: true });
  });

  it('[ST36] refuses to mark what is not there or is marked so already', () => {
    const log = undone(withCommand(start, 'ada', rename('New')), 'ada');
    expect(withdraw(log, [2])).toMatchObject({ ok: false, refusals: [{ code: 'entryIsWithdrawn' }] });
    expect(restore(log, [1])).toMatchObject({ ok: false, refusals: [{ code: 'entryIsNotWithdrawn' }] });
    expect(withdraw(log, [3, 99])).toMatchObject({
      ok: false,
      refusals: [{ code: 'entryIsUnknown' }, { code: 'entryIsUnknown' }],
    });
  });

  it('[ST33] blames nobody for an entry that today’s rules would refuse either way', () => {
    const older = entry(2, 'bo', { ...relation, record: { ...relation.record, from: 'never' } }, []);
    const log = withCommand([...start, older], 'ada', rename('New'));
    expect(undo(log, 'ada')).toMatchObject({ ok: true });
  });
});
