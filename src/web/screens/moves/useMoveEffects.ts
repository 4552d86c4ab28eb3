import { useEffect, useState } from 'react';
import type { MoveEffects } from '#report';
import { useServices } from '../../session/services.ts';
import type { Snapshot } from '../../session/studyApi.ts';
import { Overtaken } from '../../worker/numbers.ts';

interface Shown {
  readonly what: string;
  readonly key: string;
  readonly effects?: MoveEffects | undefined;
  readonly failed?: string;
}

/**
 * What a variant of a move does by itself. Until new numbers are there, those
 * of the same variant stay; another's never do.
 */
export function useMoveEffects(
  snapshot: Snapshot,
  move: string,
  variant: string | undefined,
  assume: readonly string[],
): {
  readonly effects: MoveEffects | undefined;
  readonly isCurrent: boolean;
  readonly failed: string | undefined;
} {
  const { numbers } = useServices();
  const sets = assume.join(',');
  const what = `${move} ${variant}`;
  const key = `${snapshot.key} ${what} ${sets}`;
  const [shown, setShown] = useState<Shown>({ what, key: '' });
  useEffect(() => {
    if (variant === undefined) return;
    let left = false;
    const on = sets === '' ? [] : sets.split(',');
    numbers.ask(snapshot, 'moveEffects', { move, variant, assume: on }).then(
      (effects) => {
        if (!left) setShown({ what, key, effects });
      },
      (error: unknown) => {
        if (left || error instanceof Overtaken) return;
        setShown({ what, key, failed: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, move, variant, sets, key, what]);
  if (shown.key === key) return { effects: shown.effects, isCurrent: true, failed: shown.failed };
  const known =
    variant === undefined ? undefined : numbers.known(snapshot, 'moveEffects', { move, variant, assume });
  if (known) return { effects: known, isCurrent: true, failed: undefined };
  return { effects: shown.what === what ? shown.effects : undefined, isCurrent: false, failed: undefined };
}
