import {
  DocumentDiagnosticReportKind,
  type CancellationToken, type Connection, type FullDocumentDiagnosticReport, type PreviousResultId, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClosedAnswer, ClosedDiagnostics } from '../closed-diagnostics.ts';
import type { Client } from '../client.ts';
import { toDiagnostic } from '../diagnostic.ts';
import { cancelled, type Session } from '../session.ts';
import { readable } from '../workspace/places.ts';
import { Slices } from '../workspace/slices.ts';

/** Documents that are told of in one message. */
const AT_ONCE = 50;

/** Milliseconds of quiet before all documents are looked at again. */
const PAUSE = 300;

/** Findings in documents that nobody opened: the editor asks once, and is answered when there is news. */
export function answerWorkspace(connection: Connection, session: Session, closed: ClosedDiagnostics): void {
  const changes = new Changes(session);
  session.on('edit', ({ uri }) => { closed.forget(uri); });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
    const previous = new Map(previousResultIds.map((told) => [readable(told.uri), told]));
    for (;;) {
      const seen = changes.count;
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      let told = 0;
      for await (const report of reports(session, closed, previous, token)) {
        items.push(report);
        told++;
        if (partial && items.length === AT_ONCE) partial.report({ items: items.splice(0) });
      }
      if (0 < told) return { items };
      await changes.after(seen, token);
    }
  });
}

/** What is new since the editor was told `previous`; what it was told of documents that are gone, is taken back. */
async function* reports(session: Session, closed: ClosedDiagnostics, previous: ReadonlyMap<string, PreviousResultId>, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const slices = new Slices();
  const gone = new Map(previous);
  const seen = new Set<string>();
  // The deepest folder tells of a document that lies in several.
  const all = (await session.survey(token, (found) => found))?.toSorted((a, b) => (b.root?.length ?? 0) - (a.root?.length ?? 0)) ?? [];
  slices.begin();
  for (const neighbourhood of all) {
    for (const path of neighbourhood.graph.documents.keys()) {
      await slices.breathe();
      if (token.isCancellationRequested) throw cancelled();
      const uri = neighbourhood.uriOf(path);
      const id = readable(uri);
      const told = gone.get(id);
      if (seen.has(id)) continue;
      seen.add(id);
      gone.delete(id);
      const answer = closed.answer(neighbourhood, path);
      if (answer && answer.resultId !== told?.value && (0 < answer.findings.length || told)) yield { uri, version: null, ...fullReport(answer, session.client) };
    }
  }
  if (all.some(({ root, complete }) => root !== null && !complete)) return;
  closed.retain(seen);
  for (const { uri } of gone.values()) if (session.document(uri) === null) yield { uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] };
}

export function fullReport({ resultId, path, neighbourhood, findings }: ClosedAnswer, client: Client): FullDocumentDiagnosticReport & { resultId: string } {
  const text = neighbourhood.textOf(path);
  const items = text ? findings.map((finding) => toDiagnostic({ uri: neighbourhood.uriOf(path), text }, finding, client)) : [];
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Waits for changes in any document. */
class Changes {
  count = 0;
  readonly #waiting = new Set<() => void>();

  constructor(session: Session) {
    session.on('graph', () => {
      this.count++;
      for (const wake of this.#waiting) wake();
    });
  }

  /** When there were changes since `seen`, and then none for a while. Throws when the request is cancelled. */
  async after(seen: number, token: CancellationToken): Promise<void> {
    while (this.count === seen) await this.#wait(token, null);
    for (let now = this.count - 1; now !== this.count;) {
      now = this.count;
      await this.#wait(token, PAUSE);
    }
  }

  async #wait(token: CancellationToken, most: number | null): Promise<void> {
    if (token.isCancellationRequested) throw cancelled();
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => { wake = resolve; });
    const timer = most === null ? undefined : setTimeout(wake, most);
    const cancelling = token.onCancellationRequested(wake);
    this.#waiting.add(wake);
    await woken;
    this.#waiting.delete(wake);
    cancelling.dispose();
    clearTimeout(timer);
    if (token.isCancellationRequested) throw cancelled();
  }
}
