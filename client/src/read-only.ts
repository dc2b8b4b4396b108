import { type ExtensionContext, EventEmitter, Uri, commands, window, workspace } from 'vscode';

/** Shows Markdown that belongs to no file, as a page to read. */
export function readOnlyTexts(context: ExtensionContext): (folder: string, name: string, text: string | null) => Promise<void> {
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
