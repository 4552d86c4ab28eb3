/** What an indicator is called, and what it says, in one sentence. */
export const indicators = {
  areaSpread: {
    name: 'Forvaltninger pr. område',
    meaning: 'Hvor mange forvaltninger der har en del af et område, i gennemsnit over områderne.',
  },
  areaConcentration: {
    name: 'Samling af områder',
    meaning: 'Hvor langt et område har ét hjem, fra 0 til 1: 1 betyder, at det hele ligger ét sted.',
  },
  crossingShare: {
    name: 'Samspil på tværs',
    meaning: 'Hvor stor en del af samspillenes styrke der går på tværs af forvaltninger.',
  },
  newInterfaces: {
    name: 'Nye snitflader',
    meaning: 'Styrken af de samspil, der ligger i én forvaltning i dag og kommer til at gå på tværs.',
  },
  goneInterfaces: {
    name: 'Snitflader, der forsvinder',
    meaning: 'Styrken af de samspil, der går på tværs i dag og kommer til at ligge i én forvaltning.',
  },
  changedInterfaces: {
    name: 'Snitflader mellem andre end i dag',
    meaning: 'Styrken af de samspil, der går på tværs både i dag og i modellen, men mellem andre.',
  },
  handovers: {
    name: 'Overdragelser i et forløb',
    meaning: 'Hvor mange gange et borgerforløb skifter forvaltning, i gennemsnit over forløbene.',
  },
  doorsMet: {
    name: 'Forvaltninger, et forløb møder',
    meaning: 'Hvor mange forskellige forvaltninger et borgerforløb møder, i gennemsnit over forløbene.',
  },
  dividedTasks: {
    name: 'Delte opgaver',
    meaning: 'Hvor mange opgaver på listen der har dele i to forvaltninger eller flere.',
  },
  duplicateFunctions: {
    name: 'Dobbeltfunktioner',
    meaning: 'Hvor mange steder for meget de funktioner har, som analysen hellere ser samlet.',
  },
  portfolioBreadth: {
    name: 'Forskel på udvalgenes antal opgaver',
    meaning: 'Antal opgaver på listen hos det udvalg, der har flest, minus hos det, der har færrest.',
  },
  staffBalance: {
    name: 'Jævn fordeling af medarbejdere',
    meaning: 'Hvor jævnt medarbejderne er fordelt på forvaltningerne, fra 0 til 1: 1 er helt jævnt.',
  },
  staffLargestToSmallest: {
    name: 'Største forvaltning mod mindste',
    meaning: 'Hvor mange gange flere medarbejdere den største forvaltning har end den mindste.',
  },
  agendaBalance: {
    name: 'Jævn fordeling af sager',
    meaning: 'Hvor jævnt dagsordenspunkterne er fordelt på udvalgene, fra 0 til 1: 1 er helt jævnt.',
  },
  agendaLoadTopTwo: {
    name: 'De to travleste udvalgs sager',
    meaning: 'Hvor stor en del af dagsordenspunkterne de to travleste udvalg har tilsammen.',
  },
  smallUnits: {
    name: 'Små enheder',
    meaning: 'Hvor mange enheder der er for små til at være robuste og står alene i deres forvaltning.',
  },
  staffMoved: {
    name: 'Medarbejdere, der skifter forvaltning',
    meaning: 'Hvor mange årsværk der flytter eller kommer med i en sammenlægning.',
  },
  tasksMoved: {
    name: 'Opgaver, der skifter forvaltning',
    meaning: 'Hvor mange opgaver på listen der helt eller delvist flytter eller kommer med.',
  },
  leavesMoved: {
    name: 'Dele, der skifter forvaltning',
    meaning: 'Hvor mange opgaver og dele af opgaver der flytter eller kommer med.',
  },
  administrationsTouched: {
    name: 'Berørte forvaltninger',
    meaning: 'Hvor mange forvaltninger der afgiver eller får noget, de nye regnet med.',
  },
  reformExposureTasks: {
    name: 'Opgaver, en reform kan tage',
    meaning: 'Den største del af sine opgaver, som en enkelt forvaltning kan miste ved en reform.',
  },
  reformExposureStaff: {
    name: 'Medarbejdere, en reform kan tage',
    meaning: 'Den største del af sine medarbejdere, som en enkelt forvaltning kan miste ved en reform.',
  },
  oneOffCost: {
    name: 'Engangsomkostning',
    meaning:
      'Medarbejdere, der skifter forvaltning, gange en antaget pris pr. årsværk, plus systemer og lokaler.',
  },
};

/** What an indicator's number of one area, journey, committee or reform says. */
export const indicatorsOfOne = {
  areaSpread: 'Hvor mange forvaltninger der har en del af området.',
  areaConcentration: 'Hvor langt området har ét hjem, fra 0 til 1: 1 betyder, at det hele ligger ét sted.',
  handovers: 'Hvor mange gange forløbet skifter forvaltning.',
  doorsMet: 'Hvor mange forskellige forvaltninger forløbet møder.',
  portfolioBreadth: 'Hvor mange opgaver på listen udvalget har noget af.',
  reformExposureTasks: 'Den største andel af sine opgaver, som en enkelt forvaltning kan miste til reformen.',
  reformExposureStaff:
    'Den største andel af sine medarbejdere, som en enkelt forvaltning kan miste til reformen.',
};
