import type { Refusal, Result, Study } from '#study';

/** Everything of the machine that the command line touches; chosen in `main`. */
export interface World {
  /** Where data goes. */
  readonly stdout: Outlet;
  /** Where all else goes. */
  readonly stderr: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person sits there, who can read, open a browser and end what runs on. */
  readonly isInteractive: boolean;
  /** The program's own folder, which holds `studies/`. */
  readonly home: string;
  readonly version: string;
  /** All of what comes in; `undefined` where that is more than so many bytes, of which the rest is not read. */
  readonly readStdin: (most: number) => Promise<Uint8Array | undefined>;
  /** A study of a data folder; `undefined` where there is none of that id. Writes nothing. */
  readonly readKept: (folder: string, id: string) => Promise<Result<Study | undefined, Refusal>>;
  /** Ids of the studies of a data folder; none where it has none, or cannot be read. Writes nothing. */
  readonly listKept: (folder: string) => Promise<readonly string[]>;
  /** Starts the server. Throws what the network says where it cannot listen. */
  readonly serve: (options: ServeOptions) => Promise<Result<Serving, Refusal>>;
  /** Shows an address in the browser, where there is one; nothing happens where there is none. */
  readonly openBrowser: (address: string) => void;
}

/** A place to write to. */
export interface Outlet {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Characters in a line; `undefined` where nobody says. */
  readonly columns: number | undefined;
}

/** How the server is to be started. */
export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** The data folder; `null` for one that is removed at the end. */
  readonly folder: string | null;
  /** Id of the example that comes along, to be begun where it is not there. */
  readonly example?: string;
  /** Told of bugs, each with the reference that a user was given. */
  readonly onBug: (reference: string, error: unknown) => void;
}

/** A server that runs. */
export interface Serving {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
  /** Answers what is under way, then ends; at most some seconds. */
  readonly stop: () => Promise<void>;
  /** When it has ended, by us or by a signal. */
  readonly stopped: Promise<void>;
}
