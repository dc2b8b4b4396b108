import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArguments } from '../../server/src/cli/arguments.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { watch } from '../../server/src/cli/watch.ts';
import { words } from '../../server/src/cli/words.ts';
import { folder } from '../support/cli.ts';

class Enough extends Error {}

/** Looks as often as there are steps, each of which is taken during a look; it is the next look that the step must bring about. */
async function looks(cwd: string, args: readonly string[], ...steps: readonly (() => void)[]): Promise<void> {
  const asked = readArguments(['check', '--watch', ...args], {});
  assert.ok(asked.command === 'check');
  const silent = { terminal: false, columns: null, write: () => Promise.resolve() };
  const io: Io = { cwd, env: {}, input: () => Promise.resolve(Buffer.of()), output: silent, errors: silent, program: null };
  const todo = [...steps];
  await assert.rejects(watch(asked, io, words('nl'), async () => {
    const step = todo.shift();
    if (!step) throw new Enough();
    await Promise.resolve();
    step();
    return 0;
  }), Enough);
}

describe('--watch', { skip: process.platform !== 'linux' }, () => {
  it('looks again at what changes while it looks', async () => {
    const cwd = folder({ 'a.advies.md': 'oud' });
    await looks(cwd, ['.'], () => { writeFileSync(join(cwd, 'a.advies.md'), 'nieuw'); }, () => { writeFileSync(join(cwd, 'b.advies.md'), 'nieuw'); });
  });

  it('sees a folder go and come back', async () => {
    const cwd = folder({ 'map/diep/a.advies.md': 'oud' });
    const map = join(cwd, 'map');
    for (const path of ['map', 'map/**/*.md']) {
      await looks(cwd, [path], () => { rmSync(map, { recursive: true }); }, () => {
        mkdirSync(join(cwd, 'elders/diep'), { recursive: true });
        writeFileSync(join(cwd, 'elders/diep/a.advies.md'), 'nieuw');
        renameSync(join(cwd, 'elders'), map);
      }, () => { writeFileSync(join(map, 'diep/a.advies.md'), 'nieuwer'); });
    }
  });

  it('sees settings change, by whatever name', async () => {
    const cwd = folder({ 'map/a.advies.md': 'oud', 'elders/mijn.json': '{}' });
    await looks(cwd, ['map', '--config', 'elders/mijn.json'], () => { writeFileSync(join(cwd, 'elders/mijn.json'), '{ "maxFindings": 5 }'); });
    await looks(cwd, ['map'], () => { writeFileSync(join(cwd, 'map/scherp.json'), '{}'); });
  });

  it('sees a document be replaced, and one come that was named before it was there', async () => {
    const cwd = folder({ 'a.advies.md': 'oud', 'nieuw.tmp': 'nieuw' });
    await looks(cwd, ['a.advies.md'], () => { renameSync(join(cwd, 'nieuw.tmp'), join(cwd, 'a.advies.md')); }, () => { writeFileSync(join(cwd, 'a.advies.md'), 'nieuwer'); });
    await looks(cwd, ['later.advies.md'], () => { writeFileSync(join(cwd, 'later.advies.md'), 'er'); });
  });
});
