import type { Reading, Text } from '#figures';
import type { StaffOfLeaves } from '#indicators';
import { type AppliedModel, today } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { catalogueOf, inBoth, tableCatalogueOf } from '#wording';
import {
  asOfNote,
  assumptionsNote,
  column,
  namesCell,
  readingCell,
  sourcesNote,
  sourceText,
  staffTotalNotes,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { homeText, tableTitle } from './named.ts';

/**
 * The register: every task and part with its home, areas, codes, staff and
 * source, in the order of the register; of a model also where it goes.
 * `staff` is `staffOfLeaves` with the same assumption sets.
 */
export function tasksTable(
  study: Study,
  applied: AppliedModel,
  staff: StaffOfLeaves | Extract<Reading, { kind: 'missing' }>,
  assume: readonly string[],
): Table {
  const tree = treeOf(study);
  const isToday = applied.model === today;
  const areas = areasByLeaf(study);
  const known = 'kind' in staff ? undefined : staff;
  const readings: Reading[] = [];
  const rows = [...applied.leaves.values()].map((leaf): TableRow => {
    const node = study.nodes.get(leaf.id);
    const task = tree.taskOf(leaf.id);
    const reading = known?.leaves.get(leaf.id) ?? ('kind' in staff ? staff : undefined);
    if (reading) readings.push(reading);
    const inAreas = areas.get(leaf.id) ?? [];
    return {
      cells: [
        textCell(study.nodes.get(task)?.name, [task]),
        task === leaf.id ? null : textCell(node?.name, [leaf.id]),
        textCell(
          inBoth((language) => tableCatalogueOf(language).tableWords[tree.isListed(leaf.id) ? 'yes' : 'no']),
        ),
        homeCell(study, undefined, leaf.origin),
        ...(isToday
          ? []
          : [
              homeCell(study, applied, leaf.home),
              textCell(inBoth((language) => catalogueOf(language).arrivals[leaf.arrival])),
            ]),
        namesCell(
          inAreas.map((id) => study.areas.get(id)?.name ?? {}),
          inAreas,
        ),
        namesCell(codesOf(study, leaf.id)),
        readingCell(reading, 'fte'),
        textCell(
          inBoth(
            (language) => catalogueOf(language).bases[isToday ? (node?.basis ?? leaf.basis) : leaf.basis],
          ),
        ),
        textCell(sourceText(study, node?.source)),
      ],
    };
  });
  const total = known?.total ?? ('kind' in staff ? staff : undefined);
  const empty = isToday ? 5 : 7;
  return {
    id: 'tasks',
    title: tableTitle('tasks', study, isToday ? [] : [applied.model]),
    columns: [
      column('task'),
      column('part'),
      column('isListed'),
      column(isToday ? 'home' : 'homeToday'),
      ...(isToday ? [] : [column('homeInModel'), column('arrival')]),
      column('areas'),
      column('codes'),
      column('staff', 'reading'),
      column('basis'),
      column('source'),
    ],
    rows: [
      ...rows,
      {
        isTotal: true,
        cells: [
          textCell(inBoth((language) => tableCatalogueOf(language).tableWords.total)),
          ...Array.from({ length: empty }, () => null),
          readingCell(total, 'fte'),
          null,
          null,
        ],
      },
    ],
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      ...(total ? staffTotalNotes(readings, total) : []),
      ...sourcesNote(
        study,
        [...applied.leaves.keys()].map((id) => study.nodes.get(id)?.source),
      ),
    ],
  };
}

function homeCell(study: Study, applied: AppliedModel | undefined, home: string | null) {
  return textCell(homeText(study, applied, home), home === null ? [] : [home]);
}

/** Ids of the areas that a leaf belongs to, by the leaf. */
function areasByLeaf(study: Study): ReadonlyMap<string, readonly string[]> {
  const tree = treeOf(study);
  const byLeaf = new Map<string, string[]>();
  for (const { id, members } of study.areas.values()) {
    for (const leaf of new Set(members.flatMap((member) => tree.leavesUnder(member)))) {
      const known = byLeaf.get(leaf);
      if (known) known.push(id);
      else byLeaf.set(leaf, [id]);
    }
  }
  return byLeaf;
}

/** The codes of a leaf and of what it is part of. */
function codesOf(study: Study, id: string): readonly Text[] {
  const node = study.nodes.get(id);
  if (!node) return [];
  const own = (node.codes ?? []).map(({ scheme, code }) =>
    inBoth((language) => tableCatalogueOf(language).tableWords.code(scheme, code)),
  );
  return node.parent === undefined ? own : [...own, ...codesOf(study, node.parent)];
}
