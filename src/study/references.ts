import type { Figure, FollowOn, SourceRef, Subject } from '#figures';
import type { MoveRef, NewAdministration, Selection, Step, StructureChange, Transfer } from '#moves';
import type { TargetKind } from './problem.ts';
import { type CollectionName, collectionNames, type Records, sectionOf } from './sections.ts';

/**
 * What a record tells of its insides: which ids it refers to and which it
 * defines for others. Places are paths inside the record.
 */
export interface Insides {
  /** `scope` is the move of a variant or the model of a step. */
  refers(place: string, id: string, kinds: readonly TargetKind[], scope?: string): void;
  /** An id that others may name, or that must be unique: over the study, or within `scope`. */
  defines(place: string, id: string, kind: DefinedKind, scope?: string): void;
}

/** What stands inside records under an id of its own. */
export type DefinedKind =
  | 'criteria'
  | 'assumedFigures'
  | 'rates'
  | 'followOn'
  | 'variants'
  | 'steps'
  | 'wordsOfModels'
  | 'madeAdministrations'
  | 'madeCommittees';

type Describe<Item> = (item: Item, see: Insides) => void;

const nodes: readonly TargetKind[] = ['tasks'];
const administrations: readonly TargetKind[] = ['administrations'];
/** What a note may be about; not another note. */
const anything: readonly TargetKind[] = [
  'study',
  ...collectionNames.filter((name) => name !== 'notes').map(sectionOf),
  'madeAdministrations',
  'madeCommittees',
];
const anyAdministration: readonly TargetKind[] = ['administrations', 'madeAdministrations'];

/**
 * The one description of which record refers to what. Checking a study,
 * refusing a command that names what is not there and refusing to remove what
 * others name are all read from it.
 */
export const references: { readonly [C in CollectionName]: Describe<Records[C]> } = {
  sources: () => undefined,
  committees: source,
  administrations: (administration, see) => {
    see.refers('committee', administration.committee, ['committees']);
    source(administration, see);
  },
  otherBodies: source,
  functions: source,
  nodes: (node, see) => {
    if (node.parent !== undefined) see.refers('parent', node.parent, nodes);
    if (typeof node.home === 'string') see.refers('home', node.home, administrations);
    if (node.function !== undefined) see.refers('function', node.function, ['functions']);
    source(node, see);
  },
  areas: (area, see) => {
    each(see, 'members', area.members, nodes);
    source(area, see);
  },
  relations: (relation, see) => {
    see.refers('from', relation.from, ['leaves']);
    see.refers('to', relation.to, ['leaves']);
    source(relation, see);
  },
  journeys: (journey, see) => {
    each(see, 'steps', journey.steps, ['leaves']);
    source(journey, see);
  },
  reforms: (reform, see) => {
    reform.takes.forEach((take, at) => {
      see.refers(`takes[${at}]/node`, take.node, nodes);
    });
    source(reform, see);
  },
  quantities: source,
  figures: (figure, see) => {
    ofFigure(figure, see, '');
  },
  assumptionSets: (set, see) => {
    set.figures.forEach((figure, at) => {
      see.defines(`figures[${at}]/id`, figure.id, 'assumedFigures');
      ofFigure(figure, see, `figures[${at}]/`);
    });
    set.rates.forEach((rate, at) => {
      see.defines(`rates[${at}]/id`, rate.id, 'rates');
      source(rate, see, `rates[${at}]/`);
    });
    set.followOn.forEach((followOn, at) => {
      see.defines(`followOn[${at}]/id`, followOn.id, 'followOn');
      ofFollowOn(followOn, see, `followOn[${at}]/`);
    });
    source(set, see);
  },
  considerations: (consideration, see) => {
    consideration.criteria.forEach((criterion, at) => {
      see.defines(`criteria[${at}]/id`, criterion.id, 'criteria');
      each(see, `criteria[${at}]/indicators`, criterion.indicators, ['indicators']);
    });
    source(consideration, see);
  },
  terms: (term, see) => {
    term.conditions.forEach((condition, at) => {
      const here = `conditions[${at}]/`;
      if (condition.kind === 'bodyKept') {
        see.refers(`${here}body`, condition.body, ['committees', 'administrations', 'otherBodies']);
      }
      if (condition.kind === 'taskNotMoved') see.refers(`${here}node`, condition.node, nodes);
      if (condition.kind === 'staffAtMost') {
        see.refers(`${here}administration`, condition.administration, anyAdministration);
      }
    });
    source(term, see);
  },
  themeGroups: () => undefined,
  themes: (theme, see) => {
    see.refers('group', theme.group, ['themeGroups']);
    sourceAt(see, 'challengeSource', theme.challengeSource);
    sourceAt(see, 'opportunitySource', theme.opportunitySource);
    source(theme, see);
  },
  recommendations: (recommendation, see) => {
    see.refers('theme', recommendation.theme, ['themes']);
    each(see, 'moves', recommendation.moves, ['moves']);
    source(recommendation, see);
  },
  moves: (move, see) => {
    move.variants.forEach((variant, at) => {
      const here = `variants[${at}]/`;
      see.defines(`${here}id`, variant.id, 'variants', move.id);
      ofChanges(variant, see, here);
      ofMoveRefs(variant.requires, see, `${here}requires`);
      ofMoveRefs(variant.excludes, see, `${here}excludes`);
      source(variant, see, here);
    });
    ofMoveRefs(move.requires, see, 'requires');
    ofMoveRefs(move.excludes, see, 'excludes');
    move.remarks.forEach((remark, at) => {
      source(remark, see, `remarks[${at}]/`);
    });
    source(move, see);
  },
  models: (model, see) => {
    model.steps.forEach((step, at) => {
      see.defines(`steps[${at}]/id`, step.id, 'steps', model.id);
      ofStep(step, see, `steps[${at}]/`);
    });
    model.names.forEach((name, at) => {
      see.refers(`names[${at}]/id`, name.id, [...anyAdministration, 'committees', 'madeCommittees']);
    });
    model.prevails.forEach((one, at) => {
      see.refers(`prevails[${at}]/node`, one.node, nodes);
      see.refers(`prevails[${at}]/step`, one.step, ['steps'], model.id);
    });
    for (const list of ['merits', 'notes', 'alternatives'] as const) {
      model[list].forEach((words, at) => {
        see.defines(`${list}[${at}]/id`, words.id, 'wordsOfModels', model.id);
        source(words, see, `${list}[${at}]/`);
      });
    }
    source(model, see);
  },
  milestones: source,
  readingConditions: source,
  settledReadings: source,
  weights: (weights, see) => {
    const { says } = weights;
    if (says.kind === 'ranking') each(see, 'says/order', says.order, ['considerations']);
    if (says.kind === 'swing') {
      says.points.forEach((point, at) => {
        see.refers(`says/points[${at}]/consideration`, point.consideration, ['considerations']);
      });
    }
  },
  notes: (note, see) => {
    see.refers('about', note.about, anything);
  },
};

/** All ids that a record names. Cost: linear in the record. */
export function namesIn<C extends CollectionName>(collection: C, record: Records[C]): ReadonlySet<string> {
  const names = new Set<string>();
  references[collection](record, { refers: (_place, id) => names.add(id), defines: () => undefined });
  return names;
}

/** A reference to a place in a source. */
export function sourceAt(see: Insides, place: string, ref: SourceRef | undefined): void {
  if (ref !== undefined) see.refers(`${place}/source`, ref.source, ['sources']);
}

function source(item: { readonly source?: SourceRef }, see: Insides, here = ''): void {
  sourceAt(see, `${here}source`, item.source);
}

function each(see: Insides, place: string, ids: readonly string[], kinds: readonly TargetKind[]): void {
  ids.forEach((id, at) => {
    see.refers(`${place}[${at}]`, id, kinds);
  });
}

function ofSubject(subject: Subject, see: Insides, place: string): void {
  if (subject.kind === 'of')
    each(see, `${place}/ids`, subject.ids, ['tasks', 'administrations', 'committees', 'otherBodies']);
}

function ofFigure(figure: Figure, see: Insides, here: string): void {
  see.refers(`${here}quantity`, figure.quantity, ['quantities']);
  ofSubject(figure.subject, see, `${here}subject`);
  if (figure.says.kind === 'share') ofSubject(figure.says.of, see, `${here}says/of`);
  source(figure, see, here);
}

function ofFollowOn(followOn: FollowOn, see: Insides, here: string): void {
  each(see, `${here}functions`, followOn.functions, ['functions']);
  each(see, `${here}administrations`, followOn.administrations, administrations);
  source(followOn, see, here);
}

function ofMoveRefs(refs: readonly MoveRef[], see: Insides, place: string): void {
  refs.forEach((ref, at) => {
    see.refers(`${place}[${at}]/move`, ref.move, ['moves']);
    if (ref.variant !== undefined) see.refers(`${place}[${at}]/variant`, ref.variant, ['variants'], ref.move);
  });
}

function ofStep(step: Step, see: Insides, here: string): void {
  if (step.kind === 'move') {
    see.refers(`${here}move`, step.move, ['moves']);
    see.refers(`${here}variant`, step.variant, ['variants'], step.move);
  } else {
    ofChanges(step, see, here);
    source(step, see, here);
  }
  // `matched` is left out: a leaf that is gone shows there as "changed since it was made".
  each(see, `${here}leftOut`, step.leftOut, nodes);
}

function ofChanges(
  changes: { readonly transfers: readonly Transfer[]; readonly structure: readonly StructureChange[] },
  see: Insides,
  here: string,
): void {
  changes.transfers.forEach((transfer, at) => {
    ofSelection(transfer.what, see, `${here}transfers[${at}]/what`);
    see.refers(`${here}transfers[${at}]/to`, transfer.to, anyAdministration);
  });
  changes.structure.forEach((change, at) => {
    ofStructure(change, see, `${here}structure[${at}]/`);
  });
}

function ofSelection(selection: Selection, see: Insides, place: string): void {
  if (selection.kind === 'nodes') {
    each(see, `${place}/nodes`, selection.nodes, nodes);
    return;
  }
  if (selection.area !== undefined) see.refers(`${place}/area`, selection.area, ['areas']);
  if (selection.home !== undefined) see.refers(`${place}/home`, selection.home, administrations);
  if (selection.function !== undefined) see.refers(`${place}/function`, selection.function, ['functions']);
  if (selection.task !== undefined) see.refers(`${place}/task`, selection.task, ['wholeTasks']);
}

function ofStructure(change: StructureChange, see: Insides, here: string): void {
  switch (change.kind) {
    case 'create':
      ofNew(change.administration, see, `${here}administration`);
      return;
    case 'dissolve':
      see.refers(`${here}administration`, change.administration, anyAdministration);
      return;
    case 'merge':
      each(see, `${here}administrations`, change.administrations, anyAdministration);
      see.refers(`${here}continues`, change.continues, anyAdministration);
      // A merger may keep the id of one it merges.
      if (!change.administrations.includes(change.into.id)) {
        see.defines(`${here}into/id`, change.into.id, 'madeAdministrations');
      }
      if (change.into.committee) ofCommittee(change.into.committee, see, `${here}into/committee`);
      return;
    case 'split':
      see.refers(`${here}administration`, change.administration, anyAdministration);
      change.successors.forEach((successor, at) => {
        ofNew(successor.administration, see, `${here}successors[${at}]/administration`);
        successor.takes.forEach((selection, nth) => {
          ofSelection(selection, see, `${here}successors[${at}]/takes[${nth}]`);
        });
      });
  }
}

function ofNew(administration: NewAdministration, see: Insides, place: string): void {
  see.defines(`${place}/id`, administration.id, 'madeAdministrations');
  ofCommittee(administration.committee, see, `${place}/committee`);
}

function ofCommittee(committee: NewAdministration['committee'], see: Insides, place: string): void {
  if (committee.name === undefined) see.refers(`${place}/id`, committee.id, ['committees', 'madeCommittees']);
  else see.defines(`${place}/id`, committee.id, 'madeCommittees');
}
