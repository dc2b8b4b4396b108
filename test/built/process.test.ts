import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { cliBundle } from '../../scripts/cli-bundle.mjs';
import { readCheck, readModel } from '../support/cli-schema.ts';
import { folder } from '../support/cli.ts';
import { execute, home, program, shell } from '../support/program.ts';

const posix = process.platform !== 'win32';
const advice = (n: number): string => `**Advies ${String(n)}:** Wij adviseren het college om een loket te openen.\n\n`;
describe('the program', () => {
  it('checks files and patterns, and reads scherp.json', () => {
    const cwd = folder({ 'scherp.json': '{ "severity": { "afspraak-onvolledig": "hint" }, "mis": 1 }', 'a b.advies.md': advice(1), 'sub/c.advies.md': advice(1) });
    const { code, out, err } = execute(cwd, ['check', '--format', 'json', 'a b.advies.md', 's*/*.md']);
    const { files } = readCheck(out);
    assert.deepEqual(files.map(({ path }) => path), ['a b.advies.md', 'sub/c.advies.md']);
    assert.ok(files.every(({ diagnostics }) => diagnostics.every(({ rule, severity }) => rule !== 'afspraak-onvolledig' || severity === 'hint')));
    assert.equal(code, 0);
    assert.match(err, /^scherp: scherp\.json:1:\d+: [^\n]*"mis"[^\n]*\n$/);
  });

  it('checks the examples as people see them, without colour', () => {
    const { code, out, err } = execute(resolve('.'), ['check', 'examples']);
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.match(out, /^examples\/\S+\.md:\d+:\d+: waarschuwing: .* \[[a-z-]+\]\n {4}.*\n {4} *\^~*\n/m);
    assert.match(out, /\n3 documenten bekeken: \d+ waarschuwing.*\.\n1 uitzondering in de tekst \(met --verbose zichtbaar\)\.\n$/);
  });

  it('is the same as one file', async () => {
    const file = join(home, 'one.mjs');
    await build({ ...cliBundle, outfile: file });
    const { status, stdout } = spawnSync(process.execPath, [file, 'check', 'examples'], { encoding: 'utf8' });
    assert.deepEqual({ code: status, out: stdout }, { code: 1, out: execute(resolve('.'), ['check', 'examples']).out });
  });

  it('prints the model', () => {
    assert.equal(readModel(execute(resolve('.'), ['model', '--format', 'json', 'examples']).out).files.length, 3);
  });

  it('reads standard input', () => {
    const { code, out } = execute(folder(), ['check', '-', '--stdin-filename', 'x.advies.md', '--format', 'json'], { input: advice(1) });
    assert.equal(code, 1);
    assert.equal(readCheck(out).files[0]?.path, 'x.advies.md');
    assert.equal(execute(folder(), ['check', '-']).code, 0);
  });

  it('says that standard input is a folder', { skip: !posix }, () => {
    const { code, err } = execute(folder(), ['check', '-'], { stdin: openSync(tmpdir(), 'r') });
    assert.deepEqual({ code, err }, { code: 2, err: 'scherp: -: dit is een map\n' });
  });

  it('is quiet when its reader has seen enough, and the exit code stays right', { skip: !posix }, () => {
    const cwd = folder({ 'a.advies.md': Array.from({ length: 600 }, (_, i) => advice(i + 1)).join('') });
    for (const format of ['json', 'text']) {
      const { out, err } = shell(cwd, `"$NODE" "$SCHERP" check --format ${format} . | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`);
      assert.deepEqual({ out, err }, { out: '1\n', err: '' });
    }
  });

  it('says calmly that a report cannot be written', { skip: !existsSync('/dev/full') }, () => {
    const { code, err } = shell(resolve('.'), '"$NODE" "$SCHERP" check examples >/dev/full');
    assert.equal(code, 2);
    assert.match(err, /^scherp: de uitvoer kon niet worden geschreven \([^\n]+\)\n$/);
  });

  it('stops at Ctrl+C without a word', { skip: !posix }, async () => {
    const child = spawn(process.execPath, [program, 'check', '-'], { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.kill('SIGINT');
    const signal = await new Promise((done) => { child.on('close', (_, by) => { done(by); }); });
    assert.deepEqual({ signal, said }, { signal: 'SIGINT', said: '' });
  });

  it('says that it has no access, and checks the rest', { skip: !posix }, () => {
    const cwd = folder({ 'a.advies.md': advice(1), 'dicht.md': '', 'map/b.md': '' });
    for (const [path, mode] of [[cwd, 0o755], [home, 0o755], [join(cwd, 'dicht.md'), 0], [join(cwd, 'map'), 0]] as const) chmodSync(path, mode);
    const { code, out, err } = execute(cwd, ['check', '--format', 'json', '.'], process.getuid?.() === 0 ? { uid: 65534 } : {});
    chmodSync(join(cwd, 'map'), 0o700);
    assert.deepEqual({ code, err }, { code: 2, err: 'scherp: dicht.md: geen toegang\nscherp: map: geen toegang\n' });
    assert.deepEqual(readCheck(out).files.map(({ path }) => path), ['a.advies.md']);
  });

  it('writes over no file that nobody may write, as a report or a mended document', { skip: !posix }, () => {
    const wrong = 'De wethouder Zorg opent uiterlijk 1.juni 2026 een loket.\n';
    const cwd = folder({ 'a.advies.md': wrong, 'b.advies.md': wrong, 'oud.html': 'oud' });
    for (const [path, mode] of [[cwd, 0o777], [home, 0o755], [join(cwd, 'a.advies.md'), 0o666], [join(cwd, 'b.advies.md'), 0o444], [join(cwd, 'oud.html'), 0o444]] as const) chmodSync(path, mode);
    const by = process.getuid?.() === 0 ? { uid: 65534 } : {};
    assert.equal(execute(cwd, ['check', '--fix', '.'], by).err, 'scherp: b.advies.md: kon niet worden geschreven: geen toegang\n');
    assert.equal(execute(cwd, ['report', '.', '-o', 'oud.html'], by).err, 'scherp: oud.html: kon niet worden geschreven: geen toegang\n');
    assert.deepEqual(['a.advies.md', 'b.advies.md', 'oud.html'].map((name) => readFileSync(join(cwd, name), 'utf8')), [wrong, wrong, 'oud']);
    assert.deepEqual(readdirSync(cwd).filter((name) => name.endsWith('.tmp')), []);
  });

  it('reads five megabytes', () => {
    const prose = 'De gemeente opende vorig jaar een loket waar inwoners terechtkunnen met vragen over wonen en zorg. '.repeat(20);
    const cwd = folder({ 'groot.advies.md': `${advice(1)}${`${prose}\n\n`.repeat(2500)}${advice(2)}` });
    const { code, out } = execute(cwd, ['check', '.', '--format', 'json']);
    assert.equal(code, 1);
    const starts = readCheck(out).files[0]?.diagnostics.map(({ start }) => start) ?? [];
    assert.ok(Math.max(...starts) > 4_900_000);
  });
});
