import { describe, expect, test } from 'vitest';
import { treeOf } from '#organisation';
import { decide, emptyStudy, fold, type Study } from '#study';
import { decimalSigns, pastedNumber } from './pastedNumbers.ts';
import { pastedTable } from './pastedTable.ts';
import { type PastedReading, pastedTasks } from './pastedTasks.ts';

const mapOf = <Item extends { readonly id: string }>(...items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item] as const));

const study: Study = {
  ...emptyStudy,
  sources: mapOf({ id: 'register', title: { da: 'Register' }, series: 'register', date: '2026-01-01' }),
  committees: mapOf({ id: 'committee', name: { da: 'Udvalget' } }),
  administrations: mapOf(
    { id: 'care', name: { da: 'Omsorgsforvaltningen' }, short: { da: 'OMF' }, committee: 'committee' },
    { id: 'city', name: { da: 'Byforvaltningen' }, short: { da: 'BYF' }, committee: 'committee' },
  ),
  functions: mapOf({ id: 'accounting', name: { da: 'Regnskab' }, betterJoined: true, basis: 'stated' }),
  nodes: mapOf(
    { id: 'elder-care', name: { da: 'Ældrepleje' }, home: 'care', basis: 'stated' },
    { id: 'traffic', name: { da: 'Trafik' }, home: 'city', basis: 'stated' },
  ),
  areas: mapOf({ id: 'age', name: { da: 'Ældre' }, members: ['elder-care'], basis: 'stated' }),
  relations: mapOf({
    id: 'relation',
    from: 'elder-care',
    to: 'traffic',
    kind: 'samePlace',
    strength: 1,
    basis: 'judgement',
  }),
};

function planOf(text: string, more: Partial<PastedReading> = {}, of = study) {
  const { rows, columns } = pastedTable(text);
  let ids = 0;
  return pastedTasks(
    of,
    rows,
    {
      fields: columns.map(({ field }) => field),
      schemes: columns.map(({ scheme }) => scheme),
      language: 'da',
      listed: true,
      basis: 'stated',
      restOf: (name) => ({ da: `${name.da} i øvrigt` }),
      staffName: { da: 'Årsværk' },
      ...more,
    },
    (kind) => `${kind}-${++ids}`,
  );
}

/** The study afterwards: "task @ home", parts behind a dash. */
function after(plan: ReturnType<typeof planOf>): readonly string[] {
  if (!plan.command) throw new Error(JSON.stringify([plan.problems, plan.obstacles, plan.ambiguous]));
  const decided = decide(study, plan.command);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  const changed = fold(decided.value, study);
  const tree = treeOf(changed);
  return [...changed.nodes.values()].map(
    ({ id, name, rest }) =>
      `${'- '.repeat(tree.depth(id))}${name.da} @ ${tree.homeOf(id)}${rest ? ' (rest)' : ''}`,
  );
}

test('headings are recognised in Danish and English, whatever follows their first word', () => {
  const fields = (line: string) => pastedTable(`${line}\nx`).columns.map(({ field }) => field);
  expect(fields('Opgave\tDel\tForvaltning\tOmråde\tKode\tÅrsværk (2024)\tBemærkning')).toEqual([
    'task',
    'part',
    'administration',
    'area',
    'code',
    'staff',
    'note',
  ]);
  expect(fields('Task\tPart\tAdministration\tArea\tCode\tFTE\tFunction\tColour')).toEqual([
    'task',
    'part',
    'administration',
    'area',
    'code',
    'staff',
    'function',
    'leftOut',
  ]);
  expect(pastedTable('KLE-nr.\tNavn\n05\tx').columns).toEqual([
    { field: 'code', scheme: 'KLE' },
    { field: 'task' },
  ]);
  expect(pastedTable('KLE\tNavn\n05\tx').columns[0]).toEqual({ field: 'code', scheme: 'KLE' });
});

test('without a heading every line is a row, and the first column the task', () => {
  const { headings, rows, columns } = pastedTable('Svømmehaller\tx\n\nHavne\ty\n');
  expect([headings, columns.map(({ field }) => field)]).toEqual([[], ['task', 'leftOut']]);
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'Svømmehaller'],
    [3, 'Havne'],
  ]);
});

describe('the decimal sign', () => {
  test.each([
    [['1.234', '3,5'], { kind: 'known', sign: 'comma' }],
    [['1,234', '3.5'], { kind: 'known', sign: 'point' }],
    [['1.234.567', '1.234'], { kind: 'known', sign: 'comma' }],
    [['1.234', '12'], { kind: 'ambiguous', example: '1.234' }],
    [['1,234'], { kind: 'ambiguous', example: '1,234' }],
    [['12', '', 'ukendt'], { kind: 'known', sign: 'comma' }],
    [['3,5', '3.5'], { kind: 'mixed', comma: '3,5', point: '3.5' }],
    [['ca. 24-38'], { kind: 'known', sign: 'comma' }],
  ] as const)('%j', (cells, signs) => {
    expect(decimalSigns(cells)).toEqual(signs);
  });

  test.each([
    ['3.180,5', 'comma', { min: 3180.5, max: 3180.5, about: false }],
    ['1.234', 'comma', { min: 1234, max: 1234, about: false }],
    ['1.234', 'point', { min: 1.234, max: 1.234, about: false }],
    ['ca. 24–38', 'comma', { min: 24, max: 38, about: true }],
    ['1 234', 'comma', { min: 1234, max: 1234, about: false }],
    ['ukendt', 'comma', undefined],
    ['mange', 'comma', null],
    ['38-24', 'comma', null],
    ['-5', 'comma', null],
  ] as const)('%s with %s', (cell, sign, number) => {
    expect(pastedNumber(cell, sign)).toEqual(number);
  });
});

test('new tasks, parts with a rest, and a task that is there already', () => {
  const plan = planOf(
    [
      'Opgave\tDel\tForvaltning\tOmråde\tKLE',
      'Svømmehaller\t\tBYF\tFritid\t04.08',
      'AELDREPLEJE\t\t\tÆldre\tKLE 27.36',
      'Havne\tLystbåde\tbyforvaltningen\t\t',
      '\tKrydstogter\tOMF\t\t',
      'Trafik\tBusser\tOMF\t\t',
    ].join('\n'),
  );
  expect(plan.rows.map(({ task, part, outcome }) => [task, part, outcome])).toEqual([
    ['Svømmehaller', undefined, 'new'],
    ['AELDREPLEJE', undefined, 'changed'],
    ['Havne', 'Lystbåde', 'new'],
    ['Havne', 'Krydstogter', 'new'],
    ['Trafik', 'Busser', 'new'],
  ]);
  expect(plan.newAreas).toEqual([{ name: 'Fritid', near: [] }]);
  expect(after(plan)).toEqual([
    'Ældrepleje @ care',
    'Trafik @ city',
    '- Busser @ care',
    '- Trafik i øvrigt @ city (rest)',
    'Svømmehaller @ city',
    'Havne @ city',
    '- Lystbåde @ city',
    '- Krydstogter @ care',
    '- Havne i øvrigt @ city (rest)',
  ]);
});

test('the same name at two administrations is two tasks; a lone row places the one there is', () => {
  const two = planOf('Opgave\tForvaltning\nTrafik\tBYF\nTrafik\tOMF');
  expect(two.rows.map(({ outcome }) => outcome)).toEqual(['same', 'new']);
  expect(after(two)).toEqual(['Ældrepleje @ care', 'Trafik @ city', 'Trafik @ care']);
  expect(after(planOf('Opgave\tForvaltning\nTrafik\tOMF'))).toEqual(['Ældrepleje @ care', 'Trafik @ care']);
});

test('every problem at once, with its place, and no command', () => {
  const plan = planOf(
    [
      'Opgave\tForvaltning\tKode\tFunktion\tÅrsværk',
      'Havne\tBFY\t04.01\tRegnskabb\t12',
      '\tBYF\t\t\t',
      'Trafik\tBYF\t\t\tmange',
      'Trafik\tBYF\t\t\t',
    ].join('\n'),
    { date: '2026-01' },
  );
  expect(plan.command).toBeUndefined();
  expect(plan.problems).toEqual([
    { line: 2, column: 1, code: 'administrationIsUnknown', found: 'BFY', near: ['BYF'] },
    { line: 2, column: 2, code: 'codeHasNoScheme', found: '04.01' },
    { line: 2, column: 3, code: 'functionIsUnknown', found: 'Regnskabb', near: ['Regnskab'] },
    { line: 3, column: 0, code: 'taskIsMissing' },
    { line: 4, column: 4, code: 'numberCannotBeRead', found: 'mange' },
    { line: 5, column: 0, code: 'standsTwice', found: 'Trafik', first: 4 },
  ]);
});

test('staff: asked once where it can be read in two ways, and never without a source or a date', () => {
  const text = 'Opgave\tForvaltning\tÅrsværk\nHavne\tBYF\t1.234\nBroer\tBYF\tca. 20-30';
  expect(planOf(text).ambiguous).toBe('1.234');
  expect(planOf(text).command).toBeUndefined();
  expect(planOf(text, { sign: 'comma' }).obstacles).toEqual([{ code: 'figuresHaveNoDate' }]);
  const plan = planOf(text, { sign: 'comma', source: { source: 'register', locator: 'ark 2' } });
  const decided = plan.command && decide(study, plan.command);
  const changed = decided?.ok ? fold(decided.value, study) : study;
  expect([...changed.quantities.values()].map(({ role, unit }) => [role, unit])).toEqual([['staff', 'fte']]);
  expect(
    [...changed.figures.values()].map(({ says, about, source }) => [says, about, source?.locator]),
  ).toEqual([
    [{ kind: 'equal', value: 1234 }, undefined, 'ark 2'],
    [{ kind: 'between', min: 20, max: 30 }, true, 'ark 2'],
  ]);
});

test('rows that say what is so already ask for nothing', () => {
  const plan = planOf('Opgave\tForvaltning\nTrafik\tBYF');
  expect([plan.rows[0]?.outcome, plan.problems, plan.command]).toEqual(['same', [], undefined]);
});

test('a table without a column of tasks is told', () => {
  expect(planOf('Forvaltning\tKode\nBYF\t1').obstacles).toEqual([{ code: 'noTaskColumn' }]);
});
