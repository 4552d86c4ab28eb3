import { defineConfig } from 'vitest/config';

/**
 * The suffix says the cost: `*.test.ts` is pure and takes milliseconds,
 * `*.int.test.ts` touches files, processes or databases.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,test,bench,gallery}/**/*.test.ts'],
          exclude: ['**/*.int.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{src,test,tools,bench}/**/*.int.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
