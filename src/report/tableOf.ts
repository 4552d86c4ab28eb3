import { compareModels, measureModels, staffFlows, staffOfLeaves } from '#indicators';
import { type AppliedModel, applyModel, today } from '#moves';
import type { Study } from '#study';
import type { StudyTableId } from '#wording';
import { comparison, mostCompared, pairsToCompare } from './comparison.ts';
import { flows } from './flows.ts';
import { moveEffects } from './moveEffects.ts';
import type { Table } from './table.ts';
import { assumptionsTable } from './tables/assumptionsTable.ts';
import { comparisonTable } from './tables/comparisonTable.ts';
import { differencesTable } from './tables/differencesTable.ts';
import { figuresTable } from './tables/figuresTable.ts';
import { flowsTable } from './tables/flowsTable.ts';
import { indicatorsTable } from './tables/indicatorsTable.ts';
import { interfaceChangesTable, interfacesTable } from './tables/interfacesTable.ts';
import { journeysTable } from './tables/journeysTable.ts';
import { missingTable } from './tables/missingTable.ts';
import { modelsTable } from './tables/modelsTable.ts';
import { moveEffectsTable, movesTable } from './tables/movesTable.ts';
import { sourcesTable } from './tables/sourcesTable.ts';
import { tasksTable } from './tables/tasksTable.ts';
import { termsTable } from './tables/termsTable.ts';
import { themesTable } from './tables/themesTable.ts';
import { whatIsMissing } from './whatIsMissing.ts';

/** What a table is asked of. */
export interface TableAsk {
  readonly study: Study;
  /** Ids of models, `today` among them or not. A table of one organisation takes the first, of two the first two. */
  readonly models: readonly string[];
  /** Ids of the assumption sets that are on. */
  readonly assume: readonly string[];
}

/** Every table there is, in the order in which they are told. */
export const tableIds: readonly StudyTableId[] = [
  'tasks',
  'figures',
  'missing',
  'terms',
  'moves',
  'move-effects',
  'indicators',
  'comparison',
  'differences',
  'flows',
  'interfaces',
  'interface-changes',
  'journeys',
  'models',
  'themes',
  'sources',
  'assumptions',
];

/**
 * A table by its id, with all that has to be measured for it. Where no model
 * is named, tables of one organisation are today's, others of the study's
 * models, at most four. Throws on a model the study does not have. A screen
 * that has measured already calls the table's own function instead.
 */
export function tableOf(id: StudyTableId, { study, models: asked, assume }: TableAsk): Table {
  const some = [...new Set(asked.length > 0 ? asked : study.models.keys())];
  const models = some.filter((model) => model !== today).slice(0, mostCompared);
  const [one = today] = asked;
  const [model = today] = models;
  const apply = (which: string): AppliedModel => {
    const found = which === today ? today : study.models.get(which);
    if (found === undefined) throw new RangeError(`no model ${which}`);
    return applyModel(study, study.moves, found);
  };
  const measured = () => measureModels(study, { models: models.length > 0 ? models : [today], assume });
  switch (id) {
    case 'tasks':
      return tasksTable(study, apply(one), staffOfLeaves(study, assume), assume);
    case 'figures':
      return figuresTable(study);
    case 'missing':
      return missingTable(
        study,
        whatIsMissing(study, measureModels(study, { models: [today, ...models], assume })),
        assume,
      );
    case 'terms':
      return termsTable(study, measured());
    case 'moves':
      return movesTable(study);
    case 'move-effects': {
      const effects = [...study.moves.values()].flatMap((move) =>
        move.variants.flatMap((variant) => moveEffects(study, move.id, variant.id, assume) ?? []),
      );
      return moveEffectsTable(study, effects, assume);
    }
    case 'indicators': {
      const [measures] = measureModels(study, { models: [one], assume });
      if (!measures) throw new RangeError(`no model ${one}`);
      return indicatorsTable(study, apply(one), measures, assume);
    }
    case 'comparison': {
      const pairs = pairsToCompare(models).map(({ a, b }) => compareModels(study, a, b, { assume }));
      return comparisonTable(study, comparison(study, measured(), pairs), assume);
    }
    case 'differences': {
      const [a, b] = some.length > 1 ? [some[0], some[1]] : [today, some[0]];
      return differencesTable(study, apply(a ?? today), apply(b ?? today));
    }
    case 'flows': {
      const applied = apply(model);
      return flowsTable(study, applied, flows(study, applied, staffFlows(study, model, assume)), assume);
    }
    case 'interfaces':
      return interfacesTable(study, apply(one));
    case 'interface-changes':
      return interfaceChangesTable(study, apply(model));
    case 'journeys':
      return journeysTable(study, apply(today), apply(one));
    case 'models':
      return modelsTable(study, measureModels(study, { models: [today, ...models], assume }), assume);
    case 'themes':
      return themesTable(study);
    case 'sources':
      return sourcesTable(study);
    case 'assumptions':
      return assumptionsTable(study, assume);
  }
}
