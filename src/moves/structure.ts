import type { Organisation, OtherBody } from '#organisation';
import type { Finding, ModelAdministration, ModelCommittee } from './applied.ts';
import type { NewAdministration, StructureChange } from './move.ts';

type Merge = Extract<StructureChange, { kind: 'merge' }>;
type Split = Extract<StructureChange, { kind: 'split' }>;

/**
 * The bodies of a model while its changes of structure are carried out one
 * after another. Lives as long as one `applyModel`.
 */
export class BodiesInTheMaking {
  /** In the order in which they are shown. */
  readonly administrations: Map<string, ModelAdministration>;
  readonly findings: Finding[] = [];
  private readonly committees: Map<string, ModelCommittee>;
  /** Committees whose administration went: they go too unless another serves them in the end. */
  private readonly vacated = new Set<string>();
  /** Merged administrations, by the id that is gone: the successor. */
  private readonly becameById = new Map<string, string>();
  private readonly dissolved = new Set<string>();
  private readonly mergedBySteps = new Map<string, readonly string[]>();
  private readonly otherBodies: ReadonlyMap<string, OtherBody>;

  constructor(organisation: Organisation) {
    const { administrations, committees } = bodiesToday(organisation);
    this.administrations = new Map(administrations);
    this.committees = new Map(committees);
    this.otherBodies = organisation.otherBodies;
  }

  /**
   * The administration that an id means now: itself, or the successor it was
   * merged into; `undefined` when it was dissolved or never was. A split one
   * means itself, since it continues.
   */
  resolve(id: string): string | undefined {
    let current = id;
    while (!this.administrations.has(current)) {
      const next = this.becameById.get(current);
      if (next === undefined) return undefined;
      current = next;
    }
    return current;
  }

  /** The steps that merged one of today's administrations into one that does not continue it, in order. */
  mergedBy(origin: string): readonly string[] {
    return this.mergedBySteps.get(origin) ?? [];
  }

  /** Whether the id is that of a body beside the committees, which no model may touch. */
  isOtherBody(id: string): boolean {
    return this.otherBodies.has(id);
  }

  /** The committees that the model has, in the order in which they are shown. */
  remainingCommittees(): readonly ModelCommittee[] {
    if (this.vacated.size === 0) return [...this.committees.values()];
    const served = new Set([...this.administrations.values()].map((body) => body.committee));
    return [...this.committees.values()].filter(
      (committee) => served.has(committee.id) || !this.vacated.has(committee.id),
    );
  }

  /**
   * Carries out one change, whole or not at all; what stands in its way
   * becomes a finding. True when anything changed.
   */
  change(step: string, change: StructureChange): boolean {
    const obstacle = this.obstacle(change);
    if (obstacle !== undefined) {
      this.findings.push(
        this.isOtherBody(obstacle)
          ? { code: 'otherBodyTouched', step, body: obstacle }
          : { code: 'structureConflicts', step, administration: obstacle },
      );
      return false;
    }
    if (change.kind === 'create') this.create(change.administration);
    else if (change.kind === 'dissolve') this.dissolve(change.administration);
    else if (change.kind === 'merge') this.merge(step, change);
    else this.split(change);
    return change.kind !== 'split' || change.successors.length > 0;
  }

  /** The id that a change cannot be carried out for; `undefined` when nothing stands in its way. */
  private obstacle(change: StructureChange): string | undefined {
    switch (change.kind) {
      case 'create':
        return this.obstacleToAdding([change.administration]);
      case 'dissolve':
        // Not the successor: dissolving what was merged would take the other parties along unasked.
        return this.administrations.has(change.administration) ? undefined : change.administration;
      case 'split':
        if (this.resolve(change.administration) === undefined) return change.administration;
        return this.obstacleToAdding(change.successors.map((successor) => successor.administration));
      case 'merge':
        return this.obstacleToMerging(change);
    }
  }

  private obstacleToAdding(added: readonly NewAdministration[]): string | undefined {
    const ids = added.map((administration) => administration.id);
    const taken = ids.find((id, at) => this.isTaken(id) || ids.indexOf(id) !== at);
    return taken ?? added.map((body) => body.committee.id).find((id) => this.isOtherBody(id));
  }

  private obstacleToMerging({ administrations, continues, into }: Merge): string | undefined {
    const missing = administrations.find((id) => this.resolve(id) === undefined);
    if (missing !== undefined) return missing;
    const parties = new Set(administrations.map((id) => this.resolve(id) as string));
    if (parties.size < 2) return administrations[0] ?? into.id;
    if (!parties.has(this.resolve(continues) ?? '')) return continues;
    if (this.isTaken(into.id) && !parties.has(into.id)) return into.id;
    return into.committee && this.isOtherBody(into.committee.id) ? into.committee.id : undefined;
  }

  /** An id means one administration through all steps, so one that is gone is not used again. */
  private isTaken(id: string): boolean {
    return (
      this.administrations.has(id) ||
      this.becameById.has(id) ||
      this.dissolved.has(id) ||
      this.isOtherBody(id)
    );
  }

  private create(administration: NewAdministration): void {
    const committee = newCommittee(administration.committee, administration);
    if (!this.committees.has(committee.id)) this.committees.set(committee.id, committee);
    this.administrations.set(administration.id, newBody(administration));
  }

  private dissolve(id: string): void {
    this.vacated.add((this.administrations.get(id) as ModelAdministration).committee);
    this.administrations.delete(id);
    this.dissolved.add(id);
  }

  private split(change: Split): void {
    const continuing = this.administrations.get(this.resolve(change.administration) as string);
    const { id, committee } = continuing as ModelAdministration;
    const added = change.successors.map((successor) => successor.administration);
    const committees = new Map(
      added.map((body) => [body.committee.id, newCommittee(body.committee, body)] as const),
    );
    insertAfter(this.administrations, id, added.map(newBody));
    insertAfter(
      this.committees,
      committee,
      [...committees.values()].filter((one) => !this.committees.has(one.id)),
    );
  }

  private merge(step: string, change: Merge): void {
    const parties = new Set(change.administrations.map((id) => this.resolve(id) as string));
    const continued = this.administrations.get(this.resolve(change.continues) as string);
    const { id: continuedId, committee, continues, joinedBy: before } = continued as ModelAdministration;
    const joinedBy = new Set(before);
    for (const id of parties) {
      const party = this.administrations.get(id) as ModelAdministration;
      this.vacated.add(party.committee);
      if (id !== change.into.id) this.becameById.set(id, change.into.id);
      if (id === continuedId) continue;
      const origins = party.continues === null ? party.joinedBy : [...party.joinedBy, party.continues];
      for (const origin of origins) {
        joinedBy.add(origin);
        const steps = this.mergedBy(origin);
        if (!steps.includes(step)) this.mergedBySteps.set(origin, [...steps, step]);
      }
    }
    const successor: ModelAdministration = {
      ...named(change.into.id, change.into),
      committee: change.into.committee?.id ?? committee,
      continues,
      joinedBy: [...joinedBy],
    };
    // The successor takes the place of the one it continues, so that columns keep their order.
    const entries = [...this.administrations];
    this.administrations.clear();
    for (const [id, body] of entries) {
      if (id === continuedId) this.administrations.set(successor.id, successor);
      else if (!parties.has(id)) this.administrations.set(id, body);
    }
    if (change.into.committee && !this.committees.has(change.into.committee.id)) {
      insertAfter(this.committees, committee, [newCommittee(change.into.committee, change.into)]);
    }
  }
}

interface Kept {
  readonly administrations: ReadonlyMap<string, ModelAdministration>;
  readonly committees: ReadonlyMap<string, ModelCommittee>;
  readonly read: Organisation['committees'];
}

const kept = new WeakMap<Organisation['administrations'], Kept>();

/** The bodies of a model without steps; kept as long as both registers stay the same. */
function bodiesToday(organisation: Organisation): Kept {
  const known = kept.get(organisation.administrations);
  if (known && known.read === organisation.committees) return known;
  const built: Kept = {
    read: organisation.committees,
    committees: new Map([...organisation.committees].map(([id, body]) => [id, named(id, body)])),
    administrations: new Map(
      [...organisation.administrations].map(([id, body]) => [
        id,
        { ...named(id, body), committee: body.committee, continues: id, joinedBy: [] },
      ]),
    ),
  };
  kept.set(organisation.administrations, built);
  return built;
}

function newBody(administration: NewAdministration): ModelAdministration {
  return {
    ...named(administration.id, administration),
    committee: administration.committee.id,
    continues: null,
    joinedBy: [],
  };
}

/** A committee that is given no name of its own is called as the administration that serves it. */
function newCommittee(
  committee: NewAdministration['committee'],
  servedBy: { readonly name: ModelCommittee['name'] },
): ModelCommittee {
  return named(committee.id, { ...committee, name: committee.name ?? servedBy.name });
}

function named(
  id: string,
  from: { readonly name: ModelCommittee['name']; readonly short?: ModelCommittee['name'] },
): ModelCommittee {
  return from.short === undefined ? { id, name: from.name } : { id, name: from.name, short: from.short };
}

function insertAfter<T extends { readonly id: string }>(
  into: Map<string, T>,
  after: string,
  added: readonly T[],
): void {
  const entries = [...into];
  into.clear();
  for (const [id, body] of entries) {
    into.set(id, body);
    if (id === after) for (const one of added) into.set(one.id, one);
  }
  // Where the one they belong after is missing from the study: at the end.
  for (const one of added) if (!into.has(one.id)) into.set(one.id, one);
}
