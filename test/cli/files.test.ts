import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, scherp, type Circumstances } from '../support/cli.ts';

const posix = process.platform !== 'win32';

/** Runs `check --format json` and gives the paths that were read, besides exit code and complaints. */
async function looked(cwd: string, paths: readonly string[], circumstances: Circumstances = {}, options: readonly string[] = []): Promise<{ code: number; paths: string[]; err: string }> {
  const { code, out, err } = await scherp(cwd, ['check', '--format', 'json', ...options, '--', ...paths], circumstances);
  const report = JSON.parse(out) as { files: { path: string }[] };
  return { code, paths: report.files.map((file) => file.path), err };
}

describe('finding files', () => {
  const cwd = folder({
    'b.md': '', 'a.markdown': '', 'A.MD': '', 'notitie.txt': '', 'map/c.md': '', 'map/diep/d.advies.md': '', 'map/node_modules/e.md': '',
    'map/.verborgen/f.md': '', 'map/.g.md': '', 'met spatie/een advies.md': '', '[h] advies.md': '', '-i.md': '', 'leeg/plaatje.png': '',
  });

  it('reads a file that is named, whatever its name', async () => {
    assert.deepEqual(await looked(cwd, ['notitie.txt', 'map/.g.md', '[h] advies.md', '-i.md', 'met spatie/een advies.md']), {
      code: 0, err: '', paths: ['notitie.txt', 'map/.g.md', '[h] advies.md', '-i.md', 'met spatie/een advies.md'],
    });
  });

  it('reads all Markdown in a folder, in a stable order, without node_modules and hidden names', async () => {
    const all = ['-i.md', 'A.MD', '[h] advies.md', 'a.markdown', 'b.md', 'map/c.md', 'map/diep/d.advies.md', 'met spatie/een advies.md'];
    assert.deepEqual((await looked(cwd, ['.'])).paths, all);
    assert.deepEqual((await looked(cwd, [cwd])).paths, all.map((path) => join(cwd, path).replaceAll('\\', '/')));
    assert.deepEqual((await looked(cwd, ['map/', './map/diep'])).paths, ['map/c.md', 'map/diep/d.advies.md']);
  });

  it('reads a file once, where it was first named', async () => {
    assert.deepEqual((await looked(cwd, ['map/c.md', './map/c.md', 'map', join(cwd, 'map/c.md'), 'map/*.md'])).paths, ['map/c.md', 'map/diep/d.advies.md']);
  });

  it('understands patterns, and patterns that take away', async () => {
    assert.deepEqual((await looked(cwd, ['map/**/*.md'])).paths, ['map/c.md', 'map/diep/d.advies.md']);
    assert.deepEqual((await looked(cwd, ['*.{md,markdown}'])).paths, ['-i.md', '[h] advies.md', 'a.markdown', 'b.md']);
    assert.deepEqual((await looked(cwd, ['map', '!**/diep/**'])).paths, ['map/c.md']);
    assert.deepEqual((await looked(join(cwd, 'map'), ['../*.md', '!../-*'])).paths, ['../[h] advies.md', '../b.md']);
    assert.deepEqual((await looked(cwd, ['**/c*'])).paths, ['map/c.md'], 'a pattern takes Markdown alone');
  });

  it('takes away a folder or a file that is named as it stands, and what is wrong in it', async () => {
    for (const without of ['!met spatie', '!./met spatie/', `!${join(cwd, 'met spatie')}`]) assert.ok(!(await looked(cwd, ['.', without])).paths.includes('met spatie/een advies.md'), without);
    assert.ok((await looked(cwd, ['.', '!met'])).paths.includes('met spatie/een advies.md'));
    assert.ok(!(await looked(cwd, ['.', '![h] advies.md'])).paths.includes('[h] advies.md'));
    assert.deepEqual(await looked(folder({ 'a.md': '', 'kapot/b.md': Buffer.from([0x80]) }), ['.', '!kapot']), { code: 0, err: '', paths: ['a.md'] });
  });

  it('reads names from a list as it reads those in the call: each once, without what is taken away', async () => {
    const listed = folder({ 'a.md': '', 'b.md': '', 'map/c.md': '', '!d.md': '', 'namen.txt': 'a.md\n./b.md\n\n!d.md\nb.md\nmap/c.md\n' });
    assert.deepEqual(await looked(listed, ['b.md', '!map'], {}, ['--files-from', 'namen.txt']), { code: 0, err: '', paths: ['b.md', 'a.md', '!d.md'] });
  });

  it('says that a pattern matches nothing: most likely a typing mistake', async () => {
    assert.deepEqual(await looked(cwd, ['adviezen/*.md', 'b.md']), { code: 2, paths: ['b.md'], err: 'scherp: adviezen/*.md: geen Markdown-bestanden gevonden die bij dit patroon passen\n' });
  });

  it('says that a folder holds no Markdown, without failing', async () => {
    assert.deepEqual(await looked(cwd, ['leeg']), { code: 0, paths: [], err: 'scherp: leeg: geen Markdown-bestanden gevonden in deze map\n' });
  });

  it('says that a file is missing, and reads the others', async () => {
    assert.deepEqual(await looked(cwd, ['weg.md', 'b.md', 'b.md/c.md']), {
      code: 2, paths: ['b.md'], err: 'scherp: weg.md: dit bestand of deze map bestaat niet\nscherp: b.md/c.md: dit bestand of deze map bestaat niet\n',
    });
  });

  it('does not walk in circles', { skip: !posix }, async () => {
    const linked = folder({ 'a.md': '', 'map/b.md': '' });
    symlinkSync('..', join(linked, 'map/terug'));
    symlinkSync('zichzelf.md', join(linked, 'zichzelf.md'));
    symlinkSync('nergens', join(linked, 'weg.md'));
    symlinkSync('a.md', join(linked, 'z.md'));
    assert.deepEqual(await looked(linked, ['.']), {
      code: 2, paths: ['a.md', 'map/b.md', 'z.md'],
      err: 'scherp: weg.md: deze koppeling verwijst naar een bestand dat er niet is\nscherp: zichzelf.md: een koppeling die in een kring verwijst\n',
    });
    assert.deepEqual((await looked(linked, ['**/*.md', '!weg.md', '!zichzelf.md'])).paths, ['a.md', 'map/b.md'], 'a pattern follows no links');
    assert.deepEqual((await looked(linked, ['map/terug', '!**/weg.md', '!zichzelf.md'])).paths, ['map/terug/a.md', 'map/terug/map/b.md', 'map/terug/z.md'], 'a link that is named is entered');
  });

  it('refuses what is no file', { skip: !posix }, async () => {
    assert.deepEqual(await looked(cwd, ['/dev/zero']), { code: 2, paths: [], err: 'scherp: /dev/zero: dit is geen gewoon bestand\n' });
  });

  it('shows a name that would steer the terminal harmlessly', { skip: !posix }, async () => {
    const odd = folder({ 'twee\nregels.md': 'WAARSCHUWING', 'kl\x1b[31meur.md': 'BUG' });
    const { out, err } = await scherp(odd, ['check', '.']);
    assert.match(out, /^twee\\nregels\.md:1:1: waarschuwing/m);
    assert.match(err, /^scherp: kl·\[31meur\.md: /m);
    assert.deepEqual((await looked(odd, ['.'])).paths.map((path) => basename(path)).sort(), ['twee\nregels.md']);
  });
});

describe('reading files', () => {
  const utf16 = (text: string, bigEndian = false): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const bytes = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  it('counts offsets in the text as an editor shows it, whatever the encoding', async () => {
    const text = 'é😀 WAARSCHUWING';
    const cwd = folder({ 'a.md': text, 'b.md': `\ufeff${text}`, 'c.md': utf16(text), 'd.md': utf16(text, true) });
    const { out } = await scherp(cwd, ['check', '--format', 'json', '.']);
    const { files } = JSON.parse(out) as { files: { diagnostics: { start: number; end: number; range: unknown }[] }[] };
    assert.equal(files.length, 4);
    for (const { diagnostics } of files) {
      assert.deepEqual(diagnostics.map(({ start, end, range }) => ({ start, end, range })), [{ start: 4, end: 16, range: { start: { line: 0, character: 4 }, end: { line: 0, character: 16 } } }]);
    }
  });

  it('is calm about an empty file', async () => {
    assert.deepEqual(await looked(folder({ 'a.md': '' }), ['a.md']), { code: 0, paths: ['a.md'], err: '' });
  });

  it('refuses what is no text, and says where and what to do', async () => {
    const cwd = folder({
      'a.md': bytes('goed\nniet caf', [0xe9], ' goed\n'), 'b.md': bytes('x', [0], 'y'), 'c.docx': bytes('PK\x03\x04', [0, 255]), 'd.md': bytes([0xff, 0xfe, 0x00, 0xd8]),
      'e.md': bytes([0xff, 0xfe, 0, 0], 'x\0\0\0'), 'f.md': 'WAARSCHUWING', 'g.md': bytes('afgekapt €'.slice(0, -1), [0xe2, 0x82]), 'h.md': bytes([0xff, 0xfe, 0x41]),
    });
    assert.deepEqual(await looked(cwd, ['a.md', 'b.md', 'c.docx', 'd.md', 'e.md', 'f.md', 'g.md', 'h.md']), {
      code: 2, paths: ['f.md'],
      err: [
        'scherp: a.md: dit bestand is geen UTF-8 (regel 2); bewaar het als UTF-8',
        'scherp: b.md: dit bestand bevat geen tekst',
        'scherp: c.docx: dit is een Word-, ODT- of zipbestand; bewaar de tekst als Markdown (.md)',
        'scherp: d.md: dit bestand is beschadigd of geen goede UTF-16; bewaar het als UTF-8',
        'scherp: e.md: dit bestand bevat geen tekst',
        'scherp: g.md: dit bestand is geen UTF-8 (regel 1); bewaar het als UTF-8',
        'scherp: h.md: dit bestand is beschadigd of geen goede UTF-16; bewaar het als UTF-8', '',
      ].join('\n'),
    });
  });

  it('reads standard input, named or not', async () => {
    const cwd = folder({ 'sub/scherp.json': '{ "messageLanguage": "en" }' });
    const unnamed = await scherp(cwd, ['check', '-', '-'], { input: '\ufeffWAARSCHUWING' });
    assert.equal(unnamed.out, '-:1:1: waarschuwing: hier staat WAARSCHUWING [regel-warning]\n    WAARSCHUWING\n    ^~~~~~~~~~~~\n\n1 document bekeken: 1 waarschuwing.\n');
    const named = await scherp(cwd, ['check', '-', '--stdin-filename', 'sub/x.advies.md'], { input: 'WAARSCHUWING' });
    assert.match(named.out, /^sub\/x\.advies\.md:1:1: warning: says WAARSCHUWING/);
    const binary = await scherp(cwd, ['check', '-'], { input: 'a\0b' });
    assert.deepEqual({ code: binary.code, err: binary.err }, { code: 2, err: 'scherp: -: dit bestand bevat geen tekst\n' });
  });

  it('goes on after a mistake of its own', async () => {
    const cwd = folder({ 'a.md': 'BUG', 'b.md': 'WAARSCHUWING' });
    const { code, out, err } = await scherp(cwd, ['check', '.']);
    assert.equal(code, 2);
    assert.equal(err, 'scherp: a.md: fout in scherp zelf: dat mocht niet (met SCHERP_DEBUG=1 staan de details erbij)\n');
    assert.match(out, /b\.md:1:1: waarschuwing/);
    assert.match((await scherp(cwd, ['check', '.'], { env: { SCHERP_DEBUG: '1' } })).err, /TypeError: dat mocht niet\nscherp: +at /);
  });
});
