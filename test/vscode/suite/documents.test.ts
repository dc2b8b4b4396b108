import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, finding, toldWhen, until, write } from './editor.ts';

suite('documents', () => {
  teardown(closeAll);

  test('an unsaved text is checked', async () => {
    const document = await write('De Adviesraad Oosterdam adviseert het college om een loket te openen.\n');
    assert.equal(document.isUntitled, true);
    await finding(document, 'afspraak-onvolledig');
  });

  test('Scherp: Nieuw advies opens a text that is checked', async () => {
    await vscode.commands.executeCommand('scherp.newAdvice');
    const document = await until(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && shown.languageId === 'markdown' && shown.getText().length > 0 ? shown : undefined;
    }, () => 'no new document');
    const lines = await toldWhen(document, (all) => all.length > 0);
    assert.ok(lines.every((line) => /\[.*\]|: n\.t\.b\./.test(line)), `only placeholders are found:\n${lines.join('\n')}`);
  });

  test('a closed text keeps no findings', async () => {
    const document = await write('Advies 1: Open het buurthuis ook op zaterdag.\n');
    await finding(document, 'afspraak-onvolledig');
    await closeAll();
    await toldWhen(document, (all) => all.length === 0);
  });

  test('a text that stops being Markdown keeps no findings', async () => {
    const document = await write('Advies 1: Open het buurthuis ook op zaterdag.\n');
    await finding(document, 'afspraak-onvolledig');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await toldWhen(document, (all) => all.length === 0);
  });
});
