import type { Text } from '#figures';
import { type AppliedModel, today } from '#moves';
import type { Relation } from '#organisation';
import type { Study } from '#study';
import { catalogueOf, inBoth, leafName, pick, tableCatalogueOf } from '#wording';
import { type InterfaceCount, interfaceChanges, interfaceMatrix } from '../interfaceMatrix.ts';
import {
  asOfNote,
  column,
  note,
  numberCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableCell,
  type TableRow,
  textCell,
} from '../table.ts';
import { homeText, tableTitle } from './named.ts';

/** How many relations cross between each two administrations, and how strong they are together; those inside each stand beside them. */
export function interfacesTable(study: Study, applied: AppliedModel): Table {
  const matrix = interfaceMatrix(study, applied);
  const cells = (a: string, b: TableCell, some: InterfaceCount): TableRow => ({
    cells: [
      textCell(homeText(study, applied, a), [a]),
      b,
      numberCell(some.count),
      numberCell(some.strength),
      textCell(
        inBoth((language) => some.relations.map((id) => pick(relationText(study, id), language)).join('; ')),
        some.relations,
      ),
    ],
  });
  const inside = inBoth((language) => tableCatalogueOf(language).tableWords.insideOne);
  const unplaced = matrix.notPlaced.count;
  return {
    id: 'interfaces',
    title: tableTitle('interfaces', study, applied.model === today ? [] : [applied.model]),
    columns: [
      column('administration'),
      column('otherAdministration'),
      column('interfaces', 'number'),
      column('strength', 'number'),
      column('relations'),
    ],
    rows: [
      ...matrix.pairs.map((pair) =>
        cells(pair.a, textCell(homeText(study, applied, pair.b), [pair.b]), pair),
      ),
      ...[...matrix.inside].map(([id, some]) => cells(id, textCell(inside), some)),
      {
        isTotal: true,
        cells: [
          textCell(inBoth((language) => tableCatalogueOf(language).tableWords.total)),
          null,
          numberCell(matrix.all.count - unplaced),
          numberCell(matrix.all.strength - matrix.notPlaced.strength),
          null,
        ],
      },
    ],
    notes: [
      asOfNote(study),
      note('total', (language) => tableCatalogueOf(language).tableNotes.pairsOnce),
      ...(unplaced === 0
        ? []
        : [note('total', (language) => tableCatalogueOf(language).tableNotes.relationsNotPlaced(unplaced))]),
      ...relationSources(study, matrix.all.relations),
    ],
  };
}

/** Every relation that a model makes cross, takes together, or puts between others, with who is at its ends before and after. */
export function interfaceChangesTable(study: Study, applied: AppliedModel): Table {
  const changes = interfaceChanges(study, applied);
  const between = (model: AppliedModel | undefined, [a, b]: readonly [string, string]): Text => {
    const [one, other] = [homeText(study, model, a), homeText(study, model, b)];
    if (a === b) return one;
    return inBoth((language) =>
      tableCatalogueOf(language).tableWords.between(pick(one, language), pick(other, language)),
    );
  };
  const rows = (['gone', 'new', 'changed'] as const).flatMap((change) =>
    changes
      .filter((one) => one.change === change)
      .flatMap(({ relation: id, before, after }) => {
        const relation = study.relations.get(id);
        if (!relation) return [];
        return [
          {
            cells: [
              textCell(inBoth((language) => tableCatalogueOf(language).interfaceChanges[change])),
              textCell(study.nodes.get(relation.from)?.name, [relation.from]),
              textCell(study.nodes.get(relation.to)?.name, [relation.to]),
              textCell(inBoth((language) => catalogueOf(language).relationKinds[relation.kind])),
              numberCell(relation.strength),
              textCell(between(undefined, before), [...new Set(before)]),
              textCell(between(applied, after), [...new Set(after)]),
              textCell(inBoth((language) => catalogueOf(language).bases[relation.basis])),
              textCell(sourceText(study, relation.source)),
            ],
          },
        ];
      }),
  );
  return {
    id: 'interface-changes',
    title: tableTitle('interface-changes', study, [applied.model]),
    columns: [
      column('change'),
      column('from'),
      column('to'),
      column('kind'),
      column('strength', 'number'),
      column('before'),
      column('after'),
      column('basis'),
      column('source'),
    ],
    rows,
    notes: [
      asOfNote(study),
      ...relationSources(
        study,
        changes.map(({ relation }) => relation),
      ),
    ],
  };
}

function relationText(study: Study, id: string): Text {
  const relation = study.relations.get(id) as Relation;
  return inBoth(
    (language) => `${leafName(study, relation.from, language)} ↔ ${leafName(study, relation.to, language)}`,
  );
}

function relationSources(study: Study, ids: readonly string[]) {
  return sourcesNote(
    study,
    ids.map((id) => study.relations.get(id)?.source),
  );
}
