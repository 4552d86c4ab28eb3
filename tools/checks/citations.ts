import ts from 'typescript';
import type { Problem } from '../problem.ts';
import { isTest, lineOf, type SourceTree, visit } from '../sourceTree.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

const rule = /^- \*\*\[([A-Z]{2}\d+[a-z]?)\]\*\* \S/;
const looksLikeRule = /^\s*(?:[-*]|\d+\.)?\s*\*\*\[?[A-Z]{2}\d+[a-z]?\]?\*\*/;
const citation = /\[([A-Z]{2}\d+[a-z]?(?:, ?[A-Z]{2}\d+[a-z]?)*)\]/g;

/**
 * Holds the rules in `src/<room>/SPEC.md` and the tests to each other: a rule
 * that no test cites is a wish, and a citation of no rule is a memory of one.
 *
 * A rule is a line `- **[MV7]** text`; a test cites it as `[MV7]` in its name,
 * or several as `[MV7, MV8]`. Any text in a test file counts as a name, so
 * that tables of cases may carry the citation too; comments do not.
 */
export function citations(tree: SourceTree): readonly Problem[] {
  const problems: Problem[] = [];
  const rules = rulesIn(tree, problems);
  const cited = citationsIn(tree);

  for (const [id, place] of rules) {
    if (!cited.has(id)) {
      problems.push({
        ...place,
        says: `rule [${id}] is cited by no test`,
        next: `write a test with [${id}] in its name, or take the rule out`,
      });
    }
  }
  for (const [id, places] of cited) {
    if (rules.has(id)) continue;
    for (const place of places) {
      problems.push({
        ...place,
        says: `the test cites [${id}], which no SPEC.md has`,
        next: `add \`- **[${id}]** …\` to the room's SPEC.md, or cite the rule that is meant`,
      });
    }
  }
  return problems;
}

function rulesIn(tree: SourceTree, problems: Problem[]): ReadonlyMap<string, Place> {
  const rules = new Map<string, Place>();
  const prefixes = new Map<string, string>();
  for (const file of tree.texts) {
    if (!/^src\/[^/]+\/SPEC\.md$/.test(file.path)) continue;
    for (const [index, text] of file.text.split('\n').entries()) {
      const place = { file: file.path, line: index + 1 };
      const id = rule.exec(text)?.[1];
      if (id === undefined) {
        if (looksLikeRule.test(text)) {
          problems.push({
            ...place,
            says: 'this looks like a rule but is not written as one',
            next: 'write it at the start of the line as `- **[MV7]** text`',
          });
        }
        continue;
      }
      const first = rules.get(id);
      if (first !== undefined) {
        problems.push({
          ...place,
          says: `rule [${id}] is already at ${first.file}:${first.line}`,
          next: 'give it the next free number; numbers are never used again',
        });
      }
      const prefix = id.slice(0, 2);
      const owner = prefixes.get(prefix) ?? file.path;
      prefixes.set(prefix, owner);
      if (owner !== file.path) {
        problems.push({
          ...place,
          says: `the letters ${prefix} belong to ${owner}`,
          next: 'use two letters of this room',
        });
      }
      rules.set(id, first ?? place);
    }
  }
  return rules;
}

function citationsIn(tree: SourceTree): ReadonlyMap<string, readonly Place[]> {
  const cited = new Map<string, Place[]>();
  for (const file of tree.sources) {
    // The checks' own tests plant rules that are not there.
    if (!isTest(file.path) || file.path.startsWith('tools/')) continue;
    visit(file.tree, (node) => {
      const isText =
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node);
      if (!isText) return;
      for (const [, ids = ''] of node.text.matchAll(citation)) {
        for (const id of ids.split(/, ?/)) {
          const places = cited.get(id) ?? [];
          places.push({ file: file.path, line: lineOf(file, node) });
          cited.set(id, places);
        }
      }
    });
  }
  return cited;
}
