import type { FoldingRange } from 'vscode-languageserver';
import { obligationsIn, type ObligationSort } from '../../core/workspace/obligations.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

/** Folds an assignment with its remark and advice, an advice with its slots, an answer; headings are the editor's own. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (connection, session) => {
    connection.onFoldingRanges(({ textDocument: { uri } }, token) => session.read(uri, token, foldingRanges));
  },
};

const FOLDED: ReadonlySet<ObligationSort> = new Set<ObligationSort>(['assignment', 'citation', 'recommendation', 'answer']);

function foldingRanges({ around, text }: Snapshot): FoldingRange[] {
  const { graph, path } = around();
  const summary = graph.documents.get(path);
  return (summary ? obligationsIn(summary) : []).flatMap(({ sort, start, end }) => {
    const [startLine, endLine] = [text.positionAt(start).line, text.positionAt(end).line];
    return FOLDED.has(sort) && startLine < endLine ? [{ startLine, endLine }] : [];
  });
}
