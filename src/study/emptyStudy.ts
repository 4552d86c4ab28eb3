import { closeMap, deepFreeze } from './freeze.ts';
import { type CollectionName, collectionNames } from './sections.ts';
import type { Study } from './study.ts';

type Collections = Pick<Study, CollectionName>;

const collections = Object.fromEntries(
  collectionNames.map((name) => [name, closeMap(new Map())]),
) as unknown as Collections;

/**
 * Where every study begins. Its description is blank, which no rule allows;
 * the first command of a study describes it.
 */
export const emptyStudy: Study = Object.freeze({
  ...collections,
  description: deepFreeze({
    id: '',
    name: {},
    summary: {},
    date: '',
    dateBasis: 'assumed' as const,
    defaultLanguage: 'da' as const,
  }),
});
