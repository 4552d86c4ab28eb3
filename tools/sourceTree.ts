import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text file of the repository. */
export interface TextFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file with its syntax tree. */
export interface SourceFile extends TextFile {
  readonly tree: ts.SourceFile;
}

/** What the checks look at, read once. */
export interface SourceTree {
  readonly root: string;
  readonly texts: readonly TextFile[];
  readonly sources: readonly SourceFile[];
}

// Not ours, or made by a build.
const leftOutFolders = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);
const textSuffixes = ['.ts', '.tsx', '.mts', '.js', '.mjs', '.css', '.html', '.json', '.md', '.yml', '.sh'];
const textFiles = new Set(['.ci/run', '.npmrc', '.gitignore']);

/** Reads every text file under `root`. Costs about a millisecond per source file. */
export function readSourceTree(root: string): SourceTree {
  const texts: TextFile[] = [];
  walk(root, '', texts);
  const sources = texts
    .filter((file) => /\.tsx?$/.test(file.path) && !file.path.endsWith('.d.ts'))
    .map((file) => sourceFile(file.path, file.text));
  return { root, texts, sources };
}

/** A tree from texts alone, for tests that plant a violation. */
export function sourceTreeOf(files: Readonly<Record<string, string>>): SourceTree {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  return {
    root: '',
    texts,
    sources: texts
      .filter((file) => /\.tsx?$/.test(file.path))
      .map((file) => sourceFile(file.path, file.text)),
  };
}

/** The room a path lies in, or `undefined` outside `src/`. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Whether a file is a test or a kit that only tests use. */
export function isTest(path: string): boolean {
  return /\.(test|bench)\.tsx?$/.test(path) || /\/testing\//.test(path);
}

/** The line of a node, counted from 1. */
export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Visits a node and everything under it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function sourceFile(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

function walk(root: string, folder: string, into: TextFile[]): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!leftOutFolders.has(entry.name)) walk(root, path, into);
    } else if (entry.isFile() && (textFiles.has(path) || textSuffixes.some((end) => path.endsWith(end)))) {
      // A file may go away between the listing and the reading while others work.
      if (existsSync(join(root, path))) into.push({ path, text: readFileSync(join(root, path), 'utf8') });
    }
  }
}
