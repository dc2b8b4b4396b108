import type { Slot } from '../finding.ts';
import { endOfLine } from '../markdown/cut.ts';
import type { Span } from '../span.ts';
import type { Graph } from '../workspace/graph.ts';
import { rowOf } from '../workspace/matrix.ts';
import { followedIn, threadAt } from './followed.ts';

/** A few words behind the first line of an obligation. */
export interface Hint {
  readonly at: number;
  readonly words: string;
}

/** Who does it and by when, for the obligations in a stretch of a document, as far as that does not stand right below them. */
export function hintsIn(graph: Graph, path: string, stretch: Span): readonly Hint[] {
  const text = graph.documents.get(path)?.text ?? '';
  return followedIn(graph, path).flatMap((obligation) => {
    if (obligation.end < stretch.start || stretch.end < obligation.start) return [];
    const thread = threadAt(graph, path, obligation);
    if (!thread) return [];
    const shown = thread.path === path ? thread.item.slots : null;
    const isShown = (slot: Slot): boolean => shown?.[slot]?.source === 'label' || shown?.[slot]?.source === 'table';
    const words = rowOf(thread).cells.flatMap(({ column, state, words: [first] }) =>
      ((column === 'owner' || column === 'planning') && state === 'filled' && first !== undefined && !isShown(column) ? first : []));
    return words.length === 0 ? [] : [{ at: endOfWords(text, obligation.end), words: words.join(' · ') }];
  });
}

/** Before the white space at the end of the line. */
function endOfWords(text: string, offset: number): number {
  let end = endOfLine(text, offset);
  while (offset < end && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return end;
}
