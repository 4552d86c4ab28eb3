import { type Organisation, treeOf } from '#organisation';
import type { Model } from './model.ts';

/** One step's wish for one leaf. */
export interface Claim {
  readonly step: string;
  readonly home: string;
}

/** What becomes of all the claims on one leaf. */
export interface Settled {
  /** `null` where nothing is claimed, or where the claims conflict. */
  readonly home: string | null;
  /** Steps whose claim counts. */
  readonly steps: readonly string[];
  readonly conflict?: { readonly steps: readonly string[]; readonly homes: readonly string[] };
  /** Whether the steps count because the model says that they prevail over others. */
  readonly prevailed?: boolean;
}

/** Claims for the same home are one; for different homes a conflict, unless one of the steps prevails. */
export function settle(claims: readonly Claim[], prevails: string | undefined): Settled {
  const homes = [...new Set(claims.map((claim) => claim.home))];
  const steps = [...new Set(claims.map((claim) => claim.step))];
  if (homes.length <= 1) return { home: homes[0] ?? null, steps };
  const prevailing = claims.filter((claim) => claim.step === prevails);
  if (prevailing.length > 0 && prevailing.length < claims.length) {
    return { ...settle(prevailing, undefined), prevailed: true };
  }
  return { home: null, steps, conflict: { steps, homes } };
}

/** Whether one of the claims is the step's. */
export function madeBy(claims: readonly Claim[], step: string): boolean {
  return claims.some((claim) => claim.step === step);
}

const none: ReadonlyMap<string, string> = new Map();

/** The step that prevails, by leaf: of two statements the more specific node's, of equally specific ones the later. */
export function prevailingSteps(organisation: Organisation, model: Model): ReadonlyMap<string, string> {
  if (model.prevails.length === 0) return none;
  const tree = treeOf(organisation);
  const stated = [...model.prevails].sort((a, b) => tree.depth(a.node) - tree.depth(b.node));
  const byLeaf = new Map<string, string>();
  for (const { node, step } of stated) {
    for (const leaf of tree.leavesUnder(node)) byLeaf.set(leaf, step);
  }
  return byLeaf;
}
