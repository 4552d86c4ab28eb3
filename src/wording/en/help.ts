import type * as danish from '../da/help.ts';

/** What each command does, in one line. */
export const commandTexts = {
  demo: 'Open the example in the browser: Copenhagen 2024 with three models',
  serve: 'Start Ressort for the browser and for other programs, until you end it',
  check: 'Find all problems of a study, each with its place',
  show: 'Show the organisation today or in a model: who has what, and what moved',
  measure: 'Measure models against today, consideration by consideration',
  compare: 'Compare two models; “today” is the organisation as it is',
  explain: 'Show why a number is what it is: formula, inputs and sources',
  import: 'Read a file, check it, and keep it as a study',
  export: 'Write a study to a file in normal form',
  table: 'Write a table as CSV: tasks, figures, comparison, interfaces and more',
  report: 'Write a model, or several beside each other, as one HTML page to send',
  version: 'Give a version a name, and compare or restore it: freeze, list, compare, restore',
  backup: 'Write all studies of the data folder to one file, also while Ressort runs',
  restore: 'Put a backup into a new data folder',
  verify: 'Look through all of the data folder, and tell what is wrong first',
  completion: 'Write a script that lets your shell complete commands',
  help: 'Show help for a command',
} satisfies typeof danish.commandTexts;

/** What each argument stands for. */
export const argumentTexts = {
  study: 'file, folder with a study.json, id in the data folder, name of an example, or - for what comes in',
  file: 'file in the format ressort.study/1, or - for what comes in',
  a: 'one model, or “today”',
  b: 'the other model, or “today”',
  shell: 'bash, zsh, fish or powershell',
  action: 'freeze, list, compare or restore',
  table:
    'tasks, figures, missing, terms, moves, move-effects, indicators, comparison, differences, flows, interfaces, interface-changes, journeys, models, themes, sources or assumptions',
  keptStudy: 'id of a study in the data folder',
  named: 'name of the version, such as “sent 5 March”',
  backupFile: 'file of the backup',
  command: 'command',
} satisfies typeof danish.argumentTexts;

/** What each option does. */
export const optionTexts = {
  model: 'model; may be given several times to measure',
  indicator: 'indicator, such as staffMoved',
  of: 'area, journey, committee or reform that the number is of',
  assume: 'switch an assumption set on; may be given several times',
  details: 'also show the numbers of each area, journey, committee and reform',
  tabs: 'write cells with tabs between them, to paste into a spreadsheet',
  output: 'file or folder to write; - is what goes out',
  port: 'port to listen on (otherwise 4717); 0 is any that is free',
  data: 'folder that studies are kept in (otherwise RESSORT_DATA or your data folder)',
  text: 'tell it here instead of in the browser',
  noOpen: 'do not open the browser',
  stay: 'run on although nobody sits there',
  force: 'replace the file if it is there',
  json: 'write JSON with unrounded numbers; errors too',
  language: 'language: da or en (else LC_ALL, LC_MESSAGES or LANG, else Danish)',
  help: 'show this help',
  version: 'show the version',
} satisfies typeof danish.optionTexts;

/** What each example does. */
export const exampleTexts = {
  tryExample: 'open the example in the browser',
  tryText: 'see the example here, and what to try',
  serveHere: 'start Ressort',
  serveAny: 'on a free port, with a folder of its own and the address as JSON',
  showToday: 'who has what today',
  showModel: 'who has what in model 1, and what moved',
  measureAll: 'measure all models against today',
  measureOne: 'measure one model, with differences',
  measureAssuming: 'measure the model with an assumption set on',
  compareModels: 'compare two models',
  compareToday: 'compare today with a model',
  explainRange: 'why is that number a range?',
  explainOf: 'the number of one area',
  checkFile: 'find all problems of your own file',
  importFile: 'read a file, and keep it',
  exportCopy: 'take a copy that you can edit',
  exportOut: 'write the study to what goes out',
  tableOfTasks: 'all tasks as CSV that opens in Excel',
  tableCompared: 'two models and today beside each other',
  tableOfFlows: 'what goes from which administration to which',
  reportModel: 'a model as one page to send',
  reportCompared: 'two models on one page',
  freezeSent: 'freeze the version that was sent',
  compareSent: 'what has changed since?',
  backUpAll: 'take a backup',
  restoreAll: 'restore it in a new folder',
  verifyAll: 'look the data folder through',
  asJson: 'the same as JSON',
  completeBash: 'for bash, until you close the window',
  completeFish: 'for fish, also next time',
} satisfies typeof danish.exampleTexts;

/** Headings and lines of the help. */
export const helpTexts = {
  tagline: 'Ressort: take a public organisation apart on paper, and put it together again.',
  examples: 'Examples',
  usage: 'Usage',
  commands: 'Commands',
  arguments: 'Arguments',
  options: 'Options',
  optionsWord: '[options]',
  commandWord: '<command>',
  more: 'Help for a command: ressort <command> --help',
  exitCodes:
    'Exit codes: 0 ok, 1 a rule says no, 2 wrong use, 3 problems in the file, 4 not found, 5 no access, 6 conflict, 7 storage, 130 interrupted',
} satisfies typeof danish.helpTexts;
