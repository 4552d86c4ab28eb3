import { readStudyFile } from '#reading/studyFile/readStudyFile';
import {
  collectionNames,
  decide,
  type Event,
  emptyStudy,
  fold,
  type SingleCommand,
  type Study,
} from '#study';
import { evolve } from '../src/study/evolve.ts';
import { copenhagenText } from './instances.ts';
import { check, type Job } from './job.ts';
import { type Random, randomFrom } from './random.ts';
import { timed } from './timing.ts';

const count = 10_000;

/** (d) 10,000 events folded at once, and one by one. */
export const foldJob: Job = {
  name: 'fold',
  asks: `${count} events of a study folded`,
  run(seed) {
    const events = eventsOf(seed);
    const oneByOne = (): Study => events.reduce(evolve, emptyStudy);
    check(asText(fold(events)) === asText(oneByOne()), 'folding at once and one by one differ');
    const log = events.map((event) => JSON.stringify(event));
    const parsing = timed(() => log.map((line) => JSON.parse(line) as unknown), { samples: 20 });
    const peer = { name: 'JSON.parse of the same log', timing: parsing };
    const instance = 'Copenhagen imported, then random edits';
    return [
      { what: `fold ${count} events at once`, instance, ours: timed(() => fold(events)), peer },
      {
        what: `fold ${count} events one by one`,
        instance,
        ours: timed(oneByOne, { samples: 7, warmUp: 1 }),
        peer,
      },
    ];
  },
};

/** The events of Copenhagen's import and of random edits after it, each decided by a command. */
function eventsOf(seed: number): readonly Event[] {
  const random = randomFrom(seed);
  const { commands } = readStudyFile(copenhagenText());
  const imported = decide(emptyStudy, { kind: 'together', commands });
  if (!imported.ok) throw new Error('the Copenhagen study is refused');
  const events: Event[] = [...imported.value];
  const study = fold(events);
  // Edits that the study allows whatever was edited before, so that one state decides them all.
  while (events.length < count) {
    const decided = decide(study, editOf(study, random));
    if (!decided.ok) throw new Error(`refused: ${decided.refusals.map(({ code }) => code).join(', ')}`);
    events.push(...decided.value);
  }
  return events.slice(0, count);
}

function editOf(study: Study, random: Random): SingleCommand {
  const node = random.of([...study.nodes.keys()]);
  const home = random.of([...study.administrations.keys()]);
  const edits: readonly (() => SingleCommand)[] = [
    () => ({ kind: 'placeNode', node, home }),
    () => ({ kind: 'renameNode', node, name: { da: `navn ${random.below(1e6)}`, en: `name` } }),
    () => {
      const relation = random.of([...study.relations.values()]);
      return {
        kind: 'recordRelation',
        expect: 'existing',
        record: { ...relation, strength: (1 + random.below(3)) as 1 | 2 | 3, note: { en: 'edited' } },
      };
    },
    () => ({
      kind: 'recordArea',
      expect: 'existing',
      record: { ...random.of([...study.areas.values()]), note: { en: 'edited' } },
    }),
  ];
  return random.of(edits)();
}

/** Everything of a study as text, in order. */
function asText(study: Study): string {
  return JSON.stringify([study.description, ...collectionNames.map((name) => [...study[name].values()])]);
}
