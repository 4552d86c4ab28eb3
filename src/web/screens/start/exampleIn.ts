import type { StudyListed } from '../../session/shelfApi.ts';

/** The id that a copy of the example has, followed by a number where there are several. */
const example = /^copenhagen-2024(?:-\d+)?$/;

/** The reader's copy of the example, the one changed last where there are several; `undefined` where there is none. */
export function exampleIn(studies: readonly StudyListed[]): StudyListed | undefined {
  return studies
    .filter(({ id, copyOf }) => example.test(id) && copyOf === undefined)
    .toSorted((a, b) => (a.changed < b.changed ? 1 : -1))[0];
}
