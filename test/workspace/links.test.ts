import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findingsIn } from '../../server/src/core/workspace/findings.ts';
import { surroundingsOf } from '../../server/src/core/workspace/graph.ts';
import { normalise, relativeLink, resolveLink } from '../../server/src/core/workspace/paths.ts';
import { apply } from '../support/check.ts';
import { frontMatter, graph, plan, type Files } from '../support/graph.ts';

const ADVICE = "Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Goed voorstel.\n";
const linked = (value: string): string => frontMatter({ plan: value }) + ADVICE;
const stateOf = (files: Files, path = 'a.advies.md'): readonly string[] => (surroundingsOf(graph(files), path)?.links ?? []).map(({ role, by, state, target }) => `${role} ${by} ${state} ${String(target)}`);
const broken = (files: Files, path = 'a.advies.md') => findingsIn(graph(files), path, []).filter(({ rule }) => rule === 'koppeling-onbekend');

describe('paths', () => {
  for (const [from, link, expected] of [
    ['a.advies.md', 'b.plan.md', 'b.plan.md'], ['x/a.advies.md', '../b.plan.md', 'b.plan.md'], ['x/a.advies.md', './y/../b.plan.md', 'x/b.plan.md'],
    ['x/a.advies.md', '..\\b.plan.md', 'b.plan.md'], ['a.advies.md', ' mijn plan.md ', 'mijn plan.md'],
  ] as const) {
    test(`${link} in ${from}`, () => { assert.deepEqual(resolveLink(from, link), { path: expected }); });
  }
  for (const [link, problem] of [
    ['', 'empty'], ['/etc/passwd.md', 'absolute'], ['C:\\plan.md', 'absolute'], ['c:/plan.md', 'absolute'], ['\\\\server\\plan.md', 'absolute'], ['~/plan.md', 'absolute'],
    ['https://example.org/plan.md', 'url'], ['file:///plan.md', 'url'], ['javascript:alert(1)', 'url'],
    ['../plan.md', 'outside'], ['a/../../plan.md', 'outside'], ['..\\plan.md', 'outside'], ['plan.pdf', 'not-markdown'], ['plan', 'not-markdown'], ['..', 'outside'], ['.', 'not-markdown'],
  ] as const) {
    test(`${link || 'nothing'} leads nowhere`, () => { assert.deepEqual(resolveLink('a.advies.md', link), { problem }); });
  }
  test('there and back', () => {
    for (const [from, to] of [['a.md', 'b.md'], ['x/a.md', 'b.md'], ['x/y/a.md', 'x/z/b.md'], ['a.md', 'x/b.md'], ['x/a.md', 'x/a.md'], ['x/a.md', 'xy/b.md']] as const) assert.deepEqual(resolveLink(from, relativeLink(from, to)), { path: to });
  });
  test('never climbs out', () => {
    assert.equal(normalise('a/../..'), null);
    assert.equal(normalise('../a'), null);
    assert.equal(normalise('a/..//b'), 'b');
  });
});

describe('documents find each other', () => {
  test('by front matter, also as a list', () => {
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'a.advies.md': linked('b.plan.md') }), ['plan document ok b.plan.md']);
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'c.plan.md': plan(1), 'a.advies.md': linked('[b.plan.md, c.plan.md]') }), ['plan document ok b.plan.md', 'plan document ok c.plan.md']);
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'a.advies.md': linked('\n  - b.plan.md') }), ['plan document ok b.plan.md']);
  });
  test('by scherp.json', () => {
    const links = surroundingsOf(graph({ 'plannen/b.plan.md': plan(1), 'a.advies.md': ADVICE }, { plan: 'plannen/b.plan.md' }), 'a.advies.md')?.links ?? [];
    assert.deepEqual(links.map(({ by, state, target }) => [by, state, target]), [['project', 'ok', 'plannen/b.plan.md']]);
  });
  test('by their folder and the title that is cited', () => {
    const advice = `Ons advies gaat over\n‘Samen wonen\nin Beekdorp’.\n\n${ADVICE}`;
    assert.deepEqual(stateOf({ 'x/b.plan.md': plan(1), 'x/a.advies.md': advice }, 'x/a.advies.md'), ['plan folder ok x/b.plan.md']);
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'x/a.advies.md': advice }, 'x/a.advies.md'), []);
    assert.deepEqual(stateOf({ 'x/b.plan.md': plan(1), 'x/a.advies.md': ADVICE }, 'x/a.advies.md'), []);
    assert.deepEqual(stateOf({ 'x/b.plan.md': plan(1), 'x/c.plan.md': plan(2), 'x/a.advies.md': advice }, 'x/a.advies.md'), ['plan folder ambiguous null']);
  });
  test('a reaction finds the one advice on its plan', () => {
    const reaction = `${frontMatter({ plan: 'b.plan.md' })}Opdracht 1: goed.\n`;
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'a.advies.md': linked('b.plan.md'), 'c.reactie.md': reaction }, 'c.reactie.md'), ['plan document ok b.plan.md', 'advies folder ok a.advies.md']);
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'a.advies.md': linked('b.plan.md'), 'd.advies.md': linked('b.plan.md'), 'c.reactie.md': reaction }, 'c.reactie.md'), ['plan document ok b.plan.md', 'advies folder ambiguous null']);
  });
  test('the longest title is meant', () => {
    const short = plan(1).replace(' in Beekdorp', '');
    assert.deepEqual(stateOf({ 'b.plan.md': plan(1), 'c.plan.md': short, 'a.advies.md': `Over ‘Samen wonen in Beekdorp’.\n\n${ADVICE}` }), ['plan folder ok b.plan.md']);
  });
});

describe('a link that leads nowhere is asked about, on its line', () => {
  const beside = { 'b.plan.md': plan(1), 'map/c.plan.md': plan(2) };
  for (const [value, message] of [
    ['bb.plan.md', /‘bb\.plan\.md’ is hier niet te vinden\. Welk beleidsplan bedoelt u\?/], ['a.advies.md', /dit document zelf/], ['d.advies.md', /geen beleidsplan/],
    ['../../b.plan.md', /buiten de map/], ['/home/ons/b.plan.md', /één computer/], ['https://gemeente.example/b.md', /webadres/], ['b.pdf', /geen Markdown-bestand/], ['"b.docx"', /geen Markdown-bestand/],
    ['3', /geen Markdown-bestand/], ['Samen wonen', /geen Markdown-bestand/],
  ] as const) {
    test(value, () => {
      const text = linked(value);
      const [found, ...more] = broken({ ...beside, 'a.advies.md': text, 'd.advies.md': ADVICE });
      assert.ok(found && more.length === 0);
      assert.match(found.message, message);
      assert.equal(text.slice(found.start, found.end), value);
      const [fix] = found.fixes ?? [];
      assert.ok(fix);
      assert.deepEqual(broken({ ...beside, 'a.advies.md': apply(text, fix), 'd.advies.md': ADVICE }), []);
    });
  }
  test('an empty value', () => {
    const text = `---\nsoort: advies\nplan:\n---\n\n${ADVICE}`;
    const [found] = broken({ ...beside, 'a.advies.md': text });
    assert.equal(text.slice(found?.start, found?.end), 'plan');
    assert.match(apply(text, found?.fixes?.[0] ?? { title: '', safe: false, edits: [] }), /^plan: b\.plan\.md$/m);
  });
  test('a choice between two plans is written into the front matter', () => {
    const text = `Over ‘Samen wonen in Beekdorp’.\n\n${ADVICE}`;
    const files = { 'b.plan.md': plan(1), 'c.plan.md': plan(1), 'a.advies.md': text };
    const [found] = broken(files);
    assert.equal(found?.severity, 'information');
    assert.deepEqual(found.fixes?.map(({ title }) => title), ['Koppel aan b.plan.md', 'Koppel aan c.plan.md']);
    const after = apply(text, found.fixes[1] ?? { title: '', safe: false, edits: [] });
    assert.deepEqual(stateOf({ ...files, 'a.advies.md': after }), ['plan document ok c.plan.md']);
  });
  test('the likeliest name comes first', () => {
    const [found] = broken({ 'zorg.plan.md': plan(1), 'x/wonen.plan.md': plan(1), 'water.plan.md': plan(1), 'a.advies.md': linked('wonen.plan.md') });
    assert.equal(found?.fixes?.[0]?.title, 'Koppel aan x/wonen.plan.md');
  });
  test('a circle', () => {
    const files = { 'b.plan.md': frontMatter({ advies: 'a.advies.md' }) + plan(1), 'a.advies.md': linked('b.plan.md') };
    assert.match(broken(files)[0]?.message ?? '', /lopen rond: a\.advies\.md → b\.plan\.md → a\.advies\.md/);
    assert.equal(broken(files, 'b.plan.md').length, 1);
    const long = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${String(index)}.plan.md`, frontMatter({ plan: `p${String((index + 1) % 50)}.plan.md` }) + plan(1)]));
    assert.equal(broken(long, 'p7.plan.md').length, 1);
  });
  test('all assignments, but of which plan?', () => {
    assert.match(broken({ ...beside, 'a.advies.md': frontMatter({ opdrachten: 'alle' }) + ADVICE })[0]?.message ?? '', /Van welk beleidsplan/);
  });
  test('an exception in the text holds for the head', () => {
    assert.deepEqual(broken({ 'a.advies.md': `${linked('weg.plan.md')}\n<!-- scherp-uit koppeling-onbekend: nog niet openbaar -->\n\nTot slot.\n` }), []);
  });
});
