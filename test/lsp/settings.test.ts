import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { foldersUp } from '../../server/src/lsp/configuration.ts';
import { QUIET, startEditor, type Editor } from '../support/lsp.ts';

const INCOMPLETE = 'Advies 1: Open het buurthuis ook op zaterdag.\n';
const WARNING = 2;
const HINT = 4;
const uri = 'vscode-vfs://raad/plan/wonen/loket.advies.md';
const project = 'vscode-vfs://raad/plan/scherp.json';
const folders = ['vscode-vfs://raad/plan'];

const asHint = { severity: { 'afspraak-onvolledig': 'hint' } };

/** What the editor is told about a settings file, as `line: message`. */
const problems = (editor: Editor): string[] | undefined => {
  const told = editor.said.all.map(({ method, params }) => ({ method, params: params as PublishDiagnosticsParams }));
  return told.findLast(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === project)
    ?.params.diagnostics.map(({ range, message }) => `${String(range.start.line)}: ${message}`);
};

test('settings of the editor count, and a change is followed by a refresh', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [WARNING]);
  const refresh = editor.said.next(({ method }) => method === 'workspace/diagnostic/refresh');
  await editor.changeSettings({ severity: { ...QUIET.severity, 'afspraak-onvolledig': 'hint' } });
  await refresh;
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  await editor.changeSettings({ severity: { ...QUIET.severity, 'afspraak-onvolledig': 'off' } });
  assert.deepEqual(await text.items(), []);
  await editor.stop();
});

test('settings are asked for each document', async () => {
  const editor = await startEditor();
  await (await editor.open(INCOMPLETE, { uri: 'file:///a/b.advies.md' })).items();
  await (await editor.open(INCOMPLETE, { uri: 'file:///c/d.advies.md' })).items();
  const asked = editor.said.all.filter(({ method }) => method === 'workspace/configuration').map(({ params }) => params);
  assert.deepEqual(asked, ['file:///a/b.advies.md', 'file:///c/d.advies.md'].map((scopeUri) => ({ items: [{ scopeUri, section: 'scherp' }] })));
  await editor.stop();
});

test('an editor that cannot be asked tells its settings itself', async () => {
  const editor = await startEditor({ lacks: ['workspace.configuration'] });
  const text = await editor.open(INCOMPLETE);
  await editor.changeSettings({ severity: { ...QUIET.severity, 'afspraak-onvolledig': 'hint' } });
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  await editor.stop();
});

test('nonsense in the settings of the editor does no harm', async () => {
  for (const settings of [null, undefined, 3, [], 'x', { severity: 3, owners: 'A', maxFindings: -1, labels: { owner: 1 } }]) {
    const editor = await startEditor({ settings });
    assert.ok((await (await editor.open(INCOMPLETE)).findings()).includes('afspraak-onvolledig: Advies 1'));
    await editor.stop();
  }
});

test('scherp.json goes before the editor, key by key; the nearest one counts', async () => {
  const editor = await startEditor({ folders, files: { [project]: JSON.stringify(asHint) } });
  const text = await editor.open(INCOMPLETE, { uri });
  assert.deepEqual((await text.items()).map(({ code, severity }) => [code, severity]), [['afspraak-onvolledig', HINT]]);
  const refresh = editor.said.next(({ method }) => method === 'workspace/diagnostic/refresh');
  await editor.changeFile('vscode-vfs://raad/plan/wonen/scherp.json', '{ "severity": { "afspraak-onvolledig": "off" } }');
  await refresh;
  assert.deepEqual(await text.items(), []);
  await editor.changeFile('vscode-vfs://raad/plan/wonen/scherp.json', null);
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  await editor.changeFile(project, null);
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [WARNING]);
  await editor.stop();
});

test('a file above the workspace folder is none of its business', async () => {
  const editor = await startEditor({ folders: ['vscode-vfs://raad/plan/wonen'], files: { [project]: JSON.stringify(asHint) } });
  assert.deepEqual((await (await editor.open(INCOMPLETE, { uri })).items()).map(({ severity }) => severity), [WARNING]);
  await editor.stop();
});

test('a text without a file follows the only workspace folder', async () => {
  const editor = await startEditor({ folders, files: { [project]: JSON.stringify(asHint) } });
  const text = await editor.open(INCOMPLETE, { uri: 'untitled:Untitled-1' });
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'vscode-vfs://raad/ander', name: 'ander' }], removed: [] } });
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [WARNING]);
  await editor.stop();
});

test('what is wrong in scherp.json stands on its own line, and the rest works', async () => {
  const editor = await startEditor({ folders, files: {
    [project]: '{\n  "severity": { "afspraak-onvoledig": "off", "afspraak-onvolledig": "hint" },\n  "replyWeeks": "zes",\n  "kleur": 1\n}\n',
  } });
  const text = await editor.open(INCOMPLETE, { uri });
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  assert.deepEqual(problems(editor), [
    '1: Onbekende regel "afspraak-onvoledig"; bedoelt u "afspraak-onvolledig"?',
    '2: Hier hoort een heel getal van 1 tot en met 52',
    '3: Onbekende instelling "kleur"',
  ]);
  await editor.changeFile(project, '{}');
  await text.items();
  assert.deepEqual(problems(editor), []);
  await editor.stop();
});

test('a settings file is followed while it is written, and counts once it is saved', async () => {
  const editor = await startEditor({ folders, files: { [project]: '{}' } });
  const text = await editor.open(INCOMPLETE, { uri });
  await text.items();
  const draft = await editor.open('{}', { uri: project, languageId: 'jsonc' });
  await draft.send([{ text: '{ "severity": { "afspraak-onvolledig": "hint" }, "kleur": 1 }' }]);
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [WARNING]);
  assert.deepEqual(problems(editor), ['0: Onbekende instelling "kleur"']);
  editor.files.set(project, draft.text());
  await editor.notify('textDocument/didSave', { textDocument: { uri: project } });
  assert.deepEqual((await text.items()).map(({ severity }) => severity), [HINT]);
  await draft.send([{ text: '{}' }]);
  assert.deepEqual(await draft.pull(), { kind: 'full', items: [] });
  assert.deepEqual(problems(editor), []);
  await draft.close();
  await text.items();
  assert.deepEqual(problems(editor), ['0: Onbekende instelling "kleur"'], 'as it is on disk');
  await editor.stop();
});

test('an editor that watches no files is served by a new look at every opening', async () => {
  const editor = await startEditor({ folders, lacks: ['workspace.didChangeWatchedFiles'] });
  await (await editor.open(INCOMPLETE, { uri })).items();
  editor.files.set(project, JSON.stringify(asHint));
  assert.deepEqual((await (await editor.open(INCOMPLETE, { uri: `${uri}.2.md` })).items()).map(({ severity }) => severity), [HINT]);
  await editor.stop();
});

test('the settings in force are told with where they come from', async () => {
  const files = { [project]: '{ "severity": { "open-einde": "off" }, "replyWeeks": 8, "owner": [] }' };
  const settings = { severity: { 'vaag-tijd': 'hint' }, owners: ['wethouder Wonen'], messageLanguage: 'nl' };
  const view = async (locale: string) => {
    const editor = await startEditor({ folders, files, settings, locale });
    await editor.open(INCOMPLETE, { uri });
    const text = await editor.request<string>('scherp/settings', { uri, origins: { owners: 'workspace', severity: 'user' } });
    await editor.stop();
    return text;
  };
  const dutch = await view('nl');
  for (const line of [
    '- `vaag-tijd`: `"hint"` — gebruikersinstellingen', '- `open-einde`: `"off"` — `vscode-vfs://raad/plan/scherp.json`',
    '- `["wethouder Wonen"]` — werkruimte-instellingen', '- `8` — `vscode-vfs://raad/plan/scherp.json`', '- `"nl"` — standaard',
    '- `owner` (scherp.json): Onbekende instelling "owner"; bedoelt u "owners"?',
  ]) assert.ok(dutch.split('\n').includes(line), `${line}\nin\n${dutch}`);
  assert.match(await view('en-GB'), /^# Scherp settings in force\n[^]*- `"nl"` — default\n/);
});

test('where a settings file is looked for', () => {
  assert.deepEqual(foldersUp('file:///a/b/c.md', ['file:///a']), ['file:///a/b', 'file:///a']);
  assert.deepEqual(foldersUp('file:///a/b/c.md', ['file:///a', 'file:///a/b']), ['file:///a/b']);
  assert.deepEqual(foldersUp('file:///ab/c.md', ['file:///a']), ['file:///ab', 'file://']);
  assert.deepEqual(foldersUp('vscode-vfs://github/raad/plan/c.md?x#y', []), ['vscode-vfs://github/raad/plan', 'vscode-vfs://github/raad', 'vscode-vfs://github']);
  assert.deepEqual(foldersUp('untitled:Untitled-1', ['file:///a']), ['file:///a']);
  assert.deepEqual(foldersUp('untitled:Untitled-1', []), []);
});
