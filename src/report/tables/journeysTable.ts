import { type AppliedModel, today } from '#moves';
import type { Journey } from '#organisation';
import type { Study } from '#study';
import { catalogueOf, inBoth, tableCatalogueOf } from '#wording';
import { journeyLanes } from '../journeyLanes.ts';
import {
  asOfNote,
  column,
  numberCell,
  sourcesNote,
  sourceText,
  type Table,
  type TableRow,
  textCell,
} from '../table.ts';
import { homeText, tableTitle } from './named.ts';

/** The steps of journeys, of all where none is named, with their administrations and handovers, today and in a model; each journey ends with its handovers. */
export function journeysTable(
  study: Study,
  inToday: AppliedModel,
  applied: AppliedModel,
  journeys: readonly Journey[] = [...study.journeys.values()],
): Table {
  const isToday = applied.model === today;
  const organisations = isToday ? [inToday] : [inToday, applied];
  const rows = journeys.flatMap((journey) => {
    const lanes = organisations.map((one) => journeyLanes(one, journey));
    const steps = lanes[0]?.steps ?? [];
    return [
      ...steps.map(
        (step): TableRow => ({
          cells: [
            textCell(journey.name, [journey.id]),
            textCell(journey.who),
            numberCell(step.at + 1),
            textCell(study.nodes.get(step.leaf)?.name, [step.leaf]),
            ...lanes.flatMap((lane, nth) => {
              const here = lane.steps[step.at];
              const home = here?.home ?? null;
              const body = nth === 0 ? undefined : applied;
              return [
                textCell(homeText(study, body, home), home === null ? [] : [home]),
                numberCell(here?.isHandover ? 1 : 0),
              ];
            }),
            textCell(sourceText(study, journey.source)),
          ],
        }),
      ),
      {
        isTotal: true,
        cells: [
          textCell(journey.name, [journey.id]),
          textCell(inBoth((language) => tableCatalogueOf(language).tableWords.total)),
          null,
          null,
          ...lanes.flatMap(({ handovers, steps: taken }) => [
            textCell(
              inBoth((language) =>
                handovers === undefined
                  ? catalogueOf(language).missingReasons.notPlaced
                  : tableCatalogueOf(language).tableWords.handovers(handovers),
              ),
            ),
            numberCell(taken.filter(({ isHandover }) => isHandover).length),
          ]),
          null,
        ],
      },
    ];
  });
  return {
    id: 'journeys',
    title: tableTitle('journeys', study, isToday ? [] : [applied.model]),
    columns: [
      column('journey'),
      column('who'),
      column('stepNumber', 'number'),
      column('task'),
      column('homeToday'),
      column('handoverToday', 'number'),
      ...(isToday ? [] : [column('homeInModel'), column('handoverInModel', 'number')]),
      column('source'),
    ],
    rows,
    notes: [
      asOfNote(study),
      ...sourcesNote(
        study,
        journeys.map(({ source }) => source),
      ),
    ],
  };
}
