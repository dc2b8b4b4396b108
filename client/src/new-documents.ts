import { Position, Uri, ViewColumn, WorkspaceEdit, commands, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A new advice about anything, from the snippet. */
export async function newAdvice(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }));
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Ongevraagd advies' });
}

interface Subject {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
}

/** A new advice about a plan, or a new reaction to an advice: an unsaved text beside what it is about. */
export async function newDocument(client: BaseLanguageClient, kind: 'advies' | 'reactie'): Promise<void> {
  const subjects = await client.sendRequest<readonly Subject[] | null>('scherp/subjects', { kind }) ?? [];
  if (subjects.length === 0) {
    void window.showInformationMessage(kind === 'advies'
      ? l10n.t('No policy plan has been found in this folder. Put “soort: plan” at the top of the plan, or name it “….plan.md”.')
      : l10n.t('No advice has been found in this folder. Put “soort: advies” at the top of the advice, or name it “….advies.md”.'));
    return;
  }
  const items = subjects.map(({ uri, title, path }) => ({ label: title, description: path, uri }));
  const chosen = await window.showQuickPick(items, { placeHolder: kind === 'advies' ? l10n.t('Which policy plan is the advice about?') : l10n.t('Which advice does the college reply to?'), matchOnDescription: true });
  if (!chosen) return;
  const made = await client.sendRequest<{ readonly uri: string; readonly text: string } | null>('scherp/newDocument', { kind, about: chosen.uri, today: today() });
  if (!made) return;
  const uri = Uri.parse(made.uri).with({ scheme: 'untitled' });
  const document = await workspace.openTextDocument(uri);
  if (document.getText() === '') {
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(0, 0), made.text);
    await workspace.applyEdit(edit);
  }
  // Not over the matrix, where that has the focus.
  await window.showTextDocument(document, window.activeTextEditor?.viewColumn ?? ViewColumn.One);
}

/** As in *2026-03-11*, where the writer is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
