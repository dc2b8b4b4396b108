import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CodeLens, CompletionList, InlayHint, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openWorkspace, QUIET, ROOT } from '../support/lsp.ts';

// Whatever the text and wherever the cursor: an answer that fits, and nothing in the log.

const EXAMPLES = ['advies', 'plan', 'reactie'].map((kind) => `waterbeek.${kind}.md`);
const FILES = Object.fromEntries(EXAMPLES.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]));

type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** Asks everything at a place of a text. */
async function askAll({ editor }: Workspace, document: TextDocument, offset: number): Promise<void> {
  const { uri } = document;
  const position = document.positionAt(offset);
  const about = { textDocument: { uri }, position };
  const list = await editor.request<CompletionList | null>('textDocument/completion', { ...about, context: { triggerKind: 1 } });
  const replaced = list?.itemDefaults?.editRange as Range | undefined;
  if (replaced) {
    assert.equal(replaced.start.line, position.line);
    assert.equal(replaced.end.line, position.line);
    assert.ok(replaced.start.character <= position.character && position.character <= replaced.end.character);
  }
  await editor.request('textDocument/hover', about);
}

async function askWhole({ editor }: Workspace, document: TextDocument): Promise<void> {
  const textDocument = { uri: document.uri };
  const whole = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  const isInside = ({ start, end }: Range): boolean => document.offsetAt(start) <= document.offsetAt(end) && document.offsetAt(end) <= document.getText().length;
  const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  for (const lens of lenses) {
    assert.ok(isInside(lens.range));
    assert.notEqual((await editor.request<CodeLens>('codeLens/resolve', lens)).command?.title, '');
  }
  const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
  for (const { position } of hints) assert.ok(isInside({ start: position, end: position }));
  for (const method of ['textDocument/foldingRange', 'textDocument/documentLink', 'textDocument/semanticTokens/full']) await editor.request(method, { textDocument });
}

const complaints = ({ editor }: Workspace): unknown[] => editor.said.all.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params);

const SETTINGS = { settings: { ...QUIET, inlayHints: true } };

test('in the examples', async () => {
  const workspace = await openWorkspace(FILES, SETTINGS);
  for (const [name, text] of Object.entries(FILES)) {
    const document = TextDocument.create(`${ROOT}/${name}`, 'markdown', 1, text);
    await askWhole(workspace, document);
    for (let offset = 0; offset <= text.length; offset += 29) await askAll(workspace, document, offset);
  }
  assert.deepEqual(complaints(workspace), []);
  await workspace.editor.stop();
});

const pieces = fc.constantFrom(
  'Opdracht ', 'Advies ', '**Advies 3:** ', 'opdrachten 3, 4 en ', '1', '12', '0', '99999999999999999999', '3a', 'A8.1', '3–6', ':', '\n', '\n\n', '\r\n', '- ', '- **', '**', '| Advies | Eigenaar |\n| --- | --- |\n| ', '|', '## ', '> ', '---\n', 'plan: ', 'plan: waterbeek.plan.md\n',
  'advies:\n  - ', 'Eigenaar:', '**Planning:** ', '[wie?]', 'vóór ', 'uiterlijk ', 'zo snel mogelijk ', "'", '<<<<<<< HEAD\n', '<!-- scherp-uit vaag-tijd: ', '```\n', '\u00AD', '\uFFFC', '😀', 'het college opent een loket. ',
);

test('in texts that nobody would write', async () => {
  const workspace = await openWorkspace(FILES, SETTINGS);
  await fc.assert(fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('a.advies.md', 'a.plan.md', 'a.reactie.md', 'a.md'), async (parts, name) => {
    const document = TextDocument.create(`${ROOT}/${name}`, 'markdown', 1, parts.join(''));
    const opened = await workspace.editor.open(document.getText(), document);
    await askWhole(workspace, document);
    let offset = 0;
    for (const part of parts) await askAll(workspace, document, offset += part.length);
    await opened.close();
    assert.deepEqual(complaints(workspace), []);
  }), { numRuns: 40 });
  await workspace.editor.stop();
});
