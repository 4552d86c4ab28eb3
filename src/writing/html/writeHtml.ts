import type { Language } from '#figures';
import type { DocumentBlock, DocumentSection, ListItem, ReportDocument } from '#report';
import { documentCatalogueOf } from '#wording';
import { considerations } from './considerations.ts';
import { hyphenated } from './hyphenate.ts';
import { element, escaped, joined, type Markup } from './markup.ts';
import { picture } from './picture.ts';
import { documentStyle } from './style.ts';
import { table } from './table.ts';

/**
 * A document as one HTML page that stands by itself: no script, nothing
 * fetched, styles inside, for a screen of any width, in light and dark, and
 * for paper. A policy in the page forbids it to fetch anything, whatever a
 * text in the study says. The same document gives the same bytes.
 */
export function writeHtml(document: ReportDocument): string {
  const { language, title, subtitle, above } = document;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: 'Ressort' }),
    element('title', {}, escaped([title, ...(subtitle === undefined ? [] : [subtitle]), above].join(' · '))),
    element('style', {}, documentStyle as Markup),
  );
  const body = element(
    'body',
    {},
    element('div', { class: 'page' }, header(document), contents(document), main(document), footer(document)),
  );
  return `<!doctype html>\n${element('html', { lang: language }, head, body)}\n`;
}

function header({ above, title, subtitle, badges, facts }: ReportDocument): Markup {
  return element(
    'header',
    { class: 'top' },
    element('p', { class: 'above' }, escaped(above)),
    element('h1', {}, escaped(title)),
    subtitle === undefined ? undefined : element('p', { class: 'subtitle' }, escaped(subtitle)),
    badges.length === 0
      ? undefined
      : element(
          'p',
          { class: 'badges' },
          badges.map(({ text, tone }) =>
            element('span', { class: `badge ${tone}` }, escaped(`${badgeSigns[tone]} ${text}`)),
          ),
        ),
    element(
      'dl',
      { class: 'facts' },
      facts.map(({ name, value }) =>
        element('div', {}, element('dt', {}, escaped(name)), element('dd', {}, escaped(value))),
      ),
    ),
  );
}

const badgeSigns = { good: '✓', bad: '✗', warn: '!', plain: '·' };

function contents({ language, sections }: ReportDocument): Markup {
  const { documents } = documentCatalogueOf(language);
  return element(
    'nav',
    { class: 'contents', 'aria-label': documents.contents },
    element(
      'ul',
      {},
      sections.map(({ id, heading }) =>
        element('li', {}, element('a', { href: `#${id}` }, escaped(heading))),
      ),
    ),
  );
}

function main(document: ReportDocument): Markup {
  return element(
    'main',
    {},
    document.sections.map((section) => sectionOf(section, document)),
  );
}

function sectionOf({ id, heading, blocks }: DocumentSection, document: ReportDocument): Markup {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    element('h2', { id: `${id}-heading` }, escaped(heading)),
    blocks.map((block) => blockOf(block, document)),
  );
}

function blockOf(block: DocumentBlock, { language }: ReportDocument): Markup {
  switch (block.kind) {
    case 'heading':
      return element('h3', {}, escaped(hyphenated(block.text, language)));
    case 'paragraph':
      return element('p', { class: block.tone }, escaped(hyphenated(block.text, language)));
    case 'list':
      return list(block.items, language);
    case 'chips':
      return element(
        'ul',
        { class: 'chips' },
        block.chips.map(({ mark, text }) =>
          element('li', {}, element('i', {}, escaped(mark)), escaped(` ${hyphenated(text, language)}`)),
        ),
      );
    case 'facts':
      return element(
        'dl',
        { class: 'facts' },
        block.facts.map(({ name, value }) =>
          element('div', {}, element('dt', {}, escaped(name)), element('dd', {}, escaped(value))),
        ),
      );
    case 'picture':
      return picture(block, language);
    case 'considerations':
      return considerations(block, language);
    case 'table':
      return table(block.table, language, block.folded === true);
  }
}

function list(items: readonly ListItem[], language: Language): Markup {
  const signed = items.some(({ sign }) => sign !== undefined);
  return element(
    'ul',
    { class: signed ? 'signed' : undefined },
    items.map(({ sign, text, aside }) =>
      element(
        'li',
        {},
        signed ? element('b', { class: 'sign' }, escaped(sign ?? '')) : undefined,
        element(
          'span',
          {},
          escaped(hyphenated(text, language)),
          aside === undefined || aside === ''
            ? undefined
            : joined([escaped(' '), element('small', {}, escaped(hyphenated(unparted(aside), language)))]),
        ),
      ),
    ),
  );
}

/** "l. 12": a place in a source stays on one line. */
function unparted(text: string): string {
  return text.replace(/\b(\p{L}{1,3}\.) (?=\d)/gu, '$1\u00a0');
}

function footer({ colophon }: ReportDocument): Markup {
  return element('footer', {}, element('p', {}, escaped(colophon)));
}
