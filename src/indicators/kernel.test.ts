import { describe, it } from 'vitest';
import { arbitraryCase } from './testing/arbitraries.ts';
import { numbersOf, stateOf } from './testing/kernelNumbers.ts';
import { describeIncrementalLaws, describeLaws, expectSame, law, lawSeed } from './testing/laws.ts';
import { reference } from './testing/reference.ts';

describe(`the kernel against the formulas (seed ${lawSeed})`, () => {
  it('[IN1] equals', () => {
    law(arbitraryCase(), (given) => expectSame(numbersOf(stateOf(given)), reference(given)));
  });
});
describeLaws('the kernel', (given) => numbersOf(stateOf(given)), { counts: ['leavesMoved'] });
describeLaws('the reference', reference, { counts: ['leavesMoved'] });
describeIncrementalLaws('the kernel', (given) => {
  const state = stateOf(given);
  return { place: (leaf, home) => state.place(leaf, home), numbers: () => numbersOf(state) };
});
