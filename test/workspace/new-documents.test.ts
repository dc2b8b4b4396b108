import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { findings } from '../../server/src/core/analysis.ts';
import { findingsIn } from '../../server/src/core/workspace/findings.ts';
import { matrixOf } from '../../server/src/core/workspace/matrix.ts';
import { newAdvice } from '../../server/src/core/workspace/new-advice.ts';
import { newReaction } from '../../server/src/core/workspace/new-reaction.ts';
import { read } from '../support/check.ts';
import { graph, plan, summary, type Files } from '../support/graph.ts';

const TODAY = '2026-03-11';
const PLAN = readFileSync('examples/waterbeek.plan.md', 'utf8');
const ADVICE = readFileSync('examples/waterbeek.advies.md', 'utf8');
const advised = (text: string, path = 'nieuw.advies.md', home = 'wonen.plan.md'): string => newAdvice(summary(home, text), path, TODAY);

/** `rule: words` of everything that is found in the last of these documents, unless it is a placeholder. */
function complaints(files: Files): readonly string[] {
  const [path, text] = Object.entries(files).at(-1) ?? ['', ''];
  return findingsIn(graph(files), path, findings(read(text, {}, path)))
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`).filter((line) => !/\[[^\]]+\]/.test(line));
}

describe('a new advice about a plan', () => {
  for (const [name, text] of [
    ['the example', PLAN], ['one of another word', '# Samen wonen in Beekdorp\n\n**Maatregel B:** Wij openen een loket.\n'],
    ['headings', '# Samen wonen in Beekdorp\n\n## Opdracht 3\n\nWij openen een loket.\n'], ['forty assignments', plan(40)],
    ['a table', '# Samen wonen in Beekdorp\n\n| Nr | Opdracht | Wie |\n|--|--|--|\n| A8.1 | Wij openen een loket | team Zorg |\n'],
    ['a title with an apostrophe', "# Thema's voor Beekdorp\n\n**Opdracht 1:** De foto's komen online.\n"], ['no assignment', '# Samen wonen in Beekdorp\n\nWij maken Beekdorp mooier.\n'],
  ] as const) {
    test(`${name}: nothing but placeholders is found`, () => {
      assert.deepEqual(complaints({ 'wonen.plan.md': text, 'nieuw.advies.md': advised(text) }), []);
    });
    test(`${name}: every assignment is cited and waits for a remark`, () => {
      const { groups } = matrixOf(graph({ 'wonen.plan.md': text, 'nieuw.advies.md': advised(text) }));
      assert.deepEqual(groups.flatMap(({ rows }) => rows.map(({ status }) => status)).filter((status) => status !== 'mentioned'), []);
    });
  }
  test('it calls an assignment what the plan calls it', () => {
    assert.match(advised('# Wonen\n\n**Maatregel B:** Wij openen een loket.\n'), /^\*\*Maatregel B:\*\* 'Wij openen een loket\.'\n\n\*\*Opmerking:\*\* \[uw opmerking\]$/m);
  });
  test('its plan is named as it is reached from there', () => {
    assert.match(advised(PLAN, 'adviezen/nieuw.advies.md', 'plannen 2026/wonen #1.plan.md'), /^plan: "\.\.\/plannen 2026\/wonen #1\.plan\.md"$/m);
  });
  test('the term for the reply is that of the settings', () => {
    assert.match(newAdvice(summary('wonen.plan.md', PLAN, { replyWeeks: 8 }), 'nieuw.advies.md', TODAY), /binnen 8 weken/);
  });
});

describe('a new reaction to an advice', () => {
  const reacted = (text: string): string => newReaction(summary('zorg.advies.md', text), 'nieuw.reactie.md', TODAY);
  const files = (text: string): Files => ({ 'waterbeek.plan.md': PLAN, 'zorg.advies.md': text, 'nieuw.reactie.md': reacted(text) });

  test('nothing but placeholders is found', () => { assert.deepEqual(complaints(files(ADVICE)), []); });
  test('without a numbered advice nothing but placeholders is found', () => { assert.deepEqual(complaints(files('De Adviesraad Beekdorp adviseert om een loket te openen.\n')), []); });
  test('every numbered advice and question gets a heading, once', () => {
    assert.deepEqual([...reacted(ADVICE).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading), ['Advies 1', 'Advies 2', 'Advies 3', 'Advies 4', 'Advies 5', 'Advies 6', 'Advies 7', 'Vraag 1']);
  });
  test('a label with room for a reply is no reply', () => {
    const { groups } = matrixOf(graph(files(ADVICE)));
    const cells = groups.flatMap(({ rows }) => rows.filter(({ number, sort }) => sort === 'recommendation' && number !== null).flatMap(({ cells: all }) => all.filter(({ column }) => column === 'reaction')));
    assert.deepEqual([...new Set(cells.map(({ state }) => state))], ['missing']);
  });
  test('it is about the same subject as the advice', () => {
    assert.match(reacted("# Ongevraagd advies over 'Langer thuis'\n\nAdvies 1: Open een loket.\n"), /^# Reactie van het college op het advies over 'Langer thuis'$/m);
  });
});
