import { useSyncExternalStore } from 'react';

/** Below this the columns stand under each other; style/columns.css says the same. */
const narrow = '(max-width: 44rem)';

/** Whether the page is as narrow as a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(narrow).matches,
  );
}
