/**
 * What a statement rests on, strongest first: the source says it (`stated`),
 * it is read out of the source (`inferred`), it is somebody's assessment
 * (`judgement`), or it is taken for the sake of argument (`assumed`).
 */
export type Basis = 'stated' | 'inferred' | 'judgement' | 'assumed';

/** All bases, strongest first. */
export const bases: readonly Basis[] = ['stated', 'inferred', 'judgement', 'assumed'];

/** The weakest of the bases given; `stated` when none is given, since nothing weakens it. */
export function weakestBasis(...given: readonly Basis[]): Basis {
  let weakest = 0;
  for (const basis of given) weakest = Math.max(weakest, bases.indexOf(basis));
  return bases[weakest] as Basis;
}
