import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { describe, test } from 'node:test';
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { AgreementNode } from '../../server/src/core/workspace/agreements-view.ts';
import type { MatrixAsked, MatrixView } from '../../server/src/core/workspace/matrix-view.ts';
import { startEditor, type Editor, type EditorOptions } from '../support/lsp.ts';

const ROOT = 'file:///raad';
const PLAN = '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n';
const ADVICE = '---\nplan: beekdorp.plan.md\n---\n\nOpdracht 1: \'Wij openen een loket.\'\n\nOpmerking: Waar komt dat loket?\n\n**Advies 1:** Open het loket ook op zaterdag.\n\n- **Eigenaar:** team Zorg\n';
const FILES = { 'beekdorp.plan.md': PLAN, 'wonen.advies.md': ADVICE };
const uri = (path: string): string => `${ROOT}/${path}`;
const start = (files: Record<string, string>, options: EditorOptions = {}) =>
  startEditor({ folders: [ROOT], files: Object.fromEntries(Object.entries(files).map(([path, text]) => [uri(path), text])), ...options });

const ask = (editor: Editor, asked: Partial<MatrixAsked> = {}): Promise<MatrixView<Location>> => editor.request('scherp/matrix', { uri: null, onlyOpen: false, pages: 1, ...asked });
const rowsOf = ({ groups }: MatrixView<Location>): readonly string[] => groups.flatMap(({ rows }) => rows.map(({ name, status }) => `${name}: ${status}`));
/** Asks until it is so: the server reads files by and by. */
async function until<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  let found = await look();
  for (let tries = 0; tries < 3000 && !isDeepStrictEqual(found, wanted); tries++) found = await look();
  assert.deepEqual(found, wanted);
}
const READ = ['Opdracht 1: met advies', 'Opdracht 2: niet genoemd', 'Advies 1: nog niet compleet'];
const whole = async (files: Record<string, string> = FILES, options: EditorOptions = {}): Promise<Editor> => {
  const editor = await start(files, options);
  await until(async () => rowsOf(await ask(editor)), READ);
  return editor;
};

describe('the matrix', () => {
  test('of files that nobody opened, with the places of their words', async () => {
    const editor = await whole();
    const [, , advice] = (await ask(editor)).groups.flatMap(({ rows }) => rows);
    const owner = advice?.cells.find(({ column }) => column === 'owner');
    assert.equal(owner?.text, 'team Zorg');
    assert.equal(owner?.target?.uri, uri('wonen.advies.md'));
    const line = ADVICE.split('\n')[owner?.target?.range.start.line ?? -1] ?? '';
    assert.equal(line.slice(owner?.target?.range.start.character, owner?.target?.range.end.character), 'team Zorg');
    await editor.stop();
  });

  test('follows unsaved text, and our own extension is told that it changed', async () => {
    const editor = await whole();
    const plan = await editor.open(PLAN, { uri: uri('beekdorp.plan.md') });
    const since = editor.said.all.length;
    await plan.replace('**Opdracht 2:** Wij maken een folder.', '**Opdracht 3:** Wij maken een film.');
    await editor.said.next(({ method }) => method === 'scherp/changed', since);
    assert.ok(rowsOf(await ask(editor)).includes('Opdracht 3: niet genoemd'));
    await editor.stop();
  });

  test('other editors are told nothing that they did not ask for', async () => {
    const editor = await start(FILES, { ours: false });
    const plan = await editor.open(PLAN, { uri: uri('beekdorp.plan.md') });
    await plan.replace('folder', 'film');
    await until(async () => (await ask(editor)).groups.flatMap(({ rows }) => rows.map(({ words }) => words)), ['Wij openen een loket.', 'Wij maken een film.']);
    assert.ok(!editor.said.all.some(({ method }) => method === 'scherp/changed'));
    await editor.stop();
  });

  test('in English where the interface is English', async () => {
    const editor = await start(FILES, { locale: 'en' });
    await until(async () => rowsOf(await ask(editor)), ['Assignment 1: with advice', 'Assignment 2: not mentioned', 'Advice 1: not complete yet']);
    await editor.stop();
  });

  test('of a deleted file nothing stays', async () => {
    const editor = await whole();
    await editor.changeFile(uri('wonen.advies.md'), null);
    await until(async () => rowsOf(await ask(editor, { uri: uri('wonen.advies.md') })), ['Opdracht 1: niet genoemd', 'Opdracht 2: niet genoemd']);
    await editor.stop();
  });

  test('a question that makes no sense is answered with nothing', async () => {
    const editor = await whole();
    for (const senseless of [null, 'a', { uri: 7 }, []]) assert.ok((await editor.request('scherp/matrix', senseless)) !== undefined);
    assert.equal(await editor.request('scherp/fill', { key: 'weg', column: 'planning' }), null);
    await editor.stop();
  });

  test('a text outside every folder has a matrix of its own', async () => {
    const editor = await start({});
    await editor.open('Advies 1: Open een loket.\n', { uri: 'untitled:Untitled-1' });
    await until(async () => rowsOf(await ask(editor, { uri: 'untitled:Untitled-1' })), ['Advies 1: nog niet compleet']);
    await editor.stop();
  });

  test('a cell is filled in the text that is open', async () => {
    const editor = await whole();
    const advice = await editor.open(ADVICE, { uri: uri('wonen.advies.md') });
    await advice.replace('team Zorg\n', 'team Zorg Beekdorp\n');
    const row = (await ask(editor)).groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'Advies 1');
    assert.equal(row?.cells.find(({ column }) => column === 'planning')?.fillable, true);
    const edit = await editor.request<WorkspaceEdit | null>('scherp/fill', { key: row?.key, column: 'planning' });
    await advice.apply(edit ?? undefined);
    assert.match(advice.text(), /team Zorg Beekdorp\n- \*\*Planning:\*\* \[datum\]\n$/);
    await until(async () => (await ask(editor)).groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'Advies 1')?.cells.find(({ column }) => column === 'planning')?.state, 'weak');
    await editor.stop();
  });
});

describe('the tree of agreements', () => {
  const children = async (editor: Editor, by: string, ...names: readonly string[]): Promise<readonly AgreementNode<Location>[]> => {
    let within: readonly string[] = [];
    let nodes = await editor.request<readonly AgreementNode<Location>[]>('scherp/agreements', { by, within });
    for (const name of names) {
      const node = nodes.find(({ label }) => label === name);
      assert.ok(node, `${name} in ${nodes.map(({ label }) => label).join(', ')}`);
      within = [...within, node.id];
      nodes = await editor.request('scherp/agreements', { by, within });
    }
    return nodes;
  };
  const told = (nodes: readonly AgreementNode<Location>[]): readonly string[] => nodes.map(({ label, description }) => `${label}: ${description}`);

  test('plan, assignment, remark and advice, slots', async () => {
    const editor = await whole();
    assert.deepEqual(told(await children(editor, 'document')), ['Samen wonen in Beekdorp: 3 open']);
    assert.deepEqual(told(await children(editor, 'document', 'Samen wonen in Beekdorp')), ['Opdracht 1: Wij openen een loket.', 'Opdracht 2: Wij maken een folder.']);
    assert.deepEqual(told(await children(editor, 'document', 'Samen wonen in Beekdorp', 'Opdracht 1')), ['Opmerking: Waar komt dat loket?', 'Advies 1: Open het loket ook op zaterdag.']);
    assert.deepEqual(told(await children(editor, 'document', 'Samen wonen in Beekdorp', 'Opdracht 1', 'Advies 1')),
      ['Eigenaar: team Zorg', 'Planning: ontbreekt', 'Resultaat: ontbreekt', 'Besluit: ontbreekt', 'Toets: ontbreekt', 'Reactie: nog geen']);
    await editor.stop();
  });

  test('by owner', async () => {
    const editor = await whole();
    assert.deepEqual(told(await children(editor, 'owner')), ['Team Zorg: 1']);
    assert.deepEqual(told(await children(editor, 'owner', 'Team Zorg')), ['Advies 1: Open het loket ook op zaterdag.']);
    assert.ok(told(await children(editor, 'owner', 'Team Zorg', 'Advies 1')).includes('Eigenaar: team Zorg'));
    await editor.stop();
  });

  test('by quarter, the earliest first and what has none last', async () => {
    const advice = (number: number, planning: string): string => `\n**Advies ${String(number)}:** Maak folder ${String(number)}.\n\n- **Planning:** ${planning}\n`;
    const editor = await start({ 'wonen.advies.md': `De adviesraad schrijft u over de folders.\n${advice(1, '1 februari 2027')}${advice(2, 'Q3 2026')}${advice(3, '[datum]')}${advice(4, 'elk kwartaal')}${advice(5, 'juli 2026')}` });
    await until(async () => told(await children(editor, 'planning')), ['juli – september 2026: 2', 'januari – maart 2027: 1', 'Planning zonder datum: 1', 'Nog geen planning: 1']);
    await editor.stop();
  });

  test('without documents it is empty, and of a node that has gone there is nothing', async () => {
    const editor = await start({});
    assert.deepEqual(await children(editor, 'document'), []);
    assert.deepEqual(await editor.request('scherp/agreements', { by: 'document', within: ['weg', 'weg'] }), []);
    await editor.stop();
  });
});

describe('open points', () => {
  const PLACES = ['Advies 1', '[datum]'] as const;
  const text = '**Advies 1:** Open het loket.\n\n**Advies 2:** Maak een folder.\n\n- **Eigenaar:** team Zorg\n- **Planning:** [datum]\n';
  const from = async (words: string, forward: boolean): Promise<string> => {
    const editor = await start({});
    const advice = await editor.open(text);
    const { start: position } = advice.rangeOf(words);
    const range = await editor.request<Range | null>('scherp/openPoint', { uri: advice.uri, position, forward });
    await editor.stop();
    return range === null ? '' : text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
  };
  test('the next one', async () => { assert.equal(await from('Open het', true), PLACES[1]); });
  test('the one before', async () => { assert.equal(await from('Maak een', false), PLACES[0]); });
  test('after the last the first', async () => { assert.equal(await from('[datum]', true), PLACES[0]); });
  test('before the first the last', async () => { assert.equal(await from('Advies 1', false), PLACES[1]); });
  test('none', async () => {
    const editor = await start({});
    const { uri: open } = await editor.open('Beste mevrouw, tot morgen.\n', { uri: uri('brief.md') });
    assert.equal(await editor.request('scherp/openPoint', { uri: open, position: { line: 0, character: 0 }, forward: true }), null);
    await editor.stop();
  });
});

describe('new documents', () => {
  const today = '2026-03-11';
  test('the plans and advices there are', async () => {
    const editor = await whole();
    assert.deepEqual(await editor.request('scherp/subjects', { kind: 'advies' }), [{ uri: uri('beekdorp.plan.md'), title: 'Samen wonen in Beekdorp', path: 'beekdorp.plan.md' }]);
    assert.deepEqual(await editor.request('scherp/subjects', { kind: 'reactie' }), [{ uri: uri('wonen.advies.md'), title: 'wonen.advies.md', path: 'wonen.advies.md' }]);
    await editor.stop();
  });
  test('a new advice stands beside its plan, under a free name, and is read with it before it is saved', async () => {
    const editor = await whole({ ...FILES, 'beekdorp.advies.md': 'Beste mevrouw.\n' });
    const made = await editor.request<{ uri: string; text: string }>('scherp/newDocument', { kind: 'advies', about: uri('beekdorp.plan.md'), today });
    assert.equal(made.uri, uri('beekdorp-2.advies.md'));
    await editor.open(made.text, { uri: made.uri.replace('file://', 'untitled:') });
    await until(async () => rowsOf(await ask(editor)).at(1), 'Opdracht 2: genoemd');
    await editor.stop();
  });
  test('a new reaction', async () => {
    const editor = await whole();
    const made = await editor.request<{ uri: string; text: string }>('scherp/newDocument', { kind: 'reactie', about: uri('wonen.advies.md'), today });
    assert.equal(made.uri, uri('wonen.reactie.md'));
    assert.match(made.text, /^advies: wonen\.advies\.md$/m);
    await editor.stop();
  });
  test('about a document that has gone: nothing', async () => {
    const editor = await whole();
    assert.equal(await editor.request('scherp/newDocument', { kind: 'advies', about: uri('weg.plan.md'), today }), null);
    await editor.stop();
  });
  test('about a plan outside every folder: beside it', async () => {
    const editor = await start({}, { folders: [] });
    await editor.open(PLAN, { uri: 'file:///elders/beekdorp.plan.md' });
    const made = await editor.request<{ uri: string; text: string }>('scherp/newDocument', { kind: 'advies', about: 'file:///elders/beekdorp.plan.md', today });
    assert.equal(made.uri, 'file:///elders/beekdorp.advies.md');
    assert.match(made.text, /^plan: beekdorp\.plan\.md$/m);
    await editor.stop();
  });
});
