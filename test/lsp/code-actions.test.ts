import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { analyse, findings } from '../../server/src/core/analysis.ts';
import type { Fix } from '../../server/src/core/finding.ts';
import { compatible } from '../../server/src/lsp/edits.ts';
import { editsOf, QUIET, startEditor, watchedCore } from '../support/lsp.ts';

const RULE = 'afspraak-onvolledig';
const INCOMPLETE = 'Advies 1: Open het buurthuis ook op zaterdag.\n';
const COMPLETED = /^Advies 1: Open het buurthuis ook op zaterdag\.\n\n- \*\*Eigenaar:\*\* .*\[wie\?\].*\n- \*\*Planning:\*\* \[datum\]\n$/;

const changeOf = ({ edit }: CodeAction): TextDocumentEdit | undefined => edit?.documentChanges?.[0] as TextDocumentEdit | undefined;

test('a fix comes with tab stops and the version of the text', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const action = await text.action(RULE, 'Voeg eigenaar en planning toe');
  assert.equal(action.kind, 'quickfix');
  assert.equal(action.isPreferred, true);
  assert.deepEqual(action.diagnostics?.map(({ code }) => code), [RULE]);
  assert.deepEqual(changeOf(action)?.textDocument, { uri: text.uri, version: 1 });
  assert.match(JSON.stringify(changeOf(action)?.edits), /"snippet":\{"kind":"snippet","value":"[^"]*\$\{1/);
  await text.apply(action.edit);
  assert.match(text.text(), COMPLETED);
  await editor.stop();
});

test('an editor without snippets gets the placeholders as text', async () => {
  for (const lacks of ['workspace.workspaceEdit.snippetEditSupport', 'workspace.workspaceEdit.documentChanges', 'workspace.workspaceEdit']) {
    const editor = await startEditor({ lacks: [lacks] });
    const text = await editor.open(INCOMPLETE);
    const { edit } = await text.action(RULE, 'Voeg eigenaar en planning toe');
    assert.doesNotMatch(JSON.stringify(edit), /snippet|\$\{/);
    assert.equal(edit?.changes !== undefined, lacks !== 'workspace.workspaceEdit.snippetEditSupport');
    await text.apply(edit);
    assert.match(text.text(), COMPLETED);
    await editor.stop();
  }
});

test('a snippet begins where the editor adds no indentation of its own', async () => {
  const editor = await startEditor();
  const text = await editor.open('1. Kop\n\n   - Advies 1: Open het \\$1 {buurthuis} ook op zaterdag.\n');
  const { edit } = await text.action(RULE, 'Voeg eigenaar en planning toe');
  const [snippet, ...others] = (edit?.documentChanges?.[0] as TextDocumentEdit).edits as SnippetTextEdit[];
  assert.deepEqual([snippet?.range.start, others], [{ line: 2, character: 0 }, []]);
  assert.match(snippet?.snippet.value ?? '', /^ {3}- Advies 1: Open het \\\\\\\$1 \{buurthuis\\\} ook op zaterdag\.\n {5}- \*\*Eigenaar:\*\* \$\{1/);
  await editor.stop();
});

test('remarks that are added together are typed one after the other', async () => {
  const editor = await startEditor();
  const text = await editor.open("Opdracht 5: 'Wij openen een loket.'\n\nOpdracht 6: 'Wij maken een flyer.'\n");
  const { edit } = await text.action('opdracht-zonder-opmerking', 'Beantwoord alle open opdrachten');
  assert.deepEqual([...JSON.stringify(edit).matchAll(/\$\{(\d):/g)].map(([, stop]) => stop), ['1', '2']);
  await editor.stop();
});

test('in a choice of owners only what would end one is escaped', async () => {
  const editor = await startEditor({ settings: { ...QUIET, owners: ['team A, B | C', 'team $1 {x} \\'] } });
  const text = await editor.open(INCOMPLETE);
  assert.ok(JSON.stringify(changeOf(await text.action(RULE, 'Voeg eigenaar en planning toe'))).includes(JSON.stringify('${1|[wie?],team A\\, B \\| C,team $1 {x} \\\\|}').slice(1, -1)));
  await editor.stop();
});

test('what no directive can silence is not offered to be ignored', async () => {
  const editor = await startEditor();
  const text = await editor.open(`---\nsoort: brief\n---\n\n<!-- scherp-uit vaag-tijd -->\n${INCOMPLETE}`);
  assert.deepEqual((await text.titles('kop-onleesbaar')).filter((title) => title.startsWith('Negeer')), []);
  assert.deepEqual((await text.titles('uitzondering-onjuist')).filter((title) => title.startsWith('Negeer')), []);
  assert.notDeepEqual(await text.titles('uitzondering-onjuist'), []);
  await editor.stop();
});

test('every finding can be ignored with a reason, and explained', async () => {
  const editor = await startEditor();
  const text = await editor.open(`Inleiding.\n\n${INCOMPLETE}`);
  const ignore = await text.action(RULE, 'Negeer hier, met reden');
  assert.match(JSON.stringify(ignore.edit), /scherp-uit afspraak-onvolledig: \$\{1:\[reden\]\} -->/);
  const explain = await text.action(RULE, 'Uitleg over deze regel (afspraak-onvolledig)');
  assert.deepEqual([explain.edit, explain.command?.command, explain.command?.arguments], [undefined, 'scherp.explainRule', [RULE]]);
  await text.apply(ignore.edit);
  assert.equal(text.text(), `Inleiding.\n\n<!-- scherp-uit afspraak-onvolledig: [reden] -->\n${INCOMPLETE}`);
  assert.deepEqual(await text.findings(), ['uitzondering-onjuist: <!-- scherp-uit afspraak-onvolledig: [reden] -->']);
  await text.replace('[reden]', 'besproken op 12 maart');
  assert.deepEqual(await text.findings(), []);
  await editor.stop();
});

test('where several findings meet, the cures come first, and the rest says which finding it is about', async () => {
  const editor = await startEditor({ settings: { severity: { 'reactie-niet-gevraagd': 'off', 'vaststelling-ontbreekt': 'off', 'monitoring-ontbreekt': 'off' } } });
  const text = await editor.open(`${INCOMPLETE}\n\nDank u wel.\n`);
  const titles = (await text.actions(text.rangeOf('Advies 1'))).map(({ title }) => title);
  assert.deepEqual(titles, [
    'Voeg eigenaar en planning toe', 'Maak deze afspraak compleet',
    'Negeer hier, met reden (afspraak-onvolledig)', 'Uitleg over deze regel (afspraak-onvolledig)',
    'Negeer hier, met reden (kop-onvolledig)', 'Uitleg over deze regel (kop-onvolledig)',
  ]);
  await editor.stop();
});

test('in another editor the explanation opens the page on the web', async () => {
  const editor = await startEditor({ ours: false });
  const text = await editor.open(INCOMPLETE);
  const { command } = await text.action(RULE, 'Uitleg over deze regel (afspraak-onvolledig)');
  assert.ok(command !== undefined && editor.capabilities.executeCommandProvider?.commands.includes(command.command));
  await editor.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
  const shown = editor.said.all.find(({ method }) => method === 'window/showDocument');
  assert.deepEqual(shown?.params, { uri: 'https://github.com/scherp-nl/scherp/blob/main/docs/regels/afspraak-onvolledig.md', external: true });
  assert.equal(await editor.request('workspace/executeCommand', { command: command.command, arguments: ['../../niets'] }), null);
  await editor.stop();

  const plain = await startEditor({ ours: false, lacks: ['window.showDocument'] });
  assert.deepEqual((await (await plain.open(INCOMPLETE)).titles(RULE)).filter((title) => title.startsWith('Uitleg')), []);
  await plain.stop();
});

test('without a named finding the place decides', async () => {
  const editor = await startEditor();
  const text = await editor.open(`${INCOMPLETE}\nDe raad dankt u.\n`);
  assert.notEqual((await text.actions(text.rangeOf('Advies'))).length, 0);
  assert.deepEqual(await text.actions(text.rangeOf('dankt')), []);
  await editor.stop();
});

test('a finding is known by rule and place when the text moved on since it was shown', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const diagnostics = await text.items();
  await text.replace('zaterdag', 'zaterdag en zondag');
  const [range] = diagnostics.map((item) => item.range);
  assert.ok(range);
  const [first] = await text.actions(range, { diagnostics });
  assert.equal(first?.title, 'Voeg eigenaar en planning toe');
  assert.equal(first && changeOf(first)?.textDocument.version, 2);
  await text.replace('Advies 1: Open', 'Ze openen');
  assert.deepEqual((await text.actions(range, { diagnostics })).filter(({ edit }) => JSON.stringify(edit).includes('Eigenaar')), []);
  await editor.stop();
});

test('an editor that wants one kind of action gets no other', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const range = text.rangeOf('Advies 1');
  const kinds = async (only: string[]) => [...new Set((await text.actions(range, { only })).map(({ kind }) => kind))];
  assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
  assert.deepEqual(await kinds(['refactor']), []);
  assert.deepEqual(await kinds(['source.fixAll.eslint']), []);
  assert.deepEqual(await kinds(['source.organizeImports']), []);
  await editor.stop();
});

test('code actions do not look at the text again', async () => {
  const { core, calls } = watchedCore();
  const editor = await startEditor({ core });
  const text = await editor.open(INCOMPLETE);
  await text.titles(RULE);
  await text.hover('Advies');
  assert.deepEqual(calls, { analyse: 1, reanalyse: 0 });
  await editor.stop();
});

test('source.fixAll.scherp applies safe fixes only, and no two in one place', async () => {
  const fix = (start: number, end: number, by: string, safe = true): Fix => ({ title: by, safe, edits: [{ start, end, text: by, snippet: `\${1:${by}}` }] });
  const editor = await startEditor({ core: {
    ...watchedCore().core,
    analyse,
    findings: (analysis) => findings(analysis).slice(0, 1).flatMap((finding) => [
      { ...finding, fixes: [fix(0, 6, 'ADVIES'), fix(0, 6, 'advies')] },
      { ...finding, fixes: [fix(4, 8, 'overlap')] },
      { ...finding, fixes: [fix(10, 14, 'niet veilig', false)] },
      { ...finding, fixes: [fix(44, 45, '!')] },
      { ...finding, fixes: [fix(15, 15, 'nu ')] },
      { ...finding, fixes: [fix(15, 15, 'straks ')] },
    ]),
  } });
  const text = await editor.open(INCOMPLETE);
  for (const only of [['source'], ['source.fixAll'], ['source.fixAll.scherp']]) {
    const [all, ...others] = await text.actions(text.rangeOf('zaterdag'), { only });
    assert.deepEqual([all?.kind, others], ['source.fixAll.scherp', []]);
    assert.doesNotMatch(JSON.stringify(all?.edit), /snippet/);
    if (only[0] === 'source') assert.equal(editsOf(all?.edit, text.uri).length, 3);
  }
  const [all] = await text.actions(text.rangeOf('zaterdag'), { only: ['source.fixAll'] });
  await text.apply(all?.edit);
  assert.equal(text.text(), 'ADVIES 1: Open nu het buurthuis ook op zaterdag!\n');
  await editor.stop();
});

test('a fix of several edits is taken whole or not at all', () => {
  const edit = (start: number, end: number) => ({ start, end, text: '' });
  assert.deepEqual(compatible([[edit(5, 9)], [edit(1, 2), edit(8, 12)], [edit(20, 21), edit(3, 4)]]), [edit(3, 4), edit(5, 9), edit(20, 21)]);
});
