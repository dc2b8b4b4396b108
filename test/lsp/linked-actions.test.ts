import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorkspace, QUIET } from '../support/lsp.ts';

// What the rules across documents offer, as an editor gets it: chosen twice it changes nothing more.

const PLAN = '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n';
const ADVICE = "---\nsoort: advies\nplan: beekdorp.plan.md\n---\n\nOpdracht 1: 'Wij openen een loket.'\n\nOpmerking: Dit is een goed voorstel.\n";
const REACTION = '---\nsoort: reactie\nadvies: loket.advies.md\n---\n\n## Advies 1\n\n**Reactie:** overgenomen.\n';
const NUMBERED = 'Advies 1: Het team Zorg opent vóór 1 mei 2026 een loket.\n\nAdvies 2: Het team Zorg maakt vóór 1 mei 2026 een folder.\n';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
  readonly rule: string;
  readonly title: string;
  /** What stands in the text after the fix. */
  readonly after: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a path that leads nowhere becomes one that was meant': {
    files: { 'beekdorp.plan.md': PLAN, 'loket.advies.md': ADVICE.replace('beekdorp.plan.md', 'bekdorp.plan.md') },
    path: 'loket.advies.md', rule: 'koppeling-onbekend', title: 'Koppel aan beekdorp.plan.md', after: 'plan: beekdorp.plan.md\n',
  },
  'of two plans that are meant one is chosen': {
    files: {
      'a.plan.md': PLAN, 'b.plan.md': PLAN,
      'loket.advies.md': "---\nsoort: advies\n---\n\nAdvies over 'Samen wonen in Beekdorp'\n\nOpdracht 1: 'Wij openen een loket.'\n\nOpmerking: Dit is een goed voorstel.\n",
    },
    path: 'loket.advies.md', rule: 'koppeling-onbekend', title: 'Koppel aan b.plan.md', after: 'plan: b.plan.md\n',
  },
  'the words of the plan are taken over': {
    files: { 'beekdorp.plan.md': PLAN, 'loket.advies.md': ADVICE.replace('een loket', 'een winkel') },
    path: 'loket.advies.md', rule: 'citaat-wijkt-af', title: 'Neem de tekst van het plan over', after: "Opdracht 1: 'Wij openen een loket.'",
  },
  'an assignment that is skipped is cited': {
    files: { 'beekdorp.plan.md': PLAN, 'loket.advies.md': ADVICE.replace('---\n\n', 'opdrachten: alle\n---\n\n') },
    path: 'loket.advies.md', rule: 'opdracht-niet-behandeld', title: 'Zet deze opdracht in het advies', after: 'Wij maken een folder.',
  },
  'an advice without an answer gets room for one': {
    files: { 'loket.advies.md': NUMBERED, 'loket.reactie.md': REACTION },
    path: 'loket.reactie.md', rule: 'advies-zonder-reactie', title: 'Zet dit advies in de reactie', after: '## Advies 2\n\n**Reactie:** [overgenomen, deels of niet, en waarom]',
  },
  'a rejection gets room for its reason': {
    files: { 'loket.advies.md': NUMBERED, 'loket.reactie.md': REACTION.replace('overgenomen', 'niet overgenomen') },
    path: 'loket.reactie.md', rule: 'afwijzing-zonder-reden', title: 'Schrijf de reden op', after: 'niet overgenomen. Reden: [reden].',
  },
  'advices are numbered on': {
    files: { 'loket.advies.md': NUMBERED.replace('Advies 2', 'Advies 3') },
    path: 'loket.advies.md', rule: 'nummering', title: 'Nummer de adviezen door', after: 'Advies 2: Het team Zorg maakt',
  },
};

for (const [name, { files, path, rule, title, after }] of Object.entries(CASES)) {
  test(name, async () => {
    const { editor, textOf } = await openWorkspace(files, { settings: QUIET });
    const text = textOf(path);
    assert.ok(!text.text().includes(after), 'it stands there already');
    // Until the folder has been listed nobody can tell what is missing in it.
    for (let tries = 0; tries < 3000 && !(await text.items()).some(({ code }) => code === rule);) tries++;
    const { edit } = await text.action(rule, title);
    await text.apply(edit);
    assert.ok(text.text().includes(after), text.text());
    assert.ok(!(await text.titles(rule)).includes(title), `${title} is offered again`);
    await editor.stop();
  });
}
