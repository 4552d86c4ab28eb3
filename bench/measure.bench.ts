import { measureModels } from '#indicators';
import { applyModel } from '#moves';
import type { Study } from '#study';
import { reference } from '../src/indicators/testing/reference.ts';
import { large, nameOf, randomStudy, small } from './instance.ts';
import { copenhagenStudy } from './instances.ts';
import { check, isSame, type Job, type Line } from './job.ts';
import { timed } from './timing.ts';

/** (a) One model measured whole: all indicators, ranges and differences, against today. */
export const measureJob: Job = {
  name: 'measure',
  asks: 'one model measured whole: all indicators with their ranges and differences, terms and verdicts',
  run(seed) {
    const copenhagen = copenhagenStudy();
    return [
      ...[...copenhagen.models.keys()].map((model) => lineOf(`Copenhagen, ${model}`, copenhagen, model)),
      lineOf(nameOf(small), randomStudy(small, seed), 'moved'),
      lineOf(nameOf(large), randomStudy(large, seed), 'moved'),
    ];
  },
};

function lineOf(instance: string, study: Study, model: string): Line {
  const slow = checkCounted(instance, study, model);
  return {
    what: 'measureModels, one model beside today',
    instance,
    ours: timed(() => measureModels(study, { models: [model] }), { samples: 9, warmUp: 1, atMost: 9000 }),
    peer: { name: 'the slow formulas, counted indicators only', timing: slow },
  };
}

/** Checks the counted numbers of a model against the slow formulas; says how long these took. */
function checkCounted(instance: string, study: Study, model: string) {
  const given = study.models.get(model);
  if (!given) throw new Error(`no model ${model}`);
  const own = { organisation: study, applied: applyModel(study, study.moves, given) };
  const slow = timed(() => reference(own), { samples: 3, warmUp: 1, atMost: 1 });
  const right = new Map<string, number | null>(
    reference(own).map(({ indicator, of, value }) => [`${indicator} ${of ?? ''}`, value]),
  );
  for (const row of measureModels(study, { models: [model] })[0]?.indicators ?? []) {
    const key = `${row.id}${row.id.endsWith('Interfaces') ? '.strength' : ''} ${row.of ?? ''}`;
    // Ranges, and what stands for a whole by another rule, have no counted number to be held to.
    const value = right.get(key);
    if (value === undefined || row.model.kind === 'range') continue;
    if (row.model.kind === 'missing' && value === null) continue;
    if (rangedIndicators.has(row.id)) continue;
    const said = row.model.kind === 'value' ? row.model.value : null;
    check(isSame(said, value), `${instance}: ${key} is ${said}, the formulas say ${value}`);
  }
  return slow;
}

/** What the slow formulas have on point values only. */
const rangedIndicators: ReadonlySet<string> = new Set([
  'staffBalance',
  'staffLargestToSmallest',
  'staffMoved',
  'agendaBalance',
  'agendaLoadTopTwo',
]);
