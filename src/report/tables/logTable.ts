import type { Text } from '#figures';
import type { Study } from '#study';
import { inBoth, type LogTableId, tableCatalogueOf } from '#wording';
import { asOfNote, column, numberCell, type Table, textCell } from '../table.ts';
import { tableTitle } from './named.ts';

/** Something that happened to a study, as it is told. */
export interface HappenedLine {
  readonly version: number;
  readonly what: Text;
  /** By the reader's clock. */
  readonly when: Text;
  readonly who: Text;
  /** It was taken back and does not count; absent where nothing can be. */
  readonly isTakenBack?: boolean;
}

/** What happened to a study, or its named versions, in the order given. */
export function logTable(id: LogTableId, study: Study, lines: readonly HappenedLine[]): Table {
  return {
    id,
    title: tableTitle(id, study, []),
    columns: [
      column('version', 'number'),
      column('happened'),
      column('when'),
      column('who'),
      ...(id === 'history' ? [column('isTakenBack')] : []),
    ],
    rows: lines.map(({ version, what, when, who, isTakenBack }) => ({
      cells: [
        numberCell(version),
        textCell(what),
        textCell(when),
        textCell(who),
        ...(id === 'history'
          ? [
              textCell(
                inBoth((language) => tableCatalogueOf(language).tableWords[isTakenBack ? 'yes' : 'no']),
              ),
            ]
          : []),
      ],
    })),
    notes: [asOfNote(study)],
  };
}
