import { compareModels, type PairMeasures } from '#indicators';
import { applyModel, today } from '#moves';
import { presentCompare } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatReading,
  homeName,
  indicatorName,
  leafName,
  modelName,
  numberForm,
  ofName,
  unitWord,
} from '#wording';
import { CliError, exitCodes } from './cliError.ts';
import { type Column, type Row, table } from './layout/table.ts';
import { wrapWith } from './layout/wrap.ts';
import { openStudy } from './openStudy.ts';
import { assumptionSetIds, modelId } from './pickIds.ts';
import { assumptionLine, markedReading } from './printMeasures.ts';
import { type Request, type Run, writeJson } from './request.ts';

/** `ressort compare STUDY A B`: every indicator of two models with what surely holds, and who holds what else. */
export const compare: Run = async (request) => {
  const { language, page, world } = request;
  const { study, named } = await openStudy(request);
  const [, givenA, givenB] = request.words;
  if (givenA === undefined || givenB === undefined) {
    const known = [today, ...study.models.keys()];
    const place = givenA === undefined ? 'A' : 'B';
    throw new CliError('modelMissing', { command: 'compare', study: named, known }, place);
  }
  const [a, b] = [modelId(study, givenA, 'A'), modelId(study, givenB, 'B')];
  const assume = assumptionSetIds(study, request.assume);
  const pair = compareModels(study, a, b, { assume });
  if (request.json) {
    writeJson(world, presentCompare(pair));
    return exitCodes.ok;
  }
  const { screens } = catalogueOf(language);
  const [nameA, nameB] = [nameOf(study, a, request), nameOf(study, b, request)];
  const lines = [
    ...wrapWith('', page.bold(screens.compareHeading(nameA, nameB)), page.columns),
    '',
    ...indicatorTable(pair, study, request),
    '',
    page.bold(pair.leaves.length === 0 ? screens.sameHomes : screens.leavesDiffer(pair.leaves.length)),
    ...leafLines(pair, study, request),
    '',
    ...[
      assumptionLine(study, assume, language),
      screens.arrowLegend,
      screens.markLegend,
      screens.pointLegend,
      ...(pair.indicators.some(({ difference }) => difference.kind === 'range' && !difference.exact)
        ? [screens.boundLegend]
        : []),
    ]
      .flatMap((line) => wrapWith('', line, page.columns))
      .map(page.dim),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.ok;
};

function nameOf(study: Study, id: string, { language }: Request): string {
  const name = modelName(study, id, language);
  return id === today ? name.toLowerCase() : `${id} (${name})`;
}

function indicatorTable(pair: PairMeasures, study: Study, request: Request): readonly string[] {
  const { language, page } = request;
  const { screens, pairVerdicts } = catalogueOf(language);
  const head = (id: string) => `${id === today ? screens.today : id}   `;
  const columns: Column[] = [
    { heading: '', align: 'left' },
    { heading: head(pair.a), align: 'right' },
    { heading: head(pair.b), align: 'right' },
    { heading: `${screens.difference}   `, align: 'right' },
    { heading: screens.verdict, align: 'left' },
  ];
  const rows = pair.indicators
    .filter((row) => request.details || row.of === undefined)
    .map((row): Row => {
      const form = numberForm(row.id, row.unit);
      const unit = unitWord(form, language);
      const arrow = row.direction === 'up' ? '↑' : row.direction === 'down' ? '↓' : '•';
      const name =
        row.of === undefined
          ? `${arrow} ${indicatorName(row.id, language)}${unit === '' ? '' : ` (${unit})`}`
          : `    ${ofName(study, undefined, row.of, language)}`;
      const written = (reading: typeof row.a, signed = false) =>
        markedReading(formatReading(reading, form, language, { as: 'table', signed }), reading, language);
      return {
        kind: 'cells',
        cells: [
          name,
          written(row.a),
          written(row.b),
          written(row.difference, true),
          pairVerdicts[row.verdict],
        ],
      };
    });
  return table(columns, rows, page);
}

function leafLines(pair: PairMeasures, study: Study, { language, page }: Request): readonly string[] {
  const { arrivals } = catalogueOf(language);
  const [inA, inB] = [pair.a, pair.b].map((id) =>
    applyModel(study, study.moves, study.models.get(id) ?? today),
  );
  const groups = new Map<string, string[]>();
  for (const { id, homeA, homeB } of pair.leaves) {
    const from = homeA === null ? arrivals.notPlaced : homeName(study, inA, homeA, language);
    const to = homeB === null ? arrivals.notPlaced : homeName(study, inB, homeB, language);
    const key = `${from} → ${to}: `;
    groups.set(key, [...(groups.get(key) ?? []), leafName(study, id, language)]);
  }
  return [...groups].flatMap(([key, leaves]) => wrapWith('  ', `${key}${leaves.join(' · ')}`, page.columns));
}
