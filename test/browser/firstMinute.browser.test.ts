import { expect, test } from 'vitest';
import { walkFirstMinute } from './firstMinute.ts';
import { openBrowser } from './openBrowser.ts';
import { expectNoTroubles, openPage } from './pages.ts';
import { serveStudies } from './serveStudies.ts';

test('a new reader opens the example, moves a task, asks why, compares and takes a page out', async () => {
  const [served, browser] = await Promise.all([serveStudies(), openBrowser()]);
  try {
    const opened = await openPage(browser, `${served.origin}/`);
    const times = await walkFirstMinute(opened.page, served.origin);
    expect(Object.values(times)).toEqual([...Object.values(times)].sort((one, other) => one - other));
    expectNoTroubles(opened);
    // Of the move, and nothing else: reading records nothing.
    const [study] = (await (await fetch(`${served.origin}/api/studies`)).json()).studies as { id: string }[];
    expect((await served.entries(study?.id ?? '')).slice(1)).toMatchObject([{ kind: 'command' }]);
    await opened.close();
  } finally {
    await browser.close();
    await served.close();
  }
});
