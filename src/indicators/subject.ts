import { type Basis, type CellSystem, missingReading, type Reading, weakestBasis } from '#figures';
import { type AppliedModel, applyModel, today } from '#moves';
import type { CompiledModel } from './compiled.ts';
import { compileModel } from './compileOrganisation.ts';
import { groundsOf, type QuantityInForce } from './quantityInForce.ts';
import type { Setting } from './setting.ts';
import { OrganisationState } from './state.ts';

/** One organisation to be measured: today's or a model's, compiled, with its counts. */
export interface Subject {
  readonly setting: Setting;
  /** Id of the model, or `today`. */
  readonly id: string;
  readonly applied: AppliedModel;
  readonly compiled: CompiledModel;
  readonly state: OrganisationState;
}

/** Applies and compiles a model of the study, or `today`. Throws on an id the study does not have. */
export function subjectOf(setting: Setting, model: string): Subject {
  const { study, organisation } = setting;
  const found = model === today ? today : study.models.get(model);
  if (found === undefined) throw new RangeError(`no model ${model}`);
  const applied = applyModel(study, study.moves, found);
  const compiled = compileModel(organisation, applied);
  const state = new OrganisationState(organisation, compiled.homes, compiled.home);
  return { setting, id: model, applied, compiled, state };
}

/**
 * The cells on which two organisations are measured together: leaves that have
 * the same origin, and the same home and arrival in both, are alike.
 */
export interface PairCells {
  readonly cells: CellSystem;
  /** A leaf that stands for each cell. */
  readonly leafOfCell: Int32Array;
}

const pairCache = new WeakMap<Subject, WeakMap<Subject, Map<QuantityInForce, PairCells>>>();

/** The cells of a quantity for a pair of organisations; kept as long as the two subjects live. */
export function pairCells(quantity: QuantityInForce, a: Subject, b: Subject): PairCells {
  const ofA = pairCache.get(a) ?? new WeakMap<Subject, Map<QuantityInForce, PairCells>>();
  pairCache.set(a, ofA);
  const ofPair = ofA.get(b) ?? new Map<QuantityInForce, PairCells>();
  ofA.set(b, ofPair);
  const known = ofPair.get(quantity);
  if (known) return known;
  const leafIds = a.setting.organisation.leafIds;
  const classByKey = new Map<string, number>();
  const firstLeaf: number[] = [];
  const cells = quantity.system.cells((leaf) => {
    const id = leafIds[leaf] as string;
    const inA = a.applied.leaves.get(id);
    const inB = b.applied.leaves.get(id);
    const key = `${inA?.origin} ${inA?.home} ${inA?.arrival} ${inB?.home} ${inB?.arrival}`;
    let classId = classByKey.get(key);
    if (classId === undefined) {
      classId = classByKey.size;
      classByKey.set(key, classId);
      firstLeaf.push(leaf);
    }
    return classId;
  });
  const built: PairCells = {
    cells,
    leafOfCell: Int32Array.from(cells.classes, (classId) => firstLeaf[classId] as number),
  };
  ofPair.set(quantity, built);
  return built;
}

/** Coefficients per cell from a number per leaf; the number must be the same for leaves that are alike. */
export function formOf(pair: PairCells, ofLeaf: (leaf: number) => number): Float64Array {
  return Float64Array.from(pair.leafOfCell, ofLeaf);
}

/**
 * Why a quantity cannot be measured in an organisation, or `undefined`: no
 * figures, figures that contradict each other, leaves without a home that
 * carry some of it.
 */
export function quantityGap(
  quantity: QuantityInForce | undefined,
  role: 'staff' | 'agenda',
  subject: Subject,
): Reading | undefined {
  if (!quantity) return missingReading('noFigures', [role]);
  if (quantity.contradiction) {
    return missingReading(
      'contradiction',
      quantity.contradiction,
      groundsOf(quantity, quantity.contradiction),
    );
  }
  const { leafIds } = subject.setting.organisation;
  const { cellOfLeaf } = pairCells(quantity, subject, subject).cells;
  const unplaced = leafIds.filter(
    (_, leaf) => (subject.compiled.home[leaf] as number) < 0 && (cellOfLeaf[leaf] as number) >= 0,
  );
  return unplaced.length > 0 ? missingReading('notPlaced', unplaced) : undefined;
}

/** What the places of leaves that did not stay rest on; `stated` where all stayed. */
export function basisOfChange(subject: Subject): Basis {
  const found: Basis[] = [];
  for (const leaf of subject.applied.leaves.values()) {
    if (leaf.arrival !== 'stayed') found.push(leaf.basis);
  }
  return weakestBasis(...found);
}
