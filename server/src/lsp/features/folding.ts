import type { FoldingRange } from 'vscode-languageserver';
import { modelOf } from '../../core/analysis.ts';
import { foldsIn } from '../../core/views/folds.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

/** Folds an assignment with its remark and advice; headings are the editor's own. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (connection, session) => {
    connection.onFoldingRanges(({ textDocument: { uri } }, token) => session.read(uri, token, foldingRanges));
  },
};

export function foldingRanges({ analysis, text }: Snapshot): FoldingRange[] {
  const model = modelOf(analysis);
  return (model ? foldsIn(model) : []).flatMap(({ start, end }) => {
    const [startLine, endLine] = [text.positionAt(start).line, text.positionAt(end).line];
    return startLine < endLine ? [{ startLine, endLine }] : [];
  });
}
