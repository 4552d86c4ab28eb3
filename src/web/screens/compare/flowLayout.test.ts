import { describe, expect, it } from 'vitest';
import { type Reading, rangeReading, valueReading } from '#figures';
import type { Flow, Flows } from '#report';
import { type Band, flowLayout } from './flowLayout.ts';

const room = { width: 1000, height: 500, left: 100, right: 100, gap: 10 };
const between = (from: string, to: string, leaves: number, staff: Reading): Flow => ({
  from,
  to,
  stays: from === to,
  leaves: Array.from({ length: leaves }, (_, at) => `${from} ${to} ${at}`),
  tasks: leaves,
  staff,
});

const end = (id: string, leaves: number, staff: Reading) => ({ id, leaves, staff });

const two: Flows = {
  flows: [
    between('a', 'a', 3, rangeReading({ min: 20, max: 100 })),
    between('a', 'b', 1, rangeReading({ min: 0, max: 80 })),
    between('b', 'b', 2, valueReading(40)),
  ],
  from: [end('a', 4, valueReading(100)), end('b', 2, valueReading(40))],
  to: [end('a', 3, rangeReading({ min: 20, max: 100 })), end('b', 3, rangeReading({ min: 40, max: 120 }))],
  moved: rangeReading({ min: 0, max: 80 }),
  total: valueReading(140),
};

const band = (bands: readonly Band[], from: string, to: string): Band => {
  const found = bands.find(({ flow }) => flow.from === from && flow.to === to);
  if (!found) throw new Error(`no band from ${from} to ${to}`);
  return found;
};

describe('bands between administrations', () => {
  it('are as thick as their leaves, and fill both ends exactly', () => {
    const layout = flowLayout(two, 'tasks', room);
    const unit = band(layout?.bands ?? [], 'b', 'b').width / 2;
    expect(unit).toBeGreaterThan(0);
    for (const { flow, width, more } of layout?.bands ?? []) {
      expect(width).toBeCloseTo(unit * flow.leaves.length);
      expect(more).toBeUndefined();
    }
    expect(layout?.ends.map(({ id, side, leaves }) => [side, id, leaves])).toEqual([
      ['from', 'a', 4],
      ['from', 'b', 2],
      ['to', 'a', 3],
      ['to', 'b', 3],
    ]);
    for (const { height, leaves } of layout?.ends ?? []) expect(height).toBeCloseTo(unit * leaves);
  });

  it('stand in the order given whatever their size, and never over each other at an end', () => {
    const small = { ...two, from: [...two.from].reverse() };
    for (const [flows, order] of [
      [two, ['a', 'b']],
      [small, ['b', 'a']],
    ] as const) {
      const ends = flowLayout(flows, 'tasks', room)?.ends.filter(({ side }) => side === 'from') ?? [];
      expect(ends.map(({ id }) => id)).toEqual(order);
      const [first, second] = ends;
      expect((first?.y ?? 0) + (first?.height ?? 0) + room.gap).toBeLessThanOrEqual((second?.y ?? 0) + 1e-6);
      expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThanOrEqual(room.height);
    }
  });

  it('come last where there is no home', () => {
    const [first, ...rest] = two.flows;
    const lost = { ...two, flows: [{ ...(first as Flow), to: null }, ...rest] };
    const ends = flowLayout(lost, 'tasks', room)?.ends.filter(({ side }) => side === 'to');
    expect(ends?.map(({ id, leaves }) => [id, leaves])).toEqual([
      ['b', 3],
      [null, 3],
    ]);
  });

  it('tell what is sure of staff from what may be', () => {
    const layout = flowLayout(two, 'staff', room);
    const bands = layout?.bands ?? [];
    expect(band(bands, 'b', 'b').more).toBeUndefined();
    expect(band(bands, 'a', 'b').least).toBeUndefined();
    expect(band(bands, 'a', 'a')).toMatchObject({ least: expect.any(String), more: expect.any(String) });
    expect(band(bands, 'a', 'a').width / band(bands, 'b', 'b').width).toBeCloseTo(100 / 40);
    expect(band(bands, 'a', 'b').width / band(bands, 'b', 'b').width).toBeCloseTo(80 / 40);
  });

  it("show an administration's own staff on the same scale as its bands", () => {
    const layout = flowLayout(two, 'staff', room);
    const a = layout?.ends.find(({ id, side }) => id === 'a' && side === 'from');
    const b = layout?.ends.find(({ id, side }) => id === 'b' && side === 'to');
    const unit = band(layout?.bands ?? [], 'b', 'b').width / 40;
    expect(a?.height).toBeCloseTo(unit * 180);
    expect([a?.surely, a?.maybe].map((size) => (size ?? 0) / unit)).toEqual([
      expect.closeTo(100),
      expect.closeTo(100),
    ]);
    expect([b?.surely, b?.maybe].map((size) => (size ?? 0) / unit)).toEqual([
      expect.closeTo(40),
      expect.closeTo(120),
    ]);
  });

  it('are as wide as all there is where nothing says how much', () => {
    const [first, ...rest] = two.flows;
    const open: Flows = {
      ...two,
      flows: [{ ...(first as Flow), staff: rangeReading({ min: 20, max: null }) }, ...rest],
    };
    const bands = flowLayout(open, 'staff', room)?.bands ?? [];
    expect(band(bands, 'a', 'a').width / band(bands, 'b', 'b').width).toBeCloseTo(140 / 40);
  });

  it('are not there where nobody knows the staff', () => {
    const missing: Reading = {
      kind: 'missing',
      reason: 'notPlaced',
      needs: [],
      basis: 'stated',
      assumptions: [],
    };
    const unknown = { ...two, flows: two.flows.map((flow) => ({ ...flow, staff: missing })) };
    expect(flowLayout(unknown, 'staff', room)).toBeUndefined();
    expect(flowLayout(unknown, 'tasks', room)?.bands).toHaveLength(3);
  });
});
