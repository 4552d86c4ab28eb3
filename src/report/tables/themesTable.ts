import type { Recommendation, Study, Theme } from '#study';
import { inBoth, moveName, tableCatalogueOf } from '#wording';
import {
  asOfNote,
  column,
  namesCell,
  numberCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { tableTitle } from './named.ts';

/** The themes in their groups, a row for each recommendation, and one for a theme without any. */
export function themesTable(study: Study): Table {
  const themes = [...study.themeGroups.values()].flatMap((group) =>
    [...study.themes.values()].filter((theme) => theme.group === group.id),
  );
  const recommendations = [...study.recommendations.values()];
  const rowOf = (theme: Theme, one: Recommendation | undefined): TableRow => ({
    cells: [
      textCell(study.themeGroups.get(theme.group)?.name, [theme.group]),
      numberCell(theme.number),
      textCell(theme.name, [theme.id]),
      textCell(theme.challenge),
      textCell(theme.opportunity),
      one ? textCell(inBoth((language) => tableCatalogueOf(language).recommendationKinds[one.kind])) : null,
      textCell(one?.text, one ? [one.id] : []),
      namesCell(
        (one?.moves ?? []).map((move) => inBoth((language) => moveName(study, move, undefined, language))),
        one?.moves ?? [],
      ),
      textCell(sourceText(study, one?.source ?? theme.source)),
    ],
  });
  return {
    id: 'themes',
    title: tableTitle('themes', study, []),
    columns: [
      column('group'),
      column('number', 'number'),
      column('theme'),
      column('challenge'),
      column('opportunity'),
      column('kind'),
      column('recommendation'),
      column('carriedOutBy'),
      column('source'),
    ],
    rows: themes.flatMap((theme) => {
      const own = recommendations.filter((one) => one.theme === theme.id);
      return own.length === 0 ? [rowOf(theme, undefined)] : own.map((one) => rowOf(theme, one));
    }),
    notes: [
      asOfNote(study),
      ...sourcesNote(study, [
        ...themes.flatMap(({ source, challengeSource, opportunitySource }) => [
          source,
          challengeSource,
          opportunitySource,
        ]),
        ...recommendations.map(({ source }) => source),
      ]),
    ],
  };
}
