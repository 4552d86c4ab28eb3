import { currentFigures, type Figure, type SourceRef, type Text } from '#figures';
import type { Study } from '#study';
import { inBoth, indicatorName, pick, plainUnit, subjectName, tableCatalogueOf } from '#wording';
import {
  asOfNote,
  column,
  plainText,
  readingCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { figureUses } from '../whatIsMissing.ts';
import { formOf, quantityText, saidBy } from './figureCells.ts';
import { tableTitle } from './named.ts';

/**
 * Every figure of the study and of its assumption sets: what it says, on what
 * basis, from where, whether it counts on the study's date, and which
 * indicators could not be had without its quantity. Cost: measures one model
 * without figures for each role.
 */
export function figuresTable(study: Study): Table {
  const uses = figureUses(study);
  const counts = countsOf(study);
  const own = [...study.figures.values()].map((figure) => ({
    figure,
    source: figure.source,
    set: undefined,
  }));
  const assumed = [...study.assumptionSets.values()].flatMap((set) =>
    set.figures.map((figure) => ({ figure, source: figure.source ?? set.source, set: set.id })),
  );
  const all: readonly InTable[] = [...own, ...assumed];
  return {
    id: 'figures',
    title: tableTitle('figures', study, []),
    columns: [
      column('quantity'),
      column('subject'),
      column('says', 'reading'),
      column('unit'),
      column('date', 'date'),
      column('counts'),
      column('usedBy'),
      column('source'),
      column('note'),
      column('id'),
    ],
    rows: all.map(({ figure, source, set }): TableRow => {
      const form = formOf(study, figure);
      const isUsed = uses(figure);
      const date = figure.date ?? (source ? study.sources.get(source.source)?.date : undefined);
      return {
        cells: [
          textCell(quantityText(study, figure), [figure.quantity]),
          textCell(
            inBoth((language) => subjectName(study, figure.subject, language)),
            figure.subject.kind === 'of' ? figure.subject.ids : [],
          ),
          readingCell(saidBy(figure, set), form),
          textCell(inBoth((language) => plainUnit(form, language))),
          date === undefined ? null : { kind: 'date', date },
          textCell(counts(figure, set)),
          textCell(
            inBoth((language) => isUsed.map((id) => indicatorName(id, language)).join(', ')),
            isUsed,
          ),
          textCell(sourceText(study, source)),
          textCell(figure.says.kind === 'missing' ? figure.says.reason : figure.note),
          textCell(plainText(figure.id), [figure.id]),
        ],
      };
    }),
    notes: [
      asOfNote(study),
      ...sourcesNote(
        study,
        all.map(({ source }) => source),
      ),
    ],
  };
}

interface InTable {
  readonly figure: Figure;
  readonly source: SourceRef | undefined;
  readonly set: string | undefined;
}

/** Whether each figure counts on the study's date, in words. */
function countsOf(study: Study): (figure: Figure, set: string | undefined) => Text {
  const { superseded, later } = currentFigures(
    [...study.figures.values()],
    study.sources,
    study.description.date,
  );
  const by = new Map(superseded.map((one) => [one.figure.id, one.by] as const));
  const isLater = new Set(later.map(({ id }) => id));
  return ({ id, quantity }, set) =>
    inBoth((language) => {
      const say = tableCatalogueOf(language).tableWords;
      const replaced = by.get(id);
      if (set === undefined && replaced !== undefined) return say.supersededBy(replaced);
      if (set === undefined && isLater.has(id)) return say.afterTheDate;
      if (study.quantities.get(quantity)?.role === undefined) return say.contextOnly;
      if (set === undefined) return say.yes;
      return say.onlyWith(pick(study.assumptionSets.get(set)?.name ?? plainText(set), language));
    });
}
