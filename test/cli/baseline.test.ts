import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readCheck } from '../support/cli-schema.ts';
import { folder, real, scherp, type Outcome } from '../support/cli.ts';

const check = (cwd: string, ...args: readonly string[]): Promise<Outcome> => scherp(cwd, ['check', '--fail-on', 'information', ...args], { core: real });
const found = ({ out }: Outcome): string[] => readCheck(out).files.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule }) => `${path} ${rule}`));
const one = 'De wethouder Vervoer opent zo snel mogelijk een meldpunt.';
const two = 'De wethouder Zorg publiceert op korte termijn een folder.';
const lead = '---\nsoort: plan\n---\n\n';

describe('a baseline', () => {
  it('keeps what is known, and lets through what is new', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n` });
    const written = await check(cwd, '--write-baseline', 'bekend.json', '.');
    assert.deepEqual(written, { code: 0, out: '1 document bekeken: niets nieuws gevonden.\n1 bekende melding niet getoond.\n', err: 'scherp: bekend.json: 1 melding bewaard als bekend\n' });
    assert.match(readFileSync(join(cwd, 'bekend.json'), 'utf8'), /"path":"a\.md","rule":"vaag-tijd","fingerprint":"[0-9a-f]{16}","count":1,"sentence":"de wethouder vervoer opent/);
    writeFileSync(join(cwd, 'a.md'), `${lead}${two}\n\nIets nieuws vooraan.\n\n**De** wethouder Vervoer opent\nzo snel mogelijk een meldpunt.\n`);
    const fresh = await check(cwd, '--baseline', 'bekend.json', '--format', 'json', '.');
    assert.deepEqual([found(fresh), fresh.err, fresh.code], [['a.md vaag-tijd'], '', 1]);
    const again = `${lead}${one}\n\n${one}\n`;
    writeFileSync(join(cwd, 'a.md'), again);
    const twice = readCheck((await check(cwd, '--baseline', 'bekend.json', '--format', 'json', '.')).out).files[0]?.diagnostics ?? [];
    assert.deepEqual(twice.map(({ start }) => start), [again.lastIndexOf('zo snel')], 'the second of two is new');
  });

  it('goes along when a document is moved', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n`, 'b.md': `${lead}${two}\n` });
    await check(cwd, '--write-baseline', 'bekend.json', '.');
    mkdirSync(join(cwd, 'map'));
    renameSync(join(cwd, 'a.md'), join(cwd, 'map/nieuw.md'));
    assert.deepEqual(await check(cwd, '--baseline', 'bekend.json', '--quiet', '.'), { code: 0, out: '', err: '' });
    writeFileSync(join(cwd, 'c.md'), `${lead}${two}\n`);
    assert.deepEqual(found(await check(cwd, '--baseline', 'bekend.json', '--format', 'json', '.')), ['c.md vaag-tijd'], 'a copy is not a move');
  });

  it('tells what has gone stale, of the documents that were looked at, until it is pruned', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n`, 'b.md': `${lead}${two}\n` });
    await check(cwd, '--write-baseline', 'bekend.json', '.');
    writeFileSync(join(cwd, 'a.md'), `${lead}De wethouder Vervoer opent vóór 1 mei 2026 een meldpunt.\n`);
    assert.equal((await check(cwd, '--baseline', 'bekend.json', 'b.md')).code, 0);
    const stale = await check(cwd, '--baseline', 'bekend.json', '.');
    assert.deepEqual([stale.code, stale.err], [2, 'scherp: bekend.json: 1 melding bestaat niet meer; ruim op met --prune\n']);
    assert.equal((await check(cwd, '--baseline', 'bekend.json', '--prune', 'a.md')).code, 0);
    const left = JSON.parse(readFileSync(join(cwd, 'bekend.json'), 'utf8')) as { findings: { path: string }[] };
    assert.deepEqual(left.findings.map(({ path }) => path), ['b.md'], 'what was not looked at stays');
    assert.equal((await check(cwd, '--baseline', 'bekend.json', '.')).code, 0);
  });

  it('knows a document however it is named, and from wherever it is asked', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n`, 'map/b.md': `${lead}${two}\n` });
    await check(cwd, '--write-baseline', 'bekend.json', '.');
    const before = readFileSync(join(cwd, 'bekend.json'), 'utf8');
    const quiet = { code: 0, out: '', err: '' };
    for (const name of ['./a.md', join(cwd, 'a.md'), join('map', '..', 'a.md')]) assert.deepEqual(await check(cwd, '--baseline', 'bekend.json', '--quiet', name), quiet, name);
    const inside = join(cwd, 'map');
    assert.deepEqual(await check(inside, '--baseline', '../bekend.json', '--quiet', '.'), quiet);
    assert.deepEqual(await check(inside, '--baseline', '../bekend.json', '--prune', '--quiet', '.'), quiet);
    assert.equal(readFileSync(join(cwd, 'bekend.json'), 'utf8'), before);
    mkdirSync(join(cwd, 'lijsten'));
    await check(inside, '--write-baseline', join(cwd, 'lijsten/bekend.json'), '.');
    assert.match(readFileSync(join(cwd, 'lijsten/bekend.json'), 'utf8'), /"path":"\.\.\/map\/b\.md"/);
  });

  it('keeps what it knows of a document that could not be read', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n`, 'b.md': `${lead}${two}\n` });
    await check(cwd, '--write-baseline', 'bekend.json', '.');
    const before = readFileSync(join(cwd, 'bekend.json'), 'utf8');
    writeFileSync(join(cwd, 'b.md'), Buffer.from([0x80]));
    const { code, err } = await check(cwd, '--baseline', 'bekend.json', '--prune', '.');
    assert.equal(code, 2);
    assert.match(err, /^scherp: b\.md: dit bestand is geen UTF-8[^\n]*\n$/);
    assert.equal(readFileSync(join(cwd, 'bekend.json'), 'utf8'), before);
  });

  it('is refused when it is damaged or not there', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n`, 'stuk.json': '{"version":1,"findings":[{"path":1}]}', 'half.json': '{"version":1,', 'leeg.json': '', 'ander.json': '{"version":9,"findings":[]}' });
    for (const file of ['stuk.json', 'half.json', 'leeg.json', 'ander.json', 'weg.json']) {
      const { code, out, err } = await check(cwd, '--baseline', file, '.');
      assert.deepEqual({ code, out }, { code: 2, out: '' }, file);
      assert.match(err, new RegExp(`^scherp: ${file}: (?:geen bruikbare lijst|dit bestand)[^\\n]+\\n$`));
    }
  });
});

describe('--since', () => {
  const git = (cwd: string, ...args: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd, stdio: 'pipe' }); };
  const repository = (): string => {
    const cwd = folder({ 'a.md': `${lead}${one}\n\n${two}\n`, 'zelfde.md': `${lead}${one}\n`, 'één map/b.md': `${lead}${one}\n` });
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'eerste');
    return cwd;
  };

  it('looks only at sentences that changed', async () => {
    const cwd = repository();
    assert.deepEqual(found(await check(cwd, '--since', 'HEAD', '--format', 'json', '.')), []);
    writeFileSync(join(cwd, 'a.md'), `${lead}Nieuw begin.\n\n${two}\n\n${one.replace('Vervoer', 'Wonen')}\n`);
    renameSync(join(cwd, 'één map/b.md'), join(cwd, 'één map/c d.md'));
    writeFileSync(join(cwd, 'erbij.md'), `${lead}${two}\n`);
    git(cwd, 'add', 'één map');
    assert.deepEqual(found(await check(cwd, '--since', 'HEAD', '--format', 'json', '.')), ['a.md vaag-tijd', 'erbij.md vaag-tijd']);
    assert.deepEqual(found(await check(join(cwd, 'één map'), '--since', 'main', '--format', 'json', '.')), [], 'a moved document is not new');
    assert.deepEqual(found(await check(cwd, '--since', 'HEAD', '--format', 'json', 'zelfde.md')), []);
  });

  it('finds what a change next to a sentence makes wrong', async () => {
    const advice = '**Advies 1:** De wethouder Zorg opent een loket.\n\n- **Planning:** uiterlijk 1 mei 2026\n';
    const cwd = folder({ 'a.advies.md': advice });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'eerste');
    writeFileSync(join(cwd, 'a.advies.md'), advice.replace(/\n- .*\n/, ''));
    assert.ok(found(await check(cwd, '--since', 'HEAD', '--format', 'json', '.')).includes('a.advies.md afspraak-onvolledig'));
  });

  it('finds everything new before the first commit, as a hook asks', async () => {
    const cwd = folder({ 'a.md': `${lead}${one}\n` });
    git(cwd, 'init', '-q');
    assert.deepEqual(found(await check(cwd, '--since', 'HEAD', '--format', 'json', '.')), ['a.md vaag-tijd']);
    assert.match((await check(cwd, '--since', 'main', '.')).err, /git kent “main” niet/);
  });

  it('says that a document of a list has gone, with its folder', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'namen.txt'), 'weg/a.md\nzelfde.md\n');
    assert.deepEqual(await check(cwd, '--since', 'HEAD', '--files-from', 'namen.txt', '--quiet'), { code: 2, out: '', err: 'scherp: weg/a.md: dit bestand of deze map bestaat niet\n' });
  });

  it('runs no program that a repository names', { skip: process.platform === 'win32' }, async () => {
    const cwd = repository();
    for (const [key, value] of [['clean', 'touch schoon; cat'], ['process', 'touch proces'], ['smudge', 'touch vuil; cat'], ['required', 'true']] as const) git(cwd, 'config', `filter.a=b.${key}`, value);
    for (const [key, value] of [['diff.x.textconv', 'touch tekst; cat'], ['diff.external', 'touch buiten'], ['core.fsmonitor', 'touch wacht'], ['diff.x.command', 'touch opdracht']] as const) git(cwd, 'config', key, value);
    writeFileSync(join(cwd, '.git/info/attributes'), '*.md filter=a=b diff=x\n');
    writeFileSync(join(cwd, 'a.md'), `${lead}${one}\n\n${one}\n`);
    assert.deepEqual(found(await check(cwd, '--since', 'HEAD', '--format', 'json', '.')), ['a.md vaag-tijd']);
    assert.equal((await scherp(cwd, ['diff', '--since', 'HEAD', '.'], { core: real })).code, 0);
    assert.deepEqual(readdirSync(cwd).sort(), ['.git', 'a.md', 'scherp.json', 'zelfde.md', 'één map']);
  });

  it('fetches nothing that a partial copy lacks', { skip: process.platform === 'win32' }, async () => {
    const whole = repository();
    git(whole, 'config', 'uploadpack.allowFilter', 'true');
    const cwd = folder();
    git(cwd, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${whole}`, 'deel');
    writeFileSync(join(cwd, 'deel/a.md'), `${lead}${one}\n`);
    for (const args of [['check', '--since', 'HEAD', 'a.md'], ['diff', '--since', 'HEAD', 'a.md']]) {
      const { code, out, err } = await scherp(join(cwd, 'deel'), args, { core: real });
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, /^scherp: git gaf een fout \([^\n]+\)\n$/);
    }
  });

  it('says what git does not know', async () => {
    const cwd = repository();
    for (const ref of ['bestaat-niet', '--upload-pack=x', 'HEAD~99']) {
      const { code, out, err } = await check(cwd, `--since=${ref}`, '.');
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.equal(err, `scherp: git kent “${ref}” niet; noem een tak, een label of een versie, bijvoorbeeld main of HEAD~1\n`);
    }
    const outside = mkdtempSync(join(tmpdir(), 'scherp geen git '));
    writeFileSync(join(outside, 'a.md'), one);
    assert.match((await check(outside, '--since', 'HEAD', '.')).err, /deze map hoort niet bij een git-archief/);
    const path = process.env['PATH'];
    process.env['PATH'] = '/nergens';
    const without = await check(cwd, '--since', 'HEAD', '.');
    process.env['PATH'] = path;
    rmSync(outside, { recursive: true });
    assert.equal(without.err, 'scherp: git is niet gevonden; een eerdere versie is dan niet te lezen\n');
  });
});
