import { describe, expect, it } from 'vitest';
import { applyModel, type Model, type Step, type Transfer } from '#moves';
import { type Entry, foldLog, undo } from '../entries.ts';
import type { Study } from '../study.ts';
import { given } from '../testing/given.ts';
import { marked, withCommand } from '../testing/session.ts';
import { model, move, node, recorded, smallStudy, words } from '../testing/smallStudy.ts';
import type { MoveLeaves } from './moveLeaves.ts';

const ask = (nodes: readonly string[], to: string, more: Partial<MoveLeaves> = {}): MoveLeaves => ({
  kind: 'moveLeaves',
  model: 'model-1',
  nodes,
  to,
  step: 'new',
  ...more,
});
const transfer = (to: string, ...nodes: readonly string[]): Transfer => ({
  what: { kind: 'nodes', nodes },
  to,
});
const own = (id: string, to: string, ...nodes: readonly string[]): Extract<Step, { kind: 'own' }> => ({
  kind: 'own',
  id,
  name: words(nodes[0] ?? ''),
  transfers: [transfer(to, ...nodes)],
  structure: [],
  leftOut: [],
  basis: 'judgement',
});
const withSteps = (...steps: readonly Step[]) => recorded('models', { ...model, steps, prevails: [] });
const homes = (study: Study, of = 'model-1') =>
  Object.fromEntries(
    [...applyModel(study, study.moves, study.models.get(of) as Model).leaves].map(([id, { home }]) => [
      id,
      home,
    ]),
  );
const inModel = { model: 'model-1' } as const;

describe('moving leaves in a model', () => {
  it('[ST3, ST45] does nothing where they are there', () => {
    given(...smallStudy)
      .when(ask(['t1', 't3.rest'], 'a2', { step: 's1' }))
      .then();
  });

  it('[ST45, ST47] adds a step of the model’s own, called as the first leaf', () => {
    given(...smallStudy)
      .when(ask(['t1', 't3.part'], 'a2'))
      .then({ kind: 'stepAdded', ...inModel, step: own('new', 'a2', 't3.part'), before: null });
    given(...smallStudy, withSteps())
      .when(ask(['t3.part', 't1'], 'a2', { name: words('Both') }))
      .then({
        kind: 'stepAdded',
        ...inModel,
        step: { ...own('new', 'a2', 't3.part', 't1'), name: words('Both') },
        before: null,
      });
  });

  it('[ST45] takes an earlier step for just these leaves out again', () => {
    given(...smallStudy)
      .when(ask(['t2'], 'a2'))
      .then({ kind: 'stepRemoved', ...inModel, step: 's2' });
  });

  it('[ST45] leaves them out of the moves that claim them, and lets these take them in again', () => {
    given(...smallStudy)
      .when(ask(['t3.rest'], 'a1'))
      .then({ kind: 'leftOutChanged', ...inModel, step: 's1', out: ['t3.rest'], back: [] });
    given(...smallStudy, {
      kind: 'leftOutChanged',
      ...inModel,
      step: 's1',
      out: ['t3.rest', 't1'],
      back: [],
    })
      .when(ask(['t3.rest'], 'a2'))
      .then({ kind: 'leftOutChanged', ...inModel, step: 's1', out: [], back: ['t3.rest'] });
  });

  it('[ST45] ends what the model says of a leaf for a step that loses it', () => {
    given(...smallStudy)
      .when(ask(['t1'], 'a1'))
      .thenStudy((study) => {
        expect(homes(study)['t1']).toBe('a1');
        expect(study.models.get('model-1')?.prevails).toEqual([]);
      });
  });

  it('[ST47] replaces an earlier step for just these leaves in its place', () => {
    const third = { id: 'a3', name: words('Third'), committee: 'c1' };
    const named = { ...own('s2', 'a2', 't1'), name: words('Mine') };
    given(...smallStudy, recorded('administrations', third), withSteps(named, own('s3', 'a1', 't2')))
      .when(ask(['t1'], 'a3'))
      .then(
        { kind: 'stepRemoved', ...inModel, step: 's2' },
        {
          kind: 'stepAdded',
          ...inModel,
          step: own('new', 'a3', 't1'),
          before: 's3',
        },
      );
  });

  it('[ST45] lets the new step prevail over a move that another one requires', () => {
    const needing = {
      ...move,
      id: 'move-2',
      number: 2,
      variants: [{ ...move.variants[0]!, transfers: [], requires: [{ move: 'move-1' }] }],
    };
    given(
      ...smallStudy,
      recorded('moves', needing),
      withSteps(
        { kind: 'move', id: 's1', move: 'move-1', variant: 'a', leftOut: [] },
        { kind: 'move', id: 's2', move: 'move-2', variant: 'a', leftOut: [] },
      ),
    )
      .when(ask(['t1'], 'a1'))
      .then(
        { kind: 'stepAdded', ...inModel, step: own('new', 'a1', 't1'), before: null },
        { kind: 'conflictSettled', ...inModel, node: 't1', step: 'new' },
      );
  });

  it('[ST45] takes a step out too when what it names was divided since', () => {
    given(
      ...smallStudy,
      withSteps({ ...own('s1', 'a2', 't1'), leftOut: ['t1.x'] }),
      recorded('nodes', node('t1', { home: 'a1' })),
      { kind: 'relationRemoved', id: 'relation-1' },
      { kind: 'relationRemoved', id: 'relation-2' },
      { kind: 'journeyRemoved', id: 'journey-1' },
      recorded('nodes', node('t1.x', { parent: 't1' })),
      recorded('nodes', node('t1.rest', { parent: 't1', rest: true })),
    )
      .when(ask(['t1.rest'], 'a1'))
      .then({ kind: 'stepRemoved', ...inModel, step: 's1' });
  });

  it('[ST46] keeps apart what two persons move, so that undoing the one leaves the other', () => {
    const start = [...smallStudy, withSteps(own('s1', 'a2', 't1', 't3.part'))];
    let log: readonly Entry[] = [
      {
        kind: 'command',
        version: 1,
        commandId: 'import',
        actor: 'import',
        time: '2024-11-05T12:00:00Z',
        command: { kind: 'together', commands: [] },
        events: start,
      },
    ];
    log = withCommand(log, 'ada', ask(['t1'], 'a1', { step: 'of-ada' }));
    log = withCommand(log, 'bo', ask(['t3.part'], 'a1', { step: 'of-bo' }));
    expect(foldLog(log).models.get('model-1')?.steps).toEqual([]);
    const undone = undo(log, 'ada');
    expect(undone).toMatchObject({ ok: true });
    if (undone.ok) log = marked(log, 'ada', undone.value);
    expect(homes(foldLog(log))).toMatchObject({ t1: 'a2', 't3.part': 'a1' });
  });

  it('[ST48] refuses what it cannot mean, everything at once', () => {
    const refusedBy = given(...smallStudy).when(ask(['t3', 'nobody', 't1'], 'nowhere'));
    refusedBy.thenRefused('nodeIsDivided', ['t3']);
    refusedBy.thenRefused('notThere', ['nobody'], { section: 'tasks' });
    given(...smallStudy)
      .when(ask(['t1'], 'nowhere'))
      .thenRefused('notThere', ['nowhere'], { section: 'administrations' });
    for (const elsewhere of ['a12', 'council']) {
      given(...smallStudy)
        .when(ask(['t1'], elsewhere))
        .thenRefused('administrationIsNotInModel', [elsewhere], inModel);
    }
    given(...smallStudy)
      .when(ask(['t1'], 'a2', { model: 'today' }))
      .thenRefused('todayStays', ['today']);
    given(...smallStudy)
      .when(ask(['t1'], 'a2', { model: 'model-9' }))
      .thenRefused('notThere', ['model-9'], { section: 'models' });
    given(...smallStudy)
      .when(ask(['t3.part'], 'a2', { step: 's1' }))
      .thenRefused('alreadyThere', ['s1'], { section: 'steps' });
  });

  it('[ST45] moves to an administration that the model makes', () => {
    given(...smallStudy, withSteps({ kind: 'move', id: 's1', move: 'move-1', variant: 'c', leftOut: [] }), {
      kind: 'stepAdded',
      ...inModel,
      step: {
        ...own('s2', 'a4'),
        name: words('New'),
        transfers: [],
        structure: [
          { kind: 'create', administration: { id: 'a4', name: words('Fourth'), committee: { id: 'c1' } } },
        ],
      },
      before: null,
    })
      .when(ask(['t1', 't2'], 'a4'))
      .thenStudy((study) => expect(homes(study)).toMatchObject({ t1: 'a4', t2: 'a4', 't3.part': 'a12' }));
  });
});
