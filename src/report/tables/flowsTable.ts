import type { AppliedModel } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { catalogueOf, inBoth, tableCatalogueOf } from '#wording';
import type { Flows } from '../flows.ts';
import {
  asOfNote,
  assumptionsNote,
  column,
  note,
  numberCell,
  readingCell,
  staffTotalNotes,
  type Table,
  textCell,
} from '../table.ts';
import { homeText, tableTitle } from './named.ts';

/** What goes from each administration of today to each of a model: leaves, tasks, and staff with their doubt. */
export function flowsTable(
  study: Study,
  applied: AppliedModel,
  found: Flows,
  assume: readonly string[],
): Table {
  const leaves = found.flows.flatMap((flow) => flow.leaves);
  const tree = treeOf(study);
  const tasks = new Set(leaves.filter((id) => tree.isListed(id)).map((id) => tree.taskOf(id))).size;
  const isDivided = found.flows.reduce((sum, flow) => sum + flow.tasks, 0) !== tasks;
  return {
    id: 'flows',
    title: tableTitle('flows', study, [applied.model]),
    columns: [
      column('homeToday'),
      column('homeInModel'),
      column('arrival'),
      column('leaves', 'number'),
      column('listedTasks', 'number'),
      column('staff', 'reading'),
    ],
    rows: [
      ...found.flows.map((flow) => ({
        cells: [
          textCell(homeText(study, undefined, flow.from), flow.from === null ? [] : [flow.from]),
          textCell(homeText(study, applied, flow.to), flow.to === null ? [] : [flow.to]),
          textCell(inBoth((language) => catalogueOf(language).arrivals[arrivalOf(applied, flow.leaves)])),
          numberCell(flow.leaves.length),
          numberCell(flow.tasks),
          readingCell(flow.staff, 'fte'),
        ],
      })),
      {
        isTotal: true,
        cells: [
          textCell(inBoth((language) => tableCatalogueOf(language).tableWords.total)),
          null,
          null,
          numberCell(leaves.length),
          numberCell(tasks),
          readingCell(found.total, 'fte'),
        ],
      },
    ],
    notes: [
      asOfNote(study),
      assumptionsNote(study, assume),
      ...(isDivided ? [note('total', (language) => tableCatalogueOf(language).tableNotes.tasksDivided)] : []),
      ...staffTotalNotes(
        found.flows.map(({ staff }) => staff),
        found.total,
      ),
      ...(assume.some((id) => (study.assumptionSets.get(id)?.followOn.length ?? 0) > 0)
        ? [note('total', (language) => tableCatalogueOf(language).tableNotes.followOnOutside)]
        : []),
    ],
  };
}

/** All leaves of a flow came alike, since that depends on the two homes only. */
function arrivalOf(applied: AppliedModel, [leaf = '']: readonly string[]) {
  return applied.leaves.get(leaf)?.arrival ?? 'notPlaced';
}
