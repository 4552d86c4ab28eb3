import { idPattern } from '#organisation';
import { contents } from './contents.ts';
import { type Directory, uniqueOverStudy } from './directory.ts';
import type { StudyProblem } from './problem.ts';
import { problemsSaid, type Tell } from './problemsSaid.ts';
import { type DefinedKind, type Insides, references, sourceAt } from './references.ts';
import { type Around, rules } from './rules.ts';
import { type CollectionName, type Records, sectionOf } from './sections.ts';

/** A study to check records in. */
export interface CheckIn extends Around {
  readonly directory: Directory;
}

const none = {};

/** All that is wrong with one record as it stands in a study: its insides, and what it names. */
export function checkRecord<C extends CollectionName>(
  inside: CheckIn,
  collection: C,
  record: Records[C],
): readonly StudyProblem[] {
  const problems: StudyProblem[] = [];
  const here = `${sectionOf(collection)}/${record.id}`;
  const tell = teller(problems, here);
  checkId(inside, tell, record.id, 'id', here);
  references[collection](record, insidesOf(inside, tell, here));
  contents[collection](record, problemsSaid(tell));
  rules[collection]?.(record, tell, inside);
  return problems;
}

/** All that is wrong with what a study says of itself. */
export function checkDescription(inside: CheckIn): readonly StudyProblem[] {
  const problems: StudyProblem[] = [];
  const tell = teller(problems, 'study');
  const { description } = inside.study;
  if (!idPattern.test(description.id)) tell('idIsMalformed', 'id', none, [description.id]);
  const say = problemsSaid(tell);
  say.text('name', description.name);
  say.text('summary', description.summary);
  say.date('date', description.date, 'day');
  sourceAt(insidesOf(inside, tell, 'study'), 'dateSource', description.dateSource);
  return problems;
}

function teller(problems: StudyProblem[], here: string): Tell {
  return (code, place, data, ids = []) => {
    // The compiler cannot see that code and data belong together; `Tell` has made sure of it.
    problems.push({ code, ids, place: place === '' ? here : `${here}/${place}`, data } as StudyProblem);
  };
}

function insidesOf(inside: CheckIn, tell: Tell, here: string): Insides {
  const scoped = new Map<string, string>();
  return {
    refers(place, id, kinds, scope) {
      const found = inside.directory.find(id, kinds, scope);
      if (found === 'absent') {
        const is = inside.directory.kindOf(id);
        const data = {
          kinds,
          ...(is === undefined ? {} : { is }),
          ...(scope === undefined ? {} : { scope }),
        };
        tell('unknownReference', place, data, [id]);
      }
      if (found === 'notALeaf') tell('isNotALeaf', place, none, [id]);
    },
    defines(place, id, kind) {
      if (kind === 'madeAdministrations' || kind === 'madeCommittees') checkMade(inside, tell, id, place);
      else if (uniqueOverStudy.has(kind)) checkId(inside, tell, id, place, `${here}/${place}`);
      else checkScoped(tell, scoped, id, kind, place, here);
    },
  };
}

function checkId(inside: CheckIn, tell: Tell, id: string, place: string, full: string): void {
  if (!idPattern.test(id)) tell('idIsMalformed', place, none, [id]);
  const [other] = inside.directory.others(id, full);
  // In a list of problems the later of two tells, and of a thing and a body made, the body.
  const first = other ?? (inside.laterTells ? undefined : inside.directory.madeAt(id));
  if (first === undefined) return;
  if (!inside.laterTells || inside.directory.others(id, '')[0] !== full) {
    tell('duplicateId', place, { first }, [id]);
  }
}

/** What a change of structure makes must not have the id of anything that is there; several moves may make the same. */
function checkMade(inside: CheckIn, tell: Tell, id: string, place: string): void {
  if (!idPattern.test(id)) tell('idIsMalformed', place, none, [id]);
  const [first] = inside.directory.others(id, '');
  if (first !== undefined) tell('duplicateId', place, { first }, [id]);
}

/** Steps of a model, its words, and variants of a move are told apart within it. */
function checkScoped(
  tell: Tell,
  seen: Map<string, string>,
  id: string,
  kind: DefinedKind,
  place: string,
  here: string,
): void {
  if (!idPattern.test(id)) tell('idIsMalformed', place, none, [id]);
  const first = seen.get(`${kind} ${id}`);
  if (first !== undefined) tell('duplicateId', place, { first }, [id]);
  else seen.set(`${kind} ${id}`, `${here}/${place}`);
}
