import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renumber } from '../../server/src/core/workspace/rename.ts';
import type { Renaming } from '../../server/src/core/workspace/rename.ts';
import { choicesFor, definitionsOf, occurrencesAt, occurrencesOf, targetsOf, threadOf } from '../../server/src/core/workspace/symbols.ts';
import type { Target } from '../../server/src/core/workspace/symbols.ts';
import { apply } from '../support/check.ts';
import { frontMatter, graph, plan, type Files } from '../support/graph.ts';

const ADVICE = `${frontMatter({ plan: 'b.plan.md' })}Opdracht 1: 'Wij openen loket 1.'

Opmerking: Goed voorstel. Zie ook opdracht 3.

Opmerking bij opdrachten 2 en 4–6: Dit steunen wij.

Advies 1: Open een loket. Dit hoort bij advies 2.

Advies 2: Maak een flyer.
`;
const REACTION = `${frontMatter({ advies: 'a.advies.md' })}## Advies 1

**Reactie:** Wij nemen dit over. Zie ook opdracht 3.

Reactie op advies 2: Niet overgenomen, want zie advies 1.
`;
const FILES: Files = { 'b.plan.md': plan(7), 'a.advies.md': ADVICE, 'c.reactie.md': REACTION };

/** What the number at `‸` means: the words of its definition, by document. */
function definition(files: Files, path: string, marked: string): readonly string[] {
  const offset = marked.indexOf('‸');
  const world = graph({ ...files, [path]: marked.replace('‸', '') });
  const [occurrence] = occurrencesAt(world, path, offset);
  return occurrence ? targetsOf(world, path, occurrence).flatMap((target) => definitionsOf(world, target)).map(({ path: where, start, end }) => `${where}: ${world.documents.get(where)?.text.slice(start, end) ?? ''}`) : [];
}

const target = (files: Files, path: string, role: Target['role'], number: string): Target => {
  const [found] = targetsOf(graph(files), path, { role, number, key: number });
  assert.ok(found);
  return found;
};

describe('definition', () => {
  for (const [path, before, after, expected] of [
    ['a.advies.md', 'Zie ook opdracht 3', 'Zie ook opdracht 3‸', ['b.plan.md: Opdracht 3']],
    ['a.advies.md', 'Zie ook opdracht 3', 'Zie ook op‸dracht 3', ['b.plan.md: Opdracht 3']],
    ['a.advies.md', 'Opdracht 1:', 'Opdracht ‸1:', ['b.plan.md: Opdracht 1']],
    ['a.advies.md', 'hoort bij advies 2', 'hoort bij advies ‸2', ['a.advies.md: Advies 2']],
    ['c.reactie.md', 'Zie ook opdracht 3', 'Zie ook opdracht 3‸', ['b.plan.md: Opdracht 3']],
    ['c.reactie.md', 'want zie advies 1', 'want zie advies 1‸', ['a.advies.md: Advies 1']],
    ['c.reactie.md', '## Advies 1', '## Advies 1‸', ['a.advies.md: Advies 1']],
    ['b.plan.md', '**Opdracht 3:**', '**Opdracht ‸3:**', ['b.plan.md: Opdracht 3']],
    ['a.advies.md', 'Zie ook opdracht 3', 'Zie ook opdracht 99‸', []],
    ['a.advies.md', 'Goed voorstel', 'Goed‸ voorstel', []],
  ] as const) {
    test(`${after} in ${path}`, () => { assert.deepEqual(definition(FILES, path, (FILES[path] ?? '').replace(before, after)), expected); });
  }
  test('of a number in two plans: both, never one at random', () => {
    const files = { ...FILES, 'd.plan.md': plan(3), 'a.advies.md': ADVICE.replace('plan: b.plan.md', 'plan: [b.plan.md, d.plan.md]') };
    assert.deepEqual(definition(files, 'a.advies.md', (files['a.advies.md']).replace('Zie ook opdracht 3', 'Zie ook opdracht 3‸')), ['b.plan.md: Opdracht 3', 'd.plan.md: Opdracht 3']);
  });
  test('without a plan: the citation in the advice itself', () => {
    assert.deepEqual(definition({}, 'a.advies.md', "Opdracht 1: 'Een.'\n\nOpmerking: Zie opdracht ‸1.\n"), ['a.advies.md: Opdracht 1']);
  });
});

test('references stand in every document, in order', () => {
  const world = graph(FILES);
  const words = (role: Target['role'], path: string, number: string): readonly string[] => occurrencesOf(world, target(FILES, path, role, number)).map(({ path: where, occurrence: { sort, label } }) => `${where} ${sort} ${world.documents.get(where)?.text.slice(label.start, label.end) ?? ''}`);
  assert.deepEqual(words('assignment', 'b.plan.md', '3'), ['b.plan.md definition Opdracht 3', 'a.advies.md reference opdracht 3', 'c.reactie.md reference opdracht 3']);
  assert.deepEqual(words('assignment', 'a.advies.md', '5'), ['b.plan.md definition Opdracht 5', 'a.advies.md remark Opmerking bij opdrachten 2 en 4–6']);
  assert.deepEqual(words('recommendation', 'a.advies.md', '1'), ['a.advies.md definition Advies 1', 'c.reactie.md answer Advies 1', 'c.reactie.md reference advies 1']);
});

test('a thread leads from the assignment to the reaction', () => {
  const files = { ...FILES, 'a.advies.md': ADVICE.replace('Advies 1: Open', 'Advies 1 bij opdracht 1: Open') };
  const thread = threadOf(graph(files), target(files, 'b.plan.md', 'assignment', '1'));
  assert.ok(thread && 'citations' in thread);
  assert.deepEqual([thread.citations.length, thread.remarks.length, thread.advices.map(({ item, answers }) => [item.number, answers.length])], [1, 1, [['1', 1]]]);
});

test('choices are the numbers that mean something here', () => {
  const world = graph(FILES);
  assert.deepEqual(choicesFor(world, 'a.advies.md', 'assignment').slice(0, 2).map(({ number, words, path }) => [number, words, path]), [['1', 'Wij openen loket 1.', 'b.plan.md'], ['2', 'Wij openen loket 2.', 'b.plan.md']]);
  assert.deepEqual(choicesFor(world, 'c.reactie.md', 'recommendation').map(({ number }) => number), ['1', '2']);
});

describe('renaming', () => {
  const changed = (files: Files, result: Renaming): Files => {
    assert.ok('edits' in result, JSON.stringify(result));
    return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, apply(text, { title: '', safe: false, edits: result.edits.get(path) ?? [] })]));
  };
  const refusal = (result: Renaming): string => ('refusal' in result ? result.refusal.nl : 'done');
  const of = (files: Files, path: string, role: Target['role'], numbers: Readonly<Record<string, string>>) => renumber(graph(files), { path, role }, new Map(Object.entries(numbers)));

  test('moves every reference, in every document', () => {
    const after = changed(FILES, of(FILES, 'b.plan.md', 'assignment', { 3: '30' }));
    assert.match(after['b.plan.md'] ?? '', /\*\*Opdracht 30:\*\*/);
    assert.match(after['a.advies.md'] ?? '', /Zie ook opdracht 30\./);
    assert.match(after['c.reactie.md'] ?? '', /Zie ook opdracht 30\./);
    assert.equal(occurrencesOf(graph(after), target(after, 'b.plan.md', 'assignment', '30')).length, 3);
  });
  test('writes a range anew', () => {
    assert.match(changed(FILES, of(FILES, 'b.plan.md', 'assignment', { 5: '12' }))['a.advies.md'] ?? '', /bij opdrachten 2 en 4, 6, 12:/);
    assert.match(changed(FILES, of(FILES, 'b.plan.md', 'assignment', { 4: '5', 5: '6', 6: '7', 7: '8' }))['a.advies.md'] ?? '', /bij opdrachten 2 en 5–7:/);
  });
  test('writes the front matter anew that names the numbers', () => {
    for (const [before, after] of [['3, 4 en 6–7', '3, 4 en 7, 16'], ['6', '16'], ['[3, 6]', '[3, 16]'], ['"6 en 7"', '"16 en 7"'], ['\n  - 5-7', '\n  - 5, 7, 16'], ['alle', 'alle']] as const) {
      const files = { ...FILES, 'a.advies.md': ADVICE.replace('---\n\n', `opdrachten: ${before}\n---\n\n`) };
      assert.match(changed(files, of(files, 'b.plan.md', 'assignment', { 6: '16' }))['a.advies.md'] ?? '', new RegExp(`\nopdrachten: ${after.replace(/[[\]]/g, '\\$&')}\n`));
    }
  });
  test('exchanges numbers without giving one twice', () => {
    const after = changed(FILES, of(FILES, 'a.advies.md', 'recommendation', { 1: '2', 2: '1' }));
    assert.match(after['a.advies.md'] ?? '', /Advies 2: Open een loket\. Dit hoort bij advies 1\.\n\nAdvies 1: Maak/);
    assert.match(after['c.reactie.md'] ?? '', /## Advies 2[^]*Reactie op advies 1: Niet overgenomen, want zie advies 2\./);
  });
  test('and back again gives the same texts', () => {
    const after = changed(FILES, of(FILES, 'b.plan.md', 'assignment', { 3: '30' }));
    assert.deepEqual(changed(after, of(after, 'b.plan.md', 'assignment', { 30: '3' })), FILES);
  });
  test('refuses with a reason', () => {
    assert.match(refusal(of(FILES, 'b.plan.md', 'assignment', { 3: '4' })), /Nummer 3|Nummer 4 bestaat al/);
    assert.match(refusal(of(FILES, 'b.plan.md', 'assignment', { 3: 'drie' })), /is geen nummer/);
    assert.match(refusal(of(FILES, 'b.plan.md', 'assignment', { 3: '' })), /is geen nummer/);
    assert.match(refusal(of(FILES, 'b.plan.md', 'assignment', { 99: '100' })), /nergens gegeven/);
    assert.match(refusal(of({ 'b.plan.md': '## Acties\n\n1. Een loket\n2. Een flyer\n' }, 'b.plan.md', 'assignment', { 1: '3' })), /volgorde van een lijst/);
    assert.match(refusal(of({ 'b.plan.md': '## Acties\n\n1. Een loket\n2. Een flyer, zie opdracht 1\n' }, 'b.plan.md', 'assignment', { 1: '3' })), /volgorde van een lijst/);
    assert.match(refusal(of({ 'b.plan.md': `${plan(2)}\n**Opdracht 2:** Nog een.\n` }, 'b.plan.md', 'assignment', { 2: '3' })), /twee keer/);
    const two = { ...FILES, 'd.plan.md': plan(3), 'a.advies.md': ADVICE.replace('plan: b.plan.md', 'plan: [b.plan.md, d.plan.md]') };
    assert.match(refusal(of(two, 'b.plan.md', 'assignment', { 3: '30' })), /van twee documenten/);
  });
});
