import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from './indicatorValues.ts';
import { previewMatrix, previewMove } from './previewMove.ts';
import { arbitraryCase } from './testing/arbitraries.ts';
import { numbersOf, stateOf } from './testing/kernelNumbers.ts';
import { law, lawSeed } from './testing/laws.ts';

const caseAndLeaf = fc.tuple(arbitraryCase(), fc.nat());

describe(`preview (seed ${lawSeed})`, () => {
  it('[IN30] says for each home, to the last bit, what placing the leaf there and reading says', () => {
    law(caseAndLeaf, ([given, which]) => {
      const state = stateOf(given);
      const leaf = which % state.organisation.leafIds.length;
      const preview = previewMove(state, leaf);
      for (let home = 0; home < preview.homeCount; home += 1) {
        const placed = state.clone();
        placed.place(leaf, home);
        expect(preview.at(home)).toEqual(readValues(placed));
      }
    });
  });

  it('[IN30] says so of each area, journey and portfolio too', () => {
    law(caseAndLeaf, ([given, which]) => {
      const state = stateOf(given);
      const { leafIds, areaIds, journeyIds } = state.organisation;
      const leaf = which % leafIds.length;
      const preview = previewMove(state, leaf);
      for (let home = 0; home < preview.homeCount; home += 1) {
        const placed = state.clone();
        placed.place(leaf, home);
        for (const area of areaIds.keys()) {
          const said = preview.areaAt(area, home) ?? {
            areaSpread: known(state.areaSpread(area)),
            areaConcentration: known(state.areaConcentration(area)),
          };
          expect(said.areaSpread).toBe(known(placed.areaSpread(area)));
          expect(said.areaConcentration).toBe(known(placed.areaConcentration(area)));
        }
        for (const journey of journeyIds.keys()) {
          const said = preview.journeyAt(journey, home) ?? {
            handovers: known(state.handovers(journey)),
            doorsMet: known(state.doorsMet(journey)),
          };
          expect(said.handovers).toBe(known(placed.handovers(journey)));
          expect(said.doorsMet).toBe(known(placed.doorsMet(journey)));
        }
        for (const committee of state.homes.committeeIds.keys()) {
          const { whole, partly } = placed.portfolio(committee);
          expect(preview.portfolioAt(committee, home)).toEqual({
            whole: known(whole),
            partly: known(partly),
          });
        }
      }
    });
  });

  it('[IN31] leaves the state as it was, and stays what it was when the state changes', () => {
    law(caseAndLeaf, ([given, which]) => {
      const state = stateOf(given);
      const before = numbersOf(state);
      const leaf = which % state.organisation.leafIds.length;
      const preview = previewMove(state, leaf);
      expect(numbersOf(state)).toEqual(before);
      const said = preview.at(0);
      state.place(leaf, -1);
      expect(preview.at(0)).toEqual(said);
    });
  });

  it('[IN32] of several leaves says of each what its own preview says, and nothing of what was not asked', () => {
    law(arbitraryCase(), (given) => {
      const state = stateOf(given);
      const leaves = [...state.organisation.leafIds.keys()].reverse();
      const all = previewMatrix(state, leaves);
      const few = previewMatrix(state, leaves, ['crossingShare', 'reformExposureTasks']);
      for (const [place, leaf] of leaves.entries()) {
        const preview = previewMove(state, leaf);
        for (let home = 0; home < preview.homeCount; home += 1) {
          const values = preview.at(home);
          expect(all.at(place, home)).toEqual(values);
          expect(few.at(place, home).crossingShare).toBe(values.crossingShare);
          expect(few.at(place, home).reformExposureTasks).toEqual(values.reformExposureTasks);
          expect(few.at(place, home).dividedTasks).toBeNull();
        }
      }
    });
  });
});

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
