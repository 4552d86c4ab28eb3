import { afterEach, expect, test } from 'vitest';
import {
  type Command,
  decide,
  type Entry,
  encodeEntry,
  fold,
  foldLog,
  restore,
  type Study,
  withdraw,
} from '#study';
import { ApiProblem } from '#web/session/asking.ts';
import type { Outbox } from '#web/session/outbox.ts';
import type { StudyApi } from '#web/session/studyApi.ts';
import { type OpenStudy, openSession, type StudySession } from '#web/session/studySession.ts';
import { keeping, type ToSend } from '#web/worker/keeping.ts';
import type { Waiting } from '#web/worker/ownStudy.ts';
import { smallStudy } from '../../src/study/testing/smallStudy.ts';

const start = fold(smallStudy);
const [node, other] = [...start.nodes.keys()] as [string, string];
const time = '2026-11-25T09:00:00.000Z';
const words = (text: string) => ({ da: text, en: text });
const rename = (id: string, name: string): Command => ({ kind: 'renameNode', node: id, name: words(name) });
const copy: Command = { kind: 'copyModel', model: 'model-1', id: 'm-2', name: words('two') };
const removed: Command = { kind: 'removeModel', id: 'model-1' };

let open: StudySession[] = [];
afterEach(() => {
  for (const session of open) session.close();
  open = [];
});

/** An outbox that outlives the page. */
function outbox(): Outbox & { readonly size: () => number } {
  const kept = new Map<string, Waiting>();
  return {
    waiting: () => [...kept.values()],
    put: (_, __, waiting) => void kept.set(waiting.commandId, waiting),
    drop: (_, __, commandId) => void kept.delete(commandId),
    size: () => kept.size,
  };
}

/** A server of one study, whose line can be cut, and held. */
function server() {
  const log: Entry[] = [];
  const line: {
    down: boolean;
    entries?: (() => Promise<never>) | undefined;
    snapshot?: (() => Promise<never>) | undefined;
    sending?: Promise<void> | undefined;
  } = { down: false };
  let listener: Parameters<StudyApi['follow']>[1] | undefined;
  const state = (): Study => foldLog(log, start);
  const version = (): number => 1 + log.length;
  const keep = (actor: string, sent: ToSend): Entry | null => {
    const known = log.find(({ commandId }) => commandId === sent.commandId);
    if (known) return known;
    const head = { version: 1 + version(), commandId: sent.commandId, actor, time };
    if (sent.kind === 'command') {
      const decided = decide(state(), sent.command);
      if (!decided.ok) throw new ApiProblem(409, '', undefined, decided.refusals);
      if (decided.value.length === 0) return null;
      log.push({ ...head, kind: 'command', command: sent.command, events: decided.value });
    } else {
      const marked = (sent.kind === 'withdraw' ? withdraw : restore)(log, sent.versions, start);
      if (!marked.ok) throw new ApiProblem(409, '', undefined, marked.refusals);
      log.push({ ...head, ...marked.value });
    }
    return log.at(-1) ?? null;
  };
  const onTheLine = async (): Promise<void> => {
    if (line.down) throw new ApiProblem(0, '');
  };
  const api: StudyApi = {
    snapshot: async () => {
      await onTheLine();
      if (line.snapshot) return line.snapshot();
      return { version: version(), created: time, changed: time, actor: 'me', study: state() };
    },
    entries: async (_, after, limit) => {
      await onTheLine();
      if (line.entries) return line.entries();
      const entries = log.filter((entry) => entry.version > after).slice(0, limit);
      return { version: version(), entries: entries.map(encodeEntry) };
    },
    send: async (_, asks) => {
      await onTheLine();
      await line.sending;
      const entry = keep('me', asks);
      return { version: version(), entry: entry && encodeEntry(entry) };
    },
    follow: (_, given) => {
      listener = given;
      return () => undefined;
    },
  };
  return {
    api,
    line,
    state,
    log,
    mine: (commandId: string, command: Command) => keep('me', { kind: 'command', commandId, command }),
    theirs: (commandId: string, command: Command) => {
      keep('you', { kind: 'command', commandId, command });
      listener?.version(version());
    },
    taken: (versions: readonly number[]) => {
      keep('you', { kind: 'withdraw', commandId: `w${version()}`, versions });
      listener?.version(version());
    },
  };
}

/** A page on the study; what it asks of its keeper goes as through a worker. */
async function page(at: ReturnType<typeof server>, box: Outbox): Promise<StudySession> {
  const keep = keeping();
  const session = openSession('x', {
    api: at.api,
    outbox: box,
    keeper: async (asked) => structuredClone(keep(structuredClone(asked))),
    patience: 20,
  });
  open.push(session);
  await expect.poll(() => session.state().kind).toBe('ready');
  return session;
}

function shown(session: StudySession): OpenStudy {
  const state = session.state();
  if (state.kind !== 'ready') throw new Error(state.kind);
  return state;
}

const nameShown = (session: StudySession, id = node) => shown(session).snapshot.study.nodes.get(id)?.name.da;

test('undos of what was done before the page was opened, one right after the other, all hold', async () => {
  const at = server();
  for (const name of ['a', 'b', 'c']) at.mine(`c${name}`, rename(node, name));
  const session = await page(at, outbox());
  await expect.poll(() => shown(session).undo).toBeDefined();
  await Promise.all([session.editing.undo(), session.editing.undo(), session.editing.undo()]);
  await expect.poll(() => nameShown(session)).toBe(start.nodes.get(node)?.name.da);
  await expect.poll(() => shown(session).waiting).toBe(0);
  expect(shown(session).notKept).toEqual([]);
});

test('an undo asked for without a server is done by whoever opens the study next', async () => {
  const at = server();
  const box = outbox();
  at.mine('ca', rename(node, 'a'));
  const session = await page(at, box);
  await expect.poll(() => shown(session).undo).toBeDefined();
  at.line.down = true;
  await session.editing.undo();
  session.close();
  at.line.down = false;
  const again = await page(at, box);
  await expect.poll(() => nameShown(again)).toBe(start.nodes.get(node)?.name.da);
  await expect.poll(() => box.size()).toBe(0);
  expect(shown(again).notKept).toEqual([]);
});

test('what was let go does not come back, and what was not is told again', async () => {
  const at = server();
  const box = outbox();
  const session = await page(at, box);
  at.line.down = true;
  await session.editing.run(copy);
  at.line.down = false;
  at.theirs('gone', removed);
  await expect.poll(() => shown(session).notKept.length).toBe(1);
  session.close();
  const again = await page(at, box);
  await expect.poll(() => shown(again).notKept.length).toBe(1);
  again.editing.dismiss(shown(again).notKept[0]?.waiting.commandId ?? '');
  await expect.poll(() => shown(again).notKept).toEqual([]);
  again.close();
  at.taken([2]);
  const third = await page(at, box);
  await expect.poll(() => shown(third).waiting).toBe(0);
  expect(at.state().models.has('m-2')).toBe(false);
});

test('a refusal on its way takes nothing else with it', async () => {
  const at = server();
  const box = outbox();
  const session = await page(at, box);
  let go: () => void = () => undefined;
  at.line.sending = new Promise((resolve) => {
    go = resolve;
  });
  await session.editing.run(copy);
  await session.editing.run(rename(node, 'mine'));
  at.theirs('gone', removed);
  await expect.poll(() => shown(session).notKept.length).toBe(1);
  at.line.sending = undefined;
  go();
  await expect.poll(() => at.state().nodes.get(node)?.name.da).toBe('mine');
  expect(nameShown(session)).toBe('mine');
  expect(shown(session).notKept).toHaveLength(1);
});

test('own changes show while the server takes its time with another’s', async () => {
  const at = server();
  const session = await page(at, outbox());
  at.line.entries = () => new Promise(() => undefined);
  at.theirs('o', rename(other, 'theirs'));
  await session.editing.run(rename(node, 'mine'));
  expect(nameShown(session)).toBe('mine');
});

test('what is kept stays on the screen where the entries before it cannot be fetched', async () => {
  const at = server();
  const session = await page(at, outbox());
  at.line.entries = async () => Promise.reject(new ApiProblem(0, ''));
  at.theirs('o', rename(other, 'theirs'));
  const names = new Set<string | undefined>();
  const stop = session.subscribe(() => names.add(nameShown(session)));
  await session.editing.run(rename(node, 'mine'));
  await expect.poll(() => at.state().nodes.get(node)?.name.da).toBe('mine');
  at.line.entries = undefined;
  await expect.poll(() => nameShown(session, other)).toBe('theirs');
  stop();
  expect([...names].at(-1)).toBe('mine');
  expect(nameShown(session)).toBe('mine');
  await expect.poll(() => shown(session).waiting).toBe(0);
});

test('a study that could not be fetched anew is fetched when it can be', async () => {
  const at = server();
  at.mine('ca', rename(node, 'a'));
  const session = await page(at, outbox());
  at.line.snapshot = async () => Promise.reject(new ApiProblem(500, ''));
  at.taken([2]);
  await expect.poll(() => shown(session).connected).toBe(false);
  at.line.snapshot = undefined;
  await expect.poll(() => nameShown(session)).toBe(start.nodes.get(node)?.name.da);
  expect(shown(session).connected).toBe(true);
});

test('an erased study is told, not shown on', async () => {
  const at = server();
  const session = await page(at, outbox());
  at.line.entries = async () => Promise.reject(new ApiProblem(404, ''));
  at.line.snapshot = async () => Promise.reject(new ApiProblem(404, ''));
  at.theirs('o', rename(other, 'theirs'));
  await expect.poll(() => session.state().kind).toBe('failed');
});
