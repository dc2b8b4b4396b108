import {
  type ExtensionContext, type TextEditor, type Disposable, EventEmitter, FileType, MarkdownString, StatusBarAlignment, Uri, commands, l10n, window, workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { compareWithGit } from './compare.ts';
import { exportCommands } from './exports.ts';

/** Starts, stops and restarts the server, and holds what needs the editor itself. */
export async function run(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<BaseLanguageClient> {
  const client = create({
    documentSelector: [{ language: 'markdown' }, { pattern: '**/scherp.json' }],
    diagnosticCollectionName: 'scherp',
    initializationOptions: { commands: true, readsFiles: true },
  });
  const view = readOnlyTexts(context);
  const command = (name: string, action: (...args: never[]) => unknown): Disposable => commands.registerCommand(`scherp.${name}`, action);
  context.subscriptions.push(
    command('restart', async () => {
      await client.stop();
      await client.start();
    }),
    ...exportCommands(client),
    command('compare', () => compareWithGit(client, view)),
    command('newAdvice', newAdvice),
    command('explainRule', async (rule: string) => view('regels', rule, await client.sendRequest<string | null>('scherp/rulePage', { rule }))),
    command('showSettings', async () => {
      const uri = window.activeTextEditor?.document.uri;
      const params = { uri: uri?.toString(), origins: origins(uri) };
      await view('instellingen', l10n.t('Settings in force'), await client.sendRequest<string>('scherp/settings', params));
    }),
  );
  client.onRequest('scherp/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri)));
  client.onRequest('scherp/readFolder', ({ uri }: { uri: string }) => readFolder(Uri.parse(uri)));
  showStatus(context, client);
  await client.start();
  return client;
}

/** The file's text, or null if there is none: the server in a browser has no other way to look. */
async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** What stands in a folder, or null if nobody can look; symbolic links are left out. */
async function readFolder(uri: Uri): Promise<{ name: string; kind: 'file' | 'folder' }[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]) => (type === FileType.File ? { name, kind: 'file' } : type === FileType.Directory ? { name, kind: 'folder' } : []));
  } catch {
    return null;
  }
}

async function newAdvice(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }));
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Ongevraagd advies' });
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

/** Shows Markdown that belongs to no file, as a page to read. */
function readOnlyTexts(context: ExtensionContext): (folder: string, name: string, text: string | null) => Promise<void> {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = { onDidChange: changed.event, provideTextDocumentContent: (uri: Uri) => texts.get(uri.path) ?? '' };
  context.subscriptions.push(changed, workspace.registerTextDocumentContentProvider('scherp', provider));
  return async (folder, name, text) => {
    if (text === null) return;
    const uri = Uri.from({ scheme: 'scherp', path: `/${folder}/${name}.md` });
    texts.set(uri.path, text);
    changed.fire(uri);
    // Locked, or it would follow the text that is being written.
    await commands.executeCommand('markdown.showPreview', uri, [uri], { locked: true }).then(undefined, () => window.showTextDocument(uri, { preview: true }));
  };
}

/** What the server tells of a document at a glance. */
interface Status {
  readonly uri: string;
  readonly silence: 'not-an-advice' | 'not-dutch' | 'empty' | null;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  readonly hidden: number;
  readonly coarse: number;
}

function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = window.createStatusBarItem('scherp.status', StatusBarAlignment.Right, 100);
  item.name = 'Scherp';
  const known = new Map<string, Status>();
  const show = (editor: TextEditor | undefined = window.activeTextEditor): void => {
    const status = editor && known.get(editor.document.uri.toString());
    if (status === undefined) {
      item.hide();
      return;
    }
    const { text, spoken, command } = describe(status);
    Object.assign(item, { text, command, tooltip: new MarkdownString(spoken), accessibilityInformation: { label: `Scherp: ${spoken}`, role: 'button' } });
    item.show();
  };
  client.onNotification('scherp/status', (status: Status) => {
    known.set(Uri.parse(status.uri).toString(), status);
    show();
  });
  context.subscriptions.push(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  );
}

/** Short for the bar, in words for tooltip and screen reader. */
function describe({ silence, counts, hidden, coarse }: Status): { text: string; spoken: string; command: string } {
  if (silence !== null) {
    const [short, long] = {
      'not-an-advice': [l10n.t('no advice recognised'), l10n.t('No advice recognised in this text, so nothing is checked. Name the file “….advies.md” or put “soort: advies” at the top to have it checked.')],
      'not-dutch': [l10n.t('no Dutch text'), l10n.t('This text is not Dutch, so nothing is checked.')],
      'empty': [l10n.t('empty'), l10n.t('There is no text yet.')],
    }[silence] as [string, string];
    return { text: `Scherp: ${short}`, spoken: long, command: 'scherp.showSettings' };
  }
  const warnings = counts.error + counts.warning;
  const spoken = [
    l10n.t('Warnings: {0}, for your information: {1}, tips: {2}', warnings, counts.information, counts.hint),
    ...(hidden === 0 ? [] : [l10n.t('not shown: {0}', hidden)]),
    ...(coarse === 0 ? [] : [l10n.t('too tangled, and read as plain text: {0}', coarse)]),
  ].join('; ');
  const text = warnings + counts.information === 0 ? 'Scherp $(check)' : `Scherp $(warning) ${String(warnings)} $(info) ${String(counts.information)}`;
  return { text, spoken, command: 'workbench.actions.view.problems' };
}
