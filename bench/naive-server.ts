// The design most linters have: at every change the whole text is parsed, and everything is judged anew.
import { createConnection, DiagnosticSeverity, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, findings, Memory } from '../server/src/core/analysis.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { remark } from './remark.ts';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const document = documents.get(uri);
  if (!document) return { kind: 'full', items: [] };
  const text = document.getText();
  remark(text);
  const found = findings(analyse({ name: uri.slice(uri.lastIndexOf('/') + 1), text }, DEFAULTS, new Memory()), DEFAULTS.maxFindings);
  return {
    kind: 'full',
    items: found.map(({ start, end, message, rule }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) }, severity: DiagnosticSeverity.Information, source: 'naive', code: rule, message,
    })),
  };
});
documents.listen(connection);
connection.listen();
