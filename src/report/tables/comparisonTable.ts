import type { PairVerdict } from '#indicators';
import { today } from '#moves';
import type { Study } from '#study';
import {
  catalogueOf,
  inBoth,
  indicatorName,
  modelName,
  modelText,
  numberForm,
  ofName,
  pick,
  plainUnit,
  tableCatalogueOf,
} from '#wording';
import { type ComparedIndicator, type Comparison, pairKey } from '../comparison.ts';
import {
  asOfNote,
  assumptionsNote,
  column,
  note,
  readingCell,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { registryNote, unknownNotes } from './measuredNotes.ts';
import { tableTitle } from './named.ts';

/** Considerations, criteria and indicators of the organisations compared, with what surely holds against today and between neighbours. */
export function comparisonTable(study: Study, compared: Comparison, assume: readonly string[]): Table {
  const models = compared.organisations.filter((id) => id !== today);
  const rowOf = (heads: TableRow['cells'], row: ComparedIndicator): TableRow => {
    const form = numberForm(row.id, row.unit);
    return {
      cells: [
        ...heads,
        textCell(
          inBoth((language) => {
            const name = indicatorName(row.id, language);
            return row.of === undefined ? name : `${name}: ${ofName(study, undefined, row.of, language)}`;
          }),
          [row.id],
        ),
        textCell(inBoth((language) => plainUnit(form, language))),
        textCell(inBoth((language) => catalogueOf(language).directions[row.direction])),
        ...compared.organisations.map((id) => readingCell(row.readings.get(id), form)),
        ...compared.pairs.flatMap(({ a, b }) => {
          const pair = row.pairs.get(pairKey(a, b));
          return [readingCell(pair?.difference, form, true), pair ? verdictCell(pair.verdict) : null];
        }),
      ],
    };
  };
  return {
    id: 'comparison',
    title: tableTitle('comparison', study, models),
    columns: [
      column('consideration'),
      column('criterion'),
      column('indicator'),
      column('unit'),
      column('direction'),
      ...compared.organisations.map((id) => ({
        key: id,
        heading: modelText(study, id),
        kind: 'reading' as const,
      })),
      ...compared.pairs.flatMap(({ a, b }) => {
        const between = inBoth((language) =>
          tableCatalogueOf(language).tableHeadings.differenceTo(
            modelName(study, a, language),
            modelName(study, b, language),
          ),
        );
        return [
          {
            key: `difference ${pairKey(a, b)}`,
            heading: inBoth(
              (language) =>
                `${tableCatalogueOf(language).tableHeadings.difference}: ${pick(between, language)}`,
            ),
            kind: 'reading' as const,
          },
          {
            key: `verdict ${pairKey(a, b)}`,
            heading: inBoth(
              (language) => `${catalogueOf(language).screens.verdict}: ${pick(between, language)}`,
            ),
            kind: 'text' as const,
          },
        ];
      }),
    ],
    rows: compared.groups.flatMap(({ consideration, criteria }) =>
      criteria.flatMap(({ criterion, indicators }) =>
        indicators.map((row) =>
          rowOf(
            [
              textCell(
                consideration?.name ?? inBoth((language) => catalogueOf(language).screens.otherIndicators),
                consideration ? [consideration.id] : [],
              ),
              textCell(criterion?.name),
            ],
            row,
          ),
        ),
      ),
    ),
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      note('legend', (language) => tableCatalogueOf(language).tableNotes.judgementIs),
      ...unknownNotes(
        study,
        compared.groups.flatMap(({ criteria }) =>
          criteria.flatMap(({ indicators }) =>
            indicators.flatMap(({ id, readings }) =>
              [...readings.values()].map((reading) => ({ id, reading })),
            ),
          ),
        ),
      ),
      registryNote(),
    ],
  };
}

function verdictCell(verdict: PairVerdict) {
  return textCell(inBoth((language) => catalogueOf(language).pairVerdicts[verdict]));
}
