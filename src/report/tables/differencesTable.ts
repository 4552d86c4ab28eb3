import { type AppliedModel, differingLeaves, today } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { inBoth, modelName, tableCatalogueOf } from '#wording';
import { asOfNote, column, sourcesNote, sourceText, type Table, textCell } from '../table.ts';
import { homeText, tableTitle } from './named.ts';

/** Leaves whose homes differ between two organisations, with where they are today. */
export function differencesTable(study: Study, a: AppliedModel, b: AppliedModel): Table {
  const tree = treeOf(study);
  const differing = differingLeaves(a, b);
  const origin = a.model === today || b.model === today ? [] : [column('homeToday')];
  const homeIn = (applied: AppliedModel) => ({
    key: `home ${applied.model}`,
    heading: inBoth((language) =>
      tableCatalogueOf(language).tableHeadings.homeIn(modelName(study, applied.model, language)),
    ),
    kind: 'text' as const,
  });
  return {
    id: 'differences',
    title: tableTitle('differences', study, [a.model, b.model]),
    columns: [column('task'), column('part'), ...origin, homeIn(a), homeIn(b), column('source')],
    rows: differing.map(({ id, homeA, homeB }) => {
      const task = tree.taskOf(id);
      const from = tree.homeOf(id);
      return {
        cells: [
          textCell(study.nodes.get(task)?.name, [task]),
          task === id ? null : textCell(study.nodes.get(id)?.name, [id]),
          ...origin.map(() => textCell(homeText(study, undefined, from), from === null ? [] : [from])),
          textCell(homeText(study, a, homeA), homeA === null ? [] : [homeA]),
          textCell(homeText(study, b, homeB), homeB === null ? [] : [homeB]),
          textCell(sourceText(study, study.nodes.get(id)?.source)),
        ],
      };
    }),
    notes: [
      asOfNote(study),
      ...sourcesNote(
        study,
        differing.map(({ id }) => study.nodes.get(id)?.source),
      ),
    ],
  };
}
