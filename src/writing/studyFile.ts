import type { Study } from '#study';

/** A study as text in the format `ressort.study/1`, in its normal form. */
export function writeStudyFile(_study: Study): string {
  throw new Error('being written');
}
