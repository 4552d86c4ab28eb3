/** What each command does, in one line. */
export const commandTexts = {
  demo: 'Åbn eksemplet i browseren: København 2024 med tre modeller',
  serve: 'Start Ressort for browseren og for andre programmer, indtil du stopper det',
  check: 'Find alle fejl i en ressortanalyse, hver med sit sted',
  show: 'Vis organisationen i dag eller i en model: hvem har hvad, og hvad er flyttet',
  measure: 'Mål modeller mod i dag, hensyn for hensyn',
  compare: 'Sammenlign to modeller; ”today” er organisationen, som den er',
  explain: 'Vis, hvorfor et tal er, som det er: formel, input og kilder',
  import: 'Læs en fil, tjek den, og gem den som ressortanalyse',
  export: 'Skriv en ressortanalyse til en fil i normalform',
  table: 'Skriv en tabel som CSV: opgaver, tal, sammenligning, snitflader og flere',
  report: 'Skriv en model, eller flere ved siden af hinanden, som én HTML-side til at sende',
  version: 'Giv en version et navn, og sammenlign eller gendan den: freeze, list, compare, restore',
  backup: 'Skriv alle analyser i datamappen til én fil, også mens Ressort kører',
  restore: 'Læg en sikkerhedskopi i en ny datamappe',
  verify: 'Se alt i datamappen efter, og sig det første, der er galt',
  completion: 'Skriv et script, så skallen kan fuldføre kommandoer',
  help: 'Vis hjælp til en kommando',
};

/** What each argument stands for. */
export const argumentTexts = {
  study: 'fil, mappe med study.json, id i datamappen, navn på et eksempel eller - for det, der kommer ind',
  file: 'fil i formatet ressort.study/1, eller - for det, der kommer ind',
  a: 'den ene model, eller ”today”',
  b: 'den anden model, eller ”today”',
  shell: 'bash, zsh, fish eller powershell',
  action: 'freeze, list, compare eller restore',
  table:
    'tasks, figures, missing, terms, moves, move-effects, indicators, comparison, differences, flows, interfaces, interface-changes, journeys, models, themes, sources eller assumptions',
  keptStudy: 'id på en analyse i datamappen',
  named: 'versionens navn, fx ”sendt 5. marts”',
  backupFile: 'sikkerhedskopiens fil',
  command: 'kommando',
};

/** What each option does. */
export const optionTexts = {
  model: 'model; kan gives flere gange til measure',
  indicator: 'indikator, fx staffMoved',
  of: 'område, forløb, udvalg eller reform, som tallet er for',
  assume: 'slå et antagelsessæt til; kan gives flere gange',
  details: 'vis også tallene for hvert område, forløb, udvalg og hver reform',
  tabs: 'skriv celler med tabulatorer imellem, til at indsætte i et regneark',
  output: 'fil eller mappe, der skal skrives; - er det, der går ud',
  port: 'port, der lyttes på (ellers 4717); 0 er en, der er ledig',
  data: 'mappe, som ressortanalyserne ligger i (ellers RESSORT_DATA eller din datamappe)',
  text: 'fortæl det her i stedet for i browseren',
  noOpen: 'åbn ikke browseren',
  stay: 'bliv ved, selv om ingen sidder ved skærmen',
  force: 'erstat filen, hvis den findes',
  json: 'skriv JSON med uafrundede tal; fejl også',
  language: 'sprog: da eller en (ellers LC_ALL, LC_MESSAGES eller LANG, ellers dansk)',
  help: 'vis denne hjælp',
  version: 'vis versionen',
};

/** What each example does. */
export const exampleTexts = {
  tryExample: 'åbn eksemplet i browseren',
  tryText: 'se eksemplet her, og hvad du kan prøve',
  serveHere: 'start Ressort',
  serveAny: 'på en ledig port, med sin egen mappe og adressen som JSON',
  showToday: 'hvem har hvad i dag',
  showModel: 'hvem har hvad i model 1, og hvad er flyttet',
  measureAll: 'mål alle modeller mod i dag',
  measureOne: 'mål én model, med forskelle',
  measureAssuming: 'mål modellen med et antagelsessæt slået til',
  compareModels: 'sammenlign to modeller',
  compareToday: 'sammenlign i dag med en model',
  explainRange: 'hvorfor er det tal et spænd?',
  explainOf: 'tallet for ét område',
  checkFile: 'find alle fejl i din egen fil',
  importFile: 'læs en fil, og gem den',
  exportCopy: 'tag en kopi, du kan rette i',
  exportOut: 'skriv analysen til det, der går ud',
  tableOfTasks: 'alle opgaver som CSV, der åbner i Excel',
  tableCompared: 'to modeller og i dag ved siden af hinanden',
  tableOfFlows: 'hvad der går fra hvilken forvaltning til hvilken',
  reportModel: 'en model som én side til at sende',
  reportCompared: 'to modeller på én side',
  freezeSent: 'frys den version, der er sendt',
  compareSent: 'hvad er ændret siden?',
  backUpAll: 'tag en sikkerhedskopi',
  restoreAll: 'gendan den i en ny mappe',
  verifyAll: 'se datamappen efter',
  asJson: 'det samme som JSON',
  completeBash: 'til bash, indtil du lukker vinduet',
  completeFish: 'til fish, også næste gang',
};

/** Headings and lines of the help. */
export const helpTexts = {
  tagline: 'Ressort: skil en offentlig organisation ad på papiret, og saml den igen.',
  examples: 'Eksempler',
  usage: 'Brug',
  commands: 'Kommandoer',
  arguments: 'Argumenter',
  options: 'Valg',
  optionsWord: '[valg]',
  commandWord: '<kommando>',
  more: 'Hjælp til en kommando: ressort <kommando> --help',
  exitCodes:
    'Svarkoder: 0 i orden, 1 en regel siger nej, 2 forkert brug, 3 fejl i filen, 4 ikke fundet, 5 ingen adgang, 6 konflikt, 7 lager, 130 afbrudt',
};
