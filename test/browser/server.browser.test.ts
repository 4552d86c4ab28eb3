import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registry } from '#indicators';
import type { MeasuresJson } from '#report';
import { catalogueOf, formatReading, numberForm } from '#wording';
import { askCli } from '../askCli.ts';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, numbersShown, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = copenhagenStudy();
let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStudies(study), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(['today', 'model-1', 'model-2', 'model-3'])(
  '%s: command line, API and screen say the same of every indicator',
  async (model) => {
    const response = await fetch(`${served.origin}/api/studies/copenhagen-2024/measures?model=${model}`);
    const ofApi = wholesOf((await response.json()) as MeasuresJson);
    const ofCli = wholesOf((await askCli('measure', 'copenhagen-2024', '--model', model)) as MeasuresJson);
    const opened = await openPage(browser, `${served.origin}/studies/copenhagen-2024/models/${model}`);
    await numbersShown(opened.page);
    const onScreen = await shownIndicators(opened.page);
    const ids = registry.map(({ id }) => id).sort();
    expect([...onScreen.keys()].sort()).toEqual(ids);
    expect([...ofApi.keys()].sort()).toEqual(ids);
    expect([...ofCli.keys()].sort()).toEqual(ids);
    for (const id of ids) {
      const shown = onScreen.get(id);
      expect.soft(waysToShow(ofApi.get(id)!, model === 'today'), `${id}, API`).toContain(shown);
      expect.soft(waysToShow(ofCli.get(id)!, model === 'today'), `${id}, command line`).toContain(shown);
    }
    expectNoTroubles(opened);
    await opened.close();
  },
);

type Row = MeasuresJson['models'][number]['indicators'][number];

/** The rows of the one model measured that are of the whole, by indicator. */
function wholesOf({ models }: MeasuresJson): ReadonlyMap<string, Row> {
  expect(models).toHaveLength(1);
  const wholes = models.flatMap(({ indicators }) => indicators).filter(({ of }) => of === undefined);
  return new Map(wholes.map((row) => [row.id, row]));
}

/** What the panel shows of each indicator, without what is only heard. An indicator shown twice throws. */
async function shownIndicators(page: Page): Promise<ReadonlyMap<string, string>> {
  const numbers = await page.locator('.panel [data-indicator] [data-why]').evaluateAll((all) =>
    all.map((one): [string, string] => [
      one.getAttribute('data-why') ?? '',
      [...one.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim())
        .filter((text) => text !== '')
        .join(' → '),
    ]),
  );
  const shown = new Map(numbers);
  if (shown.size !== numbers.length) throw new Error('an indicator stands twice on the panel');
  return shown;
}

const { modelScreen } = catalogueOf('da');

/** How the panel may show a row: the model's number, or today's before it; of interfaces, how many there are too. */
function waysToShow(row: Row, isToday: boolean): readonly string[] {
  const write = (reading: Row['model'], form = numberForm(row.id, row.unit)) =>
    formatReading(reading, form, 'da', { as: 'text' });
  const model = write(row.model);
  const count = row.parts?.['count'];
  if (isToday) return [model];
  if (count) return [modelScreen.countAndStrength(write(count, 'count'), model)];
  const today = write(row.today);
  const unit = /\u00a0\D+$/.exec(model)?.[0] ?? '';
  // The unit stands once, behind the last of the two.
  const first = unit !== '' && today.endsWith(unit) ? today.slice(0, -unit.length) : today;
  return [model, `${first} → ${model}`];
}

test('a command by the API shows on the screen by itself', async () => {
  const opened = await openPage(browser, `${served.origin}/studies/copenhagen-2024/models/model-1`);
  await numbersShown(opened.page);
  const record = { ...study.models.get('model-1')!, name: { da: 'Omdøbt model' } };
  await served.command('copenhagen-2024', { kind: 'recordModel', record, expect: 'existing' });
  await opened.page.locator('.model-switch', { hasText: 'Omdøbt model' }).waitFor();
  await numbersShown(opened.page);
  expectNoTroubles(opened);
  await opened.close();
});

test('an address of no study says so in the reader’s language', async () => {
  const opened = await openPage(browser, `${served.origin}/studies/nowhere/models/today?lang=en`);
  await opened.page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await opened.page.locator('.notice').textContent()).toContain('nowhere');
  await opened.close();
});
