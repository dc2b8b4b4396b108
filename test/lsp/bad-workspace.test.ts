import * as assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CallHierarchyItem, CodeAction, Diagnostic, DocumentSymbol, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { DOSSIER, openDossier, type Dossier } from '../support/dossier.ts';
import { effort } from '../support/effort.ts';

/** Whatever the files are, every question is answered, and nothing is logged as a mistake of ours. */
async function walk(files: Record<string, string>): Promise<{ readonly found: string[]; readonly places: string[]; readonly symbols: string[] }> {
  const dossier = await openDossier(files);
  const { ask, editor, open, places, position } = dossier;
  const here = { start: position, end: position };
  const shown = places(await ask<LocationLink[] | null>('textDocument/definition'));
  await ask<Location[] | null>('textDocument/references', { context: { includeDeclaration: true } });
  await ask('textDocument/documentHighlight');
  await ask<WorkspaceEdit | null>('textDocument/rename', { newName: '77' }).catch(() => null);
  await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: open.uri }, range: here, context: { diagnostics: [] } });
  for (const item of await ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy') ?? []) {
    await editor.request('callHierarchy/incomingCalls', { item });
    await editor.request('callHierarchy/outgoingCalls', { item });
  }
  const symbols = await ask<DocumentSymbol[] | null>('textDocument/documentSymbol') ?? [];
  const found = (await open.items()).map((item) => describeFinding(item, dossier));
  await editor.stop();
  assert.deepEqual(editor.said.all.filter(({ method }) => method === 'window/logMessage'), []);
  return { found, places: shown, symbols: symbols.map(({ name }) => name) };
}

const describeFinding = ({ code, range }: Diagnostic, { open }: Dossier): string => `${String(code)}: ${open.text().split('\n')[range.start.line]?.slice(range.start.character, range.start.line === range.end.line ? range.end.character : undefined) ?? ''}`;

const links = (lines: string, body = 'Opdracht ‸1: \'Wij openen een loket.\'\n\nOpmerking: goed.\n'): string => `---\n${lines}\n---\n\n${body}`;
const linked = (found: readonly string[]): string[] => found.filter((line) => line.startsWith('koppeling-onbekend'));

describe('links', () => {
  for (const [what, lines, expected] of [
    ['outside the workspace folder', 'plan: ../../etc/passwd.md', ['koppeling-onbekend: ../../etc/passwd.md']],
    ['to an absolute path', 'plan: /etc/passwd', ['koppeling-onbekend: /etc/passwd']],
    ['to a web address', 'plan: https://gemeente.example/plan.md', ['koppeling-onbekend: https://gemeente.example/plan.md']],
    ['to a binary', 'plan: foto.png', ['koppeling-onbekend: foto.png']],
    ['to itself', 'plan: a.advies.md', ['koppeling-onbekend: a.advies.md']],
    ['to an advice', 'plan: c.reactie.md', ['koppeling-onbekend: c.reactie.md']],
    ['to nothing', 'plan:', ['koppeling-onbekend: plan']],
  ] as const) {
    test(`${what} are named on their line, and lead nowhere`, async () => {
      const { found, places } = await walk({ 'a.advies.md': links(lines) });
      assert.deepEqual([linked(found), places], [expected, ['a.advies.md: ⟦Opdracht 1⟧: \'Wij openen een loket.\'']]);
    });
  }
  test('of a plan to itself, and in a circle', async () => {
    assert.deepEqual(linked((await walk({ 'b.plan.md': links('plan: b.plan.md', '**Opdracht ‸1:** Wij openen een loket.\n') })).found), ['koppeling-onbekend: b.plan.md']);
    const circle = await walk({ 'b.plan.md': links('plan: d.plan.md', '**Opdracht ‸1:** Wij openen een loket.\n'), 'd.plan.md': links('plan: b.plan.md', '**Opdracht 1:** Wij sluiten een loket.\n') });
    assert.deepEqual(linked(circle.found), ['koppeling-onbekend: d.plan.md']);
  });
});

test('a number in two plans leads to both, and is renamed in none', async () => {
  const files = { 'd.plan.md': DOSSIER['b.plan.md'] ?? '', 'a.advies.md': links('plan: [b.plan.md, d.plan.md]') };
  assert.deepEqual((await walk(files)).places, ['b.plan.md: **⟦Opdracht 1⟧:** Wij openen een loket.', 'd.plan.md: **⟦Opdracht 1⟧:** Wij openen een loket.']);
  const { ask, editor } = await openDossier(files);
  await assert.rejects(ask('textDocument/rename', { newName: '12' }), /twee documenten/);
  await editor.stop();
});

test('two advices on one plan, and an advice without a plan', async () => {
  const second = links('plan: b.plan.md', 'Opdracht 1: \'Wij openen een loket.\'\n\nOpmerking: goed.\n\nAdvies 1: Open twee loketten.\n');
  const { ask, editor, places } = await openDossier({ 'b.plan.md': (DOSSIER['b.plan.md'] ?? '').replace('Opdracht 1', 'Opdracht ‸1'), 'd.advies.md': second });
  assert.deepEqual(places(await ask<Location[]>('textDocument/references', { context: { includeDeclaration: false } })), [
    'a.advies.md: Opdracht ⟦1⟧: \'Wij openen een loket.\'', 'd.advies.md: Opdracht ⟦1⟧: \'Wij openen een loket.\'', 'c.reactie.md: Reactie op advies 1: Wij nemen dit over, zie opdracht ⟦1⟧.',
  ]);
  await editor.stop();
  assert.deepEqual((await walk({ 'a.advies.md': 'Opdracht 1: \'Wij openen een loket.\'\n\nOpmerking: goed, zie opdracht ‸1.\n' })).places, ['a.advies.md: ⟦Opdracht 1⟧: \'Wij openen een loket.\'']);
});

test('odd numbers', async () => {
  const plan = 'Opdracht 0: Nul.\n\nOpdracht 99999999999999999999: Veel.\n\nOpdracht 3a: Drie.\n\nOpdracht 007: Zeven.\n';
  for (const [number, expected] of [['0', ['b.plan.md: ⟦Opdracht 0⟧: Nul.']], ['99999999999999999999', []], ['3a', ['b.plan.md: ⟦Opdracht 3a⟧: Drie.']], ['7', ['b.plan.md: ⟦Opdracht 007⟧: Zeven.']]] as const) {
    assert.deepEqual((await walk({ 'b.plan.md': plan, 'a.advies.md': links('plan: b.plan.md', `Opdracht ‸${number}: 'Iets.'\n\nOpmerking: goed.\n`) })).places, expected, number);
  }
});

test('merge-conflict markers', async () => {
  const conflict = '<<<<<<< HEAD\nplan: b.plan.md\n=======\nplan: d.plan.md\n>>>>>>> main';
  const { symbols } = await walk({ 'a.advies.md': links(conflict) });
  assert.deepEqual(symbols, ['Opdracht 1']);
  assert.deepEqual((await walk({ 'a.advies.md': links('plan: b.plan.md', `Opdracht ‸1: 'Wij openen een loket.'\n\nOpmerking: goed.\n\n${conflict}\n\nAdvies 2: Maak een folder.\n`) })).places, ['b.plan.md: **⟦Opdracht 1⟧:** Wij openen een loket.']);
});

const MANY = effort({ fast: 300, long: 3000 });
test(`${String(MANY)} assignments`, async () => {
  const plan = Array.from({ length: MANY }, (_, index) => `**Opdracht ${index === 0 ? '‸' : ''}${String(index + 2)}:** Wij openen loket ${String(index)}.\n`).join('\n');
  const advice = links('plan: b.plan.md', Array.from({ length: MANY }, (_, index) => `Opdracht ${String(index + 2)}: 'Wij openen loket ${String(index)}.'\n\nOpmerking: goed.\n`).join('\n'));
  const { places, symbols } = await walk({ 'b.plan.md': plan, 'a.advies.md': advice });
  assert.deepEqual([places, symbols.length], [['b.plan.md: **⟦Opdracht 2⟧:** Wij openen loket 0.'], MANY]);
});

test('a plan that another program deletes or rewrites while it is open', async () => {
  const { editor, open, ask, places } = await openDossier({ 'a.advies.md': (DOSSIER['a.advies.md'] ?? '').replace('ook opdracht 3', 'ook opdracht ‸3') });
  const uri = 'file:///raad/b.plan.md';
  const plan = await editor.open(DOSSIER['b.plan.md'] ?? '', { uri });
  const definition = async (): Promise<string[]> => places(await ask<LocationLink[]>('textDocument/definition'));
  // The text in the editor counts, whatever the disk says.
  await editor.changeFile(uri, 'Iets heel anders.\n');
  await editor.changeFile(uri, null);
  assert.equal((await definition()).length, 1);
  await plan.close();
  await open.becomes(['koppeling-onbekend: b.plan.md', 'verwijzing-onbekend: opdracht 3', 'afspraak-onvolledig: Advies 1', 'afspraak-onvolledig: Advies 2']);
  assert.deepEqual(await definition(), []);
  await editor.stop();
});

test('what comes back from an editor may be anything', async () => {
  const { editor } = await openDossier({});
  for (const item of [{}, { data: null }, { data: { root: 1, path: [], sort: 'x', start: 'y' } }, { data: { root: 'file:///raad', path: 'a.advies.md', sort: 'remark', start: -1 } }]) {
    const whole = { name: '', kind: 1, uri: 'x', range: ZERO, selectionRange: ZERO, ...item };
    assert.deepEqual(await editor.request('callHierarchy/outgoingCalls', { item: whole }), []);
  }
  assert.equal(await editor.request('workspace/willRenameFiles', { files: [{ oldUri: 'nergens', newUri: '' }] }), null);
  await editor.stop();
});

const ZERO = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
