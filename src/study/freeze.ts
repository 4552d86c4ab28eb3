/**
 * Freezes a record and all inside it. What is frozen is taken to be frozen all
 * through, so freezing it again costs nothing.
 */
export function deepFreeze<Item>(item: Item): Item {
  if (typeof item !== 'object' || item === null || Object.isFrozen(item)) return item;
  Object.freeze(item);
  for (const inside of Object.values(item)) deepFreeze(inside);
  return item;
}

function refuse(): never {
  throw new TypeError('a folded study does not change: make an event of it');
}

const refusing = { value: refuse, enumerable: false };

/** Takes a map's ways to change away. Its records are frozen when they enter it. */
export function closeMap<Key, Item>(map: Map<Key, Item>): ReadonlyMap<Key, Item> {
  Object.defineProperties(map, { set: refusing, delete: refusing, clear: refusing });
  return Object.freeze(map);
}
