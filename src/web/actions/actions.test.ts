import { expect, test } from 'vitest';
import { emptyStudy } from '#study';
import type { Action, ActionContext } from './action.ts';
import { keyCaps, keyOf } from './keys.ts';
import { matches } from './matches.ts';
import { actionsOf } from './registry.ts';

const nothing = () => undefined;

function contextOf(more: Partial<ActionContext> = {}): ActionContext {
  return {
    language: 'da',
    theme: 'system',
    here: [],
    setLanguage: nothing,
    setTheme: nothing,
    copyAddress: nothing,
    openDialog: nothing,
    ...more,
  };
}

const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('each action has its own id and key, and a name in each language', () => {
  for (const language of ['da', 'en'] as const) {
    const actions = actionsOf(
      contextOf({
        language,
        open: {
          study: emptyStudy,
          go: nothing,
          toggleSet: nothing,
          openWhy: nothing,
          undo: { what: 'a', run: nothing },
          redo: { what: 'b', run: nothing },
        },
      }),
    );
    const keys = actions.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(actions.every(({ name }) => name !== '')).toBe(true);
  }
});

test('a key press is named as its action writes it', () => {
  expect(keyOf({ ...press, key: 'K', ctrlKey: true })).toBe('Control+k');
  expect(keyOf({ ...press, key: 'k', metaKey: true })).toBe('Control+k');
  expect(keyOf({ ...press, key: 'Z', metaKey: true, shiftKey: true })).toBe('Control+Shift+z');
  expect(keyOf({ ...press, key: '?', shiftKey: true })).toBe('?');
  expect(keyOf({ ...press, key: 't', altKey: true })).toBeUndefined();
  expect(keyCaps('Control+k')).toEqual(['Ctrl', 'K']);
});

test('the language offered is the other one, the theme the next one', () => {
  const done: string[] = [];
  const actions = actionsOf(
    contextOf({ setLanguage: (language) => done.push(language), setTheme: (theme) => done.push(theme) }),
  );
  const run = (id: string) => (actions.find((action) => action.id === id) as Action).run();
  run('switchLanguage');
  run('switchTheme');
  expect(done).toEqual(['en', 'light']);
});

test('without a study there is nothing to do to one', () => {
  expect(new Set(actionsOf(contextOf()).map(({ group }) => group))).toEqual(new Set(['page']));
});

test('an action is found however its name is spelt', () => {
  expect(matches('Det nære velfærdstilbud', 'naer')).toBe(true);
  expect(matches('Ældre på Ørestad', 'PAA oere')).toBe(true);
  expect(matches('Årsværk', ' årsv ')).toBe(true);
  expect(matches('Årsværk', 'udvalg')).toBe(false);
});
