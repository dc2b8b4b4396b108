import type { Finding } from '../../core/finding.ts';
import type { Change } from '../../core/span.ts';
import { afterTyping, workspaceFindings } from '../../core/workspace/findings.ts';
import type { Graph } from '../../core/workspace/graph.ts';
import { fold } from '../changes.ts';

/** How an open document gets at the graph that it is in. */
export interface Linking {
  readonly path: string;
  /** The graph of all texts as they are now; with `but` that document itself may be as it was when it was last looked at. */
  readonly graph: (but?: string) => Graph;
}

/**
 * What is found in an open document among others. To know it, the document must be summarised, which costs more than a keystroke;
 * so after plain typing what was found stays and only moves, as long as nothing else in the graph changed.
 */
export class LinkedFindings {
  #base: { readonly graph: Graph; readonly path: string; readonly found: readonly Finding[] } | null = null;
  /** What was typed since. */
  #change: Change | null = null;
  #now: readonly Finding[] = [];

  /** Plain typing changed the text so. */
  type({ start, oldEnd, newEnd }: Change): void {
    if (this.#base === null) return;
    this.#change = fold(this.#change, { start, end: oldEnd }, newEnd - start);
    const { graph, path, found } = this.#base;
    const summary = graph.documents.get(path);
    const moved = summary ? afterTyping(found, summary, this.#change) : null;
    if (moved === null) this.forget();
    else this.#now = moved;
  }

  forget(): void {
    this.#base = null;
  }

  /** The same object as long as they are the same. */
  read({ path, graph: graphOf }: Linking): readonly Finding[] {
    if (this.#base?.path === path && graphOf(path) === this.#base.graph) return this.#now;
    const graph = graphOf();
    this.#now = workspaceFindings(graph, path);
    this.#base = { graph, path, found: this.#now };
    this.#change = null;
    return this.#now;
  }
}
