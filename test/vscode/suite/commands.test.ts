import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, finding, open, until } from './editor.ts';

suite('commands', () => {
  teardown(closeAll);

  /** A view is shown as a page, whose tab tells what it is about. */
  const tab = (name: RegExp) => until(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => name.test(label)),
    () => `no tab ${String(name)} in ${vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).join(', ')}`);

  test('show the settings in force', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    await vscode.commands.executeCommand('scherp.showSettings');
    await tab(/Settings in force/);
  });

  test('explain a rule', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    await vscode.commands.executeCommand('scherp.explainRule', 'afspraak-onvolledig');
    await tab(/afspraak-onvolledig/);
  });

  test('restart: findings come back', async () => {
    const document = await open('buurthuis.advies.md');
    await finding(document, 'afspraak-onvolledig');
    await vscode.commands.executeCommand('scherp.restart');
    await finding(document, 'afspraak-onvolledig');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nVraag 2: Wie doet het licht uit?\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await finding(document, 'afspraak-onvolledig');
  });
});
