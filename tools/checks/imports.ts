import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { importRules } from '../importRules.ts';
import type { Problem } from '../problem.ts';
import { rooms } from '../rooms.ts';
import { lineOf, roomOf, type SourceFile, type SourceTree, visit } from '../sourceTree.ts';

const looked = ['src', 'test', 'tools', 'bench', 'gallery'];

/**
 * Holds imports to the order of the rooms. Type-only imports count: they
 * vanish before the program runs, but a type that leaks makes two rooms one.
 */
export async function imports(tree: SourceTree): Promise<readonly Problem[]> {
  const folders = looked.filter((folder) => existsSync(join(tree.root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: tree.root,
      ruleSet: { forbidden: [...importRules()] },
      validate: true,
      tsPreCompilationDeps: true,
      combinedDependencies: false,
      preserveSymlinks: true,
      doNotFollow: { path: ['node_modules'] },
      exclude: { path: ['\\.json$'] },
    },
    {
      // Off by default, for the sake of a resolver of long ago.
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  );
  const { violations } = (output as ICruiseResult).summary;
  const comments = new Map(importRules().map((one) => [one.name, one.comment ?? '']));
  const broken = violations.map((violation): Problem => {
    const file = tree.sources.find((one) => one.path === violation.from);
    const line = file && lineOfImport(file, violation.to, violation.unresolvedTo);
    const to = violation.unresolvedTo ?? violation.to;
    return {
      file: violation.from,
      ...(line === undefined ? {} : { line }),
      says: `imports ${to} (${violation.rule.name})`,
      next: comments.get(violation.rule.name) ?? '',
    };
  });
  return [...broken, ...tree.sources.flatMap(relativeAcrossRooms)];
}

/** Between rooms the line itself says which room: `#study`, not `../study/index.ts`. */
function relativeAcrossRooms(file: SourceFile): readonly Problem[] {
  const room = roomOf(file.path);
  if (room === undefined) return [];
  return specifiersOf(file).flatMap(({ specifier, node }) => {
    if (!specifier.startsWith('.')) return [];
    const target = roomOf(posix.join(posix.dirname(file.path), specifier));
    if (target === undefined || target === room) return [];
    const frontDoor = rooms.find((one) => one.name === target)?.frontDoor ?? false;
    return [
      {
        file: file.path,
        line: lineOf(file, node),
        says: `reaches into ${target} by a relative path`,
        next: frontDoor
          ? `import from \`#${target}\``
          : `import from \`#${target}/…\` (see \`imports\` in package.json)`,
      },
    ];
  });
}

function lineOfImport(file: SourceFile, to: string, unresolved: string | undefined): number | undefined {
  const found = specifiersOf(file).find(({ specifier }) => {
    if (specifier === unresolved || specifier === to) return true;
    if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier) === to;
    if (specifier.startsWith('#')) return to.startsWith(`src/${specifier.slice(1)}`);
    return (
      to.includes(`node_modules/${specifier.split('/').slice(0, 2).join('/')}`) ||
      to === specifier.replace(/^node:/, '')
    );
  });
  return found && lineOf(file, found.node);
}

function specifiersOf(file: SourceFile): readonly { readonly specifier: string; readonly node: ts.Node }[] {
  const found: { specifier: string; node: ts.Node }[] = [];
  visit(file.tree, (node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (from !== undefined && ts.isStringLiteralLike(from)) found.push({ specifier: from.text, node });
  });
  return found;
}
