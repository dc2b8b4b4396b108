import type { Connection, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { analyse, findings, reanalyse } from '../core/analysis.ts';
import { KNOWN_RULES } from '../core/settings-rules.ts';
import { readClient } from './client.ts';
import type { Core } from './document.ts';
import { features } from './features/index.ts';
import type { Files } from './files.ts';
import { MAX_FILE, type Entry } from './files.ts';
import { Session } from './session.ts';

export interface ServerOptions {
  /** Wraps the files that the client reads for us, where there is a disk of our own. */
  readonly files?: (client: Files) => Files;
  readonly core?: Core;
}

/** Composes the server: a session, and every feature on top of it. */
export function serve(connection: Connection, { files = (client) => client, core = CORE }: ServerOptions = {}): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const session = new Session({
      connection, client, core, rules: KNOWN_RULES,
      files: files(client.readsFiles ? clientFiles(connection) : NO_FILES),
    });
    const capabilities: ServerCapabilities = { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } };
    for (const feature of features) {
      const own = feature.capabilities?.(client);
      Object.assign(capabilities, own, own?.workspace && { workspace: { ...capabilities.workspace, ...own.workspace } });
      feature.register(connection, session);
    }
    return { capabilities, serverInfo: { name: 'Scherp' } };
  });
  connection.listen();
}

const CORE: Core = { analyse, reanalyse, findings };

const NO_FILES: Files = { read: () => NOTHING, entries: () => NOTHING, stamp: () => NOTHING };

const NOTHING: Promise<null> = Promise.resolve(null);

/** The requests by which the client reads a file, and looks into a folder, for the server. */
const READ_FILE = 'scherp/readFile';
const READ_FOLDER = 'scherp/readFolder';

const clientFiles = (connection: Connection): Files => ({
  read: async (uri) => {
    const text = await connection.sendRequest<string | null>(READ_FILE, { uri });
    return typeof text === 'string' && text.length <= MAX_FILE ? text : null;
  },
  entries: (uri) => connection.sendRequest<readonly Entry[] | null>(READ_FOLDER, { uri }),
  stamp: () => NOTHING,
});
