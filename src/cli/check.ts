import type { Language } from '#figures';
import { contradictionsOf } from '#indicators';
import { type CheckJson, placeOf, presentCheck } from '#report';
import { isError, type Problem } from '#study';
import { catalogueOf, formatNumber, pick, plural } from '#wording';
import { exitCodes } from './cliError.ts';
import { padStart, wrapWith } from './layout/wrap.ts';
import { type FoundStudy, readNamedStudy } from './openStudy.ts';
import { type Run, writeJson } from './request.ts';

/** `ressort check STUDY`: what the study holds, and everything that is wrong with it, at once. */
export const check: Run = async (request) => {
  const { language, page, world } = request;
  const found = await readNamedStudy(request);
  const { counted } = found;
  const problems = withContradictions(found);
  const result = presentCheck(counted, problems, language);
  const exitCode = result.ok ? exitCodes.ok : exitCodes.problems;
  if (request.json) {
    writeJson(world, result);
    return exitCode;
  }
  const { screens } = catalogueOf(language);
  const lines: string[] = [page.bold(nameOf(found, language))];
  if (counted) {
    for (const [name, count] of Object.entries(result.counts)) {
      const word = screens.counts[name as keyof typeof screens.counts];
      lines.push(`${padStart(formatNumber(count, language), 7)}  ${plural(count, word, language)}`);
    }
  }
  lines.push('', page.bold(result.ok ? screens.noProblems : screens.problemCount(problems.length)));
  for (const [at, problem] of problems.entries()) {
    const { message, next } = result.problems[at] as CheckJson['problems'][number];
    const place = placeOf(problem) === '' ? screens.wholeFile : placeOf(problem);
    const line = problem.line === undefined || problem.place === '' ? '' : ` (${screens.line(problem.line)})`;
    const warning = isError(problem) ? '' : ` · ${screens.warning}`;
    lines.push('', `${page.bold(place)}${line}${warning}`);
    lines.push(...wrapWith('  ', message, page.columns), ...wrapWith('  → ', next, page.columns));
  }
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCode;
};

/** All problems in the order of the file, with those that only measuring shows. */
function withContradictions({ study, problems, lineAndColumn }: FoundStudy): readonly Problem[] {
  if (!study) return problems;
  const found = contradictionsOf(study).map((problem) => ({ ...problem, ...lineAndColumn?.(problem.place) }));
  return [...problems, ...found].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

function nameOf({ study, named }: FoundStudy, language: Language): string {
  return study ? pick(study.description.name, language) : named;
}
