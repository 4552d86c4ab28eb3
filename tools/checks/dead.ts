import type { Problem } from '../problem.ts';
import { runTool } from '../runTool.ts';

interface Finding {
  readonly name: string;
  readonly line?: number;
}

type FileReport = { readonly file: string } & { readonly [kind: string]: unknown };

/** Knip's kinds of finding, as sentences with a way out. */
const kinds: Readonly<Record<string, { says(name: string): string; readonly next: string }>> = {
  files: {
    says: () => 'this file is reached from nowhere',
    next: 'take it out, or import it where it is needed',
  },
  exports: {
    says: (name) => `the export \`${name}\` is used nowhere`,
    next: 'take the word `export` away, or the whole thing',
  },
  types: {
    says: (name) => `the type \`${name}\` is used nowhere else`,
    next: 'take the word `export` away, or the whole thing',
  },
  duplicates: { says: (name) => `\`${name}\` is exported twice`, next: 'keep one name' },
  enumMembers: { says: (name) => `\`${name}\` is used nowhere`, next: 'take it out' },
  dependencies: { says: (name) => `the package ${name} is used nowhere`, next: 'npm uninstall it' },
  devDependencies: { says: (name) => `the package ${name} is used nowhere`, next: 'npm uninstall it' },
  unlisted: {
    says: (name) => `the package ${name} is not listed`,
    next: 'add it to package.json with its exact version',
  },
  unresolved: { says: (name) => `${name} leads nowhere`, next: 'check the spelling and the `.ts` ending' },
  binaries: {
    says: (name) => `the program ${name} is not installed`,
    next: 'add its package to package.json',
  },
};

/** Exports, files and packages that nothing uses, and packages used but not listed. */
export async function dead(root: string): Promise<readonly Problem[]> {
  const run = await runTool(root, 'knip', ['--reporter', 'json', '--no-progress']);
  let reports: readonly FileReport[];
  try {
    reports = (JSON.parse(run.stdout) as { issues: readonly FileReport[] }).issues;
  } catch {
    return [
      {
        file: 'knip.json',
        says: `knip ended with code ${run.code}: ${(run.stderr || run.stdout).trim().slice(0, 500)}`,
        next: 'run `npx knip` and mend what it says',
      },
    ];
  }
  const problems = reports.flatMap((report) =>
    Object.entries(kinds).flatMap(([kind, { says, next }]) =>
      findings(report[kind]).map(
        ({ name, line }): Problem => ({
          file: report.file,
          ...(line === undefined ? {} : { line }),
          says: says(name),
          next: /\/index\.ts$/.test(report.file)
            ? 'take it out of the index until another room asks for it'
            : next,
        }),
      ),
    ),
  );
  if (run.code !== 0 && problems.length === 0) {
    return [{ file: 'knip.json', says: `knip ended with code ${run.code}`, next: 'run `npx knip`' }];
  }
  return problems;
}

/** A finding is an object, or for duplicates a list of them. */
function findings(value: unknown): readonly Finding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => (Array.isArray(one) ? (one.slice(0, 1) as Finding[]) : [one as Finding]));
}
