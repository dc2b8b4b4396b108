/** All that the command line touches of the world outside, files apart; a test hands in its own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end. */
  readonly input: () => Promise<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  /** The file of this program, to start threads with; null where there is none. */
  readonly program: string | null;
}

export interface Output {
  /** Resolves when the text is on its way; says nothing when the reader has gone (`| head`). */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly terminal: boolean;
  /** Width of the terminal, or null when it is not one. */
  readonly columns: number | null;
}
