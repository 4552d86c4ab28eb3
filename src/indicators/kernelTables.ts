import type { CompiledOrganisation, Rows } from './compiled.ts';
import { gridFor, gridOf, quantise } from './quantise.ts';
import { rowsFrom } from './rows.ts';

/**
 * A count and a strength in one number, so that one addition keeps both:
 * `count × packing + strength`. Exact up to 2^26 of each; strengths are whole.
 */
export const packing = 2 ** 26;

/** What the kernel reads in its inner loops, arranged by leaf; the same for every model of an organisation. */
export interface KernelTables {
  /** Beside `areasOfLeaf.items`: the weight in whole units of the area, or as it is where units would be too many. */
  readonly areaUnits: Float64Array;
  /** 1 / (sum of the area's units)²; 0 for an area without leaves. */
  readonly areaInverse: Float64Array;
  /** 1 where units are whole and small enough for their squares to be added up exactly. */
  readonly areaWhole: Uint8Array;
  /** Adding and subtracting it rounds a concentration to a grid on which sums over all areas are exact. */
  readonly areaRounding: number;
  /** Areas with at least one leaf. */
  readonly areasWithLeaves: number;
  /** Other ends of each leaf's relations; relations of a leaf with itself are left out. */
  readonly ends: Rows;
  /** Beside `ends.items`: the relation's strength, whole. */
  readonly endStrength: Int32Array;
  /** 1 where the leaf has relations, be it with itself. */
  readonly isRelated: Uint8Array;
  /** Beside `ends.items`: the relation, packed. */
  readonly endPacked: Float64Array;
  /** Beside `ends.items`: the relation packed where it crosses today, else 0. */
  readonly endPackedToday: Float64Array;
  /** Over all relations, those of a leaf with itself among them. */
  readonly strengthTotal: number;
  /** Relations that cross today, packed. */
  readonly crossingToday: number;
  /** Other leaves next to each leaf along journeys. */
  readonly neighbours: Rows;
  /** Beside `neighbours.items`: the journey. */
  readonly neighbourJourney: Int32Array;
  /** Beside `neighbours.items`: the journey's weight. */
  readonly neighbourWeight: Float64Array;
  /** Weight of each journey in the means: its frequency where all have one, else 1; 0 without steps. */
  readonly journeyWeight: Float64Array;
  readonly journeyWeightTotal: number;
  /** Whether the means over journeys weigh by frequency. */
  readonly journeysWeighted: boolean;
  /** Task of each leaf where it is listed and has other leaves, else -1. */
  readonly divisibleTaskOf: Int32Array;
  /** Task of each leaf where it is listed, else -1. */
  readonly listedTaskOf: Int32Array;
  /** Leaves of each task. */
  readonly taskSize: Int32Array;
  /** Function of each leaf where it is better joined, else -1. */
  readonly joinedFunctionOf: Int32Array;
  /** `leafWeight`, on a grid. */
  readonly leafUnits: Float64Array;
  /** Upper share × weight that reform `r` may take of leaf `l`, at `l * reforms + r`, on a grid. */
  readonly reformUnits: Float64Array;
}

const cache = new WeakMap<CompiledOrganisation, KernelTables>();

/** The kernel's tables; built once per compiled organisation, linear in its size. */
export function kernelTables(organisation: CompiledOrganisation): KernelTables {
  const known = cache.get(organisation);
  if (known) return known;
  const { taskListed, taskOf, functionOf, functionBetterJoined, leavesOfTask } = organisation;
  const taskSize = Int32Array.from(
    taskListed,
    (_, task) => leavesOfTask.start[task + 1] - leavesOfTask.start[task],
  );
  const tables: KernelTables = {
    ...areaTables(organisation),
    ...relationTables(organisation),
    ...journeyTables(organisation),
    listedTaskOf: taskOf.map((task) => (taskListed[task] === 1 ? task : -1)),
    divisibleTaskOf: taskOf.map((task) => (taskListed[task] === 1 && taskSize[task] > 1 ? task : -1)),
    taskSize,
    joinedFunctionOf: functionOf.map((it) => (it >= 0 && functionBetterJoined[it] === 1 ? it : -1)),
    ...reformTables(organisation),
  };
  cache.set(organisation, tables);
  return tables;
}

function areaTables(organisation: CompiledOrganisation) {
  const { areaIds, leavesOfArea, areaLeafWeight, areaWeight, areasOfLeaf, areasOfLeafWeight } = organisation;
  const unitsPerTask = new Float64Array(areaIds.length).fill(1);
  const areaWhole = new Uint8Array(areaIds.length).fill(1);
  const areaInverse = new Float64Array(areaIds.length);
  let areasWithLeaves = 0;
  for (let area = 0; area < areaIds.length; area += 1) {
    let units = 1;
    for (let entry = leavesOfArea.start[area]; entry < leavesOfArea.start[area + 1]; entry += 1) {
      units = leastCommonMultiple(units, denominatorOf(areaLeafWeight[entry]));
      if (!((units * areaWeight[area]) ** 2 <= 2 ** 51)) {
        areaWhole[area] = 0;
        units = 1;
        break;
      }
    }
    unitsPerTask[area] = units;
    if (areaWeight[area] === 0) continue;
    areasWithLeaves += 1;
    areaInverse[area] = 1 / (units * areaWeight[area]) ** 2;
  }
  const areaUnits = Float64Array.from(areasOfLeafWeight, (weight, entry) => {
    const area = areasOfLeaf.items[entry];
    if (areaWhole[area] === 1) return Math.round(weight * unitsPerTask[area]);
    // Where units are not whole, a grid keeps sums per home exact, and squares are added up afresh.
    const grid = gridFor(areaWeight[area]);
    return Math.round(weight / grid) * grid;
  });
  const areaRounding = 1.5 * 2 ** 52 * gridFor(areasWithLeaves);
  return { areaUnits, areaInverse, areaWhole, areaRounding, areasWithLeaves };
}

/** The least denominator of a share that is a ratio of small whole numbers; Infinity where there is none. */
function denominatorOf(share: number): number {
  let [before, denominator] = [0, 1];
  for (let rest = share; denominator < 2 ** 20; ) {
    if (Math.abs(Math.round(share * denominator) - share * denominator) < 1e-9) return denominator;
    rest = 1 / (rest - Math.floor(rest));
    [before, denominator] = [denominator, Math.floor(rest) * denominator + before];
  }
  return Infinity;
}

function leastCommonMultiple(a: number, b: number): number {
  if (b === Infinity) return b;
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

function relationTables(organisation: CompiledOrganisation) {
  const { leafIds, relationFrom, relationTo, relationStrength, todayHome } = organisation;
  const leaf: number[] = [];
  const other: number[] = [];
  const packed: number[] = [];
  let strengthTotal = 0;
  let crossingToday = 0;
  for (let relation = 0; relation < relationFrom.length; relation += 1) {
    const a = relationFrom[relation];
    const b = relationTo[relation];
    strengthTotal += relationStrength[relation];
    if (a === b) continue;
    const both = packing + relationStrength[relation];
    if (crosses(todayHome[a], todayHome[b])) crossingToday += both;
    leaf.push(a, b);
    other.push(b, a);
    packed.push(both, both);
  }
  const { start, items, from } = rowsFrom(leafIds.length, leaf, other);
  const { relationsOfLeaf } = organisation;
  const endStrength = Int32Array.from(from, (entry) => packed[entry] - packing);
  return {
    ends: { start, items },
    endStrength,
    isRelated: Uint8Array.from(leafIds, (_, one) =>
      relationsOfLeaf.start[one + 1] > relationsOfLeaf.start[one] ? 1 : 0,
    ),
    endPacked: Float64Array.from(from, (entry) => packed[entry]),
    endPackedToday: Float64Array.from(from, (entry) =>
      crosses(todayHome[leaf[entry]], todayHome[other[entry]]) ? packed[entry] : 0,
    ),
    strengthTotal,
    crossingToday,
  };
}

/** Whether a relation between two homes is an organisational interface; never where an end is not placed. */
export function crosses(a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a !== b;
}

function journeyTables(organisation: CompiledOrganisation) {
  const { leafIds, journeyIds, stepsOfJourney, journeyPerYear } = organisation;
  const { start: first, items: steps } = stepsOfJourney;
  const leaf: number[] = [];
  const other: number[] = [];
  const journey: number[] = [];
  const met = (index: number): boolean => first[index + 1] > first[index];
  for (let index = 0; index < journeyIds.length; index += 1) {
    for (let step = first[index] + 1; step < first[index + 1]; step += 1) {
      const [a, b] = [steps[step - 1], steps[step]];
      if (a === b) continue;
      leaf.push(a, b);
      other.push(b, a);
      journey.push(index, index);
    }
  }
  const known = journeyPerYear.filter((_, index) => met(index));
  const journeysWeighted =
    known.length > 0 && known.every((perYear) => perYear >= 0) && known.some((perYear) => perYear > 0);
  const raw = journeyPerYear.map((perYear, index) => (met(index) ? (journeysWeighted ? perYear : 1) : 0));
  const journeyWeight = quantise(raw, gridOf(raw, steps.length + 1));
  const { start, items, from } = rowsFrom(leafIds.length, leaf, other);
  return {
    neighbours: { start, items },
    neighbourJourney: from.map((entry) => journey[entry]),
    neighbourWeight: Float64Array.from(from, (entry) => journeyWeight[journey[entry]]),
    journeyWeight,
    journeyWeightTotal: journeyWeight.reduce((sum, weight) => sum + weight, 0),
    journeysWeighted,
  };
}

function reformTables(organisation: CompiledOrganisation) {
  const { leafIds, leafWeight, reformIds, reformUpper } = organisation;
  // One grid for both, so that a reform that takes all of a home takes exactly 1 of it.
  const grid = gridOf(leafWeight);
  const leafUnits = quantise(leafWeight, grid);
  const reformUnits = new Float64Array(leafIds.length * reformIds.length);
  for (let leaf = 0; leaf < leafIds.length; leaf += 1) {
    for (let reform = 0; reform < reformIds.length; reform += 1) {
      const taken = reformUpper[reform * leafIds.length + leaf] * leafUnits[leaf];
      reformUnits[leaf * reformIds.length + reform] = Math.round(taken / grid) * grid;
    }
  }
  return { leafUnits, reformUnits };
}
