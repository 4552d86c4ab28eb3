import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { homePreviewer } from '#indicators';
import { applyModel } from '#moves';
import type { Study } from '#study';
import { writeStudyFile } from '#writing/studyFile';
import type { Bar, Goal } from './goals.ts';
import { large, nameOf, randomStudy, type Size } from './instance.ts';
import { copenhagenStudy } from './instances.ts';
import { check, type Job, type Line } from './job.ts';
import { duration } from './table.ts';
import { type Timing, timingOf } from './timing.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const peer = { name: 'none', absent: 'a bar of screens.md, in milliseconds' };

/** Forty administrations and a thousand tasks: where the dense list stands instead of columns. */
const wide: Size = { leaves: 1000, tasks: 1000, homes: 40, relations: 3000, areas: 40, journeys: 40 };

/** Homes that a card is carried over in one drag, and drags. */
const [overs, drags] = [20, 6];

/** What a person waits for in the browser: previews of a drag, feedback, another screen, a large study. */
export const screenJob: Job = {
  name: 'screen',
  asks: 'what a person waits for in a real Chromium',
  async run(seed) {
    if (!existsSync(cli)) throw new Error('dist/cli.js is not there: npm run build');
    if (!existsSync(chromiumPath)) throw new Error('Chromium is not there: npx tsx tools/ensureChromium.ts');
    const studies = [
      { name: 'Copenhagen', study: copenhagenStudy(), model: 'model-1' },
      { name: nameOf(wide), study: named('wide', randomStudy(wide, seed)), model: 'moved' },
      { name: nameOf(large), study: named('large', randomStudy(large, seed)), model: 'moved' },
    ] as const;
    const folder = await mkdtemp(join(tmpdir(), 'screen-bench-'));
    const { origin, stop } = await serve(folder);
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-proxy-server'],
    });
    try {
      const lines: Line[] = [];
      for (const { name, study, model } of studies) {
        const begun = await fetch(`${origin}/api/studies`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: writeStudyFile(study),
        });
        check(begun.status === 201, `begin ${name}`);
        const address = `${origin}/studies/${study.description.id}`;
        lines.push(await openings(browser, name, `${address}/models/${model}`));
        if (study.description.id === 'large') continue;
        lines.push(...(await draggings(browser, name, address, study, model)));
        lines.push(await switches(browser, name, `${address}/models/${model}`));
      }
      return lines;
    } finally {
      await browser.close();
      await stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A random study as a file may hold it: without relations of a task with itself. */
function named(id: string, study: Study): Study {
  const relations = new Map([...study.relations].filter(([, { from, to }]) => from !== to));
  return { ...study, description: { ...study.description, id }, relations };
}

async function serve(
  folder: string,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const words = [cli, 'serve', '--port', '0', '--data', folder, '--json'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.trimEnd().endsWith('}')) break;
  }
  const { origin } = new URL((JSON.parse(said) as { address: string }).address);
  return {
    origin,
    stop: () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function pageAt(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // What runs this bench names functions with a function of its own, which the page has not.
  await page.addInitScript('globalThis.__name = (given) => given');
  await page.goto(address);
  await page.locator('[data-administration]').first().waitFor();
  return page;
}

/** From asking for the address to the administrations on the screen, in a clean profile each time. */
async function openings(browser: Browser, instance: string, address: string): Promise<Line> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const from = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('[data-administration]').first().waitFor();
    times.push(performance.now() - from);
    await context.close();
  }
  const ours = timingOf(times);
  return line('a study opens in a clean profile', instance, ours, [
    bar('a study opens', ours, 'p90', 2000, 'aim'),
  ]);
}

/** A card is carried over one home after the other, then put down and taken back. */
async function draggings(
  browser: Browser,
  instance: string,
  address: string,
  study: Study,
  model: string,
): Promise<readonly Line[]> {
  const page = await pageAt(browser, `${address}/models/${model}`);
  // The numbers of the model, where they are quick, are out of the way then.
  await page.waitForTimeout(2000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const [previews, feedback]: [number[], number[]] = [[], []];
  let dropped = 0;
  for (let drag = 0; drag < drags; drag += 1) {
    const leaves = await pickUp(page, drag * 3);
    if (drag === 0) await checkPreviews(page, study, model, leaves);
    for (let over = 0; over < overs; over += 1) previews.push(await carryOver(page, cdp, over));
    dropped = Math.max(dropped, await framesDropped(page));
    feedback.push(await putDown(page, leaves));
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(400);
  }
  await page.context().close();
  const [preview, local] = [timingOf(previews), timingOf(feedback)];
  return [
    line('script, style and layout of one preview', instance, preview, [
      bar('a drag preview', preview, 'p95', 8, 'floor'),
      {
        asks: 'frames dropped in a row while carried',
        ours: `${dropped}`,
        floor: { told: 'fewer than 3', isMet: dropped < 3 },
      },
    ]),
    line('from dropping a card to seeing it there', instance, local, [
      bar('local feedback', local, 'p95', 50, 'floor'),
    ]),
  ];
}

async function pickUp(page: Page, nth: number): Promise<readonly string[]> {
  const leaves = await page.evaluate((at) => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-leaves][draggable]')];
    const card = cards[at % cards.length] as HTMLElement;
    const data = new DataTransfer();
    card.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: data }));
    return card.dataset['leaves'] ?? '';
  }, nth);
  await page.locator('[data-preview]').first().waitFor();
  // Staff of the leaves is on its way beside the page.
  await page.waitForTimeout(300);
  return leaves.split(' ');
}

/** What stands at every home is what the previewer says of interfaces there. */
async function checkPreviews(page: Page, study: Study, model: string, leaves: readonly string[]) {
  const found = study.models.get(model);
  check(found !== undefined, `model ${model}`);
  const applied = applyModel(study, study.moves, found ?? 'today');
  const { homes } = homePreviewer(study, applied).of(leaves);
  const shown = new Map(
    await page
      .locator('.drop-preview[data-preview]')
      .evaluateAll((all) =>
        all.map((one): [string, string] => [
          one.getAttribute('data-preview') ?? '',
          one.textContent?.replace(/[\u00a0\u00ad]/g, ' ') ?? '',
        ]),
      ),
  );
  check(shown.size === homes.length - 1, 'a preview at every home but its own');
  for (const { home, interfacesGone } of homes) {
    const text = shown.get(home);
    if (text !== undefined && interfacesGone > 0)
      check(text.includes(`${interfacesGone} væk`), `preview at ${home}`);
  }
}

/** Script, style and layout of one more home under the card, in milliseconds, as the browser counts them. */
async function carryOver(page: Page, cdp: CDPSession, over: number): Promise<number> {
  const before = await spent(cdp);
  await page.evaluate((at) => {
    const homes = document.querySelectorAll('[data-administration]');
    const home = homes[(at * 3 + 1) % homes.length];
    home?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, over);
  return (await spent(cdp)) - before;
}

async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
}

/** The longest run of frames that did not come in time while the card is carried to and fro for a second. */
function framesDropped(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const homes = document.querySelectorAll('[data-administration]');
        const begun = performance.now();
        let [last, longest, at] = [begun, 0, 0];
        const frame = (now: number): void => {
          longest = Math.max(longest, Math.round((now - last) / (1000 / 60)) - 1);
          last = now;
          at += 1;
          homes[at % homes.length]?.dispatchEvent(
            new DragEvent('dragover', { bubbles: true, cancelable: true }),
          );
          if (now - begun < 1000) requestAnimationFrame(frame);
          else resolve(longest);
        };
        requestAnimationFrame((now) => {
          last = now;
          requestAnimationFrame(frame);
        });
      }),
  );
}

/** Drops the card at a home that it is not from; milliseconds until it stands there. */
function putDown(page: Page, leaves: readonly string[]): Promise<number> {
  return page.evaluate(
    (leaf) =>
      new Promise<number>((resolve, reject) => {
        const here = (): Element | null | undefined =>
          document.querySelector(`[data-leaves~="${leaf}"][draggable]`)?.closest('[data-administration]');
        const from = here();
        const to = [...document.querySelectorAll('[data-administration]')].find((one) => one !== from);
        const home = to?.getAttribute('data-administration');
        const begun = performance.now();
        const watching = new MutationObserver(() => {
          if (here()?.getAttribute('data-administration') !== home) return;
          watching.disconnect();
          resolve(performance.now() - begun);
        });
        watching.observe(document.body, { childList: true, subtree: true, attributes: true });
        setTimeout(() => reject(new Error('the card did not arrive')), 10_000);
        to?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
        to?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true }));
      }),
    leaves[0] ?? '',
  );
}

/** From a press on a screen's name to its heading, for every screen, twice. */
async function switches(browser: Browser, instance: string, address: string): Promise<Line> {
  const page = await pageAt(browser, address);
  await page.waitForTimeout(3000);
  const times = await page.evaluate(async () => {
    const found: number[] = [];
    const links = (): HTMLAnchorElement[] => [
      ...document.querySelectorAll<HTMLAnchorElement>('nav.side > ul > li > a'),
    ];
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < links().length; at += 1) {
        const link = links()[at] as HTMLAnchorElement;
        if (link.getAttribute('aria-current')) continue;
        const begun = performance.now();
        link.click();
        const name = link.textContent;
        for (;;) {
          await new Promise(requestAnimationFrame);
          const now = document.querySelector('nav.side [aria-current=page]')?.textContent;
          if (now === name && document.querySelector('main h1')) break;
          if (performance.now() - begun > 10_000) throw new Error(`${name} did not come`);
        }
        found.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
    return found;
  });
  await page.context().close();
  const ours = timingOf(times);
  return line('from one screen to another', instance, ours, [
    bar('screen switch', ours, 'p95', 200, 'floor'),
  ]);
}

function line(what: string, instance: string, ours: Timing, goals: readonly Goal[]): Line {
  return {
    what,
    instance,
    ours,
    peer,
    goals: goals.map((goal) => ({ ...goal, asks: `${goal.asks}, ${instance}` })),
  };
}

function bar(asks: string, ours: Timing, at: 'p90' | 'p95', most: number, kind: 'floor' | 'aim'): Goal {
  const told: Bar = { told: `${at} ≤ ${duration(most)}`, isMet: ours[at] <= most };
  return { asks, ours: duration(ours[at]), [kind]: told };
}
