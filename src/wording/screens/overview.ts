import { overviewScreen as da } from '../da/overviewScreen.ts';
import { overviewScreen as en } from '../en/overviewScreen.ts';

/** What a study is made of, in the order in which each rests on the one before. */
export type BuildingStep = 'administrations' | 'tasks' | 'considerations' | 'moves' | 'models';

/** What stands on the overview, in every language; fetched with it. */
export const overviewSaying = { da, en };
