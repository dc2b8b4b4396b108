import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, file, finding, findings, open, rule, until } from './editor.ts';

suite('views', () => {
  teardown(closeAll);

  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => ({ tab, group })));
  const matrixTab = () => until(() => tabs().find(({ tab }) => tab.label === 'Coverage matrix'), () => `no matrix in ${tabs().map(({ tab }) => tab.label).join(', ')}`);

  test('the matrix opens beside the text, once', async () => {
    await finding(await open('examples/waterbeek.advies.md'), 'afspraak-onvolledig');
    await vscode.commands.executeCommand('scherp.showMatrix');
    const { tab, group } = await matrixTab();
    assert.ok(tab.input instanceof vscode.TabInputWebview, 'it is a page');
    assert.equal(group.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('scherp.showMatrix');
    assert.equal(tabs().filter(({ tab: { label } }) => label === 'Coverage matrix').length, 1);
  });

  test('the matrix stays when its file is deleted', async () => {
    const gone = file('weg.advies.md');
    await vscode.workspace.fs.writeFile(gone, new TextEncoder().encode('Advies 1: Open het buurthuis ook op zaterdag.\n'));
    await finding(await open('weg.advies.md'), 'afspraak-onvolledig');
    await vscode.commands.executeCommand('scherp.showMatrix');
    await matrixTab();
    await vscode.workspace.fs.delete(gone);
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    await matrixTab();
  });

  test('from open point to open point, and back', async () => {
    await finding(await open('examples/waterbeek.advies.md'), 'afspraak-onvolledig');
    const words = () => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection);
    const step = async (command: string): Promise<string | undefined> => {
      await vscode.commands.executeCommand(command);
      return words();
    };
    await until(async () => (await step('scherp.nextOpen')) === 'Opdracht 8' || undefined, () => `stands at ${words() ?? ''}`);
    assert.equal(await step('scherp.nextOpen'), 'Advies 5');
    assert.equal(await step('scherp.previousOpen'), 'Opdracht 8');
  });

  test('a place in the tree of agreements leads to the text', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    const uri = file('examples/waterbeek.plan.md').toString();
    await vscode.commands.executeCommand('scherp.agreements.open', { target: { uri, range: { start: { line: 5, character: 2 }, end: { line: 5, character: 14 } } }, fill: null });
    const editor = await until(() => vscode.window.activeTextEditor, () => 'no text is shown');
    assert.equal(editor.document.uri.toString(), uri);
    assert.equal(editor.document.getText(editor.selection), 'Langer thuis');
  });

  test('agreements are grouped by document, owner or quarter', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    for (const by of ['byOwner', 'byPlanning', 'byDocument']) {
      await vscode.commands.executeCommand('scherp.agreements.focus');
      await vscode.commands.executeCommand(`scherp.agreements.${by}`);
    }
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  /** Chooses the entry whose label fits, as a writer does in the list. */
  async function choosing(label: RegExp, run: () => Thenable<unknown>): Promise<void> {
    const kept = Object.getOwnPropertyDescriptor(vscode.window, 'showQuickPick');
    Object.defineProperty(vscode.window, 'showQuickPick', { configurable: true, value: (items: readonly { label: string }[]) => Promise.resolve(items.find((item) => label.test(item.label))) });
    try {
      await run();
    } finally {
      if (kept) Object.defineProperty(vscode.window, 'showQuickPick', kept);
    }
  }
  const written = (begin: RegExp) => until(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.isUntitled && begin.test(document.getText()) ? document : undefined;
  }, () => `no new text, but ${vscode.window.activeTextEditor?.document.getText().slice(0, 80) ?? 'nothing'}`);

  test('a new advice cites every assignment of the plan, and is read with it before it is saved', async () => {
    await finding(await open('examples/waterbeek.advies.md'), 'afspraak-onvolledig');
    await choosing(/^Langer thuis in Waterbeek$/, () => vscode.commands.executeCommand('scherp.newAdviceOnPlan'));
    const document = await written(/^---\nsoort: advies\n/);
    assert.equal(document.getText().match(/^\*\*Opdracht \d+:\*\*/gm)?.length, 12);
    assert.match(document.uri.path, /\/examples\/waterbeek-2\.advies\.md$/);
    await finding(document, 'opdracht-zonder-opmerking');
    for (const one of findings(document)) {
      assert.ok(rule(one) !== 'koppeling-onbekend', 'the plan is found');
      assert.match(document.getText(one.range), /\[[^\]]+\]/);
    }
  });

  test('a new reaction has a heading for every advice', async () => {
    await finding(await open('examples/waterbeek.advies.md'), 'afspraak-onvolledig');
    await choosing(/waterbeek|Langer thuis/i, () => vscode.commands.executeCommand('scherp.newReaction'));
    const document = await written(/^---\nsoort: reactie\n/);
    assert.equal(document.getText().match(/^## Advies \d+$/gm)?.length, 7);
  });
});
