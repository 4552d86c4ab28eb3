import type { Area, Organisation, TaskNode } from '#organisation';
import type { Selection, StructureChange, Transfer } from './move.ts';
import { selectLeaves } from './select.ts';

/** What one step asks for a leaf: its target as the step names it, or several where the step contradicts itself. */
export type Claims = ReadonlyMap<string, readonly string[]>;

/** What a variant, or a step of the model's own, consists of. */
export interface StepContent {
  readonly transfers: readonly Transfer[];
  readonly structure: readonly StructureChange[];
}

/** The claims of a step's content, read against today's organisation. */
export interface ContentClaims {
  readonly transfers: Claims;
  /** One for each change of structure, in order; `undefined` for those that allot nothing. */
  readonly allotments: readonly (Claims | undefined)[];
}

interface Kept {
  readonly areas: ReadonlyMap<string, Area>;
  readonly claims: ContentClaims;
}

const kept = new WeakMap<ReadonlyMap<string, TaskNode>, WeakMap<StepContent, Kept>>();

/**
 * The homes that a step's content asks for, by leaf. Among its transfers, and
 * within each split, the more specific node prevails; what is named equally
 * specifically for different homes keeps both.
 *
 * Kept per organisation and content, which must not change afterwards: a
 * search applies the same few variants in tens of thousands of combinations.
 */
export function claimsOf(organisation: Organisation, content: StepContent): ContentClaims {
  let ofNodes = kept.get(organisation.nodes);
  if (!ofNodes) {
    ofNodes = new WeakMap();
    kept.set(organisation.nodes, ofNodes);
  }
  const known = ofNodes.get(content);
  if (known && known.areas === organisation.areas) return known.claims;
  const claims: ContentClaims = {
    transfers: gather(
      organisation,
      content.transfers.map((transfer) => ({ selections: [transfer.what], to: transfer.to })),
    ),
    allotments: content.structure.map((change) =>
      change.kind === 'split'
        ? gather(
            organisation,
            change.successors.map((successor) => ({
              selections: successor.takes,
              to: successor.administration.id,
            })),
          )
        : undefined,
    ),
  };
  ofNodes.set(content, { areas: organisation.areas, claims });
  return claims;
}

function gather(
  organisation: Organisation,
  asks: readonly { readonly selections: readonly Selection[]; readonly to: string }[],
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
