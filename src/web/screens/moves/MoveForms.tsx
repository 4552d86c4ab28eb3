import { useOpenStudy } from '../../session/useStudy.ts';
import { EditMove } from './EditMove.tsx';
import { EditStructure } from './EditStructure.tsx';
import { EditTransfer } from './EditTransfer.tsx';
import { EditVariant } from './EditVariant.tsx';
import { MakeModel } from './MakeModel.tsx';
import { PasteTransfers } from './PasteTransfers.tsx';

/** A form that is open on the screen of moves. */
export type OpenForm =
  /** Without a move: a new one. */
  | { readonly form: 'move'; readonly move?: string }
  /** A variant that is not there is made. */
  | { readonly form: 'variant' | 'paste' | 'model'; readonly move: string; readonly variant: string }
  /** A place behind the last is a new one. */
  | {
      readonly form: 'transfer' | 'structure';
      readonly move: string;
      readonly variant: string;
      readonly at: number;
    };

/** The form that is open; nothing where what it was about has gone meanwhile. */
export function MoveForms({ open, onClose }: { readonly open: OpenForm; readonly onClose: () => void }) {
  const { study } = useOpenStudy().snapshot;
  const move = open.move === undefined ? undefined : study.moves.get(open.move);
  if (open.form === 'move') {
    return open.move === undefined || move ? <EditMove move={move} onClose={onClose} /> : null;
  }
  if (!move) return null;
  const variant = move.variants.find(({ id }) => id === open.variant);
  if (open.form === 'variant') {
    return <EditVariant move={move} variant={variant} id={open.variant} onClose={onClose} />;
  }
  if (!variant) return null;
  switch (open.form) {
    case 'transfer':
      return <EditTransfer move={move} variant={variant} at={open.at} onClose={onClose} />;
    case 'structure':
      return <EditStructure move={move} variant={variant} at={open.at} onClose={onClose} />;
    case 'paste':
      return <PasteTransfers move={move} variant={variant} onClose={onClose} />;
    case 'model':
      return <MakeModel move={move} variant={variant} onClose={onClose} />;
  }
}
