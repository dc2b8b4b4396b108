/** The only way to a file that is not open. */
export interface Files {
  /** The text of a file, or null if there is none that can be read. */
  readonly read: (uri: string) => Promise<string | null>;
}

/** Larger files hold no settings. */
export const MAX_FILE = 1_000_000;
