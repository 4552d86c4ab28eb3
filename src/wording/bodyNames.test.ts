import { expect, test } from 'vitest';
import { isSameBodyName } from './bodyNames.ts';

test.each([
  ['Børn og Ungdom', 'Børne- og Ungdomsforvaltningen'],
  ['Sundhed og Omsorg', 'Sundheds- og Omsorgsforvaltningen'],
  ['Økonomi', 'Økonomiforvaltningen'],
  ['Social', 'Socialforvaltningen'],
  ['Teknik og Miljø', 'Teknik- og Miljøforvaltningen'],
])('%s is %s', (one, other) => {
  expect(isSameBodyName(one, other, 'da')).toBe(true);
});

test.each([
  ['Kultur, Borgerservice og Erhverv', 'Kultur- og Fritidsforvaltningen'],
  ['Teknik og Plan', 'Teknik- og Miljøforvaltningen'],
  ['Beskæftigelse og Erhverv', 'Beskæftigelses- og Integrationsforvaltningen'],
])('%s is not %s', (one, other) => {
  expect(isSameBodyName(one, other, 'da')).toBe(false);
});

test('in English too', () => {
  expect(isSameBodyName('Children and Youth', 'Children and Youth Administration', 'en')).toBe(true);
  expect(isSameBodyName('Technology and Planning', 'Technology and Environment Administration', 'en')).toBe(
    false,
  );
});
