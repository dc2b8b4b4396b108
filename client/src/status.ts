import { type ExtensionContext, type TextEditor, MarkdownString, StatusBarAlignment, Uri, commands, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server tells of a document at a glance. */
interface Status {
  readonly uri: string;
  readonly silence: 'not-an-advice' | 'not-dutch' | 'empty' | 'own-page' | null;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  readonly hidden: number;
  readonly coarse: number;
}

export function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = window.createStatusBarItem('scherp.status', StatusBarAlignment.Right, 100);
  item.name = 'Scherp';
  const known = new Map<string, Status>();
  const show = (editor: TextEditor | undefined = window.activeTextEditor): void => {
    const status = editor && known.get(editor.document.uri.toString());
    void commands.executeCommand('setContext', 'scherp.reads', status?.silence === null);
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
      'own-page': [l10n.t('made by Scherp'), l10n.t('Scherp made this page itself, so nothing is checked.')],
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
