import type { PairVerdict } from '#indicators';

const leaves = (count: number) => (count === 1 ? '1 opgave eller del' : `${count} opgaver og dele`);

/** What stands on the screen that shows today and models beside each other. */
export const compareScreen = {
  lead: 'I dag og op til fire modeller, målt på de samme tal. Forskellen er målt på de samme ukendte tal i begge, så den kan være sikker, også hvor tallene er spænd.',
  choose: 'Modeller',
  chooseHint: (most: number) => `Vælg op til ${most}.`,
  against: 'Forskelle mod',
  details: 'Vis også hvert område, forløb, udvalg og hver reform',
  setsOf: 'Antagelser',
  considerations: 'Hensyn og indikatorer',
  indicator: 'Indikator',
  axis: 'På samme akse',
  legendValue: 'tal',
  legendSpan: 'spænd: alt mellem de to ender passer med de tal, der er kendt',
  legendBetter: 'den vej er bedre',
  difference: (difference: string, name: string) => `${difference} mod ${name}`,
  isReference: 'det, der sammenlignes med',
  sentences: {
    better: 'bedre, uanset hvad de ukendte tal er',
    worse: 'dårligere, uanset hvad de ukendte tal er',
    equal: 'ens, uanset hvad de ukendte tal er',
    depends: 'kommer an på de ukendte tal',
    unproved: 'kan ikke afgøres',
    neutral: 'anderledes, uden at det ene er bedre',
    unknown: 'forskellen er ukendt',
  } satisfies Record<PairVerdict, string>,
  certain: {
    better: 'bedre',
    worse: 'dårligere',
    equal: 'ens',
  },
  noModels: 'Der er ingen modeller at sammenligne',
  noModelsNext: 'Lav en model, så står den her ved siden af i dag.',
  toModels: 'Gå til modeller',
  onlyToday: 'Vælg mindst én model for at se forskelle.',
  pictureTitle: (names: string) => `Hensyn og indikatorer: ${names}`,
  pictureMeans: (names: string) =>
    `For hver indikator, hvor ${names} ligger på en fælles akse. En prik er et tal, en bjælke er et spænd.`,
  flows: 'Fra forvaltninger i dag til forvaltninger i modellen',
  flowModel: 'Model',
  flowBy: 'Hvad båndene viser',
  byTasks: 'Opgaver og dele',
  byStaff: 'Årsværk',
  flowsTitle: (model: string, what: string) => `${what} fra i dag til ${model}`,
  flowsMean: (model: string, what: string) =>
    `Bånd fra forvaltningerne i dag til venstre til forvaltningerne i ${model} til højre; bredden er ${what}.`,
  tableSaysIt: 'Tabellen nedenfor siger det samme.',
  legendStays: 'bliver',
  legendMoves: 'skifter forvaltning',
  legendLeast: 'mindst så mange',
  legendMost: 'måske så mange',
  staffAreUncertain:
    'Båndet er så bredt som det største, der passer med tallene. Bånd fra samme forvaltning kan ikke alle være så brede på én gang; søjlen ved siden af er forvaltningens egne årsværk i samme mål: fyldt så langt, de er sikre, skraveret, så langt de kan gå.',
  staffUnknown: (reason: string) => `Årsværk kan ikke tegnes: ${reason}.`,
  pickFlow: 'Peg på et bånd, eller gå til det med Tab, for at se, hvad der er i det.',
  flow: (from: string, to: string) => `${from} → ${to}`,
  flowSpoken: (from: string, to: string, amounts: string) => `Fra ${from} til ${to}: ${amounts}`,
  flowTable: (model: string) => `Fra i dag til ${model} som tabel`,
  flowTasks: 'Se opgaverne',
  leaves,
  differences: 'Hvad der skiller dem',
  differencesOf: 'Sammenlign med',
  between: (a: string, b: string) => `${a} og ${b}`,
  homeIn: (model: string) => `I ${model}`,
  homeToday: 'I dag',
  tasksAndParts: 'Opgaver og dele',
  leavesDiffer: (count: number, a: string, b: string) =>
    count === 0
      ? `Alt har samme hjem i ${a} og ${b}.`
      : `${leaves(count)} har forskelligt hjem i ${a} og ${b}.`,
  add: (model: string) => `Vis ${model} i sammenligningen`,
  remove: (model: string) => `Tag ${model} ud af sammenligningen`,
  compareWith: (model: string) => `Vis forskelle mod ${model}`,
};
