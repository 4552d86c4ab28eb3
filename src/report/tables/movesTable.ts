import type { Text } from '#figures';
import type { MoveRef } from '#moves';
import type { Study } from '#study';
import {
  catalogueOf,
  inBoth,
  indicatorName,
  modelName,
  moveName,
  numberForm,
  pick,
  plainUnit,
  tableCatalogueOf,
} from '#wording';
import { type MoveEffects, type TakenIn, takenIn } from '../moveEffects.ts';
import {
  asOfNote,
  assumptionsNote,
  column,
  namesCell,
  numberCell,
  plainText,
  readingCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { registryNote } from './measuredNotes.ts';
import { tableTitle } from './named.ts';

/** Every move in each of its variants: what it needs and rules out, and which models take it. */
export function movesTable(study: Study): Table {
  const rows = [...study.moves.values()].flatMap((move) =>
    move.variants.map((variant): TableRow => {
      const taken = takenIn(study, move.id).filter((one) => one.variant === variant.id);
      return {
        cells: [
          numberCell(move.number),
          textCell(move.name, [move.id]),
          textCell(plainText(variant.id)),
          textCell(variant.name),
          refsCell(study, [...move.requires, ...variant.requires]),
          refsCell(study, [...move.excludes, ...variant.excludes]),
          takenCell(study, taken),
          textCell(inBoth((language) => catalogueOf(language).bases[variant.basis])),
          textCell(sourceText(study, variant.source ?? move.source)),
        ],
      };
    }),
  );
  return {
    id: 'moves',
    title: tableTitle('moves', study, []),
    columns: [
      column('number', 'number'),
      column('move'),
      column('variant'),
      column('says'),
      column('requires'),
      column('excludes'),
      column('takenBy'),
      column('basis'),
      column('source'),
    ],
    rows,
    notes: [
      asOfNote(study),
      ...sourcesNote(
        study,
        [...study.moves.values()].flatMap((move) => [
          move.source,
          ...move.variants.map((variant) => variant.source),
        ]),
      ),
    ],
  };
}

/** What each variant does to every indicator on the whole when nothing else is done. */
export function moveEffectsTable(
  study: Study,
  effects: readonly MoveEffects[],
  assume: readonly string[],
): Table {
  return {
    id: 'move-effects',
    title: tableTitle('move-effects', study, []),
    columns: [
      column('move'),
      column('variant'),
      column('takenBy'),
      column('indicator'),
      column('unit'),
      column('direction'),
      column('today', 'reading'),
      column('alone', 'reading'),
      column('difference', 'reading'),
    ],
    rows: effects.flatMap(({ move, variant, measures, takenIn: taken }) =>
      measures.indicators
        .filter(({ of }) => of === undefined)
        .map((row): TableRow => {
          const form = numberForm(row.id, row.unit);
          return {
            cells: [
              textCell(
                inBoth((language) => moveName(study, move, undefined, language)),
                [move],
              ),
              textCell(plainText(variant)),
              takenCell(study, taken),
              textCell(
                inBoth((language) => indicatorName(row.id, language)),
                [row.id],
              ),
              textCell(inBoth((language) => plainUnit(form, language))),
              textCell(inBoth((language) => catalogueOf(language).directions[row.direction])),
              readingCell(row.today, form),
              readingCell(row.model, form),
              readingCell(row.difference, form, true),
            ],
          };
        }),
    ),
    notes: [asOfNote(study), assumptionsNote(study, assume), registryNote()],
  };
}

function takenCell(study: Study, taken: readonly TakenIn[]) {
  return namesCell(
    taken.map(({ model, inPart }) =>
      inBoth((language) => {
        const name = modelName(study, model, language);
        return inPart ? tableCatalogueOf(language).tableWords.inPart(name) : name;
      }),
    ),
    taken.map(({ model }) => model),
  );
}

function refsCell(study: Study, refs: readonly MoveRef[]) {
  const names = refs.map(
    ({ move, variant }): Text => inBoth((language) => moveName(study, move, variant, language)),
  );
  const seen = new Map(names.map((name) => [pick(name, 'da'), name] as const));
  return namesCell([...seen.values()], [...new Set(refs.map(({ move }) => move))]);
}
