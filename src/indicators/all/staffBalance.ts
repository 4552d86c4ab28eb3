import type { Indicator } from '../indicator.ts';
import { evennessOf } from './evennessOf.ts';

/** Evenness of staff over administrations: 1 less the Gini coefficient (domain.md § 4). */
export const staffBalance: Indicator = evennessOf({
  id: 'staffBalance',
  version: 1,
  role: 'staff',
  formula: '1 − Σ|xᵢ − xⱼ| / (2 n Σx)',
});
