import { describe, expect, it } from 'vitest';
import type { Figure, Statement } from '#figures';
import { today } from '#moves';
import type { Study } from '#study';
import { measureModels } from './measure.ts';
import { registry } from './registry.ts';
import { settingOf } from './setting.ts';
import { subjectOf } from './subject.ts';
import { agenda, atLeast, atMost, between, leaf, model, rowOf, short, staff } from './testing/inShort.ts';
import { caseSeed, endsOf, measuredCases, rowsOf } from './testing/measuredCases.ts';
import { rangeIndicators } from './testing/pointNumbers.ts';
import { studyOf } from './testing/studyOf.ts';

const ofStaff = ['staffBalance', 'staffLargestToSmallest', 'staffMoved', 'reformExposureStaff', 'smallUnits'];
const ofAgenda = ['agendaBalance', 'agendaLoadTopTwo'];

const sketch = {
  administrations: 3,
  nodes: [leaf('a', 0, { unit: true }), leaf('b', 0), leaf('c', 1), leaf('d', 2)],
  figures: [staff('adm-0', 10), staff('adm-1', 20), staff('adm-2', 30), agenda('adm-0', between(0.2, 0.5))],
  reforms: [{ id: 'reform', takes: [['b', 1]] as const }],
  models: [model('model', { b: 1 })],
};
const study = studyOf(sketch);

/** What each indicator says of the model, on the whole. */
function told(given: Study, ids: readonly string[] = registry.map(({ id }) => id)): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, short(rowOf(given, id).model)]));
}

function all(ids: readonly string[], says: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, says]));
}

describe('missing numbers', () => {
  it('[IN56] say that there are no figures, and of what', () => {
    const none = studyOf({ ...sketch, figures: [] });
    expect(told(none, ofStaff)).toEqual(all(ofStaff, '? noFigures needs staff'));
    const says: Statement = { kind: 'missing', reason: { en: 'not counted' } };
    expect(told(studyOf({ ...sketch, figures: [staff('adm-0', says)] }), ofStaff)).toEqual(
      all(ofStaff, '? noFigures needs staff'),
    );
    // Shares of one whole say something by themselves once there is a figure.
    expect(told(none, ofAgenda)).toEqual(all(ofAgenda, '? noFigures needs agenda'));
  });

  it('[IN56] say which leaves have no home', () => {
    const lost = studyOf({ ...sketch, nodes: [...sketch.nodes, leaf('lost', null, { unit: true })] });
    expect(told(lost, [...ofStaff, ...ofAgenda])).toEqual(
      all([...ofStaff, ...ofAgenda], '? notPlaced needs lost'),
    );
    const unlisted = studyOf({ ...sketch, nodes: [...sketch.nodes, leaf('lost', null, { listed: false })] });
    expect(told(unlisted, ofAgenda)).toEqual(told(study, ofAgenda));
  });

  it('[IN56] of change also where the home today is not known: from nowhere is no move', () => {
    const found = studyOf({
      ...sketch,
      nodes: [...sketch.nodes, leaf('lost', null)],
      models: [model('model', { lost: 1 })],
    });
    expect(short(rowOf(found, 'staffMoved').model)).toBe('? notPlaced needs lost');
    expect(short(rowOf(found, 'staffMoved').difference)).toBe('? notPlaced needs lost');
    expect(rowOf(found, 'staffBalance').model.kind).toBe('range');
    expect(short(rowOf(found, 'staffBalance').difference)).toBe('? notPlaced needs lost');
  });

  it('[IN56] of amounts where only shares are known', () => {
    const shares = studyOf({ ...sketch, staff: { sharesOnly: true }, figures: [staff('adm-0', 0.2)] });
    expect(told(shares, ['staffMoved', 'smallUnits'])).toEqual(
      all(['staffMoved', 'smallUnits'], '? sharesOnly needs staff'),
    );
    expect(rowOf(shares, 'staffBalance').model.kind).toBe('range');
  });

  it('[IN56] where something moved whose quantity does not follow, since nobody knows who has it', () => {
    const left = studyOf({ ...sketch, agenda: { followsLeaf: false } });
    expect(told(left, ofAgenda)).toEqual(all(ofAgenda, '? doesNotFollow needs agenda'));
    expect(rowOf(left, 'agendaBalance').today.kind).toBe('range');
  });

  it('[IN56] where the study records nothing to measure: none known is not none', () => {
    const bare = studyOf({
      ...sketch,
      nodes: [leaf('a', 0), leaf('b', 1)],
      reforms: [],
      models: [model('model', {})],
    });
    expect(
      told(bare, [
        'smallUnits',
        'duplicateFunctions',
        'crossingShare',
        'newInterfaces',
        'areaSpread',
        'handovers',
        'reformExposureStaff',
        'reformExposureTasks',
        'oneOffCost',
      ]),
    ).toEqual({
      smallUnits: '? noUnits',
      duplicateFunctions: '? noFunctionsBetterJoined',
      crossingShare: '? noRelations',
      newInterfaces: '? noRelations',
      areaSpread: '? noAreas',
      handovers: '? noJourneys',
      reformExposureStaff: '? noReforms',
      reformExposureTasks: '? noReforms',
      oneOffCost: '? noRate needs oneOffCostPerFteDkk',
    });
  });

  it('[IN56] where all have zero, and of a committee that only one of the two has', () => {
    const zero = studyOf({ ...sketch, figures: [staff('adm-0 adm-1 adm-2', 0)] });
    expect(told(zero, ['staffBalance', 'staffLargestToSmallest'])).toEqual(
      all(['staffBalance', 'staffLargestToSmallest'], '? totalIsZero needs staff'),
    );
    const some = studyOf({ ...sketch, figures: [staff('adm-0', 5), staff('adm-1 adm-2', 0)] });
    expect(told(some, ['staffLargestToSmallest'])).toEqual(
      all(['staffLargestToSmallest'], '? smallestIsZero needs adm-2'),
    );
    expect(short(rowOf(some, 'staffLargestToSmallest').today)).toBe('? smallestIsZero needs adm-1 adm-2');
    expect(short(rowOf(some, 'staffLargestToSmallest').difference)).toBe(
      '? smallestIsZero needs adm-1 adm-2',
    );
    const dissolved = studyOf({
      ...sketch,
      models: [model('model', { d: 1 }, [{ kind: 'dissolve', administration: 'adm-2' }])],
    });
    const row = rowOf(dissolved, 'portfolioBreadth', { of: 'com-2' });
    expect([row.today, row.model, row.difference].map(short)).toEqual([
      '1',
      '? notThere needs com-2',
      '? notThere needs com-2',
    ]);
  });

  it('[IN56] where a figure is beyond what can be computed with, never an error', () => {
    for (const says of [1e308, between(1, 1e308), atLeast(1e308), atMost(Number.POSITIVE_INFINITY)]) {
      const figure = staff('adm-0', says);
      const huge = studyOf({ ...sketch, figures: [figure, ...sketch.figures.slice(1)] });
      const reason = `? numberIsTooLarge needs ${figure.id}`;
      expect(told(huge, ofStaff)).toEqual(all(ofStaff, reason));
      expect(told(huge, ofAgenda)).toEqual(told(study, ofAgenda));
    }
  });

  it('[IN57] name exactly one irreducible set of a contradiction, and leave the other quantity alone', () => {
    const figures = [
      ...sketch.figures,
      staff('a', atLeast(8)),
      staff('b', between(3, 4)),
      staff('d', atMost(90)),
    ];
    const torn = studyOf({ ...sketch, figures });
    const reason = '? contradiction needs a-atLeast adm-0-equal b-between';
    expect(told(torn, ofStaff)).toEqual(all(ofStaff, reason));
    for (const id of ofStaff) {
      expect(short(rowOf(torn, id).today), id).toBe(id === 'staffMoved' ? '0' : reason);
    }
    const others = registry.map(({ id }) => id).filter((id) => !ofStaff.includes(id));
    expect(told(torn, others)).toEqual(told(study, others));
    // Any of the three taken away, the rest fits.
    for (const id of ['a-atLeast', 'adm-0-equal', 'b-between']) {
      const rest = studyOf({ ...sketch, figures: figures.filter((figure) => figure.id !== id) });
      expect(rowOf(rest, 'staffBalance').model.kind, id).toBe('range');
    }
  });

  it('[IN40] stand beside the others: every indicator in the order of the registry, the whole first', () => {
    const [measured] = measureModels(study, { models: [today] });
    const rows = measured?.indicators ?? [];
    expect([...new Set(rows.map(({ id }) => id))]).toEqual(registry.map(({ id }) => id));
    for (const { id } of registry) expect(rows.find((row) => row.id === id)?.of, id).toBeUndefined();
    expect(measureModels(study).map(({ id }) => id)).toEqual(['model']);
    expect(() => measureModels(study, { models: ['none'] })).toThrow('no model none');
  });

  it('[IN40] as of the study’s date: a later figure does not count yet', () => {
    const later = studyOf({
      ...sketch,
      figures: [...sketch.figures, staff('adm-0', atLeast(99), { date: '2025-01-01' })],
    });
    expect(told(later)).toEqual(told(study));
  });
});

describe(`widening (seed ${caseSeed})`, { timeout: 30_000 }, () => {
  it('[IN58] a figure, or dropping it, never narrows a reading', () => {
    for (const given of measuredCases()
      .filter(({ sets }) => sets.length === 0)
      .slice(0, 40)) {
      const { study: before } = given.small;
      const rows = rowsOf(given, rangeIndicators);
      for (const figure of [...before.figures.values()].slice(0, 3)) {
        for (const wider of [widened(figure), undefined]) {
          const figures = new Map(before.figures);
          if (wider) figures.set(figure.id, wider);
          else figures.delete(figure.id);
          const setting = settingOf({ ...before, figures });
          const subjects = given.subjects.map(({ id }) => subjectOf(setting, id));
          const after = rowsOf({ ...given, subjects }, rangeIndicators);
          for (const { subject, indicator, measured } of rows) {
            const now = after.find(
              (one) =>
                one.subject.id === subject.id &&
                one.indicator === indicator &&
                one.measured.of === measured.of,
            )?.measured.reading;
            const [narrow, wide] = [endsOf(measured.reading), now && endsOf(now)];
            if (!narrow || !wide) continue;
            const slack = 1e-7 * Math.max(1, Math.abs(narrow.min));
            if (wide.min <= narrow.min + slack && wide.max >= narrow.max - slack) continue;
            expect.fail(
              `${given.name}: ${indicator.id} of ${subject.id} without ${figure.id}: ${short(now)}, was ${short(measured.reading)}`,
            );
          }
        }
      }
    }
  });

  it('[IN58] a leaf without a home never turns missing into a number', () => {
    for (const { small, name } of measuredCases().slice(0, 40)) {
      const nodes = new Map(small.study.nodes).set('lost', leaf('lost', null, { unit: true }));
      const [before, after] = [small.study, { ...small.study, nodes }].map((one) => measureModels(one));
      for (const [at, measured] of (before ?? []).entries()) {
        for (const row of measured.indicators.filter((one) => one.model.kind === 'missing')) {
          const now = after?.[at]?.indicators.find((one) => one.id === row.id && one.of === row.of);
          // That a unit is known at all is news of its own.
          if (row.model.kind === 'missing' && row.model.reason === 'noUnits') continue;
          expect(now?.model.kind, `${name}: ${row.id} ${row.of ?? ''}`).toBe('missing');
        }
      }
    }
  });
});

/** The figure with its numbers further apart. */
function widened(figure: Figure): Figure | undefined {
  const { says } = figure;
  const by = figure.quantity === 'staff' ? 5 : 0.05;
  const low = (value: number): number => Math.max(0, value - by);
  if (says.kind === 'equal') return { ...figure, says: between(low(says.value), says.value + by) };
  if (says.kind === 'between') return { ...figure, says: between(low(says.min), says.max + by) };
  if (says.kind === 'atLeast') return { ...figure, says: atLeast(low(says.min)) };
  if (says.kind === 'atMost') return { ...figure, says: atMost(says.max + by) };
  return undefined;
}
