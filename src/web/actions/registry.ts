import { today } from '#moves';
import { catalogueOf, indicatorName, languages, modelName, pick } from '#wording';
import { themes } from '../session/theme.ts';
import type { Action, ActionContext } from './action.ts';

/**
 * Every action there is on a screen, in the order in which it is offered. Keys,
 * palette and the list of keys are all made from it, so none can be reached in
 * one way only.
 */
export function actionsOf(context: ActionContext): readonly Action[] {
  return [...modelActions(context), ...setActions(context), ...whyActions(context), ...pageActions(context)];
}

function modelActions({ open, language, showModel }: ActionContext): readonly Action[] {
  if (!open) return [];
  return [today, ...open.study.models.keys()].map((id, at) => ({
    id: `showModel ${id}`,
    group: 'models',
    name: modelName(open.study, id, language),
    // Ten digits; models beyond are in the palette.
    ...(at < 10 ? { key: `${at}` } : {}),
    run: () => showModel(id),
  }));
}

function setActions({ open, language, toggleSet }: ActionContext): readonly Action[] {
  if (!open) return [];
  return [...open.study.assumptionSets.values()].map((set) => ({
    id: `toggleSet ${set.id}`,
    group: 'assumptions',
    name: pick(set.name, language),
    run: () => toggleSet(set.id),
  }));
}

function whyActions({ open, language, openWhy }: ActionContext): readonly Action[] {
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
    run: () => openWhy(id),
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
