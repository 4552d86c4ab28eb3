import { describe, expect, it } from 'vitest';
import { explainIndicator } from '#indicators';
import { moveAlone, moveEffects, withMoveAlone } from '#report';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();

describe('a move by itself', () => {
  it('is explained by the number that it is shown with, for every indicator of the whole', () => {
    const effects = moveEffects(study, 'move-2', 'b', []);
    const model = moveAlone('move-2', 'b');
    const withIt = withMoveAlone(study, model);
    expect(effects?.measures.id).toBe(model);
    for (const row of effects?.measures.indicators ?? []) {
      if (row.of !== undefined) continue;
      const explained = explainIndicator(withIt, { model, indicator: row.id, assume: [] });
      expect([row.id, explained?.value]).toEqual([row.id, row.model]);
    }
  });

  it('is no model of the study, and an id of another kind makes none', () => {
    expect(study.models.has(moveAlone('move-2', 'b'))).toBe(false);
    for (const id of ['model-1', 'today', moveAlone('move-2', 'z'), moveAlone('x', 'a')])
      expect(withMoveAlone(study, id)).toBe(study);
    expect(moveEffects(study, 'move-2', 'z', [])).toBeUndefined();
  });
});
