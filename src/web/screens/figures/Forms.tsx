import { FigureForm } from './FigureForm.tsx';
import { FollowOnForm } from './FollowOnForm.tsx';
import type { OpenForm } from './formOpener.ts';
import { PasteSheet } from './PasteSheet.tsx';
import { QuantityForm } from './QuantityForm.tsx';
import { RateForm } from './RateForm.tsx';
import { SetForm } from './SetForm.tsx';
import { SourceForm } from './SourceForm.tsx';

/** The form that is open. */
export function Forms({ form, onClose }: { readonly form: OpenForm; readonly onClose: () => void }) {
  switch (form.form) {
    case 'figure':
      return <FigureForm begin={form} onClose={onClose} />;
    case 'quantity':
      return <QuantityForm quantity={form.quantity} onClose={onClose} />;
    case 'source':
      return <SourceForm source={form.source} onClose={onClose} />;
    case 'set':
      return <SetForm set={form.set} onClose={onClose} />;
    case 'rate':
      return <RateForm set={form.set} rate={form.rate} onClose={onClose} />;
    case 'followOn':
      return <FollowOnForm set={form.set} followOn={form.followOn} onClose={onClose} />;
    case 'paste':
      return <PasteSheet onClose={onClose} />;
  }
}
