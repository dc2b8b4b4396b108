import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { READERS } from '../../server/src/publish/formats.ts';
import { folder, real, scherp } from '../support/cli.ts';

const report = async (cwd: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await scherp(cwd, ['report', ...args], { core: real });
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return out;
};
const order = (page: string): string[] => [...page.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, title = '']) => title);

describe('the report for readers', () => {
  for (const format of ['html', 'md']) {
    it(`is as it was read and approved: ${format}`, async () => {
      const page = await report('test/cli/golden', '--format', format, 'belbus.advies.md');
      const file = `test/cli/golden/belbus.report.${format}`;
      if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, page);
      assert.equal(page, readFileSync(file, 'utf8'));
    });
  }

  it('begins with what its reader needs', async () => {
    const first = await Promise.all(READERS.map(async (reader) => order(await report('examples', 'waterbeek.advies.md', '--for', reader))[0]));
    assert.deepEqual(first, ['Dekkingsmatrix', 'Nog open', 'Vragen aan de tekst']);
    assert.deepEqual(order(await report('examples', 'waterbeek.advies.md', '--lang', 'en'))[0], 'Coverage matrix');
  });

  it('says in one sentence what a document holds', async () => {
    const page = await report('examples', '.');
    assert.deepEqual([...page.matchAll(/<p class="lead">(Di?e[zt].*?|Dit.*?)<\/p>/g)].map(([, sentence = '']) => sentence.replace(/\d+/g, 'n')), [
      'Dit advies bevat n adviezen, waarvan n nog zonder eigenaar of planning, en gaat in op n van de n opdrachten die het noemt, met n uitzondering.',
      'Dit plan bevat n opdrachten en voornemens, waarvan n nog zonder eigenaar of planning.',
      'Deze reactie bevat n toezeggingen, waarvan n nog zonder eigenaar of planning.',
    ]);
  });

  it('counts what it lists', async () => {
    const cwd = folder({ 'a.advies.md': '**Advies 1:** Open een loket.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** uiterlijk 1 mei 2027\n\nOpmerking: Hoe vaak rijdt de bus?\n\nDe gemeente verkent met tien mantelzorgers welke hulp zij missen.\n' });
    const page = await report(cwd, '.', '--for', 'secretaris', '--format', 'md');
    assert.match(page, /Dit advies bevat 1 advies, met eigenaar en planning\./);
    const [, many = '', list = ''] = /(\d+) afspraken hebben nog geen eigenaar of planning\.\n\n((?:- [^\n]*\n)+)/.exec(page) ?? [];
    assert.equal(list.split('\n').length - 1, Number(many), list);
    const english = await report(cwd, '.', '--lang', 'en', '--format', 'md');
    assert.match(english, /This advice holds 1 recommendation \\\(0 without owner or deadline\\\)/);
  });

  it('lets a long address break, so that no column falls off the paper', async () => {
    const address = `https://waterbeek.example/${'een/lang/pad/'.repeat(20)}?a=1&b=2`;
    const page = await report(folder({ 'a.advies.md': `**Advies 1:** De wethouder Zorg zet zo snel mogelijk ${address} 👩‍👩‍👧 ${'😀'.repeat(50)} online.\n` }), '.');
    const cells = [...page.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
    assert.ok(cells.some((cell) => cell.replaceAll('<wbr>', '').includes(address.replaceAll('&', '&amp;'))));
    for (const piece of cells.flatMap((cell) => cell.replaceAll('&amp;', '&').split(/\s|<wbr>/))) assert.ok(Array.from(piece).length <= 30, piece);
    assert.doesNotMatch(page, /\ufffd/);
  });

  it('draws no period through words in its timeline', async () => {
    const page = await report(folder({ 'a.advies.md': ['maart', 'april', 'oktober', 'november', 'december'].map((month, index) => `**Advies ${String(index + 1)}:** De wethouder Zorg opent in ${month} 2026 een loket.\n`).join('\n') }), '.');
    const baselines = [...page.matchAll(/<text [^>]*y="(\d+)"/g)].map(([, y]) => Number(y));
    const periods = [...page.matchAll(/<line [^>]*y1="(\d+)" [^>]*stroke-width="5"/g)].map(([, y]) => Number(y));
    assert.equal(periods.length, 5);
    // Letters of 14 pixels stand on their line and reach a little below it.
    for (const y of periods) assert.ok(baselines.every((baseline) => y + 2.5 <= baseline - 11 || baseline + 4 <= y - 2.5), String(y));
  });

  it('needs nothing but itself, and takes the words of a document as text', async () => {
    const hostile = '# Advies <script>alert(1)</script>\n\n**Advies 1:** Open <img src=x onerror=alert(1)> één "loket" & `<b>` zo snel mogelijk.\n\n- **Eigenaar:** <i>wethouder</i> Zorg\n\n<!-- scherp-uit vaag-tijd: reden <script>alert(2)</script> -->\nWij adviseren het college om zo snel mogelijk te openen.\n';
    const page = await report(folder({ 'a.advies.md': hostile, 'map/<b>x</b>.advies.md': hostile }), '.');
    assert.doesNotMatch(page.replace(/<style>[^]*?<\/style>/, ''), /<(?:script|img|i|b|link|iframe)\b|<[^>]*\s(?:on\w+|src|style)=/i);
    assert.doesNotMatch(page, /@import|url\(/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  });

  it('in Markdown is no advice to be checked, nor is any other page that Scherp wrote', async () => {
    const cwd = folder({ 'eerder.txt': 'Advies 1: Open een loket.\n' });
    for (const file of ['waterbeek.plan.md', 'waterbeek.advies.md']) writeFileSync(join(cwd, file), readFileSync(`examples/${file}`));
    const alone = await scherp(cwd, ['check', '.'], { core: real });
    for (const [name, ...args] of [
      ['a.md', 'report', '.'], ['dekking.advies.md', 'matrix', '.'], ['c.md', 'register', '.', '--format', 'md'], ['d.md', 'diff', 'eerder.txt', 'waterbeek.advies.md'], ['e.md', 'check', '--format', 'markdown', '.'],
    ] as const) {
      assert.deepEqual([(await scherp(cwd, [...args, '-o', name], { core: real })).err, (await scherp(cwd, ['check', name], { core: real })).out.split('\n')[0]], ['', `${name}: niet bekeken: een overzicht dat Scherp zelf maakte`]);
    }
    const withOwn = (await scherp(cwd, ['check', '.'], { core: real })).out;
    assert.equal(withOwn.split('documenten bekeken')[0], alone.out.split('documenten bekeken')[0]);
  });

  it('is not written over an earlier one when nothing could be read', async () => {
    const cwd = folder({ 'verslag.html': 'het vorige', 'brief.docx': Buffer.from('PK\x03\x04') });
    for (const command of ['report', 'register', 'matrix']) {
      for (const path of ['adviezn', 'brief.docx']) {
        const { code, out, err } = await scherp(cwd, [command, path, '--format', command === 'register' ? 'csv' : 'html', '-o', 'verslag.html'], { core: real });
        assert.deepEqual([code, out, err.split('\n').length], [2, '', 2]);
        assert.equal(readFileSync(join(cwd, 'verslag.html'), 'utf8'), 'het vorige');
      }
    }
  });

  it('leaves out what is no advice, and writes over no document', async () => {
    const cwd = folder({ 'a.md': 'Zomaar een tekst.', 'b.advies.md': 'Wij adviseren het college om een loket te openen.' });
    const silent = await scherp(cwd, ['report', 'a.md', '-o', 'uit.html'], { core: real });
    assert.deepEqual([silent.code, silent.err], [0, 'scherp: a.md: niet bekeken: geen advies herkend\n']);
    assert.match(readFileSync(join(cwd, 'uit.html'), 'utf8'), /Er zijn geen adviezen/);
    assert.equal((await scherp(cwd, ['report', 'b.advies.md', '-o', 'b.advies.md'], { core: real })).code, 2);
    assert.match(readFileSync(join(cwd, 'b.advies.md'), 'utf8'), /^Wij adviseren/);
  });
});
