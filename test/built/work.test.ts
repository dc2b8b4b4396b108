import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { adviceText } from '../../bench/text.ts';
import { readCheck } from '../support/cli-schema.ts';
import { folder, real, scherp, type Outcome } from '../support/cli.ts';
import { execute, program, shell } from '../support/program.ts';

const posix = process.platform !== 'win32';

const SIZE = 33;

/** Documents that differ, with other settings in one folder, and some that cannot be read. */
function archive(): string {
  const cwd = folder({ 'b/scherp.json': '{ "messageLanguage": "en", "severity": { "vaag-tijd": "error" } }', 'a/kapot.md': Buffer.from([0x80]), 'b/leeg.md': '' });
  for (let number = 0; number < SIZE; number++) {
    const name = join(cwd, number % 3 === 0 ? 'b' : 'a', `${String(number)}.advies.md`);
    mkdirSync(join(name, '..'), { recursive: true });
    writeFileSync(name, adviceText(2000, number));
  }
  return cwd;
}

/** In this process; only the threads are those of the program itself. */
const run = (cwd: string, args: readonly string[], input = ''): Promise<Outcome> => scherp(cwd, args, { core: real, input, program });
const json = (cwd: string, ...args: readonly string[]): Promise<Outcome> => run(cwd, ['check', '--format', 'json', ...args]);

describe('the same report, however it is made', () => {
  const cwd = archive();

  it('by several threads', async () => {
    const plain = await json(cwd, '.');
    assert.equal(readCheck(plain.out).files.length, SIZE + 1);
    for (const jobs of ['2', '3']) assert.deepEqual(await json(cwd, '--jobs', jobs, '.'), plain);
    const sarif = await run(cwd, ['check', '--format', 'sarif', '.']);
    assert.deepEqual(await run(cwd, ['check', '--format', 'sarif', '--jobs', 'auto', '.']), sarif);
  });

  it('from a cache, which a damaged or strange file is not', async () => {
    const plain = await json(cwd, '.');
    assert.deepEqual(await json(cwd, '--cache', '.'), plain);
    const kept = readFileSync(join(cwd, '.scherpcache'), 'utf8');
    assert.deepEqual(await json(cwd, '--cache', '--jobs', '2', '.'), plain);
    assert.equal(readFileSync(join(cwd, '.scherpcache'), 'utf8'), kept);
    assert.deepEqual(await run(cwd, ['check', '--format', 'sarif', '--cache', '.']), await run(cwd, ['check', '--format', 'sarif', '.']));
    for (const damaged of [kept.slice(0, 200), kept.slice(0, -20), '']) {
      writeFileSync(join(cwd, '.scherpcache'), damaged);
      assert.deepEqual(await json(cwd, '--cache', '.'), plain);
    }
    writeFileSync(join(cwd, 'notities.txt'), 'Niet weggooien.');
    const { code, err } = await json(cwd, '--cache-location', 'notities.txt', '.');
    assert.deepEqual([code, err], [2, 'scherp: notities.txt: dit is geen tussenopslag van scherp; kies een ander bestand met --cache-location\n']);
    assert.equal(readFileSync(join(cwd, 'notities.txt'), 'utf8'), 'Niet weggooien.');
  });

  it('for documents that hang on each other', async () => {
    const pairs = Array.from({ length: 8 }, (_, number) => [
      [`adviezen/${String(number)}.advies.md`, `---\nplan: ../plannen/b.plan.md\n---\n\nOpdracht 1: 'Wij openen twee loketten.'\n\nOpmerking: Goed.\n\nAdvies 1: Open een loket.\n`],
      [`adviezen/${String(number)}.reactie.md`, `---\nadvies: ${String(number)}.advies.md\n---\n\nBeste raad,\n\nDank voor uw brief.\n`],
    ]).flat();
    const own = folder({ 'plannen/b.plan.md': '# Samen wonen\n\n**Opdracht 1:** Wij openen een loket.\n', ...Object.fromEntries(pairs) as Record<string, string> });
    for (const format of ['json', 'sarif']) {
      const plain = await run(own, ['check', '--format', format, '.']);
      assert.equal(plain.out.split('citaat-wijkt-af').length > 8, true);
      for (const args of [['--jobs', '2'], ['--cache'], ['--cache'], ['--cache', '--jobs', '2']]) assert.deepEqual(await run(own, ['check', '--format', format, ...args, '.']), plain);
      const parts: string[] = [];
      for (const shard of ['1/3', '2/3', '3/3']) {
        const file = `deel-${shard.replace('/', '-')}.${format}`;
        await run(own, ['check', '--format', `${format}=${file}`, '--shard', shard, '.']);
        parts.push(file);
      }
      assert.equal((await run(own, ['merge', '--format', format, ...parts])).out, plain.out);
    }
    await run(own, ['check', '--write-baseline', 'bekend.json', '.']);
    assert.equal((await run(own, ['check', '--baseline', 'bekend.json', '.'])).code, 0);
  });

  it('from a cache, when a text or a setting changed', async () => {
    const own = folder({ 'a.advies.md': 'Wij adviseren het college om een loket te openen.\n' });
    const first = await json(own, '--cache', '.');
    writeFileSync(join(own, 'a.advies.md'), 'Wij adviseren het college om zo snel mogelijk een loket te openen.\n');
    assert.deepEqual(await json(own, '--cache', '.'), await json(own, '.'));
    assert.notEqual((await json(own, '.')).out, first.out);
    writeFileSync(join(own, 'scherp.json'), '{ "severity": { "afspraak-onvolledig": "off" } }');
    assert.deepEqual(await json(own, '--cache', '.'), await json(own, '.'));
  });

  it('from parts put together', async () => {
    for (const format of ['json', 'sarif']) {
      const plain = await run(cwd, ['check', '--format', format, '.']);
      const parts = ['1/4', '2/4', '3/4', '4/4'].map((shard) => `deel-${shard.replace('/', '-')}.${format}`);
      for (const [index, file] of parts.entries()) await run(cwd, ['check', '--format', `${format}=${file}`, '--shard', `${String(index + 1)}/4`, '.']);
      const merged = await run(cwd, ['merge', '--format', format, ...parts]);
      assert.equal(merged.out, plain.out);
      assert.equal(merged.code, 1);
      assert.equal((await run(cwd, ['merge', '--format', format, '--fail-on', 'none', '-o', `alles.${format}`, ...parts])).code, 0);
      assert.equal(readFileSync(join(cwd, `alles.${format}`), 'utf8'), plain.out);
    }
  });

  it('from a list of names', async () => {
    const names = readdirSync(join(cwd, 'a')).filter((name) => name.endsWith('.advies.md')).map((name) => `a/${name}`);
    const plain = await json(cwd, ...names);
    assert.deepEqual(await run(cwd, ['check', '--format', 'json', '--files-from', '-'], names.join('\n')), plain);
    assert.deepEqual(await run(cwd, ['check', '--format', 'json', '--files-from', '-'], `${names.join('\0')}\0`), plain);
    writeFileSync(join(cwd, 'lijst.txt'), `${names.join('\r\n')}\r\n`);
    assert.deepEqual(await json(cwd, '--files-from', 'lijst.txt'), plain);
    assert.equal((await json(cwd, '--files-from', 'weg.txt')).err, 'scherp: weg.txt: dit bestand of deze map bestaat niet\n');
  });

  it('by other engines, a line for each document', { skip: !posix }, () => {
    const split = shell(cwd, 'find a b -name "*.advies.md" -print0 | sort -z | xargs -0 -n 20 -P 2 sh -c \'"$NODE" "$SCHERP" check --format ndjson "$@" || [ $? -eq 1 ]\' sh | sort');
    const whole = shell(cwd, 'find a b -name "*.advies.md" | sort | "$NODE" "$SCHERP" check --format ndjson --files-from - | sort');
    assert.equal(split.code, 0, split.err);
    assert.equal(split.out, whole.out);
    assert.equal(split.out.trim().split('\n').length, SIZE);
  });
});

describe('a name', () => {
  it('may hold spaces, line ends, quotes and a hyphen in front', { skip: !posix }, async () => {
    const names = ['-x.advies.md', 'met spatie.advies.md', 'regel\neinde.advies.md', `"a'b.advies.md`];
    const cwd = folder(Object.fromEntries(names.map((name) => [name, 'Wij adviseren het college om een loket te openen.\n'])));
    assert.deepEqual(readCheck((await run(cwd, ['check', '--format', 'json', '--files-from', '-'], names.join('\0') + '\0')).out).files.map(({ path }) => path), names);
    for (const format of ['sarif', 'junit', 'html', 'github', 'gitlab', 'markdown', 'text']) assert.equal((await run(cwd, ['check', '--format', format, '--', ...names])).code, 1);
    assert.doesNotMatch((await run(cwd, ['check', '--format', 'github', '--', ...names])).out, /^einde/m);
  });
});

describe('nothing half-written', () => {
  it('at Ctrl+C', { skip: !posix }, async () => {
    const cwd = folder({ 'uit.json': 'oud', ...Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`${String(number)}.advies.md`, adviceText(20_000, number)])) });
    const child = spawn(process.execPath, [program, 'check', '--format', 'ndjson', '--format', 'json=uit.json', '--format', 'sarif=nieuw.sarif', '.'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    // It cannot end, as nobody reads what it says.
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    const signal = await new Promise((done) => { child.on('close', (_, by) => { done(by); }); });
    assert.equal(signal, 'SIGINT');
    assert.deepEqual(readdirSync(cwd).filter((name) => !name.endsWith('.md')).sort(), ['scherp.json', 'uit.json']);
    assert.equal(readFileSync(join(cwd, 'uit.json'), 'utf8'), 'oud');
  });

  it('on a full disk, and a device stays what it is', { skip: !existsSync('/dev/full') }, () => {
    const { code, out, err } = execute('examples', ['check', '--format', 'json=/dev/full', '--format', 'text', '.']);
    assert.equal(code, 2);
    assert.match(err, /^scherp: \/dev\/full: kon niet worden geschreven: de schijf is vol\n$/);
    assert.match(out, /documenten bekeken/);
    assert.equal(execute('examples', ['check', '--output', '/dev/null', '.']).code, 1);
    assert.ok(shell('.', 'test -c /dev/null && test -c /dev/full').code === 0);
  });
});

describe('what readers get', () => {
  const long = `**Advies 1:** Open ${'één heel mooi loket en daarna nog '.repeat(600)}een loket.\n\n- **Eigenaar:** wethouder Zorg\n`;
  const calls: readonly (readonly string[])[] = [['report', '--format', 'html'], ['report', '--format', 'docx'], ['register', '--format', 'xlsx'], ['register', '--format', 'ics'], ['matrix', '--format', 'docx'], ['diff', '--format', 'html']];

  it('is not written on a full disk or where nobody may write, and that is said', { skip: !existsSync('/dev/full') }, async () => {
    const cwd = folder({ 'a.advies.md': long, 'map/x': '' });
    for (const [command = '', ...rest] of calls) {
      const paths = command === 'diff' ? ['a.advies.md', 'a.advies.md'] : ['.'];
      const full = await run(cwd, [command, ...rest, ...paths, '-o', '/dev/full']);
      assert.deepEqual([full.code, full.out, full.err], [2, '', 'scherp: /dev/full: kon niet worden geschreven: de schijf is vol\n'], command);
      const missing = await run(cwd, [command, ...rest, ...paths, '-o', 'weg/uit']);
      assert.deepEqual([missing.code, missing.out, missing.err], [2, '', 'scherp: weg/uit: kon niet worden geschreven: dit bestand of deze map bestaat niet\n'], command);
      assert.equal((await run(cwd, [command, ...rest, ...paths, '-o', 'map'])).code, 2);
    }
    assert.deepEqual(readdirSync(cwd).sort(), ['a.advies.md', 'map', 'scherp.json']);
  });

  it('holds a commitment of 20,000 characters', async () => {
    const cwd = folder({ 'a.advies.md': long, 'b.advies.md': long.replaceAll('heel mooi', 'erg mooi') });
    for (const [command = '', ...rest] of calls) {
      const { code, err } = await run(cwd, [command, ...rest, ...(command === 'diff' ? ['a.advies.md', 'b.advies.md'] : ['.']), '-o', 'uit']);
      assert.deepEqual([code, err], [0, ''], `${command} ${rest.join(' ')}`);
    }
  });

  it('may stop reading at any moment', { skip: !posix }, () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 10 }, (_, number) => [`${String(number)}.advies.md`, long])));
    for (const command of ['report', 'register', 'matrix']) {
      const { code, err } = shell(cwd, `set -o pipefail; "$NODE" "$SCHERP" ${command} . | head -c 10 >/dev/null`);
      assert.deepEqual([code, err], [0, '']);
    }
  });
});

describe('--watch', () => {
  it('looks again when a document changes', { skip: !posix }, async () => {
    const cwd = folder({ 'a.advies.md': 'Wij adviseren het college om een loket te openen.\n' });
    const child = spawn(process.execPath, [program, 'check', '--watch', '.'], { cwd, stdio: 'pipe' });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    const until = async (pattern: RegExp): Promise<void> => { for (let waited = 0; waited < 200 && !pattern.test(said); waited++) await sleep(30); };
    await until(/Ik kijk mee/);
    writeFileSync(join(cwd, 'b.advies.md'), 'Wij adviseren het college om een tweede loket te openen.\n');
    await until(/2 documenten bekeken/);
    child.kill('SIGINT');
    await new Promise((done) => { child.on('close', done); });
    assert.match(said, /1 document bekeken[^]*Ik kijk mee[^]*2 documenten bekeken/);
  });
});
