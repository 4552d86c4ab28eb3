import { expect, it } from 'vitest';
import { readAtMost } from './readAtMost.ts';

let given = 0;
let isLeft = false;
async function* endless() {
  try {
    for (;;) {
      given += 1;
      yield new Uint8Array(4).fill(given);
    }
  } finally {
    isLeft = true;
  }
}

async function* twice() {
  yield new Uint8Array([1, 2, 3]);
  yield new Uint8Array([4]);
}

it('gives all bytes of a stream, up to so many', async () => {
  expect(await readAtMost(twice(), 4)).toEqual(new Uint8Array([1, 2, 3, 4]));
  expect(await readAtMost(twice(), 3)).toBeUndefined();
});

it('reads no further once there are too many, and lets go of the stream', async () => {
  expect(await readAtMost(endless(), 10)).toBeUndefined();
  expect(given).toBe(3);
  expect(isLeft).toBe(true);
});
