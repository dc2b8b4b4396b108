import { Range, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from './matrix-view.ts';

/** To the next place in the text at which something is still to be written, or to the one before. */
export async function goToOpenPoint(client: BaseLanguageClient, forward: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.start;
  const point = await client.sendRequest<Location['range'] | null>('scherp/openPoint', { uri: editor.document.uri.toString(), position: { line, character }, forward });
  if (!point) {
    void window.showInformationMessage(l10n.t('Nothing is open in this text.'));
    return;
  }
  const range = new Range(point.start.line, point.start.character, point.end.line, point.end.character);
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1, selection: range });
}
