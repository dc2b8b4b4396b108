import { type Disposable, type ExtensionContext, EventEmitter, Uri, commands, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Location, Position } from 'vscode-languageclient';
import { compareWithGit } from './compare.ts';
import { exportCommands } from './exports.ts';
import { serveFiles } from './files.ts';
import { matrixPanel } from './matrix.ts';
import { newAdvice, newDocument } from './new-documents.ts';
import { goToOpenPoint } from './open-points.ts';
import { readOnlyTexts } from './read-only.ts';
import { showStatus } from './status.ts';
import { agreementsTree } from './tree.ts';

/** Starts, stops and restarts the server, and composes what needs the editor itself. */
export async function run(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<BaseLanguageClient> {
  const client = create({
    documentSelector: [{ language: 'markdown' }, { pattern: '**/scherp.json' }],
    diagnosticCollectionName: 'scherp',
    initializationOptions: { commands: true, readsFiles: true },
  });
  const view = readOnlyTexts(context);
  const changed = new EventEmitter<void>();
  const command = (name: string, action: (...args: never[]) => unknown): Disposable => commands.registerCommand(`scherp.${name}`, action);
  context.subscriptions.push(
    changed,
    command('restart', async () => {
      await client.stop();
      await client.start();
      changed.fire();
    }),
    ...exportCommands(client),
    command('compare', () => compareWithGit(client, view)),
    command('newAdvice', newAdvice),
    command('newAdviceOnPlan', () => newDocument(client, 'advies')),
    command('newReaction', () => newDocument(client, 'reactie')),
    command('nextOpen', () => goToOpenPoint(client, true)),
    command('previousOpen', () => goToOpenPoint(client, false)),
    command('showMatrix', matrixPanel(context, client, changed.event)),
    command('explainRule', async (rule: string) => view('regels', rule, await client.sendRequest<string | null>('scherp/rulePage', { rule }))),
    command('showPlaces', (uri: string, position: Position, places: Location[]) =>
      commands.executeCommand('editor.action.showReferences', Uri.parse(uri), client.protocol2CodeConverter.asPosition(position), places.map(client.protocol2CodeConverter.asLocation))),
    command('showSettings', async () => {
      const uri = window.activeTextEditor?.document.uri;
      const params = { uri: uri?.toString(), origins: origins(uri) };
      await view('instellingen', l10n.t('Settings in force'), await client.sendRequest<string>('scherp/settings', params));
    }),
  );
  agreementsTree(context, client, changed.event);
  client.onNotification('scherp/changed', () => { changed.fire(); });
  serveFiles(client);
  showStatus(context, client);
  await client.start();
  changed.fire();
  return client;
}

/** Which layer of VS Code's settings each value comes from. */
function origins(uri: Uri | undefined): Record<string, string> {
  const configuration = workspace.getConfiguration('scherp', uri);
  return Object.fromEntries(Object.keys(configuration).flatMap((key) => {
    const found = configuration.inspect(key);
    if (found?.workspaceFolderValue !== undefined) return [[key, 'folder']];
    if (found?.workspaceValue !== undefined) return [[key, 'workspace']];
    return found?.globalValue === undefined ? [] : [[key, 'user']];
  }));
}
