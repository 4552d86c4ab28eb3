import type { Figure, Statement, Text } from '#figures';
import type { NewAdministration, Step, StructureChange } from '#moves';
import type { CollectionName, Records } from './sections.ts';

/** What is said inside a record that can be wrong by itself. Places are paths inside the record. */
export interface Said {
  /** `undefined` where an optional text is left out. */
  text(place: string, text: Text | undefined): void;
  date(place: string, date: string | undefined, allowed: 'day' | 'dayMonthOrYear'): void;
  /** A number of at least 0. */
  amount(place: string, amount: number | undefined): void;
  whole(place: string, count: number): void;
  /** Two ends, each an amount or a share 0-1. */
  interval(place: string, ends: { readonly min: number; readonly max: number }, of: 'amount' | 'share'): void;
  /** A list in which nothing stands twice. */
  each(place: string, ids: readonly string[]): void;
}

type Describe<Item> = (item: Item, say: Said) => void;

/** The one description of the texts, dates and numbers that records hold. */
export const contents: { readonly [C in CollectionName]: Describe<Records[C]> } = {
  sources: (source, say) => {
    say.text('title', source.title);
    say.date('date', source.date, 'dayMonthOrYear');
    say.text('note', source.note);
  },
  committees: named,
  administrations: named,
  otherBodies: named,
  functions: named,
  nodes: (node, say) => {
    named(node, say);
    say.text('note', node.note);
  },
  areas: (area, say) => {
    named(area, say);
    say.each('members', area.members);
    say.text('note', area.note);
  },
  relations: (relation, say) => {
    say.text('note', relation.note);
  },
  journeys: (journey, say) => {
    named(journey, say);
    say.text('who', journey.who);
    say.amount('perYear', journey.perYear);
    say.text('note', journey.note);
  },
  reforms: (reform, say) => {
    named(reform, say);
    say.text('description', reform.description);
    reform.takes.forEach((take, at) => {
      say.interval(`takes[${at}]`, take, 'share');
    });
  },
  quantities: (quantity, say) => {
    named(quantity, say);
    say.text('followsNote', quantity.followsNote);
    say.text('note', quantity.note);
  },
  figures: (figure, say) => {
    ofFigure(figure, say, '');
  },
  assumptionSets: (set, say) => {
    named(set, say);
    say.text('description', set.description);
    set.figures.forEach((figure, at) => {
      ofFigure(figure, say, `figures[${at}]/`);
    });
    set.rates.forEach((rate, at) => {
      say.interval(`rates[${at}]`, rate, 'amount');
      say.text(`rates[${at}]/note`, rate.note);
    });
    set.followOn.forEach((followOn, at) => {
      say.each(`followOn[${at}]/functions`, followOn.functions);
      say.each(`followOn[${at}]/administrations`, followOn.administrations);
      say.interval(`followOn[${at}]`, followOn, 'share');
      say.text(`followOn[${at}]/note`, followOn.note);
    });
  },
  considerations: (consideration, say) => {
    named(consideration, say);
    say.text('description', consideration.description);
    consideration.criteria.forEach((criterion, at) => {
      say.text(`criteria[${at}]/name`, criterion.name);
      say.each(`criteria[${at}]/indicators`, criterion.indicators);
      say.amount(`criteria[${at}]/settings/smallUnitBelowFte`, criterion.settings?.smallUnitBelowFte);
    });
  },
  terms: (term, say) => {
    named(term, say);
    term.conditions.forEach((condition, at) => {
      if ('is' in condition) say.whole(`conditions[${at}]/is`, condition.is);
      if ('max' in condition) say.amount(`conditions[${at}]/max`, condition.max);
    });
    say.text('note', term.note);
  },
  themeGroups: named,
  themes: (theme, say) => {
    say.whole('number', theme.number);
    named(theme, say);
    say.text('challenge', theme.challenge);
    say.text('opportunity', theme.opportunity);
  },
  recommendations: (recommendation, say) => {
    say.text('text', recommendation.text);
    say.each('moves', recommendation.moves);
  },
  moves: (move, say) => {
    say.whole('number', move.number);
    named(move, say);
    say.text('description', move.description);
    move.variants.forEach((variant, at) => {
      const here = `variants[${at}]/`;
      named(variant, say, here);
      say.text(`${here}description`, variant.description);
      ofStructure(variant.structure, say, here);
      say.text(`${here}note`, variant.note);
    });
    move.remarks.forEach((remark, at) => {
      say.text(`remarks[${at}]/text`, remark.text);
    });
  },
  models: (model, say) => {
    named(model, say);
    say.text('subtitle', model.subtitle);
    say.text('mainIdea', model.mainIdea);
    model.steps.forEach((step, at) => {
      ofStep(step, say, `steps[${at}]/`);
    });
    say.each(
      'names',
      model.names.map((name) => name.id),
    );
    model.names.forEach((name, at) => {
      named(name, say, `names[${at}]/`);
    });
    say.each(
      'prevails',
      model.prevails.map((one) => one.node),
    );
    for (const list of ['merits', 'notes', 'alternatives'] as const) {
      model[list].forEach((words, at) => {
        say.text(`${list}[${at}]/text`, words.text);
      });
    }
  },
  milestones: (milestone, say) => {
    named(milestone, say);
    say.date('date', milestone.date, 'dayMonthOrYear');
    say.text('dateNote', milestone.dateNote);
  },
  readingConditions: (condition, say) => {
    say.text('text', condition.text);
  },
  settledReadings: (reading, say) => {
    say.text('text', reading.text);
    reading.alternatives.forEach((alternative, at) => {
      say.text(`alternatives[${at}]`, alternative);
    });
  },
  notes: (note, say) => {
    say.text('text', note.text);
  },
  weights: ({ says }, say) => {
    if (says.kind === 'ranking') say.each('says/order', says.order);
    if (says.kind === 'swing') {
      say.each(
        'says/points',
        says.points.map((point) => point.consideration),
      );
      says.points.forEach((point, at) => {
        say.interval(`says/points[${at}]`, point, 'amount');
      });
    }
  },
};

function named(item: { readonly name: Text; readonly short?: Text }, say: Said, here = ''): void {
  say.text(`${here}name`, item.name);
  say.text(`${here}short`, item.short);
}

function ofFigure(figure: Figure, say: Said, here: string): void {
  if (figure.subject.kind === 'of') say.each(`${here}subject/ids`, figure.subject.ids);
  ofStatement(figure.says, say, `${here}says`);
  say.date(`${here}date`, figure.date, 'dayMonthOrYear');
  say.text(`${here}note`, figure.note);
}

function ofStatement(says: Statement, say: Said, place: string): void {
  switch (says.kind) {
    case 'equal':
      say.amount(`${place}/value`, says.value);
      return;
    case 'between':
      say.interval(place, says, 'amount');
      return;
    case 'atLeast':
      say.amount(`${place}/min`, says.min);
      return;
    case 'atMost':
      say.amount(`${place}/max`, says.max);
      return;
    case 'share':
      if (says.of.kind === 'of') say.each(`${place}/of/ids`, says.of.ids);
      say.interval(place, says, 'share');
      return;
    case 'missing':
      say.text(`${place}/reason`, says.reason);
  }
}

function ofStep(step: Step, say: Said, here: string): void {
  say.each(`${here}leftOut`, step.leftOut);
  if (step.kind !== 'own') return;
  say.text(`${here}name`, step.name);
  ofStructure(step.structure, say, here);
}

function ofStructure(structure: readonly StructureChange[], say: Said, here: string): void {
  structure.forEach((change, at) => {
    const place = `${here}structure[${at}]/`;
    if (change.kind === 'create') ofNew(change.administration, say, `${place}administration/`);
    if (change.kind === 'merge') {
      say.each(`${place}administrations`, change.administrations);
      named(change.into, say, `${place}into/`);
      say.text(`${place}into/committee/name`, change.into.committee?.name);
      say.text(`${place}into/committee/short`, change.into.committee?.short);
    }
    if (change.kind === 'split') {
      change.successors.forEach((successor, nth) => {
        ofNew(successor.administration, say, `${place}successors[${nth}]/administration/`);
      });
    }
  });
}

function ofNew(administration: NewAdministration, say: Said, here: string): void {
  named(administration, say, here);
  say.text(`${here}committee/name`, administration.committee.name);
  say.text(`${here}committee/short`, administration.committee.short);
}
