import type { ProgramCatalogue } from '#wording';

/** An argument of a command. All are optional to the parser, so that each command says itself what is missing. */
export interface ArgumentSpec {
  readonly name: keyof ProgramCatalogue['argumentTexts'];
  readonly placeholder: string;
}

/** An option of a command. */
export interface OptionSpec {
  readonly name: keyof ProgramCatalogue['optionTexts'];
  readonly flag: string;
  readonly short?: string;
  /** The value's placeholder; absent on a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** What completion offers. */
  readonly offers?: 'languages' | 'models' | 'indicators' | 'files' | 'assumptionSets';
}

/** An example of a command, with what it does. */
export interface ExampleSpec {
  readonly line: string;
  readonly does: keyof ProgramCatalogue['exampleTexts'];
}

/** The subcommands there are. */
export type CommandName = Exclude<keyof ProgramCatalogue['commandTexts'], 'help'>;

/** One subcommand, as far as help and completion need to know it. */
export interface CommandSpec {
  readonly name: CommandName;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly ExampleSpec[];
}

const study: ArgumentSpec = { name: 'study', placeholder: 'STUDY' };
const assume: OptionSpec = {
  name: 'assume',
  flag: '--assume',
  value: 'SET',
  repeatable: true,
  offers: 'assumptionSets',
};
const model: OptionSpec = { name: 'model', flag: '--model', value: 'ID', offers: 'models' };
const details: OptionSpec = { name: 'details', flag: '--details' };
const output: OptionSpec = { name: 'output', flag: '--output', short: '-o', value: 'FILE', offers: 'files' };
const port: OptionSpec = { name: 'port', flag: '--port', value: 'PORT' };
const data: OptionSpec = { name: 'data', flag: '--data', value: 'DIR', offers: 'files' };
const force: OptionSpec = { name: 'force', flag: '--force' };

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'json', flag: '--json' },
  { name: 'language', flag: '--language', value: 'da|en', offers: 'languages' },
  { name: 'help', flag: '--help', short: '-h' },
];

/** Options of `ressort` itself, before a command. */
export const rootOptions: readonly OptionSpec[] = [
  ...commonOptions,
  { name: 'version', flag: '--version', short: '-V' },
];

/** The six examples that `ressort` alone prints. */
export const rootExamples: readonly ExampleSpec[] = [
  { line: 'ressort demo', does: 'tryExample' },
  { line: 'ressort show copenhagen-2024 --model model-1', does: 'showModel' },
  { line: 'ressort measure copenhagen-2024 --model model-1', does: 'measureOne' },
  { line: 'ressort compare copenhagen-2024 model-1 model-3', does: 'compareModels' },
  { line: 'ressort explain copenhagen-2024 --model model-1 --indicator staffMoved', does: 'explainRange' },
  { line: 'ressort export copenhagen-2024 -o my-study', does: 'exportCopy' },
];

/** Every subcommand, in the order in which a newcomer needs them. */
export const commandTable: readonly CommandSpec[] = [
  {
    name: 'demo',
    arguments: [],
    options: [
      { name: 'text', flag: '--text' },
      { name: 'noOpen', flag: '--no-open' },
      { name: 'stay', flag: '--stay' },
      port,
      data,
      assume,
    ],
    examples: [
      { line: 'ressort demo', does: 'tryExample' },
      { line: 'ressort demo --text', does: 'tryText' },
    ],
  },
  {
    name: 'serve',
    arguments: [],
    options: [port, data],
    examples: [
      { line: 'ressort serve', does: 'serveHere' },
      { line: 'ressort serve --port 0 --data my-data --json', does: 'serveAny' },
    ],
  },
  {
    name: 'check',
    arguments: [study],
    options: [data],
    examples: [
      { line: 'ressort check my-study', does: 'checkFile' },
      { line: 'ressort check my-study/study.json --json', does: 'asJson' },
    ],
  },
  {
    name: 'show',
    arguments: [study],
    options: [model, assume, data],
    examples: [
      { line: 'ressort show copenhagen-2024', does: 'showToday' },
      { line: 'ressort show copenhagen-2024 --model model-1', does: 'showModel' },
    ],
  },
  {
    name: 'measure',
    arguments: [study],
    options: [{ ...model, repeatable: true }, assume, details, data],
    examples: [
      { line: 'ressort measure copenhagen-2024', does: 'measureAll' },
      { line: 'ressort measure copenhagen-2024 --model model-1', does: 'measureOne' },
      {
        line: 'ressort measure copenhagen-2024 --model model-1 --assume support-share',
        does: 'measureAssuming',
      },
    ],
  },
  {
    name: 'compare',
    arguments: [study, { name: 'a', placeholder: 'A' }, { name: 'b', placeholder: 'B' }],
    options: [assume, details, data],
    examples: [
      { line: 'ressort compare copenhagen-2024 model-1 model-3', does: 'compareModels' },
      { line: 'ressort compare copenhagen-2024 today model-2', does: 'compareToday' },
    ],
  },
  {
    name: 'explain',
    arguments: [study],
    options: [
      model,
      { name: 'indicator', flag: '--indicator', value: 'ID', offers: 'indicators' },
      { name: 'of', flag: '--of', value: 'ID' },
      assume,
      data,
    ],
    examples: [
      {
        line: 'ressort explain copenhagen-2024 --model model-1 --indicator staffMoved',
        does: 'explainRange',
      },
      {
        line: 'ressort explain copenhagen-2024 --model today --indicator areaSpread --of business',
        does: 'explainOf',
      },
    ],
  },
  {
    name: 'import',
    arguments: [{ name: 'file', placeholder: 'FILE' }],
    options: [output, force],
    examples: [
      { line: 'ressort import my-study.json -o my-study', does: 'importFile' },
      { line: 'ressort check my-study', does: 'checkFile' },
    ],
  },
  {
    name: 'export',
    arguments: [study],
    options: [output, force, data],
    examples: [
      { line: 'ressort export copenhagen-2024 -o my-study', does: 'exportCopy' },
      { line: 'ressort export my-study -o -', does: 'exportOut' },
    ],
  },
  {
    name: 'table',
    arguments: [study, { name: 'table', placeholder: 'TABLE' }],
    options: [{ ...model, repeatable: true }, assume, { name: 'tabs', flag: '--tabs' }, output, force, data],
    examples: [
      { line: 'ressort table copenhagen-2024 tasks -o tasks.csv', does: 'tableOfTasks' },
      {
        line: 'ressort table copenhagen-2024 comparison --model model-1 --model model-3',
        does: 'tableCompared',
      },
      { line: 'ressort table copenhagen-2024 flows --model model-1', does: 'tableOfFlows' },
    ],
  },
  {
    name: 'report',
    arguments: [study],
    options: [{ ...model, repeatable: true }, assume, output, force, data],
    examples: [
      { line: 'ressort report copenhagen-2024 --model model-1 -o model-1.html', does: 'reportModel' },
      {
        line: 'ressort report copenhagen-2024 --model model-1 --model model-3 -o compared.html',
        does: 'reportCompared',
      },
    ],
  },
  {
    name: 'version',
    arguments: [
      { name: 'action', placeholder: 'ACTION' },
      { name: 'keptStudy', placeholder: 'STUDY' },
      { name: 'named', placeholder: 'NAME' },
    ],
    options: [data],
    examples: [
      { line: 'ressort version freeze copenhagen-2024 "sent 5 March"', does: 'freezeSent' },
      { line: 'ressort version compare copenhagen-2024 "sent 5 March"', does: 'compareSent' },
    ],
  },
  {
    name: 'backup',
    arguments: [{ name: 'backupFile', placeholder: 'FILE' }],
    options: [data],
    examples: [{ line: 'ressort backup today.ressort', does: 'backUpAll' }],
  },
  {
    name: 'restore',
    arguments: [{ name: 'backupFile', placeholder: 'FILE' }],
    options: [data],
    examples: [{ line: 'ressort restore today.ressort --data my-data', does: 'restoreAll' }],
  },
  {
    name: 'verify',
    arguments: [],
    options: [data],
    examples: [{ line: 'ressort verify', does: 'verifyAll' }],
  },
  {
    name: 'completion',
    arguments: [{ name: 'shell', placeholder: 'SHELL' }],
    options: [],
    examples: [
      { line: 'source <(ressort completion bash)', does: 'completeBash' },
      {
        line: 'ressort completion fish > ~/.config/fish/completions/ressort.fish',
        does: 'completeFish',
      },
    ],
  },
];
