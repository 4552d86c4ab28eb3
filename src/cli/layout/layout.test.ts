import { describe, expect, it } from 'vitest';
import { pageFor } from './page.ts';
import { table } from './table.ts';
import { widthOf, wrap, wrapWith } from './wrap.ts';

const plain = { columns: 60, bold: (text: string) => text, dim: (text: string) => text };

describe('wrapping', () => {
  it('breaks at spaces', () => {
    expect(wrap('en to tre fire', 7)).toEqual(['en to', 'tre', 'fire']);
  });

  it('breaks a compound only where it is two words', () => {
    expect(wrap('Beskæftigelses- og Integrationsforvaltningen', 24)).toEqual([
      'Beskæftigelses- og',
      'Integrationsforvaltningen',
    ]);
    expect(wrap('--assume corporate-follow-on', 20)).toEqual(['--assume', 'corporate-follow-on']);
  });

  it('never cuts a word, however narrow', () => {
    expect(wrap('Integrationsforvaltningen', 5)).toEqual(['Integrationsforvaltningen']);
  });

  it('does not break a range, a minus or a space that does not break', () => {
    expect(wrap('24-38 årsværk', 6)).toEqual(['24-38', 'årsværk']);
    expect(wrap('24-38\u00a0årsværk', 6)).toEqual(['24-38\u00a0årsværk']);
  });

  it('indents the lines after the first', () => {
    expect(wrapWith('  → ', 'en to tre fire', 14)).toEqual(['  → en to tre', '    fire']);
  });

  it('counts no emphasis', () => {
    expect(widthOf('\u001b[1mfed\u001b[22m')).toBe(3);
  });
});

describe('tables', () => {
  const columns = [
    { heading: '', align: 'left' },
    { heading: 'I dag', align: 'right' },
  ] as const;

  it('stand under each other, numbers to the right', () => {
    const rows = [
      { kind: 'heading', cells: ['Hensyn'] },
      { kind: 'cells', cells: ['  ↓ Delte opgaver', '9'] },
      { kind: 'cells', cells: ['  ↓ Medarbejdere', '38-39.900'] },
    ] as const;
    expect(table(columns, rows, plain)).toEqual([
      '                       I dag',
      'Hensyn',
      '  ↓ Delte opgaver          9',
      '  ↓ Medarbejdere   38-39.900',
    ]);
  });

  it('wrap the name and keep its arrow clear', () => {
    const rows = [
      { kind: 'cells', cells: ['↓ Medarbejdere, der skifter forvaltning', '38-39.900'] },
    ] as const;
    expect(table(columns, rows, { ...plain, columns: 34 })).toEqual([
      '                             I dag',
      '↓ Medarbejdere, der      38-39.900',
      '  skifter forvaltning',
    ]);
  });

  it('put the numbers below the name where they do not fit beside it', () => {
    const wide = [...columns, { heading: 'Model', align: 'right' }] as const;
    const rows = [
      { kind: 'heading', cells: ['Selve omstillingen', '', 'blandet'] },
      { kind: 'cells', cells: ['  ↓ Medarbejdere, der skifter', '0', '38-39.900'] },
    ] as const;
    expect(table(wide, rows, { ...plain, columns: 34 })).toEqual([
      '                  I dag      Model',
      'Selve omstillingen',
      '                           blandet',
      '  ↓ Medarbejdere, der skifter',
      '                      0  38-39.900',
    ]);
  });

  it('become a list where the page is too narrow even for that, so that nothing is clipped', () => {
    const rows = [{ kind: 'cells', cells: ['↓ Delte opgaver', '38-39.900'] }] as const;
    expect(table(columns, rows, { ...plain, columns: 10 })).toEqual([
      '↓ Delte',
      '  opgaver',
      '      I dag: 38-39.900',
    ]);
  });
});

describe('the page', () => {
  it.each([
    ['a pipe', { isTerminal: false, columns: undefined }, {}],
    ['NO_COLOR', { isTerminal: true, columns: 80 }, { NO_COLOR: '1' }],
    ['a dumb terminal', { isTerminal: true, columns: 80 }, { TERM: 'dumb' }],
  ])('has no emphasis for %s', (_name, outlet, env) => {
    expect(pageFor(outlet, env).bold('x')).toBe('x');
  });

  it('has emphasis and the width of a terminal', () => {
    const page = pageFor({ isTerminal: true, columns: 80 }, {});
    expect(page.bold('x')).toBe('\u001b[1mx\u001b[22m');
    expect(page.columns).toBe(80);
  });
});
