/** Tags that a browser writes without an end. */
const empty = new Set(['br', 'circle', 'hr', 'img', 'input', 'line', 'path', 'rect', 'wbr']);

const widest = 110;

interface Element {
  /** As written, `<p class="a">`. */
  readonly start: string;
  readonly end: string;
  readonly held: (Element | string)[];
}

/**
 * HTML as a browser serialises it, one element a line where it does not fit
 * on one, for reading and comparing: ids that are made anew each time are
 * counted from 1, soft hyphens are left out, and the server's own origin is
 * called `http://gallery`.
 */
export function goldenHtml(html: string, origin: string): string {
  const names = new Map<string, string>();
  const steady = html
    .replaceAll('\u00ad', '')
    .replaceAll('&shy;', '')
    .replaceAll(origin, 'http://gallery')
    .replaceAll(/(?:react-aria\d*-)?(?:_r_\w+?_|:r\w+:)/g, (id) => {
      const known = names.get(id) ?? `id${names.size + 1}`;
      names.set(id, known);
      return known;
    });
  return `${parsed(steady)
    .flatMap((one) => lines(one, ''))
    .join('\n')}\n`;
}

function parsed(html: string): readonly (Element | string)[] {
  const root: Element = { start: '', end: '', held: [] };
  const open = [root];
  for (const [token] of html.matchAll(/<!--.*?-->|<(?:[^>"]|"[^"]*")+>|[^<]+/gs)) {
    const into = open.at(-1) ?? root;
    if (token.startsWith('<!--')) continue;
    if (token.startsWith('</')) open.pop();
    else if (!token.startsWith('<')) into.held.push(token.replaceAll(/[ \n]+/g, ' '));
    else {
      const tag = /^<([\w-]+)/.exec(token)?.[1] ?? '';
      // The browser writes an end for each SVG shape.
      const hasEnd = !empty.has(tag) || html.includes(`></${tag}>`);
      const element: Element = {
        start: token.replaceAll('=""', ''),
        end: hasEnd ? `</${tag}>` : '',
        held: [],
      };
      into.held.push(element);
      if (hasEnd) open.push(element);
    }
  }
  return root.held;
}

function flat(one: Element | string): string {
  return typeof one === 'string' ? one : `${one.start}${one.held.map(flat).join('')}${one.end}`;
}

function lines(one: Element | string, indent: string): readonly string[] {
  const whole = flat(one).trim();
  if (whole === '') return [];
  if (typeof one === 'string' || one.held.length === 0 || indent.length + whole.length <= widest)
    return [indent + whole];
  return [indent + one.start, ...one.held.flatMap((held) => lines(held, `${indent}  `)), indent + one.end];
}
