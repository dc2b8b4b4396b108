import * as assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { PUBLISHED, type Published } from '../../server/src/publish/formats.ts';
import { startEditor } from '../support/lsp.ts';

const ROOT = 'file:///raad';
const PLAN = '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n';
const ADVICE = '---\nplan: beekdorp.plan.md\n---\n\nOpdracht 1: \'Wij openen een loket.\'\n\nOpmerking: Te weinig.\n\n**Advies 1:** Open twee loketten.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** uiterlijk 1 mei 2027\n';
const REACTION = '---\nadvies: loket.advies.md\n---\n\n## Advies 1\n\n**Reactie:** overgenomen.\n';
const FILES = { [`${ROOT}/beekdorp.plan.md`]: PLAN, [`${ROOT}/antwoord.reactie.md`]: REACTION };

type Exported = { readonly text?: string; readonly base64?: string } | null;
const start = () => startEditor({ folders: [ROOT], files: { ...FILES } });
const bytes = (exported: Exported): Buffer => Buffer.from(exported?.base64 ?? '', 'base64');

describe('export', () => {
  test('gives every form of everything that can leave the editor', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    for (const [what, formats] of Object.entries(PUBLISHED) as [Published, readonly string[]][]) {
      for (const format of formats) {
        for (const uri of [advice.uri, null]) {
          const exported = await editor.request<Exported>('scherp/export', { what, format, uri });
          assert.ok((exported?.text ?? exported?.base64 ?? '').length > 0, `${what} ${format}`);
        }
      }
    }
    await editor.stop();
  });

  test('tells of an open document what nobody saved yet, and what the reaction says of it', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    await advice.replace('wethouder Zorg', 'griffier');
    const exported = await editor.request<Exported>('scherp/export', { what: 'register', format: 'json', uri: advice.uri });
    const { agreements } = JSON.parse(exported?.text ?? '') as { agreements: { document: string; owner: string; status: string }[] };
    assert.deepEqual(agreements.map(({ document, owner, status }) => [document, owner, status]), [['loket.advies.md', 'griffier', 'agreed']]);
    await editor.stop();
  });

  test('of the workspace takes the documents that nobody opened', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    await advice.becomes((await advice.findings()).map((finding) => finding));
    const report = await editor.request<Exported>('scherp/export', { what: 'report', format: 'html', uri: null });
    for (const path of ['beekdorp.plan.md', 'loket.advies.md', 'antwoord.reactie.md']) assert.ok(report?.text?.includes(path), path);
    await editor.stop();
  });

  test('is a Word file and a workbook that other programs read', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    const document = unzipSync(bytes(await editor.request<Exported>('scherp/export', { what: 'report', format: 'docx', uri: advice.uri })));
    assert.match(strFromU8(document['word/document.xml'] ?? new Uint8Array()), /Open twee loketten/);
    const rows = await readXlsxFile(bytes(await editor.request<Exported>('scherp/export', { what: 'register', format: 'xlsx', uri: advice.uri }))) as unknown as readonly { readonly data: readonly (readonly unknown[])[] }[];
    assert.equal(rows[0]?.data[1]?.[4], 'Open twee loketten.');
    await editor.stop();
  });

  test('is nothing for what is not there or cannot be asked', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    for (const asked of [
      { what: 'report', format: 'html', uri: 'file:///raad/weg.md' }, { what: 'report', format: 'xlsx', uri: advice.uri }, { what: 'toString', format: 'html', uri: null },
      { what: 'report', format: 'html', uri: advice.uri, reader: 'raad' },
    ]) assert.equal(await editor.request('scherp/export', asked), null);
    const silent = await editor.open('Zomaar een tekst.', { uri: `${ROOT}/nota.md` });
    assert.match((await editor.request<Exported>('scherp/export', { what: 'report', format: 'html', uri: silent.uri }))?.text ?? '', /Er zijn geen adviezen/);
    await assert.rejects(editor.requestAndCancel('scherp/export', { what: 'report', format: 'html', uri: null }));
    await editor.stop();
  });
});

describe('comparison with an earlier version', () => {
  test('tells what became of the obligations', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    await advice.replace('1 mei 2027', '1 juni 2027');
    const page = await editor.request<string>('scherp/compare', { uri: advice.uri, before: ADVICE });
    assert.match(page, /\| Advies 1 \| uitgesteld: planning uiterlijk 1 mei 2027 → uiterlijk 1 juni 2027 \|/);
    await editor.stop();
  });

  test('says when nothing changed, and when everything is new', async () => {
    const editor = await start();
    const advice = await editor.open(ADVICE);
    assert.match(await editor.request<string>('scherp/compare', { uri: advice.uri, before: ADVICE }), /De afspraken zijn gelijk gebleven\./);
    assert.match(await editor.request<string>('scherp/compare', { uri: advice.uri, before: '' }), /1 nieuw\./);
    await editor.stop();
  });

  test('is nothing for a text that Scherp leaves alone', async () => {
    const editor = await start();
    const other = await editor.open('Zomaar een tekst.', { uri: `${ROOT}/nota.md` });
    assert.equal(await editor.request('scherp/compare', { uri: other.uri, before: '' }), null);
    await editor.stop();
  });
});
