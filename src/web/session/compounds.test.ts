import { expect, test } from 'vitest';
import { loadHyphenation, withoutSoftHyphens } from './hyphenation.ts';

const hyphenate = await loadHyphenation('da');
const seen = (text: string) => hyphenate(text).replaceAll('\u00ad', '·');

test.each([
  ['Fritidsudvalget', 'Fri·tids·udvalget'],
  ['hjemmesygepleje', 'hjemme·sygepleje'],
  ['Erhvervshus', 'Erhvervs·hus'],
  ['miljømyndighed', 'miljø·myndighed'],
  ['Planlægning', 'Plan·læg·ning'],
  ['specialtandpleje', 'spe·cial·tand·pleje'],
])('%s is parted at its seam', (text, parted) => {
  expect(seen(text)).toBe(parted);
});

test('nothing but soft hyphens is put in', () => {
  const text = 'Beskæftigelses- og Integrationsforvaltningen, 3.180 årsværk (TMF)';
  expect(withoutSoftHyphens(hyphenate(text))).toBe(text);
});
