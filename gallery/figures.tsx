import type { Figure } from '#figures';
import { emptyStudy, type Study } from '#study';
import { apiOf, at, type GalleryState } from './state.tsx';
import { contradicting, modelled, organisationOf } from './studies.ts';

const figures = '/studies/gallery/figures';

/** A study with every way to say something of a number, one that is past and one that is to come. */
function everyStatement(): Study {
  const study = modelled(3);
  const [first] = [...study.figures.values()];
  if (!first) throw new Error('the study has figures');
  const of = (id: string, says: Figure['says'], more: Partial<Figure> = {}): readonly [string, Figure] => [
    id,
    { ...first, id, subject: { kind: 'of', ids: ['biblioteker'] }, says, ...more },
  ];
  return {
    ...study,
    figures: new Map([
      ...study.figures,
      of('between', { kind: 'between', min: 24, max: 38.5 }, { about: true, basis: 'inferred' }),
      of('at-least', { kind: 'atLeast', min: 20, strict: true }),
      of('at-most', { kind: 'atMost', max: 60 }, { source: { source: 'register', locator: 'l. 7' } }),
      of('share', { kind: 'share', of: { kind: 'of', ids: ['culture'] }, min: 0.05, max: 0.25 }),
      of('sum', { kind: 'equal', value: 1150 }, { subject: { kind: 'of', ids: ['culture', 'care'] } }),
      of('missing', { kind: 'missing', reason: { da: 'Ikke opgjort.', en: 'Not counted.' } }),
      of('past', { kind: 'equal', value: 390 }, { subject: first.subject, date: '2025' }),
      of('to-come', { kind: 'equal', value: 410 }, { subject: first.subject, date: '2027' }),
    ]),
  };
}

const empty: Study = {
  ...emptyStudy,
  description: organisationOf(1).description,
};

/** The states of the screen of figures and sources. */
export const figureStates: readonly GalleryState[] = [
  { name: 'Figures: every statement', show: () => at(figures, apiOf(everyStatement())) },
  { name: 'Figures: in English', show: () => at(`${figures}?lang=en`, apiOf(everyStatement())) },
  { name: 'Figures: contradictions', show: () => at(figures, apiOf(contradicting())) },
  { name: 'Figures: a set on', show: () => at(`${figures}?assume=cost`, apiOf(modelled())) },
  { name: 'Figures: nothing fits', show: () => at(`${figures}?find=x7`, apiOf(modelled())) },
  { name: 'Figures: none yet', show: () => at(figures, apiOf(empty)) },
  {
    name: 'Figures: one figure',
    show: () => at(`${figures}?figure=share`, apiOf(everyStatement())),
  },
  {
    name: 'Figures: one that contradicts',
    show: () => at(`${figures}?figure=staff-biblioteker`, apiOf(contradicting())),
  },
  { name: 'Figures: no such figure', show: () => at(`${figures}?figure=x`, apiOf(modelled())) },
  { name: 'Figures: sources', show: () => at(`${figures}?view=sources`, apiOf(modelled())) },
  {
    name: 'Figures: one source',
    show: () => at(`${figures}?view=sources&source=register`, apiOf(modelled())),
  },
  { name: 'Figures: no sources', show: () => at(`${figures}?view=sources`, apiOf(empty)) },
  { name: 'Figures: assumption sets', show: () => at(`${figures}?view=assumptions`, apiOf(modelled())) },
  {
    name: 'Figures: one assumption set',
    show: () => at(`${figures}?view=assumptions&set=cost&assume=cost`, apiOf(modelled())),
  },
  { name: 'Figures: no assumption sets', show: () => at(`${figures}?view=assumptions`, apiOf(empty)) },
  { name: 'Figures: what is missing', show: () => at(`${figures}?view=missing`, apiOf(everyStatement())) },
  { name: 'Figures: everything is missing', show: () => at(`${figures}?view=missing`, apiOf(empty)) },
];
