import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/finding.ts';
import type { Graph } from '../../core/workspace/graph.ts';

/** All documents of one workspace folder in one state, or a document that lies in none. Valid until the next edit. */
export interface Neighbourhood {
  /** The workspace folder; null for a document outside every folder, of which nothing can be said but what it says itself. */
  readonly root: string | null;
  readonly graph: Graph;
  /** All files have been read, so what is not in the graph is not there. */
  readonly complete: boolean;
  readonly uriOf: (path: string) => string;
  /** The text that the offsets of a document count in; null for a path that is not in the graph. */
  readonly textOf: (path: string) => TextDocument | null;
  /** What is found by itself in a document that is not open; null for one that is, or that is not there. */
  readonly closed: (path: string) => readonly Finding[] | null;
  /** The version of a document that is open in the editor; null for others, whose edits go to the file as it is on disk. */
  readonly versionOf: (path: string) => number | null;
}

/** The documents around one of them, which the graph knows by `path`. */
export interface Around extends Neighbourhood {
  readonly path: string;
}
