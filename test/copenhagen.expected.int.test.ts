import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectedTable } from '../tools/expectedTable.ts';
import { copenhagenStudy } from './copenhagenStudy.ts';

const committed = new URL('../studies/copenhagen-2024/expected.tsv', import.meta.url);
const changed = new URL('../studies/copenhagen-2024/expected-changed.tsv', import.meta.url);

it('the expected table of Copenhagen is what is measured', () => {
  const table = expectedTable(copenhagenStudy());
  if (readFileSync(committed, 'utf8') === table) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, table);
  expect.fail(
    'numbers changed: compare studies/copenhagen-2024/expected-changed.tsv with expected.tsv; ' +
      'if they should have, renew with `npm run write:expected` and commit what you read in the diff',
  );
});
