import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Figure } from '#figures';
import { copenhagenStudy } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { axeViolations, expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const study = copenhagenStudy();
let served: Served;
let browser: Browser;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStudies(study), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const addressOf = (rest = '') => `${served.origin}/studies/copenhagen-2024/figures${rest}`;

async function open(rest = '', how: Parameters<typeof openPage>[2] = {}): Promise<void> {
  opened = await openPage(browser, addressOf(rest), how);
  page = opened.page;
  page.setDefaultTimeout(10_000);
  await page.locator('main.figures').waitFor();
}

/** Text as one reads it: without the hyphens that may be, and with plain spaces. */
const plain = (text: string | null) => (text ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
const rows = () => page.locator('tr[data-figure]');
const rowOf = (id: string) => page.locator(`tr[data-figure="${id}"]`);
const sheet = () => page.getByRole('dialog');
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

async function undo(): Promise<void> {
  await page.locator('.undo button[aria-disabled="false"]').first().waitFor();
  await page.keyboard.press('Control+z');
}

describe('reading', () => {
  beforeEach(() => open());
  afterEach(async () => {
    expectNoTroubles(opened);
    await opened.close();
  });

  test('every figure of the study stands with what it says and what it is used for', async () => {
    expect(await rows().count()).toBe(study.figures.size);
    const okf = rowOf('staff-okf');
    await okf.getByText('5 indikatorer').waitFor();
    expect(plain(await okf.textContent())).toMatch(
      /^Økonomiforvaltningen ?ca\. 3\.100 ?oplyst ?03\.2024 ?Status på ressortanalysen.*l\. 1261-1262/,
    );
    expect(plain(await rowOf('agenda-tmu-ou').textContent())).toMatch(
      /^TMU og ØU sum over 2 ?mere end 50 pct\./,
    );
    await page.getByText('Ingen tal modsiger hinanden.').waitFor();
  });

  test('the list narrows as one types, and the address keeps it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('klima');
    await page.getByRole('status').getByText('1 af 32 tal').waitFor();
    expect(await rows().count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('find')).toBe('klima');
    await page.keyboard.press('Escape');
    await page.getByLabel('Størrelse').selectOption('agenda');
    await page.getByLabel('Grundlag').selectOption('inferred');
    expect(await rows().count()).toBe(5);
    await page.reload();
    await rows().first().waitFor();
    expect(await rows().count()).toBe(5);
    await press('Vis alle');
    expect(await rows().count()).toBe(32);
  });

  test('a figure opens beside the list by key, with what the others leave open, and closes again', async () => {
    const link = rowOf('agenda-tmu-ou').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await sheet()
      .getByText(/De andre tal snævrer det ind til 50-75\spct\./)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('figure')).toBe('agenda-tmu-ou');
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('figure')).toBeNull();
  });
});

test('the address of a figure shows it in a clean profile, and leads to why a number is what it is', async () => {
  await open('?figure=staff-tmf&lang=en');
  await sheet()
    .getByRole('link', { name: /Evenness|Even/ })
    .first()
    .waitFor();
  expect(plain(await sheet().textContent())).toContain('about 2,300 FTE');
  await sheet().locator('.why-number').first().click();
  await page.locator('[data-why-root]').waitFor();
  await page.goBack();
  await sheet().getByText('Used for').waitFor();
  await page.goto(addressOf('?figure=nothing'));
  await sheet().getByRole('heading', { name: 'Tallet findes ikke' }).waitFor();
  expectNoTroubles(opened);
  await opened.close();
});

describe('changing', () => {
  afterEach(async () => {
    expectNoTroubles(opened);
    await opened.close();
  });

  test('a figure is added by key alone, with all that is wrong told at once, and 1.234 asked', async () => {
    await open();
    await page.keyboard.press('n');
    await sheet().getByRole('button', { name: 'Tilføj tal' }).click();
    const summary = sheet().getByRole('alert');
    expect(await summary.getByRole('link').count()).toBe(3);
    await sheet().getByLabel('Størrelse').selectOption('staff');
    await sheet()
      .getByRole('combobox', { name: /^Tilføj forvaltning/ })
      .fill('naturom');
    await page.getByRole('option', { name: /naturområder/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sheet()
      .getByRole('button', { name: /^Fjern / })
      .waitFor();
    await sheet().getByLabel('Tal, årsværk').fill('1.234');
    await sheet()
      .getByLabel(/^Kilde \(/)
      .selectOption('deck-2024');
    await sheet().getByRole('button', { name: 'Tilføj tal' }).click();
    await summary.getByText('kan læses på to måder').waitFor();
    await sheet().getByLabel('1.234', { exact: true }).check();
    await sheet().getByRole('button', { name: 'Tilføj tal' }).click();
    await sheet().waitFor({ state: 'detached' });
    await page.locator('tr[data-figure]', { hasText: '1.234' }).waitFor();
    expect(await rows().count()).toBe(33);
    await undo();
    await expect.poll(() => rows().count()).toBe(32);
  });

  test('a figure is changed to another statement, and back', async () => {
    await open('?figure=staff-kff');
    await sheet().getByRole('button', { name: 'Ret' }).click();
    const form = page.getByRole('dialog', { name: 'Ret tal' });
    await form.getByLabel('Hvad siger det?').selectOption('between');
    await form.getByLabel('Mindst, årsværk').fill('1500');
    await form.getByLabel('Højst, årsværk').fill('1300');
    await form.getByRole('button', { name: 'Gem' }).click();
    await form.getByRole('alert').getByRole('link').waitFor();
    await form.getByLabel('Højst, årsværk').fill('1.600,5');
    await form.getByRole('button', { name: 'Gem' }).click();
    await form.waitFor({ state: 'detached' });
    await sheet()
      .getByText(/ca\. 1\.500-1\.600,5\sårsværk/)
      .waitFor();
    await page.keyboard.press('Escape');
    await undo();
    await rowOf('staff-kff').getByText('ca. 1.400').waitFor();
  });

  test('figures that cannot all be true stand on top, and go when one is mended', async () => {
    const wrong: Figure = {
      id: 'staff-klima',
      quantity: 'staff',
      subject: { kind: 'of', ids: ['klima'] },
      says: { kind: 'atLeast', min: 2500 },
      basis: 'inferred',
      source: { source: 'deck-2024' },
    };
    await served.command('copenhagen-2024', { kind: 'recordFigure', record: wrong, expect: 'new' });
    await open();
    const section = page.getByRole('region', { name: 'Tal, der modsiger hinanden' });
    await section.getByText('Jævn fordeling af medarbejdere').waitFor();
    expect(await section.getByRole('listitem').count()).toBe(2);
    expect(await rowOf('staff-klima').getByText('modsagt').count()).toBe(1);
    await section.getByRole('button', { name: /Ret: .*Klima/ }).click();
    await sheet().getByLabel('Tal, årsværk').fill('250');
    await sheet().getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Ingen tal modsiger hinanden.').waitFor();
    await rowOf('staff-klima')
      .getByRole('button', { name: /^Mere om/ })
      .click();
    await page.getByRole('menuitem', { name: 'Fjern tal' }).click();
    await expect.poll(() => rows().count()).toBe(32);
  });

  test('rows from a spreadsheet are looked at, asked about and added as one step', async () => {
    await open();
    await page.keyboard.press('p');
    const text = sheet().getByLabel('Rækker fra regnearket');
    await text.fill('Om\tTal\tDato\nTMF\t2.350\t2024-04\nKlimma\tmindst 40\t2024-04\n');
    await sheet().getByLabel('Størrelse').last().selectOption('staff');
    await sheet()
      .getByText(/Række 3, Om ”Klimma” findes ikke/)
      .waitFor();
    await sheet().getByRole('button', { name: 'Tilføj' }).click();
    await sheet().getByRole('alert').waitFor();
    await text.fill('Om\tTal\tDato\nTMF\t2.350\t2024-04\nKlima\tmindst 40\t2024-04\n');
    await sheet().getByLabel('2.350 (tusinder)').check();
    await sheet().getByRole('button', { name: 'Tilføj 2 tal' }).click();
    await sheet().waitFor({ state: 'detached' });
    await expect.poll(() => rows().count()).toBe(34);
    await rowOf('staff-tmf').getByText('afløst').waitFor();
    await undo();
    await expect.poll(() => rows().count()).toBe(32);
  });

  test('the figures shown are copied as cells', async () => {
    await open('?find=økonomiforvaltningen');
    await press('Kopiér de viste tal');
    await page.getByText('1 tal er kopieret').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[1]).toMatch(
      /^Fuldtidsmedarbejdere\tØkonomiforvaltningen\tca\. 3100\t\t03\.2024\t/,
    );
  });

  test('a source is added and removed; one that is cited stays, and it is said why', async () => {
    await open('?view=sources');
    await press('Tilføj kilde');
    await sheet().getByRole('button', { name: 'Tilføj kilde' }).click();
    expect(await sheet().getByRole('alert').getByRole('link').count()).toBe(3);
    await sheet().getByLabel('Titel').fill('Budget 2025');
    await sheet().getByLabel('Serie').fill('budget');
    await sheet().getByLabel('Kildens dato').fill('31.12.2024');
    await sheet()
      .getByLabel(/^Adresse/)
      .fill('http://usikker');
    await sheet().getByRole('button', { name: 'Tilføj kilde' }).click();
    await sheet().getByRole('alert').getByText('https').waitFor();
    await sheet()
      .getByLabel(/^Adresse/)
      .fill('https://example.org/budget');
    await sheet().getByRole('button', { name: 'Tilføj kilde' }).click();
    await page.getByRole('row', { name: /Budget 2025.*31\.12\.2024/ }).waitFor();
    await page.getByRole('button', { name: 'Mere om Budget 2025' }).click();
    await page.getByRole('menuitem', { name: 'Fjern kilde' }).click();
    await page.getByRole('row', { name: /Budget 2025/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Mere om Status/ }).click();
    await page.getByRole('menuitem', { name: 'Fjern kilde' }).click();
    await page.locator('.told').getByRole('listitem').first().waitFor();
    expect(await page.getByRole('row', { name: /Status på ressortanalysen/ }).count()).toBe(1);
  });

  test('an assumption set is made, filled, switched on by its address, and removed', async () => {
    await open('?view=assumptions');
    await press('Tilføj antagelsessæt');
    await sheet().getByLabel('Navn').fill('Dyre flytninger');
    await sheet().getByLabel('Beskrivelse').fill('Hvert årsværk koster 100.000 kr.');
    await sheet().getByRole('button', { name: 'Tilføj antagelsessæt' }).click();
    const about = page.getByRole('dialog', { name: 'Dyre flytninger' });
    await about.getByRole('button', { name: 'Tilføj pris' }).click();
    const form = page.getByRole('dialog', { name: 'Tilføj pris' });
    await form.getByLabel('Mindst, kr.').fill('100.000');
    await form.getByLabel('100.000', { exact: true }).check();
    await form.getByLabel('Højst, kr.').fill('120000');
    await form.getByRole('button', { name: 'Tilføj pris' }).click();
    await about.getByText(/100\.000-120\.000\skr\./).waitFor();
    await about.getByRole('rowgroup').filter({ hasText: 'Engangsomkostning' }).waitFor();
    await about.getByRole('switch').check();
    await expect.poll(() => new URL(page.url()).searchParams.get('assume')).not.toBeNull();
    await about.getByRole('button', { name: 'Fjern' }).last().click();
    await about.waitFor({ state: 'detached' });
    expect(await page.locator('.set-list > li').count()).toBe(study.assumptionSets.size);
    await undo();
    await page.getByRole('link', { name: 'Dyre flytninger' }).waitFor();
  });
});

test('what is missing says what cannot be worked out, and where to begin', async () => {
  await open('?view=missing');
  const unknown = page.getByRole('row', { name: /Engangsomkostning/ });
  await unknown.waitFor();
  expect(plain(await unknown.textContent())).toContain('ingen antagelse giver en pris pr. årsværk');
  await expect
    .poll(async () => plain(await page.locator('.gaps').textContent()))
    .toContain('Fuldtidsmedarbejdere: 1 af 135 opgaver og dele har et tal for sig.');
  await page.getByRole('button', { name: 'Tilføj tal for Økonomiudvalget' }).click();
  await sheet().getByRole('button', { name: 'Fjern Økonomiudvalget' }).waitFor();
  expect(await sheet().getByLabel('Størrelse').inputValue()).toBe('agenda');
  await opened.close();
  await open('?view=missing&assume=move-cost');
  await page.getByText('Alle indikatorer kan regnes ud, nogle som spænd.').waitFor();
  expectNoTroubles(opened);
  await opened.close();
});

/** Shows every list and side of the screen, one after the other, on one page. */
async function walk(see: (where: string) => Promise<void>): Promise<void> {
  await see('figures');
  for (const [view, link] of [
    ['figures', rowOf('agenda-tmu-ou').getByRole('link').first()],
    ['sources', page.getByRole('link', { name: /^Status på/ }).first()],
    ['assumptions', page.locator('.set-list [data-set="move-cost"]').getByRole('link')],
    ['missing', undefined],
  ] as const) {
    if (view !== 'figures') {
      await page.locator(`.views a[href*="view=${view}"]`).click();
      if (view === 'missing') await page.locator('.gaps').waitFor();
      await see(view);
    }
    if (!link) continue;
    await link.click();
    await sheet().waitFor();
    await see(`one of ${view}`);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  }
}

test.each([false, true])('axe finds nothing on any list, side or form, dark: %s', async (dark) => {
  await open('', { dark });
  const see = async (where: string) => expect.soft(await axeViolations(page), where).toEqual([]);
  await walk(see);
  await page.keyboard.press('n');
  await sheet().getByLabel('Hvad siger det?').selectOption('share');
  await sheet().getByLabel('Mindst, pct.').fill('1.234');
  await see('the form');
  await page.keyboard.press('Escape');
  await sheet().waitFor({ state: 'detached' });
  await page.keyboard.press('p');
  await sheet().getByLabel('Rækker fra regnearket').fill('Om\tTal\nTMF\t2.350\nx\ty');
  await see('pasting');
  expectNoTroubles(opened);
  await opened.close();
});

test('nothing scrolls sideways at 320 px', async () => {
  await open('', { width: 320, height: 640 });
  await walk(async (where) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, where).toBeLessThanOrEqual(320);
  });
  await opened.close();
});
