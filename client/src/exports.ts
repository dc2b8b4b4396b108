import { type Disposable, ProgressLocation, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The forms of each export, as the save dialog offers them; the first is the likeliest. */
const FORMATS = {
  report: ['docx', 'html', 'md'],
  findings: ['docx', 'html', 'md'],
  register: ['xlsx', 'csv', 'ics', 'md', 'json'],
  matrix: ['docx', 'html', 'md'],
} as const;
type What = keyof typeof FORMATS;

/** Texts to look at here; other files are for the program that the computer has for them. */
const TEXTS: readonly string[] = ['md', 'json'];

/** The commands by which a report, a register, the questions or the matrix leaves the editor. */
export const exportCommands = (client: BaseLanguageClient): readonly Disposable[] => ([
  ['exportReport', 'report'], ['exportRegister', 'register'], ['exportFindings', 'findings'], ['exportMatrix', 'matrix'],
] as const).map(([name, what]) => commands.registerCommand(`scherp.${name}`, () => save(client, what)));

async function save(client: BaseLanguageClient, what: What): Promise<void> {
  const scope = await chooseScope();
  if (scope === undefined) return;
  const file = await window.showSaveDialog({ title: title(what), ...place(what), filters: filters(what) });
  if (file === undefined) return;
  const format = FORMATS[what].find((known) => file.path.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) {
    void window.showWarningMessage(l10n.t('Choose a name that ends in {0}.', FORMATS[what].map((known) => `.${known}`).join(', ')));
    return;
  }
  if (await write(client, file, { what, format, uri: scope }) && await window.showInformationMessage(l10n.t('{0} is ready.', nameOf(file)), l10n.t('Open')) !== undefined) await open(file, format);
}

/** The document in sight or all of them (null); undefined when nobody chose. */
async function chooseScope(): Promise<string | null | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') return null;
  const choices = [
    { label: l10n.t('This document'), description: nameOf(document.uri), uri: document.uri.toString() },
    { label: l10n.t('All documents'), description: l10n.t('plans, advices and reactions of this folder'), uri: null },
  ];
  return (await window.showQuickPick(choices, { placeHolder: l10n.t('What do you want to export?') }))?.uri;
}

interface Order {
  readonly what: What;
  readonly format: string;
  readonly uri: string | null;
}

/** Whether the file was written; if not, somebody was told why, or stopped it. */
const write = (client: BaseLanguageClient, file: Uri, order: Order): Thenable<boolean> =>
  window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Making {0}', nameOf(file)), cancellable: true }, async (_, token) => {
    try {
      const made = await client.sendRequest<{ text?: string; base64?: string } | null>('scherp/export', order, token);
      if (token.isCancellationRequested) return false;
      if (made === null) throw new Error(l10n.t('there is nothing to write'));
      await workspace.fs.writeFile(file, made.base64 === undefined ? new TextEncoder().encode(made.text) : Uint8Array.from(atob(made.base64), (sign) => sign.charCodeAt(0)));
      return true;
    } catch (error) {
      if (!token.isCancellationRequested) void window.showWarningMessage(l10n.t('{0} could not be made: {1}', nameOf(file), error instanceof Error ? error.message : String(error)));
      return false;
    }
  });

async function open(file: Uri, format: string): Promise<void> {
  if (TEXTS.includes(format) || !(await env.openExternal(file))) await commands.executeCommand('vscode.open', file);
}

const title = (what: What): string => ({ report: l10n.t('Save report'), findings: l10n.t('Save questions'), register: l10n.t('Save agreements'), matrix: l10n.t('Save coverage matrix') })[what];

/** A name in the folder of the document, or in the first one. */
function place(what: What): { defaultUri?: Uri } {
  const document = window.activeTextEditor?.document.uri;
  const folder = document && workspace.fs.isWritableFileSystem(document.scheme) === true ? Uri.joinPath(document, '..') : workspace.workspaceFolders?.[0]?.uri;
  const name = { report: l10n.t('report'), findings: l10n.t('questions'), register: l10n.t('agreements'), matrix: l10n.t('matrix') }[what];
  return folder ? { defaultUri: Uri.joinPath(folder, `${name}.${FORMATS[what][0]}`) } : {};
}

function filters(what: What): Record<string, string[]> {
  const names: Readonly<Record<string, string>> = { docx: 'Word', xlsx: 'Excel', html: l10n.t('Web page'), md: 'Markdown', csv: 'CSV', ics: l10n.t('Calendar'), json: 'JSON' };
  return Object.fromEntries(FORMATS[what].map((format) => [names[format] ?? format, [format]]));
}

const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? '';
