import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DIFF_FORMATS } from '../../server/src/cli/options.ts';
import { readDiff } from '../support/cli-schema.ts';
import { folder, real, scherp, type Outcome } from '../support/cli.ts';

const diff = (cwd: string, ...args: readonly string[]): Promise<Outcome> => scherp(cwd, ['diff', ...args], { core: real });

/** `a.md > b.md: weakened, owner` for each document. */
const found = ({ code, out, err }: Outcome): readonly string[] => {
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return readDiff(out).files.map((file) => `${file.before ?? '-'} > ${file.after ?? '-'}: ${file.differences.flatMap(({ changes }) => changes.map(({ sort }) => sort)).join(', ')}`);
};
const json = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> => found(await diff(cwd, '--format', 'json', ...args));

const ADVICE = '**Advies 1:** Open één loket in het gemeentehuis.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** uiterlijk 1 mei 2027\n';
const LATER = ADVICE.replace('1 mei', '1 juni');
const OTHER = '**Advies 1:** Zet de wachttijden op de website.\n';

describe('scherp diff', () => {
  for (const format of DIFF_FORMATS.filter((one) => one !== 'docx')) {
    it(`is as it was read and approved: ${format}`, async () => {
      const { code, out, err } = await diff('test/cli/golden', '--format', format, 'belbus.eerder.advies.md', 'belbus.advies.md');
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      const file = `test/cli/golden/belbus.diff.${format}`;
      if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, out);
      assert.equal(out, readFileSync(file, 'utf8'));
      if (format === 'json') readDiff(out);
    });
  }

  it('compares folders document by document, also after a new name', async () => {
    const cwd = folder({ 'oud/a.advies.md': ADVICE, 'oud/map/b.advies.md': OTHER, 'oud/c.md': 'Zomaar een tekst.', 'nieuw/z.advies.md': LATER, 'nieuw/map/b.advies.md': OTHER, 'nieuw/c.md': 'Zomaar een andere tekst.' });
    assert.deepEqual(await json(cwd, 'oud', 'nieuw'), ['oud/a.advies.md > nieuw/z.advies.md: postponed']);
    assert.deepEqual(await json(cwd, 'oud', 'oud'), []);
    assert.equal((await diff(cwd, 'oud', 'oud')).out, 'De afspraken zijn gelijk gebleven.\n');
  });

  it('finds that everything came from an empty folder', async () => {
    const cwd = folder({ 'oud/leeg.txt': '', 'nieuw/a.advies.md': ADVICE });
    const { code, out } = await diff(cwd, 'oud', 'nieuw', '--format', 'json');
    assert.equal(code, 0);
    assert.deepEqual(readDiff(out).summary['appeared'], 1);
  });

  it('takes the words of a document as text', async () => {
    const hostile = '**Advies 1:** Open <script>alert(1)</script> | één `loket` [hier](https://kwaad.example) \u001b[31m.\n';
    const cwd = folder({ 'a.advies.md': ADVICE, 'b.advies.md': hostile });
    assert.doesNotMatch((await diff(cwd, 'a.advies.md', 'b.advies.md', '--format', 'html')).out.replace(/<style>[^]*<\/style>/, ''), /<(?:script|img)\b/);
    assert.doesNotMatch((await diff(cwd, 'a.advies.md', 'b.advies.md', '--format', 'md')).out.replace(/\\./g, ''), /<script|`|\]\(https/);
    assert.ok(!(await diff(cwd, 'a.advies.md', 'b.advies.md')).out.includes('\u001b'));
  });

  it('shows no more of a commitment of 20,000 characters than a reader can take', async () => {
    const long = (word: string): string => `**Advies 1:** Open ${`een ${word} loket en nog `.repeat(900)}één loket.\n`;
    const cwd = folder({ 'a.advies.md': long('mooi'), 'b.advies.md': long('fraai') });
    assert.ok((await diff(cwd, 'a.advies.md', 'b.advies.md')).out.length < 1000);
    assert.ok((await diff(cwd, 'a.advies.md', 'b.advies.md', '--format', 'html')).out.length < 12_000);
  });

  it('is written whole or not at all, and over no document', async () => {
    const cwd = folder({ 'a.advies.md': ADVICE, 'b.advies.md': LATER });
    assert.equal((await diff(cwd, 'a.advies.md', 'b.advies.md', '-o', 'uit.html')).code, 0);
    assert.match(readFileSync(join(cwd, 'uit.html'), 'utf8'), /<\/html>\n$/);
    assert.equal((await diff(cwd, 'a.advies.md', 'b.advies.md', '--format', 'md', '-o', 'b.advies.md')).code, 2);
    assert.equal(readFileSync(join(cwd, 'b.advies.md'), 'utf8'), LATER);
    assert.equal((await diff(cwd, '.', '.', '--format', 'md', '-o', './b.advies.md')).code, 2);
    assert.equal(readFileSync(join(cwd, 'b.advies.md'), 'utf8'), LATER);
  });

  it('says calmly what cannot be compared', async () => {
    const cwd = folder({ 'a.advies.md': ADVICE, 'map/b.advies.md': LATER, 'zomaar.md': 'Zomaar een tekst.', 'stuk.advies.md': Buffer.from([0x80]) });
    const problem = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await diff(cwd, ...args);
      assert.deepEqual([code, out], [2, '']);
      return err.split('\n')[0] ?? '';
    };
    assert.match(await problem('a.advies.md'), /noem wat u wilt vergelijken: eerst de oude, dan de nieuwe versie/);
    assert.match(await problem('a.advies.md', 'map', 'map'), /noem wat u wilt vergelijken/);
    assert.match(await problem('a.advies.md', '-'), /scherp diff leest geen standaardinvoer/);
    assert.match(await problem('a.advies.md', 'weg.md'), /weg\.md: dit bestand of deze map bestaat niet/);
    assert.match(await problem('a.advies.md', 'map'), /vergelijk een bestand met een bestand, of een map met een map/);
    assert.match(await problem('a.advies.md', 'stuk.advies.md'), /stuk\.advies\.md: dit bestand is geen UTF-8/);
    const silent = await diff(cwd, 'a.advies.md', 'zomaar.md');
    assert.deepEqual([silent.code, silent.err], [0, 'scherp: zomaar.md: niet bekeken: geen advies herkend\n']);
  });
});

describe('scherp diff with git', () => {
  const git = (cwd: string, ...args: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd, stdio: 'pipe' }); };
  const repository = (): string => {
    const cwd = folder({ 'één map/a.advies.md': ADVICE, 'één map/b.advies.md': OTHER, '-streep.advies.md': OTHER });
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'eerste');
    return cwd;
  };

  it('compares with an earlier version: a file, a folder, or everything here', async () => {
    const cwd = repository();
    assert.deepEqual(await json(cwd, '--since', 'HEAD'), []);
    writeFileSync(join(cwd, 'één map/a.advies.md'), LATER);
    for (const args of [['--since', 'HEAD'], ['--since', 'main', 'één map'], ['--since', 'HEAD', 'één map/a.advies.md'], ['HEAD:één map', 'één map'], ['HEAD:één map/a.advies.md', 'één map/a.advies.md'], ['@:', '.']]) {
      const [one, ...others] = await json(cwd, ...args);
      assert.match(one ?? '', /^[A-Z@a-z]+:één map\/a\.advies\.md > (?:.*\/)?a\.advies\.md: postponed$/);
      assert.deepEqual(others, []);
    }
    assert.equal((await json(join(cwd, 'één map'), 'HEAD:a.advies.md', 'a.advies.md')).length, 1, 'paths count from here');
    git(cwd, 'commit', '-qam', 'tweede');
    assert.deepEqual(await json(cwd, 'HEAD~1:één map', 'HEAD:één map'), ['HEAD~1:één map/a.advies.md > HEAD:één map/a.advies.md: postponed']);
    assert.deepEqual(await json(cwd, 'HEAD~1', 'main'), ['HEAD~1:één map/a.advies.md > main:één map/a.advies.md: postponed']);
    assert.deepEqual(await json(join(cwd, 'één map'), 'HEAD~1', '.'), ['HEAD~1:a.advies.md > a.advies.md: postponed']);
  });

  it('finds what came, went and moved since', async () => {
    const cwd = repository();
    renameSync(join(cwd, 'één map/a.advies.md'), join(cwd, 'elders.advies.md'));
    rmSync(join(cwd, 'één map/b.advies.md'));
    writeFileSync(join(cwd, 'nieuw.advies.md'), '**Advies 1:** Maak de stoepen gelijk.\n');
    assert.deepEqual(await json(cwd, '--since', 'HEAD'), ['- > nieuw.advies.md: appeared', 'HEAD:één map/b.advies.md > -: vanished']);
    assert.deepEqual(await json(cwd, '--since', 'HEAD', 'nieuw.advies.md'), ['- > nieuw.advies.md: appeared']);
    assert.deepEqual(await json(cwd, '--since', 'HEAD', 'één map/b.advies.md'), ['HEAD:één map/b.advies.md > -: vanished']);
  });

  it('takes a file that is there for a file, whatever its name', async () => {
    const cwd = folder({ 'HEAD:a.advies.md': ADVICE, 'b.advies.md': LATER });
    assert.deepEqual(await json(cwd, 'HEAD:a.advies.md', 'b.advies.md'), ['HEAD:a.advies.md > b.advies.md: postponed']);
  });

  it('says what git does not know', async () => {
    const cwd = repository();
    const problem = async (where: string, ...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await diff(where, ...args);
      assert.deepEqual([code, out], [2, '']);
      return err;
    };
    assert.match(await problem(cwd, '--since', 'bestaat-niet'), /git kent “bestaat-niet” niet/);
    assert.match(await problem(cwd, '--since=--output=x', '.'), /git kent “--output=x” niet/);
    assert.match(await problem(cwd, 'HEAD:weg.md', 'één map/a.advies.md'), /weg\.md: dat was er nog niet in HEAD/);
    assert.match(await problem(cwd, 'HEAD:../buiten.md', 'één map/a.advies.md'), /dat was er nog niet in HEAD, of het staat buiten dit git-archief/);
    const outside = mkdtempSync(join(tmpdir(), 'scherp geen git '));
    after(() => { rmSync(outside, { recursive: true, force: true }); });
    writeFileSync(join(outside, 'a.advies.md'), ADVICE);
    assert.match(await problem(outside, '--since', 'HEAD'), /deze map hoort niet bij een git-archief/);
    const path = process.env['PATH'];
    try {
      process.env['PATH'] = '';
      assert.match(await problem(cwd, '--since', 'HEAD'), /git is niet gevonden/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
