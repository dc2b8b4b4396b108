/** The only way to files that are not open. */
export interface Files {
  /** The text of a file without a byte order mark, or null if there is none that can be read. */
  readonly read: (uri: string) => Promise<string | null>;
  /** What stands in a folder; null if it cannot be looked into. `root` is the workspace folder, which no entry leads out of. */
  readonly entries: (folder: string, root: string) => Promise<readonly Entry[] | null>;
  /** Changes when the file does; null where nobody can tell without reading it. */
  readonly stamp: (uri: string) => Promise<string | null>;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Larger files hold no settings, and no advice either. */
export const MAX_FILE = 1_000_000;
