import { type Basis, type CellSystem, missingReading, type Reading, weakestBasis } from '#figures';
import { type AppliedLeaf, type AppliedModel, applyModel, today } from '#moves';
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
  const { study } = setting;
  const found = model === today ? today : study.models.get(model);
  if (found === undefined) throw new RangeError(`no model ${model}`);
  return subjectOfApplied(setting, applyModel(study, study.moves, found));
}

/** An organisation that was applied already, of a model that the study need not have. */
export function subjectOfApplied(setting: Setting, applied: AppliedModel): Subject {
  const { organisation } = setting;
  const compiled = compileModel(organisation, applied);
  const state = new OrganisationState(organisation, compiled.homes, compiled.home);
  return { setting, id: applied.model, applied, compiled, state };
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

/** What a number asks of a quantity, beside that it can be known at all. */
export interface Asked {
  /** It needs amounts: a quantity known in shares only does not do. */
  readonly amounts?: boolean;
  /** It measures what a model does to today, so that today's homes enter as well. */
  readonly change?: boolean;
  /** The leaves that enter; all that carry some of it where left out. */
  readonly enters?: (leaf: number) => boolean;
}

/**
 * Why a quantity cannot be measured in an organisation, or `undefined`: no
 * figures, shares where amounts are asked, figures that contradict each other,
 * leaves that enter and have no home, leaves that moved although the quantity
 * does not follow its leaf, so that nobody knows who has it then.
 */
export function quantityGap(
  quantity: QuantityInForce | undefined,
  role: 'staff' | 'agenda',
  subject: Subject,
  { amounts = false, change = false, enters = () => true }: Asked = {},
): Reading | undefined {
  if (!quantity) return missingReading('noFigures', [role]);
  if (amounts && quantity.quantity.sharesOnly === true) {
    return missingReading('sharesOnly', [quantity.quantity.id]);
  }
  if (quantity.tooLarge.length > 0) {
    return missingReading('numberIsTooLarge', quantity.tooLarge, groundsOf(quantity, quantity.tooLarge));
  }
  if (quantity.contradiction) {
    return missingReading(
      'contradiction',
      quantity.contradiction,
      groundsOf(quantity, quantity.contradiction),
    );
  }
  const { leafIds, todayHome } = subject.setting.organisation;
  const carries = carriesOf(quantity, subject);
  const unplaced = leafIds.filter((_, leaf) => {
    if (!carries(leaf) || !enters(leaf)) return false;
    return (subject.compiled.home[leaf] as number) < 0 || (change && (todayHome[leaf] as number) < 0);
  });
  if (unplaced.length > 0) return missingReading('notPlaced', unplaced);
  const isLeftBehind = leafIds.some(
    (id, leaf) => carries(leaf) && enters(leaf) && subject.applied.leaves.get(id)?.arrival === 'moved',
  );
  return isLeftBehind && !quantity.quantity.followsLeaf
    ? missingReading('doesNotFollow', [quantity.quantity.id])
    : undefined;
}

/** Whether a leaf carries some of a quantity. */
function carriesOf(quantity: QuantityInForce, subject: Subject): (leaf: number) => boolean {
  const { cellOfLeaf } = pairCells(quantity, subject, subject).cells;
  return (leaf) => (cellOfLeaf[leaf] as number) >= 0;
}

/** Whether a leaf that carries some of a quantity did not stay. */
export function somethingChanged(quantity: QuantityInForce, subject: Subject): boolean {
  return changedLeaves(subject, carriesOf(quantity, subject)).length > 0;
}

/**
 * What it rests on that a model changes who has a quantity: the places of the
 * leaves that carry some of it and did not stay, and how sure it is that the
 * quantity follows its leaf. `stated` where all of them stayed, so that today
 * rests on no such assumption.
 */
export function basisOfChange(quantity: QuantityInForce, subject: Subject): Basis {
  const changed = changedLeaves(subject, carriesOf(quantity, subject));
  if (changed.length === 0) return 'stated';
  return weakestBasis(quantity.quantity.followsBasis ?? 'stated', ...changed.map(({ basis }) => basis));
}

function changedLeaves(subject: Subject, carries: (leaf: number) => boolean): readonly AppliedLeaf[] {
  return subject.setting.organisation.leafIds.flatMap((id, index) => {
    const leaf = subject.applied.leaves.get(id);
    return leaf && leaf.arrival !== 'stayed' && carries(index) ? [leaf] : [];
  });
}

/** Whether two organisations give every leaf the same home in the same way, so that nothing differs between them. */
export function isSameOrganisation(a: Subject, b: Subject): boolean {
  if (a.applied.administrations.length !== b.applied.administrations.length) return false;
  return [...a.applied.leaves.values()].every((leaf) => {
    const other = b.applied.leaves.get(leaf.id);
    return other !== undefined && other.home === leaf.home && other.arrival === leaf.arrival;
  });
}
