import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, hover, open, until, withSetting, write } from './editor.ts';

const ADVICE = 'examples/waterbeek.advies.md';
const PLAN = 'examples/waterbeek.plan.md';

suite('what became of each opdracht and advies', () => {
  teardown(closeAll);

  const at = (document: vscode.TextDocument, words: string): vscode.Position => document.positionAt(document.getText().indexOf(words));
  const run = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

  const lensAt = (document: vscode.TextDocument, words: string, title: RegExp): Promise<vscode.CodeLens> => {
    const line = at(document, words).line;
    let seen: readonly string[] = [];
    return until(async () => {
      const here = (await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 500)).filter(({ range }) => range.start.line === line);
      seen = here.map(({ command }) => command?.title ?? '');
      return here.find(({ command }) => title.test(command?.title ?? ''));
    }, () => seen.join('\n'));
  };

  test('a line above it, which leads to the places', async () => {
    const plan = await open(PLAN);
    const { command } = await lensAt(plan, 'Opdracht 4', /^overgenomen · wethouder Wonen en Zorg · planning /);
    assert.ok(command);
    await run(command.command, ...command.arguments as unknown[]);
    await run('closeReferenceSearch');
    await lensAt(plan, 'Opdracht 7', /^niet genoemd/);
    await lensAt(plan, 'Opdracht 7', /^geen verwijzingen$/);
  });

  test('the line changes when another document does', async () => {
    await lensAt(await open(PLAN), 'Opdracht 7', /^niet genoemd/);
    const advice = await open(ADVICE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(advice.uri, at(advice, 'Opdracht 8:'), "Opdracht 7: 'De vijf buurthuizen gaan ook op zaterdag open.'\n\nOpmerking: Daar zijn wij blij mee.\n\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await lensAt(await open(PLAN), 'Opdracht 7', /^beantwoord/);
  });

  test('a hover tells the text of the plan and the answer', async () => {
    const advice = await open(ADVICE);
    const text = await until(async () => {
      const told = await hover(advice, at(advice, 'Opdracht 11'));
      return told.includes('internetbankieren') ? told : undefined;
    }, () => 'the plan is not found');
    assert.ok(text.includes('Advies 6'), text);
  });

  test('hints stand behind it once they are switched on', async () => {
    const plan = await open(PLAN);
    const whole = new vscode.Range(0, 0, plan.lineCount, 0);
    const hints = async (): Promise<string[]> => (await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', plan.uri, whole)).map(({ label }) => (typeof label === 'string' ? label : ''));
    await lensAt(plan, 'Opdracht 4', /^overgenomen/);
    assert.deepEqual(await hints(), []);
    await withSetting('inlayHints', true, async () => {
      await until(async () => ((await hints()).some((hint) => hint.startsWith('wethouder Wonen en Zorg')) ? true : undefined), () => 'no hints');
    });
  });

  test('colours for what a grammar cannot know', async () => {
    const advice = await open(ADVICE);
    const { tokenTypes } = await until(async () => await run<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', advice.uri), () => 'no legend');
    const { data } = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', advice.uri);
    const coloured: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 5);
      [line, character] = down === 0 ? [line, character + right] : [line + down, right];
      coloured.push(`${tokenTypes[type] ?? ''}: ${advice.getText(new vscode.Range(line, character, line, character + length))}`);
    }
    for (const expected of ['struct: Opdracht 4', 'keyword: Advies 2', 'class: wethouder Wonen en Zorg', 'number: uiterlijk 1 december 2026', 'regexp: zo snel mogelijk']) {
      assert.ok(coloured.includes(expected), `${expected} not in\n${coloured.join('\n')}`);
    }
  });

  test('the path of the plan is a link', async () => {
    const advice = await open(ADVICE);
    const link = await until(async () => (await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', advice.uri)).find(({ range }) => advice.getText(range) === 'waterbeek.plan.md'), () => 'no link');
    assert.ok(link.target?.path.endsWith('/examples/waterbeek.plan.md'));
  });

  test('the assignments of the plan are offered behind Opdracht', async () => {
    const advice = await open(ADVICE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(advice.uri, at(advice, 'Opdracht 8:'), 'Opdracht 7\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const place = at(advice, 'Opdracht 7\n').translate(0, 'Opdracht 7'.length);
    const item = await until(async () => {
      const { items } = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', advice.uri, place, undefined, 100);
      return items.find(({ label }) => typeof label === 'object' && label.label === '7' && label.detail?.includes('De vijf buurthuizen'));
    }, () => 'not offered');
    assert.match(String(item.insertText), /^7: 'De vijf buurthuizen [^]*'\n\nOpmerking: $/);
  });

  test('owners and moments are offered behind their labels', async () => {
    const advice = await write('Datum: 11 maart 2026\n\nAdvies 1: Open het buurthuis.\n\n- **Eigenaar:** team Welzijn\n\nAdvies 2: Open een loket.\n\n- **Eigenaar:** \n- **Planning:** \n');
    const labels = async (line: number): Promise<string[]> => {
      const { items } = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', advice.uri, advice.lineAt(line).range.end);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await until(async () => ((await labels(8)).includes('team Welzijn') ? true : undefined), () => 'no owners');
    assert.ok((await labels(9)).includes('Q3 2026'));
  });
});
