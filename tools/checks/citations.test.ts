import { expect, test } from 'vitest';
import { sourceTreeOf } from '../sourceTree.ts';
import { citations } from './citations.ts';

const spec = '# Moves\n\n- **[MV1]** A leaf has one home.\n- **[MV2]** Two homes are a conflict.\n';

test('rules and citations that meet are in order', () => {
  const tree = sourceTreeOf({
    'src/moves/SPEC.md': spec,
    'src/moves/apply.test.ts': "test('[MV1] one home', () => {}); test(`[MV2] ${1}`, () => {});",
  });
  expect(citations(tree)).toEqual([]);
});

test('one name may cite several rules, also from a table of cases, a kit or another folder', () => {
  expect(
    citations(
      sourceTreeOf({
        'src/moves/SPEC.md': spec,
        'test/all.int.test.ts': "test('[MV1, MV2] all', () => {});",
      }),
    ),
  ).toEqual([]);
  expect(
    citations(
      sourceTreeOf({
        'src/moves/SPEC.md': spec,
        'src/moves/testing/laws.ts': "export const laws = [['[MV1] one'], ['[MV2] two']];",
      }),
    ),
  ).toEqual([]);
});

test('a rule without a test is found', () => {
  const tree = sourceTreeOf({
    'src/moves/SPEC.md': spec,
    'src/moves/apply.test.ts': "// [MV2] in a comment is no citation\ntest('[MV1] one home', () => {});",
  });
  expect(citations(tree)).toMatchObject([
    { file: 'src/moves/SPEC.md', line: 4, says: 'rule [MV2] is cited by no test' },
  ]);
});

test('a citation in the product is no test', () => {
  const tree = sourceTreeOf({
    'src/moves/SPEC.md': '- **[MV1]** A leaf has one home.',
    'src/moves/apply.ts': "export const x = '[MV1]';",
  });
  expect(citations(tree)).toHaveLength(1);
});

test('a citation without a rule is found', () => {
  const tree = sourceTreeOf({ 'src/moves/apply.test.ts': "\ntest('[MV9] gone', () => {});" });
  expect(citations(tree)).toMatchObject([
    { file: 'src/moves/apply.test.ts', line: 2, says: 'the test cites [MV9], which no SPEC.md has' },
  ]);
});

test('a number used twice, and letters of another room, are found', () => {
  const tree = sourceTreeOf({
    'src/moves/SPEC.md': '- **[MV1]** One.\n- **[MV1]** Again.',
    'src/study/SPEC.md': '- **[MV2]** Not of this room.',
    'test/a.test.ts': "test('[MV1] [MV2]', () => {});",
  });
  expect(citations(tree).map((one) => one.says)).toEqual([
    'rule [MV1] is already at src/moves/SPEC.md:1',
    'the letters MV belong to src/moves/SPEC.md',
  ]);
});

test.each([
  '**[MV1]** No bullet.',
  '* **[MV1]** A star.',
  '- **MV1** No brackets.',
  '  - **[MV1]** Indented.',
])('a rule written otherwise is found: %s', (text) => {
  expect(citations(sourceTreeOf({ 'src/moves/SPEC.md': text }))).toMatchObject([
    { line: 1, says: 'this looks like a rule but is not written as one' },
  ]);
});
