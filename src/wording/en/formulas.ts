import type * as danish from '../da/formulas.ts';

/** How a number is worked out, in words, by the formula that an explanation carries. */
export const formulas = {
  '#{ home(leaf) : leaf in area }':
    'number of administrations that hold part of the area; overall: the mean over the areas',
  'Σ p²': 'each administration’s share of the area times itself, added up; overall: the mean over the areas',
  'Σ strength(crossing) / Σ strength':
    'strength of the relations that cross, divided by the strength of all relations',
  'Σ strength(crossing)': 'sum of the strength of the relations that cross',
  'Σ strength': 'sum of the strength of all relations',
  'Σ strength(new)': 'sum of the strength of the relations that come to cross',
  'Σ strength(gone)': 'sum of the strength of the relations that no longer cross',
  'Σ strength(changed)': 'sum of the strength of the relations that cross between others than today',
  '#{ i : home(stepᵢ) ≠ home(stepᵢ₋₁) }':
    'how often a step lies in another administration than the step before; overall: the mean over the journeys',
  '#{ home(step) }':
    'number of different administrations the steps lie in; overall: the mean over the journeys',
  '#{ listed task : #{ home(leaf) } ≥ 2 }':
    'number of listed tasks with parts in two administrations or more',
  'Σ max(0, #{ home(leaf) } − 1)':
    'for each function better joined: number of administrations that hold it, less 1; added up',
  'max − min over committees: #{ listed task : some leaf there }':
    'number of listed tasks the committee has something of; overall: the highest number less the lowest',
  '1 − Σ|xᵢ − xⱼ| / (2 n Σx)':
    '1 less the unevenness (Gini): the mean difference between two of them, divided by twice the mean',
  'max xᵢ / min xᵢ': 'the largest divided by the smallest',
  'max(i<j) (xᵢ + xⱼ) / Σx': 'the two largest added up, divided by the sum of all',
  '#{ unit : x < threshold, no sister }':
    'number of units that are smaller than the threshold and stand alone in their administration',
  'Σ x(leaf), leaf moved or joined': 'sum of full-time equivalents in the parts that move or come along',
  'Σ x(leaf)': 'sum of the parts',
  'Σ share × x(leaf)': 'share that follows times full-time equivalents in the parts that move; added up',
  '#{ listed task : some leaf moved or joined }':
    'number of listed tasks with at least one part that moves or comes along',
  '#{ leaf moved or joined }': 'number of parts that move or come along',
  '#{ administration that gives or gets a leaf moved or joined }':
    'number of administrations that give or get a part',
  'max over administrations: Σ u(leaf) × w(leaf) / Σ w(leaf)':
    'for each administration: the most of its tasks the reform could take, divided by all its tasks; the highest share counts',
  'max over administrations: Σ u(leaf) × x(leaf) / Σ x(leaf)':
    'for each administration: the most full-time equivalents the reform could take, divided by all it has; the highest share counts',
  'Σ u(leaf) × x(leaf) / Σ x(leaf)':
    'the most full-time equivalents the reform could take, divided by all full-time equivalents',
  'staffMoved × rate + systems':
    'full-time equivalents that change administration times rate per full-time equivalent, plus systems and premises',
} satisfies typeof danish.formulas;
