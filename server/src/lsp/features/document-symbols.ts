import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import { obligationsIn, type Obligation, type ObligationSort } from '../../core/workspace/obligations.ts';
import { summarise } from '../../core/workspace/summarise.ts';
import type { Client } from '../client.ts';
import { toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

/** Opdrachten, opmerkingen, adviezen and reacties of a text; its headings are the editor's own. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Scherp' } }),
  register: (connection, session) => {
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      session.read(uri, token, (now) => symbolsOf(now, session.client)));
  },
};

export const SYMBOL_KINDS: Readonly<Record<ObligationSort, SymbolKind>> = {
  assignment: SymbolKind.Constant,
  citation: SymbolKind.Constant,
  remark: SymbolKind.String,
  recommendation: SymbolKind.Method,
  question: SymbolKind.Field,
  answer: SymbolKind.Event,
};

function symbolsOf(now: Snapshot, { nestsSymbols }: Client): DocumentSymbol[] | SymbolInformation[] {
  const { graph, path } = now.around();
  const obligations = obligationsIn(graph.documents.get(path) ?? summarise(path, now.analysis));
  if (nestsSymbols) return nested(obligations, now);
  return obligations.map(({ name, sort, label }) => ({ name, kind: SYMBOL_KINDS[sort], location: { uri: now.uri, range: toRange(now.text, label) } }));
}

/** What lies within another stands under it. */
function nested(obligations: readonly Obligation[], { text }: Snapshot): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  for (const { sort, name, detail, label, start, end } of obligations) {
    while ((open.at(-1)?.end ?? Infinity) < end || (open.at(-1)?.end ?? Infinity) <= start) open.pop();
    const children: DocumentSymbol[] = [];
    (open.at(-1)?.children ?? top).push({ name, detail, kind: SYMBOL_KINDS[sort], range: toRange(text, { start, end }), selectionRange: toRange(text, label), children });
    open.push({ end, children });
  }
  return top;
}
