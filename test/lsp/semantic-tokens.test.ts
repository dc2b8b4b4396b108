import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, type Editor, type OpenText } from '../support/lsp.ts';

/** `⟦words⟧{type}` for every token. */
function marked(editor: Editor, text: string, data: readonly number[]): string {
  const types = editor.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const document = TextDocument.create('', '', 1, text);
  const tokens: { start: number; end: number; type: string }[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
    [line, character] = down === 0 ? [line, character + right] : [line + down, right];
    const start = document.offsetAt({ line, character });
    tokens.push({ start, end: start + length, type: types[type] ?? '?' });
  }
  return tokens.reduceRight((shown, { start, end, type }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧{${type}}${shown.slice(end)}`, text);
}

const full = (editor: Editor, { uri }: OpenText) => editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });

const clean = (text: string): string => text.replaceAll(/⟦|⟧\{\w+\}/g, '');

for (const [title, text, name] of [
  ['labels, owners, moments and vague words', `⟦Opdracht 1⟧{struct}: 'Wij verkennen een loket ⟦vóór 1 mei 2026⟧{number}.'

**⟦Opmerking⟧{function}:** Dat kan sneller.

## ⟦Advies 2⟧{keyword}

⟦Het team Zorg⟧{class} opent ⟦zo snel mogelijk⟧{regexp} een loket.

- **⟦Eigenaar⟧{parameter}:** ⟦wethouder Zorg⟧{class}
- ⟦Planning⟧{parameter}: ⟦uiterlijk 1 oktober 2026⟧{number}

⟦Vraag 1⟧{type}: Wat kost het loket?
`],
  ['the words of a verb that stand apart', `⟦Advies⟧{keyword}: ⟦Zet⟧{regexp} het ⟦komende jaar⟧{number} ⟦in⟧{regexp} op huizen voor ouderen.\n`],
  ['an advice in a table', `| Advies | Eigenaar | Planning |
| --- | --- | --- |
| Open een loket. | ⟦team Zorg⟧{class} | ⟦Q3 2026⟧{number} |
`],
  ['in a quotation only the assignment is a label', `> ⟦Opdracht 3⟧{struct}: Wij openen een loket.\n> \n> Advies: Doe dit niet.\n`],
  ['nothing where nothing is checked', 'Advies van oma: melk, boter en kaas.\n', 'boodschappen.txt.md'],
  ['lines that end in CR and LF', '⟦Advies 1⟧{keyword}: Open een loket ⟦vóór⟧{number}\r\n⟦1 mei 2026⟧{number}.\r\n'],
] as const) {
  test(title, async () => {
    const editor = await startEditor();
    const document = await editor.open(clean(text), { uri: `file:///raad/${name ?? 'loket.advies.md'}` });
    assert.equal(marked(editor, document.text(), (await full(editor, document)).data), text);
    await editor.stop();
  });
}

test('a word is vague as long as a finding says so', async () => {
  const editor = await startEditor();
  const text = await editor.open('Advies 1: Verken een loket.\n');
  const vague = async () => [...marked(editor, text.text(), (await full(editor, text)).data).matchAll(/⟦([^⟧]*)⟧\{regexp\}/g)].map(([, words]) => words);
  assert.deepEqual(await vague(), ['Verken']);
  await text.replace('Verken', '<!-- scherp-uit vaag-inspanning: de raad koos dit op 4 maart -->\nVerken');
  await text.replace('Advies 1: ', '');
  assert.deepEqual(await vague(), []);
  await editor.stop();
});

test('after an edit the editor gets what is different', async () => {
  const editor = await startEditor();
  const text = await editor.open('Advies 1: Open een loket.\n\nAdvies 2: Open een buurthuis.\n');
  let known = await full(editor, text);
  const update = async () => {
    const news = await editor.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument: { uri: text.uri }, previousResultId: known.resultId });
    const data = 'data' in news ? news.data : news.edits.reduce((all, { start, deleteCount, data = [] }) => all.toSpliced(start, deleteCount, ...data), [...known.data]);
    known = { data, ...(news.resultId === undefined ? {} : { resultId: news.resultId }) };
    return { size: 'data' in news ? news.data.length : news.edits.reduce((sum, { data = [] }) => sum + data.length, 0), shown: marked(editor, text.text(), data) };
  };
  await text.replace('een buurthuis', 'uiterlijk in Q3 2026 een buurthuis');
  const { size, shown } = await update();
  assert.equal(shown, '⟦Advies 1⟧{keyword}: Open een loket.\n\n⟦Advies 2⟧{keyword}: Open ⟦uiterlijk in Q3 2026⟧{number} een buurthuis.\n');
  assert.ok(size < known.data.length);
  assert.equal((await update()).size, 0);
  known = { ...known, resultId: 'of an earlier life' };
  assert.equal((await update()).size, known.data.length);
  await editor.stop();
});

test('a stretch of a long text is coloured by itself', async () => {
  const editor = await startEditor();
  const text = await editor.open('Advies 1: Open een loket.\n\nAdvies 2: Open een buurthuis.\n\nAdvies 3: Open een park.\n');
  const inRange = async (range: Range) => marked(editor, text.text(), (await editor.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri: text.uri }, range })).data);
  assert.equal(await inRange(text.rangeOf('Advies 2: Open')), 'Advies 1: Open een loket.\n\n⟦Advies 2⟧{keyword}: Open een buurthuis.\n\nAdvies 3: Open een park.\n');
  await editor.stop();
});
