import { useSyncExternalStore } from 'react';

/** Below this the columns stand under each other; style/columns.css says the same. */
const phone = '(max-width: 44rem)';

/** Whether the page is as narrow as a phone, or as another media query says. */
export function useIsNarrow(query = phone): boolean {
  return useSyncExternalStore(
    (listener) => {
      const asked = matchMedia(query);
      asked.addEventListener('change', listener);
      return () => asked.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
