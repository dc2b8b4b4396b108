import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { entriesOf, entryOf } from '../../server/src/core/workspace/entries.ts';
import { fillFor } from '../../server/src/core/workspace/fill.ts';
import type { Column } from '../../server/src/core/workspace/matrix.ts';
import { updateGraph, type Graph } from '../../server/src/core/workspace/graph.ts';
import { matrixView, type MatrixAsked } from '../../server/src/core/workspace/matrix-view.ts';
import { openPointsIn } from '../../server/src/core/workspace/open.ts';
import { dossiersOf, type Place } from '../../server/src/core/workspace/thread.ts';
import { frontMatter, graph, plan, summary, type Files } from '../support/graph.ts';

const EXAMPLES: Files = Object.fromEntries(['plan', 'advies', 'reactie'].map((kind) => [`waterbeek.${kind}.md`, readFileSync(`examples/waterbeek.${kind}.md`, 'utf8')]));
const PLAN: Files = { 'b.plan.md': plan(3) };
const about = frontMatter({ plan: 'b.plan.md' });
const viewOf = (world: Graph, asked: Partial<MatrixAsked> = {}) => matrixView([{ graph: world, id: '', uriOf: (path) => path, pathOf: (uri) => uri, locate: (place): Place => place }], { uri: null, onlyOpen: false, pages: 1, ...asked }, 'nl');
const view = (files: Files, asked: Partial<MatrixAsked> = {}) => viewOf(graph(files), asked);
const names = (files: Files, asked: Partial<MatrixAsked> = {}): readonly string[] => view(files, asked).groups.flatMap(({ rows }) => rows.map(({ name }) => name));

describe('the matrix in words', () => {
  test('only open: what is decided, done or waits for nobody is left out', () => {
    const open = names(EXAMPLES, { onlyOpen: true });
    assert.deepEqual(open, ['Opdracht 1', 'Opdracht 2', 'Opdracht 5', 'Opdracht 6', 'Opdracht 7', 'Opdracht 8', 'Opdracht 10', 'Opdracht 11', 'Advies 1', 'Advies 3', 'Advies 5', 'Advies 6', 'Advies zonder nummer']);
  });
  test('before there is a reaction nobody waits for one', () => {
    const complete = `${about}Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Goed.\n\n**Advies 1:** Open een loket.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** 1 juli 2026\n`;
    assert.deepEqual(names({ 'b.plan.md': plan(1), 'a.advies.md': complete }, { onlyOpen: true }), []);
    assert.equal(view({ 'b.plan.md': plan(1), 'a.advies.md': complete }, { onlyOpen: true }).empty, 'Hier staat niets meer open.');
  });
  test('a missing slot that nobody asks for is optional', () => {
    const states = view(EXAMPLES).groups.flatMap(({ rows }) => rows.filter(({ name }) => name === 'Advies 5').flatMap(({ cells }) => cells.map(({ column, state }) => `${column} ${state}`)));
    assert.deepEqual(states, ['answered none', 'advice none', 'owner missing', 'planning missing', 'result optional', 'decision optional', 'test optional', 'reaction missing']);
  });
  test('every cell that leads somewhere leads to its own words', () => {
    for (const { rows } of view(EXAMPLES).groups) {
      for (const { cells } of rows) {
        for (const { target, text, state, column } of cells) {
          if (state !== 'filled' || !target || !['owner', 'planning', 'result', 'decision', 'test'].includes(column)) continue;
          const words = EXAMPLES[target.path]?.slice(target.start, target.end).replace(/\s+/g, ' ') ?? '';
          assert.ok(text.startsWith(words), `${text} ≠ ${words}`);
        }
      }
    }
  });
  test('without a plan or advice it says so', () => {
    assert.match(view({}).empty ?? '', /^Hier is nog geen plan of advies gevonden/);
    assert.match(view({ 'brief.md': 'Beste mevrouw, tot morgen.' }).empty ?? '', /^Hier is nog geen plan of advies gevonden/);
  });
  test('of two plans each can be chosen, and a document about both is a choice of its own', () => {
    const files = { ...PLAN, 'c.plan.md': '# Samen leren in Beekdorp\n\nOpdracht 1: Wij lezen voor.\n', 'a.advies.md': '---\nplan: [b.plan.md, c.plan.md]\n---\n\nOpdracht 1: wij lezen mee.\n' };
    assert.deepEqual(view(files, { uri: 'b.plan.md' }).chosen, 'b.plan.md');
    assert.deepEqual(view(files).choices.map(({ title }) => title), ['Alle plannen', 'Samen wonen in Beekdorp (b.plan.md)', 'Samen leren in Beekdorp (c.plan.md)']);
    const both = view(files, { uri: 'a.advies.md' });
    assert.deepEqual([both.chosen, both.groups.length], ['a.advies.md', 2]);
    assert.ok(both.choices.some(({ title }) => title === 'Samen wonen in Beekdorp + Samen leren in Beekdorp'));
  });
  test('of a document in no dossier: what was shown before', () => {
    const files = { ...PLAN, 'c.plan.md': '# Samen leren in Beekdorp\n\nOpdracht 1: Wij lezen voor.\n', 'brief.md': 'Beste mevrouw, tot morgen.\n' };
    const shown = (asked: Partial<MatrixAsked>) => view(files, asked).groups.map(({ title }) => title);
    const [one, other] = [shown({ uri: 'b.plan.md' }), shown({ uri: 'c.plan.md' })];
    assert.deepEqual(shown({ uri: 'brief.md', otherwise: 'b.plan.md' }), one);
    assert.deepEqual(shown({ uri: 'c.plan.md', otherwise: 'b.plan.md' }), other);
    assert.deepEqual(shown({ uri: 'brief.md' }), [...one, ...other]);
  });
  test('a document that has gone leaves the others', () => {
    assert.deepEqual(names(PLAN, { uri: 'weg.plan.md' }), ['Opdracht 1', 'Opdracht 2', 'Opdracht 3']);
  });
  test('of 3,000 assignments the first are shown, and it is said how to see more', () => {
    const world = graph({ 'b.plan.md': plan(3000) });
    const of = (pages: number) => viewOf(world, { pages });
    const many = of(1);
    assert.equal(many.groups[0]?.rows.length, 300);
    assert.deepEqual(many.more, { text: 'U ziet de eerste 300 van 3.000 regels.', action: 'Toon nog 300 regels' });
    assert.equal(of(10).more, null);
  });
});

/** The texts after the fix of one cell; null where it has none. */
function filled(files: Files, name: string, column: Column, world = graph(files)): Files | null {
  const entry = dossiersOf(world).flatMap(entriesOf).find(({ row }) => `${row.sort} ${row.number ?? ''}` === name);
  const fill = entry && fillFor(world, entry.dossier, entry.thread, column);
  if (!fill) return null;
  const text = fill.edits.reduceRight((done, { start, end, text: added }) => done.slice(0, start) + added + done.slice(end), files[fill.path] ?? '');
  return { ...files, [fill.path]: text };
}

describe('what fills an empty cell', () => {
  const advice = (text: string): Files => ({ ...PLAN, 'a.advies.md': `${about}${text}\n` });
  const ADVISED = advice("Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Goed.\n\n**Advies 1:** Open een loket.");
  for (const [what, files, name, column, expected] of [
    ['a remark below the citation', advice("Opdracht 1: 'Wij openen loket 1.'"), 'assignment 1', 'answered', "Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: [uw opmerking]\n"],
    ['the citation and a remark', ADVISED, 'assignment 2', 'answered', "**Advies 1:** Open een loket.\n\nOpdracht 2: 'Wij openen loket 2.'\n\nOpmerking: [uw opmerking]\n"],
    ['the citation below what answers the last one', advice('## Opdracht 1\nWij zijn hier blij mee.'), 'assignment 2', 'answered', "## Opdracht 1\nWij zijn hier blij mee.\n\nOpdracht 2: 'Wij openen loket 2.'\n\nOpmerking: [uw opmerking]\n"],
    ['the citation apart from what stands below it', advice('Advies 1: Open een loket.\n## Tot slot'), 'assignment 2', 'answered', "Opmerking: [uw opmerking]\n\n## Tot slot\n"],
    ['the citation where it belongs', advice("Opdracht 1: wij openen loket 1.\n\nOpmerking: Goed.\n\nOpdracht 3: wij openen loket 3."), 'assignment 2', 'answered', "Goed.\n\nOpdracht 2: 'Wij openen loket 2.'\n\nOpmerking: [uw opmerking]\n\nOpdracht 3: wij"],
    ['an advice below the remark', advice("Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Waar komt dat loket?"), 'assignment 1', 'advice', 'Opmerking: Waar komt dat loket?\n\nAdvies: De adviesraad adviseert [wie?] om vóór [datum] …\n'],
    ['the slot of an advice', ADVISED, 'recommendation 1', 'planning', '**Advies 1:** Open een loket.\n\n- **Planning:** [datum]\n'],
    ['the slot of the advice about an assignment', ADVISED, 'assignment 1', 'owner', '**Advies 1:** Open een loket.\n\n- **Eigenaar:** [wie?]\n'],
    ['a label that stands there already', advice('**Advies 1:** Open een loket.\n\n- **Eigenaar:**\n- **Planning:** 1 juli 2026'), 'recommendation 1', 'owner', '- **Eigenaar:** [wie?]\n- **Planning:**'],
    ['a reply in the reaction', { ...ADVISED, 'c.reactie.md': `${frontMatter({ advies: 'a.advies.md' })}# Reactie\n\nDank voor uw advies.\n` }, 'recommendation 1', 'reaction', 'Dank voor uw advies.\n\n## Advies 1\n\n**Reactie:** [overgenomen, deels of niet, en waarom]\n'],
  ] as const) {
    test(what, () => {
      const texts = filled(files, name, column);
      assert.ok(Object.values(texts ?? {}).some((text) => text.includes(expected)), JSON.stringify(texts, null, 1));
    });
  }
  for (const [why, files, name, column] of [
    ['nobody knows which of two advices should cite it', { ...ADVISED, 'd.advies.md': `${about}Wij zijn blij met het plan.\n` }, 'assignment 2', 'answered'],
    ['there is no reaction yet', ADVISED, 'recommendation 1', 'reaction'],
    ['two reactions answer the advice', { ...ADVISED, 'c.reactie.md': `${frontMatter({ advies: 'a.advies.md' })}Dank.\n`, 'd.reactie.md': `${frontMatter({ advies: 'a.advies.md' })}Dank.\n` }, 'recommendation 1', 'reaction'],
    ['there is no advice whose owner it could be', PLAN, 'assignment 1', 'owner'],
  ] as const) {
    test(`nothing: ${why}`, () => { assert.equal(filled(files, name, column), null); });
  }
  test('after the fix of any cell of the examples the text says more, and the same fix is not offered again', () => {
    const before = graph(EXAMPLES);
    const now = (texts: Files): Graph => Object.entries(texts).filter(([path, text]) => EXAMPLES[path] !== text).reduce((world, [path, text]) => updateGraph(world, summary(path, text)), before);
    for (const entry of dossiersOf(before).flatMap(entriesOf)) {
      for (const { column, state } of entry.row.cells) {
        const name = `${entry.row.sort} ${entry.row.number ?? ''}`;
        const after = state === 'missing' ? filled(EXAMPLES, name, column, before) : null;
        if (!after || column === 'advice' || column === 'reaction') continue;
        const cell = entryOf(now(after), entry.key)?.row.cells.find((each) => each.column === column);
        assert.equal(cell?.state, 'weak', `${name} ${column}`);
      }
    }
  });
});

describe('open points', () => {
  const points = (path: string, files = EXAMPLES): readonly string[] => openPointsIn(graph(files), path).map(({ start, end }) => (files[path] ?? '').slice(start, end));
  test('of an advice', () => { assert.deepEqual(points('waterbeek.advies.md'), ['Advies 1', 'de gemeente en betrokken partijen', 'n.t.b.', 'Opdracht 8', 'Advies 5', 'Advies 6', 'zouden', 'de gemeente']); });
  test('of a plan', () => { assert.deepEqual(points('waterbeek.plan.md'), [1, 2, 5, 6, 7, 8, 10, 11].map((number) => `Opdracht ${String(number)}`)); });
  test('of a reaction', () => { assert.deepEqual(points('waterbeek.reactie.md'), ['Wij']); });
  test('a new remark waits for its words', () => { assert.deepEqual(points('a.advies.md', { ...PLAN, 'a.advies.md': `${about}Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: [uw opmerking]\n` }), ['Opdracht 1', '[uw opmerking]']); });
  test('of a text that Scherp leaves alone: none', () => { assert.deepEqual(points('b.md', { 'b.md': 'Beste mevrouw.' }), []); });
});
