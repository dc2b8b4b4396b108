import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, finding, until, write } from './editor.ts';

suite('snippets', () => {
  teardown(closeAll);

  test('the parts of an advice are offered by their prefix', async () => {
    const document = await write('advies');
    const list = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 6));
      return found.items.some(({ kind }) => kind === vscode.CompletionItemKind.Snippet) ? found : undefined;
    }, () => 'no snippet is offered');
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const prefix of ['ongevraagd-advies', 'gevraagd-advies', 'advies']) assert.ok(labels.includes(prefix), `${prefix} in ${labels.join(', ')}`);
  });

  test('a snippet is checked at once: its placeholders are still to be filled in', async () => {
    const document = await write('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Advies' });
    assert.match(document.getText(), /^\*\*Advies 1:\*\* /);
    const { range } = await finding(document, 'afspraak-onvolledig');
    assert.match(document.getText(range), /\[wie\?\]|\[datum\]/);
  });
});
