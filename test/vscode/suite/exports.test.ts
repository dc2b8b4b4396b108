import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, file, finding, open, until } from './editor.ts';

suite('export and comparison', () => {
  teardown(closeAll);

  /** Answers what the editor would ask, runs, and tells what it said. */
  async function answering(target: vscode.Uri | undefined, run: () => Promise<unknown>): Promise<readonly string[]> {
    const said: string[] = [];
    const stubs: Partial<Record<keyof typeof vscode.window, unknown>> = {
      showQuickPick: (choices: readonly unknown[]) => Promise.resolve(choices[0]),
      showSaveDialog: () => Promise.resolve(target),
      showInformationMessage: (text: string) => { said.push(text); return Promise.resolve(undefined); },
      showWarningMessage: (text: string) => { said.push(text); return Promise.resolve(undefined); },
    };
    const kept = Object.fromEntries(Object.keys(stubs).map((name) => [name, Object.getOwnPropertyDescriptor(vscode.window, name)]));
    for (const [name, value] of Object.entries(stubs)) Object.defineProperty(vscode.window, name, { configurable: true, writable: true, value });
    try {
      await run();
    } finally {
      for (const [name, descriptor] of Object.entries(kept)) if (descriptor) Object.defineProperty(vscode.window, name, descriptor);
    }
    return said;
  }

  for (const [command, name, begin] of [['exportReport', 'uit.docx', 'PK'], ['exportRegister', 'uit.xlsx', 'PK'], ['exportRegister', 'uit.ics', 'BEGIN:VCALENDAR'], ['exportFindings', 'uit.html', '<!doctype html>'], ['exportFindings', '100% klaar.html', '<!doctype html>'], ['exportMatrix', 'uit.md', '<!-- scherp -->\n\n# Dekkingsmatrix']] as const) {
    test(`${command} writes ${name}`, async () => {
      await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
      const target = file(name);
      try {
        const said = await answering(target, async () => { await vscode.commands.executeCommand(`scherp.${command}`); });
        assert.deepStrictEqual(said, [`${name} is ready.`]);
        assert.ok(new TextDecoder().decode((await vscode.workspace.fs.readFile(target)).slice(0, 40)).startsWith(begin));
      } finally {
        await vscode.workspace.fs.delete(target).then(undefined, () => undefined);
      }
    });
  }

  test('a name that tells no form is said, and nothing is written', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    assert.deepStrictEqual(await answering(file('uit.pdf'), async () => { await vscode.commands.executeCommand('scherp.exportReport'); }), ['Choose a name that ends in .docx, .html, .md.']);
    await assert.rejects(async () => { await vscode.workspace.fs.stat(file('uit.pdf')); });
  });

  test('compares a document with its last version in git', async () => {
    const document = await open('archief/buurthuis.advies.md');
    await finding(document, 'afspraak-onvolledig');
    if (vscode.extensions.getExtension('vscode.git') === undefined) {
      const [said = ''] = await answering(undefined, async () => { await vscode.commands.executeCommand('scherp.compare'); });
      assert.match(said, /^There is no earlier version/, 'a browser has no git of its own');
      return;
    }
    const switchGit = (on: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('git').update('enabled', on, vscode.ConfigurationTarget.Workspace);
    await switchGit(true);
    try {
      let said: readonly string[] = [];
      // The git extension looks for repositories in its own time.
      const page = await until(async () => {
        await vscode.window.showTextDocument(document);
        said = await answering(undefined, async () => { await vscode.commands.executeCommand('scherp.compare'); });
        return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'scherp' && uri.path.startsWith('/vergelijking/'));
      }, () => `no comparison is shown, but: ${said.join('; ')}`);
      assert.match(page.getText(), /\| Advies 9 \| nieuw \|/);
    } finally {
      await switchGit(undefined);
    }
  });

  test('without git there is no earlier version, and that is said calmly', async () => {
    await finding(await open('buurthuis.advies.md'), 'afspraak-onvolledig');
    const [said = ''] = await answering(undefined, async () => { await vscode.commands.executeCommand('scherp.compare'); });
    assert.match(said, /^There is no earlier version/);
  });
});
