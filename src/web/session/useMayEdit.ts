import { useIsNarrow } from './useIsNarrow.ts';

/** Whether the page offers what changes the study: not on a phone, which is for reading. */
export function useMayEdit(): boolean {
  return !useIsNarrow();
}
