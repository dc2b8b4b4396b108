import type { Span } from '../span.ts';
import type { Graph } from '../workspace/graph.ts';
import { targets } from '../workspace/graph.ts';

/** A path in the front matter, and the document that it leads to. */
export interface DocumentLinkAt extends Span {
  readonly path: string;
  readonly title: string | null;
}

/** The paths in the front matter of a document that lead to a plan or an advice. */
export function linksIn(graph: Graph, path: string): readonly DocumentLinkAt[] {
  return [...graph.plans.get(path) ?? [], ...graph.advices.get(path) ?? []].flatMap((link) =>
    targets([link]).flatMap((target) => (link.at ? [{ start: link.at.start, end: link.at.end, path: target, title: graph.documents.get(target)?.title?.text ?? null }] : [])));
}
