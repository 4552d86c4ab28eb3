import { type CellValue, HyperFormula } from 'hyperformula';
import type { CompiledOrganisation, Rows } from '#indicators';
import type { Instance } from '../instances.ts';

/** The six indicators as a spreadsheet that recalculates when a leaf's home is typed anew. */
export interface Spreadsheet {
  /** Types another home into a leaf's cell. */
  place(leaf: number, home: number): void;
  /** The six numbers, in the order of `sixIndicators`. */
  read(): readonly number[];
}

type Sheet = (string | number)[][];

/** Name and version, as tables tell it. */
export const spreadsheetName = `HyperFormula ${HyperFormula.version}`;

/**
 * Builds the spreadsheet as a careful user would: one row a leaf with its home
 * and staff, one row a relation, membership and step with a formula that looks
 * at the leaf's own cell, sums over short ranges, and SUMIF by home.
 */
export function spreadsheetOf({ state }: Instance): Spreadsheet {
  const { organisation, homes, staff } = state;
  const { leafIds, functionOf } = organisation;
  const leaves: Sheet = leafIds.map((_, leaf) => [
    state.homeOf(leaf),
    staff?.points[leaf] ?? 0,
    functionOf[leaf] ?? -1,
  ]);
  const engine = HyperFormula.buildFromSheets(
    {
      leaves,
      relations: relationsOf(organisation),
      ...areasOf(organisation, homes.ids.length),
      ...journeysOf(organisation),
      tasks: tasksOf(organisation),
      functions: functionsOf(organisation, homes.ids.length),
      staff: staffOf(leafIds.length, homes.ids.length),
      indicators: [
        ['=AVERAGE(areas!A:A)'],
        ['=SUM(relations!B:B)/SUM(relations!A:A)'],
        ['=SUMPRODUCT(journeys!A1:A9999,journeys!B1:B9999)/SUM(journeys!B1:B9999)'],
        ['=SUM(tasks!A:A)'],
        ['=SUM(functions!A:A)'],
        [`=1-SUM(staff!B:B)/(${homes.ids.length}*SUM(staff!A:A))`],
      ],
    },
    { licenseKey: 'gpl-v3' },
  );
  const leafSheet = engine.getSheetId('leaves') ?? 0;
  const resultSheet = engine.getSheetId('indicators') ?? 0;
  return {
    place(leaf, home) {
      engine.setCellContents({ sheet: leafSheet, row: leaf, col: 0 }, home);
    },
    read: () =>
      Array.from({ length: 6 }, (_, row) =>
        numberOf(engine.getCellValue({ sheet: resultSheet, row, col: 0 })),
      ),
  };
}

function numberOf(value: CellValue): number {
  return typeof value === 'number' ? value : Number.NaN;
}

const homeCell = (leaf: number): string => `leaves!A${leaf + 1}`;

function rowOf(rows: Rows, at: number): readonly number[] {
  return Array.from(rows.items.subarray(rows.start[at], rows.start[at + 1]));
}

function relationsOf({ relationFrom, relationTo, relationStrength }: CompiledOrganisation): Sheet {
  return Array.from(relationStrength, (strength, at) => {
    const [from, to] = [homeCell(relationFrom[at] as number), homeCell(relationTo[at] as number)];
    return [strength, `=IF(${from}<>${to},A${at + 1},0)`];
  });
}

function areasOf(organisation: CompiledOrganisation, homeCount: number): Record<string, Sheet> {
  const { areaIds, leavesOfArea, areaLeafWeight, areaWeight } = organisation;
  const members: Sheet = Array.from(leavesOfArea.items, (leaf, at) => [
    `=${homeCell(leaf)}`,
    areaLeafWeight[at] as number,
  ]);
  const withLeaves = [...areaIds.keys()].filter((area) => (areaWeight[area] as number) > 0);
  const areas = withLeaves.map((area, row): (string | number)[] => {
    const [first, last] = [(leavesOfArea.start[area] as number) + 1, leavesOfArea.start[area + 1] as number];
    const shares = Array.from(
      { length: homeCount },
      (_, home) =>
        `=SUMIF(members!$A$${first}:$A$${last},${home},members!$B$${first}:$B$${last})/${areaWeight[area]}`,
    );
    return [`=SUMSQ(B${row + 1}:${columnName(homeCount)}${row + 1})`, ...shares];
  });
  return { members, areas };
}

function journeysOf(organisation: CompiledOrganisation): Record<string, Sheet> {
  const { journeyIds, stepsOfJourney, journeyPerYear } = organisation;
  const steps: Sheet = [];
  const journeys: Sheet = [];
  const isWeighted = journeyPerYear.every((perYear) => !Number.isNaN(perYear));
  for (const journey of journeyIds.keys()) {
    const leaves = rowOf(stepsOfJourney, journey);
    if (leaves.length === 0) continue;
    const first = steps.length + 1;
    for (const [at, leaf] of leaves.entries()) {
      steps.push([at === 0 ? 0 : `=IF(${homeCell(leaves[at - 1] as number)}<>${homeCell(leaf)},1,0)`]);
    }
    journeys.push([
      `=SUM(steps!A${first}:A${steps.length})`,
      isWeighted ? (journeyPerYear[journey] as number) : 1,
    ]);
  }
  return { steps, journeys };
}

function tasksOf({ taskIds, taskListed, leavesOfTask }: CompiledOrganisation): Sheet {
  return [...taskIds.keys()].flatMap((task): Sheet => {
    const leaves = rowOf(leavesOfTask, task);
    if (taskListed[task] !== 1 || leaves.length < 2) return [];
    const [first, last] = [homeCell(leaves[0] as number), `A${(leaves.at(-1) as number) + 1}`];
    return [[`=IF(COUNTIF(${first}:${last},${first})<${leaves.length},1,0)`]];
  });
}

function functionsOf(organisation: CompiledOrganisation, homeCount: number): Sheet {
  const { functionIds, functionBetterJoined, leafIds } = organisation;
  const [held, homes] = [`leaves!$C$1:$C$${leafIds.length}`, `leaves!$A$1:$A$${leafIds.length}`];
  return [...functionIds.keys()]
    .filter((at) => functionBetterJoined[at] === 1)
    .map((at, row) => [
      `=MAX(0,SUM(B${row + 1}:${columnName(homeCount)}${row + 1})-1)`,
      ...Array.from(
        { length: homeCount },
        (_, home) => `=IF(COUNTIFS(${held},${at},${homes},${home})>0,1,0)`,
      ),
    ]);
}

/** Sums by home in column A, differences of pairs in column B. */
function staffOf(leafCount: number, homeCount: number): Sheet {
  const pairs: string[] = [];
  for (let i = 1; i <= homeCount; i += 1) {
    for (let j = i + 1; j <= homeCount; j += 1) pairs.push(`=ABS(A${i}-A${j})`);
  }
  const sums = Array.from(
    { length: homeCount },
    (_, home) => `=SUMIF(leaves!$A$1:$A$${leafCount},${home},leaves!$B$1:$B$${leafCount})`,
  );
  return Array.from({ length: Math.max(sums.length, pairs.length) }, (_, row) => [
    sums[row] ?? 0,
    pairs[row] ?? 0,
  ]);
}

/** Letters of a column, 0 for A; enough for the homes of the smaller instances. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}
