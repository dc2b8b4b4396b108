import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { folder, scherp } from '../support/cli.ts';
import { program, shell } from '../support/program.ts';

const posix = process.platform !== 'win32';
const page = readFileSync('docs/opdrachtregel.md', 'utf8');
const has = (command: string): boolean => spawnSync('bash', ['-c', `command -v ${command}`]).status === 0;

describe('recipes', () => {
  it('are calls that Scherp understands', () => {
    const calls = [page, ...globSync('docs/ci/*.yml').map((file) => readFileSync(file, 'utf8'))].flatMap((text) =>
      [...text.replace(/\n {6,}(?=--)/g, ' ').matchAll(/(?:^|[\s'"`(])(?:scherp|node tools\/scherp\.mjs) ((?:check|report|register|matrix|diff|merge|completion|explain)\b[^\n`"'|>#]*(?:"[^"\n]*"[^\n`'"|>#]*)?)/gm)].map(([, call = '']) => call.trim()));
    assert.ok(calls.length > 15, String(calls.length));
    for (const call of calls) {
      const args = call.replaceAll('${{ matrix.deel }}', '1').split(/\s+/).map((arg) => arg.replace(/^"(.*)"$/, '$1'));
      if (args.at(-1) === '--') args.push('a.md');
      const asked = readArguments(args.length === 1 ? [...args, '--help'] : args, {});
      assert.notEqual(asked.command, 'misused', call);
    }
  });

  it('are YAML', () => {
    for (const file of globSync('docs/ci/*.yml')) assert.ok(typeof parse(readFileSync(file, 'utf8')) === 'object', file);
  });

  it('spread an archive over processes', { skip: !posix }, () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`archief/map ${String(n % 3)}/${String(n)}.advies.md`, 'Wij adviseren het college om een loket te openen.\n'])));
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin/scherp'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(join(cwd, 'bin/scherp'), 0o755);
    const recipes = page.split('\n').filter((line) => line.startsWith('find archief'));
    assert.equal(recipes.length, 2);
    const whole = shell(cwd, 'PATH="$PWD/bin:$PATH"; find archief -name "*.md" | scherp check --fail-on none --format ndjson --files-from - | sort').out;
    assert.equal(whole.trim().split('\n').length, 9);
    for (const recipe of recipes.filter((line) => line.includes('xargs') || has('parallel'))) {
      const { code, err } = shell(cwd, `export PATH="$PWD/bin:$PATH"; ${recipe.replaceAll('-n 100', '-n 4')}`);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(shell(cwd, 'sort archief.ndjson').out, whole);
    }
  });
});

describe('scherp explain', () => {
  it('shows the page of a rule', async () => {
    const { code, out } = await scherp('.', ['explain', 'vaag-tijd']);
    assert.equal(code, 0);
    assert.match(out, /^# vaag-tijd — [^]*## Waarom\n[^]*## Uitzetten\n/);
    assert.doesNotMatch(out, /[⟦⟧]/);
    assert.match((await scherp('.', ['explain', 'vaag-tijd', '--lang', 'en'])).out, /^vaag-tijd: Time that nobody can check \(warning\)\n/);
    assert.deepEqual(await scherp('.', ['explain', 'vaag-tid']), { code: 2, out: '', err: 'scherp: er is geen regel “vaag-tid”; bedoeld is misschien vaag-tijd\n' });
    assert.match((await scherp('.', ['explain', '--help'])).out, /\n {2}vaag-tijd +Tijd die niemand kan controleren\n/);
  });
});

describe('--print-config', () => {
  it('shows the settings that hold for a file, those of every rule too', async () => {
    const cwd = folder({ 'map/scherp.json': '{ "replyWeeks": 4, "severity": { "vaag-tijd": "off" } }' });
    const { code, out } = await scherp(cwd, ['check', '--print-config', 'map/a.md']);
    const settings = JSON.parse(out) as { replyWeeks: number; severity: Record<string, string> };
    assert.deepEqual([code, settings.replyWeeks, settings.severity['vaag-tijd'], settings.severity['open-einde']], [0, 4, 'off', 'hint']);
    assert.equal((await scherp(cwd, ['--print-config', 'map/a.md'])).out, out);
  });
});

describe('limits', () => {
  const cwd = folder({ 'a.md': 'WAARSCHUWING WAARSCHUWING OPMERKING' });
  it('are what is agreed', async () => {
    for (const [args, code] of [[[], 1], [['--max-warnings', '2'], 0], [['--max-warnings', '1'], 1], [['--max-warnings', '2', '--fail-on', 'information'], 1], [['--fail-on', 'none', '--max-warnings', '1'], 1]] as const) {
      assert.equal((await scherp(cwd, ['check', ...args, '.'])).code, code, args.join(' '));
    }
    assert.equal((await scherp(cwd, ['check', '--max-warnings', '1', '.'])).err, 'scherp: 2 waarschuwingen, en hooguit 1 is afgesproken\n');
  });

  it('decide what --quiet shows', async () => {
    assert.match((await scherp(cwd, ['check', '--quiet', '.'])).out, /^(?:a\.md:1:\d+: waarschuwing.*\n.*\n.*\n\n){2}$/);
    assert.equal((await scherp(cwd, ['check', '--quiet', '--fail-on', 'error', '.'])).out, '');
  });
});

describe('scherp completion', () => {
  it('completes in bash', { skip: !posix }, async () => {
    const script = (await scherp('.', ['completion', 'bash'])).out;
    const complete = (...typed: readonly string[]): string[] => {
      const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\nCOMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${String(typed.length - 1)}; _scherp; printf '%s\\n' "\${COMPREPLY[@]}"`], { encoding: 'utf8' });
      assert.equal(stderr, '');
      return stdout.trim().split('\n');
    };
    assert.deepEqual(complete('scherp', 're'), ['report', 'register']);
    assert.deepEqual(complete('scherp', 'check', '--fi'), ['--fix', '--fix-dry-run', '--files-from']);
    assert.deepEqual(complete('scherp', 'check', '--format', 's'), ['sarif']);
    assert.deepEqual(complete('scherp', 'explain', 'vaag-t'), ['vaag-tijd']);
    assert.deepEqual(complete('scherp', 'check', '--format', '=', 's'), ['sarif']);
    assert.deepEqual(complete('scherp', 'check', '--color', '='), ['auto', 'always', 'never']);
    // Names of files are left to bash, which knows what to do with spaces.
    assert.deepEqual(complete('scherp', 'check', 'ex'), ['']);
    assert.match(spawnSync('bash', ['-c', `${script}\ncomplete -p scherp`], { encoding: 'utf8' }).stdout, / -o default /);
    for (const shellName of ['zsh', 'fish']) assert.match((await scherp('.', ['completion', shellName])).out, /write-baseline/);
  });
});
