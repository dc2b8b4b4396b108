import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { startEditor, type Editor, type EditorOptions } from '../support/lsp.ts';

const ROOT = 'file:///raad';
const ADVICE = `${ROOT}/een advies (2).advies.md`;
const PLAN = `${ROOT}/beekdorp.plan.md`;
const FILES = {
  [PLAN]: '**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n',
  [ADVICE]: '---\nplan: beekdorp.plan.md\n---\n\nOpdracht 1: \'Wij openen een winkel.\'\n\nOpmerking: Dit is een goed voorstel.\n',
};
const DIFFERS = 'een advies (2).advies.md: citaat-wijkt-af';

const start = (options: EditorOptions = {}) => startEditor({ folders: [ROOT], files: FILES, ...options });

/** What an editor knows of documents that are not open, and how it asks for more. */
function watcher(editor: Editor) {
  const known = new Map<string, { id: string; rules: string[] }>();
  const take = (items: readonly WorkspaceDocumentDiagnosticReport[]): void => {
    for (const item of items) {
      if (item.kind === 'unchanged') continue;
      if (item.resultId === undefined) known.delete(item.uri);
      else known.set(item.uri, { id: item.resultId, rules: item.items.map(({ code }) => String(code)) });
    }
  };
  return {
    take,
    ask: async (partialResultToken?: string): Promise<void> => {
      const previousResultIds = [...known].map(([uri, { id }]) => ({ uri, value: id }));
      take((await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...(partialResultToken === undefined ? {} : { partialResultToken }) })).items);
    },
    shown: (): string[] => [...known].flatMap(([uri, { rules }]) => rules.map((rule) => `${decodeURIComponent(uri).slice(ROOT.length + 1)}: ${rule}`)),
  };
}

test('documents that nobody opened are judged as well, among others', async () => {
  const editor = await start();
  const { ask, shown } = watcher(editor);
  await ask();
  assert.deepEqual(shown(), [DIFFERS]);
  await editor.stop();
});

test('the editor is answered again when a document reads otherwise, also by unsaved text of another', async () => {
  const editor = await start();
  const { ask, shown } = watcher(editor);
  await ask();
  const plan = await editor.open(FILES[PLAN] ?? '', { uri: PLAN });
  await Promise.all([plan.replace('loket', 'winkel'), ask()]);
  assert.deepEqual(shown(), []);
  await editor.stop();
});

test('an open document is told of by itself, and again here when it is closed', async () => {
  const editor = await start();
  const { ask, shown } = watcher(editor);
  const advice = await editor.open(FILES[ADVICE] ?? '', { uri: ADVICE });
  await advice.becomes(['citaat-wijkt-af: Wij openen een winkel.']);
  const asked = ask();
  await advice.replace('een winkel', 'twee winkels');
  assert.deepEqual(shown(), []);
  await advice.close();
  await asked;
  assert.deepEqual(shown(), [DIFFERS]);
  // Editors ask a last time about a document that they close.
  const last = await advice.pull();
  assert.deepEqual(last.kind === 'full' && last.items.map(({ code }) => code), ['citaat-wijkt-af']);
  await editor.stop();
});

test('what was told of a document that is gone is taken back', async () => {
  const editor = await start();
  const { ask, shown } = watcher(editor);
  await ask();
  await Promise.all([editor.changeFile(ADVICE, null), ask()]);
  assert.deepEqual(shown(), []);
  await editor.stop();
});

test('a request that is held can be cancelled', async () => {
  const editor = await start();
  const { ask } = watcher(editor);
  await ask();
  await assert.rejects(editor.requestAndCancel('workspace/diagnostic', { previousResultIds: [] }), { code: -32800 });
  await editor.stop();
});

test('of many documents the editor is told in parts', async () => {
  const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${ROOT}/${String(index)}.advies.md`, 'Advies 1: Open het buurthuis.\n']));
  const editor = await start({ files });
  const { ask, take, shown } = watcher(editor);
  editor.partial('deel', (report) => { take((report as WorkspaceDiagnosticReport).items); });
  await ask('deel');
  assert.equal(new Set(shown()).size, 120);
  await editor.stop();
});
