import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '#figures';
import { measureModels } from '#indicators';
import { staffByAdministration } from '#report';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { boxes } from './copenhagenBoxes.ts';
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

const addressOf = (rest: string) => `${served.origin}/studies/copenhagen-2024/models/${rest}`;

/** Text as one reads it: without the hyphens that may be, and with plain spaces. */
const plain = (text: string | null) => (text ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

describe.each(Object.entries(boxes))('%s', (model, columns) => {
  test('each column says what the reading’s box says', async () => {
    const opened = await openPage(browser, addressOf(model));
    await numbersShown(opened.page);
    const seen = await readColumns(opened.page);
    expect(seen.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    for (const [at, column] of columns.entries()) {
      const { name, sub, moved = {}, joined = {}, stayed, given = {} } = column;
      expect.soft({ ...seen[at], sub: undefined }, name).toEqual({
        name,
        sub: undefined,
        isNew: column.isNew ?? false,
        moved,
        joined,
        stayed,
        given,
      });
      for (const part of sub) expect.soft(seen[at]?.sub, name).toContain(part);
      if (!sub.some((part) => part.startsWith('før ')))
        expect.soft(seen[at]?.sub, name).not.toContain('før ');
    }
    expectNoTroubles(opened);
    await opened.close();
  });

  test('why: each number’s explanation begins with the very number that measuring gives', async () => {
    const opened = await openPage(browser, addressOf(model));
    await numbersShown(opened.page);
    const asked = await opened.page
      .locator('[data-why]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-why') ?? ''));
    expect(asked.length).toBeGreaterThan(20);
    for (const why of asked) {
      await opened.page.locator(`[data-why="${why}"]`).click();
      const root = await opened.page.locator('[data-why-root]').getAttribute('data-why-root');
      expect.soft(JSON.parse(root ?? 'null'), why).toEqual(expectedReading(model, why));
      await opened.page.keyboard.press('Escape');
      await opened.page.locator('[role=dialog]').waitFor({ state: 'detached' });
    }
    expectNoTroubles(opened);
    await opened.close();
  });
});

test('today everything stands where it is, with staff as the source says', async () => {
  const opened = await openPage(browser, addressOf('today'));
  await numbersShown(opened.page);
  const seen = await readColumns(opened.page);
  expect(seen.map(({ name }) => name)).toEqual([
    'Økonomiforvaltningen',
    'Kultur- og Fritidsforvaltningen',
    'Børne- og Ungdomsforvaltningen',
    'Sundheds- og Omsorgsforvaltningen',
    'Socialforvaltningen',
    'Teknik- og Miljøforvaltningen',
    'Beskæftigelses- og Integrationsforvaltningen',
  ]);
  for (const column of seen) expect([column.moved, column.joined, column.given]).toEqual([{}, {}, {}]);
  const staff = await opened.page.locator('.column .staff .why-number').evaluateAll((all) =>
    all.map((one) =>
      [...one.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.textContent)
        .join(''),
    ),
  );
  expect(staff).toEqual(['3.100', '1.400', '15.900', '8.400', '6.900', '2.300', '1.900']);
  expectNoTroubles(opened);
  await opened.close();
});

function expectedReading(model: string, why: string): Reading | undefined {
  const [, indicator = '', of, part] = /^(\w+)(?::([\w.-]+))?(?:\/(\w+))?$/.exec(why) ?? [];
  if (indicator === 'staff') return staffByAdministration(study, model, []).get(of ?? '');
  const [measures] = measureModels(study, { models: [model] });
  const row = measures?.indicators.find((one) => one.id === indicator && one.of === of);
  return part === undefined ? row?.model : row?.parts?.[part];
}

interface Seen {
  readonly name: string;
  readonly sub: string;
  readonly isNew: boolean;
  readonly moved: Readonly<Record<string, readonly string[]>>;
  readonly joined: Readonly<Record<string, readonly string[]>>;
  readonly stayed: number;
  readonly given: Readonly<Record<string, readonly string[]>>;
}

/** What each column shows, by leaf ids; cards are read for their words where words are what is asked. */
async function readColumns(page: Page): Promise<readonly Seen[]> {
  const columns = await page.locator('.column').all();
  return Promise.all(
    columns.map(async (column): Promise<Seen> => {
      const counted = async (kind: string): Promise<Record<string, string[]>> => {
        const byOrigin: Record<string, string[]> = {};
        for (const card of await column.locator(`.section.${kind} .leaf`).all()) {
          const heading = plain(await column.locator(`.section.${kind} h4`).textContent());
          const said = plain(
            await card
              .locator('small')
              .textContent({ timeout: 500 })
              .catch(() => ''),
          );
          const from = (said || heading.replace(/ · \d+$/, '')).replace(/^.*fra /, '');
          byOrigin[from] = [
            ...(byOrigin[from] ?? []),
            plain(await card.locator('.leaf-name').evaluate((name) => name.firstChild?.textContent ?? '')),
          ];
        }
        return byOrigin;
      };
      const given: Record<string, string[]> = {};
      for (const item of await column.locator('.given-to > li').all()) {
        const to = plain(await item.locator('.receiver').textContent()).replace(/^til /, '');
        const all = plain(await item.textContent())
          .replace(`til ${to}`, '')
          .trim();
        given[to] = all.split(' · ');
      }
      const stayed = plain(
        await column
          .locator('.section.stayed h4')
          .textContent({ timeout: 500 })
          .catch(() => '· 0'),
      );
      return {
        name: plain(await column.locator('h3').textContent()),
        sub: plain(await column.locator('header').textContent()),
        isNew: (await column.locator('.kind .new').count()) === 1,
        moved: await counted('moved'),
        joined: await counted('joined'),
        stayed: Number(/(\d+)$/.exec(stayed)?.[1]),
        given,
      };
    }),
  );
}
