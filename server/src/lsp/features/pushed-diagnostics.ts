import { CancellationToken, type Connection } from 'vscode-languageserver';
import type { OpenDocument } from '../document.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';
import { latestAnswer } from './diagnostics.ts';

/** Findings for editors that do not ask: sent when the writer pauses, if there is news. */
export const pushedDiagnostics: Feature = {
  register: (connection, session) => {
    if (session.client.pullsDiagnostics) return;
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const soon = ({ uri }: OpenDocument): void => {
      clearTimeout(waiting.get(uri));
      waiting.set(uri, setTimeout(() => {
        waiting.delete(uri);
        push(connection, session, uri).catch((error: unknown) => { session.report(error); });
      }, PAUSE));
    };
    session.on('edit', soon);
    session.on('settings', () => { session.open().forEach(soon); });
    session.on('graph', () => { session.open().forEach(soon); });
    session.on('close', ({ uri }) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  },
};

/** Milliseconds without an edit. */
const PAUSE = 50;

async function push(connection: Connection, session: Session, uri: string): Promise<void> {
  await session.read(uri, CancellationToken.None, (now, document) => {
    const before = document.answer?.resultId;
    const { resultId, items } = latestAnswer(now, document, session.client);
    if (resultId !== before) void connection.sendDiagnostics({ uri, version: now.text.version, diagnostics: [...items] });
  });
}
