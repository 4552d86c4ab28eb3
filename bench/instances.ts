import { readFileSync } from 'node:fs';
import type { OrganisationState } from '#indicators';
import { applyModel, today } from '#moves';
import { treeOf } from '#organisation';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import type { Study } from '#study';
import { numbersOf, stateOf } from '../src/indicators/testing/kernelNumbers.ts';
import { type Case, reference } from '../src/indicators/testing/reference.ts';
import { large, nameOf, randomStudy, type Size, small } from './instance.ts';
import { check, isSame } from './job.ts';
import { randomFrom } from './random.ts';

/** A study with point values for its leaves, as the kernel takes it. */
export interface Instance {
  readonly name: string;
  readonly study: Study;
  /** Today's organisation. */
  readonly case: Case;
  readonly state: OrganisationState;
}

const copenhagenFile = new URL('../studies/copenhagen-2024/study.json', import.meta.url);

/** The text of the Copenhagen study file. */
export function copenhagenText(): string {
  return readFileSync(copenhagenFile, 'utf8');
}

/** The Copenhagen study; throws when its file has problems. */
export function copenhagenStudy(): Study {
  const { study } = readStudyFile(copenhagenText());
  if (!study) throw new Error('the Copenhagen study has problems: ressort check studies/copenhagen-2024');
  return study;
}

/** Copenhagen and the instance of speed.md, on which slow peers run too. */
export function smallInstances(seed: number): readonly Instance[] {
  return [instanceOf('Copenhagen', copenhagenStudy(), seed), randomInstance(small, seed)];
}

/** All three instances. */
export function allInstances(seed: number): readonly Instance[] {
  return [...smallInstances(seed), randomInstance(large, seed)];
}

/** A random study of a size as an instance. */
export function randomInstance(size: Size, seed: number): Instance {
  return instanceOf(nameOf(size), randomStudy(size, seed), seed);
}

function instanceOf(name: string, study: Study, seed: number): Instance {
  const random = randomFrom(seed);
  const points = (): ReadonlyMap<string, number> =>
    new Map(treeOf(study).leaves.map((leaf) => [leaf, random.below(400) / 4]));
  const own: Case = {
    organisation: study,
    applied: applyModel(study, study.moves, today),
    staff: points(),
    agenda: points(),
  };
  return { name, study, case: own, state: stateOf(own) };
}

/**
 * Checks every number of the kernel on an instance against the slow formulas:
 * as it is today, and as its first model has it, so that what measures change
 * is not all zeros.
 */
export function checkKernel({ name, study, case: own, state }: Instance): void {
  checkNumbers(`${name}, today`, own, state);
  const [model] = study.models.values();
  if (!model) return;
  const moved: Case = { ...own, applied: applyModel(study, study.moves, model) };
  checkNumbers(`${name}, ${model.id}`, moved, stateOf(moved));
}

function checkNumbers(name: string, own: Case, state: OrganisationState): void {
  const slow = new Map(reference(own).map(({ indicator, of, value }) => [`${indicator} ${of ?? ''}`, value]));
  for (const { indicator, of, value } of numbersOf(state)) {
    const right = slow.get(`${indicator} ${of ?? ''}`);
    check(isSame(value, right), `${name}: ${indicator} ${of ?? ''} is ${value}, the formulas say ${right}`);
  }
}

/** The six numbers that peers compute too. */
export const sixIndicators = [
  'areaConcentration',
  'crossingShare',
  'handovers',
  'dividedTasks',
  'duplicateFunctions',
  'staffBalance',
] as const;

/** The six numbers of a state, in the order of `sixIndicators`; NaN where one is missing. */
export function readSix(state: OrganisationState): readonly number[] {
  return [
    state.areaConcentrationMean(),
    state.crossingShare(),
    state.handoversMean(),
    state.dividedTasks(),
    state.duplicateFunctions(),
    state.staffBalance(),
  ];
}
