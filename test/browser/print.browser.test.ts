import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyModel } from '#moves';
import { treeOf } from '#organisation';
import { modelColumns } from '#report';
import { leafName, pick } from '#wording';
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

const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');

// Sizes in CSS pixels are what the margins leave.
const lying = { format: 'A4', landscape: true, width: 1039, height: 718, points: [843, 596] };
const standing = { format: 'A4', landscape: false, width: 710, height: 1047, points: [596, 843] };
const small = { format: 'A5', landscape: false, width: 476, height: 718, points: [420, 596] };
const why = 'model-3?assume=support-share&why=staffMoved';
const phone = { width: 390, height: 844 };

describe.each([
  { on: 'A4 that lies', paper: lying, path: 'today', screen: { dark: true }, mostPages: 3 },
  { on: 'A4 that lies', paper: lying, path: 'model-1', screen: {}, mostPages: 3 },
  { on: 'A4 that lies', paper: lying, path: why, screen: {}, mostPages: 4 },
  { on: 'A4 that stands', paper: standing, path: 'today', screen: {}, mostPages: 3 },
  { on: 'A4 that stands', paper: standing, path: 'model-1', screen: { dark: true }, mostPages: 3 },
  { on: 'A4 that stands', paper: standing, path: why, screen: {}, mostPages: 4 },
  { on: 'A5, from a phone', paper: small, path: 'model-1', screen: phone, mostPages: 10 },
])('$path on $on', ({ paper, path, screen, mostPages }) => {
  test('is printed whole, and nothing that can only be pressed', async () => {
    const { format, landscape, width, height, points } = paper;
    const address = `${served.origin}/studies/copenhagen-2024/models/${path}`;
    const opened = await openPage(browser, address, screen);
    const { page } = opened;
    await numbersShown(page);
    if (path.includes('why=')) await page.locator('[data-why-root]').waitFor();

    const pdf = (await page.pdf({ format, landscape })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    for (const [, ...size] of boxes) expect(size.map((side) => Math.round(Number(side)))).toEqual(points);
    expect(boxes).not.toEqual([]);
    expect(boxes.length).toBeLessThanOrEqual(mostPages);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height });
    const { text, leaves, outside, pressed } = await onPaper(page);
    const model = study.models.get(path.split('?')[0] ?? '') ?? 'today';
    const { columns } = modelColumns(study, applyModel(study, study.moves, model));
    for (const column of columns) expect(plain(text)).toContain(pick(column.name, 'da'));
    expect(leaves.flatMap(({ ids }) => ids).sort()).toEqual([...treeOf(study).leaves].sort());
    for (const { ids, said } of leaves) {
      const [id = ''] = ids;
      if (ids.length === 1) expect(plain(said)).toContain(leafName(study, id, 'da'));
      expect(said).not.toBe('');
    }
    expect(outside).toEqual([]);
    expect(pressed).toEqual([]);
    expect(plain(text)).toContain('Ressortanalyse, Københavns Kommune 2024 · opgjort pr. 5. november 2024');
    expect(text).toContain(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    if (path.includes('why=')) expect(text).toContain('Hvorfor dette tal?');
    expectNoTroubles(opened);
    await opened.close();
  });
});

interface Paper {
  readonly text: string;
  readonly leaves: readonly { readonly ids: readonly string[]; readonly said: string }[];
  /** Words that reach over an edge of the paper, or are cut by a box. */
  readonly outside: readonly string[];
  /** Names of what can only be pressed. */
  readonly pressed: readonly string[];
}

/** What the page shows with the styles and the width of paper. */
function onPaper(page: Page): Promise<Paper> {
  return page.evaluate(() => {
    const isThere = (one: Element) =>
      one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const outside: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !isThere(parent) || parent.closest('.only-heard, script')) continue;
      const cut = parent.closest('.leaf, .column, .given-to')?.getBoundingClientRect();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        const isCut = cut && (right > cut.right + 1 || left < cut.left - 1);
        if (width > 0.5 && (left < -1 || right > innerWidth + 1 || isCut))
          outside.push(node.textContent ?? '');
      }
    }
    const leaves = [...document.querySelectorAll<HTMLElement>('.leaf')]
      .filter(isThere)
      .map((leaf) => ({ ids: leaf.dataset['leaves']?.split(' ') ?? [], said: leaf.innerText }));
    const pressed = [...document.querySelectorAll('button:not([tabindex="-1"]), input, select, .skip, .icon')]
      .filter(
        (one) => isThere(one) && !one.closest('.chip, .segments, .interface-group li, .track, .why-number'),
      )
      .map((one) => one.outerHTML.slice(0, 120));
    return { text: document.body.innerText, leaves, outside, pressed };
  });
}
