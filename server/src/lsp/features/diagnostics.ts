import {
  DiagnosticSeverity, DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError,
  type Diagnostic, type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../../core/finding.ts';
import type { Answer } from '../answers.ts';
import type { Client } from '../client.ts';
import { sameRange, toRange } from '../convert.ts';
import type { OpenDocument, Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';

/** Findings under the words concerned, asked for by the editor. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) => (pullsDiagnostics
    ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: false } }
    : {}),
  register: (connection, session) => {
    if (!session.client.pullsDiagnostics) return;
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const news = await session.read(uri, token, (now, document) => latestAnswer(now, document, session.client));
      if (news === null) {
        // Ours, but unreadable by a mistake of ours: what the editor shows may stay.
        if (session.document(uri) !== null) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Not available', { retriggerRequest: false });
        return { kind: DocumentDiagnosticReportKind.Full, items: [] };
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

export const SOURCE = 'scherp';

/** The findings as they are now, under the id of the previous answer if nothing that can be seen is different. */
export function latestAnswer(now: Snapshot, document: OpenDocument, client: Client): Answer {
  const previous = document.answer;
  if (previous?.snapshot === now) return previous;
  const items = now.findings.map((finding) => toDiagnostic(now, finding, client));
  const same = previous !== null && sameDiagnostics(previous.items, items);
  document.answer = same ? { ...previous, snapshot: now } : { resultId: String(nextId++), snapshot: now, items };
  return document.answer;
}

/** Never the same twice in one process, so that an answer for a closed document cannot be taken for a later one. */
let nextId = 1;

export function toDiagnostic(now: Snapshot, finding: Finding, client: Client): Diagnostic {
  const { rule, severity, message, missing, related } = finding;
  return {
    range: toRange(now.text, finding),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    message,
    data: missing === undefined ? { rule } : { rule, missing },
    ...(client.takesRelated && related !== undefined && related.length !== 0 && {
      relatedInformation: related.map((place) => ({ message: place.message, location: { uri: now.uri, range: toRange(now.text, place) } })),
    }),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

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
