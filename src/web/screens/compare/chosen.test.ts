import { describe, expect, it } from 'vitest';
import type { Model } from '#moves';
import { emptyStudy, type Study } from '#study';
import { chosenIn, withModel } from './chosen.ts';

const modelled = (...ids: readonly string[]): Study => {
  const model = (id: string): Model => ({
    id,
    name: { da: id },
    mainIdea: { da: id },
    steps: [],
    names: [],
    prevails: [],
    merits: [],
    notes: [],
    alternatives: [],
  });
  return { ...emptyStudy, models: new Map(ids.map((id) => [id, model(id)])) };
};

const study = modelled('model-1', 'model-2', 'model-3');
const many = modelled('a', 'b', 'c', 'd', 'e');

describe('what the address of the comparison says', () => {
  it('is today and the first four models where it says nothing', () => {
    expect(chosenIn(study, {})).toEqual({
      models: ['model-1', 'model-2', 'model-3'],
      organisations: ['today', 'model-1', 'model-2', 'model-3'],
      against: 'today',
      details: false,
      flow: 'model-1',
      by: 'tasks',
      differ: 'model-1',
    });
    expect(chosenIn(many, {}).models).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the order of the study, and only models that are there', () => {
    expect(chosenIn(study, { models: 'model-3,gone,today,model-1' }).models).toEqual(['model-1', 'model-3']);
  });

  it('falls back where the reference, the flow or the other is not among those chosen', () => {
    const chosen = chosenIn(study, {
      models: 'today,model-2',
      against: 'model-1',
      flow: 'model-3',
      differ: 'x',
    });
    expect(chosen).toMatchObject({ against: 'today', flow: 'model-2', differ: 'model-2' });
    expect(chosenIn(study, { models: 'today,model-2', against: 'model-2' }).differ).toBe('today');
  });

  it('has no flow and nothing to differ from where only today is chosen', () => {
    const chosen = chosenIn(study, { models: 'today' });
    expect(chosen.organisations).toEqual(['today']);
    expect(chosen).not.toHaveProperty('flow');
    expect(chosen).not.toHaveProperty('differ');
  });

  it('puts a model in and takes it out, and comes back to where it was', () => {
    const chosen = chosenIn(study, {});
    const without = withModel(study, chosen, 'model-2');
    expect(without).toEqual({ models: 'today,model-1,model-3' });
    expect(withModel(study, chosenIn(study, without), 'model-2')).toEqual({
      models: 'today,model-1,model-2,model-3',
    });
  });
});
