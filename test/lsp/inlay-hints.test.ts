import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openWorkspace, QUIET, ROOT } from '../support/lsp.ts';

const FILES = {
  'beekdorp.plan.md': '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n',
  'loket.advies.md': `---
plan: beekdorp.plan.md
---

Opdracht 1: 'Wij openen een loket.'

Advies 1: Het college opent vóór 1 mei 2026 één loket.

## Verder

Advies 2: Maak een folder.

- **Eigenaar:** team Zorg
- **Planning:** Q3 2026
`,
};

/** The text with `⟨…⟩` for each hint. */
async function hinted(path: keyof typeof FILES, settings: object = { inlayHints: true }): Promise<string> {
  const { editor, textOf } = await openWorkspace(FILES, { settings: { ...QUIET, ...settings } });
  const text = textOf(path).text();
  const document = TextDocument.create('', '', 1, text);
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: `${ROOT}/${path}` }, range });
  await editor.stop();
  return hints.reduceRight((shown, { position, label }) => {
    const at = document.offsetAt(position);
    return `${shown.slice(0, at)}⟨${String(label)}⟩${shown.slice(at)}`;
  }, text);
}

test('they are off until somebody switches them on', async () => {
  assert.equal(await hinted('beekdorp.plan.md', {}), FILES['beekdorp.plan.md']);
});

test('behind an assignment of the plan who does it and by when, as the advice says', async () => {
  assert.equal(await hinted('beekdorp.plan.md'), FILES['beekdorp.plan.md'].replace('Wij openen een loket.', 'Wij openen een loket.⟨Het college · vóór 1 mei 2026⟩'));
});

test('behind an advice what its sentence says; what stands below it as a slot is not repeated', async () => {
  const shown = FILES['loket.advies.md'].replace("'Wij openen een loket.'", "'Wij openen een loket.'⟨Het college · vóór 1 mei 2026⟩").replace('één loket.', 'één loket.⟨Het college · vóór 1 mei 2026⟩');
  assert.equal(await hinted('loket.advies.md'), shown);
});

test('the editor asks again when another document changes them, and when they are switched off', async () => {
  const { editor, textOf } = await openWorkspace(FILES, { settings: { ...QUIET, inlayHints: true } });
  const plan = textOf('beekdorp.plan.md');
  const range = { start: { line: 0, character: 0 }, end: plan.rangeOf('folder.').end };
  const ask = async () => (await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: plan.uri }, range })).map(({ label }) => label);
  assert.deepEqual(await ask(), ['Het college · vóór 1 mei 2026']);
  const isRefresh = ({ method }: { method: string }): boolean => method === 'workspace/inlayHint/refresh';
  const changed = editor.said.next(isRefresh);
  await textOf('loket.advies.md').replace('1 mei 2026', '1 juni 2026');
  await changed;
  assert.deepEqual(await ask(), ['Het college · vóór 1 juni 2026']);
  const off = editor.said.next(isRefresh);
  await editor.changeSettings(QUIET);
  await off;
  assert.deepEqual(await ask(), []);
  await editor.stop();
});
