declare const isMarkup: unique symbol;

/** HTML that is safe to write: made by `element`, with every text in it escaped. */
export type Markup = string & { readonly [isMarkup]: true };

type Child = Markup | readonly Child[] | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voidElements: ReadonlySet<string> = new Set(['meta', 'br', 'hr']);

/** A text as it stands between tags or in an attribute. Control characters that HTML does not allow are left out. */
export function escaped(text: string): Markup {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) as Markup;
}

/** An element; attributes that are `undefined` or `false` are left out, `true` ones stand without a value. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  });
  const open = `<${tag}${written.join('')}>`;
  return (voidElements.has(tag) ? open : `${open}${joined(children)}</${tag}>`) as Markup;
}

/** Several pieces after each other. */
export function joined(children: Child): Markup {
  if (children === undefined) return '' as Markup;
  if (typeof children === 'string') return children;
  return children.map((child) => joined(child)).join('') as Markup;
}
