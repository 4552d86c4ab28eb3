/** Every screen of a study, in the order of the navigation, with its place in the address. */
export const screenList = [
  { name: 'overview', path: 'overview', group: 'first' },
  { name: 'organisation', path: 'organisation', group: 'first' },
  { name: 'themes', path: 'themes', group: 'analysis' },
  { name: 'moves', path: 'moves', group: 'analysis' },
  { name: 'models', path: 'models', group: 'analysis' },
  { name: 'compare', path: 'compare', group: 'analysis' },
  { name: 'journeys', path: 'journeys', group: 'analysis' },
  { name: 'figures', path: 'figures', group: 'grounds' },
  { name: 'versions', path: 'versions', group: 'grounds' },
] as const;

export type ScreenName = (typeof screenList)[number]['name'];
