import { defineConfig } from 'vitest/config';

// Set by .ci/run, which counts what ran.
const report = process.env.RESSORT_TEST_REPORT;

/**
 * The suffix says the cost: `*.test.ts` is pure and takes milliseconds,
 * `*.int.test.ts` touches files, processes or databases; `*.browser.test.ts`
 * drives a Chromium over `dist/web`, which must have been built.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,test,bench,gallery,tools}/**/*.test.ts'],
          exclude: ['**/*.int.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          // After the pure tests, and before the browser's: each kind has both cores to itself.
          sequence: { groupOrder: 1 },
          include: ['{src,test,bench,gallery,tools}/**/*.int.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['{test,gallery}/**/*.browser.test.ts'],
          // One browser at a time: two cores are what there is.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
