import type { Organisation } from '#organisation';
import type { Finding, ModelAdministration, ModelCommittee } from './applied.ts';
import type { NewAdministration, StructureChange } from './move.ts';

/**
 * The bodies of a model while its changes of structure are carried out one
 * after another. Lives as long as one `applyModel`.
 */
export class BodiesInTheMaking {
  readonly administrations = new Map<string, ModelAdministration>();
  readonly committees = new Map<string, ModelCommittee>();
  readonly findings: Finding[] = [];
  /** Merged administrations, by the id that is gone: the successor. */
  private readonly becameById = new Map<string, string>();
  private readonly otherBodies: ReadonlySet<string>;

  constructor(organisation: Organisation) {
    this.otherBodies = new Set(organisation.otherBodies.keys());
    for (const committee of organisation.committees.values()) {
      this.committees.set(committee.id, named(committee.id, committee));
    }
    for (const administration of organisation.administrations.values()) {
      this.administrations.set(administration.id, {
        ...named(administration.id, administration),
        committee: administration.committee,
        continues: administration.id,
        joinedBy: [],
      });
    }
  }

  /**
   * The administration that an id means now: itself, or the successor it was
   * merged into; `undefined` when it was dissolved or never was.
   */
  resolve(id: string): string | undefined {
    let current = id;
    while (!this.administrations.has(current)) {
      const next = this.becameById.get(current);
      if (next === undefined || next === current) return undefined;
      current = next;
    }
    return current;
  }

  /** Whether the id is that of a body beside the committees, which no model may touch. */
  isOtherBody(id: string): boolean {
    return this.otherBodies.has(id);
  }

  /** Carries out one change; what stands in its way becomes a finding and the change is left undone. */
  change(step: string, change: StructureChange): void {
    const inTheWay = this.inTheWay(change);
    if (inTheWay !== undefined) {
      this.findings.push(
        this.isOtherBody(inTheWay)
          ? { code: 'otherBodyTouched', step, body: inTheWay }
          : { code: 'structureConflicts', step, administration: inTheWay },
      );
      return;
    }
    if (change.kind === 'create') this.add(change.administration);
    else if (change.kind === 'dissolve') this.remove(this.resolve(change.administration) as string);
    else if (change.kind === 'merge') this.merge(change);
    else for (const successor of change.successors) this.add(successor.administration);
  }

  private inTheWay(change: StructureChange): string | undefined {
    const mustBeThere =
      change.kind === 'merge'
        ? change.administrations
        : change.kind === 'create'
          ? []
          : [change.administration];
    const missing = mustBeThere.find((id) => this.resolve(id) === undefined);
    if (missing !== undefined) return missing;
    if (change.kind === 'merge') {
      const parties = new Set(change.administrations.map((id) => this.resolve(id) as string));
      if (parties.size < 2) return change.administrations[0] ?? change.into.id;
      if (!parties.has(this.resolve(change.continues) ?? '')) return change.continues;
      return this.taken(change.into.id) && !parties.has(change.into.id) ? change.into.id : undefined;
    }
    const added =
      change.kind === 'create'
        ? [change.administration.id]
        : change.kind === 'split'
          ? change.successors.map((successor) => successor.administration.id)
          : [];
    return added.find((id, at) => this.taken(id) || added.indexOf(id) !== at);
  }

  private taken(id: string): boolean {
    return this.administrations.has(id) || this.becameById.has(id) || this.isOtherBody(id);
  }

  private add(administration: NewAdministration): void {
    this.takeCommittee(administration.committee, administration);
    this.administrations.set(administration.id, {
      ...named(administration.id, administration),
      committee: administration.committee.id,
      continues: null,
      joinedBy: [],
    });
  }

  private merge(change: Extract<StructureChange, { kind: 'merge' }>): void {
    const parties = [...new Set(change.administrations.map((id) => this.resolve(id) as string))];
    const continued = this.administrations.get(
      this.resolve(change.continues) as string,
    ) as ModelAdministration;
    const joinedBy = new Set(continued.joinedBy);
    for (const id of parties) {
      const party = this.administrations.get(id) as ModelAdministration;
      for (const joined of party.joinedBy) joinedBy.add(joined);
      if (id !== continued.id && party.continues !== null) joinedBy.add(party.continues);
    }
    // The successor takes the place of the one it continues, so that columns keep their order.
    const entries = [...this.administrations];
    this.administrations.clear();
    const gone: string[] = [];
    for (const [id, administration] of entries) {
      if (id === continued.id) {
        this.administrations.set(change.into.id, {
          ...named(change.into.id, change.into),
          committee: change.into.committee?.id ?? continued.committee,
          continues: continued.continues,
          joinedBy: [...joinedBy],
        });
      } else if (!parties.includes(id)) this.administrations.set(id, administration);
      if (parties.includes(id)) gone.push(administration.committee);
      if (parties.includes(id) && id !== change.into.id) this.becameById.set(id, change.into.id);
    }
    if (change.into.committee) this.takeCommittee(change.into.committee, change.into);
    for (const committee of gone) this.dropCommitteeIfUnserved(committee);
  }

  private remove(id: string): void {
    const committee = this.administrations.get(id)?.committee;
    this.administrations.delete(id);
    if (committee !== undefined) this.dropCommitteeIfUnserved(committee);
  }

  private takeCommittee(
    committee: NewAdministration['committee'],
    administration: { readonly name: ModelCommittee['name'] },
  ): void {
    if (this.committees.has(committee.id)) return;
    this.committees.set(
      committee.id,
      named(committee.id, { ...committee, name: committee.name ?? administration.name }),
    );
  }

  private dropCommitteeIfUnserved(committee: string): void {
    for (const administration of this.administrations.values()) {
      if (administration.committee === committee) return;
    }
    this.committees.delete(committee);
  }
}

function named(
  id: string,
  from: { readonly name: ModelCommittee['name']; readonly short?: ModelCommittee['name'] },
): ModelCommittee {
  return from.short === undefined ? { id, name: from.name } : { id, name: from.name, short: from.short };
}
