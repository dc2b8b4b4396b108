import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { folder, real, scherp } from '../support/cli.ts';

/** The parts of a Word file, and the same as another library reads it. */
async function word(cwd: string, ...args: readonly string[]): Promise<{ readonly html: string; readonly parts: Readonly<Record<string, string>> }> {
  const out = folder();
  const { code, err } = await scherp(cwd, [...args, '-o', join(out, 'uit.docx')], { core: real });
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  const bytes = readFileSync(join(out, 'uit.docx'));
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: ["p[style-name='Title'] => h1.title:fresh"] });
  assert.deepEqual(messages.filter(({ type }) => type === 'error'), []);
  return { html: value, parts };
}

const texts = (html: string, tag: string): readonly string[] => [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));

describe('the report as a Word document', () => {
  it('has headings, lists and tables that another program finds', async () => {
    const { html } = await word('examples', 'report', '.');
    assert.deepEqual(texts(html, 'h1').slice(0, 3), ['Verslag van Scherp', 'Dekkingsmatrix', 'Ongevraagd advies van de Adviesraad Sociaal Domein Waterbeek']);
    assert.ok(texts(html, 'h2').includes('Wie doet wat, en wanneer'));
    assert.ok(texts(html, 'h3').includes('Advies 3'));
    const [matrix = '', first = ''] = texts(html, 'table').map((_, index) => [...html.matchAll(/<table>.*?<\/table>/gs)][index]?.[0] ?? '');
    assert.deepEqual(texts(matrix, 'th').slice(0, 5), ['Nummer', 'Tekst', 'Stand', 'Beantwoord', 'Advies']);
    assert.deepEqual(texts(first, 'th'), ['Wat', 'Tekst', 'Wie', 'Wanneer', 'Besluit', 'Stand']);
    assert.ok(texts(html, 'li').some((text) => /^Vóór wanneer wilt u antwoord/.test(text)));
  });

  it('tells a screen reader its language, its title and the heads of its tables', async () => {
    const { parts } = await word('examples', 'report', 'waterbeek.advies.md');
    assert.match(parts['word/styles.xml'] ?? '', /<w:docDefaults>.*?<w:lang w:val="nl-NL"\/>.*?<\/w:docDefaults>/s);
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Verslag van Scherp<\/dc:title>/);
    const document = parts['word/document.xml'] ?? '';
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    assert.ok(0 < tables);
    assert.equal(document.match(/<w:tblHeader\/>/g)?.length, tables);
    assert.doesNotMatch(document, /<w:drawing>/, 'a table says what a picture would');
    const english = await word('examples', 'report', 'waterbeek.advies.md', '--lang', 'en');
    assert.match(english.parts['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"\/>/);
    assert.match(english.parts['word/document.xml'] ?? '', /<w:lang w:val="nl-NL"\/>/, 'the words of the documents are Dutch');
  });

  it('takes the words of a document as text, and leaves out what XML may not hold', async () => {
    const hostile = '# Advies <w:p/> & <script>\n\n**Advies 1:** Open \u0001 ]]> &amp; <b>één</b> "loket"\ud800 zo snel mogelijk.\n\n- **Eigenaar:** =HYPERLINK("https://kwaad.example")\n';
    const { html, parts } = await word(folder({ 'a.advies.md': hostile }), 'report', '.');
    assert.ok(texts(html, 'td').some((text) => text.includes('=HYPERLINK(')));
    assert.doesNotMatch(Object.values(parts).join(''), /[\u0000-\u0008\ufffe\uffff]|<script|TargetMode="External" Target="https:\/\/kwaad/);
  });

  it('is whole without documents', async () => {
    const { html } = await word(folder({ 'a.md': 'Zomaar een tekst.' }), 'report', '.');
    assert.match(html, /Er zijn geen adviezen, plannen of reacties gevonden\./);
  });

  it('is not made of more than anybody would open, and that is said', async () => {
    const cwd = folder({ 'a.plan.md': `# Wonen in Beekdorp\n\n${Array.from({ length: 6000 }, (_, index) => `**Opdracht ${String(index + 1)}:** Wij openen loket ${String(index)}.\n`).join('\n')}` });
    const { code, err } = await scherp(cwd, ['matrix', '.', '-o', 'uit.docx'], { core: real });
    assert.deepEqual([code, err], [2, 'scherp: zo veel past niet in een Word-document; noem minder documenten, of kies html of md\n']);
    assert.equal(existsSync(join(cwd, 'uit.docx')), false);
  });

  it('is no use on a screen, and neither is a workbook', async () => {
    const cwd = folder({ 'a.advies.md': '**Advies 1:** Open een loket.\n' });
    for (const [command, format] of [['report', 'docx'], ['matrix', 'docx'], ['register', 'xlsx']] as const) {
      const seen = await scherp(cwd, [command, '.', '--format', format], { core: real, terminal: true });
      assert.deepEqual(seen, { code: 2, out: '', err: `scherp: ${format} is niet te lezen op het scherm; noem een bestand, bijvoorbeeld: -o uit.${format}\n` });
      assert.equal((await scherp(cwd, [command, '.', '--format', format], { core: real })).code, 0);
    }
  });

  it('is also how a matrix and a comparison travel', async () => {
    assert.deepEqual(texts((await word('examples', 'matrix', '.')).html, 'h1'), ['Dekkingsmatrix', 'Langer thuis in Waterbeek (waterbeek.plan.md)']);
    assert.deepEqual(texts((await word('test/cli/golden', 'diff', 'belbus.eerder.advies.md', 'belbus.advies.md')).html, 'th'), ['Wat', 'Verandering', 'Was', 'Is nu']);
  });
});
