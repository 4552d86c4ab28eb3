import type { Indicator } from '../indicator.ts';
import { evennessOf } from './evennessOf.ts';

/** Evenness of agendas over committees: 1 less the Gini coefficient of agenda items (domain.md § 4). */
export const agendaBalance: Indicator = evennessOf({
  id: 'agendaBalance',
  version: 1,
  role: 'agenda',
  formula: '1 − Σ|xᵢ − xⱼ| / (2 n Σx)',
});
