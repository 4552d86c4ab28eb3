import { describe, expect, it } from 'vitest';
import type { JourneyLanes } from '#report';
import { handoverChanges, readPerYear, reordered } from './journeyEditing.ts';

describe('reordering steps', () => {
  it('carries one to another place, and leaves the list alone where that is none', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(reordered(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(reordered(list, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    for (const [from, to] of [
      [1, 1],
      [0, -1],
      [3, 4],
      [9, 0],
    ] as const)
      expect(reordered(list, from, to)).toBe(list);
  });
});

describe('handovers beside today', () => {
  const lanesOf = (...homes: readonly (string | null)[]): JourneyLanes => ({
    journey: 'j',
    model: 'm',
    lanes: [...new Set(homes)],
    steps: homes.map((home, at) => ({
      leaf: `l${at}`,
      at,
      home,
      isHandover: at > 0 && home !== homes[at - 1],
    })),
    handovers: 0,
  });

  it('go, come and stay, each between the homes of its organisation', () => {
    expect(handoverChanges(lanesOf('a', 'b', 'b', 'c'), lanesOf('a', 'a', 'b', 'x'))).toEqual({
      gone: [{ at: 1, from: 'a', to: 'b' }],
      added: [{ at: 2, from: 'a', to: 'b' }],
      stay: [{ at: 3, from: 'b', to: 'x' }],
    });
  });
});

describe('how many a year', () => {
  it('is read as people write it, and is not guessed', () => {
    expect(readPerYear('')).toEqual({});
    expect(readPerYear(' 400 ')).toEqual({ perYear: 400 });
    expect(readPerYear('1.200')).toEqual({ perYear: 1200 });
    expect(readPerYear('12,000')).toEqual({ perYear: 12000 });
    for (const wrong of ['mange', '1,5', '-3', '1.20.000']) expect(readPerYear(wrong)).toBeUndefined();
  });
});
