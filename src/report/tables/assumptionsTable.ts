import { type AssumptionSet, rangeReading, type SourceRef, type Text } from '#figures';
import type { Study } from '#study';
import { inBoth, labelOf, type NumberForm, plainUnit, subjectName, tableCatalogueOf } from '#wording';
import {
  asOfNote,
  assumptionsNote,
  column,
  plainText,
  readingCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { formOf, quantityText, saidBy } from './figureCells.ts';
import { tableTitle } from './named.ts';

/** Everything that assumption sets assume, set by set, and which of them are on. */
export function assumptionsTable(study: Study, assume: readonly string[]): Table {
  const sets = [...study.assumptionSets.values()];
  return {
    id: 'assumptions',
    title: tableTitle('assumptions', study, []),
    columns: [
      column('assumptionSet'),
      column('isOn'),
      column('assumed'),
      column('subject'),
      column('says', 'reading'),
      column('unit'),
      column('source'),
      column('note'),
      column('id'),
    ],
    rows: sets.flatMap((set) => rowsOf(study, set, assume.includes(set.id))),
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      ...sourcesNote(
        study,
        sets.flatMap((set) => [
          set.source,
          ...[...set.figures, ...set.rates, ...set.followOn].map(({ source }) => source),
        ]),
      ),
    ],
  };
}

function rowsOf(study: Study, set: AssumptionSet, isOn: boolean): readonly TableRow[] {
  const grounds = { basis: 'assumed', assumptions: [set.id] } as const;
  const row = (said: {
    readonly assumed: Text;
    readonly subject?: { readonly text: Text; readonly ids: readonly string[] };
    readonly says: Parameters<typeof readingCell>[0];
    readonly form: NumberForm;
    readonly source: SourceRef | undefined;
    readonly note: Text | undefined;
    readonly id: string;
  }): TableRow => ({
    cells: [
      textCell(set.name, [set.id]),
      textCell(inBoth((language) => tableCatalogueOf(language).tableWords[isOn ? 'yes' : 'no'])),
      textCell(said.assumed, [said.id]),
      textCell(said.subject?.text, said.subject?.ids),
      readingCell(said.says, said.form),
      textCell(inBoth((language) => plainUnit(said.form, language))),
      textCell(sourceText(study, said.source ?? set.source)),
      textCell(said.note),
      textCell(plainText(said.id), [said.id]),
    ],
  });
  return [
    ...set.figures.map((figure) =>
      row({
        ...figure,
        assumed: quantityText(study, figure),
        subject: {
          text: inBoth((language) => subjectName(study, figure.subject, language)),
          ids: figure.subject.kind === 'of' ? figure.subject.ids : [],
        },
        says: saidBy(figure, set.id),
        form: formOf(study, figure),
        source: figure.source,
        note: figure.says.kind === 'missing' ? figure.says.reason : figure.note,
      }),
    ),
    ...set.rates.map((rate) =>
      row({
        id: rate.id,
        assumed: labelOf({ kind: 'rate', set: set.id, id: rate.id }, study),
        says: rangeReading(rate, grounds),
        form: 'dkk',
        source: rate.source,
        note: rate.note,
      }),
    ),
    ...set.followOn.map((follows) =>
      row({
        id: follows.id,
        assumed: labelOf({ kind: 'followOn', set: set.id, id: follows.id }, study),
        says: rangeReading(follows, grounds),
        form: 'percent',
        source: follows.source,
        note: follows.note,
      }),
    ),
  ];
}
