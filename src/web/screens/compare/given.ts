import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import type { Chosen } from './chosen.ts';
import type { Comparing } from './useComparison.ts';

/** What the parts of the comparison are given. */
export interface Given {
  readonly study: Study;
  /** Today and every model, applied, by id. */
  readonly applied: ReadonlyMap<string, AppliedModel>;
  readonly chosen: Chosen;
  readonly comparing: Comparing;
}
