import { expect, test } from 'vitest';
import { goldenHtml } from './goldenHtml.ts';

test('a short element stands on one line, a long one around what it holds', () => {
  const long = 'ord '.repeat(30).trim();
  expect(goldenHtml(`<p>kort <b>og</b> godt</p><ul><li>${long}</li><li>b</li></ul>`, 'http://x')).toBe(
    `<p>kort <b>og</b> godt</p>\n<ul>\n  <li>\n    ${long}\n  </li>\n  <li>b</li>\n</ul>\n`,
  );
});

test('ids made anew each time are counted, wherever they stand', () => {
  const html =
    '<p id="react-aria99-_r_g_">a</p><p aria-labelledby="react-aria99-_r_g_ _r_1_-x" id="own">b</p>';
  expect(goldenHtml(html, 'http://x')).toBe(
    '<p id="id1">a</p>\n<p aria-labelledby="id1 id2-x" id="own">b</p>\n',
  );
});

test('what another run or server would write otherwise is left out', () => {
  expect(
    goldenHtml(
      '<p disabled="">Borger\u00adservice http://127.0.0.1:99/a</p><!-- b -->',
      'http://127.0.0.1:99',
    ),
  ).toBe('<p disabled>Borgerservice http://gallery/a</p>\n');
});

test('attributes may hold anything, and what has no end holds nothing', () => {
  expect(goldenHtml('<p title="a > b"><br>c<input checked=""></p>', 'http://x')).toBe(
    '<p title="a > b"><br>c<input checked></p>\n',
  );
});
