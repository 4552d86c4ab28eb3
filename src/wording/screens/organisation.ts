import { organisationScreen as danish } from '../da/organisationScreen.ts';
import { organisationScreen as english } from '../en/organisationScreen.ts';

/** What stands on the screen of the organisation today. */
export type OrganisationSaying = typeof danish;

/** What stands on the screen of the organisation today, per language. */
export const organisationSaying: { readonly da: OrganisationSaying; readonly en: OrganisationSaying } = {
  da: danish,
  en: english,
};
