import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEditor } from '../support/lsp.ts';

test('the counts, and why nothing is checked, are told when they change', async () => {
  const editor = await startEditor();
  const told = () => editor.said.all.filter(({ method }) => method === 'scherp/status').length;
  const text = await editor.open('Advies 1: Open het buurthuis ook op zaterdag.\n', { uri: 'file:///raad/loket.md' });
  await text.items();
  assert.deepEqual(editor.status(text.uri), {
    uri: text.uri, kind: 'advies', silence: null, counts: { error: 0, warning: 1, information: 0, hint: 0 }, hidden: 0, coarse: 0,
  });
  const before = told();
  await text.replace('zaterdag', 'zondag');
  await text.items();
  await text.hover('Advies');
  assert.equal(told(), before);
  await text.send([{ text: '' }]);
  await text.items();
  assert.equal(editor.status(text.uri)?.silence, 'empty');
  await text.send([{ text: 'Boodschappen: melk, brood en een pak koffie voor de buren.\n' }]);
  await text.items();
  assert.equal(editor.status(text.uri)?.silence, 'not-an-advice');
  assert.equal(editor.status(text.uri)?.kind, null);
  await editor.stop();
});
