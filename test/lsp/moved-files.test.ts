import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { DOSSIER, openDossier } from '../support/dossier.ts';

/** Moves files and applies what the server makes of it: the texts that change, by the path that they still have. */
async function moved(files: Record<string, string>, ...moves: readonly (readonly [from: string, to: string])[]): Promise<Record<string, string>> {
  const { editor, after } = await openDossier(files);
  const renames = moves.map(([from, to]) => ({ oldUri: `file:///raad/${from}`, newUri: to.startsWith('/') ? `file://${to}` : `file:///raad/${to}` }));
  const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files: renames });
  const texts = after(edit);
  await editor.stop();
  return texts;
}

const advice = (plan: string): Record<string, string> => ({ 'a.advies.md': (DOSSIER['a.advies.md'] ?? '').replace('plan: b.plan.md', `plan: ${plan}`) });

test('a plan that gets another name keeps its advices', async () => {
  assert.deepEqual(await moved({}, ['b.plan.md', 'plannen/beekdorp.plan.md']), advice('plannen/beekdorp.plan.md'));
  assert.deepEqual(await moved({}, ['b.plan.md', 'het plan: nieuw.md']), advice('"het plan: nieuw.md"'));
});

test('an advice that moves still leads to its plan, and the reaction to it', async () => {
  assert.deepEqual(await moved({}, ['a.advies.md', 'oud/a.advies.md']), { ...advice('../b.plan.md'), 'c.reactie.md': (DOSSIER['c.reactie.md'] ?? '').replace('a.advies.md', 'oud/a.advies.md') });
});

test('what moves together stays together', async () => {
  const files = Object.fromEntries(Object.entries(DOSSIER).map(([path, text]) => [`oud/${path}`, text]));
  const links = { 'd.advies.md': '---\nplan: oud/b.plan.md\n---\n\nAdvies 1: Open het loket.\n' };
  assert.deepEqual(await moved({ ...files, ...links }, ['oud', 'nieuw']), { 'd.advies.md': links['d.advies.md'].replace('oud/', 'nieuw/') });
  assert.deepEqual(await moved({}, ['a.advies.md', 'x/a.advies.md'], ['b.plan.md', 'x/b.plan.md'], ['c.reactie.md', 'x/c.reactie.md']), {});
});

test('the plan that scherp.json names goes along', async () => {
  const files = { 'a.advies.md': 'Opdracht 1: \'Wij openen een loket.\'\n\nOpmerking: goed.\n\nAdvies 1: Open het loket.\n', 'scherp.json': '{\n  // van dit jaar\n  "plan": "b.plan.md"\n}\n' };
  assert.deepEqual(await moved(files, ['b.plan.md', 'plannen/b.plan.md']), { 'scherp.json': files['scherp.json'].replace('"b.plan.md"', '"plannen/b.plan.md"') });
});

test('what is moved out of the folder, or has nothing to do with it, changes no link', async () => {
  assert.deepEqual(await moved({}, ['b.plan.md', '/elders/b.plan.md']), {});
  assert.deepEqual(await moved({}, ['nota.md', 'oud/nota.md']), {});
});

test('a document that was renamed or deleted in the editor is noticed', async () => {
  const { editor, open } = await openDossier({});
  editor.files.delete('file:///raad/b.plan.md');
  await editor.notify('workspace/didDeleteFiles', { files: [{ uri: 'file:///raad/b.plan.md' }] });
  await open.becomes(['koppeling-onbekend: b.plan.md', 'verwijzing-onbekend: opdracht 3', 'afspraak-onvolledig: Advies 1', 'afspraak-onvolledig: Advies 2']);
  editor.files.set('file:///raad/nieuw.plan.md', DOSSIER['b.plan.md'] ?? '');
  await editor.notify('workspace/didRenameFiles', { files: [{ oldUri: 'file:///raad/b.plan.md', newUri: 'file:///raad/nieuw.plan.md' }] });
  await open.replace('b.plan.md', 'nieuw.plan.md');
  await open.becomes(['afspraak-onvolledig: Advies 1', 'afspraak-onvolledig: Advies 2']);
  await editor.stop();
});
