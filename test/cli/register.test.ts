import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { readRegister } from '../support/cli-schema.ts';
import { folder, real, scherp } from '../support/cli.ts';

const register = async (cwd: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await scherp(cwd, ['register', ...args], { core: real });
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return out;
};
const advice = `---
soort: advies
datum: 2026-03-02
---

**Advies 1:** Open één loket; met "grote" letters.

- **Eigenaar:** =HYPERLINK("https://kwaad.example")
- **Planning:** uiterlijk 1 december 2026
- **Besluit:** raadsvergadering van 9 juli 2026

**Advies 2:** De wethouder Zorg maakt in het derde kwartaal van 2026 een folder.

**Vraag 1:** Wanneer rijdt de bus? Graag antwoord vóór 1 mei 2026.
`;

/** Cells of CSV as a spreadsheet reads them. */
const cells = (csv: string): string[][] => csv.replace(/^\ufeff/, '').split('\r\n').filter((line) => line !== '').map((line) =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain));

describe('the register', () => {
  const cwd = folder({ 'a.advies.md': advice, 'b.md': 'Zomaar een tekst.' });

  it('names every agreement once', async () => {
    const { agreements } = readRegister(await register(cwd, '--format', 'json', '.'));
    assert.deepEqual(agreements.map(({ sort, number, owner, from, to, decision, status }) => [sort, number, owner, from, to, decision, status]), [
      ['recommendation', '1', '=HYPERLINK("https://kwaad.example")', null, '2026-12-01', 'raadsvergadering van 9 juli 2026', 'complete'],
      ['recommendation', '2', 'De wethouder Zorg', '2026-07-01', '2026-09-30', null, 'complete'],
      ['question', '1', null, null, '2026-04-30', null, 'complete'],
    ]);
    assert.equal(agreements[0]?.['line'], 6);
  });

  it('knows from the reaction what became of it', async () => {
    const { agreements } = readRegister(await register('examples', '--format', 'json', 'waterbeek.advies.md'));
    const state = Object.fromEntries(agreements.filter(({ sort, number }) => sort === 'recommendation' && number !== null).map(({ number, status, planning, link }) => [number, [status, planning, link.replace(/\d+$/, '')]]));
    const link = 'waterbeek.advies.md#L';
    assert.deepEqual(state, {
      1: ['agreed', 'vóór 1 oktober 2026', link], 2: ['agreed', 'uiterlijk 1 december 2026', link], 3: ['agreed', null, link], 4: ['rejected', '31 juni 2026', link],
      5: ['advised', null, link], 6: ['complete', 'vanaf het derde kwartaal van 2026', link], 7: ['done', 'uiterlijk 1 april 2026', link],
    });
    assert.deepEqual(agreements.filter(({ sort }) => sort === 'question').map(({ number, status, open }) => [number, status, open]), [[null, 'open', ['planning']], ['1', 'answered', []]]);
    const table = await register('examples', '--format', 'md', '.');
    for (const words of ['overgenomen', 'afgewezen met reden', 'uitgevoerd', 'niet genoemd', 'Toezegging bij advies 4', 'Opdracht 12']) assert.ok(table.includes(`| ${words} |`), words);
  });

  it('names each assignment of a plan once, also where it says several things', async () => {
    const plan = '---\nsoort: plan\n---\n\n**Opdracht 1:** Wij openen een loket. Wij maken daarover een folder.\n\n- **Eigenaar:** wethouder Zorg\n\n**Opdracht 2:** doorstroming.\n';
    const { agreements } = readRegister(await register(folder({ 'a.plan.md': plan }), '--format', 'json', '.'));
    assert.deepEqual(agreements.map(({ number, owner, open }) => [number, owner, open]), [['1', 'wethouder Zorg', ['planning']], ['2', null, ['owner', 'planning']]]);
  });

  it('is CSV in which nothing is a formula', async () => {
    const rows = cells(await register(cwd, '.'));
    assert.deepEqual(rows[0]?.slice(0, 6), ['Document', 'Regel', 'Wat', 'Nummer', 'Tekst', 'Wie']);
    assert.deepEqual(rows[1]?.slice(3, 6), ['1', 'Open één loket; met "grote" letters.', `'=HYPERLINK("https://kwaad.example")`]);
    assert.ok(rows.every((row) => row.length === 15));
    assert.ok(rows.flat().every((cell) => !/^[=+\-@]/.test(cell)));
  });

  it('is a workbook with text as text and days as days', async () => {
    await register(cwd, '.', '-o', 'uit.xlsx');
    const rows = await readXlsxFile(join(cwd, 'uit.xlsx'));
    const sheet = (Array.isArray(rows) && rows[0] && 'data' in (rows[0] as object) ? (rows[0] as unknown as { data: unknown[][] }).data : rows) as unknown[][];
    assert.equal(sheet.length, 4);
    assert.equal(sheet[1]?.[5], '=HYPERLINK("https://kwaad.example")');
    assert.equal((sheet[1]?.[8] as Date).toISOString().slice(0, 10), '2026-12-01');
    assert.equal(sheet[0]?.[4], 'Tekst');
    const xml = strFromU8(unzipSync(readFileSync(join(cwd, 'uit.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    assert.match(xml, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    assert.match(xml, /<autoFilter ref="A1:O4"\/>/);
    assert.doesNotMatch(xml, /<f>/, 'no formulas');
  });

  it('is a calendar of whole days that can be imported twice', async () => {
    const events = (ics: string): Record<string, string>[] => new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      assert.ok(event.startDate.isDate);
      return { uid: event.uid, day: event.startDate.toString(), summary: event.summary };
    });
    const once = await register(cwd, '--format', 'ics', '.');
    assert.equal(await register(cwd, '--format', 'ics', '.'), once);
    assert.ok(once.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    const before = events(once);
    assert.deepEqual(before.map(({ day, summary }) => [day, summary]), [
      ['2026-04-30', 'Vraag 1: antwoord'], ['2026-07-09', 'Advies 1: besluit (=HYPERLINK("https://kwaad.example"))'],
      ['2026-09-30', 'Advies 2: planning (De wethouder Zorg)'], ['2026-12-01', 'Advies 1: planning (=HYPERLINK("https://kwaad.example"))'],
    ]);
    assert.equal(new Set(before.map(({ uid }) => uid)).size, before.length);
    const later = folder({ 'a.advies.md': advice.replace('1 december', '15 december') });
    const after = events(await register(later, '--format', 'ics', '.'));
    assert.deepEqual(after.map(({ uid }) => uid), before.map(({ uid }) => uid), 'the same events');
    assert.equal(after[3]?.['day'], '2026-12-15');
  });

  it('is the same calendar wherever it is asked for', async () => {
    const ids = (ics: string): string[] => ics.match(/^UID:.*$/gm) ?? [];
    const where = folder({ 'map/a.advies.md': advice });
    assert.deepEqual(ids(await register(where, '--format', 'ics', 'map')), ids(await register(join(where, 'map'), '--format', 'ics', 'a.advies.md')));
  });

  it('leads to the documents from where it stands', async () => {
    const there = folder({ 'stukken/a b.advies.md': advice, 'uit/x': '' });
    for (const [output, link] of [['lijst.md', 'stukken/a%20b.advies.md#L'], ['uit/lijst.md', '../stukken/a%20b.advies.md#L'], [join(there, 'stukken/lijst.md'), 'a%20b.advies.md#L']] as const) {
      assert.equal(await register(there, 'stukken/a b.advies.md', '-o', output), '');
      assert.ok(readFileSync(resolve(there, output), 'utf8').includes(`](${link}`), output);
    }
    assert.ok((await register(there, 'stukken', '--format', 'md')).includes('](stukken/a%20b.advies.md#L'));
  });

  it('is another calendar for another document of the same name', async () => {
    const ids = async (title: string): Promise<readonly string[]> => (await register(folder({ 'a.advies.md': `# ${title}\n\n${advice.replace(/^---[^]*?---\n/, '')}` }), '.', '--format', 'ics')).match(/^UID:.*$/gm) ?? [];
    const [wmo, jeugd] = [await ids('Advies Wmo'), await ids('Advies Jeugd')];
    assert.equal(new Set([...wmo, ...jeugd]).size, wmo.length + jeugd.length);
  });

  it('says of a date for everything what it is for', async () => {
    const whole = folder({ 'a.advies.md': '---\nsoort: advies\n---\n\n# Advies over de bus\n\n**Advies 1:** Open een loket.\n\nWij ontvangen graag vóór 15 april 2026 een schriftelijke reactie van het college.\n' });
    const ics = await register(whole, '.', '--format', 'ics');
    assert.match(ics, /^SUMMARY:Het hele stuk: antwoord\r$/m);
    assert.match(ics, /^DESCRIPTION:vóór 15 april 2026\\nAdvies over de bus\\na\.advies\.md\r$/m);
  });

  it('takes dates far away', async () => {
    const far = folder({ 'a.advies.md': '---\ndatum: 9999-12-31\n---\n\n**Advies 1:** Open een loket.\n\n- **Planning:** uiterlijk 31 december 2099\n\n**Advies 2:** Sluit een loket.\n\n- **Planning:** uiterlijk 1 januari 1900\n\n**Advies 3:** Maak een folder.\n\n- **Planning:** uiterlijk 31 december 9999\n' });
    const ics = await register(far, '--format', 'ics', '.');
    assert.deepEqual(ics.match(/(?<=DTSTART;VALUE=DATE:)\d+/g), ['19000101', '20991231']);
    assert.doesNotMatch(ics, /NaN|\+0|Invalid/);
    for (const format of ['xlsx', 'csv', 'json', 'md']) await register(far, '.', '-o', `uit.${format}`);
    assert.equal((await scherp(far, ['report', '.', '-o', 'uit.html'], { core: real })).code, 0);
    assert.doesNotMatch(readFileSync(join(far, 'uit.html'), 'utf8'), /NaN|undefined/);
  });

  it('is a table in Markdown, with the words of a document as text', async () => {
    const table = await register(folder({ 'a.advies.md': '**Advies 1:** Open | <b>één</b> `loket` [hier](https://x.example).\n' }), '.', '--format', 'md');
    assert.equal(table.split('\n').filter((line) => line.startsWith('|')).length, 3);
    assert.doesNotMatch(table.replace(/\\./g, ''), /<b>|https:\/\/x|`/);
    assert.match(table, /\| \[a\\?\.advies\.md, regel 1\]\(a\.advies\.md#L1\) \|/);
  });

  it('is empty, and whole, without documents', async () => {
    const empty = folder({ 'b.md': 'Zomaar een tekst.' });
    for (const format of ['csv', 'ics', 'json', 'md', 'xlsx']) await register(empty, '.', '-o', `uit.${format}`);
    assert.equal(readFileSync(join(empty, 'uit.json'), 'utf8'), '{"version":1,"agreements":[\n]}\n');
  });
});
