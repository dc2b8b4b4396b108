import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse, findings, Memory } from '../../server/src/core/analysis.ts';
import { DEFAULTS } from '../../server/src/core/settings.ts';
import { findingsIn } from '../../server/src/core/workspace/findings.ts';
import type { Graph } from '../../server/src/core/workspace/graph.ts';
import { matrixOf } from '../../server/src/core/workspace/matrix.ts';
import { renumber } from '../../server/src/core/workspace/rename.ts';
import { occurrencesOf, targetsOf } from '../../server/src/core/workspace/symbols.ts';
import { effort } from '../support/effort.ts';
import { frontMatter, graph, plan, type Files } from '../support/graph.ts';

/** Asks every view of every document. */
function walk(world: Graph): void {
  matrixOf(world);
  for (const [path, { occurrences }] of world.documents) {
    findingsIn(world, path, []);
    for (const occurrence of occurrences.slice(0, 50)) for (const target of targetsOf(world, path, occurrence)) occurrencesOf(world, target);
  }
}
const found = (files: Files, path: string): readonly string[] => {
  const world = graph(files);
  const text = files[path] ?? '';
  return findingsIn(world, path, findings(analyse({ name: path, text }, DEFAULTS, new Memory()))).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
};

describe('bad input', () => {
  const MANY = effort({ fast: 300, long: 3000 });
  test(`${String(MANY)} assignments, an advice that treats none and one that cites all`, () => {
    const citing = Array.from({ length: MANY }, (_, index) => `Opdracht ${String(index + 1)}: 'Wij openen loket ${String(index + 2)}.'\n\nOpmerking: Zie opdracht ${String(index + 5000)}.\n`).join('\n');
    const world = graph({ 'b.plan.md': plan(MANY), 'a.advies.md': `${frontMatter({ plan: 'b.plan.md', opdrachten: 'alle' })}Wij zijn blij.\n\nMet dit plan.\n`, 'c.advies.md': frontMatter({ plan: 'b.plan.md' }) + citing });
    walk(world);
    const [missing] = findingsIn(world, 'a.advies.md', []);
    assert.match(missing?.message ?? '', new RegExp(`nog ${String(MANY - 11)}`));
    assert.ok((missing?.message.length ?? 0) < 200);
  });
  test('numbers that no plan has', () => {
    const files = { 'b.plan.md': 'Opdracht 0: Een.\n\nOpdracht 99999999999999999999: Twee.\n\nOpdracht 3a: Drie.\n\nOpdracht 007: Zeven.\n', 'a.advies.md': `${frontMatter({ plan: 'b.plan.md' })}Opdracht 7: 'Zeven.'\n\nOpmerking: Goed. Zie opdracht 99999999999999999999 en opdracht 3A.\n` };
    assert.deepEqual(matrixOf(graph(files)).groups.flatMap(({ rows }) => rows.map(({ number, status }) => `${String(number)} ${status}`)), ['0 unmentioned', '3a mentioned', '007 answered']);
    walk(graph(files));
  });
  test('a number twice in one plan, and in two plans', () => {
    const twice = { 'b.plan.md': `${plan(2)}\n**Opdracht 2:** Wij openen nog een loket.\n`, 'a.advies.md': `${frontMatter({ plan: 'b.plan.md' })}Opdracht 2: 'Iets anders.'\n\nOpmerking: Goed voorstel.\n` };
    assert.deepEqual(found(twice, 'a.advies.md').filter((line) => line.startsWith('citaat')), []);
    assert.deepEqual(found(twice, 'b.plan.md').filter((line) => line.startsWith('opdracht-dubbel')), ['opdracht-dubbel: Opdracht 2']);
    assert.equal(matrixOf(graph(twice)).groups[0]?.rows.length, 3);
  });
  test('a plan that links to itself, and an advice without a plan', () => {
    assert.ok(found({ 'b.plan.md': frontMatter({ plan: 'b.plan.md' }) + plan(1) }, 'b.plan.md').includes('koppeling-onbekend: b.plan.md'));
    const [loose] = matrixOf(graph({ 'a.advies.md': 'Advies 1: Open een loket.\n' })).groups;
    assert.deepEqual([loose?.plan, loose?.advices, loose?.rows.length], [null, ['a.advies.md'], 1]);
  });
  test('two advices on one plan, and a reaction to both', () => {
    const advice = `${frontMatter({ plan: 'b.plan.md' })}Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Goed.\n\nAdvies 1: Open een loket.\n`;
    const files = { 'b.plan.md': plan(1), 'a.advies.md': advice, 'd.advies.md': advice.replace('Advies 1', 'Advies 2'), 'c.reactie.md': `${frontMatter({ advies: '[a.advies.md, d.advies.md]' })}Reactie op adviezen 1 en 2: Wij nemen dit over.\n` };
    assert.deepEqual(matrixOf(graph(files)).groups.flatMap(({ rows }) => rows.map(({ status }) => status)), ['agreed', 'agreed', 'agreed']);
    // A number that both advices use is said of neither: no wrong place is ever shown.
    const same = { ...files, 'd.advies.md': advice };
    assert.deepEqual(matrixOf(graph(same)).groups.flatMap(({ rows }) => rows.filter(({ sort }) => sort === 'recommendation').map(({ status }) => status)), ['advised', 'advised']);
  });
  test('merge-conflict markers', () => {
    const conflict = '<<<<<<< HEAD\nplan: b.plan.md\n=======\nplan: c.plan.md\n>>>>>>> main\n';
    for (const text of [`---\n${conflict}---\n\nAdvies 1: Open een loket.\n`, `Advies 1: Open een loket.\n\n${conflict}\nAdvies 2: Maak een flyer.\n`]) walk(graph({ 'b.plan.md': plan(1), 'a.advies.md': text }));
  });
  test('front matter of every kind', () => {
    for (const value of ['{}', '[]', '[[b.plan.md]]', '{a: b}', '&a [*a]', '*a', '!!binary x', '|\n  b.plan.md', 'true', '2026-01-01', '""', "''", '[b.plan.md, 3, null]', '~', '"\\u0000.md"', '__proto__', 'constructor']) {
      for (const key of ['plan', 'advies', 'opdrachten']) walk(graph({ 'b.plan.md': plan(2), 'a.advies.md': `---\n${key}: ${value}\n---\n\nAdvies 1: Open een loket.\n\nZie opdracht 1.\n`, 'c.reactie.md': `---\n${key}: ${value}\n---\n\nReactie op advies 1: ja.\n` }));
    }
  });
  test('hostile words in verdicts, citations and titles', () => {
    const long = 'nemen '.repeat(20_000);
    const quotes = `'${"', ".repeat(20_000)}'`;
    const world = graph({
      'b.plan.md': `# ${'a '.repeat(20_000)}\n\n**Opdracht 1:** ${'woord '.repeat(20_000)}\n`, 'a.advies.md': `${frontMatter({ plan: 'b.plan.md' })}Opdracht 1: ${quotes}\n\nOpmerking: ${long}.\n`,
      'c.reactie.md': `${frontMatter({ advies: 'a.advies.md' })}Reactie op advies 1: ${long} ${'is '.repeat(20_000)} [reden${'x'.repeat(50_000)}\n`, 'd.advies.md': `${frontMatter({ plan: 'b.plan.md' })}Opdracht 1: '${'woord … '.repeat(5000)}'\n\nOpmerking: goed.\n`,
      'e.advies.md': `| Wat${' '.repeat(300_000)}x | Wie |\n|-|-|\n| Open een loket | het college |\n`,
    });
    walk(world);
  });
  test('renumbering what is not there changes nothing', () => {
    assert.ok('refusal' in renumber(graph({}), { path: 'weg.md', role: 'assignment' }, new Map([['1', '2']])));
  });
});
