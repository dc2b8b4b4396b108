import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, file, finding, findings, open, rule, until, withSetting } from './editor.ts';

suite('settings', () => {
  teardown(closeAll);

  test('a rule gets another severity, and is switched off', async () => {
    const document = await open('buurthuis.advies.md');
    const { severity } = await finding(document, 'afspraak-onvolledig');
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    const now = () => findings(document).find((one) => rule(one) === 'afspraak-onvolledig');
    await withSetting('severity', { 'afspraak-onvolledig': 'hint' }, async () => {
      await until(() => now()?.severity === vscode.DiagnosticSeverity.Hint || undefined, () => 'it did not become a hint');
    });
    await withSetting('severity', { 'afspraak-onvolledig': 'off' }, async () => {
      await until(() => now() === undefined || undefined, () => 'it is still there');
    });
    await finding(document, 'afspraak-onvolledig');
  });

  test('messages come in English on request', async () => {
    const document = await open('buurthuis.advies.md');
    const { message } = await finding(document, 'afspraak-onvolledig');
    await withSetting('messageLanguage', 'en', async () => {
      await until(() => findings(document).some((one) => rule(one) === 'afspraak-onvolledig' && one.message !== message) || undefined, () => 'still Dutch');
    });
  });

  test('an extra word for a label is understood', async () => {
    const document = await open('buurthuis.advies.md');
    await finding(document, 'afspraak-onvolledig');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nSpeerpunt 7: \'We schilderen de gevel.\'\n');
    await vscode.workspace.applyEdit(edit);
    await withSetting('labels', { assignment: ['Speerpunt'] }, async () => {
      await until(() => findings(document).some((one) => document.getText(one.range).startsWith('Speerpunt 7')) || undefined, () => 'Speerpunt is not read as a label');
    });
  });

  test('the project file wins, and a wrong value in it is reported on its own line', async () => {
    const document = await open('buurthuis.advies.md');
    await finding(document, 'afspraak-onvolledig');
    const project = file('scherp.json');
    await vscode.workspace.fs.writeFile(project, new TextEncoder().encode('{\n  "severity": { "afspraak-onvolledig": "off" },\n  "replyWeeks": "zes"\n}\n'));
    try {
      await until(() => !findings(document).some((one) => rule(one) === 'afspraak-onvolledig') || undefined, () => 'the project file has no effect');
      await vscode.window.showTextDocument(project, { viewColumn: vscode.ViewColumn.Beside });
      const problem = await until(() => vscode.languages.getDiagnostics(project).find(({ source }) => source === 'scherp'), () => 'the wrong value is not reported');
      assert.equal(problem.range.start.line, 2);
    } finally {
      await vscode.workspace.fs.delete(project);
    }
    await finding(document, 'afspraak-onvolledig');
  });
});
