import ts from 'typescript';
import type { Problem } from '../problem.ts';
import { rooms } from '../rooms.ts';
import {
  isTest,
  lineOf,
  roomOf,
  type SourceFile,
  type SourceTree,
  type TextFile,
  visit,
} from '../sourceTree.ts';

/** A file longer than this says why on its first line. */
export const longFile = 600;

/** The habits of this house that no general linter knows. */
export function habits(tree: SourceTree): readonly Problem[] {
  return [
    ...tree.texts.flatMap(habitsOfText),
    ...tree.sources.flatMap((file) => [
      ...habitsOfExports(file),
      ...habitsOfTests(file),
      ...habitsOfNames(file),
    ]),
  ];
}

function habitsOfText(file: TextFile): readonly Problem[] {
  return [...fileName(file), ...fileLength(file), ...machinePaths(file), ...room(file)];
}

/** A name that says nothing gathers everything. */
function fileName(file: TextFile): readonly Problem[] {
  if (!/\.(tsx?|m?js|css)$/.test(file.path)) return [];
  return file.path.split('/').flatMap((part) => {
    const stem = part.split('.')[0] ?? '';
    const last = /(?:^|[-_a-z])(Utils?|Helpers?|Managers?)$/i.exec(stem)?.[1];
    const word = last ?? (/^(common|misc|shared)$/i.test(stem) ? stem : undefined);
    if (word === undefined) return [];
    return [
      {
        file: file.path,
        says: `"${word}" says nothing about what is inside`,
        next: 'name the file after its main export, one file per thing',
      },
    ];
  });
}

function fileLength(file: TextFile): readonly Problem[] {
  if (!/\.(tsx?|m?js|css)$/.test(file.path)) return [];
  const lines = file.text.split('\n');
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (count <= longFile || /^(\/\/|\/\*).*\bbecause\b/i.test(lines[0] ?? '')) return [];
  return [
    {
      file: file.path,
      line: 1,
      says: `${count} lines, more than ${longFile}`,
      next: 'split it by thing, or say why on the first line: `// Long because …`',
    },
  ];
}

/** A path of one machine works on that machine only. */
function machinePaths(file: TextFile): readonly Problem[] {
  if (file.path === 'package-lock.json') return [];
  return file.text.split('\n').flatMap((text, index) => {
    const path = /(?:^|[\s'"`(=:])(\/(?:work|root|home\/\w+|Users\/\w+)\/[\w./-]*)/.exec(text)?.[1];
    if (path === undefined) return [];
    return [
      {
        file: file.path,
        line: index + 1,
        says: `${path} is a path of one machine`,
        next: 'use a path from the root of the repository, or a temporary folder',
      },
    ];
  });
}

function room(file: TextFile): readonly Problem[] {
  if (!file.path.startsWith('src/') || !/\.tsx?$/.test(file.path)) return [];
  const name = roomOf(file.path);
  const known = rooms.find((one) => one.name === name);
  if (known === undefined) {
    return [
      {
        file: file.path,
        says: 'this file lies in no room',
        next: `put it in one of ${rooms.map((one) => one.name).join(', ')}; see docs/ARCHITECTURE.md`,
      },
    ];
  }
  if (!known.frontDoor && /^src\/[^/]+\/index\.tsx?$/.test(file.path)) {
    return [
      {
        file: file.path,
        says: `${known.name} has no index: each of its files is loaded on its own`,
        next: `import the file itself: \`#${known.name}/…\``,
      },
    ];
  }
  return [];
}

function habitsOfExports(file: SourceFile): readonly Problem[] {
  if (!file.path.startsWith('src/')) return [];
  return file.tree.statements.flatMap((statement): readonly Problem[] => {
    const place = { file: file.path, line: lineOf(file, statement) };
    if (
      ts.isExportDeclaration(statement) &&
      !(statement.exportClause && ts.isNamedExports(statement.exportClause))
    ) {
      return [{ ...place, says: '`export *`', next: 'name what leaves the room, one by one' }];
    }
    const isDefault =
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword) === true) ||
      (ts.isExportDeclaration(statement) &&
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.some((one) => one.name.text === 'default'));
    if (!isDefault) return [];
    return [
      { ...place, says: 'a default export', next: 'give it a name, so that it has the same one everywhere' },
    ];
  });
}

/** A test that does not run promises what nobody checks. */
function habitsOfTests(file: SourceFile): readonly Problem[] {
  if (!isTest(file.path)) return [];
  const problems: Problem[] = [];
  visit(file.tree, (node) => {
    const left = leftOutTest(node);
    if (left === undefined) return;
    problems.push({
      file: file.path,
      line: lineOf(file, node),
      says: `\`${left}\` leaves tests out`,
      next: 'make it run, or take it out and write an issue',
    });
  });
  return problems;
}

function leftOutTest(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && /^(skip|only|todo|fails)$/.test(node.name.text)) {
    const root = rootName(node.expression);
    if (/^(it|test|describe|suite|bench)$/.test(root ?? '')) return `${root}.${node.name.text}`;
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    if (/^([xf]it|[xf]describe|xtest)$/.test(node.expression.text)) return node.expression.text;
  }
  return undefined;
}

/** `describe` of `describe.concurrent.each`. */
function rootName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? rootName(node.expression) : undefined;
}

/** One concept, one word: code is English, the Danish terms stand in the glossary. */
function habitsOfNames(file: SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  visit(file.tree, (node) => {
    if (!ts.isIdentifier(node) || !/[æøåÆØÅ]/.test(node.text)) return;
    problems.push({
      file: file.path,
      line: lineOf(file, node),
      says: `\`${node.text}\` is a Danish name`,
      next: 'use the English word from docs/GLOSSARY.md',
    });
  });
  return problems;
}
