import {
  DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError,
  type Diagnostic, type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Answer } from '../answers.ts';
import { ClosedDiagnostics } from '../closed-diagnostics.ts';
import type { Client } from '../client.ts';
import { sameRange } from '../convert.ts';
import { SOURCE, toDiagnostic } from '../diagnostic.ts';
import type { OpenDocument, Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { answerWorkspace, fullReport } from './workspace-diagnostics.ts';

/** Findings under the words concerned, asked for by the editor. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) => (pullsDiagnostics
    ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true } }
    : {}),
  register: (connection, session) => {
    if (!session.client.pullsDiagnostics) return;
    const closed = new ClosedDiagnostics(newResultId);
    answerWorkspace(connection, session, closed);
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const news = await session.read(uri, token, (now, document) => latestAnswer(now, document, session.client));
      if (news === null) {
        // Ours, but unreadable by a mistake of ours: what the editor shows may stay.
        if (session.document(uri) !== null) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Not available', { retriggerRequest: false });
        const unopened = await session.survey(token, (all) => closed.answerAt(all, uri));
        return unopened ? fullReport(unopened, session.client) : { kind: DocumentDiagnosticReportKind.Full, items: [] };
      }
      return news.resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: news.resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: news.resultId, items: [...news.items] };
    });
    if (!session.client.refreshesDiagnostics) return;
    const refresh = (): void => { connection.languages.diagnostics.refresh().catch((error: unknown) => { session.report(error); }); };
    session.on('settings', refresh);
    session.on('graph', () => {
      let news = false;
      session.visit((now, document) => {
        const told = document.answer;
        // The editor asks by itself about a text that it changed.
        if (told?.snapshot.analysis === now.analysis && latestAnswer(now, document, session.client).resultId !== told.resultId) news = true;
      });
      if (news) refresh();
    });
  },
};

/** The findings as they are now, under the id of the previous answer if nothing that can be seen is different. */
export function latestAnswer(now: Snapshot, document: OpenDocument, client: Client): Answer {
  const previous = document.answer;
  if (previous?.snapshot === now) return previous;
  const items = now.findings.map((finding) => toDiagnostic(now, finding, client));
  const same = previous !== null && sameDiagnostics(previous.items, items);
  document.answer = same ? { ...previous, snapshot: now } : { resultId: newResultId(), snapshot: now, items };
  return document.answer;
}

/** Never the same twice in one process, so that an answer for a closed document cannot be taken for a later one. */
const newResultId = (): string => String(nextId++);
let nextId = 1;

const sameDiagnostics = (before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean =>
  before.length === after.length && after.every((item, index) => {
    const other = before[index];
    return other !== undefined && sameDiagnostic(other, item);
  });

const sameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && a.severity === b.severity && sameRange(a.range, b.range) && sameRelated(a, b);

function sameRelated({ relatedInformation: before = [] }: Diagnostic, { relatedInformation: after = [] }: Diagnostic): boolean {
  return before.length === after.length && after.every(({ message, location }, index) => {
    const other = before[index];
    return other !== undefined && other.message === message && sameRange(other.location.range, location.range);
  });
}
