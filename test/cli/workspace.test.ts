import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, real as core, scherp, type Circumstances } from '../support/cli.ts';

const real: Circumstances = { core };

const PLAN = '# Samen wonen\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een flyer.\n';
const advice = (link: string): string => `---\n${link}\n---\n\nOpdracht 1: 'Wij openen twee loketten.'\n\nOpmerking: Goed voorstel.\n\nAdvies 1: Open een loket.\n`;
const REACTION = '---\nadvies: a.advies.md\n---\n\nBeste raad,\n\nDank voor uw brief.\n';

/** The findings of the rules that look at other documents, as `path rule`. */
async function found(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const { out } = await scherp(cwd, ['check', '--format', 'json', ...args], real);
  const { files } = JSON.parse(out) as { files: { path: string; diagnostics: { rule: string }[] }[] };
  return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule }) => `${path} ${rule}`)).filter((line) => /koppeling|citaat|zonder-reactie/.test(line));
}

describe('documents are checked among others', () => {
  it('that stand beside them, though only one was named', async () => {
    const cwd = folder({ 'b.plan.md': PLAN, 'a.advies.md': advice('plan: b.plan.md'), 'c.reactie.md': REACTION });
    assert.deepEqual(await found(cwd, 'a.advies.md'), ['a.advies.md citaat-wijkt-af']);
    assert.deepEqual(await found(cwd, 'c.reactie.md'), ['c.reactie.md advies-zonder-reactie']);
    assert.deepEqual(await found(cwd, '.'), ['a.advies.md citaat-wijkt-af', 'c.reactie.md advies-zonder-reactie']);
  });
  it('that they link to, inside the folder of scherp.json', async () => {
    const cwd = folder({ 'plannen/b.plan.md': PLAN, 'adviezen/a.advies.md': advice('plan: ../plannen/b.plan.md') });
    assert.deepEqual(await found(cwd, 'adviezen/a.advies.md'), ['adviezen/a.advies.md citaat-wijkt-af']);
  });
  it('that scherp.json names', async () => {
    const cwd = folder({ 'scherp.json': '{ "plan": "plannen/b.plan.md" }', 'plannen/b.plan.md': PLAN, 'adviezen/a.advies.md': advice('soort: advies') });
    assert.deepEqual(await found(cwd, 'adviezen'), ['adviezen/a.advies.md citaat-wijkt-af']);
  });
  it('but never outside it, nor through a symbolic link', async () => {
    const cwd = folder({ 'b.plan.md': PLAN, 'raad/scherp.json': '{}', 'raad/a.advies.md': advice('plan: ../b.plan.md') });
    assert.deepEqual(await found(cwd, 'raad'), ['raad/a.advies.md koppeling-onbekend']);
    const linked = folder({ 'raad/scherp.json': '{}', 'raad/sub/a.advies.md': advice('plan: ../geheim.plan.md') });
    mkdirSync(join(linked, 'elders'));
    writeFileSync(join(linked, 'elders', 'geheim.plan.md'), PLAN);
    symlinkSync(join(linked, 'elders', 'geheim.plan.md'), join(linked, 'raad', 'geheim.plan.md'));
    assert.deepEqual(await found(linked, 'raad/sub'), ['raad/sub/a.advies.md koppeling-onbekend']);
  });
  it('from standard input under a name', async () => {
    const cwd = folder({ 'b.plan.md': PLAN });
    const { out } = await scherp(cwd, ['check', '--format', 'json', '--stdin-filename', 'a.advies.md', '-'], { ...real, input: advice('plan: b.plan.md') });
    assert.match(out, /citaat-wijkt-af/);
  });
  it('and tells what an exception silences there', async () => {
    const cwd = folder({ 'b.plan.md': PLAN, 'a.advies.md': `${advice('plan: b.plan.md\nopdrachten: alle')}\n<!-- scherp-uit opdracht-niet-behandeld: dat doen wij in de zomer -->\n` });
    const check = await scherp(cwd, ['check', '--format', 'markdown', 'a.advies.md'], real);
    assert.match(check.out, /uitzondering op opdracht\\-niet\\-behandeld \\\(1 melding\\\): dat doen wij in de zomer/);
    assert.doesNotMatch(check.out, /\| \[opdracht-niet-behandeld\]/);
    assert.match((await scherp(cwd, ['report', '--format', 'md', 'a.advies.md'], real)).out, /opdracht\\-niet\\-behandeld \\\(1 keer\\\)/);
  });

  it('and what cannot be read beside them is no obstacle', async () => {
    const cwd = folder({ 'a.advies.md': advice('plan: stuk.plan.md'), 'stuk.plan.md': Buffer.from([0x50, 0x4b, 3, 4]), 'b.reactie.md': Buffer.from([0xff, 0, 1]) });
    const { code, err } = await scherp(cwd, ['check', 'a.advies.md'], real);
    assert.deepEqual([code, err], [1, '']);
  });
});

describe('the coverage matrix', () => {
  const cwd = folder({ 'b.plan.md': PLAN.replace('een flyer', '=HYPERLINK("http://kwaad.example";"klik") | 3 < 4 & *een* flyer'), 'a.advies.md': `${advice('plan: b.plan.md')}\n- **Eigenaar:** @team Zorg\n- **Planning:** +1 juli 2026\n` });
  const print = async (format: string, lang = 'nl'): Promise<string> => {
    const { code, out, err } = await scherp(cwd, ['matrix', '--format', format, '--lang', lang, 'b.plan.md'], real);
    assert.deepEqual([code, err], [0, '']);
    return out;
  };

  it('says in words what its signs show, and counts first', async () => {
    const out = await print('text');
    assert.match(out, /^2 opdrachten: 1 niet genoemd, 1 compleet\.\n1 advies: 1 compleet\.\n\nSamen wonen \(b\.plan\.md\)\n\n◕ Opdracht 1: compleet\n/);
    assert.match(out, /beantwoord: ja · advies: 1 · eigenaar: @team Zorg/);
    assert.match(await print('text', 'en'), /^2 assignments: 1 not mentioned, 1 complete\.\n/);
  });
  it('is a table in Markdown, in which nothing of the text is markup', async () => {
    const lines = (await print('md')).split('\n').filter((line) => line.startsWith('|'));
    assert.deepEqual([...new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length))], [13]);
    assert.match(lines.join('\n'), /3 &lt; 4 &amp; een flyer/);
  });
  it('is safe in a spreadsheet', async () => {
    const out = await print('csv');
    assert.ok(out.startsWith('\uFEFFPlan;Soort;Nummer;Tekst;'));
    const cells = out.split('\r\n').slice(1).flatMap((line) => line.match(/"(?:[^"]|"")*"|[^;]+/g) ?? []).map((cell) => cell.replace(/^"/, ''));
    assert.deepEqual(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)), []);
    assert.ok(cells.includes("'@team Zorg"));
    const formula = folder({ 'b.plan.md': '**Opdracht 1:** =1+1\n\n**Opdracht 2:** -2+3\n\n**Opdracht 3:** @SUM(A1)\n' });
    assert.deepEqual((await scherp(formula, ['matrix', '--format', 'csv', '.'], real)).out.match(/'(?:=1\+1|-2\+3|@SUM\(A1\))/g), ["'=1+1", "'-2+3", "'@SUM(A1)"]);
  });
  it('is a page without script, in which text is text', async () => {
    const out = await print('html');
    assert.doesNotMatch(out, /<script|<b>|\son\w+=|https?:\/\/(?!kwaad)|<link|<img/i);
    assert.match(out, /3 &lt; 4 &amp; een flyer/);
    assert.match(out, /<html lang="nl">[^]*default-src 'none'[^]*<th scope="col">Beantwoord<\/th>[^]*<th scope="row">Opdracht 1<\/th>/);
  });
  it('is JSON for programs', async () => {
    const out = JSON.parse(await print('json')) as { version: number; groups: { plan: { path: string }; rows: { status: string; path: string; start: number; end: number; cells: Record<string, { state: string; places: { path: string; start: number; end: number }[] }> }[] }[] };
    assert.deepEqual([out.version, out.groups[0]?.plan.path, out.groups[0]?.rows.map(({ status }) => status)], [1, 'b.plan.md', ['complete', 'unmentioned', 'complete']]);
    assert.deepEqual(Object.keys(out.groups[0]?.rows[0]?.cells ?? {}), ['answered', 'advice', 'owner', 'planning', 'result', 'decision', 'test', 'reaction']);
    const place = out.groups[0]?.rows[0]?.cells['owner']?.places[0];
    assert.equal(readFileSync(join(cwd, place?.path ?? ''), 'utf8').slice(place?.start, place?.end), '@team Zorg');
  });
  it('shows only what the asked documents belong to, and says when there is nothing', async () => {
    const two = folder({ 'b.plan.md': PLAN, 'c.plan.md': PLAN.replace('Samen', 'Apart'), 'leeg.md': '' });
    assert.doesNotMatch((await scherp(two, ['matrix', 'b.plan.md'], real)).out, /Apart/);
    assert.equal((await scherp(two, ['matrix', 'leeg.md'], real)).out, 'Geen opdrachten en geen adviezen gevonden.\n');
  });
  it('is a command with help and with mistakes', async () => {
    assert.match((await scherp(cwd, ['matrix', '--help'])).out, /^scherp matrix \[OPTIES\] PAD…/);
    assert.match((await scherp(cwd, ['matrix', '--format', 'xlsx', '.'])).err, /kies text, md, csv, json, html of docx/);
    assert.match((await scherp(cwd, ['check', '--format', 'csv', '.'])).err, /kies text, json, ndjson, sarif/);
    assert.match((await scherp(cwd, ['matrx', '.'])).err, /bedoeld is misschien matrix/);
    assert.equal((await scherp(cwd, ['matrix', 'weg.md'], real)).code, 2);
  });
});
