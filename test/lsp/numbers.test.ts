import * as assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, DocumentHighlight, DocumentSymbol, Location, LocationLink, Range, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { DOSSIER, openDossier, type Dossier } from '../support/dossier.ts';
import type { EditorOptions } from '../support/lsp.ts';

/** One of the three documents with the cursor somewhere in it. */
const at = (path: string, words: string, marked: string): Record<string, string> => {
  const text = DOSSIER[path] ?? '';
  if (!text.includes(words)) throw new Error(`“${words}” is not in ${path}`);
  return { [path]: text.replace(words, marked) };
};

async function using<T>(files: Record<string, string>, options: EditorOptions, work: (dossier: Dossier) => Promise<T>): Promise<T> {
  const dossier = await openDossier(files, options);
  const answer = await work(dossier);
  await dossier.editor.stop();
  return answer;
}

const REFUSED = (message: RegExp) => (error: Error): boolean => message.test(error.message);

describe('definition', () => {
  const definition = (files: Record<string, string>, options: EditorOptions = {}) =>
    using(files, options, async ({ ask, places }) => places(await ask<LocationLink[] | Location[] | null>('textDocument/definition')));
  test('of an assignment stands in the plan', async () => {
    assert.deepEqual(await definition(at('a.advies.md', 'ook opdracht 3', 'ook op‸dracht 3')), ['b.plan.md: **⟦Opdracht 3⟧:** Wij verven de muur.']);
    assert.deepEqual(await definition(at('a.advies.md', 'ook opdracht 3', 'ook opdracht 3‸'), { lacks: ['textDocument.definition.linkSupport'] }), ['b.plan.md: **⟦Opdracht 3⟧:** Wij verven de muur.']);
  });
  test('of an advice stands in the advice', async () => {
    assert.deepEqual(await definition(at('c.reactie.md', 'advies 2', 'advies ‸2')), ['a.advies.md: ⟦Advies 2⟧: Maak één folder, samen met advies 1.']);
  });
  test('of a range is that of all its numbers', async () => {
    assert.deepEqual(await definition(at('a.advies.md', '2–4', '2‸–4')), ['b.plan.md: **⟦Opdracht 2⟧:** Wij maken een folder.', 'b.plan.md: **⟦Opdracht 3⟧:** Wij verven de muur.', 'b.plan.md: **⟦Opdracht 4⟧:** Wij planten bomen.']);
  });
  test('of a number that nobody gives, and of other words, is nowhere', async () => {
    assert.deepEqual(await definition(at('a.advies.md', 'ook opdracht 3', 'ook opdracht 9‸')), []);
    assert.deepEqual(await definition(at('a.advies.md', 'Dit duurt', 'Dit‸ duurt')), []);
  });
});

test('references are found in all three documents', async () => {
  const references = (includeDeclaration: boolean) => using(at('a.advies.md', 'Opdracht 1:', 'Opdracht ‸1:'), {}, async ({ ask, places }) =>
    places(await ask<Location[] | null>('textDocument/references', { context: { includeDeclaration } })));
  const elsewhere = ['a.advies.md: Opdracht ⟦1⟧: \'Wij openen een loket.\'', 'c.reactie.md: Reactie op advies 1: Wij nemen dit over, zie opdracht ⟦1⟧.'];
  assert.deepEqual(await references(false), elsewhere);
  assert.deepEqual(await references(true), ['b.plan.md: **Opdracht ⟦1⟧:** Wij openen een loket.', ...elsewhere]);
});

test('the same number in the text is highlighted', async () => {
  const found = await using(at('a.advies.md', 'met advies 1', 'met advies ‸1'), {}, async ({ ask, open, place }) =>
    (await ask<DocumentHighlight[] | null>('textDocument/documentHighlight'))?.map(({ range, kind }) => `${String(kind)} ${place(open.uri, range)}`));
  assert.deepEqual(found, ['3 a.advies.md: Advies ⟦1⟧: Open het loket vóór 1 mei 2026.', '2 a.advies.md: Advies 2: Maak één folder, samen met advies ⟦1⟧.']);
});

describe('renaming', () => {
  const rename = (files: Record<string, string>, newName: string, options: EditorOptions = {}) =>
    using(files, options, async ({ ask, after }) => after(await ask<WorkspaceEdit | null>('textDocument/rename', { newName })));
  const prepare = (files: Record<string, string>) => using(files, {}, async ({ ask, open, place }) => {
    const found = await ask<{ range: Range; placeholder: string } | null>('textDocument/prepareRename').catch((error: unknown) => (error as Error).message);
    return found === null || typeof found === 'string' ? found : `${found.placeholder} in ${place(open.uri, found.range)}`;
  });
  test('moves every reference and range, in all three documents', async () => {
    const after = await rename(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), '12');
    assert.deepEqual(Object.keys(after), ['b.plan.md', 'a.advies.md']);
    assert.match(after['b.plan.md'] ?? '', /\*\*Opdracht 12:\*\* Wij verven/);
    assert.match(after['a.advies.md'] ?? '', /Zie ook opdracht 12\.[^]*bij opdrachten 2, 4, 12:/);
    assert.match((await rename(at('c.reactie.md', 'op advies 1', 'op advies ‸1'), '7'))['a.advies.md'] ?? '', /Advies 7: Open[^]*samen met advies 7\./);
  });
  test('offers the number', async () => {
    assert.equal(await prepare(at('a.advies.md', 'ook opdracht 3', 'ook op‸dracht 3')), '3 in a.advies.md: Opmerking: Dit duurt ons te lang. Zie ook opdracht ⟦3⟧.');
    assert.equal(await prepare(at('a.advies.md', 'Dit duurt', 'Dit‸ duurt')), null);
  });
  test('refuses with a reason', async () => {
    assert.match(await prepare(at('a.advies.md', '2–4', '2‸–4')) ?? '', /^Hier staan meer nummers\./);
    assert.match(await prepare(at('a.advies.md', 'ook opdracht 3', 'ook opdracht 9‸')) ?? '', /^Nummer 9 wordt in geen van de documenten gegeven\.$/);
    assert.match(await prepare({ ...at('a.advies.md', 'ook opdracht 3', 'ook opdracht 3‸'), 'b.plan.md': `${DOSSIER['b.plan.md'] ?? ''}\nOpdracht 3: Nog een loket.\n` }) ?? '', /^Nummer 3 komt twee keer voor\./);
    await assert.rejects(rename(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), '4'), REFUSED(/^Nummer 4 bestaat al\.$/));
    await assert.rejects(rename(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), 'drie'), REFUSED(/^‘drie’ is geen nummer\./));
  });
  test('carries the version of an open document, and none of a closed one', async () => {
    const edit = await using(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), {}, ({ ask }) => ask<WorkspaceEdit>('textDocument/rename', { newName: '12' }));
    assert.deepEqual(edit.documentChanges?.map((change) => ('textDocument' in change ? change.textDocument.version : undefined)), [1, null]);
    const old = await using(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), { lacks: ['workspace.workspaceEdit.documentChanges'] }, ({ ask }) => ask<WorkspaceEdit>('textDocument/rename', { newName: '12' }));
    assert.deepEqual(Object.keys(old.changes ?? {}), ['file:///raad/b.plan.md', 'file:///raad/a.advies.md']);
  });
});

describe('renumbering from here', () => {
  const renumber = (files: Record<string, string>) => using(files, {}, async ({ open, position, after }) => {
    const [action] = (await open.actions({ start: position, end: position }, { only: ['refactor'] }));
    return action && { title: action.title, disabled: action.disabled?.reason, after: after(action.edit) };
  });
  test('closes a gap, and references follow', async () => {
    const files = Object.fromEntries(Object.entries(DOSSIER).map(([path, text]) => [path, text.replaceAll(/(advies) 2/gi, '$1 5')]));
    const action = await renumber({ ...files, 'a.advies.md': (files['a.advies.md'] ?? '').replace('Advies 5', 'Advies ‸5') });
    assert.equal(action?.title, 'Nummer vanaf hier door, 5 wordt 2 (één nummer verandert)');
    assert.deepEqual(action?.after, { 'a.advies.md': DOSSIER['a.advies.md'], 'c.reactie.md': DOSSIER['c.reactie.md'] });
  });
  test('makes room for what was put in between', async () => {
    const action = await renumber(at('b.plan.md', '**Opdracht 2:**', '**Opdracht ‸1a:** Wij bellen aan.\n\n**Opdracht 2:**'));
    assert.match(action?.after['b.plan.md'] ?? '', /Opdracht 2:\*\* Wij bellen[^]*Opdracht 3:\*\* Wij maken[^]*Opdracht 4:\*\* Wij verven[^]*Opdracht 5:/);
    assert.match(action?.after['a.advies.md'] ?? '', /bij opdrachten 3–5:/);
  });
  test('is not offered where all is well, or on a reference', async () => {
    assert.equal(await renumber(at('b.plan.md', 'Opdracht 2', 'Opdracht ‸2')), undefined);
    assert.equal(await renumber(at('a.advies.md', 'ook opdracht 3', 'ook opdracht ‸3')), undefined);
  });
  test('says why it cannot be done', async () => {
    const action = await renumber({ 'b.plan.md': '**Opdracht 1:** Wij bouwen.\n\n**Opdracht ‸3:** Wij slopen.\n\n**Opdracht 3:** Wij verven.\n' });
    assert.match(action?.disabled ?? '', /^Nummer 3 komt twee keer voor\./);
  });
});

test('a document shows its obligations as a tree', async () => {
  const tree = (symbols: readonly DocumentSymbol[], depth = 0): string[] => symbols.flatMap(({ name, detail, children = [] }) => [`${'  '.repeat(depth)}${name}: ${detail ?? ''}`, ...tree(children, depth + 1)]);
  assert.deepEqual(await using(at('a.advies.md', 'Dit duurt', 'Dit‸ duurt'), {}, async ({ ask }) => tree(await ask<DocumentSymbol[]>('textDocument/documentSymbol'))), [
    'Opdracht 1: Wij openen een loket.',
    '  Opmerking: Dit duurt ons te lang. Zie ook opdracht 3.',
    '  Advies 1: Open het loket vóór 1 mei 2026.',
    'Opmerking bij opdrachten 2–4: Dit vinden wij goed.',
    'Advies 2: Maak één folder, samen met advies 1.',
  ]);
  const flat = await using(at('c.reactie.md', 'het geld', 'het‸ geld'), { lacks: ['textDocument.documentSymbol.hierarchicalDocumentSymbolSupport'] }, ({ ask }) => ask<SymbolInformation[]>('textDocument/documentSymbol'));
  assert.deepEqual(flat.map(({ name }) => name), ['Reactie op advies 1', 'Reactie op advies 2']);
});

test('obligations are found by number and by words, in every document', async () => {
  const find = (query: string) => using({}, {}, async ({ editor, place }) =>
    (await editor.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name, containerName, location }) => `${name} · ${containerName ?? ''} · ${place(location.uri, location.range)}`));
  assert.deepEqual(await find('verven'), ['Opdracht 3: Wij verven de muur. · Samen wonen in Beekdorp · b.plan.md: **⟦Opdracht 3⟧:** Wij verven de muur.']);
  assert.deepEqual(await find('rop ADVIES2'), ['Reactie op advies 2: Niet overgenomen, want het geld is op. · c.reactie.md · c.reactie.md: ⟦Reactie op advies 2⟧: Niet overgenomen, want het geld is op.']);
  assert.deepEqual(await find('zzz'), []);
});

describe('the way from opdracht to reactie', () => {
  const root = async (files: Record<string, string>, walk: (dossier: Dossier, item: CallHierarchyItem) => Promise<string[]>) => using(files, {}, async (dossier) => {
    const [item] = await dossier.ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy') ?? [];
    return item ? walk(dossier, item) : null;
  });
  const down = async (dossier: Dossier, item: CallHierarchyItem): Promise<string[]> => [item.name, ...(await Promise.all(
    (await dossier.editor.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })).map(({ to }) => down(dossier, to)))).flat().map((name) => `  ${name}`)];
  const up = async (dossier: Dossier, item: CallHierarchyItem): Promise<string[]> => [item.name, ...(await Promise.all(
    (await dossier.editor.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })).map(({ from }) => up(dossier, from)))).flat().map((name) => `  ${name}`)];
  test('can be walked down', async () => {
    assert.deepEqual(await root(at('a.advies.md', 'Opdracht 1:', 'Opdracht ‸1:'), down), ['Opdracht 1', '  Opmerking', '    Advies 1', '      Reactie op advies 1']);
    assert.deepEqual(await root(at('b.plan.md', 'Opdracht 3', 'Opdracht ‸3'), down), ['Opdracht 3', '  Opmerking bij opdrachten 2–4', '    Advies 2', '      Reactie op advies 2']);
  });
  test('and up', async () => {
    assert.deepEqual(await root(at('c.reactie.md', 'Reactie op advies 1', 'Reac‸tie op advies 1'), up), ['Reactie op advies 1', '  Advies 1', '    Opmerking', '      Opdracht 1']);
    assert.deepEqual(await root(at('a.advies.md', 'Opmerking bij', 'Opmer‸king bij'), up), ['Opmerking bij opdrachten 2–4', '  Opdracht 2', '  Opdracht 3', '  Opdracht 4']);
  });
  test('begins at an obligation only', async () => {
    assert.equal(await root(at('a.advies.md', 'Dit duurt', 'Dit‸ duurt'), down), null);
  });
});
