import type * as danish from '../da/themesScreen.ts';

export const themesScreen: typeof danish.themesScreen = {
  lead: (themes: number, recommendations: number) =>
    `${themes} themes with challenges, opportunities and ${recommendations} recommendations, as the source has them.`,
  none: 'The study has no themes yet',
  noneNext: 'Themes come with a study file. They tell what is difficult today, and what is possible.',
  index: 'Themes',
  challenge: 'Challenge',
  opportunity: 'Opportunity',
  recommendations: 'Recommendations',
  steering: 'Steering and management',
  moves: 'Moving tasks',
  carriedOutBy: 'Can be done by',
  noMove: 'None of the study’s moves does this',
  figures: 'What the figures show',
  figuresMean: 'What each move does to the considerations when nothing else is done.',
  noFigures: 'None of the theme’s recommendations is a move, so there are no figures to show.',
  move: 'Move',
  takenBy: 'Taken by',
  inNoModel: 'no model',
  inPart: (model: string) => `${model} (in part)`,
};
