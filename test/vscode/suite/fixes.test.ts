import * as assert from 'assert';
import * as vscode from 'vscode';
import { applyFix, closeAll, finding, open, toldWhen, write } from './editor.ts';

suite('quick fixes', () => {
  teardown(closeAll);

  const fixAll = async (document: vscode.TextDocument): Promise<void> => {
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, everything, 'source.fixAll.scherp');
    for (const { edit } of actions) if (edit) await vscode.workspace.applyEdit(edit);
  };

  test('eigenaar en planning: the finding becomes that of the placeholder', async () => {
    const document = await write('Advies 1: Open het buurthuis ook op zaterdag.\n');
    const { range } = await finding(document, 'afspraak-onvolledig');
    await applyFix(document, range, /^Voeg eigenaar en planning toe$/);
    assert.match(document.getText(), /^Advies 1: Open het buurthuis ook op zaterdag\.\n\n- \*\*Eigenaar:\*\* \S.*\n- \*\*Planning:\*\* \S.*\n$/);
    await toldWhen(document, (all) => !all.includes('afspraak-onvolledig: Advies 1'));
  });

  test('opdracht zonder opmerking: gone after the fix', async () => {
    const document = await open('buurthuis.advies.md');
    const { range } = await finding(document, 'opdracht-zonder-opmerking');
    await applyFix(document, range, /^Schrijf een opmerking/);
    assert.match(document.getText(), /schoon\.'\n\n.*Opmerking/);
    await toldWhen(document, (all) => !all.includes('opdracht-zonder-opmerking: Opdracht 2'));
  });

  test('negeer hier, met reden: writes the directive', async () => {
    const document = await write('Advies 1: Open het buurthuis ook op zaterdag.\n');
    const { range } = await finding(document, 'afspraak-onvolledig');
    await applyFix(document, range, /^Negeer hier/);
    assert.match(document.getText(), /^<!-- scherp-uit afspraak-onvolledig: .*-->\n/);
    await toldWhen(document, (all) => !all.includes('afspraak-onvolledig: Advies 1'));
  });

  test('source.fixAll.scherp does not change what the text means', async () => {
    const text = 'Advies 1: Open het buurthuis zo snel mogelijk ook op zaterdag.\n';
    const document = await write(text);
    await finding(document, 'afspraak-onvolledig');
    await fixAll(document);
    assert.equal(document.getText(), text);
  });

  test('source.fixAll.scherp mends a slip of the pen', async () => {
    const document = await write('Advies 1: Het team Groen opent het park uiterlijk op 30. juni 2026.\n');
    await finding(document, 'planning-ongeldig');
    await fixAll(document);
    assert.match(document.getText(), /uiterlijk op 30 juni 2026\./);
  });
});
