import type { ModelMeasures } from '#indicators';
import { applyModel, today } from '#moves';
import type { Consideration, Study } from '#study';
import {
  catalogueOf,
  inBoth,
  indicatorName,
  modelText,
  numberForm,
  pick,
  plainUnit,
  tableCatalogueOf,
} from '#wording';
import {
  asOfNote,
  assumptionsNote,
  column,
  note,
  numberCell,
  readingCell,
  type Table,
  type TableCell,
  type TableColumn,
  textCell,
} from '../table.ts';
import { registryNote, unknownNotes } from './measuredNotes.ts';
import { tableTitle } from './named.ts';

/** The indicators that score a consideration's criteria, each once, and how many tasks it takes beside staff. */
export function scoredOf({ criteria }: Pick<Consideration, 'criteria'>): readonly string[] {
  const scored = criteria.flatMap(({ indicators }) =>
    indicators.filter((indicator, at) => at === 0 || indicator === 'tasksMoved'),
  );
  return [...new Set(scored)];
}

/** Today and models, a row each: how large, whether admissible, and what each does to every consideration. */
export function modelsTable(
  study: Study,
  measured: readonly ModelMeasures[],
  assume: readonly string[],
): Table {
  const considerations = [...study.considerations.values()];
  const indicators = [...new Set([...considerations.flatMap(scoredOf), 'tasksMoved'])];
  const rowsOfAll = measured.flatMap((one) => one.indicators).filter(({ of }) => of === undefined);
  const formOf = (id: string) => numberForm(id, rowsOfAll.find((row) => row.id === id)?.unit ?? 'count');
  const columns: readonly TableColumn[] = [
    column('model'),
    column('committees', 'number'),
    column('administrations', 'number'),
    column('isAdmissible'),
    column('termsMet', 'number'),
    column('termsInAll', 'number'),
    ...considerations.map(({ id, name }) => ({
      key: `verdict ${id}`,
      heading: inBoth((language) => tableCatalogueOf(language).tableHeadings.verdictOf(pick(name, language))),
      kind: 'text' as const,
    })),
    ...indicators.map((id) => ({
      key: id,
      heading: inBoth((language) =>
        tableCatalogueOf(language).tableHeadings.inUnit(
          indicatorName(id, language),
          plainUnit(formOf(id), language),
        ),
      ),
      kind: 'reading' as const,
    })),
  ];
  return {
    id: 'models',
    title: tableTitle('models', study, []),
    columns,
    rows: measured.map((one) => {
      const applied = applyModel(study, study.moves, study.models.get(one.id) ?? today);
      return {
        cells: [
          textCell(modelText(study, one.id), [one.id]),
          numberCell(applied.committees.length),
          numberCell(applied.administrations.length),
          textCell(
            inBoth((language) => tableCatalogueOf(language).tableWords[one.admissible ? 'yes' : 'no']),
          ),
          numberCell(one.terms.filter(({ status }) => status === 'met').length),
          numberCell(one.terms.length),
          ...considerations.map(({ id }): TableCell => {
            const verdict = one.considerations.find((found) => found.id === id)?.verdict;
            if (one.id === today || verdict === undefined) return null;
            return textCell(inBoth((language) => catalogueOf(language).considerationVerdicts[verdict]));
          }),
          ...indicators.map((id) =>
            readingCell(
              one.indicators.find((row) => row.id === id && row.of === undefined)?.model,
              formOf(id),
            ),
          ),
        ],
      };
    }),
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      note('legend', (language) => tableCatalogueOf(language).tableNotes.judgementIs),
      ...unknownNotes(
        study,
        rowsOfAll
          .filter(({ id }) => indicators.includes(id))
          .map(({ id, model }) => ({ id, reading: model })),
      ),
      registryNote(),
    ],
  };
}
