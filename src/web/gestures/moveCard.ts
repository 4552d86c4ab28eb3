/** A card on its way: which leaves, where from, and where it would be put down. Nothing is recorded until it is. */
export type MoveCard =
  | { readonly is: 'resting' }
  | {
      readonly is: 'carried';
      readonly leaves: readonly string[];
      /** Home in the model; `null` for what has none. */
      readonly from: string | null;
      /** The home it is over. */
      readonly over: string | null;
    };

/** What a hand or a key does to a card. */
export type MoveCardEvent =
  | { readonly is: 'pickedUp'; readonly leaves: readonly string[]; readonly from: string | null }
  /** Over a home, or over none. */
  | { readonly is: 'over'; readonly home: string | null }
  | { readonly is: 'dropped' }
  | { readonly is: 'cancelled' };

/** What dropping asks for. */
export interface Dropped {
  readonly leaves: readonly string[];
  readonly to: string;
}

export const resting: MoveCard = { is: 'resting' };

/**
 * The card after something was done to it. What no hand can do in a state
 * changes nothing: browsers tell of drags that have ended.
 */
export function afterMoveCard(card: MoveCard, event: MoveCardEvent): MoveCard {
  switch (event.is) {
    case 'pickedUp':
      return event.leaves.length === 0
        ? card
        : { is: 'carried', leaves: event.leaves, from: event.from, over: null };
    case 'over':
      return card.is === 'carried' && card.over !== event.home ? { ...card, over: event.home } : card;
    case 'dropped':
    case 'cancelled':
      return card.is === 'resting' ? card : resting;
  }
}

/** What dropping now asks for; `undefined` over no home, and over the one it is from. */
export function dropOf(card: MoveCard): Dropped | undefined {
  if (card.is !== 'carried' || card.over === null || card.over === card.from) return undefined;
  return { leaves: card.leaves, to: card.over };
}
