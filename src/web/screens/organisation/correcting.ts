import type { Figure, Language, Text } from '#figures';
import { treeOf } from '#organisation';
import { type Command, decide, type SingleCommand, type Study } from '#study';

/** A name put in one language's place; the other language's stays. */
export function renamed(name: Text, language: Language, text: string): Text {
  return { ...name, [language]: text.trim() };
}

/** Gives a committee, an administration, a task or a part another name in a language; `undefined` where there is no such thing. */
export function renameCommand(
  study: Study,
  id: string,
  language: Language,
  text: string,
): Command | undefined {
  const node = study.nodes.get(id);
  if (node) return { kind: 'renameNode', node: id, name: renamed(node.name, language, text) };
  const administration = study.administrations.get(id);
  if (administration) {
    const record = { ...administration, name: renamed(administration.name, language, text) };
    return { kind: 'recordAdministration', record, expect: 'existing' };
  }
  const committee = study.committees.get(id);
  if (committee) {
    const record = { ...committee, name: renamed(committee.name, language, text) };
    return { kind: 'recordCommittee', record, expect: 'existing' };
  }
  return undefined;
}

/** Places a task or part; a part placed where it would be anyhow follows its task again. */
export function placeCommand(study: Study, node: string, home: string | null): Command {
  const parent = study.nodes.get(node)?.parent;
  if (parent !== undefined && treeOf(study).homeOf(parent) === home) return { kind: 'placeNode', node };
  return { kind: 'placeNode', node, home };
}

/** Parts below a node that say a home of their own, and so stay when it is placed. */
export function partsThatStay(study: Study, node: string): readonly string[] {
  const { children } = treeOf(study);
  const own = (id: string): readonly string[] =>
    children(id).flatMap((part) => [
      ...(study.nodes.get(part)?.home === undefined ? [] : [part]),
      ...own(part),
    ]);
  return own(node);
}

/** Removes a committee, an administration, a task or a part. */
function removeCommand(study: Study, id: string): Command | undefined {
  if (study.nodes.has(id)) return { kind: 'removeNode', id };
  if (study.administrations.has(id)) return { kind: 'removeAdministration', id };
  if (study.committees.has(id)) return { kind: 'removeCommittee', id };
  return undefined;
}

/** What goes along when a task or part is removed. */
export interface GoingAlong {
  /** Parts below it. */
  readonly parts: readonly string[];
  /** Areas, journeys and reforms that it is taken out of. */
  readonly areas: readonly string[];
  readonly journeys: readonly string[];
  readonly reforms: readonly string[];
  /** Relations and figures (those of assumption sets too) that are about nothing else. */
  readonly relations: readonly string[];
  readonly figures: readonly string[];
  /** Models with the number of steps that move it. */
  readonly models: readonly { readonly model: string; readonly steps: number }[];
}

/** How something is removed: at once, or after a person has said yes to what goes along. */
export type Removing =
  | { readonly kind: 'ask'; readonly goes: GoingAlong; readonly command: Command }
  | { readonly kind: 'run'; readonly command: Command };

/**
 * How something is removed. What only lists it (areas, journeys, reforms, moves) or is
 * about nothing else (relations, its figures) goes along as one undo step, and
 * is asked for; where more stands in the way the command is refused for all
 * that does. `undefined` where there is no such thing. Cost: two decisions.
 */
export function removing(study: Study, id: string): Removing | undefined {
  const command = removeCommand(study, id);
  if (!command) return undefined;
  const decided = decide(study, command);
  if (decided.ok || !study.nodes.has(id)) return { kind: 'run', command };
  const { goes, commands } = goingAlong(study, id);
  const all: Command = { kind: 'together', commands };
  const models = decided.refusals
    .flatMap((one) => (one.code === 'nodeIsMovedByModels' ? one.data.by : []))
    .map(({ model, steps }) => ({ model, steps: steps.length }));
  return decide(study, all).ok
    ? { kind: 'ask', goes: { ...goes, models }, command: all }
    : { kind: 'run', command: all };
}

function goingAlong(
  study: Study,
  id: string,
): { readonly goes: Omit<GoingAlong, 'models'>; readonly commands: readonly SingleCommand[] } {
  const { children } = treeOf(study);
  // Parts before what they are parts of, a rest after the parts beside it.
  const below = (node: string): readonly string[] =>
    [...children(node)]
      .sort((a, b) => Number(study.nodes.get(a)?.rest ?? false) - Number(study.nodes.get(b)?.rest ?? false))
      .flatMap((part) => [...below(part), part]);
  const parts = below(id);
  const gone = new Set([...parts, id]);
  const isGone = (one: string): boolean => gone.has(one);
  const areas = [...study.areas.values()].filter(({ members }) => members.some(isGone));
  const journeys = [...study.journeys.values()].filter(({ steps }) => steps.some(isGone));
  const relations = [...study.relations.values()].filter(({ from, to }) => isGone(from) || isGone(to));
  // A figure about others too says something else without it: that is for a person to mend.
  const isAboutIt = ({ subject }: Figure): boolean => subject.kind === 'of' && subject.ids.every(isGone);
  const figures = [...study.figures.values()].filter(isAboutIt);
  const sets = [...study.assumptionSets.values()].filter((set) => set.figures.some(isAboutIt));
  const reforms = [...study.reforms.values()].filter(({ takes }) => takes.some(({ node }) => isGone(node)));
  const idsOf = (records: readonly { readonly id: string }[]) => records.map((one) => one.id);
  return {
    goes: {
      parts,
      areas: idsOf(areas),
      journeys: idsOf(journeys),
      relations: idsOf(relations),
      reforms: idsOf(reforms),
      figures: idsOf([...figures, ...sets.flatMap((set) => set.figures.filter(isAboutIt))]),
    },
    commands: [
      ...areas.map((area): SingleCommand => {
        const members = area.members.filter((member) => !isGone(member));
        return { kind: 'recordArea', record: { ...area, members }, expect: 'existing' };
      }),
      ...journeys.map((journey): SingleCommand => {
        const steps = journey.steps.filter((step) => !isGone(step));
        return { kind: 'recordJourney', record: { ...journey, steps }, expect: 'existing' };
      }),
      ...reforms.map((reform): SingleCommand => {
        const takes = reform.takes.filter(({ node }) => !isGone(node));
        return { kind: 'recordReform', record: { ...reform, takes }, expect: 'existing' };
      }),
      ...sets.map((set): SingleCommand => {
        const others = set.figures.filter((one) => !isAboutIt(one));
        return { kind: 'recordAssumptionSet', record: { ...set, figures: others }, expect: 'existing' };
      }),
      ...idsOf(relations).map((one): SingleCommand => ({ kind: 'removeRelation', id: one })),
      ...idsOf(figures).map((one): SingleCommand => ({ kind: 'removeFigure', id: one })),
      ...[...parts, id].map((one): SingleCommand => ({ kind: 'removeNode', id: one, evenIfMoved: true })),
    ],
  };
}

/** Puts a task or part into exactly these areas; one undo step. `undefined` where nothing changes. */
export function areasCommand(study: Study, node: string, areas: ReadonlySet<string>): Command | undefined {
  const commands = [...study.areas.values()].flatMap((area) => {
    const isIn = area.members.includes(node);
    if (isIn === areas.has(area.id)) return [];
    const members = isIn ? area.members.filter((member) => member !== node) : [...area.members, node];
    return [{ kind: 'recordArea', record: { ...area, members }, expect: 'existing' } as const];
  });
  const [only] = commands;
  if (!only) return undefined;
  return commands.length === 1 ? only : { kind: 'together', commands };
}
