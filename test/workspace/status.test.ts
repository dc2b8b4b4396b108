import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { matrixOf } from '../../server/src/core/workspace/matrix.ts';
import { cellText } from '../../server/src/core/workspace/matrix-words.ts';
import { STATUSES } from '../../server/src/core/workspace/thread.ts';
import { frontMatter, graph, plan, type Files } from '../support/graph.ts';

const PLAN = { 'b.plan.md': plan(1) };
const advice = (text: string): Files => ({ ...PLAN, 'a.advies.md': `${frontMatter({ plan: 'b.plan.md' })}${text}\n` });
const CITED = "Opdracht 1: 'Wij openen loket 1.'\n\nOpmerking: Goed voorstel.";
const COMPLETE = `${CITED}\n\n**Advies 1:** Open een loket.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** 1 juli 2026`;
const reaction = (text: string, given = COMPLETE): Files => ({ ...advice(given), 'c.reactie.md': `${frontMatter({ advies: 'a.advies.md' })}${text}\n` });
const rows = (files: Files) => matrixOf(graph(files)).groups.flatMap((group) => group.rows);
const status = (files: Files): string | undefined => rows(files).find(({ sort }) => sort === 'assignment')?.status;
const cell = (files: Files, column: string, sort = 'assignment'): string => {
  const found = rows(files).find((row) => row.sort === sort)?.cells.find((each) => each.column === column);
  return found ? cellText(found, 'nl') : '?';
};

test('*u* is shown as the one to whom the letter is addressed, where it says so', () => {
  const asked = (head: string): Files => ({ 'a.advies.md': `${head}\n\n**Advies 1:** Wij vragen u om vóór 1 juli 2026 een loket te openen.\n` });
  const shown = (head: string): readonly [string, string | undefined] => [cell(asked(head), 'owner', 'recommendation'), rows(asked(head))[0]?.status];
  assert.deepEqual(shown('Aan het college van burgemeester en wethouders'), ['college', 'complete']);
  assert.deepEqual(shown('Geachte wethouder,'), ['wethouder', 'complete']);
  assert.deepEqual(shown('Geachte lezer,'), ['u (onduidelijk)', 'advised']);
});

describe('the status of an assignment', () => {
  for (const [expected, files] of [
    ['unmentioned', advice('Wij zijn blij met het plan.')],
    ['mentioned', advice('Wij komen op opdracht 1 later terug.')],
    ['mentioned', advice("Opdracht 1: 'Wij openen loket 1.'")],
    ['answered', advice(CITED)],
    ['answered', advice('Opmerking bij opdrachten 1–3: Wij steunen dit.')],
    ['advised', advice(`${CITED}\n\nAdvies 1: Open een loket.`)],
    ['advised', advice(`${CITED}\n\nAdvies 1: Open een loket.\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]`)],
    ['advised', advice('Advies 1 bij opdracht 1: Open een loket.')],
    ['complete', advice(COMPLETE)],
    ['complete', reaction('Reactie op advies 1: Dank voor uw advies.')],
    ['complete', reaction('## Advies 1\n\n**Reactie:** Wij nemen dit niet over.')],
    ['agreed', reaction('Reactie op advies 1: Wij nemen dit over.')],
    ['agreed', reaction('## Advies 1\n\nWij nemen dit advies over.')],
    ['agreed', reaction('**Advies 1: Open een loket.**\n\nHet college neemt dit advies over.')],
    ['agreed', reaction('Advies 1: Zorg voor:\n\n- één loket\n\nWij nemen dit over.')],
    ['complete', reaction("**Advies 1**\n\n'Wij nemen dit over.'")],
    ['agreed', reaction('Advies 1: Open een loket.\n\nReactie: deels overgenomen.')],
    ['agreed', reaction('| Nr | Advies | Reactie |\n|--|--|--|\n| 1 | Open een loket | Akkoord |')],
    ['agreed', reaction('| Advies | Reactie | Wie |\n|--|--|--|\n| Advies 1 | Ja, dat doen wij | team Zorg |')],
    ['rejected', reaction('## Advies 1\n\n**Reactie:** Wij nemen dit niet over, omdat er geen geld is.')],
    ['rejected', reaction('Reactie op opdracht 1: afgewezen. Daar is in deze wijk geen ruimte voor.', CITED)],
    ['done', reaction('## Advies 1\n\n**Reactie:** Overgenomen.\n\n- **Status:** afgerond')],
    ['done', reaction('## Advies 1\n\n**Reactie:** Dit is inmiddels uitgevoerd.')],
    ['done', { 'b.plan.md': `${plan(1)}\n- **Status:** gereed\n` }],
  ] as const) {
    test(`${expected}: ${Object.values(files).at(-1)?.trim().split('\n').at(-1) ?? ''}`, () => { assert.equal(status(files), expected); });
  }
  test('of two advices the one that waits counts', () => {
    const two = `${COMPLETE}\n\n**Advies 2:** Maak een flyer.`;
    assert.equal(status(reaction('## Advies 1\n\nWij nemen dit over.', two)), 'advised');
    assert.equal(status(reaction('## Advies 1\n\nWij nemen dit over.\n\n## Advies 2\n\nNiet overgenomen, want er is al een flyer.', two)), 'agreed');
  });
});

describe('assignments of a plan', () => {
  const numbers = (text: string): readonly (string | null)[] => rows({ 'b.plan.md': text }).map(({ number }) => number);
  for (const [form, text, expected] of [
    ['labels', plan(2), ['1', '2']],
    ['other words', 'Maatregel B: Een.\n\nActie A8.1: Twee.\n\nAmbitie 3.2: Drie.\n', ['B', 'A8.1', '3.2']],
    ['headings', '## Opdracht 3\n\nWij openen een loket.\n\n## Opdracht 3a: Een flyer\n', ['3', '3a']],
    ['numbered headings', '# Plan\n\n## Acties\n\n### 3.1 Een loket\n\nWij openen het.\n\n### 3.2 Een flyer\n\n## Geld\n\n### 4.1 Kosten\n', ['3.1', '3.2']],
    ['numbered lists', '## Maatregelen\n\n1. Een loket openen\n2. Een flyer maken\n', ['1', '2']],
    ['tables', '| Nr | Actie | Wie | Wanneer |\n|--|--|--|--|\n| 1 | Een loket openen | team Zorg | Q3 2026 |\n| 2. | Een flyer maken | | |\n', ['1', '2']],
    ['tables with the number under the label', '| Opdracht | Omschrijving |\n|--|--|\n| A8.1 | Een loket openen |\n', ['A8.1']],
  ] as const) {
    test(form, () => { assert.deepEqual(numbers(text), expected); });
  }
  test('with their own words and slots', () => {
    const table = { 'b.plan.md': '| Opdracht | Omschrijving | Wie | Wanneer |\n|--|--|--|--|\n| 3 | Een **loket** openen | team Zorg | Q3 2026 |\n' };
    assert.equal(rows(table)[0]?.words, 'Een loket openen');
    assert.equal(cell(table, 'owner'), 'team Zorg');
    assert.equal(cell(table, 'planning'), 'Q3 2026');
  });
});

describe('cells', () => {
  test('say in words what they show', () => {
    assert.deepEqual([cell(PLAN, 'answered'), cell(advice(CITED), 'answered'), cell(advice(CITED), 'advice'), cell(advice(COMPLETE), 'advice')], ['nee', 'ja', 'nog geen', '1']);
    assert.deepEqual([cell(advice(COMPLETE), 'owner', 'recommendation'), cell(advice(COMPLETE), 'test', 'recommendation'), cell(advice(COMPLETE), 'reaction', 'recommendation')], ['wethouder Zorg', 'ontbreekt', 'nog geen']);
    assert.equal(cell(reaction('## Advies 1\n\nNiet overgenomen.'), 'reaction', 'recommendation'), 'niet overgenomen, zonder reden');
    assert.equal(cell(reaction('## Advies 1\n\nWij lezen uw advies met aandacht.'), 'reaction', 'recommendation'), 'zonder oordeel');
  });
  test('a date that is not on the calendar is not filled in yet', () => {
    for (const text of ['**Advies 1:** Open een loket.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** 31 juni 2026', '**Advies 1:** Wethouder Zorg opent vóór 31 juni 2026 een loket.']) {
      const [row] = rows(advice(text)).filter(({ sort }) => sort === 'recommendation');
      assert.deepEqual([row?.status, row?.cells.find(({ column }) => column === 'planning')?.state], ['advised', 'weak'], text);
    }
  });
  test('lead to the place', () => {
    const files = reaction('## Advies 1\n\nWij nemen dit advies over.');
    for (const row of rows(files)) {
      for (const { places, state } of row.cells) {
        for (const { path, start, end } of places) assert.ok(start < end && end <= (files[path] ?? '').length);
        if (state === 'filled') assert.notEqual(places.length, 0);
      }
    }
  });
});

test('the examples show every status', () => {
  const files = Object.fromEntries(['plan', 'advies', 'reactie'].map((kind) => [`waterbeek.${kind}.md`, readFileSync(`examples/waterbeek.${kind}.md`, 'utf8')]));
  const [group] = matrixOf(graph(files)).groups;
  assert.deepEqual(STATUSES.filter((each) => group?.assignments[each] === 0), []);
  assert.deepEqual([group?.advices, group?.reactions], [['waterbeek.advies.md'], ['waterbeek.reactie.md']]);
});
