import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../server/src/lsp/files.ts';
import { nodeFiles } from '../../server/src/lsp/files-node.ts';
import { listMarkdown } from '../../server/src/lsp/workspace/listing.ts';
import { isListed, pathIn, uriIn } from '../../server/src/lsp/workspace/places.ts';
import { startEditor, type EditorOptions } from '../support/lsp.ts';

const ROOT = 'file:///raad';
const PLAN = '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n';
const ADVICE = '---\nplan: beekdorp.plan.md\n---\n\nOpdracht 1: \'Wij openen een winkel.\'\n\nOpmerking: Dit is een goed voorstel.\n';
const DIFFERS = ['citaat-wijkt-af: Wij openen een winkel.'];
const LOST = ['koppeling-onbekend: beekdorp.plan.md'];

const start = (files: Record<string, string>, options: EditorOptions = {}) =>
  startEditor({ folders: [ROOT], files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text])), ...options });

test('an advice is compared with its plan, which nobody opened', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE);
  await advice.becomes(DIFFERS);
  await editor.stop();
});

test('findings that come with the plan are counted in the status', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE);
  await advice.becomes(DIFFERS);
  assert.equal(editor.status(advice.uri)?.counts.information, 1);
  await editor.stop();
});

test('the unsaved text of the plan counts, and the editor is told to ask again', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE);
  const plan = await editor.open(PLAN, { uri: `${ROOT}/beekdorp.plan.md` });
  await advice.becomes(DIFFERS);
  const before = editor.said.all.length;
  await plan.replace('loket', 'winkel');
  await editor.said.next(({ method }) => method === 'workspace/diagnostic/refresh', before);
  assert.deepEqual(await advice.findings(), []);
  await plan.close();
  await advice.becomes(DIFFERS);
  await editor.stop();
});

test('an editor that does not ask is sent what changed', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN }, { lacks: ['textDocument.diagnostic'] });
  const { uri } = await editor.open(ADVICE);
  const heard = ({ method, params }: { method: string; params: unknown }): boolean => method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes(uri) && JSON.stringify(params).includes('citaat-wijkt-af');
  await editor.said.next(heard, 0);
  await editor.stop();
});

test('a plan that is written, deleted or renamed by another program is noticed', async () => {
  const editor = await start({});
  const advice = await editor.open(ADVICE);
  await advice.becomes(LOST);
  await editor.changeFile(`${ROOT}/beekdorp.plan.md`, PLAN);
  await advice.becomes(DIFFERS);
  await editor.changeFile(`${ROOT}/beekdorp.plan.md`, PLAN.replace('loket', 'winkel'));
  await advice.becomes([]);
  await editor.changeFile(`${ROOT}/beekdorp.plan.md`, null);
  await advice.becomes(LOST);
  await editor.stop();
});

test('a folder that goes away takes its plans along', async () => {
  const editor = await start({ 'plannen/beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE.replace('beekdorp', 'plannen/beekdorp'));
  await advice.becomes(DIFFERS);
  editor.files.clear();
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${ROOT}/plannen`, type: 3 }] });
  await advice.becomes(['koppeling-onbekend: plannen/beekdorp.plan.md']);
  await editor.stop();
});

test('each folder of a workspace has documents of its own', async () => {
  const editor = await start({ 'oud/beekdorp.plan.md': PLAN }, { folders: [`${ROOT}/nieuw`] });
  const advice = await editor.open(ADVICE.replace('beekdorp.plan.md', '../oud/beekdorp.plan.md'), { uri: `${ROOT}/nieuw/a.advies.md` });
  await advice.becomes(['koppeling-onbekend: ../oud/beekdorp.plan.md']);
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: ROOT, name: 'raad' }], removed: [{ uri: `${ROOT}/nieuw`, name: 'nieuw' }] } });
  await advice.becomes(DIFFERS);
  await editor.stop();
});

test('the plan that scherp.json names, for the folder in which it stands', async () => {
  const editor = await start({ 'scherp.json': '{ "plan": "plannen/beekdorp.plan.md" }', 'plannen/beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE.replace(/---[^]*---\n\n/, ''), { uri: `${ROOT}/adviezen/a.advies.md` });
  await advice.becomes(DIFFERS);
  await editor.changeFile(`${ROOT}/scherp.json`, '{}');
  await advice.becomes([]);
  await editor.stop();
});

test('a text outside every folder is judged by itself', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN });
  const inside = await editor.open(ADVICE);
  await inside.becomes(DIFFERS);
  for (const uri of ['untitled:Untitled-1', 'file:///elders/a.advies.md']) assert.deepEqual(await (await editor.open(ADVICE, { uri })).findings(), []);
  await editor.stop();
});

test('of an editor that shows no folders only the open documents are known, and nothing is said to be missing', async () => {
  const editor = await start({}, { ours: false });
  const advice = await editor.open(ADVICE);
  const plan = await editor.open(PLAN, { uri: `${ROOT}/beekdorp.plan.md` });
  assert.deepEqual([await advice.findings(), await plan.findings()], [[], []]);
  await editor.stop();
});

test('an editor that watches no files is served by a new look at every opening', async () => {
  const editor = await start({ 'beekdorp.plan.md': PLAN }, { lacks: ['workspace.didChangeWatchedFiles'] });
  const advice = await editor.open(ADVICE);
  await advice.becomes(DIFFERS);
  editor.files.set(`${ROOT}/beekdorp.plan.md`, PLAN.replace('loket', 'winkel'));
  await editor.open('', { uri: `${ROOT}/leeg.md` });
  await advice.becomes([]);
  await editor.stop();
});

test('many documents are read with a word of how far it is', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${String(index)}.advies.md`, 'Advies 1: Open het buurthuis.\n']));
  const editor = await start({ ...files, 'beekdorp.plan.md': PLAN });
  const advice = await editor.open(ADVICE);
  await advice.becomes(DIFFERS);
  const told = editor.said.all.filter(({ method }) => method === '$/progress').map(({ params }) => (params as { value: { kind: string; title?: string; message?: string } }).value);
  assert.equal(told[0]?.title, 'Scherp leest de documenten in deze map');
  assert.equal(told.at(-1)?.kind, 'end');
  await editor.stop();
});

test('typing moves what was found among others', async () => {
  const filler = 'De buurt is blij. '.repeat(1000);
  const editor = await start({ 'beekdorp.plan.md': PLAN });
  const advice = await editor.open(`${ADVICE}\n${filler}\n\nZie opdracht 9.\n`);
  const expected = [...DIFFERS, 'verwijzing-onbekend: opdracht 9'];
  await advice.becomes(expected);
  for (const letter of 'werkt') await advice.replace('blij. ', `blij.${letter} `);
  const end = advice.rangeOf('\n\nZie').start;
  for (const letter of 'heel') {
    await advice.send([{ range: { start: end, end }, text: letter }]);
    assert.deepEqual(await advice.findings(), expected);
  }
  await editor.stop();
});

test('what is not listed: hidden folders, those of tools, what is no Markdown', () => {
  assert.deepEqual(['a.md', 'x/B.MARKDOWN', 'node_modules/a.md', '.git/a.md', 'x/.trash/a.md', 'a.txt', '.md'].filter(isListed), ['a.md', 'x/B.MARKDOWN']);
});

test('a place is the same however its address is written', () => {
  assert.equal(pathIn('file:///c%3A/raad', 'file:///c:/raad/een%20plan.md'), 'een plan.md');
  assert.equal(pathIn('file:///raad/', uriIn('file:///raad/', 'een plan #1 100%.md')), 'een plan #1 100%.md');
  assert.equal(pathIn('file:///raad', 'file:///raadzaal/a.md'), null);
  assert.equal(pathIn('file:///raad', 'file:///raad'), null);
  assert.equal(pathIn('file:///raad', 'untitled:Untitled-1'), null);
});

test('a symbolic link counts if it leads to a file in the same folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scherp-'));
  const root = join(folder, 'raad');
  mkdirSync(join(root, 'plannen'), { recursive: true });
  writeFileSync(join(folder, 'buiten.md'), 'Geheim.');
  writeFileSync(join(root, 'plannen', 'a.plan.md'), `\uFEFF${PLAN}`);
  symlinkSync(join(folder, 'buiten.md'), join(root, 'buiten.md'));
  symlinkSync(join(root, 'plannen', 'a.plan.md'), join(root, 'a.plan.md'));
  symlinkSync(root, join(root, 'plannen', 'rond'));
  symlinkSync(join(root, 'weg'), join(root, 'weg.md'));
  const files = nodeFiles(NOBODY);
  const { paths, partial } = await listMarkdown(pathToFileURL(root).href, files);
  assert.deepEqual([paths, partial], [['a.plan.md', 'plannen/a.plan.md'], false]);
  assert.equal(await files.read(pathToFileURL(join(root, 'a.plan.md')).href), PLAN);
  assert.deepEqual(await listMarkdown(pathToFileURL(join(root, 'weg')).href, files), { paths: [], partial: true });
  rmSync(folder, { recursive: true });
});

const NOBODY: Files = { read: () => Promise.resolve(null), entries: () => Promise.resolve(null), stamp: () => Promise.resolve(null) };
