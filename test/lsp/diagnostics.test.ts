import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { analyse } from '../../server/src/core/analysis.ts';
import { QUIET, startEditor, watchedCore } from '../support/lsp.ts';

const INCOMPLETE = 'Advies 1: Open het buurthuis ook op zaterdag.\n';
const COMPLETE = `${INCOMPLETE}
- **Eigenaar:** wethouder Welzijn
- **Planning:** vóór 1 oktober 2026
- **Resultaat:** 40 bezoekers per zaterdag
- **Besluit:** raadsvergadering van mei 2026
- **Toets:** vijf bezoekers proberen de nieuwe tijden
`;
const REQUEST_CANCELLED = -32800;

test('a finding stands under its words, with its rule, a page and what a fix needs', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const [item] = await text.items();
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  assert.equal(item?.source, 'scherp');
  assert.equal(item?.severity, 2);
  assert.equal(item?.codeDescription?.href, 'https://github.com/scherp-nl/scherp/blob/main/docs/regels/afspraak-onvolledig.md');
  assert.deepEqual(item?.data, { rule: 'afspraak-onvolledig', missing: ['owner', 'planning'] });
  await editor.stop();
});

test('related places are told to an editor that shows them', async () => {
  const twice = 'Advies 1: Open het loket.\n\nAdvies 1: Sluit het loket.\n\nOpdracht 2: \'We bouwen.\'\n\nOpmerking: goed.\n\nOpdracht 2: \'We slopen.\'\n\nOpmerking: goed.\n';
  for (const [lacks, expected] of [[[], true], [['textDocument.diagnostic.relatedInformation', 'textDocument.publishDiagnostics.relatedInformation'], false]] as const) {
    const editor = await startEditor({ lacks });
    const text = await editor.open(twice);
    const items = (await text.items()).filter(({ code }) => code === 'opdracht-dubbel');
    assert.notEqual(items.length, 0);
    assert.equal(items.some(({ relatedInformation }) => relatedInformation !== undefined), expected);
    assert.ok(items.every(({ relatedInformation = [] }) => relatedInformation.every(({ location }) => location.uri === text.uri)));
    await editor.stop();
  }
});

test('what did not change is answered with unchanged, also after an edit elsewhere', async () => {
  const editor = await startEditor();
  const text = await editor.open(`${INCOMPLETE}\nDe raad dankt u.\n`);
  const first = await text.pull();
  assert.equal(first.kind, 'full');
  assert.deepEqual(await text.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await text.replace('dankt', 'bedankt');
  assert.deepEqual(await text.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await text.replace('Advies 1', '\nAdvies 1');
  const moved = await text.pull(first.resultId);
  assert.equal(moved.kind, 'full');
  assert.notEqual(moved.resultId, first.resultId);
  await editor.stop();
});

test('a finding goes when its cause is gone, and comes back with it', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  await text.send([{ text: COMPLETE }]);
  assert.deepEqual(await text.findings(), []);
  await text.send([{ text: INCOMPLETE }]);
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  await editor.stop();
});

test('ten edits before anybody asks cost one look at the text', async () => {
  const { core, calls } = watchedCore();
  const editor = await startEditor({ core });
  const text = await editor.open(INCOMPLETE);
  await text.items();
  assert.deepEqual(calls, { analyse: 1, reanalyse: 0 });
  // At once, or a slow machine takes a rest between two of them for a reason to look.
  await Promise.all([...'en zondag.'].map((letter) => text.send([{ range: text.rangeOf('\n'), text: `${letter}\n` }])));
  await text.items();
  await text.items();
  assert.deepEqual(calls, { analyse: 1, reanalyse: 1 });
  await editor.stop();
});

test('an editor that does not ask is told after a pause, once for many edits', async () => {
  const { core, calls } = watchedCore();
  const editor = await startEditor({ core, lacks: ['textDocument.diagnostic'] });
  assert.equal(editor.capabilities.diagnosticProvider, undefined);
  const told = () => editor.said.next(({ method }) => method === 'textDocument/publishDiagnostics', 0);
  const text = await editor.open(INCOMPLETE);
  for (const letter of ['a', 'b', 'c']) await text.replace('zaterdag', `zaterdag${letter}`);
  const { uri, version, diagnostics } = (await told()).params as PublishDiagnosticsParams;
  assert.deepEqual([uri, version, diagnostics.map(({ code }) => code)], [text.uri, 4, ['afspraak-onvolledig']]);
  assert.equal(calls.analyse + calls.reanalyse, 1);
  const closed = editor.said.next(({ method }) => method === 'textDocument/publishDiagnostics');
  await text.close();
  assert.deepEqual((await closed).params, { uri: text.uri, diagnostics: [] });
  await editor.stop();
});

test('a cancelled request is answered with an error, never with findings that are not there', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const about = { textDocument: { uri: text.uri }, range: text.rangeOf('Advies 1'), position: { line: 0, character: 0 }, context: { diagnostics: [] } };
  for (const method of ['textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/hover']) {
    const all = Array.from({ length: 20 }, () => editor.requestAndCancel(method, about));
    for (const answer of all) await assert.rejects(answer, { code: REQUEST_CANCELLED });
  }
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  await editor.stop();
});

test('a document that is closed while it is checked has no findings', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const [answer] = await Promise.all([text.pull(), text.close()]);
  assert.ok(answer.kind === 'full');
  assert.deepEqual(await text.pull(), { kind: 'full', items: [] });
  await editor.stop();
});

test('opened again, a document is looked at again', async () => {
  const editor = await startEditor();
  const first = await editor.open(INCOMPLETE);
  const { resultId } = await first.pull();
  await first.close();
  const second = await editor.open(INCOMPLETE);
  assert.equal((await second.pull(resultId)).kind, 'full');
  await editor.stop();
});

test('only Markdown that is being written is looked at', async () => {
  const editor = await startEditor();
  for (const [uri, languageId] of [['file:///a.advies.md', 'plaintext'], ['git:/a.advies.md?%7B%7D', 'markdown'], ['scherp:/regels/x.md', 'markdown']] as const) {
    assert.deepEqual(await (await editor.open(INCOMPLETE, { uri, languageId })).pull(), { kind: 'full', items: [] });
  }
  for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/raad/plan/a.md', 'file:///c%3A/raad/a%20b.md']) {
    assert.deepEqual(await (await editor.open(INCOMPLETE, { uri })).findings(), ['afspraak-onvolledig: Advies 1'], uri);
  }
  await editor.stop();
});

test('the most severe findings are shown, the rest is counted', async () => {
  const editor = await startEditor({ settings: { ...QUIET, maxFindings: 2 } });
  const text = await editor.open(['1', '2', '3', '4', '5'].map((number) => `Advies ${number}: Open het loket van wijk ${number}.\n`).join('\n'));
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1', 'afspraak-onvolledig: Advies 2']);
  assert.equal(editor.status(text.uri)?.counts.warning, 5);
  assert.equal(editor.status(text.uri)?.hidden, 3);
  await editor.stop();
});

test('a mistake of ours is logged once, without harm to what is shown', async () => {
  const { core } = watchedCore();
  let broken = false;
  const editor = await startEditor({ core: {
    ...core,
    analyse: (...args) => {
      if (broken) throw new Error('a mistake');
      return analyse(...args);
    },
    reanalyse: () => { throw new Error('another mistake'); },
  } });
  const text = await editor.open(INCOMPLETE);
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  await text.replace('zaterdag', 'zondag');
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1'], 'a fresh look helped');
  broken = true;
  await text.replace('zondag', 'maandag');
  await assert.rejects(text.pull());
  await assert.rejects(text.pull());
  assert.equal(await text.hover('Advies'), null);
  broken = false;
  assert.deepEqual(await text.findings(), ['afspraak-onvolledig: Advies 1']);
  const logged = editor.said.all.filter(({ method }) => method === 'window/logMessage').map(({ params }) => (params as { message: string }).message);
  assert.equal(logged.filter((message) => message.includes('a mistake')).length, 1);
  await editor.stop();
});
