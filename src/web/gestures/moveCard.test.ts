import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterMoveCard, dropOf, type MoveCard, type MoveCardEvent, resting } from './moveCard.ts';

const picked: MoveCardEvent = { is: 'pickedUp', leaves: ['a'], from: 'here' };
const carded = (...events: readonly MoveCardEvent[]): MoveCard => events.reduce(afterMoveCard, resting);

describe('a card on its way', () => {
  test('is dropped where it is over', () => {
    expect(dropOf(carded(picked, { is: 'over', home: 'there' }))).toEqual({ leaves: ['a'], to: 'there' });
  });

  test('is dropped nowhere over no home, and over its own', () => {
    expect(dropOf(carded(picked))).toBeUndefined();
    expect(dropOf(carded(picked, { is: 'over', home: 'there' }, { is: 'over', home: null }))).toBeUndefined();
    expect(dropOf(carded(picked, { is: 'over', home: 'here' }))).toBeUndefined();
  });

  test('rests after it was dropped or the hand gave up, whatever the browser tells later', () => {
    expect(carded(picked, { is: 'over', home: 'there' }, { is: 'dropped' })).toBe(resting);
    expect(carded(picked, { is: 'cancelled' }, { is: 'over', home: 'there' })).toBe(resting);
    expect(carded({ is: 'dropped' })).toBe(resting);
  });

  test('the same home again redraws nothing', () => {
    const over = carded(picked, { is: 'over', home: 'there' });
    expect(afterMoveCard(over, { is: 'over', home: 'there' })).toBe(over);
  });

  test('without leaves nothing is picked up', () => {
    expect(carded({ is: 'pickedUp', leaves: [], from: null })).toBe(resting);
  });

  test('whatever happens, what is dropped was picked up last and goes where it was last over, seed 42', () => {
    const home = fc.option(fc.constantFrom('one', 'two'), { nil: null });
    const event: fc.Arbitrary<MoveCardEvent> = fc.oneof(
      fc.record({
        is: fc.constant('pickedUp' as const),
        leaves: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        from: home,
      }),
      fc.record({ is: fc.constant('over' as const), home }),
      fc.constantFrom<MoveCardEvent>({ is: 'dropped' }, { is: 'cancelled' }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const dropped = dropOf(carded(...events));
        if (!dropped) return;
        const lastPick = events.findLastIndex((one) => one.is === 'pickedUp' && one.leaves.length > 0);
        const since = events.slice(lastPick);
        expect(since[0]).toMatchObject({ leaves: dropped.leaves });
        expect(since.findLast((one) => one.is === 'over')).toEqual({ is: 'over', home: dropped.to });
        expect(since.some(({ is }) => is === 'dropped' || is === 'cancelled')).toBe(false);
      }),
      { seed: 42 },
    );
  });
});
