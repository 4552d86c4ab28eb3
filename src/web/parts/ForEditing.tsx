import type { ReactNode } from 'react';
import { useMayEdit } from '../session/useMayEdit.ts';

/** Controls that change the study; not there where it is only read. */
export function ForEditing({ children }: { readonly children: ReactNode }) {
  return useMayEdit() ? children : null;
}
