/** The cards as they stand on the screen: columns from left to right, in each the keys of its cards from the top. */
export type Board = readonly (readonly string[])[];

/** A key that walks. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const keys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

export function isWalkKey(key: string): key is WalkKey {
  return keys.has(key);
}

/**
 * The card that a key leads to from another: up and down in its column, left
 * and right to the same height in the next column that has cards, Home and End
 * to the column's ends. The card itself at the edge, or where it is not there.
 */
export function walked(board: Board, from: string, key: WalkKey): string {
  const column = board.findIndex((cards) => cards.includes(from));
  const cards = board[column];
  if (!cards) return from;
  const row = cards.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return cards[row - 1] ?? from;
    case 'ArrowDown':
      return cards[row + 1] ?? from;
    case 'Home':
      return cards[0] ?? from;
    case 'End':
      return cards.at(-1) ?? from;
    case 'ArrowLeft':
      return sameHeight(board.slice(0, column).findLast(hasCards), row) ?? from;
    case 'ArrowRight':
      return sameHeight(board.slice(column + 1).find(hasCards), row) ?? from;
  }
}

function hasCards(cards: readonly string[]): boolean {
  return cards.length > 0;
}

function sameHeight(cards: readonly string[] | undefined, row: number): string | undefined {
  return cards?.[Math.min(row, cards.length - 1)];
}
