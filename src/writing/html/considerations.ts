import type { Language } from '#figures';
import {
  type Axis,
  axisOf,
  type ConsiderationBlock,
  type DocumentBlock,
  type IndicatorLine,
  onAxis,
} from '#report';
import { documentCatalogueOf, formatNumber } from '#wording';
import { hyphenated } from './hyphenate.ts';
import { element, escaped, joined, type Markup } from './markup.ts';

type Considerations = Extract<DocumentBlock, { kind: 'considerations' }>;

/**
 * Considerations with their indicators. One model and today share an axis with
 * a ring and a dot, as on the screen; more organisations get a line each.
 */
export function considerations(block: Considerations, language: Language): Markup {
  const isPair = block.organisations.length <= 2;
  const drawn = element(
    'div',
    { class: isPair ? 'considerations pair' : 'considerations' },
    block.groups.map((group) => groupOf(group, isPair, language)),
  );
  return isPair ? drawn : joined([verdictTable(block, language), drawn]);
}

/** Which consideration each model makes better or worse, at one glance. */
function verdictTable({ organisations, groups }: Considerations, language: Language): Markup {
  const models = organisations.slice(1);
  return element(
    'div',
    {
      class: 'scroll',
      tabindex: 0,
      role: 'group',
      'aria-label': documentCatalogueOf(language).documents.verdictsOf,
    },
    element(
      'table',
      { class: 'verdicts' },
      element('caption', { class: 'heard' }, escaped(documentCatalogueOf(language).documents.verdictsOf)),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td', {}),
          models.map((name) => element('th', { scope: 'col' }, escaped(hyphenated(name, language)))),
        ),
      ),
      element(
        'tbody',
        {},
        groups
          .filter(({ verdicts }) => verdicts.length > 0)
          .map(({ name, verdicts }) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, escaped(hyphenated(name, language))),
              verdicts.map(({ verdict, word }) =>
                element('td', {}, element('b', { class: `verdict ${verdict}` }, escaped(word))),
              ),
            ),
          ),
      ),
    ),
  );
}

function groupOf(group: ConsiderationBlock, isPair: boolean, language: Language): Markup {
  const [only, ...more] = group.verdicts;
  return element(
    'section',
    { class: 'consideration' },
    element(
      'div',
      { class: 'head' },
      element('h3', {}, escaped(hyphenated(group.name, language))),
      only && more.length === 0
        ? element('b', { class: `verdict ${only.verdict}` }, escaped(only.word))
        : undefined,
    ),
    group.lines.map((line) => (isPair ? pairLine(line, language) : manyLines(line, language))),
  );
}

function named(line: IndicatorLine, language: Language): Markup {
  return joined([
    element('span', { class: 'name', title: line.meaning }, escaped(hyphenated(line.name, language))),
    line.tag === undefined ? undefined : element('i', { class: 'tag' }, escaped(line.tag)),
  ]);
}

function pairLine(line: IndicatorLine, language: Language): Markup {
  const [first, second] = line.marks;
  const isSame = first?.text === second?.text && first?.reading.kind === 'missing';
  const isKnown = line.marks.some(({ reading }) => reading.kind !== 'missing');
  const before = first && second ? withoutSameUnit(first.text, second.text) : '';
  const numbers =
    first && second && !isSame
      ? joined([
          escaped(`${before} `),
          element('span', { 'aria-hidden': 'true' }, escaped('→')),
          element('span', { class: 'heard' }, escaped(documentCatalogueOf(language).modelScreen.becomes)),
          escaped(` ${second.text}`),
        ])
      : escaped(first?.text ?? '');
  return element(
    'div',
    { class: 'indicator' },
    line.isChange || !isKnown
      ? undefined
      : track(
          line,
          line.marks.map((mark) => mark.reading),
          language,
        ),
    element('p', { class: 'line' }, element('span', {}, named(line, language)), element('b', {}, numbers)),
    line.because === undefined ? undefined : element('p', { class: 'because' }, escaped(line.because)),
  );
}

function manyLines(line: IndicatorLine, language: Language): Markup {
  if (line.marks.every(({ reading }) => reading.kind === 'missing')) return pairLine(line, language);
  const axis = axisOf(
    line.form,
    line.marks.map(({ reading }) => reading),
  );
  return element(
    'div',
    { class: 'indicator' },
    element(
      'p',
      { class: 'line' },
      element('span', {}, named(line, language)),
      element('small', {}, escaped(line.directionWord)),
    ),
    element(
      'table',
      { class: 'marks' },
      element('caption', { class: 'heard' }, escaped(line.name)),
      element(
        'tbody',
        {},
        line.marks.map(({ of, reading, text }, nth) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, escaped(hyphenated(of, language))),
            element('td', { class: 'bar' }, svg(axis, [{ reading, isToday: nth === 0 && !line.isChange }])),
            element('td', { class: 'number' }, escaped(text)),
          ),
        ),
        element(
          'tr',
          { class: 'ends', 'aria-hidden': 'true' },
          element('td', {}),
          element(
            'td',
            {},
            element('span', {}, escaped(endText(axis.min, line, language))),
            element('span', {}, escaped(endText(axis.max, line, language))),
          ),
          element('td', {}),
        ),
      ),
    ),
    line.because === undefined ? undefined : element('p', { class: 'because' }, escaped(line.because)),
  );
}

type MarkReading = IndicatorLine['marks'][number]['reading'];

function track(line: IndicatorLine, readings: readonly MarkReading[], language: Language): Markup {
  const axis = axisOf(line.form, readings);
  const word = documentCatalogueOf(language).considerationVerdicts.better;
  const better = (text: string) => element('span', { class: 'way' }, escaped(text));
  return element(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    element(
      'span',
      {},
      line.direction === 'down' ? better(`◂ ${word}`) : undefined,
      escaped(endText(axis.min, line, language)),
    ),
    svg(
      axis,
      readings.map((reading, nth) => ({ reading, isToday: nth === 0 })),
    ),
    element(
      'span',
      {},
      escaped(endText(axis.max, line, language)),
      line.direction === 'up' ? better(`${word} ▸`) : undefined,
    ),
  );
}

/** Percentages of the width, so that the drawing fits any. Numbers beside it say the same in words. */
function svg(
  axis: Axis,
  marks: readonly { readonly reading: MarkReading; readonly isToday: boolean }[],
): Markup {
  const shapes = marks.flatMap(({ reading, isToday }, nth) => {
    const at = onAxis(reading, axis);
    if (!at) return [];
    const kind = isToday ? 'today' : 'model';
    if (at.isValue) {
      const other = marks[1 - nth];
      const beside = other ? onAxis(other.reading, axis) : undefined;
      const coincide = !isToday && beside?.isValue === true && Math.abs(beside.from - at.from) < 0.008;
      return [element('circle', { class: kind, cx: percent(at.from), cy: 9, r: coincide ? 2.5 : 5 })];
    }
    const inset = isToday ? 3.5 : 5.5;
    return [
      element('rect', {
        class: kind,
        x: percent(at.from),
        y: inset,
        width: percent(Math.max(at.to - at.from, 0.01)),
        height: 18 - 2 * inset,
        rx: 3,
      }),
    ];
  });
  // What is drawn last lies on top: ranges first, then dots, so that no dot is hidden.
  const ordered = [...shapes].sort(
    (a, b) => Number(a.startsWith('<circle')) - Number(b.startsWith('<circle')),
  );
  return element(
    'svg',
    { width: '100%', height: 18, 'aria-hidden': 'true', focusable: 'false' },
    element('line', { class: 'axis', x1: '0', x2: '100%', y1: 9, y2: 9 }),
    ordered,
  );
}

function endText(value: number, { form }: IndicatorLine, language: Language): string {
  return formatNumber(form === 'percent' ? value * 100 : value, language);
}

function percent(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}

/** The first of two numbers without its unit, where the second has the same. */
function withoutSameUnit(first: string, second: string): string {
  const unit = /\u00a0[^\d\u00a0]+$/.exec(first)?.[0];
  return unit !== undefined && second.endsWith(unit) ? first.slice(0, -unit.length) : first;
}
