import type { Finding } from '../../core/finding.ts';
import { EMPTY_GRAPH, graphOf, updateGraph, withoutDocument } from '../../core/workspace/graph.ts';
import type { Graph } from '../../core/workspace/graph.ts';
import type { Summary } from '../../core/workspace/summary.ts';
import { isListed } from './places.ts';
import type { Reading } from './reading.ts';

/** A document that is open in the editor: its unsaved text counts. */
export interface Opened {
  readonly path: string;
  /** Null for a text that cannot be looked at yet. */
  readonly summary: () => Summary | null;
}

/** More changes than this at once, and a graph built afresh is there sooner. */
const MANY = 32;

/** The graph of one workspace folder: of files as they are on disk, and over those the texts that are open. */
export class Folder {
  readonly uri: string;
  /** Paths that wait to be read. */
  readonly todo = new Set<string>();
  /** Whether all that stands in the folder was listed. */
  listed = false;
  /** All files have been read once: what is not in the graph is not there. */
  complete = false;
  /** What the disk says of each file when it was last read, to see whether it changed. */
  readonly stamps = new Map<string, string>();
  readonly #closed = new Map<string, Summary>();
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #changed = new Set<string>();
  #graph: Graph = EMPTY_GRAPH;

  constructor(uri: string) {
    this.uri = uri;
  }

  get closed(): ReadonlyMap<string, Summary> {
    return this.#closed;
  }

  /** What is found in each file by itself; without fixes, which nobody can ask for in a closed document. */
  get findings(): ReadonlyMap<string, readonly Finding[]> {
    return this.#findings;
  }

  /** A file as it is on disk, or null when it is gone. */
  put(path: string, file: Reading | null): void {
    if (file === null) {
      this.#closed.delete(path);
      this.#findings.delete(path);
    } else {
      this.#closed.set(path, file.summary);
      this.#findings.set(path, file.findings.map(withoutFixes));
    }
    this.#changed.add(path);
  }

  /** A document was closed, with these findings by itself: until the file has been read again, it is as it was last seen. */
  close(path: string, findings: readonly Finding[]): void {
    const summary = isListed(path) ? this.#graph.documents.get(path) : undefined;
    this.put(path, summary ? { summary, findings } : null);
    if (isListed(path)) this.todo.add(path);
  }

  /** The graph with all that changed; the open document `but` may stay as it is in there. */
  graph(opened: readonly Opened[], but?: string): Graph {
    const now = new Map<string, Summary | null>();
    for (const path of this.#changed) now.set(path, this.#closed.get(path) ?? null);
    this.#changed.clear();
    for (const { path, summary } of opened) {
      const known = this.#graph.documents.get(path);
      now.set(path, path === but && known !== undefined ? known : summary() ?? this.#closed.get(path) ?? null);
    }
    const news = [...now].filter(([path, summary]) => (this.#graph.documents.get(path) ?? null) !== summary);
    this.#graph = MANY < news.length ? this.#rebuilt(news)
      : news.reduce((graph, [path, summary]) => (summary === null ? withoutDocument(graph, path) : updateGraph(graph, summary)), this.#graph);
    return this.#graph;
  }

  #rebuilt(news: readonly (readonly [string, Summary | null])[]): Graph {
    const documents = new Map(this.#graph.documents);
    for (const [path, summary] of news) {
      if (summary === null) documents.delete(path);
      else documents.set(path, summary);
    }
    return graphOf(documents.values());
  }
}

const withoutFixes = ({ rule, severity, message, start, end, missing, related }: Finding): Finding =>
  ({ rule, severity, message, start, end, ...(missing && { missing }), ...(related && { related }) });
