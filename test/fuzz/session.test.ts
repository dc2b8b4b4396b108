import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { effort } from '../support/effort.ts';
import { startEditor, type Editor, type OpenText } from '../support/lsp.ts';

// After random edits in plan, advice and reaction, an editor that saw them happen is told the same as one that opens the result.

const SEED = Number(process.env['SCHERP_SEED'] ?? 20260311);
const ROOT = 'file:///raad';
/** So much that what stands below it is moved, and not looked at again, by typing in its last part. */
const PAD = `${'De raad is blij met dit plan. '.repeat(8)}\n\n`.repeat(60);
const START: Readonly<Record<string, string>> = {
  // The one whose findings move is asked for first: to look at another is to look at this one afresh.
  'a.advies.md': `---\nplan: b.plan.md\nopdrachten: alle\n---\n\nOpdracht 1: 'Wij openen een loket.'\n\nOpmerking: Dit duurt ons te lang.\n\n${PAD}\n\nAdvies 1: Open het loket.\n\nOpdracht 2: 'Wij maken een map.'\n\nOpmerking: Zie opdracht 3 en opdracht 9.\n`,
  'b.plan.md': '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n\n**Opdracht 3:** Wij verven de muur.\n',
  'c.reactie.md': '---\nadvies: a.advies.md\n---\n\nReactie op advies 1: Wij nemen dit over, zie opdracht 8.\n',
};
const PATHS = Object.keys(START);
const PIECES = ['', 'e', 'e', 's', ' goed', '.', '1', '9', '\n', '\n\n', '**', ': ', 'Opdracht 4: ', 'Advies 2: Maak een folder.\n\n', 'zie opdracht 2 ', '<!-- scherp-uit -->\n', 'plan: x.plan.md\n'];

const steps = fc.array(fc.record({
  path: fc.constantFrom(...PATHS, 'a.advies.md', 'a.advies.md'),
  /** In thousandths of the text; often in the last part of the long stretch. */
  at: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 870, max: 970 })),
  cut: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  put: fc.constantFrom(...PIECES),
  /** Typing goes on where it was. */
  run: fc.nat(3),
  ask: fc.boolean(),
}), { minLength: 1, maxLength: 12 });

/** Everything that the editor is told of the open documents. */
async function told(editor: Editor, texts: readonly OpenText[]): Promise<unknown> {
  // Findings first: to list symbols everything is looked at afresh.
  const findings = await Promise.all(texts.map(async (text) => (await text.items()).map(({ code, message, range, relatedInformation }) => ({ code, message, range, relatedInformation }))));
  const symbols = await editor.request<SymbolInformation[]>('workspace/symbol', { query: '' });
  return [findings, symbols.map((symbol) => JSON.stringify(symbol)).sort()];
}

async function opened(texts: Readonly<Record<string, string>>): Promise<{ readonly editor: Editor; readonly open: readonly OpenText[] }> {
  const editor = await startEditor({ folders: [ROOT], files: Object.fromEntries(Object.entries(START).map(([path, text]) => [`${ROOT}/${path}`, text])) });
  const open = await Promise.all(PATHS.map((path) => editor.open(texts[path] ?? '', { uri: `${ROOT}/${path}` })));
  await editor.indexed();
  return { editor, open };
}

test(`what is told after any edits is what is told of the result (SCHERP_SEED=${String(SEED)})`, async () => {
  await fc.assert(fc.asyncProperty(steps, async (all) => {
    const { editor, open } = await opened(START);
    await told(editor, open);
    for (const { path, at, cut, put, run, ask } of all) {
      const text = open[PATHS.indexOf(path)];
      if (!text) continue;
      let offset = Math.floor((at / 1000) * text.text().length);
      for (let count = 0; count <= run; count++) {
        await text.splice(offset, count === 0 ? cut : 0, put);
        offset += put.length;
        if (ask) await text.pull();
      }
    }
    const after = await told(editor, open);
    await editor.stop();
    const fresh = await opened(Object.fromEntries(open.map((text, index) => [PATHS[index] ?? '', text.text()])));
    assert.deepEqual(after, await told(fresh.editor, fresh.open));
    await fresh.editor.stop();
  }), { seed: SEED, numRuns: effort({ fast: 10, long: 100 }) });
});
