import { collectionNames, decide, type Event, fold, type SingleCommand, type Study } from '#study';
import { evolve } from '../src/study/evolve.ts';
import { large, nameOf, randomStudy, small } from './instance.ts';
import { copenhagenStudy } from './instances.ts';
import { check, type Job, type Line } from './job.ts';
import { type Random, randomFrom } from './random.ts';
import { timed } from './timing.ts';

const count = 10_000;

/** (d) 10,000 events folded at once, and one by one. */
export const foldJob: Job = {
  name: 'fold',
  asks: `${count} events of edits folded onto a study`,
  run: (seed) => [
    ...linesOf('Copenhagen', copenhagenStudy(), seed, count),
    ...linesOf(nameOf(small), randomStudy(small, seed), seed, count),
    // One by one every event copies the collection it changes, which is large here: fewer tell as much.
    ...linesOf(nameOf(large), randomStudy(large, seed), seed, 500),
  ],
};

function linesOf(instance: string, study: Study, seed: number, fewer: number): readonly Line[] {
  const events = editsOf(study, seed);
  const few = events.slice(0, fewer);
  const oneByOne = (): Study => few.reduce(evolve, study);
  check(asText(fold(few, study)) === asText(oneByOne()), `${instance}: at once and one by one differ`);
  checkLast(instance, events, fold(events, study));
  const log = events.map((event) => JSON.stringify(event));
  const parsed = (lines: readonly string[]) => ({
    name: 'JSON.parse of the same log',
    timing: timed(() => lines.map((line) => JSON.parse(line) as unknown), { samples: 20 }),
  });
  return [
    {
      what: `fold ${count} events at once`,
      instance,
      ours: timed(() => fold(events, study)),
      peer: parsed(log),
    },
    {
      what: `fold ${fewer} events one by one`,
      instance,
      ours: timed(oneByOne, { samples: 7, warmUp: 1 }),
      peer: parsed(log.slice(0, fewer)),
    },
  ];
}

/** Checks that every record stands as the last event about it left it. */
function checkLast(instance: string, events: readonly Event[], study: Study): void {
  const names = new Map<string, unknown>();
  const relations = new Map<string, unknown>();
  for (const event of events) {
    if (event.kind === 'nodeRenamed') names.set(event.node, event.name);
    if (event.kind === 'relationRecorded') relations.set(event.record.id, event.record);
  }
  check(names.size > 0 && relations.size > 0, `${instance}: no such events`);
  for (const [id, name] of names) {
    check(same(study.nodes.get(id)?.name, name), `${instance}: the name of ${id}`);
  }
  for (const [id, record] of relations) {
    check(same(study.relations.get(id), record), `${instance}: the relation ${id}`);
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Random edits of a study, decided by commands: such as it allows whatever was edited before. */
function editsOf(study: Study, seed: number): readonly Event[] {
  const random = randomFrom(seed);
  const pick = pickerOf(study, random);
  // Half as many again: an edit that changes nothing makes no event.
  const commands = Array.from({ length: 1.5 * count }, () => editOf(pick, random));
  const decided = decide(study, { kind: 'together', commands });
  if (!decided.ok) throw new Error(`refused: ${decided.refusals.map(({ code }) => code).join(', ')}`);
  check(decided.value.length >= count, `${decided.value.length} events, not ${count}`);
  return decided.value.slice(0, count);
}

function pickerOf(study: Study, random: Random) {
  const nodes = [...study.nodes.keys()];
  const homes = [...study.administrations.keys()];
  const relations = [...study.relations.values()];
  const areas = [...study.areas.values()];
  return {
    node: () => random.of(nodes),
    home: () => random.of(homes),
    relation: () => random.of(relations),
    area: () => random.of(areas),
  };
}

function editOf(pick: ReturnType<typeof pickerOf>, random: Random): SingleCommand {
  const node = pick.node();
  const edits: readonly (() => SingleCommand)[] = [
    () => ({ kind: 'placeNode', node, home: pick.home() }),
    () => ({ kind: 'renameNode', node, name: { da: `navn ${random.below(1e6)}`, en: `name` } }),
    () => ({
      kind: 'recordRelation',
      expect: 'existing',
      record: {
        ...pick.relation(),
        strength: (1 + random.below(3)) as 1 | 2 | 3,
        note: { en: `edited ${random.below(1e6)}` },
      },
    }),
    () => ({
      kind: 'recordArea',
      expect: 'existing',
      record: { ...pick.area(), note: { en: `edited ${random.below(1e6)}` } },
    }),
  ];
  return random.of(edits)();
}

/** Everything of a study as text, in order. */
function asText(study: Study): string {
  return JSON.stringify([study.description, ...collectionNames.map((name) => [...study[name].values()])]);
}
