import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { HomePreview, HomePreviews } from '#indicators';
import {
  afterMoveCard,
  type Dropped,
  dropOf,
  type MoveCard,
  type MoveCardEvent,
  resting,
} from '../gestures/moveCard.ts';

/** What a card that is carried would do, home by home. */
export interface Carrying {
  readonly card: MoveCard;
  /** Absent while no card is carried. */
  readonly previews?: HomePreviews;
}

/**
 * Where cards are carried on one board. A store beside React's own state, so
 * that a drag redraws what it previews and not two hundred cards.
 */
export interface CardDesk {
  readonly carrying: () => Carrying;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (event: MoveCardEvent) => void;
  /** By key, menu or palette: asks where to; without leaves also what. */
  readonly ask: (leaves: readonly string[] | undefined) => void;
}

const nothing: Carrying = { card: resting };

/** A desk for cards: `previews` says what leaves would do at each home, `drop` asks for it. */
export function openCardDesk(given: {
  readonly previews: (leaves: readonly string[]) => HomePreviews;
  readonly drop: (dropped: Dropped) => void;
  readonly ask: (leaves: readonly string[] | undefined) => void;
}): CardDesk {
  const listeners = new Set<() => void>();
  let carrying = nothing;
  return {
    carrying: () => carrying,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      const before = carrying.card;
      const card = afterMoveCard(before, event);
      if (card === before) return;
      const dropped = event.is === 'dropped' ? dropOf(before) : undefined;
      if (card.is === 'resting') carrying = nothing;
      else if (event.is === 'pickedUp') carrying = { card, previews: given.previews(card.leaves) };
      else carrying = { ...carrying, card };
      for (const listener of listeners) listener();
      if (dropped) given.drop(dropped);
    },
    ask: given.ask,
  };
}

const CardDeskContext = createContext<CardDesk | undefined>(undefined);

export const CardDeskProvider = CardDeskContext.Provider;

/** The desk of the board around; `undefined` where cards do not move. */
export function useCardDesk(): CardDesk | undefined {
  return useContext(CardDeskContext);
}

/** What is carried, as one home of the board sees it. */
export interface CarriedHere {
  readonly leaves: readonly string[];
  readonly isFrom: boolean;
  readonly isOver: boolean;
  readonly now: HomePreviews['now'];
  readonly preview: HomePreview;
}

/** What the card that is carried would do at a home; `undefined` while none is. */
export function useCarriedHere(home: string): CarriedHere | undefined {
  const desk = useCardDesk();
  const subscribe = useCallback(
    (listener: () => void) => desk?.subscribe(listener) ?? (() => undefined),
    [desk],
  );
  const carrying = useSyncExternalStore(subscribe, () => desk?.carrying() ?? nothing);
  const { card, previews } = carrying;
  const preview = previews?.homes.find((one) => one.home === home);
  if (card.is !== 'carried' || !previews || !preview) return undefined;
  return {
    leaves: card.leaves,
    isFrom: card.from === home,
    isOver: card.over === home,
    now: previews.now,
    preview,
  };
}
