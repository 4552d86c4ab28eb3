import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReading, rangeReading, valueReading } from '#figures';
import type { DocumentBlock, ReportDocument } from '#report';
import { element, escaped } from './markup.ts';
import { writeHtml } from './writeHtml.ts';

function documentOf(...blocks: readonly DocumentBlock[]): ReportDocument {
  return {
    language: 'da',
    title: 'Klimaforvaltning',
    above: 'Prøveanalyse',
    badges: [{ text: 'Kommissorium: 2 af 2', tone: 'good' }],
    facts: [{ name: 'Opgjort pr.', value: '25. november 2026' }],
    sections: [{ id: 'one', heading: 'Hovedidé', blocks }],
    colophon: 'Slut',
  };
}

const plain = (html: string) => html.replaceAll('\u00ad', '');

describe('a text in HTML', () => {
  it('never begins a tag, ends an attribute or is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = element('p', { title: text }, escaped(text));
        expect(html.match(/[<>]/g)).toHaveLength(4);
        expect(html.match(/"/g)).toHaveLength(2);
        const read = html
          .slice(html.indexOf('>') + 1, -'</p>'.length)
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        expect(read).toBe(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''));
      }),
    );
  });
});

describe('a page that is sent', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const html = writeHtml(
    documentOf(
      { kind: 'paragraph', text: evil },
      { kind: 'list', items: [{ text: evil, aside: evil, sign: '+' }] },
      { kind: 'chips', chips: [{ mark: '1a', text: evil }] },
      {
        kind: 'picture',
        label: evil,
        columns: [
          {
            name: evil,
            hue: 3,
            under: [evil],
            groups: [
              {
                heading: 'Flyttet hertil · 1',
                folded: false,
                cards: [{ name: evil, from: 'fra BIF', hues: [1, 2] }],
              },
              { heading: 'Uændret · 1', folded: true, cards: [{ name: 'Skoler', hues: [] }] },
            ],
            given: { heading: 'Afgivet · 1', lines: [evil] },
          },
        ],
        notPlaced: [{ name: evil, hues: [] }],
      },
    ),
  );

  it('has no script, fetches nothing, and forbids fetching', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|<object|onerror="|@import|url\(|https?:\/\//i);
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
  });

  it('says its language, has one first heading, landmarks, and a link to each section', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="da">')).toBe(true);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    for (const landmark of ['<header', '<nav', '<main>', '<footer>']) expect(html).toContain(landmark);
    expect(html).toContain('<a href="#one">');
    expect(html).toContain('<section id="one" aria-labelledby="one-heading">');
  });

  it('folds what did not change under its number, and shows the rest', () => {
    expect(html).toMatch(/<details><summary>Uændret · 1<\/summary>/);
    expect(html).toContain('<h4>Flyttet hertil · 1</h4>');
    expect(html).toContain('<small> fra BIF</small>');
  });

  it('is the same for the same document', () => {
    const same = documentOf({ kind: 'paragraph', text: 'Samme' });
    expect(writeHtml(same)).toBe(writeHtml(same));
  });
});

describe('considerations on a page', () => {
  const line = {
    name: 'Overdragelser i et forløb',
    meaning: 'Hvor mange gange',
    direction: 'down' as const,
    directionWord: 'mindre er bedre',
    form: 'count' as const,
    isChange: false,
  };

  it('tell today and the model on one axis, and say the numbers in words too', () => {
    const html = plain(
      writeHtml(
        documentOf({
          kind: 'considerations',
          organisations: ['I dag', 'Klimaforvaltning'],
          groups: [
            {
              name: 'Sammenhæng',
              verdicts: [{ of: 'Klimaforvaltning', verdict: 'better', word: 'bedre' }],
              lines: [
                {
                  ...line,
                  marks: [
                    { of: 'I dag', reading: valueReading(2), text: '2' },
                    { of: 'Klimaforvaltning', reading: rangeReading({ min: 1, max: 4 }), text: '1-4' },
                  ],
                },
              ],
            },
          ],
        }),
      ),
    );
    expect(html).toContain('<b class="verdict better">bedre</b>');
    expect(html).toContain('<circle class="today" cx="40%"');
    expect(html).toContain('<rect class="model" x="20%" y="5.5" width="60%"');
    expect(html).toMatch(/2 <span aria-hidden="true">→<\/span><span class="heard">bliver<\/span> 1-4/);
  });

  it('draw nothing for what is unknown, and say why', () => {
    const unknown = { reading: missingReading('noRate'), text: 'ukendt' };
    const html = plain(
      writeHtml(
        documentOf({
          kind: 'considerations',
          organisations: ['I dag', 'Model'],
          groups: [
            {
              name: 'Omstilling',
              verdicts: [],
              lines: [
                {
                  ...line,
                  marks: [
                    { of: 'I dag', ...unknown },
                    { of: 'Model', ...unknown },
                  ],
                  because: 'ingen pris',
                },
              ],
            },
          ],
        }),
      ),
    );
    expect(html).not.toContain('<svg');
    expect(html).toContain('<b>ukendt</b>');
    expect(html).toContain('<p class="because">ingen pris</p>');
  });

  it('give each of several models a line under its name, and the verdicts as a table', () => {
    const marks = ['I dag', 'A', 'B'].map((of, at) => ({ of, reading: valueReading(at), text: `${at}` }));
    const html = writeHtml(
      documentOf({
        kind: 'considerations',
        organisations: ['I dag', 'A', 'B'],
        groups: [
          {
            name: 'Klarhed',
            verdicts: [
              { of: 'A', verdict: 'worse', word: 'dårligere' },
              { of: 'B', verdict: 'mixed', word: 'blandet' },
            ],
            lines: [{ ...line, marks }],
          },
        ],
      }),
    );
    expect(html.match(/<th scope="row">(?:I dag|A|B)<\/th>/g)).toHaveLength(3);
    expect(html).toContain('<td><b class="verdict mixed">blandet</b></td>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(2);
  });
});

describe('a table on a page', () => {
  const cell = (text: string) => ({ kind: 'text' as const, text: { da: text } });
  const html = plain(
    writeHtml(
      documentOf({
        kind: 'table',
        table: {
          id: 'tasks',
          title: { da: 'Opgaver' },
          columns: [
            { key: 'task', heading: { da: 'Opgave' }, kind: 'text' },
            { key: 'part', heading: { da: 'Del' }, kind: 'text' },
            { key: 'staff', heading: { da: 'Årsværk' }, kind: 'reading' },
            { key: 'source', heading: { da: 'Kilde' }, kind: 'text' },
          ],
          rows: [
            {
              cells: [
                cell('Klima'),
                null,
                { kind: 'reading', reading: rangeReading({ min: 1938, max: 39_900 }), form: 'fte' },
                cell('Status, 2024, l. 12'),
              ],
            },
            { cells: [cell('Vand'), null, null, cell('Status, 2024, l. 7')] },
          ],
          notes: [{ kind: 'sources', text: { da: 'Kilder: Status, 2024' } }],
        },
      }),
    ),
  );

  it('has a caption, headings for columns and rows, and no empty column', () => {
    expect(html).toContain('<caption class="heard">Opgaver</caption>');
    expect(html).toContain('<th scope="col">Opgave</th><th scope="col" class="number">Årsværk</th>');
    expect(html).toContain('<th scope="row">Klima</th><td class="number">1.938-39.900</td>');
    expect(html).not.toContain('>Del<');
  });

  it('names the source that all rows share once, below', () => {
    expect(html).toContain('<td>l. 12</td>');
    expect(html).toContain('<p>Kilder: Status, 2024</p>');
  });
});
