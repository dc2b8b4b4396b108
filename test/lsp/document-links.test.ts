import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { openWorkspace, ROOT } from '../support/lsp.ts';

test('a path in the front matter leads to its document, within the folder only', async () => {
  const { editor, textOf } = await openWorkspace({
    'plannen/samen wonen.plan.md': '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n',
    'loket.advies.md': '---\nplan:\n  - plannen/samen wonen.plan.md\n  - plannen/weg.plan.md\n  - ../elders.plan.md\n---\n\nAdvies 1: Open een loket.\n',
    'loket.reactie.md': '---\nadvies: loket.advies.md\n---\n\nDank u.\n',
  });
  const linksIn = async (path: string) => (await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: textOf(path).uri } }))
    .map(({ range, target, tooltip }) => [textOf(path).at(range), target, tooltip]);
  assert.deepEqual(await linksIn('loket.advies.md'), [['plannen/samen wonen.plan.md', `${ROOT}/plannen/samen%20wonen.plan.md`, 'Samen wonen in Beekdorp']]);
  assert.deepEqual(await linksIn('loket.reactie.md'), [['loket.advies.md', `${ROOT}/loket.advies.md`, undefined]]);
  assert.deepEqual(await linksIn('plannen/samen wonen.plan.md'), []);
  await editor.stop();
});
