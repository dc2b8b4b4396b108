import * as assert from 'assert';
import * as vscode from 'vscode';

export const EXTENSION = 'scherp.scherp';

/** Opens a file of the workspace and shows it. */
export async function open(path: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(file(path)));
}

export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/**
 * Shows a new, unsaved Markdown document. Each has a name of its own: VS Code calls the next one Untitled-1 again, and may
 * hand out the one that is being closed.
 */
export async function write(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `/tekst-${String(++written)}.md` }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), content);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return show(document);
}

let written = 0;

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  await (active ??= activation());
  return document;
}

/** Asked once: if it fails, every test says so at once. */
let active: Promise<void> | undefined;

async function activation(): Promise<void> {
  await Promise.race([
    vscode.extensions.getExtension(EXTENSION)?.activate(),
    new Promise((_, fail) => { setTimeout(() => { fail(new Error('the extension does not get ready')); }, 20_000); }),
  ]);
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'scherp');
}

/** The rule of a finding: its code. */
export function rule({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Each finding but the hints, as `rule: the words it is about`. */
export function told(document: vscode.TextDocument): string[] {
  return findings(document).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint).map((finding) => `${rule(finding)}: ${document.getText(finding.range)}`);
}

/** Waits until the findings are such that `accept` is true. */
export async function toldWhen(document: vscode.TextDocument, accept: (lines: string[]) => boolean): Promise<string[]> {
  return until(() => {
    const lines = told(document);
    return accept(lines) ? lines : undefined;
  }, () => `the findings stayed\n  ${told(document).join('\n  ')}`);
}

/** The finding of a rule, once it is there. */
export async function finding(document: vscode.TextDocument, wanted: string): Promise<vscode.Diagnostic> {
  return until(() => findings(document).find((one) => rule(one) === wanted), () => `no ${wanted} in\n  ${told(document).join('\n  ')}`);
}

async function fixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
}

/** Applies the quick fix with this title, as choosing it from the menu does. */
export async function applyFix(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const offered = await fixes(document, range);
  const fix = offered.find((one) => title.test(one.title));
  assert.ok(fix, `no fix ${String(title)} in: ${offered.map((one) => one.title).join(', ')}`);
  if (fix.edit) assert.ok(await vscode.workspace.applyEdit(fix.edit), 'the edit was applied');
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

export async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

/** Sets a setting for this workspace, runs, and takes it back. */
export async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const set = (to: unknown) => vscode.workspace.getConfiguration('scherp').update(key, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await run();
  } finally {
    await set(undefined);
  }
}

/** Closes every editor without a question about what was not saved. */
export async function closeAll(): Promise<void> {
  const shown = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length + vscode.window.visibleTextEditors.length;
  for (let i = 0; i < 20 && 0 < shown(); i++) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until(() => shown() === 0 || undefined, () => 'editors stay open');
}

export async function until<T>(look: () => T | undefined | Promise<T | undefined>, complaint: () => string): Promise<T> {
  for (const end = Date.now() + 10_000; ;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (end < Date.now()) throw new Error(`timed out: ${complaint()}`);
    await new Promise((done) => { setTimeout(done, 10); });
  }
}
