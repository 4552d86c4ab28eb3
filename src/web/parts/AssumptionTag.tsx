import type { Reading } from '#figures';
import { useLanguage } from '../session/useLanguage.ts';

/** Marks a number that rests on something assumed, by a set that is on or by the study itself. */
export function AssumptionTag({ reading }: { readonly reading: Reading }) {
  const { say } = useLanguage();
  if (reading.kind === 'missing') return null;
  if (reading.assumptions.length === 0 && reading.basis !== 'assumed') return null;
  return (
    <span className="assumed" title={say.modelScreen.assumptionTagMeans}>
      {say.modelScreen.assumptionTag}
    </span>
  );
}
