import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../core/settings-file.ts';
import type { Client } from '../client.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';

/** Notices when settings, settings files or workspace folders change. */
export const settings: Feature = {
  capabilities: ({ changesFolders }) => (changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  register: (connection, session) => {
    connection.onInitialized(() => {
      register(connection, session.client).catch((error: unknown) => { session.report(error); });
      if (session.client.changesFolders) followFolders(connection, session);
    });
    connection.onDidChangeConfiguration((params: { settings?: { scherp?: unknown } | null }) => {
      session.settingsChanged('settings', params.settings?.scherp);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) session.settingsChanged('files');
    });
  },
};

async function register(connection: Connection, { registersConfiguration, registersWatchers }: Client): Promise<void> {
  if (registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'scherp' });
  if (registersWatchers) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${SETTINGS_FILE}` }] });
  }
}

function followFolders(connection: Connection, session: Session): void {
  const folders = new Set(session.client.folders.map(({ uri }) => uri));
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(uri);
    for (const { uri } of added) folders.add(uri);
    session.foldersChanged([...folders]);
  });
}
