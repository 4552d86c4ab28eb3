import { indicatorById, type ModelMeasures } from '#indicators';
import type { AppliedModel } from '#moves';
import type { Study } from '#study';
import { catalogueOf, formulaText, inBoth, indicatorName, numberForm, ofName, plainUnit } from '#wording';
import { considerationGroups } from '../considerationGroups.ts';
import {
  asOfNote,
  assumptionsNote,
  column,
  numberCell,
  readingCell,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { registryNote, unknownNotes } from './measuredNotes.ts';
import { tableTitle } from './named.ts';

/** Every indicator of one model against today, on the whole and of each area, journey, committee and reform, with its formula. */
export function indicatorsTable(
  study: Study,
  applied: AppliedModel,
  measures: ModelMeasures,
  assume: readonly string[],
): Table {
  const rows = considerationGroups(study, [measures]).flatMap(({ consideration, indicators }) =>
    indicators.flatMap((id) =>
      measures.indicators
        .filter((row) => row.id === id)
        .map((row): TableRow => {
          const form = numberForm(row.id, row.unit);
          const { of } = row;
          return {
            cells: [
              textCell(
                consideration?.name ?? inBoth((language) => catalogueOf(language).screens.otherIndicators),
                consideration ? [consideration.id] : [],
              ),
              textCell(
                inBoth((language) => indicatorName(id, language)),
                [id],
              ),
              of === undefined
                ? null
                : textCell(
                    inBoth((language) => ofName(study, applied, of, language)),
                    [of],
                  ),
              textCell(inBoth((language) => plainUnit(form, language))),
              textCell(inBoth((language) => catalogueOf(language).directions[row.direction])),
              readingCell(row.today, form),
              readingCell(row.model, form),
              readingCell(row.difference, form, true),
              textCell(inBoth((language) => formulaText(indicatorById(id)?.formula ?? '', language))),
              numberCell(row.version),
            ],
          };
        }),
    ),
  );
  return {
    id: 'indicators',
    title: tableTitle('indicators', study, [measures.id]),
    columns: [
      column('consideration'),
      column('indicator'),
      column('subject'),
      column('unit'),
      column('direction'),
      column('today', 'reading'),
      column('model', 'reading'),
      column('difference', 'reading'),
      column('formula'),
      column('formulaVersion', 'number'),
    ],
    rows,
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      ...unknownNotes(
        study,
        measures.indicators.flatMap(({ id, of, model }) =>
          of === undefined ? [{ id, reading: model }] : [],
        ),
      ),
      registryNote(),
    ],
  };
}
