import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, real, scherp, type Circumstances, type Files, type Outcome } from '../support/cli.ts';

const posix = process.platform !== 'win32';
const wrong = '**Advies 1:** De wethouder Zorg opent uiterlijk 11.september 2026 een loket.\r\n\r\nDe wethouder Zorg opent uiterlijk 1.juni 2026 een tweede loket.';
const right = wrong.replace('11.september', '11 september').replace('1.juni', '1 juni');
const fix = (cwd: string, ...args: readonly string[]): Promise<Outcome> => scherp(cwd, ['check', '--fail-on', 'none', ...args], { core: real });

describe('--fix', () => {
  it('carries out what cannot change the meaning, and reports on what is left', async () => {
    const cwd = folder({ 'a.advies.md': wrong, 'b.advies.md': 'Wij adviseren niets.\n' });
    const { code, out, err } = await fix(cwd, '--fix', '.');
    assert.deepEqual({ code, err }, { code: 0, err: 'scherp: 2 verbeteringen geschreven in 1 bestand.\n' });
    assert.doesNotMatch(out, /planning-ongeldig/);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), right);
    assert.equal((await fix(cwd, '--fix', '.')).err, '', 'the second time there is nothing to do');
    assert.deepEqual(readdirSync(cwd).sort(), ['a.advies.md', 'b.advies.md', 'scherp.json'], 'nothing is left behind');
  });

  it('keeps encoding, byte order mark, mode and links', { skip: !posix }, async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    const cwd = folder({ 'bom.advies.md': `\ufeff${wrong}`, 'zestien.advies.md': utf16(wrong), 'andersom.advies.md': Buffer.from(utf16(wrong)).swap16(), 'map/echt.advies.md': wrong });
    chmodSync(join(cwd, 'bom.advies.md'), 0o640);
    symlinkSync('map/echt.advies.md', join(cwd, 'link.advies.md'));
    assert.equal((await fix(cwd, '--fix', '.')).code, 0);
    assert.equal(readFileSync(join(cwd, 'bom.advies.md'), 'utf8'), `\ufeff${right}`);
    assert.equal(statSync(join(cwd, 'bom.advies.md')).mode & 0o777, 0o640);
    assert.deepEqual(readFileSync(join(cwd, 'zestien.advies.md')), utf16(right));
    assert.deepEqual(readFileSync(join(cwd, 'andersom.advies.md')), utf16(right).swap16());
    assert.equal(readFileSync(join(cwd, 'map/echt.advies.md'), 'utf8'), right);
  });

  it('leaves a document to its owner', { skip: process.getuid?.() !== 0 }, async () => {
    const cwd = folder({ 'a.advies.md': wrong });
    chownSync(join(cwd, 'a.advies.md'), 65534, 65533);
    assert.equal((await fix(cwd, '--fix', '.')).code, 0);
    const { uid, gid, mode } = statSync(join(cwd, 'a.advies.md'));
    assert.deepEqual([uid, gid, mode & 0o777], [65534, 65533, 0o644]);
  });

  it('writes nothing when anything could not be read', async () => {
    const cwd = folder({ 'a.advies.md': wrong, 'kapot.advies.md': Buffer.from([0x41, 0x80]) });
    const { code, out, err } = await fix(cwd, '--fix', '.');
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /kapot\.advies\.md: dit bestand is geen UTF-8[^\n]*\n.*er is niets geschreven/);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), wrong);
  });

  it('writes nothing when a document changed while it was read', async () => {
    const cwd = folder({ 'a.advies.md': wrong, 'b.advies.md': wrong });
    const core: Circumstances['core'] = {
      ...real,
      analyse: (source, settings, memory) => {
        writeFileSync(join(cwd, 'b.advies.md'), 'Iemand anders schreef dit.');
        return real.analyse(source, settings, memory);
      },
    };
    const slow = await scherp(cwd, ['check', '--fix', 'b.advies.md', 'a.advies.md'], { core });
    assert.equal(slow.code, 2);
    assert.match(slow.err, /^scherp: b\.advies\.md: dit bestand is intussen veranderd; er is niets geschreven\n$/);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), wrong);
    assert.deepEqual(readdirSync(cwd).filter((name) => name.endsWith('.tmp')), []);
  });

  it('reads a pipe once, and says that it cannot be written', { skip: !posix }, async () => {
    const cwd = folder({ 'a.advies.md': wrong });
    spawnSync('mkfifo', [join(cwd, 'pijp.md')]);
    const { code, err } = await fix(cwd, '--fix', 'a.advies.md', 'pijp.md');
    assert.equal(code, 2);
    assert.match(err, /^scherp: pijp\.md: dit is geen gewoon bestand\nscherp: er is niets geschreven/);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), wrong);
  });

  it('leaves alone what did not change since a version in git', async () => {
    const cwd = folder({ 'oud.advies.md': wrong, 'nieuw.advies.md': 'Wij adviseren niets.\n' });
    for (const args of [['init', '-q'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x']]) spawnSync('git', args, { cwd });
    writeFileSync(join(cwd, 'nieuw.advies.md'), wrong);
    assert.equal((await fix(cwd, '--fix', '--since', 'HEAD', '.')).err, 'scherp: 2 verbeteringen geschreven in 1 bestand.\n');
    assert.equal(readFileSync(join(cwd, 'nieuw.advies.md'), 'utf8'), right);
    assert.equal(readFileSync(join(cwd, 'oud.advies.md'), 'utf8'), wrong);
  });

  it('cannot write to standard input', async () => {
    const { code, err } = await scherp(folder(), ['check', '--fix', '-', '--stdin-filename', 'a.advies.md'], { core: real, input: wrong });
    assert.equal(code, 2);
    assert.match(err, /standaardinvoer kan niet worden verbeterd; gebruik --fix-dry-run/);
  });
});

describe('--fix-dry-run', () => {
  it('prints a patch that git can apply, and changes nothing', async () => {
    const files: Files = { 'a.advies.md': wrong, 'met spatie.advies.md': `${wrong.replaceAll('\r\n', '\n')}\n`, 'goed.advies.md': right };
    const cwd = folder(files);
    const { code, out } = await fix(cwd, '--fix-dry-run', '.');
    assert.equal(code, 1);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), wrong);
    assert.match(out, /^--- a\/a\.advies\.md\t?\n\+\+\+ b\/a\.advies\.md\t?\n@@ -1,3 \+1,3 @@\n-/);
    assert.doesNotMatch(out, /goed/);
    const applied = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: out, encoding: 'utf8' });
    assert.equal(applied.status, 0, applied.stderr);
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), right);
    assert.deepEqual(await fix(cwd, '--fix-dry-run', '.'), { code: 0, out: '', err: '' });
  });

  it('names files as git does, however they were named', async () => {
    const cwd = folder({ 'a.advies.md': wrong });
    const { out } = await fix(cwd, '--fix-dry-run', './a.advies.md');
    assert.equal(spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: out, encoding: 'utf8' }).stderr, '');
    assert.equal(readFileSync(join(cwd, 'a.advies.md'), 'utf8'), right);
  });

  it('shows what standard input would become', async () => {
    const { code, out } = await scherp(folder(), ['check', '--fix-dry-run', '-', '--stdin-filename', 'a.advies.md'], { core: real, input: wrong });
    assert.equal(code, 1);
    assert.match(out, /^\+.*11 september 2026/m);
  });
});
