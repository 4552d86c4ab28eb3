import type { Basis } from '#figures';
import type { Move, MoveRef, NewAdministration, Selection, StructureChange, Transfer } from '../move.ts';
import { textOf } from './organisationOf.ts';

type Rule = Omit<Extract<Selection, { kind: 'rule' }>, 'kind'>;

/** What a variant or a step does. Every list may be left out. */
export interface Doing {
  readonly transfers?: readonly Transfer[];
  readonly structure?: readonly StructureChange[];
  readonly basis?: Basis;
}

export interface Ties {
  readonly requires?: readonly MoveRef[];
  readonly excludes?: readonly MoveRef[];
}

/** A move with its variants by id: `moveOf('parks', { a: { transfers: [to('culture', 'parks')] } })`. */
export function moveOf(id: string, variants: Readonly<Record<string, Doing & Ties>>, ties: Ties = {}): Move {
  return {
    id,
    number: 1,
    name: textOf(id),
    description: textOf(id),
    kind: 'taskMove',
    kindBasis: 'inferred',
    variants: Object.entries(variants).map(([variant, says]) => ({
      id: variant,
      name: textOf(`${id} ${variant}`),
      transfers: says.transfers ?? [],
      structure: says.structure ?? [],
      requires: says.requires ?? [],
      excludes: says.excludes ?? [],
      basis: says.basis ?? 'stated',
    })),
    requires: ties.requires ?? [],
    excludes: ties.excludes ?? [],
    remarks: [],
  };
}

/** Moves by id, as `applyModel` takes them. */
export function movesOf(...moves: readonly Move[]): ReadonlyMap<string, Move> {
  return new Map(moves.map((move) => [move.id, move]));
}

/** A transfer of nodes. */
export function to(home: string, ...nodes: readonly string[]): Transfer {
  return { what: { kind: 'nodes', nodes }, to: home };
}

/** A transfer of whatever a rule matches. */
export function ruleTo(home: string, rule: Rule): Transfer {
  return { what: { kind: 'rule', ...rule }, to: home };
}

/** A new administration with a committee, `<id>-committee` unless another is named. */
export function create(id: string, committee = `${id}-committee`): StructureChange {
  return { kind: 'create', administration: newOne(id, committee) };
}

export function dissolve(administration: string): StructureChange {
  return { kind: 'dissolve', administration };
}

/** The administrations become `into`, which continues the first of them unless another is named. */
export function merge(
  administrations: readonly string[],
  into: string,
  says: { readonly continues?: string; readonly committee?: string } = {},
): StructureChange {
  return {
    kind: 'merge',
    administrations,
    into: {
      id: into,
      name: textOf(into),
      ...(says.committee === undefined ? {} : { committee: { id: says.committee } }),
    },
    continues: says.continues ?? administrations[0] ?? into,
  };
}

/** Each successor with the nodes, or one rule, that it takes. */
export function split(
  administration: string,
  successors: Readonly<Record<string, readonly string[] | Rule>>,
): StructureChange {
  return {
    kind: 'split',
    administration,
    successors: Object.entries(successors).map(([id, takes]) => ({
      administration: newOne(id, `${id}-committee`),
      takes: [isNodes(takes) ? { kind: 'nodes', nodes: takes } : { kind: 'rule', ...takes }],
    })),
  };
}

function isNodes(takes: readonly string[] | Rule): takes is readonly string[] {
  return Array.isArray(takes);
}

function newOne(id: string, committee: string): NewAdministration {
  return { id, name: textOf(id), committee: { id: committee } };
}
