import type { ModelMeasures } from '#indicators';
import type { Study } from '#study';
import { catalogueOf, inBoth, modelName, tableCatalogueOf } from '#wording';
import { asOfNote, column, sourcesNote, sourceText, type Table, textCell } from '../table.ts';
import { tableTitle } from './named.ts';

/** The terms of reference, and whether each measured model meets them. */
export function termsTable(study: Study, measured: readonly ModelMeasures[]): Table {
  return {
    id: 'terms',
    title: tableTitle('terms', study, []),
    columns: [
      column('term'),
      ...measured.map(({ id }) => ({
        key: `status ${id}`,
        heading: inBoth((language) => {
          const say = tableCatalogueOf(language).tableHeadings;
          return measured.length === 1 ? say.status : say.statusIn(modelName(study, id, language));
        }),
        kind: 'text' as const,
      })),
      column('note'),
      column('source'),
    ],
    rows: [...study.terms.values()].map((term) => ({
      cells: [
        textCell(term.name, [term.id]),
        ...measured.map(({ terms }) => {
          const status = terms.find(({ id }) => id === term.id)?.status ?? 'unknown';
          return textCell(inBoth((language) => catalogueOf(language).termStatuses[status]));
        }),
        textCell(term.note),
        textCell(sourceText(study, term.source)),
      ],
    })),
    notes: [
      asOfNote(study),
      ...sourcesNote(
        study,
        [...study.terms.values()].map(({ source }) => source),
      ),
    ],
  };
}
