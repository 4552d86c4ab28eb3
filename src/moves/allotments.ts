import { type Organisation, treeOf } from '#organisation';
import type { Claims } from './claims.ts';
import type { OpenedStep } from './openSteps.ts';
import { type Claim, madeBy, type Settled, settle } from './settle.ts';
import type { BodiesInTheMaking } from './structure.ts';

interface Allotted {
  /** The administration that held the leaf and was split. */
  readonly from: string;
  readonly claims: readonly Claim[];
  /** Steps of the earlier splits that brought the leaf to `from`. */
  readonly earlier: readonly string[];
}

/**
 * Where the splits of a model leave the leaves they allot, while the changes
 * of structure are carried out one after another. Lives as long as one
 * `applyModel`.
 */
export class Allotments {
  private readonly byLeaf = new Map<string, Allotted>();
  /** Allotments of leaves that the split administration does not hold: they change nothing. */
  readonly idle: { readonly step: string; readonly leaf: string }[] = [];
  private readonly homeOf: (leaf: string) => string | null;

  constructor(
    organisation: Organisation,
    private readonly bodies: BodiesInTheMaking,
    private readonly prevailing: ReadonlyMap<string, string>,
  ) {
    this.homeOf = treeOf(organisation).homeOf;
  }

  /** Gives the successors of a split that was carried out just now the leaves allotted to them. */
  allot(step: OpenedStep, administration: string, allotted: Claims): void {
    const { bodies, byLeaf } = this;
    const from = bodies.resolve(administration) as string;
    for (const [leaf, homes] of allotted) {
      if (step.leftOut.has(leaf)) continue;
      const claims = homes.map((home) => ({ step: step.id, home }));
      const known = byLeaf.get(leaf);
      const held = known ? settle(known.claims, this.prevailing.get(leaf)) : undefined;
      const holder = held ? held.home : this.homeOf(leaf);
      if (holder !== null && bodies.resolve(holder) === from) {
        const earlier = known && held ? [...known.earlier, ...held.steps] : [];
        byLeaf.set(leaf, { from, claims, earlier });
      } else if (known && bodies.resolve(known.from) === from) {
        // Another split of the same administration gave the leaf away: both are told, whichever came first.
        byLeaf.set(leaf, { ...known, claims: [...known.claims, ...claims] });
      } else this.idle.push({ step: step.id, leaf });
    }
  }

  /** Whether a split allots the leaf. */
  has(leaf: string): boolean {
    return this.byLeaf.has(leaf);
  }

  /** What the splits say in the end of a leaf that one of them allots. */
  settled(leaf: string): Settled {
    const allotted = this.byLeaf.get(leaf) as Allotted;
    const claims = allotted.claims.flatMap(({ step, home }) => {
      const now = this.bodies.resolve(home);
      return now === undefined ? [] : [{ step, home: now }];
    });
    const settled = settle(claims, this.prevailing.get(leaf));
    return { ...settled, steps: [...new Set([...allotted.earlier, ...settled.steps])] };
  }

  /** Whether the step's allotment of the leaf counts among those that claim it. */
  claims(leaf: string, step: string): boolean {
    const allotted = this.byLeaf.get(leaf);
    return allotted !== undefined && madeBy(allotted.claims, step);
  }
}
