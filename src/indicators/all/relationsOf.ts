import { type Basis, weakestBasis } from '#figures';
import { arrivals } from '../arrivalAt.ts';
import type { Subject } from '../subject.ts';

const weakestOfRelations = new WeakMap<Subject['setting'], Basis>();

/** The weakest basis among all relations of the study. */
export function relationsBasis({ setting }: Subject): Basis {
  const known = weakestOfRelations.get(setting);
  if (known) return known;
  const found = new Set<Basis>();
  for (const { basis } of setting.study.relations.values()) found.add(basis);
  const basis = weakestBasis(...found);
  weakestOfRelations.set(setting, basis);
  return basis;
}

/** Whether the relation's ends have different homes in the organisation measured. */
export function crosses(subject: Subject, relation: number): boolean {
  const { relationFrom, relationTo } = subject.setting.organisation;
  const { home } = subject.compiled;
  return home[relationFrom[relation] as number] !== home[relationTo[relation] as number];
}

/** Whether the relation's ends have different homes today. */
export function crossesToday(subject: Subject, relation: number): boolean {
  const { relationFrom, relationTo, todayHome } = subject.setting.organisation;
  return todayHome[relationFrom[relation] as number] !== todayHome[relationTo[relation] as number];
}

/**
 * What became of a relation: `new` inside today and crossing now, `gone` the
 * other way round, `changed` crossing both times with an end that moved or
 * joined; `undefined` where nothing did. Homes count as the administration
 * they continue.
 */
export function changeOf(subject: Subject, relation: number): 'new' | 'gone' | 'changed' | undefined {
  const { relationFrom, relationTo } = subject.setting.organisation;
  const [before, now] = [crossesToday(subject, relation), crosses(subject, relation)];
  if (!before && now) return 'new';
  if (before && !now) return 'gone';
  if (!before || !now) return undefined;
  return stayed(subject, relationFrom[relation] as number) && stayed(subject, relationTo[relation] as number)
    ? undefined
    : 'changed';
}

function stayed({ state }: Subject, leaf: number): boolean {
  return state.arrivalOf(leaf) === arrivals.stayed;
}
