import type { Language } from '#figures';
import { applyModel } from '#moves';
import {
  type CollectionName,
  type Command,
  collectionNames,
  type Records,
  type SingleCommand,
  type Study,
  sectionOf,
} from '#study';
import { commandCatalogueOf } from './commandCatalogue.ts';
import type { CommandNames, RecordingKind, RemovingKind } from './commandSentence.ts';
import { figureLabel } from './labelOf.ts';
import { homeName, modelName } from './names.ts';
import { pick, quoted } from './text.ts';

/** More of a text than this is not quoted in the name of a change. */
const longestText = 60;

const recorded: Readonly<Record<RecordingKind, CollectionName>> = {
  recordSource: 'sources',
  recordCommittee: 'committees',
  recordAdministration: 'administrations',
  recordOtherBody: 'otherBodies',
  recordFunction: 'functions',
  recordTask: 'nodes',
  recordArea: 'areas',
  recordRelation: 'relations',
  recordJourney: 'journeys',
  recordReform: 'reforms',
  recordQuantity: 'quantities',
  recordFigure: 'figures',
  recordAssumptionSet: 'assumptionSets',
  recordConsideration: 'considerations',
  recordTerm: 'terms',
  recordThemeGroup: 'themeGroups',
  recordTheme: 'themes',
  recordRecommendation: 'recommendations',
  recordMove: 'moves',
  recordModel: 'models',
  recordMilestone: 'milestones',
  recordReadingCondition: 'readingConditions',
  recordSettledReading: 'settledReadings',
  recordWeights: 'weights',
  recordNote: 'notes',
};

const removed: Readonly<Record<RemovingKind, CollectionName>> = {
  removeSource: 'sources',
  removeCommittee: 'committees',
  removeAdministration: 'administrations',
  removeOtherBody: 'otherBodies',
  removeFunction: 'functions',
  removeArea: 'areas',
  removeRelation: 'relations',
  removeJourney: 'journeys',
  removeReform: 'reforms',
  removeQuantity: 'quantities',
  removeFigure: 'figures',
  removeAssumptionSet: 'assumptionSets',
  removeConsideration: 'considerations',
  removeTerm: 'terms',
  removeThemeGroup: 'themeGroups',
  removeTheme: 'themes',
  removeRecommendation: 'recommendations',
  removeMove: 'moves',
  removeModel: 'models',
  removeMilestone: 'milestones',
  removeReadingCondition: 'readingConditions',
  removeSettledReading: 'settledReadings',
  removeWeights: 'weights',
  removeNote: 'notes',
};

/**
 * What a change is called, as undo and the history say it: "Flyt
 * Busplanlægning til Kultur og Fritid i Model 1". Names are those of the study
 * given, best the one that the change was made in; what it does not have goes
 * by its id. Several changes given as one are called by their own name, else
 * by the first and how many more. Cost: look-ups; a model is applied where an
 * administration that it makes is named.
 */
export function commandName(command: Command, study: Study, language: Language): string {
  if (command.kind !== 'together') return single(command, study, language);
  if (command.name) return pick(command.name, language);
  const say = commandCatalogueOf(language).togetherSentences;
  const [first, ...others] = command.commands;
  if (!first) return say.none;
  if (first.kind === 'describeStudy') {
    const name = pick(first.description.name, language);
    return others.length === 0 ? single(first, study, language) : say.begun(name);
  }
  const named = single(first, study, language);
  return others.length === 0 ? named : say.more(named, others.length);
}

function single(command: SingleCommand, study: Study, language: Language): string {
  const { recordSentences: say, commandSentences } = commandCatalogueOf(language);
  if ('record' in command) {
    const collection = recorded[command.kind];
    const isNew =
      command.expect === 'new' || (command.expect === 'either' && !study[collection].has(command.record.id));
    if (command.kind === 'recordNote') {
      const about = namesIn(study, language).about(command.record.about);
      return isNew ? say.addedNote(about) : say.changedNote(about);
    }
    const thing = thingOf(study, collection, command.record, language);
    return isNew ? say.added(thing) : say.changed(thing);
  }
  if (Object.hasOwn(removed, command.kind)) {
    const { kind, id } = command as Extract<SingleCommand, { kind: RemovingKind }>;
    const collection = removed[kind];
    return say.removed(thingOf(study, collection, study[collection].get(id) ?? { id }, language));
  }
  // Each sentence is made for just its command; that the kind picks it is what TypeScript cannot follow.
  const sentence = commandSentences[command.kind as keyof typeof commandSentences] as (
    command: SingleCommand,
    names: CommandNames,
  ) => string;
  return sentence(command, namesIn(study, language));
}

/** What a record says of itself: its name, its title, what it joins or the beginning of its text; its id where it says nothing. Names are those of the study given. */
export function recordName(
  study: Study,
  collection: CollectionName,
  record: Records[CollectionName],
  language: Language,
): string {
  return nameOf(study, collection, record, language) ?? quoted(record.id, language);
}

/** A thing by the word for it and its name, such as "opgaven Trafik". */
function thingOf(
  study: Study,
  collection: CollectionName,
  record: Records[CollectionName] | { readonly id: string },
  language: Language,
): string {
  const { sectionWords, commandWords } = commandCatalogueOf(language);
  const word = sectionWords[sectionOf(collection)];
  const name = nameOf(study, collection, record, language);
  if (collection === 'models' && name !== undefined) return commandWords.model(name);
  // Whose weights they are is nobody's business here.
  if (collection === 'weights') return word;
  return `${word} ${name ?? quoted(record.id, language)}`;
}

/** What the record says of itself: its name, its title, what it joins or the beginning of its text. */
function nameOf(
  study: Study,
  collection: CollectionName,
  record: Records[CollectionName] | { readonly id: string },
  language: Language,
): string | undefined {
  const names = namesIn(study, language);
  const words = commandCatalogueOf(language).commandWords;
  if (collection === 'moves' && 'number' in record) {
    return words.number(record.number, pick(record.name, language));
  }
  if ('name' in record) return pick(record.name, language);
  if ('title' in record) return pick(record.title, language);
  if ('from' in record) return words.relation(names.node(record.from), names.node(record.to));
  if ('quantity' in record) return figureLabel(study, record, language);
  if ('about' in record) return words.about(names.about(record.about));
  if ('text' in record) return quoted(beginningOf(pick(record.text, language)), language);
  return undefined;
}

function namesIn(study: Study, language: Language): CommandNames {
  const words = commandCatalogueOf(language).commandWords;
  const move = (id: string, variant: string) => {
    const found = study.moves.get(id);
    return words.move(found ? `${found.number}${variant}` : quoted(id, language));
  };
  return {
    move,
    text: (text) => pick(text, language),
    node: (id) => {
      const node = study.nodes.get(id);
      return node ? pick(node.name, language) : quoted(id, language);
    },
    model: (id) => words.model(study.models.has(id) ? modelName(study, id, language) : quoted(id, language)),
    home: (model, id) => {
      const found = study.models.get(model);
      const called = found?.names.find((one) => one.id === id);
      if (called) return pick(called.name, language);
      if (study.administrations.has(id)) return homeName(study, undefined, id, language);
      const name = homeName(study, found && applyModel(study, study.moves, found), id, language);
      return name === id ? quoted(id, language) : name;
    },
    step: (model, id) => {
      const step = study.models.get(model)?.steps.find((one) => one.id === id);
      if (!step) return words.step(quoted(id, language));
      return step.kind === 'move' ? move(step.move, step.variant) : words.step(pick(step.name, language));
    },
    about: (id) => {
      if (id === study.description.id) return words.study;
      const collection = collectionNames.find((name) => study[name].has(id));
      const record = collection && study[collection].get(id);
      if (!collection || !record) return quoted(id, language);
      if (collection === 'nodes') return pick((record as Records['nodes']).name, language);
      return thingOf(study, collection, record, language);
    },
  };
}

function beginningOf(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  const at = cut.lastIndexOf(' ');
  return `${cut.slice(0, at > 0 ? at : longestText)} …`;
}
