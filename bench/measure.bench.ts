import type { Reading } from '#figures';
import { measureModels } from '#indicators';
import { applyModel, today } from '#moves';
import type { Study } from '#study';
import { settingOf } from '../src/indicators/setting.ts';
import { subjectOf } from '../src/indicators/subject.ts';
import { numberAt, rangeIndicators } from '../src/indicators/testing/pointNumbers.ts';
import { reference } from '../src/indicators/testing/reference.ts';
import { large, nameOf, randomStudy, small } from './instance.ts';
import { copenhagenStudy } from './instances.ts';
import { check, isSame, type Job, type Line } from './job.ts';
import { changesIn, endsOfSum, evennessToday, fittingPoint, knownTotals } from './knownTotals.ts';
import { randomFrom } from './random.ts';
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
  checkRanges(instance, study, model);
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

/**
 * Checks ranges of a model and of today: staff moved by adding up known
 * totals, evenness today by its formula where totals are numbers, and every
 * range against its formula at sampled points that fit the figures.
 */
function checkRanges(instance: string, study: Study, model: string): void {
  const [staff, agenda] = [knownTotals(study, 'staff'), knownTotals(study, 'agenda')];
  const rows = measureModels(study, { models: [model] })[0]?.indicators ?? [];
  const find = (id: string) => rows.find((row) => row.id === id && row.of === undefined);
  const setting = settingOf(study);
  const subjects = { today: subjectOf(setting, today), model: subjectOf(setting, model) };

  const moved = endsOfSum(staff, changesIn(subjects.model.applied));
  checkEnds(`${instance}: staffMoved`, find('staffMoved')?.model, moved);
  const even = evennessToday(study, staff);
  if (even !== undefined) {
    checkEnds(`${instance}: staffBalance today`, find('staffBalance')?.today, { min: even, max: even });
  }

  const random = randomFrom(1);
  let compared = 0;
  for (let times = 0; times < 20; times += 1) {
    const shares = fittingPoint(agenda, random, 1);
    const point = { staff: fittingPoint(staff, random), agenda: shares, follow: 0, rate: 0, systems: 0 };
    for (const { id, of, ...row } of rows) {
      if (!rangeIndicators.some((it) => it === id)) continue;
      for (const side of ['today', 'model'] as const) {
        const ends = endsOf(row[side]);
        const value = ends && numberAt(subjects[side], id, of, point);
        if (ends === undefined || value === undefined) continue;
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        const isIn = value >= ends.min - slack && value <= ends.max + slack;
        check(isIn, `${instance}, ${side}: ${id} ${of ?? ''} is ${value} where ${ends.min} to ${ends.max}`);
        compared += 1;
      }
    }
  }
  check(compared >= 100, `${instance}: only ${compared} ranges could be held to points`);
}

function checkEnds(what: string, reading: Reading | undefined, right: { min: number; max: number }): void {
  const ends = reading && endsOf(reading);
  const isRight = isSame(ends?.min, right.min) && (ends?.max === right.max || isSame(ends?.max, right.max));
  check(isRight, `${what} is ${ends?.min} to ${ends?.max}, by known totals ${right.min} to ${right.max}`);
}

/** Both ends of what a reading says; `undefined` where it is missing. */
function endsOf(reading: Reading): { readonly min: number; readonly max: number } | undefined {
  if (reading.kind === 'missing') return undefined;
  if (reading.kind === 'value') return { min: reading.value, max: reading.value };
  return { min: reading.min ?? -Infinity, max: reading.max ?? Infinity };
}

/** What the slow formulas have on point values only. */
const rangedIndicators: ReadonlySet<string> = new Set([
  'staffBalance',
  'staffLargestToSmallest',
  'staffMoved',
  'agendaBalance',
  'agendaLoadTopTwo',
]);
