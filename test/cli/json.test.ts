import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readCheck, readModel, type CheckReport } from '../support/cli-schema.ts';
import { folder, marker, real, scherp, type Circumstances } from '../support/cli.ts';

const advice = `---
soort: advies
datum: 2026-03-02
---

# Advies van de adviesraad

Opdracht 3: 'Wij verkennen waar mogelijk een wijkpunt.'

Opmerking: dit is te vaag.

Opdracht 4: 'Wij openen een loket.'

**Advies 1:** Wij adviseren het college om één loket te openen. 😀

**Advies 2:** Wij adviseren het college om zo snel mogelijk een folder te maken.
`;

describe('the report for programs', () => {
  it('keeps to the contract', async () => {
    const cwd = folder({ 'a.advies.md': advice, 'b.md': 'Zomaar een tekst.', 'c.md': '', 'd.advies.md': advice.replaceAll('\n', '\r\n') });
    const { code, out, err } = await scherp(cwd, ['check', '--format', 'json', '.'], { core: real });
    const report = readCheck(out);
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.deepEqual(report.files.map(({ path, kind }) => [path, kind]), [['a.advies.md', 'advies'], ['b.md', null], ['c.md', null], ['d.advies.md', 'advies']]);
    assert.deepEqual(report.files.map(({ diagnostics }) => diagnostics.length > 0), [true, false, false, true]);
    assert.ok(report.files[0]?.diagnostics.some((finding) => finding.rule === 'afspraak-onvolledig' && finding.missing?.includes('planning')));
    holdsTogether(report, (path) => readFileSync(resolve(cwd, path), 'utf8'));
  });

  it('keeps to the contract on the examples', async () => {
    const cwd = resolve('examples');
    const { out } = await scherp(cwd, ['check', '--format', 'json', '.'], { core: real });
    const report = readCheck(out);
    assert.deepEqual(report.files.map(({ kind }) => kind).sort(), ['advies', 'plan', 'reactie']);
    holdsTogether(report, (path) => readFileSync(resolve(cwd, path), 'utf8'));
  });

  it('is JSON when nothing was found or read, and says nothing of what could not be read', async () => {
    assert.deepEqual(readCheck((await scherp(folder(), ['check', '--format=json', '.'])).out), { version: 1, files: [], summary: { files: 0, error: 0, warning: 0, information: 0, hint: 0 } });
    const { code, out } = await scherp(folder({ 'a.md': 'TIP' }), ['check', '--format', 'json', 'weg.md', 'a.md']);
    assert.equal(code, 2);
    assert.deepEqual(readCheck(out).summary, { files: 1, error: 0, warning: 0, information: 0, hint: 1 }, 'hints too');
  });

  it('leaves out what editors alone can use, and keeps odd text intact', async () => {
    const core: Circumstances['core'] = {
      ...marker,
      findings: () => [{
        rule: 'een-regel', severity: 'warning', message: 'één "regel"\u2028\ud83d', start: 0, end: 1, missing: ['owner'], related: [{ message: 'daar', start: 1, end: 2 }],
        fixes: [{ title: 'Voeg toe', safe: true, edits: [{ start: 0, end: 0, text: '[wie?]', snippet: '${1:wie?}' }] }],
      }],
    };
    const { out } = await scherp(folder({ 'a.md': 'abc' }), ['check', '--format', 'json', 'a.md'], { core });
    assert.deepEqual(readCheck(out).files, [{
      path: 'a.md', kind: 'advies', diagnostics: [{
        rule: 'een-regel', severity: 'warning', message: 'één "regel"\u2028\ud83d', start: 0, end: 1, missing: ['owner'],
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        related: [{ message: 'daar', start: 1, end: 2 }], fixes: [{ title: 'Voeg toe', safe: true, edits: [{ start: 0, end: 0, text: '[wie?]' }] }],
      }],
    }]);
  });

  it('gives the same bytes for the same files', async () => {
    const cwd = folder({ 'a.advies.md': advice, 'b.advies.md': advice });
    const once = await scherp(cwd, ['check', '--format', 'json', '.'], { core: real });
    assert.deepEqual(await scherp(cwd, ['check', '--format', 'json', '.'], { core: real }), once);
  });
});

describe('the model for programs', () => {
  it('keeps to the contract, with the words where it says they are', async () => {
    const cwd = folder({ 'a.advies.md': advice, 'b.md': 'Zomaar een tekst.' });
    const { code, out } = await scherp(cwd, ['model', '--format', 'json', '.'], { core: real });
    assert.equal(code, 0);
    const [file, other] = readModel(out).files;
    assert.equal(file?.kind, 'advies');
    assert.equal(file.date, '2026-03-02');
    assert.deepEqual(file.assignments.map(({ number, answeredBy }) => [number, answeredBy.length]), [['3', 1], ['4', 0]]);
    assert.ok(file.commitments.some(({ start, end }) => advice.slice(start, end).includes('één loket te openen')));
    assert.deepEqual(other, { path: 'b.md', kind: null, date: null, assignments: [], remarks: [], questions: [], commitments: [] });
  });

  it('keeps to the contract on the examples', async () => {
    const cwd = resolve('examples');
    const { files } = readModel((await scherp(cwd, ['model', '.'], { core: real })).out);
    assert.ok(files.some(({ commitments }) => commitments.length > 0));
    for (const { path, commitments } of files) {
      const text = readFileSync(resolve(cwd, path), 'utf8');
      for (const { start, end, owner } of commitments) {
        assert.ok(0 <= start && start < end && end <= text.length);
        if (owner) assert.notEqual(text.slice(owner.start, owner.end).trim(), '');
      }
    }
  });
});

/** Offsets, lines and counts say the same thing. */
function holdsTogether({ files, summary }: CheckReport, textOf: (path: string) => string): void {
  const counts: Record<string, number> = { files: files.length, error: 0, warning: 0, information: 0, hint: 0 };
  for (const { path, diagnostics } of files) {
    const text = textOf(path);
    const offset = ({ line, character }: { line: number; character: number }): number => text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
    for (const { severity, start, end, range, related, fixes } of diagnostics) {
      counts[severity] = (counts[severity] ?? 0) + 1;
      assert.deepEqual([offset(range.start), offset(range.end)], [start, end]);
      for (const place of [{ start, end }, ...related, ...fixes.flatMap((fix) => fix.edits)]) assert.ok(place.start <= place.end && place.end <= text.length);
    }
    assert.deepEqual(diagnostics.map(({ start }) => start), diagnostics.map(({ start }) => start).sort((a, b) => a - b));
  }
  assert.deepEqual(summary, counts);
}
