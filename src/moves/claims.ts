import type { Organisation } from '#organisation';
import type { StructureChange, Transfer } from './move.ts';
import { selectLeaves } from './select.ts';

/** What one step asks for a leaf: its target as the step names it, or several where the step contradicts itself. */
export type Claims = ReadonlyMap<string, readonly string[]>;

/**
 * The homes a bundle of transfers asks for, by leaf. The more specific node
 * prevails; what is named equally specifically for different homes keeps both.
 */
export function transferClaims(organisation: Organisation, transfers: readonly Transfer[]): Claims {
  return gather(
    organisation,
    transfers.map((transfer) => ({ selections: [transfer.what], to: transfer.to })),
  );
}

/** The successors a split allots leaves to, by leaf. */
export function allotmentClaims(
  organisation: Organisation,
  split: Extract<StructureChange, { kind: 'split' }>,
): Claims {
  return gather(
    organisation,
    split.successors.map((successor) => ({
      selections: successor.takes,
      to: successor.administration.id,
    })),
  );
}

function gather(
  organisation: Organisation,
  asks: readonly { selections: readonly Parameters<typeof selectLeaves>[1][]; to: string }[],
): Claims {
  const best = new Map<string, { depth: number; homes: string[] }>();
  for (const { selections, to } of asks) {
    for (const selection of selections) {
      for (const { leaf, depth } of selectLeaves(organisation, selection)) {
        const known = best.get(leaf);
        if (!known || depth > known.depth) best.set(leaf, { depth, homes: [to] });
        else if (depth === known.depth && !known.homes.includes(to)) known.homes.push(to);
      }
    }
  }
  return new Map([...best].map(([leaf, { homes }]) => [leaf, homes]));
}
