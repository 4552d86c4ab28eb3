import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStudyFile } from '#reading/studyFile/readStudyFile';
import type { Study } from '#study';
import { copenhagenFile } from '../copenhagenStudy.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, type Opened, openPage } from './pages.ts';
import { type Served, serveStudies } from './serveStudies.ts';

const most = 200;
const widths = [1440, 768, 320];
let browser: Browser;
let served: Served;
let opened: Opened;

/** The longest words of a file's Danish texts, the longest first. */
function longestWords(file: unknown): readonly string[] {
  const words = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key !== 'da') return;
      for (const [word] of value.matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
    } else if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (value && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) look(one, name);
  };
  look(file, '');
  return [...words].sort((a, b) => b.length - a.length || a.localeCompare(b, 'da')).slice(0, most);
}

/** The study with every Danish name and title one of these words, two where all have been used. */
function namedWith(file: unknown, words: readonly string[]): Study {
  let used = 0;
  const next = (): string => {
    const [first = '', second = ''] = [words[used % most], words[(used * 7 + 3) % most]];
    const name = used < most ? first : `${first} og ${second}`;
    used += 1;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isName = (key === 'name' || key === 'title') && one && typeof one === 'object' && 'da' in one;
        return [key, isName ? { ...one, da: next() } : named(one)];
      }),
    );
  };
  const { study, problems } = readStudyFile(JSON.stringify(named(file)));
  if (!study) throw new Error(JSON.stringify(problems.slice(0, 5)));
  expect(used).toBeGreaterThan(most);
  return study;
}

beforeAll(async () => {
  const file = copenhagenFile();
  [served, browser] = await Promise.all([serveStudies(namedWith(file, longestWords(file))), openBrowser()]);
  opened = await openPage(browser, 'about:blank');
});

afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await served?.close();
});

const screens = [
  'overview',
  'organisation',
  'organisation?view=board',
  'organisation?view=chart',
  'organisation?view=interfaces',
  'organisation?node=okf',
  'themes',
  'moves',
  'moves?move=move-1',
  'models/today',
  'models/model-1',
  'compare',
  'compare?models=model-1,model-2,model-3&details=yes',
  'journeys',
  'journeys?journey=journey-child-between-services&model=model-1',
  'figures',
  'figures?view=sources',
  'versions',
];

describe('the 200 longest compounds of the study as its names', () => {
  test.each(['', ...screens.map((screen) => `studies/copenhagen-2024/${screen}`)])(
    'none is clipped, none is broken without a hyphen, no page scrolls sideways: /%s',
    async (path) => {
      const { page } = opened;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${served.origin}/${path}`);
      await settled(page, path === '' ? '.study-list a' : 'main#content :is(h1, h2, h3)');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        await settled(page, 'main');
        expect.soft(await badWords(page), `${width} px`).toEqual([]);
      }
      expectNoTroubles(opened);
    },
  );
});

/** Waits until what is looked for is there, parted into syllables, and nothing is being measured or drawn any more. */
async function settled(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  await page.waitForFunction(() => {
    const here = document.querySelector('main')?.innerText ?? '';
    // What the page said a frame ago is kept on its window, which knows no such field.
    const held = window as unknown as { before?: string; same?: number };
    held.same = held.before === here ? (held.same ?? 0) + 1 : 0;
    held.before = here;
    return held.same >= 5 && here.includes('\u00ad') && !document.querySelector('.waiting');
  });
}

/** What is wrong with the words on the page, each with where it stands. */
function badWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bad = new Set<string>();
    const seen = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > seen)
      bad.add(`the page is ${document.documentElement.scrollWidth} px wide`);
    const nameOf = (one: Element) =>
      [one.parentElement, one]
        .map((part) => `${part?.tagName.toLowerCase()}.${[...(part?.classList ?? [])].join('.')}`)
        .join(' > ');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const rectsOf = (node: Node, from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0.5);
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.skip, script, style, option, textarea')) continue;
      const around: { edge: DOMRect; cuts: boolean; scrolls: boolean; dots: boolean }[] = [];
      let isOnlyHeard = false;
      for (let one: Element | null = parent; one && one !== document.body; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.clipPath.startsWith('inset')) isOnlyHeard = true;
        const [cuts, scrolls] = [/hidden|clip/, /auto|scroll/].map((kind) => kind.test(style.overflowX));
        if (style.display === 'inline' || !(cuts || scrolls)) continue;
        const dots = style.textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth;
        around.push({ edge: one.getBoundingClientRect(), cuts: !!cuts, scrolls: !!scrolls, dots });
      }
      if (isOnlyHeard) continue;
      const text = node.textContent ?? '';
      const cell = parent.closest('td, th, li, p, h1, h2, h3, h4, button, summary, label, dt, dd');
      const box = cell?.getBoundingClientRect();
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const said = `${word.replaceAll('\u00ad', '')} in ${nameOf(parent)}`;
        const rects = rectsOf(node, index, index + word.length);
        for (const { left, right } of rects) {
          if (box && (right > box.right + 1 || left < box.left - 1)) bad.add(`sticks out: ${said}`);
          let canBeReached = false;
          for (const { edge, cuts, scrolls, dots } of around) {
            if (dots) bad.add(`shortened: ${said}`);
            if (cuts && (right > edge.right + 1 || left < edge.left - 1)) bad.add(`clipped: ${said}`);
            if (scrolls) {
              canBeReached = true;
              break;
            }
          }
          if (!canBeReached && right > seen + 1) bad.add(`off the page: ${said}`);
        }
        if (new Set(rects.map(({ top }) => Math.round(top))).size < 2) continue;
        let before: number | undefined;
        for (let at = index; at < index + word.length; at += 1) {
          // A hyphen that is drawn counts to the letter after it, before that letter's own place.
          const top = text[at] === '\u00ad' ? undefined : rectsOf(node, at, at + 1).at(-1)?.top;
          if (top === undefined) continue;
          const isNextLine = before !== undefined && top > before + 4;
          before = top;
          if (isNextLine && !/[\u00ad\u2010\u2011/–-]/.test(text[at - 1] ?? '')) bad.add(`broken: ${said}`);
        }
      }
    }
    return [...bad].slice(0, 12);
  });
}
