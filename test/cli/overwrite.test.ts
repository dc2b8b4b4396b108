import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FORMATS_OF, type Command } from '../../server/src/cli/options.ts';
import { folder, real, scherp } from '../support/cli.ts';

const posix = process.platform !== 'win32';

const ADVICE = '**Advies 1:** Wij adviseren het college om een loket te openen.\n';
const KNOWN = '{"version":1,"findings":[]}\n';

/** Runs, and says whether that was refused because a file is read as well, with everything as it was. */
async function refused(cwd: string, command: Command, ...args: readonly string[]): Promise<boolean> {
  const before = contents(cwd);
  const { code, err } = await scherp(cwd, [command, ...args, '--format', FORMATS_OF[command][0] ?? ''], { core: real });
  assert.deepEqual(contents(cwd), before);
  return code === 2 && err.includes('dit bestand wordt hier ook gelezen');
}

const contents = (cwd: string): readonly string[] => readdirSync(cwd, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => `${name}\n${readFileSync(join(cwd, name), 'utf8')}`).sort();

describe('no report is written over what is read', () => {
  const files = { 'a.advies.md': ADVICE, 'zorg.plan.md': '**Opdracht 1:** Het college opent een loket.\n', 'bekend.json': KNOWN, 'mijn.json': '{}', 'namen.txt': 'a.advies.md\n' };

  it('not over a document, whatever the command', async () => {
    const cwd = folder(files);
    for (const command of ['check', 'model', 'report', 'register', 'matrix'] as const) assert.ok(await refused(cwd, command, 'a.advies.md', '-o', './a.advies.md'), command);
    assert.ok(await refused(cwd, 'diff', 'zorg.plan.md', 'a.advies.md', '-o', 'zorg.plan.md'));
    for (const command of ['report', 'register', 'matrix'] as const) assert.ok(await refused(cwd, command, 'a.advies.md', '-o', 'zorg.plan.md'), `${command}: a document that is read beside it`);
  });

  it('not over a document that goes by another name', { skip: !posix }, async () => {
    const cwd = folder(files);
    symlinkSync('a.advies.md', join(cwd, 'b.advies.md'));
    mkdirSync(join(cwd, 'uit'));
    symlinkSync('..', join(cwd, 'uit/terug'));
    for (const [input, output] of [['b.advies.md', 'a.advies.md'], ['a.advies.md', 'b.advies.md'], ['a.advies.md', 'uit/terug/a.advies.md']] as const) {
      for (const command of ['check', 'model', 'report'] as const) assert.ok(await refused(cwd, command, input, '-o', output), `${command} ${input} ${output}`);
      assert.ok(await refused(cwd, 'diff', input, 'zorg.plan.md', '-o', output), `diff ${input} ${output}`);
    }
  });

  it('not over settings, a list of names or a list of what is known', async () => {
    const cwd = folder(files);
    for (const command of ['check', 'report', 'model'] as const) {
      assert.ok(await refused(cwd, command, 'a.advies.md', '-o', 'scherp.json'), command);
      assert.ok(await refused(cwd, command, 'a.advies.md', '--config', 'mijn.json', '-o', 'mijn.json'), command);
      assert.ok(await refused(cwd, command, '--files-from', 'namen.txt', '-o', 'namen.txt'), command);
    }
    assert.ok(await refused(cwd, 'check', 'a.advies.md', '--write-baseline', 'scherp.json'));
    assert.ok(await refused(cwd, 'check', 'a.advies.md', '--baseline', 'bekend.json', '-o', 'bekend.json'));
  });

  it('but over an earlier report', async () => {
    const cwd = folder({ ...files, 'oud.html': 'oud' });
    assert.equal((await scherp(cwd, ['report', 'a.advies.md', '-o', 'oud.html'], { core: real })).code, 0);
    assert.match(readFileSync(join(cwd, 'oud.html'), 'utf8'), /<\/html>\n$/);
  });

  it('also over one in Markdown that stands among the documents', async () => {
    const cwd = folder(files);
    for (const [name, ...args] of [['a.md', 'check', '.', '--fail-on', 'none'], ['b.md', 'report', '.'], ['c.md', 'register', '.'], ['d.advies.md', 'matrix', '.']] as const) {
      for (const time of ['first', 'again']) {
        const { code, err } = await scherp(cwd, [...args, '-o', name], { core: real });
        assert.deepEqual([code, err], [0, ''], `${name} ${time}`);
      }
    }
  });

  it('and no two reports in one file that has two names', { skip: !posix }, async () => {
    const cwd = folder({ ...files, 'een.json': 'oud' });
    symlinkSync('een.json', join(cwd, 'twee.json'));
    const { code, err } = await scherp(cwd, ['check', 'a.advies.md', '--format', 'json=een.json', '--format', 'sarif=twee.json'], { core: real });
    assert.deepEqual([code, err], [2, 'scherp: twee rapporten met dezelfde naam: twee.json\n']);
    assert.equal(readFileSync(join(cwd, 'een.json'), 'utf8'), 'oud');
  });

  it('and no file where a folder is meant', async () => {
    const cwd = folder(files);
    const { code, err } = await scherp(cwd, ['report', 'a.advies.md', '-o', 'nieuw/'], { core: real });
    assert.deepEqual([code, err], [2, 'scherp: nieuw/: kon niet worden geschreven: dit is een map\n']);
    assert.ok(!readdirSync(cwd).includes('nieuw'));
  });
});
