import type { Language } from '#figures';
import type { Study } from '#study';
import { catalogueOf, figuresSaying, formatDate, formatStatement, pick } from '#wording';
import { basisOf, type ListedFigure } from './listedFigures.ts';

/**
 * Figures as cells for a spreadsheet, with the headings that pasting knows
 * again. Whom a figure is of stands by its id where its name is not the only
 * one of its kind; numbers have no sign between thousands, since that is what
 * a spreadsheet may take for a decimal.
 */
export function figureTableText(figures: readonly ListedFigure[], study: Study, language: Language): string {
  const { pasteFields } = figuresSaying[language];
  const { quantity, about, says, shareOf, date, basis, source, locator, note } = pasteFields;
  const rows = figures.map((one) => cellsOf(one, study, language));
  return [[quantity, about, says, shareOf, date, basis, source, locator, note], ...rows]
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\n');
}

function cellsOf(one: ListedFigure, study: Study, language: Language): readonly string[] {
  const { figure } = one;
  const quantity = study.quantities.get(figure.quantity);
  const source = figure.source && study.sources.get(figure.source.source);
  const note = figure.says.kind === 'missing' ? figure.says.reason : figure.note;
  const written = formatStatement(figure, quantity, language, {
    as: quantity?.unit === 'dkk' ? 'text' : 'table',
  });
  return [
    quantity ? pick(quantity.name, language) : figure.quantity,
    subjectCell(figure.subject, study, language),
    ungrouped(written, language),
    figure.says.kind === 'share' ? subjectCell(figure.says.of, study, language) : '',
    figure.date === undefined ? '' : dateCell(figure.date, language),
    catalogueOf(language).bases[basisOf(one)],
    source ? pick(source.title, language) : '',
    figure.source?.locator ?? '',
    note ? pick(note, language) : '',
  ];
}

function subjectCell(subject: ListedFigure['figure']['subject'], study: Study, language: Language): string {
  if (subject.kind === 'everything') return catalogueOf(language).explanationLabels.everything;
  return subject.ids
    .map((id) => {
      const body = study.administrations.get(id) ?? study.committees.get(id) ?? study.otherBodies.get(id);
      return body ? pick(body.name, language) : id;
    })
    .join('; ');
}

function dateCell(iso: string, language: Language): string {
  return language === 'da' ? formatDate(iso, language, 'table') : iso;
}

/** Without what stands between thousands. */
function ungrouped(written: string, language: Language): string {
  const group = language === 'da' ? /(?<=\d)\.(?=\d{3}(?!\d))/g : /(?<=\d),(?=\d{3}(?!\d))/g;
  return written.replace(group, '').replaceAll('\u00a0', ' ');
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
