import { registry } from '#indicators';

/** Ids of the indicators there are: criteria of a study may name no other. */
export const indicators: readonly string[] = registry.map(({ id }) => id);
