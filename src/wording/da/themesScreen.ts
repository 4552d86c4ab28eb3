/** What stands on the screen of the themes. */
export const themesScreen = {
  lead: (themes: number, recommendations: number) =>
    `${themes} temaer med udfordringer, muligheder og ${recommendations} anbefalinger, som kilden har dem.`,
  none: 'Analysen har ingen temaer endnu',
  noneNext: 'Temaer kommer med en analysefil. De beskriver, hvad der er svært i dag, og hvad der er muligt.',
  index: 'Temaer',
  challenge: 'Udfordring',
  opportunity: 'Mulighed',
  recommendations: 'Anbefalinger',
  steering: 'Styring og ledelse',
  moves: 'Flytning af opgaver',
  carriedOutBy: 'Kan ske ved',
  noMove: 'Intet af analysens greb gør det',
  figures: 'Hvad tallene viser',
  figuresMean: 'Hvad hvert greb gør ved hensynene, når intet andet bliver gjort.',
  noFigures: 'Ingen af temaets anbefalinger er et greb, så der er ingen tal at vise.',
  move: 'Greb',
  takenBy: 'Indgår i',
  inNoModel: 'ingen model',
  inPart: (model: string) => `${model} (delvist)`,
};
