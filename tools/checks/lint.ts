import type { Problem } from '../problem.ts';
import { runTool } from '../runTool.ts';

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly message: string;
    readonly category: string;
    readonly location?: { readonly path: string; readonly start?: { readonly line: number } };
  }[];
}

/** Biome's lint rules, format and order of imports, over every file. Warnings count. */
export async function lint(root: string): Promise<readonly Problem[]> {
  const run = await runTool(root, 'biome', ['check', '--reporter=json', '--max-diagnostics=none', '.']);
  let report: BiomeReport;
  try {
    report = JSON.parse(run.stdout) as BiomeReport;
  } catch {
    return [
      {
        file: 'biome.json',
        says: `biome ended with code ${run.code}: ${(run.stderr || run.stdout).trim().slice(0, 500)}`,
        next: 'run `npx biome check .` and mend what it says',
      },
    ];
  }
  const problems = report.diagnostics
    .filter((one) => one.severity !== 'information' && one.severity !== 'hint')
    .map((one): Problem => {
      const file = one.location?.path ?? 'biome.json';
      const isForm = one.category === 'format' || one.category.startsWith('assist/');
      const line = one.location?.start?.line ?? 0;
      return {
        file,
        ...(line === 0 ? {} : { line }),
        says: isForm ? `is not in the house's form (${one.category})` : `${one.category}: ${one.message}`,
        next: isForm
          ? `npx biome check --write ${file}`
          : `npx biome explain ${one.category.split('/').at(-1)}`,
      };
    });
  if (run.code !== 0 && problems.length === 0) {
    return [
      { file: 'biome.json', says: `biome ended with code ${run.code}`, next: 'run `npx biome check .`' },
    ];
  }
  return problems;
}
