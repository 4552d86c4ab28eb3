import type { NumberForm } from '#wording';
import type { Why } from '../../session/whyAddress.ts';

/** How the number of a whole explanation is written, where its own line does not say. */
export function formOfWhy(why: Why): NumberForm {
  return why.indicator === 'staff' || why.indicator === 'staffMoved' ? 'fte' : 'count';
}
