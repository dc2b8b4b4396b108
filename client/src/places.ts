import { type TextDocument, type TextEditor, Range, Uri, ViewColumn, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Location } from './matrix-view.ts';

/** Goes to a place in a document; a file that has gone meanwhile is said to be gone. */
export async function go({ uri, range: { start, end } }: Location): Promise<void> {
  const range = new Range(start.line, start.character, end.line, end.character);
  const editor = await show(Uri.parse(uri), range);
  editor?.revealRange(range, 2);
}

/** Writes something to fill in where a cell is empty, in front of its reader, with the cursor on it. */
export async function fill(client: BaseLanguageClient, cell: { readonly key: string; readonly column: string }): Promise<void> {
  const edit = await client.sendRequest<WorkspaceEdit | null>('scherp/fill', cell);
  const [change] = edit?.documentChanges ?? [];
  if (!edit || !change || !('textDocument' in change)) return;
  const [first] = change.edits;
  const line = first && 'range' in first ? first.range.start.line : 0;
  const editor = await show(Uri.parse(change.textDocument.uri), new Range(line, 0, line, 0));
  if (editor) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

/** In the editor that shows the document already, else in the first one: never over the view that was pressed. */
async function show(uri: Uri, selection: Range): Promise<TextEditor | undefined> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    void window.showInformationMessage(l10n.t('This document is not there any more.'));
    return undefined;
  }
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, { selection, viewColumn: shown?.viewColumn ?? ViewColumn.One });
}
