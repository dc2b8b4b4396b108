import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import type { Occurrence } from '../../core/workspace/summary.ts';
import { toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { numbersAt } from '../workspace/numbers.ts';

/** The number at the cursor, wherever else it stands in the text. */
export const highlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (connection, session) => {
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      session.read(uri, token, (now) => highlightsAt(now, position)));
  },
};

function highlightsAt(now: Snapshot, position: Position): DocumentHighlight[] | null {
  const found = numbersAt(now, position);
  if (!found) return null;
  const { around: { graph, path }, occurrences } = found;
  const idOf = ({ role, key }: Occurrence): string => `${role} ${key}`;
  const wanted = new Set(occurrences.map(idOf));
  return (graph.documents.get(path)?.occurrences ?? []).filter((occurrence) => wanted.has(idOf(occurrence)))
    .map((occurrence) => ({ range: toRange(now.text, occurrence), kind: occurrence.sort === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}
