import { measureModels } from '#indicators';
import { applyModel, today } from '#moves';
import { countsOf, presentMeasures, staffByAdministration } from '#report';
import type { Study } from '#study';
import {
  catalogueOf,
  formatDate,
  formatNumber,
  formatReading,
  homeName,
  pick,
  pickShort,
  plural,
  programCatalogueOf,
} from '#wording';
import { asTyped } from './asTyped.ts';
import { CliError, type ExitCode, exitCodes } from './cliError.ts';
import { type Column, type Row, table } from './layout/table.ts';
import { wrapWith } from './layout/wrap.ts';
import { openShippedStudy } from './openStudy.ts';
import { assumptionSetIds } from './pickIds.ts';
import {
  legend,
  type MeasurePrinting,
  markedReading,
  measureTable,
  modelHeading,
  termsTable,
} from './printMeasures.ts';
import { type Request, type Run, writeJson } from './request.ts';
import { folderOf, portOf, startServing } from './serve.ts';
import type { Serving } from './world.ts';

/** The study that the demo opens. */
const example = 'copenhagen-2024';

/**
 * `ressort demo`: the example in the browser, as a copy of one's own. Where
 * nobody sits there, that the server starts and answers, and the example as
 * text. With `--text` or `--json` the example alone.
 */
export const demo: Run = async (request) => {
  const { language, page, world } = request;
  if (request.text || request.json) return tellExample(request);
  const { screens } = catalogueOf(language);
  const say = (...lines: readonly string[]) =>
    world.stderr.write(`${lines.flatMap((line) => wrapWith('', line, page.columns)).join('\n')}\n`);
  if (world.isInteractive || request.stay) {
    const serving = await startExample(request, folderOf(request));
    const address = addressOfExample(serving);
    say(screens.serving(address), screens.yourCopy(serving.folder), screens.endWith);
    if (request.open && world.isInteractive) world.openBrowser(address);
    await serving.stopped;
    return exitCodes.ok;
  }
  const serving = await startExample(request, request.data ?? null);
  const address = addressOfExample(serving);
  try {
    const { ok, status } = await fetch(`${serving.address}api/studies/${example}/snapshot`);
    if (!ok) throw new Error(`the server answered ${status}`);
  } finally {
    await serving.stop();
  }
  await tellExample(request);
  say(screens.answered(address));
  return exitCodes.ok;
};

/** What a screen shows first of the example. */
function addressOfExample({ address }: Serving): string {
  return `${address}studies/${example}/models/model-1`;
}

/** On the usual port, or on any that is free where that is taken and no other was asked for. */
async function startExample(request: Request, folder: string | null): Promise<Serving> {
  const port = request.port === undefined && folder === null ? 0 : portOf(request);
  try {
    return await startServing(request, { port, folder, example });
  } catch (thrown) {
    const isTaken = thrown instanceof CliError && thrown.code === 'portIsTaken';
    if (!isTaken || request.port !== undefined) throw thrown;
    return startServing(request, { port: 0, folder, example });
  }
}

/** What the Copenhagen study is, what its models do to every consideration, and what to try next. */
async function tellExample(request: Request): Promise<ExitCode> {
  const { language, page, world } = request;
  const study = await openShippedStudy(example, request);
  const assume = assumptionSetIds(study, request.assume);
  const models = measureModels(study, { assume });
  if (request.json) {
    writeJson(world, presentMeasures(study, models, assume, language));
    return exitCodes.ok;
  }
  const { screens } = catalogueOf(language);
  const printing: MeasurePrinting = { study, language, page, details: false, applied: [] };
  const lines = [
    page.bold(pick(study.description.name, language)),
    ...wrapWith('', pick(study.description.summary, language), page.columns),
    '',
    ...wrapWith('', countLine(study, request), page.columns),
    '',
    ...bodies(study, assume, request),
    '',
    ...models.flatMap((model) => modelHeading(model, printing)),
    '',
    ...termsTable(models, printing),
    ...measureTable(models, printing),
    '',
    ...legend(models, assume, printing),
    '',
    page.bold(screens.tryNext),
    ...tryNext(request),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.ok;
}

function countLine(study: Study, { language }: Request): string {
  const { screens } = catalogueOf(language);
  const counts = countsOf(study);
  // Not broken within, so that no line ends with a lone number.
  const told = Object.entries(screens.counts).map(([name, word]) => {
    const count = counts[name as keyof typeof counts];
    return `${formatNumber(count, language)} ${plural(count, word, language)}`.replaceAll(' ', '\u00a0');
  });
  return told.join(' · ');
}

function bodies(study: Study, assume: readonly string[], { language, page }: Request): readonly string[] {
  const { screens } = catalogueOf(language);
  const staff = staffByAdministration(study, today, assume);
  const applied = applyModel(study, study.moves, today);
  const leaves = [...applied.leaves.values()];
  const columns: Column[] = [
    { heading: '', align: 'left' },
    { heading: screens.committee, align: 'left' },
    { heading: screens.leavesHeld, align: 'right' },
    { heading: `${screens.staff}   `, align: 'right' },
  ];
  const rows = [...study.administrations.values()].map((administration): Row => {
    const reading = staff.get(administration.id);
    const held = leaves.filter(({ home }) => home === administration.id).length;
    const name = `${pick(administration.name, language)} (${pickShort(administration, language)})`;
    return {
      kind: 'cells',
      cells: [
        `  ${name}`,
        homeName(study, undefined, administration.committee, language),
        formatNumber(held, language),
        reading
          ? markedReading(formatReading(reading, 'fte', language, { as: 'table' }), reading, language)
          : '',
      ],
    };
  });
  const asOf = screens.asOf(formatDate(study.description.date, language));
  return [`${page.bold(screens.organisation)}, ${asOf}`, ...table(columns, rows, page)];
}

function tryNext(request: Request): readonly string[] {
  const { language, page, world } = request;
  const { screens } = catalogueOf(language);
  const { exampleTexts } = programCatalogueOf(language);
  const offers: readonly (readonly [string, string])[] = [
    [`ressort show ${example} --model model-1`, exampleTexts.showModel],
    [`ressort measure ${example} --model model-1 --assume support-share`, exampleTexts.measureAssuming],
    [`ressort compare ${example} model-1 model-3`, exampleTexts.compareModels],
    [`ressort explain ${example} --model model-1 --indicator staffMoved`, screens.why],
  ];
  return offers.flatMap(([line, does]) => [
    ...wrapWith('  ', does, page.columns),
    `      ${asTyped(line, language, world.env)}`,
  ]);
}
