import { createContext, useContext } from 'react';
import type { Command } from '#study';
import type { OrganisationSaying } from '#wording';
import type { GoingAlong } from './correcting.ts';
import type { Branch } from './organisationTree.ts';

/** What lies over the screen. */
export type OrganisationDialog =
  | { readonly kind: 'place' | 'divide' | 'addPart' | 'edit' | 'areas' | 'details'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string; readonly relation?: string }
  | { readonly kind: 'remove'; readonly id: string; readonly goes: GoingAlong; readonly command: Command }
  | { readonly kind: 'addTask'; readonly home: string | null }
  | { readonly kind: 'addAdministration' | 'addCommittee' }
  | { readonly kind: 'paste'; readonly text: string };

/** What every picture of the organisation may do. */
export interface OrganisationDesk {
  readonly words: OrganisationSaying;
  readonly tree: readonly Branch[];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  /** Id of what is being renamed. */
  readonly renaming: string | undefined;
  readonly rename: (id: string) => void;
  /** Ends renaming; without a text everything stays. */
  readonly renameTo: (id: string, text: string | undefined) => void;
  readonly placeAt: (id: string, home: string | null) => Promise<boolean>;
  readonly remove: (id: string) => void;
  readonly open: (dialog: OrganisationDialog | undefined) => void;
  /** The page has no room for the panel beside the picture. */
  readonly isNarrow: boolean;
  /** What changes the organisation is offered. */
  readonly mayEdit: boolean;
}

const OrganisationContext = createContext<OrganisationDesk | undefined>(undefined);

export const OrganisationProvider = OrganisationContext.Provider;

/** What may be done on the screen of the organisation. */
export function useOrganisation(): OrganisationDesk {
  const desk = useContext(OrganisationContext);
  if (!desk) throw new Error('not on the screen of the organisation');
  return desk;
}

/** Puts the focus on a thing in the picture, once it is drawn. */
export function focusThing(id: string): void {
  requestAnimationFrame(() => {
    const found = document.querySelector(`[data-thing="${CSS.escape(id)}"]`);
    if (found instanceof HTMLElement) found.focus();
  });
}
