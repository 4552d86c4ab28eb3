import { expect, test } from 'vitest';
import { sourceTreeOf } from '../sourceTree.ts';
import { sentences } from './sentences.ts';

const da = "export const labels = { staff: 'Årsværk', tasks: (n: number) => n + ' opgaver' } as const;";
const en =
  "export const labels = { staff: 'Staff', tasks: (n: number) => n + ' tasks' } satisfies typeof da;";
const user = "show(words.staff); show(pick(words, 'tasks'));";

const whole = {
  'src/wording/da/labels.ts': da,
  'src/wording/en/labels.ts': en,
  'src/cli/show.ts': user,
};

test('sentences that are used, translated and documented are in order', () => {
  expect(sentences(sourceTreeOf(whole))).toEqual([]);
});

test('a sentence that nothing uses is found; a test and another catalogue are no use', () => {
  const tree = sourceTreeOf({
    ...whole,
    'src/cli/show.ts': 'show(words.staff);',
    'src/cli/show.test.ts': 'show(words.tasks);',
    'src/wording/da/other.ts': 'const tasks = 1;',
  });
  expect(sentences(tree)).toMatchObject([
    { file: 'src/wording/da/labels.ts', line: 1, says: 'the sentence `labels.tasks` is used nowhere' },
  ]);
});

test('a sentence that one language lacks is found, both ways', () => {
  const lacking = "export const labels = { staff: 'Staff', extra: 'Extra' };";
  const tree = sourceTreeOf({ ...whole, 'src/wording/en/labels.ts': lacking });
  expect(sentences(tree).map((one) => one.says)).toEqual([
    '`labels.tasks` has no sentence in src/wording/en/',
    '`labels.extra` has no sentence in src/wording/da/',
  ]);
});

test('codes in documents and codes with sentences are held to each other', () => {
  const refusals = "export const refusals = { taskHasNoHome: 'x', unlisted: 'y' };";
  const tree = sourceTreeOf({
    'src/wording/da/refusals.ts': refusals,
    'src/wording/en/refusals.ts': refusals,
    'src/study/decide.ts': "refuse('taskHasNoHome'); refuse('unlisted');",
    'docs/refusals.md':
      '| Code | Meaning |\n|---|---|\n| `taskHasNoHome` | … |\n| `neverWorded` | … |\n\n| `loose` | not a table of codes |',
  });
  expect(sentences(tree)).toMatchObject([
    { file: 'docs/refusals.md', line: 4, says: 'the code `neverWorded` has no sentence' },
    { file: 'src/wording/da/refusals.ts', line: 1, says: 'the code `unlisted` is listed in no document' },
  ]);
});
