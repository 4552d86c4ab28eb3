import { createContext, useContext } from 'react';
import type { SingleCommand } from '#study';

/** A form of the screen of models. */
export type ModelForm =
  | { readonly kind: 'addStep' }
  | { readonly kind: 'inPart'; readonly step: string }
  | { readonly kind: 'nameStep'; readonly step: string }
  | { readonly kind: 'make' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'describe' }
  /** Without `merit`: a new one. */
  | { readonly kind: 'merit'; readonly side: 'for' | 'against'; readonly merit?: string };

/** Where the model on the screen is changed. */
export interface ModelEditing {
  /** Id of a model; never today's. */
  readonly model: string;
  readonly open: (form: ModelForm) => void;
  /** Several commands are done as one; whether they were done. */
  readonly run: (commands: readonly SingleCommand[]) => Promise<boolean>;
  /** Says something to those who hear the page. */
  readonly announce: (text: string) => void;
  /** The step that the reader was at last, for the palette. */
  readonly select: (step: string) => void;
}

const EditingContext = createContext<ModelEditing | undefined>(undefined);

export const EditingProvider = EditingContext.Provider;

/** Where the model shown is changed; `undefined` where it is only read: today, and on a phone. */
export function useModelEditing(): ModelEditing | undefined {
  return useContext(EditingContext);
}
