import { useRef } from 'react';

/**
 * Records made anew on each change of the study, with the ones of before in
 * the place of those that say the same: what is drawn from them need not be
 * drawn again. Plain data only. Cost: writing each as JSON.
 */
export function useUnchanged<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const before = useRef(new Map<string, { readonly item: Item; readonly said: string }>());
  const now = new Map(
    items.map((item) => {
      const [key, said] = [keyOf(item), JSON.stringify(item)];
      const known = before.current.get(key);
      return [key, known?.said === said ? known : { item, said }] as const;
    }),
  );
  before.current = now;
  return items.map((item) => now.get(keyOf(item))?.item ?? item);
}
