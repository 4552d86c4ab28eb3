import { createContext, useContext } from 'react';
import type { Figure, FollowOn, Quantity, Rate, Source } from '#figures';

/** A form of this screen, with what it begins from. `set`: the assumption set that what it makes belongs to. */
export type OpenForm =
  | {
      readonly form: 'figure';
      readonly figure?: Figure;
      readonly set?: string;
      /** For a new one: what it is of. */
      readonly quantity?: string;
      readonly about?: string;
    }
  | { readonly form: 'quantity'; readonly quantity?: Quantity }
  | { readonly form: 'source'; readonly source?: Source }
  | { readonly form: 'set'; readonly set?: string }
  | { readonly form: 'rate'; readonly set: string; readonly rate?: Rate }
  | { readonly form: 'followOn'; readonly set: string; readonly followOn?: FollowOn }
  | { readonly form: 'paste' };

const FormContext = createContext<(form: OpenForm) => void>(() => undefined);

export const FormProvider = FormContext.Provider;

/** Opens a form of this screen. */
export function useFormOpener(): (form: OpenForm) => void {
  return useContext(FormContext);
}
