const space = 'http://www.w3.org/2000/svg';

/** What a picture says beside what it shows. */
interface AboutPicture {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** Handed down to what is inside, so written only where it changes; at the top from what it is by itself. */
const inherited: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

/** Belongs to one element alone, so written where it is not what it is by itself. */
const ownAtFirst: Readonly<Record<string, string>> = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)' };

/** Attributes that mean something only on the page. */
const ofThePage = /^(?:class|tabindex|role|style|aria-.*|data-.*|on.*)$/;

/**
 * A picture as the text of a file of its own: its styles inlined as attributes
 * (which office programs read too) in light colours, fonts named, with title
 * and description. The picture on the page has to carry a `viewBox`, and may
 * not be hidden.
 */
export function standaloneSvg(picture: SVGSVGElement, about: AboutPicture): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.classList.add('taken-out');
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  // It goes onto paper, so it is looked at in light colours; nothing is drawn meanwhile.
  dataset['theme'] = 'light';
  // Beside the picture itself, so that the same rules of style reach it.
  picture.after(copy);
  try {
    inline(copy, undefined);
  } finally {
    copy.remove();
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('xmlns', space);
  copy.setAttribute('width', `${Math.round(width)}`);
  copy.setAttribute('height', `${Math.round(height)}`);
  copy.setAttribute('role', 'img');
  copy.setAttribute('lang', about.language);
  for (const old of copy.querySelectorAll(':scope > title, :scope > desc')) old.remove();
  copy.prepend(element('title', about.title), element('desc', about.description));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Writes what each element looks like into its attributes; what is not shown goes. */
function inline(one: SVGElement, above: CSSStyleDeclaration | undefined): void {
  const style = getComputedStyle(one);
  if (above && style.display === 'none' && !one.closest('defs')) {
    one.remove();
    return;
  }
  // Children first: what they inherit is read before anything is written.
  for (const child of [...one.children]) if (child instanceof SVGElement) inline(child, style);
  const written = new Map<string, string>();
  for (const [property, atFirst] of Object.entries(inherited)) {
    const value = style.getPropertyValue(property);
    if (value !== (above?.getPropertyValue(property) ?? atFirst)) written.set(property, plain(value));
  }
  for (const [property, atFirst] of Object.entries(ownAtFirst)) {
    const value = style.getPropertyValue(property);
    if (value !== atFirst) written.set(property, value);
  }
  for (const { name } of [...one.attributes]) if (ofThePage.test(name)) one.removeAttribute(name);
  for (const [property, value] of written) one.setAttribute(property, value);
}

/** An address inside the page leads to the file itself: no quotes, nothing in front. */
function plain(value: string): string {
  return value.replace(/url\("[^"#]*(#[^"]+)"\)/, 'url($1)');
}

function element(name: 'title' | 'desc', text: string): SVGElement {
  const made = document.createElementNS(space, name);
  made.textContent = text;
  return made;
}
