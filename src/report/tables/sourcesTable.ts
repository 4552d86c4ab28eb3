import type { Study } from '#study';
import { inBoth, tableCatalogueOf } from '#wording';
import { asOfNote, column, numberCell, plainText, type Table, textCell } from '../table.ts';
import { tableTitle } from './named.ts';

/** Every source, with how many figures rest on it, those of assumption sets among them. */
export function sourcesTable(study: Study): Table {
  const figures = [
    ...study.figures.values(),
    ...[...study.assumptionSets.values()].flatMap((set) => set.figures),
  ];
  return {
    id: 'sources',
    title: tableTitle('sources', study, []),
    columns: [
      column('title'),
      column('series'),
      column('date', 'date'),
      column('isIndependent'),
      column('figuresFrom', 'number'),
      column('address'),
      column('note'),
      column('id'),
    ],
    rows: [...study.sources.values()].map((source) => ({
      cells: [
        textCell(source.title, [source.id]),
        textCell(plainText(source.series)),
        { kind: 'date', date: source.date },
        textCell(
          inBoth((language) => tableCatalogueOf(language).tableWords[source.independent ? 'yes' : 'no']),
        ),
        numberCell(figures.filter((figure) => figure.source?.source === source.id).length),
        source.address === undefined ? null : textCell(plainText(source.address)),
        textCell(source.note),
        textCell(plainText(source.id), [source.id]),
      ],
    })),
    notes: [asOfNote(study)],
  };
}
