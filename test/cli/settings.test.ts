import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Settings } from '../../server/src/core/settings.ts';
import { folder, marker, scherp, type Circumstances } from '../support/cli.ts';

/** Runs a check and gives the settings that each document was read with. */
async function settingsOf(cwd: string, args: readonly string[]): Promise<{ code: number; err: string; settings: Record<string, Settings>; memories: number }> {
  const settings: Record<string, Settings> = {};
  const memories = new Set<unknown>();
  const core: Circumstances['core'] = {
    ...marker,
    analyse: (source, given, memory) => {
      settings[source.name] = given;
      memories.add(memory);
      return marker.analyse(source, given, memory);
    },
  };
  const { code, err } = await scherp(cwd, ['check', ...args], { core });
  return { code, err, settings, memories: memories.size };
}

describe('settings', () => {
  const cwd = folder({
    'scherp.json': '{ "replyWeeks": 4 }', 'a.md': '', 'b.md': '', 'sub/c.md': '', 'sub/diep/scherp.json': '// eigen regels\n{ "replyWeeks": 8, }', 'sub/diep/onder/d.md': '',
    'ander.json': '{ "replyWeeks": 10 }', 'mis/scherp.json': '{\n  "replyWeeks": "zes",\n  "severity": { "vaag-tijdd": "off" }\n}', 'mis/e.md': '', 'mis/f.md': '',
    'stuk/scherp.json': '{ "replyWeeks": 7, ', 'stuk/g.md': '', 'mal/scherp.json': Buffer.from([0x7b, 0xe9]), 'mal/h.md': 'WAARSCHUWING', 'bom/scherp.json': '\ufeff{ "replyWeeks": 9 }', 'bom/i.md': '',
  });
  const weeks = async (...args: string[]): Promise<Record<string, number>> => Object.fromEntries(Object.entries((await settingsOf(cwd, args)).settings).map(([name, { replyWeeks }]) => [name, replyWeeks]));

  it('come from the nearest file up the tree', async () => {
    assert.deepEqual(await weeks('a.md', 'sub', 'bom'), { 'a.md': 4, 'c.md': 4, 'd.md': 8, 'i.md': 9 });
  });

  it('come from the file that is named, or from nowhere', async () => {
    assert.deepEqual(await weeks('--config', 'ander.json', 'a.md', 'sub'), { 'a.md': 10, 'c.md': 10, 'd.md': 10 });
    assert.deepEqual(await weeks('--no-config', 'a.md', 'sub/diep'), { 'a.md': 6, 'd.md': 6 });
  });

  it('share what is remembered where they are the same', async () => {
    assert.equal((await settingsOf(cwd, ['a.md', 'b.md', 'sub'])).memories, 2);
  });

  it('are reported once, line by line, when wrong; the rest still holds', async () => {
    const { code, err, settings } = await settingsOf(cwd, ['mis', 'stuk']);
    assert.equal(code, 0);
    const [value, rule, syntax, ...more] = err.split('\n');
    assert.match(value ?? '', /^scherp: mis\/scherp\.json:2:17: \S/);
    assert.match(rule ?? '', /^scherp: mis\/scherp\.json:3:17: .*vaag-tijd/);
    assert.match(syntax ?? '', /^scherp: stuk\/scherp\.json:1:\d+: \S/);
    assert.deepEqual(more, ['']);
    assert.equal(settings['e.md']?.replyWeeks, 6);
    assert.equal(settings['g.md']?.replyWeeks, 7);
  });

  it('are missed when a link leads to them that leads nowhere', { skip: process.platform === 'win32' }, async () => {
    const shared = folder({ 'map/a.md': 'WAARSCHUWING' });
    symlinkSync('/nergens/scherp.json', join(shared, 'map/scherp.json'));
    const { code, err } = await scherp(shared, ['check', 'map']);
    assert.deepEqual([code, err], [2, 'scherp: map/scherp.json: dit bestand of deze map bestaat niet\n']);
  });

  it('are an obstacle when they cannot be read; the document is still checked', async () => {
    const { code, out, err } = await scherp(cwd, ['check', 'mal']);
    assert.equal(code, 2);
    assert.equal(err, 'scherp: mal/scherp.json: dit bestand is geen UTF-8 (regel 1); bewaar het als UTF-8\n');
    assert.match(out, /h\.md:1:1/);
  });

  it('stop the run when the named file is not there', async () => {
    assert.deepEqual(await scherp(cwd, ['check', '--config', 'weg.json', 'a.md']), { code: 2, out: '', err: 'scherp: weg.json: dit bestand of deze map bestaat niet\n' });
  });

  it('name the file in full when it stands elsewhere', async () => {
    const { err } = await settingsOf(join(cwd, 'sub'), ['../mis']);
    assert.ok(err.startsWith(`scherp: ${join(cwd, 'mis', 'scherp.json')}:2:17: `), err);
  });

  it('choose the language of findings, unless --lang does', async () => {
    const english = folder({ 'scherp.json': '{ "messageLanguage": "en" }', 'a.md': 'WAARSCHUWING' });
    assert.match((await scherp(english, ['check', '.'])).out, /^a\.md:1:1: warning: says WAARSCHUWING[^]*\n1 document checked: 1 warning\.\n$/);
    assert.match((await scherp(english, ['check', '.', '--lang', 'nl'])).out, /^a\.md:1:1: waarschuwing: hier staat WAARSCHUWING[^]*\n1 document bekeken: 1 waarschuwing\.\n$/);
  });
});
