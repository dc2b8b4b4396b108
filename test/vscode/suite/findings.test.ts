import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, finding, findings, hover, open, rule, told, toldWhen, write } from './editor.ts';

suite('findings', () => {
  teardown(closeAll);

  test('an example advice has calm Dutch findings, each with its rule', async () => {
    const document = await open('examples/waterbeek.advies.md');
    await finding(document, 'afspraak-onvolledig');
    for (const one of findings(document)) {
      assert.match(rule(one), /^[a-z]+(-[a-z]+)*$/);
      assert.match(one.message, /^[\p{Lu}'‘*"“].*[^!]$/u);
      assert.notEqual(one.severity, vscode.DiagnosticSeverity.Error);
    }
    assert.ok(told(document).includes('afspraak-onvolledig: n.t.b.'), told(document).join('\n'));
  });

  test('the rule leads to its page', async () => {
    const document = await open('buurthuis.advies.md');
    const { code } = await finding(document, 'afspraak-onvolledig');
    assert.ok(typeof code === 'object' && code.target.toString().includes('afspraak-onvolledig'), JSON.stringify(code));
  });

  test('they stand under the words concerned', async () => {
    const document = await open('buurthuis.advies.md');
    const lines = await toldWhen(document, (all) => all.length > 0);
    assert.ok(lines.includes('afspraak-onvolledig: Advies 1'), lines.join('\n'));
    assert.ok(lines.includes('opdracht-zonder-opmerking: Opdracht 2'), lines.join('\n'));
  });

  test('they follow what is typed', async () => {
    const document = await write('Advies 1: Open het buurthuis ook op zaterdag.\n');
    await finding(document, 'afspraak-onvolledig');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), '\n- **Eigenaar:** wethouder Welzijn\n- **Planning:** 1 oktober 2026\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await toldWhen(document, (all) => !all.includes('afspraak-onvolledig: Advies 1'));
  });

  test('an advice without a telling name is recognised by its text', async () => {
    await finding(await open('brief.md'), 'afspraak-onvolledig');
  });

  test('other Markdown is left alone', async () => {
    const silent = await open('boodschappen.md');
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig'); // by now the server has looked at both
    assert.deepEqual(told(silent), []);
  });

  test('hover tells why, and how to switch the rule off', async () => {
    const document = await open('buurthuis.advies.md');
    const { range } = await finding(document, 'afspraak-onvolledig');
    const text = await hover(document, range.start);
    assert.match(text, /Een advies werkt pas als iedereen weet wie het uitvoert/);
    assert.match(text, /"afspraak-onvolledig": "off"/);
  });
});
