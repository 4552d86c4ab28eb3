import type { Language } from '#figures';
import type { ExitCode } from './cliError.ts';
import type { Page } from './layout/page.ts';
import type { World } from './world.ts';

/** What was asked of a command, parsed but not yet understood. */
export interface Request {
  readonly command: string;
  readonly words: readonly (string | undefined)[];
  readonly language: Language;
  readonly json: boolean;
  readonly models: readonly string[];
  readonly assume: readonly string[];
  readonly indicator?: string;
  readonly of?: string;
  readonly output?: string;
  readonly port?: string;
  /** The data folder, where another than the usual one is meant. */
  readonly data?: string;
  /** Tell on the terminal instead of in the browser. */
  readonly text: boolean;
  /** Whether a browser may be opened. */
  readonly open: boolean;
  /** Run on although nobody sits there. */
  readonly stay: boolean;
  readonly details: boolean;
  /** Cells to paste, with tabs between them, instead of a file of cells. */
  readonly tabs: boolean;
  readonly force: boolean;
  readonly world: World;
  /** How to lay text out on the terminal. */
  readonly page: Page;
}

/** Runs one command; a request that stops throws a `CliError`. */
export type Run = (request: Request) => Promise<ExitCode>;

/** Writes a result as JSON, one object, to where data goes. */
export function writeJson(world: World, json: object): void {
  world.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}
