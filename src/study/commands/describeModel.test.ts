import { describe, expect, it } from 'vitest';
import { fold } from '../evolve.ts';
import { given } from '../testing/given.ts';
import { model, smallStudy, words } from '../testing/smallStudy.ts';

const inModel = { model: 'model-1' } as const;

describe('describing a model', () => {
  const says = { kind: 'describeModel', ...inModel } as const;

  it('[ST50] changes the words that are given, and leaves the steps that came meanwhile', () => {
    given(...smallStudy)
      .when({ ...says, name: words('Other'), mainIdea: model.mainIdea, subtitle: words('Under') })
      .then({ kind: 'modelDescribed', ...inModel, name: words('Other'), subtitle: words('Under') });
    const described = fold([
      ...smallStudy,
      { kind: 'modelDescribed', ...inModel, subtitle: words('Under') },
      { kind: 'stepRemoved', ...inModel, step: 's2' },
      {
        kind: 'modelDescribed',
        ...inModel,
        subtitle: null,
        merits: [],
        names: [{ id: 'a1', name: words('A') }],
      },
    ]).models.get('model-1');
    expect(described).toEqual({
      ...model,
      steps: model.steps.slice(0, 1),
      merits: [],
      names: [{ id: 'a1', name: words('A') }],
    });
  });

  it('[ST2, ST3] gives no events for what is so, and is held to every rule', () => {
    given(...smallStudy)
      .when({ ...says, name: model.name, subtitle: null, names: [], merits: model.merits })
      .then();
    given(...smallStudy)
      .when({ ...says, name: { da: ' ' } })
      .thenRefused('textIsEmpty');
    given(...smallStudy)
      .when({ ...says, names: [{ id: 'nobody', name: words('N') }] })
      .thenRefused('unknownReference', ['nobody']);
  });
});
