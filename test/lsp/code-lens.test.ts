import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeLens, Location } from 'vscode-languageserver-protocol';
import { openWorkspace, QUIET, ROOT } from '../support/lsp.ts';

const PLAN = `# Samen wonen in Beekdorp

**Opdracht 1:** Wij openen een loket.

**Opdracht 2:** Wij maken een folder.

**Opdracht 3:** Wij bouwen een brug.
`;
const ADVICE = `---
plan: beekdorp.plan.md
---

Opdracht 1: 'Wij openen een loket.'

Opmerking: Dit kan sneller, zie ook opdracht 3.

**Advies 1:** Open één loket.

- **Planning:** Q3 2026
`;
const REACTION = '---\nadvies: loket.advies.md\n---\n\n**Advies 1:** Open één loket.\n\n**Reactie:** overgenomen.\nWethouder Zorg opent het loket.\n';
const FILES = { 'beekdorp.plan.md': PLAN, 'loket.advies.md': ADVICE };

type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

async function lensesIn({ editor, textOf }: Workspace, path: string): Promise<{ readonly shown: string; readonly lens: CodeLens }[]> {
  const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: `${ROOT}/${path}` } });
  const resolved = await Promise.all(lenses.map((lens) => editor.request<CodeLens>('codeLens/resolve', lens)));
  return resolved.map((lens) => ({ shown: `${textOf(path).at(lens.range)}: ${lens.command?.title ?? ''}`, lens }));
}

const shownIn = async (workspace: Workspace, path: string): Promise<string[]> => (await lensesIn(workspace, path)).map(({ shown }) => shown);

test('above each opdracht and advies what became of it, and how often others speak of it', async () => {
  const workspace = await openWorkspace(FILES);
  assert.deepEqual(await shownIn(workspace, 'beekdorp.plan.md'), [
    'Opdracht 1: met advies · geen eigenaar · planning Q3 2026', 'Opdracht 1: 1 verwijzing',
    'Opdracht 2: niet genoemd', 'Opdracht 2: geen verwijzingen',
    'Opdracht 3: genoemd', 'Opdracht 3: 1 verwijzing',
  ]);
  assert.deepEqual(await shownIn(workspace, 'loket.advies.md'), [
    'Opdracht 1: met advies · geen eigenaar · planning Q3 2026',
    'Advies 1: nog niet compleet · geen eigenaar · planning Q3 2026', 'Advies 1: geen verwijzingen',
  ]);
  await workspace.editor.stop();
});

test('none between the rows of a table', async () => {
  const table = '| Nr | Actie | Wie | Wanneer |\n|--|--|--|--|\n| 1 | Een loket openen | team Zorg | Q3 2026 |\n';
  const workspace = await openWorkspace({ 'beekdorp.plan.md': table, 'loket.advies.md': '---\nplan: beekdorp.plan.md\n---\n\n**Advies 1:** Open één loket.\n\n| Nr | Advies | Wie |\n|--|--|--|\n| 2 | Maak een folder | team Zorg |\n' });
  assert.deepEqual([await shownIn(workspace, 'beekdorp.plan.md'), await shownIn(workspace, 'loket.advies.md')], [[], ['Advies 1: nog niet compleet · geen eigenaar · geen planning', 'Advies 1: geen verwijzingen']]);
  await workspace.editor.stop();
});

test('in the language of the messages', async () => {
  const workspace = await openWorkspace(FILES, { settings: { ...QUIET, messageLanguage: 'en' } });
  assert.deepEqual((await shownIn(workspace, 'beekdorp.plan.md')).slice(0, 2), ['Opdracht 1: with advice · no owner · deadline Q3 2026', 'Opdracht 1: 1 reference']);
  await workspace.editor.stop();
});

test('an advice whose plan is not known has nothing above what it cites', async () => {
  const workspace = await openWorkspace({ 'loket.advies.md': ADVICE });
  assert.deepEqual((await shownIn(workspace, 'loket.advies.md')).map((shown) => shown.split(':')[0]), ['Advies 1', 'Advies 1']);
  await workspace.editor.stop();
});

test('our own extension shows the places; another editor goes to the first', async () => {
  const ours = await openWorkspace(FILES);
  const [status, references] = await lensesIn(ours, 'beekdorp.plan.md');
  assert.equal(status?.lens.command?.command, 'scherp.showPlaces');
  const [uri, position, places] = status.lens.command.arguments as [string, unknown, Location[]];
  assert.deepEqual([uri, position], [`${ROOT}/beekdorp.plan.md`, status.lens.range.start]);
  assert.deepEqual(places.map(ours.wordsAt), ['loket.advies.md: Opmerking: Dit kan sneller, zie ook opdracht 3.', 'loket.advies.md: Advies 1']);
  assert.deepEqual((references?.lens.command?.arguments?.[2] as Location[]).map(ours.wordsAt), ['loket.advies.md: Opdracht 1']);
  await ours.editor.stop();

  const other = await openWorkspace(FILES, { ours: false });
  const [first, , silent] = await lensesIn(other, 'beekdorp.plan.md');
  const { command = '', arguments: args } = first?.lens.command ?? {};
  assert.ok(other.editor.capabilities.executeCommandProvider?.commands.includes(command));
  await other.editor.request('workspace/executeCommand', { command, arguments: args });
  const shown = other.editor.said.all.find(({ method }) => method === 'window/showDocument')?.params as { uri: string };
  assert.equal(shown.uri, `${ROOT}/loket.advies.md`);
  assert.deepEqual(silent?.lens.command, { title: 'niet genoemd', command: '' });
  await other.editor.stop();

  const plain = await openWorkspace(FILES, { ours: false, lacks: ['window.showDocument'] });
  const [words] = await lensesIn(plain, 'beekdorp.plan.md');
  assert.equal(words?.lens.command?.command, '');
  assert.equal(plain.editor.capabilities.executeCommandProvider, undefined);
  await plain.editor.stop();
});

test('the editor asks again when another document changes what was shown, and not otherwise', async () => {
  const { editor, ...rest } = await openWorkspace(FILES);
  const workspace = { editor, ...rest };
  await shownIn(workspace, 'beekdorp.plan.md');
  const before = editor.said.all.length;
  const asked = (): number => editor.said.all.slice(before).filter(({ method }) => method === 'workspace/codeLens/refresh').length;
  const refreshed = editor.said.next(({ method }) => method === 'workspace/codeLens/refresh');
  await rest.textOf('loket.advies.md').replace('kan sneller', 'kan veel sneller');
  await editor.open(REACTION, { uri: `${ROOT}/loket.reactie.md` });
  await refreshed;
  assert.equal((await shownIn(workspace, 'beekdorp.plan.md'))[0], 'Opdracht 1: overgenomen · Wethouder Zorg · planning Q3 2026');
  assert.equal(asked(), 1);
  await editor.stop();
});

test('a lens of an earlier text, or of nobody, stays without words', async () => {
  const workspace = await openWorkspace(FILES);
  const { editor, textOf } = workspace;
  const [first] = await lensesIn(workspace, 'beekdorp.plan.md');
  assert.ok(first);
  const { lens } = first;
  await textOf('beekdorp.plan.md').send([{ text: '# Leeg\n' }]);
  assert.deepEqual((await editor.request<CodeLens>('codeLens/resolve', lens)).command, { title: '', command: '' });
  const strange = { range: lens.range, data: { uri: 'file:///elders.md', role: 'assignment', index: -1 } };
  assert.deepEqual(await editor.request<CodeLens>('codeLens/resolve', strange), strange);
  await editor.stop();
});
