import * as assert from 'assert';
import * as vscode from 'vscode';
import { EXTENSION, until } from './editor.ts';

suite('activation', () => {
  const extension = () => {
    const found = vscode.extensions.getExtension(EXTENSION);
    assert.ok(found, 'the extension is there');
    return found;
  };

  test('costs nothing while no Markdown is open', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'We gaan dit onderzoeken.' }));
    assert.equal(extension().isActive, false);
  });

  test('happens when a Markdown file opens', async () => {
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Boodschappen\n' });
    assert.ok(await until(() => extension().isActive || undefined, () => 'not active'));
  });

  test('brings every command of the manifest', async () => {
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)), []);
  });
});
