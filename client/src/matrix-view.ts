/** What the server tells of the matrix, in words, and what the page asks of its host. */

export interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface MatrixView {
  readonly language: string;
  readonly words: Readonly<Record<'title' | 'plan' | 'onlyOpen' | 'subject' | 'status' | 'fill' | 'help', string>>;
  readonly columns: readonly string[];
  readonly choices: readonly { readonly uri: string; readonly title: string }[];
  readonly chosen: string;
  readonly counts: readonly { readonly total: string; readonly parts: readonly { readonly sign: string; readonly text: string }[] }[];
  readonly more: { readonly text: string; readonly action: string } | null;
  readonly empty: string | null;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly sign: string;
  readonly status: string;
  readonly target: Location | null;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: string;
  readonly text: string;
  readonly state: 'filled' | 'weak' | 'missing' | 'optional' | 'none';
  readonly target: Location | null;
  readonly fillable: boolean;
}

/** What the page wants to see; it keeps this itself when the window is loaded again. */
export interface Asked {
  readonly uri: string | null;
  /** Shown where `uri` is in no dossier. */
  readonly otherwise: string | null;
  readonly onlyOpen: boolean;
  readonly pages: number;
}

export type FromPage =
  | { readonly ask: Asked }
  | { readonly go: Location }
  | { readonly fill: { readonly key: string; readonly column: string } };

/** What the host tells the page: what to show, a document to show the matrix of, or the one that is being read now. */
export interface ToPage {
  readonly view?: MatrixView;
  readonly uri?: string;
  readonly active?: string;
}
