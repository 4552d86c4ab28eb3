import { describe, expect, it } from 'vitest';
import { applyModel, type Model } from '#moves';
import { fold } from '../evolve.ts';
import { given } from '../testing/given.ts';
import { model, recorded, smallStudy } from '../testing/smallStudy.ts';

const inModel = { model: 'model-1' } as const;

const own = model.steps[1]!;

describe('which step prevails', () => {
  const settle = { kind: 'settleConflict', ...inModel, node: 't2', step: 's1' } as const;

  it('[ST49] is said once of a node, and can be said anew and taken back', () => {
    given(...smallStudy)
      .when(settle)
      .then({ kind: 'conflictSettled', ...inModel, node: 't2', step: 's1' });
    given(...smallStudy)
      .when({ ...settle, node: 't1' })
      .then();
    given(...smallStudy)
      .when({ ...settle, node: 't1', step: 's2' })
      .thenStudy((study) =>
        expect(study.models.get('model-1')?.prevails).toEqual([{ node: 't1', step: 's2' }]),
      );
    given(...smallStudy)
      .when({ kind: 'unsettleConflict', ...inModel, node: 't1' })
      .thenStudy((study) => expect(study.models.get('model-1')?.prevails).toEqual([]));
    given(...smallStudy)
      .when({ kind: 'unsettleConflict', ...inModel, node: 't2' })
      .then();
  });

  it('[ST49] gives a leaf in conflict its home', () => {
    const both = ['a1', 'a2'].map((to, at) => ({
      ...own,
      id: `s${at + 1}`,
      transfers: [{ what: { kind: 'nodes' as const, nodes: ['t2'] }, to }],
    }));
    given(...smallStudy, recorded('models', { ...model, steps: both, prevails: [] }))
      .when(settle)
      .thenStudy((study) => {
        const applied = applyModel(study, study.moves, study.models.get('model-1') as Model);
        expect(applied.leaves.get('t2')?.home).toBe('a1');
      });
  });

  it('[ST4, ST49] is refused of what is not there, and folds to nothing once its step is gone', () => {
    given(...smallStudy)
      .when({ ...settle, step: 's9' })
      .thenRefused('notThere', ['s9'], { section: 'steps' });
    given(...smallStudy)
      .when({ ...settle, node: 't9' })
      .thenRefused('notThere', ['t9'], { section: 'tasks' });
    given(...smallStudy)
      .when({ kind: 'unsettleConflict', model: 'today', node: 't1' })
      .thenRefused('todayStays');
    const gone = fold([...smallStudy, { kind: 'conflictSettled', ...inModel, node: 't2', step: 's9' }]);
    expect(gone.models.get('model-1')?.prevails).toEqual(model.prevails);
  });
});
