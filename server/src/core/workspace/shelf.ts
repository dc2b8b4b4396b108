import type { Graph } from './graph.ts';
import type { Place } from './thread.ts';

/** The documents of one workspace folder, and the way from their graph to the outside; `Target` is what leads to a place. */
export interface Shelf<Target> {
  readonly graph: Graph;
  /** What its rows are known by from outside: unlike that of any other shelf. */
  readonly id: string;
  readonly uriOf: (path: string) => string;
  /** Null for a document that stands elsewhere. */
  readonly pathOf: (uri: string) => string | null;
  readonly locate: (place: Place) => Target | null;
}
