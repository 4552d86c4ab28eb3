import type { Language } from '#figures';
import type { DocumentBlock, PictureCard, PictureColumn } from '#report';
import { documentCatalogueOf } from '#wording';
import { hyphenated } from './hyphenate.ts';
import { element, escaped, type Markup } from './markup.ts';

/** Administrations beside each other: a heading each, what came, how much stayed, what was given up. */
export function picture(block: Extract<DocumentBlock, { kind: 'picture' }>, language: Language): Markup {
  const { arrivals } = documentCatalogueOf(language);
  return element(
    'div',
    { class: 'picture', role: 'group', 'aria-label': block.label },
    block.columns.map((column) => columnOf(column, language)),
    block.notPlaced.length === 0
      ? undefined
      : element(
          'section',
          { class: 'column not-placed' },
          element('h3', {}, escaped(`${arrivals.notPlaced} · ${block.notPlaced.length}`)),
          cards(block.notPlaced, language),
        ),
  );
}

function columnOf(
  { name, short, hue, under, badge, staff, groups, given }: PictureColumn,
  language: Language,
): Markup {
  return element(
    'section',
    { class: `column hue-${hue}` },
    short === undefined ? undefined : element('p', { class: 'short' }, escaped(short)),
    element(
      'h3',
      {},
      escaped(hyphenated(name, language)),
      badge === undefined ? undefined : element('span', { class: 'new' }, escaped(badge)),
    ),
    under.map((line) => element('p', { class: 'under' }, escaped(hyphenated(line, language)))),
    staff
      ? element(
          'p',
          { class: 'staff' },
          element('span', {}, escaped(staff.name)),
          element('b', {}, escaped(staff.value)),
          staff.tag === undefined ? undefined : element('i', { class: 'tag' }, escaped(staff.tag)),
        )
      : undefined,
    groups.map(({ heading, cards: some, folded }) =>
      folded
        ? element(
            'details',
            {},
            element('summary', {}, escaped(heading)),
            element(
              'p',
              { class: 'stayed' },
              escaped(hyphenated(some.map(({ name: card }) => card).join(' · '), language)),
            ),
          )
        : element('div', {}, element('h4', {}, escaped(heading)), cards(some, language)),
    ),
    given
      ? element(
          'div',
          { class: 'given' },
          element('h4', {}, escaped(given.heading)),
          given.lines.map((line) => element('p', {}, escaped(hyphenated(line, language)))),
        )
      : undefined,
  );
}

function cards(some: readonly PictureCard[], language: Language): Markup {
  return element(
    'ul',
    { class: 'cards' },
    some.map(({ name, from, hues }) =>
      element(
        'li',
        {},
        element(
          'span',
          { class: 'stripe', 'aria-hidden': 'true' },
          hues.map((hue) => element('span', { class: `hue-${hue}` })),
        ),
        element(
          'span',
          {},
          escaped(hyphenated(name, language)),
          from === undefined ? undefined : element('small', {}, escaped(` ${from}`)),
        ),
      ),
    ),
  );
}
