import { describe, expect, it } from 'vitest';
import { explainIndicator, measureModels } from '#indicators';
import { applyModel } from '#moves';
import { presentExplanation } from '#report';
import { pick } from '#wording';
import { pageFor } from '../src/cli/layout/page.ts';
import { explanationLines } from '../src/cli/printExplanation.ts';
import { measureTable } from '../src/cli/printMeasures.ts';
import { copenhagenStudy } from './copenhagenStudy.ts';

const study = copenhagenStudy();
const model = study.models.get('model-1');
if (!model) throw new Error('Copenhagen has a model 1');
const applied = applyModel(study, study.moves, model);
const page = pageFor({ isTerminal: false, columns: 100 }, {});

describe('what is said beside a number', () => {
  it('is the source’s warning about agenda items, under the line that assumes they follow', () => {
    const root = explainIndicator(study, { model: 'model-1', indicator: 'agendaBalance' });
    if (!root) throw new Error('agendaBalance is explained');
    const note = [...study.quantities.values()].find(({ role }) => role === 'agenda')?.followsNote;
    expect(note).toBeDefined();
    expect(presentExplanation(root, study, applied).root.inputs.at(-1)?.note).toEqual(note);
    for (const language of ['da', 'en'] as const) {
      const lines = explanationLines(root, { study, applied, assume: [], language, page });
      const told = lines.map((line) => line.trim()).join(' ');
      expect(told).toContain(pick(note ?? {}, language));
    }
  });

  it('is the threshold of a small unit, after its name', () => {
    const measured = measureModels(study, { models: ['model-1'] });
    const printed = (language: 'da' | 'en') =>
      measureTable(measured, { study, language, page, details: false, applied: [applied] })
        .join('\n')
        .replaceAll('\u00a0', ' ');
    expect(printed('da')).toContain('Små enheder (< 40 årsværk, antaget)');
    expect(printed('en')).toContain('Small units (< 40 FTE, assumed)');
  });

  it('is whether journeys were weighed by their frequency, as sure as the journeys are', () => {
    const rows = measureModels(study, { models: ['model-1'] })[0]?.indicators ?? [];
    for (const id of ['handovers', 'doorsMet']) {
      const whole = rows.find((row) => row.id === id && row.of === undefined);
      expect(whole?.parts?.['weightedByFrequency']).toMatchObject({ kind: 'value', basis: 'judgement' });
    }
  });
});
