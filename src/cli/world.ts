/** Everything of the machine that the command line touches; chosen in `main`. */
export interface World {
  /** Where data goes. */
  readonly stdout: Outlet;
  /** Where all else goes. */
  readonly stderr: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program's own folder, which holds `studies/`. */
  readonly home: string;
  readonly version: string;
  /** All of what comes in. */
  readonly readStdin: () => Promise<Uint8Array>;
}

/** A place to write to. */
export interface Outlet {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Characters in a line; `undefined` where nobody says. */
  readonly columns: number | undefined;
}
