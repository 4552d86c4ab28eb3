import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = copenhagenStudy();
const id = study.description.id;
let browser: Browser;
let served: Served;
const pages: Opened[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  served = await serveStudies(study);
});
afterEach(async () => {
  for (const opened of pages.splice(0)) await opened.close();
  await served.close();
});

async function openVersions(search = '', opening: Parameters<typeof openPage>[2] = {}): Promise<Opened> {
  const opened = await openPage(browser, `${served.origin}/studies/${id}/versions${search}`, opening);
  pages.push(opened);
  await opened.page.locator('.history tbody tr').first().waitFor();
  return opened;
}

const rename = (name: string) =>
  served.command(id, { kind: 'renameNode', node: 'biblioteker', name: { da: name } });

/** What the history says, the newest first. */
async function told(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('.history tbody tr td:nth-child(2)').allInnerTexts();
  return texts.map(withoutSoftHyphens);
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

test('a version is named, compared with now, copied and forgotten', async () => {
  const opened = await openVersions();
  const { page } = opened;
  await page.getByRole('button', { name: 'Navngiv', exact: true }).click();
  await page.getByRole('alert').getByText('Skriv, hvad versionen skal hedde.').waitFor();
  await page.locator('#version-name').fill('Sendt 5. marts');
  await page.locator('#version-name').press('Enter');
  const compare = page.getByRole('button', { name: 'Sammenlign med nu' });
  await compare.press('Enter');
  await page.locator('.compared', { hasText: 'Intet er ændret siden.' }).waitFor();
  await rename('Biblioteker og læsesale');
  await served.command(id, { kind: 'removeMilestone', id: 'milestone-council-seminar' });
  await served.command(id, {
    kind: 'recordNote',
    record: { id: 'note-1', about: id, text: { da: 'Et notat' }, visibility: 'internal' },
    expect: 'new',
  });
  await page.locator('.compared', { hasText: '3 ting er anderledes.' }).waitFor();
  const shown = await page.locator('.changed-collection').allInnerTexts();
  const changes = shown.map(withoutSoftHyphens);
  expect(changes.map((text) => text.split(/\s+\d/)[0])).toEqual(['Opgaver og dele', 'Milepæle', 'Notater']);
  expect(changes[0]).toContain('Biblioteker og læsesale');
  expect(changes[0]).toContain('hed ”Biblioteker”');
  expect(changes[1]).toMatch(/Fjernet\s+Seminar/);
  // The address shows the same in a clean profile.
  const again = await openPage(browser, page.url());
  pages.push(again);
  await again.page.locator('.compared', { hasText: '3 ting er anderledes.' }).waitFor();
  expect(await axeViolations(again.page)).toEqual([]);

  await page.getByRole('button', { name: 'Mere om ”Sendt 5. marts”' }).click();
  await page.getByRole('menuitem', { name: 'Lav en kopi af den' }).click();
  await page.waitForURL(/\/studies\/copenhagen-2024-2\/overview/);
  expect(await page.locator('.page h1').innerText()).toMatch(/\(Sendt 5\. marts\)$/);
  expect(await page.locator('.milestones').innerText()).toContain('Seminar');

  await page.goto(`${served.origin}/studies/${id}/versions`);
  await page.getByRole('button', { name: 'Mere om ”Sendt 5. marts”' }).click();
  await page.getByRole('menuitem', { name: 'Glem navnet …' }).click();
  await page.getByRole('button', { name: 'Glem navnet', exact: true }).click();
  await page.getByText('Der er ingen navngivne versioner endnu.').waitFor();
  expectNoTroubles(opened);
  expectNoTroubles(again);
});

test('the history names each change by the names that there were, and takes back one with what rests on it', async () => {
  await rename('Biblioteker A');
  await served.command(id, {
    kind: 'divideNode',
    node: 'biblioteker',
    part: { id: 'biblioteker.lokale', name: { da: 'Lokale' }, basis: 'judgement' },
    rest: { id: 'biblioteker.resten', name: { da: 'Resten' } },
  });
  await served.command(id, {
    kind: 'renameNode',
    node: 'biblioteker.lokale',
    name: { da: 'Lokale biblioteker' },
  });
  const opened = await openVersions();
  const { page } = opened;
  const [renamed, divided, first] = await told(page);
  expect(renamed).toBe('Omdøb Lokale til Lokale biblioteker');
  expect(divided).toContain('Biblioteker A');
  expect(first).toBe('Omdøb Biblioteker til Biblioteker A');
  expect(await page.locator('.history tbody tr').last().getByRole('button').count()).toBe(0);

  await page.getByRole('button', { name: `Fortryd: ${divided}` }).press('Enter');
  await page.getByRole('button', { name: 'Fortryd dem sammen' }).click();
  await page.locator('.history .withdrawn').nth(1).waitFor();
  const after = await told(page);
  expect(after[0]).toMatch(/^Fortrød: /);
  expect(after.filter((text) => text.includes('fortrudt'))).toHaveLength(2);
  expect(await axeViolations(page)).toEqual([]);
  // The browser tells of the server's no, which is what was asked for.
  expect(opened.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([]);
});

test('what lies far back is taken back too', async () => {
  await rename('Biblioteker først');
  for (let nth = 0; nth < 110; nth += 1)
    await served.command(id, { kind: 'renameNode', node: 'folkeskoler', name: { da: `Folkeskoler ${nth}` } });
  const opened = await openVersions();
  const { page } = opened;
  await page.getByRole('button', { name: 'Vis ældre' }).click();
  await page.locator('.history tbody tr').nth(99).waitFor();
  await page.getByRole('button', { name: 'Vis ældre' }).click();
  await page.getByRole('button', { name: 'Fortryd: Omdøb Biblioteker til Biblioteker først' }).click();
  await page.locator('.history .withdrawn').waitFor();
  expect((await told(page))[0]).toBe('Fortrød: Omdøb Biblioteker til Biblioteker først');
  expectNoTroubles(opened);
});

test.each([false, true])('in English, narrow, without violations, dark %s', async (dark) => {
  const opened = await openVersions('?lang=en', { width: 320, height: 700, dark });
  expect(await opened.page.locator('h2', { hasText: 'Named versions' }).count()).toBe(1);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(opened.page)).toEqual([]);
  expectNoTroubles(opened);
});
