import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { difference, fold } from '../../server/src/lsp/changes.ts';
import { chaos, pick, randomEdit, randomFrom, type Random } from '../support/markdown-chaos.ts';
import { startEditor, watchedCore, type Editor } from '../support/lsp.ts';

/** Some that are always tried, and some that never were: a failure names its seed, to be repeated with SEED=… */
const SEEDS = process.env['SEED'] === undefined ? Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? index : Date.now() % 1e9 + index)) : [Number(process.env['SEED'])];
const EDITS = 12;

test('after any edits the answer is that of a server that never saw another text', async () => {
  const [old, fresh] = [await startEditor({ core: watchedCore().core }), await startEditor()];
  for (const seed of SEEDS) {
    const random = randomFrom(seed);
    let text = chaos(random, 20);
    const uri = `file:///raad/${String(seed)}.advies.md`;
    const document = await old.open(text, { uri });
    for (let count = 0; count < EDITS; count++) {
      const changes = Array.from({ length: 1 + random(3) }, () => {
        const { change, after } = randomChange(random, text);
        text = after;
        return change;
      });
      await old.notify('textDocument/didChange', { textDocument: { uri, version: count + 2 }, contentChanges: changes });
      if (random(3) === 0) continue;
      assert.deepEqual(await pulled(old, uri), await firstSeen(fresh, text), `seed ${String(seed)}, edit ${String(count)}: ${JSON.stringify(text)}`);
    }
    await document.close();
  }
  await Promise.all([old.stop(), fresh.stop()]);
});

test('a client that sends the whole text with an empty range is understood', async () => {
  const editor = await startEditor();
  const document = await editor.open('De raad is blij.\n');
  await editor.notify('textDocument/didChange', { textDocument: { uri: document.uri, version: 2 }, contentChanges: [{ range: null, text: 'Advies 1: Open een loket.\n' }] });
  assert.deepEqual((await pulled(editor, document.uri)).map(({ code }) => code), ['afspraak-onvolledig']);
  await editor.stop();
});

const pulled = async (editor: Editor, uri: string): Promise<Diagnostic[]> =>
  (await editor.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items.map(({ relatedInformation, ...rest }) =>
    ({ ...rest, ...(relatedInformation && { relatedInformation: relatedInformation.map((place) => ({ ...place, location: { ...place.location, uri: '' } })) }) }));

async function firstSeen(editor: Editor, text: string): Promise<Diagnostic[]> {
  const document = await editor.open(text);
  const items = await pulled(editor, document.uri);
  await document.close();
  return items;
}

/** An edit as an editor sends it, now and then with a range that is reversed, or partly outside the text, or with the whole text. */
function randomChange(random: Random, text: string): { readonly change: TextDocumentContentChangeEvent; readonly after: string } {
  const edit = randomEdit(random, text);
  if (random(12) === 0) return { change: { text: edit.text }, after: edit.text };
  const inserted = edit.text.slice(edit.change.start, edit.change.newEnd);
  const lines = linesOf(text);
  const far = (position: Position): Position => (random(10) === 0
    ? pick(random, [{ line: position.line, character: 9_999 }, { line: lines.length + random(5), character: random(5) }, { line: position.line, character: 2_147_483_647 }, { line: -1, character: 3 }])
    : position);
  const start = far(positionAt(lines, edit.change.start));
  const end = far(positionAt(lines, edit.change.oldEnd));
  const [from, to] = [offsetAt(lines, start), offsetAt(lines, end)].sort((a, b) => a - b) as [number, number];
  return { change: { range: { start, end }, text: inserted }, after: text.slice(0, from) + inserted + text.slice(to) };
}

interface Line {
  readonly start: number;
  readonly length: number;
}

/** What the protocol says of lines, written down once more, as plainly as can be. */
const linesOf = (text: string): Line[] => {
  let start = 0;
  return text.split(/(\r\n|\n|\r)/).flatMap((piece, index) => {
    const line = { start, length: piece.length };
    start += piece.length;
    return index % 2 === 0 ? [line] : [];
  });
};

function positionAt(lines: readonly Line[], offset: number): Position {
  const line = lines.findLastIndex(({ start }) => start <= offset);
  const { start, length } = lines[line] ?? { start: 0, length: 0 };
  return { line, character: Math.min(offset - start, length) };
}

function offsetAt(lines: readonly Line[], { line, character }: Position): number {
  if (line < 0) return 0;
  const found = lines[line];
  const last = lines.at(-1);
  return found === undefined ? (last?.start ?? 0) + (last?.length ?? 0) : found.start + Math.min(character, found.length);
}

test('several edits are told as one', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed);
    const before = chaos(random, 6);
    let text = before;
    let folded = null;
    for (let count = 0; count < 1 + random(6); count++) {
      const edit = randomEdit(random, text);
      folded = fold(folded, { start: edit.change.start, end: edit.change.oldEnd }, edit.change.newEnd - edit.change.start);
      text = edit.text;
    }
    assert.ok(folded);
    assert.equal(text, before.slice(0, folded.start) + text.slice(folded.start, folded.newEnd) + before.slice(folded.oldEnd), `seed ${String(seed)}`);
    const { span, length } = difference(before, text);
    assert.equal(text, before.slice(0, span.start) + text.slice(span.start, span.start + length) + before.slice(span.end), `seed ${String(seed)}`);
  }
});

test('a client that sends nonsense is borne with', async () => {
  const editor = await startEditor();
  const text = await editor.open('Advies 1: Open het buurthuis ook op zaterdag.\n');
  const textDocument = { uri: text.uri };
  const positions = [null, undefined, {}, { line: null, character: null }, { line: 1e9, character: 1e9 }, { line: -5, character: -5 }, { line: 0.5, character: 'x' }];
  for (const position of positions) {
    const range = { start: position, end: position };
    await editor.notify('textDocument/didChange', { textDocument: { ...textDocument, version: 2 }, contentChanges: [{ range, text: '' }, { range }, {}, { text: 3 }] });
    await editor.request('textDocument/hover', { textDocument, position });
    await editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [{ source: 'scherp', code: 'afspraak-onvolledig', range, message: '' }] } });
  }
  for (const method of ['textDocument/hover', 'textDocument/codeAction', 'textDocument/diagnostic', 'scherp/settings', 'scherp/rulePage', 'workspace/executeCommand', 'niets/bestaat']) {
    await editor.request(method, {}).catch(() => null);
    await editor.request(method, { textDocument: { uri: 'file:///bestaat/niet.md' }, position: { line: 0, character: 0 } }).catch(() => null);
  }
  await editor.notify('textDocument/didChange', { textDocument: { uri: 'file:///bestaat/niet.md', version: 2 }, contentChanges: [{ text: 'x' }] });
  await editor.notify('textDocument/didClose', { textDocument: { uri: 'file:///bestaat/niet.md' } });
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///bestaat/niet.md', type: 9 }] });
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  await editor.stop();
});
