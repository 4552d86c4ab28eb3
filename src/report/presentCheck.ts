import type { Language } from '#figures';
import { treeOf } from '#organisation';
import type { Problem, Study } from '#study';
import { tellProblem } from '#wording';
import { nearReferences } from './nearReferences.ts';

/** How much of everything a study holds. */
export interface StudyCounts {
  readonly committees: number;
  readonly administrations: number;
  readonly otherBodies: number;
  /** Listed ones. */
  readonly tasks: number;
  readonly unlistedTasks: number;
  readonly leaves: number;
  readonly areas: number;
  readonly relations: number;
  readonly journeys: number;
  readonly figures: number;
  /** Those beside change itself. */
  readonly considerations: number;
  readonly terms: number;
  readonly themes: number;
  readonly recommendationsSteering: number;
  readonly recommendationsMoves: number;
  readonly moves: number;
  readonly models: number;
  readonly merits: number;
  readonly milestones: number;
  readonly sources: number;
  readonly assumptionSets: number;
}

/** `ressort.check/1`. */
export interface CheckJson {
  readonly schema: 'ressort.check/1';
  /** No problems. */
  readonly ok: boolean;
  readonly counts: StudyCounts;
  readonly problems: readonly {
    readonly place: string;
    readonly code: string;
    readonly message: string;
    readonly next: string;
  }[];
}

/** What checking a study file found, and what could be read of it. All counts are 0 where it is no study. */
export function presentCheck(
  read: Study | undefined,
  problems: readonly Problem[],
  language: Language,
): CheckJson {
  const near = read && nearReferences(problems, read);
  return {
    schema: 'ressort.check/1',
    ok: problems.length === 0,
    counts: read ? countsOf(read) : noCounts,
    problems: problems.map((problem) => {
      const { message, next } = tellProblem(problem, language, near?.get(problem));
      return { place: placeOf(problem), code: problem.code, message, next };
    }),
  };
}

/** A problem's place in the file: the record, else line and column; empty for the file as a whole. */
export function placeOf(problem: Problem): string {
  if (problem.place !== '' || problem.line === undefined) return problem.place;
  return problem.column === undefined ? `${problem.line}` : `${problem.line}:${problem.column}`;
}

/** Counts what a study holds. */
export function countsOf(study: Study): StudyCounts {
  const tasks = [...study.nodes.values()].filter((node) => node.parent === undefined);
  const recommendations = [...study.recommendations.values()];
  return {
    committees: study.committees.size,
    administrations: study.administrations.size,
    otherBodies: study.otherBodies.size,
    tasks: tasks.filter((task) => task.listed === true).length,
    unlistedTasks: tasks.filter((task) => task.listed !== true).length,
    leaves: treeOf(study).leaves.length,
    areas: study.areas.size,
    relations: study.relations.size,
    journeys: study.journeys.size,
    figures: study.figures.size,
    // Change itself stands beside the considerations that change is for.
    considerations: [...study.considerations.values()].filter(({ kind }) => kind !== 'change').length,
    terms: study.terms.size,
    themes: study.themes.size,
    recommendationsSteering: recommendations.filter(({ kind }) => kind === 'steering').length,
    recommendationsMoves: recommendations.filter(({ kind }) => kind === 'moves').length,
    moves: study.moves.size,
    models: study.models.size,
    merits: [...study.models.values()].reduce((sum, model) => sum + model.merits.length, 0),
    milestones: study.milestones.size,
    sources: study.sources.size,
    assumptionSets: study.assumptionSets.size,
  };
}

const noCounts: StudyCounts = {
  committees: 0,
  administrations: 0,
  otherBodies: 0,
  tasks: 0,
  unlistedTasks: 0,
  leaves: 0,
  areas: 0,
  relations: 0,
  journeys: 0,
  figures: 0,
  considerations: 0,
  terms: 0,
  themes: 0,
  recommendationsSteering: 0,
  recommendationsMoves: 0,
  moves: 0,
  models: 0,
  merits: 0,
  milestones: 0,
  sources: 0,
  assumptionSets: 0,
};
