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
  /** What is carried as one home sees it; the same again as long as nothing changes for that home. */
  readonly here: (home: string) => CarriedHere | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (event: MoveCardEvent) => void;
  /** Previews that could not be had before can be had now. */
  readonly previewsAreThere: () => void;
  /** By key, menu or palette: asks where to; without leaves also what. */
  readonly ask: (leaves: readonly string[] | undefined) => void;
}

const nothing: Carrying = { card: resting };

/** A desk for cards: `previews` says what leaves would do at each home, `drop` asks for it. */
export function openCardDesk(given: {
  /** `undefined` where they cannot be had yet. */
  readonly previews: (leaves: readonly string[]) => HomePreviews | undefined;
  readonly drop: (dropped: Dropped) => void;
  readonly ask: (leaves: readonly string[] | undefined) => void;
}): CardDesk {
  const listeners = new Set<() => void>();
  let carrying = nothing;
  let here: ReadonlyMap<string, CarriedHere> = new Map();
  return {
    carrying: () => carrying,
    here: (home) => here.get(home),
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
      else if (event.is === 'pickedUp') {
        const previews = given.previews(card.leaves);
        carrying = { card, ...(previews ? { previews } : {}) };
      } else carrying = { ...carrying, card };
      here = seenFromHomes(carrying, here);
      for (const listener of listeners) listener();
      if (dropped) given.drop(dropped);
    },
    previewsAreThere: () => {
      const { card } = carrying;
      if (card.is !== 'carried' || carrying.previews) return;
      const previews = given.previews(card.leaves);
      if (!previews) return;
      carrying = { card, previews };
      here = seenFromHomes(carrying, here);
      for (const listener of listeners) listener();
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
  return useSyncExternalStore(subscribe, () => desk?.here(home));
}

function seenFromHomes(
  { card, previews }: Carrying,
  before: ReadonlyMap<string, CarriedHere>,
): ReadonlyMap<string, CarriedHere> {
  if (card.is !== 'carried' || !previews) return new Map();
  return new Map(
    previews.homes.map((preview) => {
      const { home } = preview;
      const known = before.get(home);
      const isOver = card.over === home;
      if (known && known.preview === preview && known.isOver === isOver) return [home, known];
      const seen = { leaves: card.leaves, isFrom: card.from === home, isOver, now: previews.now, preview };
      return [home, seen];
    }),
  );
}
