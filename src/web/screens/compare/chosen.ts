import { today } from '#moves';
import { mostCompared } from '#report';
import type { Study } from '#study';
import { idsOf, type Search } from '../../session/address.ts';

/** What an address of the comparison says, made good where it says nothing or something that is not there. */
export interface Chosen {
  /** Models beside today, at most four, in the order of the study. */
  readonly models: readonly string[];
  /** Today and they. */
  readonly organisations: readonly string[];
  /** What the others are compared with; `today` or one of them. */
  readonly against: string;
  /** Also each area, journey, committee and reform. */
  readonly details: boolean;
  /** Whose flows from today are drawn; absent where no model is chosen. */
  readonly flow?: string;
  readonly by: 'tasks' | 'staff';
  /** What `against` is told apart from, task by task; absent where it is alone. */
  readonly differ?: string;
}

/** What may stand in the address of the comparison. */
export type CompareSearch = {
  readonly [Key in 'models' | 'against' | 'details' | 'flow' | 'by' | 'differ']?: string | undefined;
};

/** Reads an address of the comparison; without a word of models, it is the first four. */
export function chosenIn(study: Study, search: CompareSearch): Chosen {
  const asked = search.models === undefined ? undefined : new Set(idsOf(search.models));
  const models = [...study.models.keys()].filter((id) => !asked || asked.has(id)).slice(0, mostCompared);
  const organisations = [today, ...models];
  const against = organisations.find((id) => id === search.against) ?? today;
  const flow = models.find((id) => id === search.flow) ?? models[0];
  const others = organisations.filter((id) => id !== against);
  const differ = others.find((id) => id === search.differ) ?? others[0];
  return {
    models,
    organisations,
    against,
    details: search.details === 'yes',
    ...(flow === undefined ? {} : { flow }),
    by: search.by === 'staff' ? 'staff' : 'tasks',
    ...(differ === undefined ? {} : { differ }),
  };
}

/** What the address says once a model is put into the comparison, or taken out of it. */
export function withModel(study: Study, { models }: Chosen, model: string): Search {
  const next = models.includes(model) ? models.filter((id) => id !== model) : [...models, model];
  return { models: [today, ...[...study.models.keys()].filter((id) => next.includes(id))].join(',') };
}
