import ts from 'typescript';
import type { Problem } from '../problem.ts';
import { isTest, lineOf, type SourceFile, type SourceTree, visit } from '../sourceTree.ts';

interface Sentence {
  readonly catalogue: string;
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

/** Catalogues whose keys are codes that a caller may meet, so `docs/` explains each. */
const catalogueOfCodes = /^(refusals|problems|errors|findings)$/i;

/**
 * Holds the catalogues of sentences to their use and to the documents:
 *
 * - every key of every exported catalogue in `src/wording/da/` is named
 *   somewhere in the product outside the languages' folders;
 * - `da` and `en` have the same files, catalogues and keys;
 * - a code listed in `docs/` (the first column of a table headed "Code") has
 *   a sentence, and a code with a sentence is listed.
 */
export function sentences(tree: SourceTree): readonly Problem[] {
  const danish = catalogues(tree, 'da');
  return [
    ...orphans(tree, danish),
    ...untranslated(danish, catalogues(tree, 'en')),
    ...undocumented(tree, danish),
  ];
}

function orphans(tree: SourceTree, danish: readonly Sentence[]): readonly Problem[] {
  const words = wordsUsed(tree);
  return danish
    .filter((sentence) => !words.has(sentence.key))
    .map((sentence) => ({
      file: sentence.file,
      line: sentence.line,
      says: `the sentence \`${sentence.catalogue}.${sentence.key}\` is used nowhere`,
      next: 'take it out in every language, or use it under this name',
    }));
}

function untranslated(danish: readonly Sentence[], english: readonly Sentence[]): readonly Problem[] {
  const missingIn = (language: string, there: readonly Sentence[], here: readonly Sentence[]) => {
    const known = new Set(here.map(nameOf));
    return there
      .filter((sentence) => !known.has(nameOf(sentence)))
      .map((sentence) => ({
        file: sentence.file,
        line: sentence.line,
        says: `\`${sentence.catalogue}.${sentence.key}\` has no sentence in src/wording/${language}/`,
        next: `write it in src/wording/${language}/${fileName(sentence.file)}`,
      }));
  };
  return [...missingIn('en', danish, english), ...missingIn('da', english, danish)];
}

function undocumented(tree: SourceTree, danish: readonly Sentence[]): readonly Problem[] {
  const codes = danish.filter((sentence) => catalogueOfCodes.test(sentence.catalogue));
  const listed = codesInDocuments(tree);
  const keys = new Set(danish.map((sentence) => sentence.key));
  const listedCodes = new Set(listed.map((code) => code.key));
  return [
    ...listed
      .filter((code) => !keys.has(code.key))
      .map((code) => ({
        file: code.file,
        line: code.line,
        says: `the code \`${code.key}\` has no sentence`,
        next: 'write it in src/wording/da/ and src/wording/en/, or take the code out of the document',
      })),
    ...codes
      .filter((code) => !listedCodes.has(code.key))
      .map((code) => ({
        file: code.file,
        line: code.line,
        says: `the code \`${code.key}\` is listed in no document`,
        next: 'add a row to the table headed "Code" in docs/: what it means and what to do',
      })),
  ];
}

/** Top-level keys of every exported object; what lies deeper is the shape of one entry. */
function catalogues(tree: SourceTree, language: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const file of tree.sources) {
    if (!file.path.startsWith(`src/wording/${language}/`) || isTest(file.path)) continue;
    for (const statement of file.tree.statements) {
      if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
      for (const declaration of statement.declarationList.declarations) {
        const value = declaration.initializer && unwrapped(declaration.initializer);
        if (value === undefined || !ts.isObjectLiteralExpression(value)) continue;
        if (!ts.isIdentifier(declaration.name)) continue;
        found.push(...keysOf(file, declaration.name.text, value));
      }
    }
  }
  return found;
}

function keysOf(file: SourceFile, catalogue: string, value: ts.ObjectLiteralExpression): readonly Sentence[] {
  return value.properties.flatMap((property) => {
    const name = property.name;
    const key =
      name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
    if (key === undefined) return [];
    return [{ catalogue, key, file: file.path, line: lineOf(file, property) }];
  });
}

/** `{…} as const` and `{…} satisfies T` are the object they hold. */
function unwrapped(node: ts.Expression): ts.Expression {
  const wraps =
    ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return wraps ? unwrapped(node.expression) : node;
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Identifiers and texts of the product; not of tests, and not of the catalogues themselves. */
function wordsUsed(tree: SourceTree): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of tree.sources) {
    if (!file.path.startsWith('src/') || isTest(file.path)) continue;
    if (/^src\/wording\/[^/]+\//.test(file.path)) continue;
    visit(file.tree, (node) => {
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    });
  }
  return words;
}

function codesInDocuments(
  tree: SourceTree,
): readonly { readonly key: string; readonly file: string; readonly line: number }[] {
  const found: { key: string; file: string; line: number }[] = [];
  for (const file of tree.texts) {
    if (!/^docs\/.*\.md$/.test(file.path)) continue;
    let inTable = false;
    for (const [index, text] of file.text.split('\n').entries()) {
      if (!text.startsWith('|')) inTable = false;
      else if (/^\|\s*Code\s*\|/i.test(text)) inTable = true;
      const key = inTable ? /^\|\s*`([A-Za-z][\w.-]*)`\s*\|/.exec(text)?.[1] : undefined;
      if (key !== undefined) found.push({ key, file: file.path, line: index + 1 });
    }
  }
  return found;
}

function nameOf(sentence: Sentence): string {
  return `${fileName(sentence.file)}:${sentence.catalogue}.${sentence.key}`;
}

function fileName(path: string): string {
  return path.replace(/^src\/wording\/[^/]+\//, '');
}
