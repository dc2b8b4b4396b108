import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, WatchKind, type Connection, type FileSystemWatcher } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../core/settings-file.ts';
import type { Client } from '../client.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';

/** Notices when settings, files or workspace folders change. */
export const watching: Feature = {
  capabilities: ({ changesFolders }) => (changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  register: (connection, session) => {
    connection.onInitialized(() => {
      register(connection, session.client).catch((error: unknown) => { session.report(error); });
      if (session.client.changesFolders) followFolders(connection, session);
      session.workspace.setFolders(session.client.folders.map(({ uri }) => uri));
    });
    connection.onDidChangeConfiguration((params: { settings?: { scherp?: unknown } | null }) => {
      session.settingsChanged('settings', params.settings?.scherp);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) session.settingsChanged('files');
      session.workspace.filesChanged(changes.map(({ uri }) => uri));
    });
  },
};

/** Of a folder that goes away, with all that is in it, editors tell only that it has gone. */
const WATCHERS: readonly FileSystemWatcher[] = [{ globPattern: `**/${SETTINGS_FILE}` }, { globPattern: '**/*.{md,markdown}' }, { globPattern: '**/*', kind: WatchKind.Delete }];

async function register(connection: Connection, { registersConfiguration, registersWatchers }: Client): Promise<void> {
  if (registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'scherp' });
  if (registersWatchers) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
}

function followFolders(connection: Connection, session: Session): void {
  const folders = new Set(session.client.folders.map(({ uri }) => uri));
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(uri);
    for (const { uri } of added) folders.add(uri);
    session.foldersChanged([...folders]);
  });
}
