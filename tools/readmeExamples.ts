import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** An example in a document: a fenced `console` block whose first line is a command. */
const example = /```console\n\$ (npx ressort [^\n]*)\n[\s\S]*?```/g;

/**
 * A document with the output of its examples as the program gives it now.
 * `bin` is the command line's bin file; commands run in a shell, as a reader
 * would run them, a page 100 columns wide.
 */
export async function withExamplesRun(document: string, bin: string): Promise<string> {
  const outputs = new Map<string, string>();
  for (const [, command] of document.matchAll(example)) {
    if (command !== undefined) outputs.set(command, await outputOf(command, bin));
  }
  return document.replaceAll(
    example,
    (_, command: string) => `\`\`\`console\n$ ${command}\n${outputs.get(command) ?? ''}\`\`\``,
  );
}

/** The commands of a document's examples. */
export function exampleCommands(document: string): readonly string[] {
  return [...document.matchAll(example)].flatMap(([, command]) => (command === undefined ? [] : [command]));
}

async function outputOf(command: string, bin: string): Promise<string> {
  const run = command.replace('npx ressort', `'${process.execPath}' '${bin}'`);
  const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '100', npm_command: 'exec' };
  const { stdout } = await promisify(execFile)('bash', ['-c', run], { env });
  // Lines in a document end where their text ends.
  return stdout.replaceAll(/[ \t]+$/gm, '');
}
