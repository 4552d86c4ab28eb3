import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Command,
  decide,
  type Entry,
  fold,
  foldLog,
  type Refusal,
  restore,
  type Study,
  withdraw,
} from '#study';
import { type KeepingReply, keeping, type ToSend } from '#web/worker/keeping.ts';
import {
  ask,
  nextRedo,
  nextUndo,
  type OwnAsk,
  type OwnStudy,
  openOwn,
  withKept,
  withoutWaiting,
} from '#web/worker/ownStudy.ts';
import { type Pick, pickedCommand } from '../src/study/testing/session.ts';
import { smallStudy } from '../src/study/testing/smallStudy.ts';

const seed = 42;
const start = fold(smallStudy);
const words = (text: string) => ({ da: text, en: text });
const time = '2026-11-24T12:00:00.000Z';
const rename = (node: string, name: string): Command => ({ kind: 'renameNode', node, name: words(name) });
const node = [...start.nodes.keys()][0] as string;

function opened(): OwnStudy {
  return openOwn({ actor: 'me', version: 1, state: start, earlier: [], waiting: [] });
}

function asked(own: OwnStudy, commandId: string, asks: OwnAsk): OwnStudy {
  const done = ask(own, { commandId, time, asks });
  if (!done.ok) throw new Error(done.refusals.map(({ code }) => code).join());
  return done.value;
}

/** A server that keeps a log of one study. */
function server() {
  const log: Entry[] = [];
  const state = (): Study => foldLog(log, start);
  const keep = (actor: string, sent: ToSend): Entry | null | readonly Refusal[] => {
    const known = log.find(({ commandId }) => commandId === sent.commandId);
    if (known) return known;
    const head = { version: 2 + log.length, commandId: sent.commandId, actor, time };
    if (sent.kind === 'command') {
      const decided = decide(state(), sent.command);
      if (!decided.ok) return decided.refusals;
      if (decided.value.length === 0) return null;
      log.push({ ...head, kind: 'command', command: sent.command, events: decided.value });
    } else {
      const marked = (sent.kind === 'withdraw' ? withdraw : restore)(log, sent.versions, start);
      if (!marked.ok) return marked.refusals;
      log.push({ ...head, ...marked.value });
    }
    return log.at(-1) as Entry;
  };
  return { log, state, keep };
}

test('an own change shows at once, and goes on showing when it is kept', () => {
  const one = asked(opened(), 'c1', { kind: 'command', command: rename(node, 'A') });
  expect(one.shown.nodes.get(node)?.name).toEqual(words('A'));
  const kept = withKept(one, one.log);
  expect(kept?.waiting).toEqual([]);
  expect(kept?.shown).toBe(one.shown);
});

test('another’s change comes beneath one’s own', () => {
  const mine = asked(opened(), 'c1', { kind: 'command', command: rename(node, 'mine') });
  const theirs: Entry = {
    kind: 'command',
    version: 2,
    commandId: 'x1',
    actor: 'you',
    time,
    command: rename(node, 'theirs'),
    events: [{ kind: 'nodeRenamed', node, name: words('theirs') }],
  };
  const both = withKept(mine, [theirs]);
  expect(both?.shown.nodes.get(node)?.name).toEqual(words('mine'));
  expect(both?.waiting.map(({ commandId }) => commandId)).toEqual(['c1']);
});

test('what the study no longer allows is told, not dropped', () => {
  const added = asked(opened(), 'c1', {
    kind: 'command',
    command: { kind: 'copyModel', model: 'model-1', id: 'm-2', name: words('two') },
  });
  const gone: Entry = {
    kind: 'command',
    version: 2,
    commandId: 'x1',
    actor: 'you',
    time,
    command: { kind: 'removeModel', id: 'model-1' },
    events: [{ kind: 'modelRemoved', id: 'model-1' }],
  };
  const after = withKept(added, [gone]);
  expect(after?.shown.models.has('m-2')).toBe(false);
  expect(after?.notKept.map(({ waiting }) => waiting.commandId)).toEqual(['c1']);
});

test('undo names the own last command and takes back nobody else’s; redo puts it back', () => {
  const one = asked(opened(), 'c1', { kind: 'command', command: rename(node, 'A') });
  expect(nextUndo(one)?.commandId).toBe('c1');
  const undone = asked(one, 'u1', { kind: 'withdraw', commandIds: ['c1'] });
  expect(undone.shown.nodes.get(node)).toEqual(start.nodes.get(node));
  expect(nextUndo(undone)).toBeUndefined();
  expect(nextRedo(undone).map(({ commandId }) => commandId)).toEqual(['c1']);
  const redone = asked(undone, 'r1', { kind: 'restore', commandIds: ['c1'] });
  expect(redone.shown.nodes.get(node)?.name).toEqual(words('A'));
});

test('what lies before the base is undone by the server, and offered once', () => {
  const before: Entry = {
    kind: 'command',
    version: 2,
    commandId: 'old',
    actor: 'me',
    time,
    command: rename(node, 'A'),
    events: [{ kind: 'nodeRenamed', node, name: words('A') }],
  };
  const own = openOwn({
    actor: 'me',
    version: 2,
    state: foldLog([before], start),
    earlier: [before],
    waiting: [],
  });
  expect(nextUndo(own)?.commandId).toBe('old');
  const waiting = asked(own, 'u1', { kind: 'withdraw', commandIds: ['old'] });
  expect(waiting.shown).toBe(own.shown);
  expect(nextUndo(waiting)).toBeUndefined();
  const marking: Entry = { kind: 'withdrawn', version: 3, commandId: 'u1', actor: 'me', time, versions: [2] };
  expect(withKept(waiting, [marking])).toBeUndefined();
});

type Happening =
  | { readonly is: 'command'; readonly pick: Pick }
  | { readonly is: 'undo' | 'redo' | 'send' | 'other' | 'listen'; readonly pick: Pick };

const pick: fc.Arbitrary<Pick> = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
const happening: fc.Arbitrary<Happening> = fc.record({
  is: fc.constantFrom('command', 'command', 'undo', 'redo', 'send', 'other', 'listen'),
  pick,
});

test(`whatever happens in whichever order, in the end the page shows what the server keeps, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const { log, state, keep } = server();
      let own = opened();
      let nth = 0;
      const told = (): number => own.kept.at(-1)?.version ?? own.base.version;
      const listen = (): void => {
        const next = withKept(
          own,
          log.filter(({ version }) => version > told()),
        );
        if (!next) throw new Error('nothing lies before the base here');
        own = next;
      };
      const send = (): void => {
        const page = pageOf(own);
        if (!page) return;
        const outcome = keep('me', page);
        listen();
        if (Array.isArray(outcome) || outcome === null) {
          own = withoutWaiting(own, page.commandId);
        }
      };
      for (const { is, pick: numbers } of happenings) {
        nth += 1;
        if (is === 'send') send();
        else if (is === 'listen') listen();
        else if (is === 'other') {
          keep('you', {
            kind: 'command',
            commandId: `o${nth}`,
            command: pickedCommand(state(), numbers, `o${nth}`),
          });
        } else {
          const undo = nextUndo(own);
          const redo = nextRedo(own).map(({ commandId }) => commandId);
          const asks: OwnAsk | undefined =
            is === 'command'
              ? { kind: 'command', command: pickedCommand(own.shown, numbers, `c${nth}`) }
              : is === 'undo'
                ? undo && { kind: 'withdraw', commandIds: [undo.commandId] }
                : redo.length > 0
                  ? { kind: 'restore', commandIds: redo }
                  : undefined;
          if (!asks) continue;
          const done = ask(own, { commandId: `c${nth}`, time, asks });
          if (done.ok) own = done.value;
        }
      }
      for (let left = 0; own.waiting.length > 0 && left < 100; left += 1) send();
      listen();
      expect(own.waiting).toEqual([]);
      expect(listed(own.shown)).toEqual(listed(state()));
    }),
    { seed, numRuns: 200 },
  );
});

test('the keeper tells what to send next, with the versions that an undo means', () => {
  const keep = keeping();
  const study = Object.fromEntries(
    Object.entries(start).map(([name, value]) => [name, value instanceof Map ? [...value.values()] : value]),
  ) as never;
  keep({ kind: 'open', actor: 'me', version: 1, study, earlier: [], waiting: [] });
  const first = keep({
    kind: 'ask',
    waiting: { commandId: 'c1', time, asks: { kind: 'command', command: rename(node, 'A') } },
  });
  expect(first.toSend).toMatchObject({ kind: 'command', commandId: 'c1' });
  const undo = keep({
    kind: 'ask',
    waiting: { commandId: 'u1', time, asks: { kind: 'withdraw', commandIds: ['c1'] } },
  });
  expect(undo.toSend?.commandId).toBe('c1');
  const kept: KeepingReply = keep({
    kind: 'kept',
    entries: [
      {
        kind: 'command',
        version: 2,
        commandId: 'c1',
        actor: 'me',
        time,
        command: { v: 1, kind: 'renameNode', data: { node, name: words('A') } },
        events: [{ v: 1, kind: 'nodeRenamed', data: { node, name: words('A') } }],
      },
    ],
  });
  expect(kept.toSend).toEqual({ kind: 'withdraw', commandId: 'u1', versions: [2] });
});

/** What the page would send next. */
function pageOf(own: OwnStudy): ToSend | undefined {
  const [next] = own.waiting;
  if (!next) return undefined;
  const { commandId, asks } = next;
  if (asks.kind === 'command') return { kind: 'command', commandId, command: asks.command };
  const versions = asks.commandIds.flatMap(
    (id) => own.kept.find((entry) => entry.commandId === id)?.version ?? [],
  );
  return { kind: asks.kind, commandId, versions };
}

function listed(study: Study): unknown {
  return Object.entries(study).map(([name, value]) => [name, value instanceof Map ? [...value] : value]);
}
