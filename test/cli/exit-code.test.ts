import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folder, scherp } from '../support/cli.ts';

describe('exit code', () => {
  const cwd = folder({ 'geen.md': 'rustig', 'tip.md': 'TIP', 'info.md': 'OPMERKING', 'let-op.md': 'WAARSCHUWING', 'fout.md': 'FOUT', 'anders.md': 'soort: niets WAARSCHUWING' });
  const code = async (file: string, failOn?: string): Promise<number> => (await scherp(cwd, ['check', file, ...(failOn ? ['--fail-on', failOn] : [])])).code;

  it('is 1 from --fail-on on, which is warning', async () => {
    assert.deepEqual(await Promise.all(['geen.md', 'tip.md', 'info.md', 'let-op.md', 'fout.md', 'anders.md'].map((file) => code(file))), [0, 0, 0, 1, 1, 0]);
    for (const [level, ...expected] of [['hint', 0, 1, 1, 1, 1], ['information', 0, 0, 1, 1, 1], ['warning', 0, 0, 0, 1, 1], ['error', 0, 0, 0, 0, 1], ['none', 0, 0, 0, 0, 0]] as const) {
      assert.deepEqual(await Promise.all(['geen.md', 'tip.md', 'info.md', 'let-op.md', 'fout.md'].map((file) => code(file, level))), expected, level);
    }
  });

  it('is 2 when a file could not be read, whatever else was found', async () => {
    assert.equal((await scherp(cwd, ['check', 'weg.md', 'fout.md'])).code, 2);
    assert.equal((await scherp(cwd, ['check', 'weg.md', '--fail-on', 'none'])).code, 2);
  });

  it('is 0 for a model, whatever was found', async () => {
    assert.equal((await scherp(cwd, ['model', '.'])).code, 0);
    assert.equal((await scherp(cwd, ['model', 'weg.md'])).code, 2);
  });
});
