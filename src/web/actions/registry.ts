import { today } from '#moves';
import { catalogueOf, indicatorName, languages, modelName, pick } from '#wording';
import { screenList } from '../session/screenList.ts';
import { themes } from '../session/theme.ts';
import type { Action, ActionContext } from './action.ts';

/**
 * Every action there is on a screen, in the order in which it is offered. Keys,
 * palette and the list of keys are all made from it, so none can be reached in
 * one way only.
 */
export function actionsOf(context: ActionContext): readonly Action[] {
  return [
    ...context.here,
    ...changeActions(context),
    ...screenActions(context),
    ...modelActions(context),
    ...setActions(context),
    ...whyActions(context),
    ...pageActions(context),
  ];
}

function changeActions({ open, language }: ActionContext): readonly Action[] {
  const { web } = catalogueOf(language);
  const actions: Action[] = [];
  if (open?.undo) {
    const { what, run } = open.undo;
    actions.push({
      id: 'undo',
      group: 'change',
      name: what === '' ? web.undo : web.undoOf(what),
      key: 'Control+z',
      run,
    });
  }
  if (open?.redo) {
    const { what, run } = open.redo;
    actions.push({
      id: 'redo',
      group: 'change',
      name: what === '' ? web.redo : web.redoOf(what),
      key: 'Control+Shift+z',
      run,
    });
  }
  return actions;
}

function screenActions({ open, language }: ActionContext): readonly Action[] {
  const { web } = catalogueOf(language);
  if (!open) return [];
  return screenList.map(({ name, path }) => ({
    id: `openScreen ${name}`,
    group: 'screens',
    name: web.screens[name],
    run: () => open.go(path),
  }));
}

function modelActions({ open, language }: ActionContext): readonly Action[] {
  if (!open) return [];
  return [today, ...open.study.models.keys()].map((id, at) => ({
    id: `showModel ${id}`,
    group: 'models',
    name: modelName(open.study, id, language),
    // Ten digits; models beyond are in the palette.
    ...(at < 10 ? { key: `${at}` } : {}),
    run: () => open.go(`models/${encodeURIComponent(id)}`),
  }));
}

function setActions({ open, language }: ActionContext): readonly Action[] {
  if (!open) return [];
  return [...open.study.assumptionSets.values()].map((set) => ({
    id: `toggleSet ${set.id}`,
    group: 'assumptions',
    name: pick(set.name, language),
    run: () => open.toggleSet(set.id),
  }));
}

function whyActions({ open, language }: ActionContext): readonly Action[] {
  if (!open) return [];
  const ids = new Set(
    [...open.study.considerations.values()].flatMap(({ criteria }) =>
      criteria.flatMap(({ indicators }) => indicators),
    ),
  );
  return [...ids].map((id) => ({
    id: `openWhy ${id}`,
    group: 'numbers',
    name: indicatorName(id, language),
    run: () => open.openWhy(id),
  }));
}

function pageActions(context: ActionContext): readonly Action[] {
  const { web } = catalogueOf(context.language);
  const other = languages.find((one) => one !== context.language) ?? context.language;
  const nextTheme = themes[(themes.indexOf(context.theme) + 1) % themes.length] ?? context.theme;
  return [
    {
      id: 'openPalette',
      group: 'page',
      name: web.palette,
      key: 'Control+k',
      run: () => context.openDialog('palette'),
    },
    { id: 'openKeys', group: 'page', name: web.keys, key: '?', run: () => context.openDialog('keys') },
    {
      id: 'switchLanguage',
      group: 'page',
      name: other === 'da' ? web.switchToDanish : web.switchToEnglish,
      key: 'l',
      run: () => context.setLanguage(other),
    },
    {
      id: 'switchTheme',
      group: 'page',
      name: web.themeNext(web.themes[nextTheme]),
      key: 't',
      run: () => context.setTheme(nextTheme),
    },
    { id: 'copyAddress', group: 'page', name: web.copyAddress, key: 'c', run: context.copyAddress },
  ];
}
