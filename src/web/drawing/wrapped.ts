import type { Look, Mark } from './marks.ts';

/** Where a word may be parted. */
const soft = '\u00ad';
const narrow = /[iljtfrI.,:;'’|!()\-–\u00a0 ]/;
const broad = /[mwMWæÆ@%]/;

/**
 * How wide a text is at most, about, in the units of its size: nothing is
 * measured, so that the same text is laid out alike everywhere, also where the
 * page's own font is not and a broader one stands in.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    if (sign === soft) continue;
    ems += narrow.test(sign) ? 0.38 : broad.test(sign) ? 0.96 : sign === sign.toLowerCase() ? 0.63 : 0.75;
  }
  return ems * size;
}

/** A text in lines that are no wider than there is room, parted at spaces and where soft hyphens stand. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    let rest = word;
    for (;;) {
      const whole = line === '' ? rest : `${line} ${rest}`;
      if (widthOf(whole, size) <= width) {
        line = whole;
        break;
      }
      const parts = rest.split(soft);
      const fits = (count: number): string => {
        const head = `${parts.slice(0, count).join('')}-`;
        return line === '' ? head : `${line} ${head}`;
      };
      let count = parts.length - 1;
      while (count > 0 && widthOf(fits(count), size) > width) count -= 1;
      if (count > 0) {
        lines.push(fits(count));
        rest = parts.slice(count).join(soft);
      } else if (line === '') {
        // A word that nothing parts stands out rather than being cut.
        line = rest;
        break;
      } else lines.push(line);
      line = '';
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => one.replaceAll(soft, ''));
}

/** Lines of text beneath each other as marks; the first on `y`. */
export function linesAt(
  lines: readonly string[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly lead: number;
    readonly look?: Look;
    readonly anchor?: 'middle' | 'end';
  },
): readonly Mark[] {
  const { x, y, lead, look, anchor } = at;
  return lines.map((text, nth) => ({
    kind: 'text',
    x,
    y: y + nth * lead,
    text,
    ...(look ? { look } : {}),
    ...(anchor ? { anchor } : {}),
  }));
}
