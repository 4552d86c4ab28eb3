import ts from 'typescript';
import type { Problem } from '../problem.ts';
import { roomsOf } from '../rooms.ts';
import { isTest, lineOf, roomOf, type SourceFile, type SourceTree, visit } from '../sourceTree.ts';

const noClock =
  'take the time as an ISO text from the command envelope or the study; pure rooms have no clock';
const noTimers = 'return a generator and let the caller pull; pure rooms do not wait';
const noIo = 'take the data as an argument, and read it in `reading`, `storage` or `cli`';
const noScreen = 'build a document model in `report`; pixels are made in `web` or `writing`';
const noMachine = 'take what you need as an argument from the composition root in `main`';

/** Names that a pure room may not touch, each with the way out. */
const globals: Readonly<Record<string, string>> = {
  Date: noClock,
  performance: noClock,
  Temporal: noClock,
  setTimeout: noTimers,
  setInterval: noTimers,
  setImmediate: noTimers,
  clearTimeout: noTimers,
  clearInterval: noTimers,
  queueMicrotask: noTimers,
  requestAnimationFrame: noTimers,
  console: 'return what you know as a value; whoever shows it words it through `wording`',
  process: noMachine,
  globalThis: noMachine,
  navigator: noMachine,
  require: noIo,
  fetch: noIo,
  localStorage: noIo,
  indexedDB: noIo,
  Buffer: 'use Uint8Array, or move the bytes to `reading` or `writing`',
  crypto: 'take ids from the envelope and a hash function from `figures`; runs must be repeatable',
  window: noScreen,
  document: noScreen,
  structuredClone: 'build the new value by spreading the old one',
  eval: 'write the function out',
  WeakRef: 'keep the value, or compute it again; when memory is freed must not change a result',
  FinalizationRegistry: 'keep the value; when memory is freed must not change a result',
};

/**
 * Finds clock, chance, IO and whatever else depends on the machine in the pure
 * rooms. The second compiler pass refuses most of these names too; this check
 * names the way out, and also refuses what the ECMAScript library itself has
 * of clock and chance.
 */
export function pureBans(tree: SourceTree): readonly Problem[] {
  const pure = new Set(roomsOf('pure'));
  return tree.sources
    .filter((file) => pure.has(roomOf(file.path) ?? '') && !isTest(file.path))
    .flatMap(bansIn);
}

function bansIn(file: SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  const own = namesDeclaredIn(file);
  const found = (node: ts.Node, what: string, next: string) =>
    problems.push({ file: file.path, line: lineOf(file, node), says: `\`${what}\` in a pure room`, next });

  visit(file.tree, (node) => {
    if (isMathRandom(node)) {
      found(node, 'Math.random', 'take a `Random` argument, runs must be repeatable');
    }
    if (ts.isIdentifier(node) && !own.has(node.text) && isGlobalUse(node)) {
      const next = Object.hasOwn(globals, node.text) ? globals[node.text] : undefined;
      if (next !== undefined) found(node, node.text, next);
    }
    const asked = asksTheMachinesLanguage(node);
    if (asked !== undefined) {
      found(node, asked, "name the language ('da', 'en'): without it the result depends on the machine");
    }
  });
  return problems;
}

/**
 * A name declared anywhere in the file stands for that declaration. Coarser
 * than real scopes, which is enough here: the compiler catches the rest.
 */
function namesDeclaredIn(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(file.tree, (node) => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isLabeledStatement(parent)) {
    return false;
  }
  const declares =
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isSetAccessor(parent) ||
    ts.isEnumMember(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isExportSpecifier(parent);
  return !(declares && parent.name === node);
}

function isMathRandom(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return isNamed(node.expression, 'Math') && node.name.text === 'random';
  }
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return isNamed(node.expression, 'Math') && ts.isStringLiteralLike(key) && key.text === 'random';
  }
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
    const fromMath = node.initializer !== undefined && isNamed(node.initializer, 'Math');
    return (
      fromMath && node.name.elements.some((one) => (one.propertyName ?? one.name).getText() === 'random')
    );
  }
  return false;
}

/** The call, when it leaves the language to the machine; else `undefined`. */
function asksTheMachinesLanguage(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const name = node.expression.name.text;
    if (name === 'localeCompare' && node.arguments.length < 2) return 'localeCompare';
    if (/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/.test(name)) {
      return node.arguments.length === 0 ? name : undefined;
    }
  }
  if (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isPropertyAccessExpression(node.expression) &&
    isNamed(node.expression.expression, 'Intl') &&
    (node.arguments?.length ?? 0) === 0
  ) {
    return `Intl.${node.expression.name.text}`;
  }
  return undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
