import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../server/src/core/analysis.ts';
import type { Model } from '../../server/src/core/advice/model.ts';
import type { Fix } from '../../server/src/core/finding.ts';
import { apply, check, mark, NAME, read, unmark } from '../support/check.ts';

function modelFor(text: string, name = NAME): Model {
  const model = modelOf(read(text, {}, name));
  assert.ok(model);
  return model;
}
const words = (text: string, span: { start: number; end: number } | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
const answered = (text: string): Record<string, number> => Object.fromEntries(modelFor(text).assignments.map(({ number, answeredBy }) => [number, answeredBy.length]));

describe('labels', () => {
  for (const [form, label] of [
    ['Opdracht 3: knelpunten bespreken', 'Opdracht 3'],
    ['**Opdracht 3:** knelpunten bespreken', 'Opdracht 3'],
    ['**Opdracht 3**: knelpunten bespreken', 'Opdracht 3'],
    ['**Opdracht 3** knelpunten bespreken', 'Opdracht 3'],
    ['*Opdracht 3.* Knelpunten bespreken', 'Opdracht 3'],
    ['### Opdracht 3', 'Opdracht 3'],
    ['## Opdracht 3: knelpunten bespreken', 'Opdracht 3'],
    ['- Opdracht 3: knelpunten bespreken', 'Opdracht 3'],
    ['OPDRACHT 3: knelpunten bespreken', 'OPDRACHT 3'],
    ['Op­dracht 3: knelpunten bespreken', 'Op­dracht 3'],
    ['Actiepunt 3 – knelpunten bespreken', 'Actiepunt 3'],
    ['Opdracht nr. 3: knelpunten bespreken', 'Opdracht nr. 3'],
    ['### Opdracht 3 (blz. 14)', 'Opdracht 3'],
    ['**Opdracht 3 (blz. 14):** knelpunten bespreken', 'Opdracht 3'],
  ] as const) {
    test(form, () => {
      const model = modelFor(`Een inleiding.\n\n${form}\n`);
      assert.deepEqual(model.assignments.map(({ number, label: at }) => [number, words(`Een inleiding.\n\n${form}\n`, at)]), [['3', label]]);
    });
  }
  for (const prose of ['De opdracht 3: die was lastig.', 'Opdracht geven is een kunst.', 'Opdrachten genoeg in dit plan.', 'In opdracht van de gemeente is dit gemaakt.', 'Opdracht: daar ging het om.']) {
    test(`is none: ${prose}`, () => { assert.deepEqual(modelFor(`${prose}\n`).assignments, []); });
  }
  test('numbers as plans write them', () => {
    const numbers = (form: string): readonly string[] => modelFor(`${form}: tekst\n`).assignments.map(({ number }) => number);
    assert.deepEqual(numbers('Opdracht 3.2'), ['3.2']);
    assert.deepEqual(numbers('Opdracht B'), ['B']);
    assert.deepEqual(numbers('Actie A8.1'), ['A8.1']);
    assert.deepEqual(numbers('Opdracht 3a'), ['3a']);
    assert.deepEqual(numbers('Opdrachten 3, 4 en 6–8'), ['3', '4', '6', '7', '8']);
    assert.deepEqual(numbers('Opdrachten 7 t/m 9, m.u.v. 8'), ['7', '9']);
    assert.deepEqual(numbers('Opdrachten 3.1 tot en met 3.3'), ['3.1', '3.2', '3.3']);
    assert.deepEqual(numbers('Opdracht 2026'), ['2026']);
    assert.deepEqual(numbers('Opdracht 7/8'), ['7', '8']);
    for (const roman of ['I', 'II', 'III', 'IV', 'VIII', 'IX', 'XII']) assert.deepEqual(numbers(`Opdracht ${roman}`), [roman]);
    assert.deepEqual(modelFor('Maatregel IV. Open een loket.\n\nZie maatregel MIX.\n').assignments.map(({ number }) => number), ['IV']);
  });
  test('a year says when, and numbers nothing', () => {
    for (const heading of ['## Acties 2026', '## Acties 2026-2027', '## Maatregelen 2026 en 2027', '## Actie 2026–2028', '**Acties 2027:**']) {
      const text = `# Uitvoeringsplan\n\n${heading}\n\nActie 3: Open een loket.\n\n${heading.replaceAll('7', '8')}\n\nActie 4: Maak een flyer.\n`;
      assert.deepEqual(modelFor(text, 'loenhout.plan.md').assignments.map(({ number }) => number), ['3', '4'], heading);
    }
    assert.deepEqual(modelFor('## Acties 2026\n\n1. Open een loket.\n2. Maak een flyer.\n', 'loenhout.plan.md').assignments.map(({ number }) => number), ['1', '2']);
  });
  test('items of a plan that begin with a number of two parts', () => {
    const numbers = (text: string): readonly string[] => modelFor(text, 'loenhout.plan.md').assignments.map(({ number }) => number);
    assert.deepEqual(numbers('# Plan\n\n## Acties\n\n- **1.1** Wij openen een loket.\n- 1.2 Wij plaatsen banken.\n- 2 banken komen er bij.\n'), ['1.1', '1.2']);
    assert.deepEqual(numbers('# Plan\n\n- 1.1 Wij openen een loket.\n'), []);
  });
  test('a letter with a number in bold print is an assignment of a plan', () => {
    const numbers = (text: string, name = 'loenhout.plan.md'): readonly string[] => modelFor(text, name).assignments.map(({ number }) => number);
    assert.deepEqual(numbers('**A1.** De jeugdarts ziet elk kind.\n\n**A2** Het vergroten van de weerbaarheid.\n\n- **B1.2:** Scholen krijgen een moestuin.\n'), ['A1', 'A2', 'B1.2']);
    assert.deepEqual(numbers('**B1** is het niveau van deze brief.\n\nDe A2. Daar staat de file.\n\n**De A2.** Daar staat de file.\n'), []);
    assert.deepEqual(numbers('**A1.** De jeugdarts ziet elk kind.\n', NAME), []);
  });
});

describe('answers', () => {
  test('a remark answers the assignment above it', () => {
    assert.deepEqual(answered('Opdracht 1: een.\n\nOpmerking: goed.\n\nOpdracht 2: twee.\n'), { 1: 1, 2: 0 });
  });
  test('a heading beside the chapter of the assignment is a chapter of its own, and answers nothing', () => {
    const chapters = '# Advies\n\n## Opdrachten\n\nOpdracht 1: een.\n\n';
    assert.deepEqual(answered(`${chapters}## Reactie\n\nWij vragen om een antwoord.\n`), { 1: 0 });
    assert.deepEqual(answered(`${chapters}### Reactie\n\nDit is goed.\n`), { 1: 1 });
    assert.deepEqual(answered('# Advies\n\n## Inleiding\n\nWij danken u.\n\n## Opdracht 1\n\n> een\n\n## Opmerking\n\nDit is goed.\n'), { 1: 1 });
  });
  test('labels on successive lines of one paragraph', () => {
    assert.deepEqual(answered('Opdracht 1: een.\nOpmerking: goed.\nOpdracht 2: twee.\nOpmerking: ook goed.\n'), { 1: 1, 2: 1 });
  });
  test('a remark about numbers answers those, also further down', () => {
    assert.deepEqual(answered('Opmerking bij opdrachten 1 en 3–4: goed.\n\nOpdracht 1: een.\n\nOpdracht 2: twee.\n\nOpdracht 3: drie.\n\nOpdracht 4: vier.\n'), { 1: 1, 2: 0, 3: 1, 4: 1 });
  });
  test('a remark with the name of who makes it', () => {
    const remarks = (text: string, name = NAME): number => modelFor(text, name).remarks.length;
    for (const label of ['Opmerking van de cliëntenraad', 'Reactie van de Adviesraad Sociaal Domein', '*Commentaar van onze raad*']) assert.equal(remarks(`Opdracht 1: een.\n\n${label}: goed.\n`), 1, label);
    assert.equal(remarks('Opdracht 1: een.\n\nReactie van de gemeente: goed.\n'), 0);
  });
  test('a paragraph that opens with the number of an assignment', () => {
    for (const words of ['Bij opdracht 2 missen wij de kosten.', 'Over de opdrachten 2 en 3 zijn wij tevreden.', 'Ad opdracht 2: akkoord.', 'Wat betreft opdracht 2: prima.']) {
      const { remarks, assignments } = modelFor(`Opdracht 1: een.\n\nOpmerking: goed.\n\n${words}\n\nOpdracht 2: twee.\n`);
      assert.deepEqual([remarks[1]?.about[0], assignments[1]?.answeredBy.length], ['2', 1], words);
      assert.deepEqual(check(`Opdracht 1: een.\n\n${words}\n`).filter(({ rule }) => rule === 'verwijzing-onbekend'), [], words);
    }
    assert.deepEqual(check('Opdracht 1: een.\n\nOpmerking: Bij opdracht 2 missen wij de kosten.\n').filter(({ rule }) => rule === 'verwijzing-onbekend').length, 1);
  });
  test('a paragraph without a label answers too', () => {
    assert.deepEqual(answered("### Opdracht 5\n\n'Wij bespreken de knelpunten.'\n\nDat vinden wij een goed plan.\n"), { 5: 1 });
  });
  test('a cited paragraph or a quote is still the plan', () => {
    assert.deepEqual(answered('### Opdracht 5\n\n> Wij bespreken de knelpunten.\n'), { 5: 0 });
  });
  test('a table row with a remark', () => {
    assert.deepEqual(answered('| Nr | Opdracht | Opmerking |\n|--|--|--|\n| 1 | Bespreek de knelpunten | Goed plan |\n| 2 | Maak een flyer | |\n'), { 1: 1, 2: 0 });
  });
});

describe('slots in reach', () => {
  const slots = (text: string): (string | null)[] => {
    const [first] = modelFor(text).recommendations;
    return [first?.slots.owner?.text ?? null, first?.slots.planning?.text ?? null];
  };
  const both = ['wethouder Zorg', 'Q3 2026'];
  for (const [where, text] of [
    ['a list', '**Advies 1:** Open een loket.\n\n- **Eigenaar:** wethouder Zorg\n- **Planning:** Q3 2026\n'],
    ['a list with other words and underscores', '__Advies 1:__ Open een loket.\n\n* __Wie__: wethouder Zorg\n* __Wanneer__: Q3 2026\n'],
    ['bold lines without a list', '**Advies 1:** Open een loket.\n\n**Eigenaar:** wethouder Zorg\n**Planning:** Q3 2026\n'],
    ['one line', 'Advies 1: Open een loket.\n\n*Eigenaar: wethouder Zorg – Planning: Q3 2026*\n'],
    ['bold labels above their values', 'Advies 1: Open een loket.\n\n**Eigenaar**\nwethouder Zorg\n\n__Planning__\\\nQ3 2026\n'],
    ['bold questions', 'Advies 1: Open een loket.\n\n**Wie?** wethouder Zorg\n**Wanneer?** Q3 2026\n'],
    ['labels that say more in brackets', 'Advies 1: Open een loket.\n\n- Eigenaar (bestuurlijk): wethouder Zorg\n- Eigenaar (ambtelijk): teammanager Zorg\n- **Planning** (start): Q3 2026\n'],
    ['brackets in the sentence', 'Advies 1: Open een loket (eigenaar: wethouder Zorg; planning: Q3 2026).\n'],
    ['brackets without labels', 'Advies 1: Open een loket (wethouder Zorg, Q3 2026).\n'],
    ['sentences behind it', 'Advies 1: Open een loket. Eigenaar: wethouder Zorg. Planning: Q3 2026. Daar kijken wij naar uit.\n'],
    ['one line with a comma', 'Advies 1: Open een loket.\n\nEigenaar: wethouder Zorg, planning: Q3 2026.\n'],
    ['one line with a slash', 'Advies 1: Open een loket.\nEigenaar: wethouder Zorg / Planning: Q3 2026\n'],
    ['brackets with a comma', 'Advies 1: Open een loket (eigenaar: wethouder Zorg, planning: Q3 2026).\n'],
    ['a line that goes on', 'Advies 1: Open een loket.\n\nEigenaar: wethouder Zorg. Die heeft ja gezegd.\n\nPlanning: Q3 2026.\n'],
    ['a broken line and a footnote', 'Advies 1: Open een loket.\n\nEigenaar: wethouder\nZorg[^1]\nPlanning: Q3\n2026\n\n[^1]: Of een ander.\n'],
    ['lines of one paragraph', 'Advies 1: Open een loket.\nEigenaar: wethouder Zorg\nPlanning: Q3 2026\n'],
    ['a heading with a list', '## Advies 1\n\nOpen een loket.\n\n- Eigenaar: wethouder Zorg\n- Planning: Q3 2026\n'],
    ['a table', '| Advies | Eigenaar | Planning |\n|--|--|--|\n| Open een loket | wethouder Zorg | Q3 2026 |\n'],
    ['a table of its own', 'Advies 1: Open een loket.\n\n| Eigenaar | Planning |\n|--|--|\n| wethouder Zorg | Q3 2026 |\n'],
    ['a table with its steps', 'Advies 1: Open een loket.\n\n| Stap | Wie | Wanneer |\n|--|--|--|\n| Kies een pand | wethouder Zorg | Q3 2026 |\n| Koop stoelen | team Zorg | Q4 2026 |\n'],
    ['an upright table', 'Advies 1: Open een loket.\n\n| | |\n|--|--|\n| **Eigenaar** | wethouder Zorg |\n| Planning: | Q3 2026 |\n'],
    ['an upright table that is the advice', '| Advies 1 | Open een loket. |\n|--|--|\n| Eigenaar | wethouder Zorg |\n| Planning | Q3 2026 |\n'],
    ['an item with a list of its own', '## Adviezen\n\n1. Open een loket.\n   - Eigenaar: wethouder Zorg\n   - Planning: Q3 2026\n'],
  ] as const) {
    test(where, () => { assert.deepEqual(slots(text), both); });
  }
  test('what sentences give to the advice before them', () => {
    for (const owner of ['De wethouder Zorg is hiervoor verantwoordelijk.', 'Eigenaar van dit advies is de wethouder Zorg.', 'De verantwoordelijkheid hiervoor ligt bij de wethouder Zorg.', 'Wij zien de wethouder Zorg als trekker.', 'Dit is een taak voor de wethouder Zorg.', 'Dit gebeurt onder leiding van de wethouder Zorg.']) {
      for (const [before, after] of [['', ''], ['\n\n', ''], ['', ' Dat helpt.']] as const) {
        assert.equal(slots(`Advies 1: Open een loket.${before || ' '}${owner}${after}\n`)[0]?.toLowerCase(), 'de wethouder zorg', owner);
        assert.equal(slots(`Wij adviseren om een loket te openen.${before || ' '}${owner}${after}\n`)[0]?.toLowerCase(), 'de wethouder zorg', owner);
      }
    }
    for (const planning of ['De planning is Q3 2026.', 'De termijn hiervoor is Q3 2026.', 'Dit moet Q3 2026 klaar zijn.', 'Dat is gereed: Q3 2026.', 'Dit is af in Q3 2026.']) assert.match(slots(`Advies 1: Open een loket. ${planning}\n`)[1] ?? '', /Q3 2026$/, planning);
    for (const other of ['De wethouder Zorg is niet verantwoordelijk.', 'Is de wethouder Zorg hiervoor verantwoordelijk?', 'Onduidelijk is of de wethouder Zorg verantwoordelijk is.', 'De wethouder Zorg was in Q3 2026 klaar.', '\n\n## Tot slot\n\nDe wethouder Zorg is hiervoor verantwoordelijk.']) {
      assert.deepEqual(slots(`Advies 1: Open een loket. ${other}\n`), [null, null], other);
    }
    assert.equal(slots('Wij adviseren om een loket te openen.\n\nWij lazen de nota. Die is lang.\n\nDe wethouder Zorg is verantwoordelijk voor jeugd.\n')[0], null);
  });
  test('and what stands in one is no act', () => {
    for (const planning of ['begin 2027', 'start in maart 2027']) {
      assert.deepEqual(modelFor(`Advies 1: Open een loket. Eigenaar: wethouder Zorg. Planning: ${planning}.\n`).commitments.map(({ start }) => start), [10], planning);
    }
  });
  test('with the abbreviations in them', () => {
    assert.deepEqual(slots('Advies 1: Open een loket. Eigenaar: weth. drs. De Vries. Planning: 1 maart a.s. Dat kan.\n'), ['weth. drs. De Vries', '1 maart a.s.']);
    assert.deepEqual(slots('Advies 1: Open een loket.\n\n- Eigenaar: Welzijn B.V.\n- Planning: 1 maart a.s.\n'), ['Welzijn B.V.', '1 maart a.s.']);
  });
  test('a table of slots is of the advice above it only', () => {
    const [first, second] = modelFor('Advies 1: Open een loket.\n\nAdvies 2: Maak een flyer.\n\n| Eigenaar | Planning |\n|--|--|\n| | Q3 2026 |\n\n## Vergaderingen\n\n| Wie | Wanneer |\n|--|--|\n| team Zorg | 3 mei 2026 |\n').recommendations;
    assert.deepEqual([first?.slots.planning, second?.slots.owner?.state, second?.slots.planning?.text], [null, 'empty', 'Q3 2026']);
  });
  test('the number before the words of a cell', () => {
    const numbered = (cell: string): readonly (string | null)[] => modelFor(`| Advies | Eigenaar |\n|--|--|\n| ${cell} | |\n`).recommendations.map(({ number, words: said }) => `${String(number)} ${said}`);
    assert.deepEqual(numbered('1. Open een loket'), ['1 Open een loket']);
    assert.deepEqual(numbered('**2a)** Open een loket'), ['2a Open een loket']);
    assert.deepEqual(numbered('3 loketten openen'), ['null 3 loketten openen']);
  });
  test('a moment in an advice whose verb is not recognised', () => {
    for (const text of ['Advies 1: Floep vóór 1 mei 2026 een loket.\n', '### Advies 1\n\nFloep vóór 1 mei 2026 een loket.\n', 'Wij adviseren het college:\n\n1. Vóór 1 mei 2026 een loket.\n']) {
      assert.equal(slots(text)[1]?.toLowerCase(), 'vóór 1 mei 2026', text);
    }
    assert.equal(slots('Advies 1: Floep een loket.\n\nHet volgende overleg is op 1 mei 2026.\n')[1], null);
  });
  test('items below an introduction, also after one that ends with a colon', () => {
    const model = modelFor('Wij adviseren het college:\n\n- Voor ouderen:\n  - een loket te openen\n- Voor jongeren:\n  - een coach aan te stellen\n- de bus te laten rijden\n');
    assert.equal(model.recommendations.length, 3);
  });
  test('a list below a labelled advice is part of it, whatever comes before it', () => {
    const list = '\n\n1. de balie te sluiten;\n2. een loket te openen.\n\nEigenaar: wethouder Zorg\nPlanning: Q3 2026\n';
    for (const text of [`**Advies 4:** Wij adviseren het college om:${list}`, `### Advies 4\n\nWij adviseren het college om:${list}`, `## Adviezen\n\n**Advies 4: een loket**${list}`, `## Adviezen\n\n### Advies 4: een loket${list}`]) {
      assert.deepEqual(modelFor(text).recommendations.map(({ number, slots: { owner, planning } }) => [number, owner?.text, planning?.text]), [['4', ...both]], text);
    }
    assert.deepEqual(modelFor('Advies 4: Open een loket.\n\nWij adviseren daarnaast:\n\n- de balie te sluiten;\n').recommendations.map(({ number }) => number), ['4', null]);
    assert.deepEqual(modelFor('## Adviezen\n\n1. Aanbeveling 4: Open een loket.\n2. Sluit de balie.\n').recommendations.map(({ number }) => number), ['4', '2']);
  });
  test('items below a paragraph that announces them', () => {
    const count = (text: string): number => modelFor(`${text}\n\n1) Maak een app.\n2) Open een loket.\n`).recommendations.length;
    assert.equal(count('Wij lazen het plan. Dit zijn onze drie adviezen:'), 2);
    assert.equal(count('Wij komen tot de volgende concrete aanbevelingen voor het college:'), 2);
    for (const words of ['De cliëntenraad adviseert het college:', 'Gelet op het bovenstaande adviseert de Wmo-raad het college het volgende:', 'Wij vragen het college om:']) assert.equal(count(words), 2, words);
    for (const words of ['**Onze adviezen:**', 'Aanbevelingen:']) assert.equal(count(words), 2, words);
    assert.equal(count('Ons advies: open een loket.'), 1);
    assert.equal(count('Vorig jaar nam de gemeente twee adviezen over:'), 0);
    assert.equal(count('Wij lazen de adviezen van vorig jaar:'), 0);
  });
  test('items that only fill in a sentence, or a letter that says how it is built', () => {
    const count = (text: string): number => modelFor(`${text}\n\n- de ligging van het loket\n- de kosten van het loket\n`).recommendations.length;
    assert.equal(count('Wij adviseren het college om afspraken te maken over:'), 0);
    assert.equal(count('Wij adviseren u een loket te openen. Deze brief is als volgt opgebouwd:'), 1);
  });
  test('strong words that open a paragraph are a title', () => {
    assert.equal(modelFor('**Kosten van de aanleg** Investeer in een tweede loket.\n').commitments.length, 1);
  });
  test('a list of decisions in a reply', () => {
    const reply = (text: string): number => modelFor(`---\nsoort: reactie\n---\n\n${text}`).commitments.length;
    assert.equal(reply('- de verordening in te trekken;\n- in te stemmen met het voorstel.\n'), 2);
    assert.equal(reply('- de sluiting van het loket;\n- het verzoek om de bus te laten rijden.\n'), 0);
  });
  test('a default for the whole document', () => {
    const text = 'Tenzij anders vermeld is de wethouder Zorg de eigenaar van elk advies, uiterlijk 1 juli 2026.\n\nAdvies 1: Open een loket.\n';
    const [first] = modelFor(text).recommendations;
    assert.match(first?.slots.owner?.text ?? '', /wethouder Zorg/);
    assert.ok(first?.slots.planning);
    assert.deepEqual(slots('Advies 1: Open een loket.\n\nEigenaar van alle adviezen: wethouder Zorg. Planning: vóór 1 mei 2027.\n'), ['wethouder Zorg', 'vóór 1 mei 2027']);
  });
  test('a name between brackets that only refers is no owner', () => {
    assert.equal(slots('Advies 1: Open een loket (zie de brief van wethouder Zorg).\n')[0], null);
  });
  test('*u* is who the letter is addressed to', () => {
    const owner = (head: string): string | undefined => modelFor(`${head}\n\nWij adviseren u om vóór 1 mei 2027 een loket te openen.\n`).recommendations[0]?.slots.owner?.state;
    assert.equal(owner('Aan: het college van burgemeester en wethouders'), 'filled');
    assert.equal(owner('Geachte wethouder De Wit,'), 'filled');
    assert.equal(owner('Geachte lezer,'), 'collective');
    assert.equal(owner('Wij lazen het plan.'), 'collective');
  });
  test('all that is advised below a heading of an advice is that advice', () => {
    const text = '## Advies 1. De bus\n\nWij bevelen aan dat de gemeente de halte verplaatst.\n\nEigenaar: wethouder Verkeer\n\n## Advies 2. Het park\n\nPlaats een bankje.\n';
    assert.deepEqual(modelFor(text).recommendations.map(({ number, slots: { owner } }) => [number, owner?.text ?? null]), [['1', 'wethouder Verkeer'], ['2', null]]);
  });
  test('a summary of advices that stand below in full', () => {
    const summary = '## Samenvatting\n\nWij adviseren:\n\n- een bankje te plaatsen;\n- de halte te verplaatsen.\n\nAdvies 1: een bankje.\n';
    const words = (text: string): readonly string[] => modelFor(text).recommendations.map((each) => each.words);
    assert.deepEqual(words(`${summary}\n## Toelichting\n\nAdvies 1: Plaats een bankje bij de halte.\n`), ['Plaats een bankje bij de halte.']);
    assert.deepEqual(words(summary), ['een bankje te plaatsen;', 'de halte te verplaatsen.', 'een bankje.']);
    assert.deepEqual(modelFor(`${summary}\n## Toelichting\n\nAdvies 1: Plaats een bankje.\n`).references.map(({ role, numbers }) => [role, numbers.map(({ number }) => number)]), [['recommendation', ['1']]]);
  });
  test('an advice that a paragraph announces', () => {
    for (const announcement of ['Ons advies is', 'Advies', 'Ons advies']) assert.equal(modelFor(`Dat is te vrijblijvend. ${announcement}: wijs vóór 1 mei 2026 een contactpersoon aan.\n`).recommendations.length, 1, announcement);
  });
  test('a list below a new heading belongs to no advice above it', () => {
    const text = 'Advies 1: Open een loket.\n\n## Contact\n\n- Eigenaar: mevrouw De Boer\n';
    assert.equal(modelFor(text).recommendations[0]?.slots.owner, null);
  });
});

test('the number in a column of assignments beside one of advices is what the advice is about', () => {
  for (const [header, first, second] of [['Opdracht | Ons advies', '1', '2'], ['Nr | Opdracht | Advies', '1 | Een loket', '2 | Een folder']] as const) {
    const model = modelFor(`| ${header} | Wie |\n|${'--|'.repeat(header.split('|').length + 1)}\n| ${first} | Open een loket | team Zorg |\n| ${second} | Geen opmerkingen | |\n`);
    assert.deepEqual(model.recommendations.map(({ number, about, words: said }) => [number, about, said]), [[null, ['1'], 'Open een loket']], header);
    assert.deepEqual(model.remarks.map(({ about }) => about), [['2']], header);
  }
});

test('the date of a letter among the lines of its head', () => {
  assert.equal(modelFor('Aan het college van Heidestein\nVan: Adviesraad Heidestein\n12 maart 2026\nBetreft: ons advies over vervoer\n\nGeacht college,\n').date, '2026-03-12');
  assert.equal(modelFor('Van: Adviesraad Heidestein, 12 maart 2026\n\nGeacht college,\n').date, '2026-03-12');
});

test('commitments of a plan have the owner and planning that stand beside them', () => {
  const slots = (text: string): (string | undefined)[][] => modelFor(text, 'loenhout.plan.md').commitments.map(({ slots: { owner, planning } }) => [owner?.text, planning?.text]);
  for (const head of ['| Nr | Actie | Trekker | Gereed |\n|--|--|--|--|\n| 1 ', '| Maatregel | Eigenaar | Planning |\n|--|--|--|\n', '| Actie | Wie | Wanneer |\n|--|--|--|\n']) {
    assert.deepEqual(slots(`Wij openen een loket.\n\n${head}| Website aanpassen | team Communicatie | juni 2027 |\n\nWij openen een balie.\n`), [['Wij', undefined], ['team Communicatie', 'juni 2027'], ['Wij', undefined]]);
  }
  assert.deepEqual(slots('| Actie | Wie | Wanneer |\n|--|--|--|\n| Het team Zorg past vóór 1 mei 2027 de website aan | wethouder Zorg | 2028 |\n'), [['Het team Zorg', 'vóór 1 mei 2027']]);
  for (const [cell, both] of [
    ['team Zorg / juni 2027', ['team Zorg', 'juni 2027']], ['team Zorg en Welzijn, vóór 1 mei 2027', ['team Zorg en Welzijn', 'vóór 1 mei 2027']], ['team Zorg<br>2027', ['team Zorg', '2027']],
    ['team Zorg', ['team Zorg', undefined]], ['juni 2027', [undefined, 'juni 2027']], ['', [undefined, undefined]], ['n.t.b.', [undefined, undefined]],
  ] as const) for (const head of ['Wie/wanneer', 'Trekker en planning']) assert.deepEqual(slots(`| Nr | Actie | ${head} |\n|--|--|--|\n| 1 | Website aanpassen | ${cell} |\n`), [both], `${head}: ${cell}`);
  assert.deepEqual(slots('Actie 1: Open een loket.\n\n- **Eigenaar:** team Zorg\n- **Planning:** [datum]\n'), [['team Zorg', undefined]]);
});

describe('what an incomplete advice is underlined by', () => {
  const cases = ['in het park zes banken ⟦te plaatsen⟧;', 'een fonds voor makers ⟦in te stellen⟧ van 150.000 euro;', 'in de nota nader ⟦in te gaan⟧ op het onderwijs;', '⟦te bezien⟧ in hoeverre het plafond omhoog kan;', 'de leges ⟦te schrappen⟧.'];
  for (const item of cases) {
    test(item, () => {
      const text = `De commissie adviseert het college om:\n\n- ${item}\n`;
      const clean = unmark(text);
      assert.equal(mark(clean, check(clean).filter(({ rule }) => rule === 'afspraak-onvolledig')), text);
    });
  }

  test('an open end is quoted with a capital', () => {
    assert.ok(check('Advies 2: Leg de flyer bij huisartsen, scholen enz.\n').some(({ message }) => message.startsWith('‘Enz.’ laat open')));
  });
});

describe('an advice lacks an owner', () => {
  const asked = (text: string): readonly string[] => check(`Wij lazen het plan.\n\n${text}\n`).filter(({ rule, severity }) => rule === 'afspraak-onvolledig' && severity === 'warning').map(({ message }) => message);
  test('also where its words are formal', () => {
    for (const formal of ['Het is zaak dat u vóór 1 mei 2027 een loket opent.', 'Het is daarom raadzaam dat u vóór 1 mei 2027 een loket opent.', 'Het verdient naar ons oordeel aanbeveling dat u vóór 1 mei 2027 een loket opent.']) {
      assert.deepEqual(asked(formal), ['Dit advies heeft nog geen eigenaar. Wie voert het uit? Noem een persoon, functie of afdeling.'], formal);
    }
    assert.deepEqual(asked('De gemeente moet een loket openen. Het verdient geen schoonheidsprijs.'), []);
  });
  test('or names one that is too wide', () => {
    assert.deepEqual(asked('Wij adviseren de gemeente een loket te openen.'), ['‘De gemeente’ is nog ruim. Wie daar doet dit, en vóór wanneer?']);
    assert.deepEqual(asked('Wij adviseren de gemeente om vóór 1 mei 2027 een loket te openen.'), ['‘De gemeente’ is nog ruim. Wie voert het uit? Noem een persoon, functie of afdeling.']);
    assert.deepEqual(asked('Wij adviseren het college om vóór 1 mei 2027 een loket te openen.'), []);
  });
  test('and gets one below its words and its list', () => {
    for (const text of ['### Advies 5\n\nOpen een loket.⟦⟧\n\nDat helpt.\n', 'Advies 5: Wij adviseren om:\n\n1. de balie te sluiten;\n2. een **loket** te openen.⟦⟧\n\nDat helpt.\n', '### Advies 5: een loket\n\n- Sluit:\n  - de balie;\n  - de *deur*⟦⟧\n']) {
      const fix = check(unmark(text)).find(({ rule, severity }) => rule === 'afspraak-onvolledig' && severity === 'warning')?.fixes?.[0];
      assert.equal(fix && apply(unmark(text), fix), text.replace('⟦⟧', `\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]`), text);
    }
  });
  test('and each of two advices in a paragraph gets its own', () => {
    let text = 'Wij lazen het plan.\n\nWij adviseren een loket te openen. Dat helpt. Ook adviseren wij een flyer te maken.\n\nDank u wel.\n';
    const first = (level: string): Fix | undefined => check(text).find(({ rule, severity, fixes }) => rule === 'afspraak-onvolledig' && severity === level && fixes)?.fixes?.[0];
    for (let fix = first('warning'); fix; fix = first('warning')) text = apply(text, fix);
    assert.equal(text, 'Wij lazen het plan.\n\nWij adviseren een loket te openen (**Eigenaar:** [wie?]; **Planning:** [datum]). Dat helpt. Ook adviseren wij een flyer te maken.\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]\n\nDank u wel.\n');
    const more = first('hint');
    assert.match(more ? apply(text, more) : '', /openen \(\*\*Eigenaar:\*\* \[wie\?\]; .*; \*\*Resultaat:\*\* \[resultaat\]; .*\)\. Dat helpt/);
    const filled = text.replace('[wie?]', 'team Zorg').replace('[datum]', '1 mei 2027').replace('[wie?]', 'team Communicatie').replace('[datum]', '1 juni 2027');
    assert.deepEqual(modelFor(filled).recommendations.map(({ slots: { owner, planning } }) => [owner?.text, planning?.text]), [['team Zorg', '1 mei 2027'], ['team Communicatie', '1 juni 2027']]);
  });
});

test('a question has the date that the closing names', () => {
  const found = (closing: string): readonly string[] => check(`Wij lazen het plan.\n\nVraag 1: Komt er een loket?\n\n${closing}\n`).map(({ rule }) => rule).filter((rule) => rule === 'vraag-zonder-reactiedatum');
  assert.deepEqual(found('We horen graag voor 15 december 2026 wat u gaat doen.'), []);
  assert.deepEqual(found('We horen graag wat u gaat doen.'), ['vraag-zonder-reactiedatum']);
});

describe('a table that says what, who and when', () => {
  const slotsOf = ({ slots: { owner, planning } }: Pick<Model['recommendations'][number], 'slots'>): readonly (string | undefined)[] => [owner?.text, planning?.text];
  const table = '| Nr | Wat gaan we doen? | Wie | Gereed |\n|--|--|--|--|\n| 2.1 | Huizen bouwen | team Wonen | eind 2027 |\n| 2.2 | Huizen splitsen | team RO | n.n.b. |\n';
  test('holds assignments in a plan', () => {
    const { assignments } = modelFor(`# Plan\n\n## Acties\n\n### 2 Wonen\n\n${table}`, 'wold.plan.md');
    assert.deepEqual(assignments.map((each) => [each.number, each.paragraphs.join(), ...slotsOf(each)]), [['2', 'Wonen', undefined, undefined], ['2.1', 'Huizen bouwen', 'team Wonen', 'eind 2027'], ['2.2', 'Huizen splitsen', 'team RO', 'n.n.b.']]);
  });
  test('holds advices in an advice', () => {
    assert.deepEqual(modelFor(`## Adviezen\n\n${table}`).recommendations.map((each) => [each.number, ...slotsOf(each)]), [['2.1', 'team Wonen', 'eind 2027'], ['2.2', 'team RO', 'n.n.b.']]);
    assert.deepEqual(modelFor('## Adviezen\n\n| Wat | Wie | Wanneer |\n|--|--|--|\n| Bouw een huis | team Wonen | |\n').recommendations.map(slotsOf), [['team Wonen', '']]);
  });
  test('holds the steps of the advice above it', () => {
    assert.deepEqual(modelFor(`Advies 3: Bouw huizen.\n\n${table}`).recommendations.map((each) => [each.number, ...slotsOf(each)]), [['3', 'team Wonen', 'eind 2027']]);
  });
  test('says nothing without a column of slots', () => {
    assert.deepEqual(modelFor('## Adviezen\n\n| Wat | Bedrag |\n|--|--|\n| Huizen | € 3 |\n').recommendations, []);
    assert.deepEqual(modelFor('Wij spraken met:\n\n| Wat | Wie | Wanneer |\n|--|--|--|\n| Gesprek | team Wonen | 3 mei 2025 |\n').recommendations, []);
  });
});

describe('dates in tables', () => {
  test('are looked at like all others', () => {
    const text = '| Advies | Wie | Wanneer |\n|---|---|---|\n| Open een loket | wethouder Zorg | ⟦31-06-2026⟧ |\n';
    const clean = text.replace(/[⟦⟧]/g, '');
    assert.equal(mark(clean, check(clean).filter(({ rule }) => rule === 'planning-ongeldig')), text);
  });
});

describe('the document itself', () => {
  test('its front matter, with capitals and the words of a letter', () => {
    const text = '---\nSoort: Advies\nDatum: 11 februari 2026\nTitel: Wonen\nVan: Adviesraad Wold\nAAN: het college\nStatus: Concept\nOpdrachten: 1-3\n---\n\nTekst.\n';
    const { kind, date, concept, cues, knownNumbers } = modelFor(text, 'brief.md');
    assert.deepEqual([kind, date, concept, [...knownNumbers], words(text, cues.subject), words(text, cues.author), words(text, cues.addressee)], ['advies', '2026-02-11', true, ['1', '2', '3'], 'Wonen', 'Adviesraad Wold', 'het college']);
  });
  test('its date: front matter, a date line, or the head', () => {
    assert.equal(modelFor('---\ndatum: 2026-02-11\n---\n\nTekst.\n').date, '2026-02-11');
    assert.equal(modelFor('Datum: 11 februari 2026\n\nTekst.\n').date, '2026-02-11');
    assert.equal(modelFor('**Advies over wonen\n11.februari 2026**\n\nTekst.\n').date, '2026-02-11');
    assert.equal(modelFor('Oosterdam, dinsdag 3 maart 2026\n\nTekst.\n').date, '2026-03-03');
    assert.equal(modelFor('Advies 1: De wethouder Zorg opent vóór 1 juli 2026 een loket.\n').date, null);
    assert.equal(modelFor('Advies 1: Floep vóór 1 juli 2026 een loket.\n').date, null);
    assert.equal(modelFor('Wij adviseren het college:\n\n1. Een loket, met ingang van 1 januari 2027.\n').date, null);
    assert.equal(modelFor('Op 4 december 2025 vroeg u ons om advies.\n').date, null);
  });
  test('its last sentence: before the signature, and whole', () => {
    const last = (text: string): string | null => words(text, modelFor(text).lastParagraph);
    assert.equal(last('Begin.\n\nWij danken u.\n\nMet vriendelijke groet,\n\nnamens de adviesraad,\nJ. Janssen\n'), 'Wij danken u');
    assert.equal(last('Begin.\n\nDank u wel. De brief is van mevrouw A.B. Janssen en J. de Wit.\n'), 'De brief is van mevrouw A.B. Janssen en J. de Wit');
  });
  test('its last sentence is none of a footnote', () => {
    for (const note of ['[^1]: Zie de nota.', '[^nota]: Zie de nota van 3 mei 2026.\n[^2]: En die van 2025.']) {
      const text = `Advies 1: Open een loket[^1].\n\nDank u wel.\n\n${note}\n`;
      assert.equal(words(text, modelFor(text).lastParagraph), 'Dank u wel', note);
      assert.equal(text.slice(modelFor(text).bodyEnd), `\n\n${note}\n`);
    }
  });
  test('what it is: front matter, then its name, then its text', () => {
    assert.equal(read('---\nsoort: plan\n---\n\nWij openen een loket in de wijk en dat is goed.\n', {}, 'a.advies.md').kind, 'plan');
    assert.equal(read('Wij openen een loket in de wijk en dat is goed.\n', {}, 'a.reactie.md').kind, 'reactie');
    assert.equal(read('De adviesraad adviseert om een loket te openen in de wijk.\n', {}, 'brief.md').kind, 'advies');
    assert.equal(read('De vergadering begint om tien uur en de koffie staat klaar.\n', {}, 'notulen.md').silence, 'not-an-advice');
    assert.equal(read('The council will look into the matter and report back to you.\n', {}, 'test-plan.md').silence, 'not-dutch');
    assert.equal(read('', {}, 'a.advies.md').silence, 'empty');
  });
  test('a concept asks more softly for head and closing', () => {
    const loud = (text: string) => check(text).filter(({ rule, severity }) => rule === 'reactie-niet-gevraagd' && severity !== 'hint').length;
    assert.equal(loud('---\nstatus: concept\n---\n\nWij vinden het plan goed.\n\nDank u wel.\n'), 0);
    assert.equal(loud('Wij vinden het plan goed.\n\nDank u wel.\n'), 1);
  });
  test('an advice has the owner and planning of the words that introduce it, or of its heading', () => {
    const slots = (text: string) => (read(`Wij lazen het plan.\n\n${text}\n`, {}, 'a.advies.md').known.model?.recommendations ?? []).map(({ slots: { owner, planning } }) => [owner?.text ?? null, planning?.text ?? null]);
    assert.deepEqual(slots('Wij vragen de wethouder om vóór 1 maart 2027:\n\n- een loket te openen\n- vóór 1 mei 2027 de brief te herschrijven'), [['de wethouder', 'vóór 1 maart 2027'], ['de wethouder', 'vóór 1 mei 2027']]);
    assert.deepEqual(slots('De commissie adviseert het college:\n\n1. afspraken te maken;\n2. laat de raad een lijst maken.'), [['het college', null], ['de raad', null]]);
    assert.deepEqual(slots('## Aanbevelingen aan het college\n\n**Aanbeveling 1.** Open een loket.\n\n## Aanbevelingen\n\n- Schrap de boete.'), [['het college', null], [null, null]]);
  });
  test('a reaction is asked for in many words', () => {
    const asks = (ending: string) => check(`Wij vinden het plan goed.\n\n${ending}\n`).find(({ rule }) => rule === 'reactie-niet-gevraagd')?.message ?? '';
    assert.match(asks('Dank u wel.'), /^U vraagt nog niet om een reactie/);
    for (const ending of ['Wij horen graag wat u met dit advies doet.', 'Graag vernemen wij uw reactie.', 'Wij zien uw reactie tegemoet.']) assert.match(asks(ending), /^Vóór wanneer verwacht u de reactie/);
  });
  const asks = (rule: string, text: string): string => check(text).find((found) => found.rule === rule)?.message ?? '';
  test('a reaction with a date, whatever stands between', () => {
    for (const ending of ['We horen graag voor 15 december wat je met elk punt gaat doen.', 'Graag horen wij vóór 15 december 2026 of u dit overneemt.', 'Laat ons vóór 15 december 2026 weten wat u doet.', 'Wij vernemen gaarne vóór 1 mei 2027 hoe u hierover denkt.', 'Wij ontvangen graag een reactie vóór 1 mei 2027.',
      'Volgens de verordening reageert het college binnen zes weken op dit advies.', 'Wij stellen het op prijs als u ons vóór 1 mei 2027 laat weten wat u doet.', 'Wilt u ons vóór 1 mei 2027 laten weten of u dit overneemt?', 'Wij verzoeken het college binnen zes weken te reageren.',
      'Wij vragen u binnen zes weken ons schriftelijk te informeren.', 'Wij vernemen graag vóór 1 mei 2027 uw standpunt.', 'Kunt u vóór 1 mei 2027 per advies aangeven of u het overneemt?', 'Wij horen binnen vier weken of u ons advies opvolgt.', 'Gewenste reactie: vóór 1 mei 2027.']) {
      assert.equal(asks('reactie-niet-gevraagd', `Wij vinden het plan goed.\n\n${ending}\n`), '', ending);
    }
    for (const said of ['Een reactie als deze laat in het midden wat er gebeurt.', 'Een reactie van de wethouder bleef uit.', 'Uw reactie op ons vorige advies was kort.',
      'Wij adviseren het college om inwoners te laten weten wat de regeling inhoudt.', 'Laat de klant weten of hij recht heeft.', 'Informeer bewoners schriftelijk.', 'Wij adviseren om binnen twee dagen te reageren op meldingen.']) {
      assert.match(asks('reactie-niet-gevraagd', `${said}\n\nDank u wel.\n`), /^U vraagt nog niet om een reactie/, said);
    }
  });
  test('what is agreed on progress, in other words', () => {
    for (const said of ['Wij gaan na twee jaar na of de aanbevelingen zijn opgevolgd.', 'In oktober bespreken wij hoe het met de uitvoering staat.', 'De rekenkamer volgt de aanbevelingen jaarlijks.', 'Wij houden de vinger aan de pols.', 'In oktober bespreken wij met de wethouder de stand van zaken.', 'Over een jaar kijken wij samen terug.', 'De wethouder praat ons elk halfjaar bij.', 'In oktober bespreken wij met u wat er met dit advies is gebeurd.', 'De commissie volgt de uitvoering.']) {
      assert.equal(asks('monitoring-ontbreekt', `Wij vinden het plan goed.\n\n${said}\n`), '', said);
    }
    for (const said of ['Onze vorige adviezen zijn niet opgevolgd.', 'De stand van zaken is zorgelijk.', 'Wij hopen dat u onze adviezen volgt.', 'De brug is uitgevoerd in staal.']) {
      assert.notEqual(asks('monitoring-ontbreekt', `Wij vinden het plan goed.\n\n${said}\n`), '', said);
    }
  });
  test('what is said once for all advices', () => {
    const slots = (said: string) => modelFor(`Wij lazen het plan.\n\n${said}\n\nAdvies 1: Open een loket.\n`).recommendations.map(({ slots: { owner, planning } }) => [owner?.text, planning?.text])[0];
    assert.deepEqual(slots('Voor alle adviezen geldt: eigenaar is de wethouder Zorg.'), ['de wethouder Zorg', undefined]);
    assert.deepEqual(slots('Deze adviezen richten wij aan de wethouder Zorg.'), ['de wethouder Zorg', undefined]);
    assert.deepEqual(slots('Alle adviezen hebben als planning 1 mei 2027.'), [undefined, '1 mei 2027']);
    for (const reply of ['Wij ontvangen voor alle adviezen graag vóór 1 mei 2027 uw reactie.', 'De adviezen zijn gericht aan het college; wij zien uw reactie vóór 1 mei 2027 tegemoet.']) assert.equal(slots(reply)?.[1], undefined, reply);
  });
  test('who adopted an advice, in other words', () => {
    for (const said of ['Vastgesteld: 3 maart 2026.', 'De adviesraad stelde dit advies op 3 maart 2026 vast.', 'Unaniem aangenomen in de vergadering van 3 maart 2026.', 'Namens Adviesraad Wold, J. Jansen', 'w.g. J. Jansen']) assert.equal(asks('vaststelling-ontbreekt', `Wij vinden het plan goed.\n\n${said}\n`), '', said);
    for (const said of ['De motie is aangenomen door de raad.', 'Het college heeft dit besloten.']) assert.notEqual(asks('vaststelling-ontbreekt', `Wij vinden het plan goed.\n\n${said}\n`), '', said);
  });
  test('what the head gives, in other words', () => {
    const complete = '# Ongevraagd advies over wonen\n\nAdviesraad Lindervoort, 3 maart 2026\n\nAan het college\n\nWij vinden het plan goed.\n';
    assert.equal(asks('kop-onvolledig', complete), '');
    for (const [part, other] of [
      ['Aan het college', '**Voor:** wethouder Jeugd'], ['Aan het college', 'Beste wethouder,'], ['Aan het college', 'Ter attentie van de leden van de raad'], ['Aan het college', '| Aan | B&W |\n|--|--|\n| Van | wij |'],
      ['# Ongevraagd advies over wonen', 'Inzake: wonen\n\nOp eigen initiatief'], ['Ongevraagd advies over wonen', 'Advies over wonen\n\nType advies: ongevraagd'], ['Ongevraagd advies over wonen', 'Brief over wonen\n\nU legde ons een concept voor'], ['Adviesraad', 'Dorpsraad'], ['Ongevraagd advies over wonen', 'Brief over wonen\n\nJe vroeg ons in juni wat wij vinden'], ['3 maart 2026', 'maart 2026'],
      ['Ongevraagd advies over wonen\n\nAdviesraad', 'Rekenkamer Lindervoort – Grip op wonen\n\nConclusies'],
      ['Ongevraagd advies over wonen\n\nAdviesraad', 'Brief Ouderenbond afdeling Lindervoort\n\nUit eigen beweging'],
    ] as const) assert.equal(asks('kop-onvolledig', complete.replace(part, other)), '', other);
    assert.match(asks('kop-onvolledig', complete.replace('3 maart 2026', 'een nieuw plan')), /de datum\.$/);
    assert.match(asks('kop-onvolledig', complete.replace(', 3 maart 2026', '').replace('het plan goed.', 'het plan van maart 2026 goed.')), /de datum\.$/);
    assert.match(asks('kop-onvolledig', complete.replace('Adviesraad ', '').replace('Ongevraagd advies over', 'Ongevraagd advies over de gemeenteraad en')), /de afzender\.$/);
  });
  test('what its head lacks reads as a sentence', () => {
    const found = check('Datum: 11 februari 2026\n\nAan: het college\n\nWij vinden het plan goed.\n').find(({ rule }) => rule === 'kop-onvolledig');
    assert.equal(found?.message, 'Boven dit advies ontbreekt nog: het onderwerp, de afzender en of het een gevraagd of ongevraagd advies is.');
  });
  test('a placeholder in the closing asks for no owner or deadline', () => {
    const messages = check('Wij vinden het plan goed.\n\nVastgesteld in de vergadering van [datum] door [naam].\n').filter(({ rule, severity }) => rule === 'afspraak-onvolledig' && severity === 'warning').map(({ message }) => message);
    assert.deepEqual(messages, ['Hier staat nog [datum]. Wat hoort hier?', 'Hier staat nog [naam]. Wie is dat?']);
  });
  test('a passive that hides the owner can be made louder', () => {
    const severity = (set: Readonly<Record<string, 'warning'>>) => check('De knelpunten worden opgepakt.\n', { severity: set }).find(({ rule }) => rule === 'lijdend-zonder-dader')?.severity;
    assert.deepEqual([severity({}), severity({ 'lijdend-zonder-dader': 'warning' })], ['hint', 'warning']);
  });
});

test('a separable verb points at its other words', () => {
  const text = 'Wij zetten de komende jaren in op preventie.\n';
  const related = check(text).find(({ rule }) => rule === 'vaag-inspanning')?.related ?? [];
  assert.deepEqual(related.map((place) => words(text, place)), ['in']);
});

test('an assignment is called what its author calls it', () => {
  const messages = (text: string): readonly string[] => check(text).filter(({ rule }) => rule === 'opdracht-zonder-opmerking').map(({ message }) => message.split(' wordt')[0] ?? '');
  assert.deepEqual(messages('Maatregel 6: een website.\n\nOpdrachten 7 en 8: een app.\n'), ['Maatregel 6', 'Opdracht 7', 'Opdracht 8']);
});

test('a number that occurs twice is said once', () => {
  const found = (text: string): readonly string[] => check(text).map(({ rule }) => rule).filter((rule) => rule.startsWith('opdracht-'));
  assert.deepEqual(found('Opdracht 1: een.\n\nOpmerking: goed.\n\nOpdracht 1: een.\n'), ['opdracht-dubbel']);
  assert.deepEqual(found('Opdracht 1: een.\n\nOpmerking: goed.\n\nActie 1: een.\n'), ['opdracht-zonder-opmerking']);
});

test('a question with its answer below it is that of the college', () => {
  const asked = (text: string): readonly (string | null)[] => modelFor(text).questions.map(({ number }) => number);
  assert.deepEqual(asked('**Vraag 1:** Klopt het plan?\n\n**Antwoord:** Ja.\n\n**Vraag 2:** Is de bus er?\nAntwoord: ja.\n\nVraag 3: Wanneer komt de bus?\n'), ['3']);
  assert.deepEqual(asked('### Vraag 1: Klopt het plan?\n\n#### Antwoord\n\nJa.\n'), []);
});

test('the title of a letter is no advice in it', () => {
  const numbers = (text: string): readonly (string | null)[] => modelFor(text).recommendations.map(({ number }) => number);
  const letter = '\n\nAan: het college\n\n## Onze adviezen\n\n**Advies 1:** Open een loket.\n\n**Advies 2:** Sluit de balie.\n';
  for (const title of ['# Advies 12: Mantelzorg', '# Advies 2026-03: Mantelzorg', '# Advies: Mantelzorg', '**Advies nr. 12**', '**Advies 2026/3**']) assert.deepEqual(numbers(`${title}${letter}`), ['1', '2'], title);
  assert.deepEqual(numbers('**Advies 12**\n\nGeacht college,\n\nWij adviseren een loket te openen.\n\nWij adviseren de balie te sluiten.\n'), [null, null]);
  assert.deepEqual(numbers('# Advies 1: Open een loket\n\n- Eigenaar: team Zorg\n'), ['1']);
  assert.deepEqual(numbers('# Advies 1: Open een loket\n\nAan: het college\n\n# Advies 2: Sluit de balie\n'), ['1', '2']);
  assert.deepEqual(numbers('**Advies 1**\n\nOpen een loket.\n\n**Advies 2**\n\nSluit de balie.\n\nAan het college\n'), ['1', '2']);
});

test('the date of an earlier document is no planning that has passed', () => {
  const passed = (sentence: string): number => check(`Datum: 3 maart 2026\n\n${sentence}\n`).filter(({ rule }) => rule === 'planning-verstreken').length;
  assert.deepEqual(['Wij adviseren het college ons advies van 1 februari 2025 uit te voeren.', 'Wij adviseren het college het besluit d.d. 1 februari 2025 in te trekken.', 'Wij adviseren het college het plan vóór 1 februari 2025 in te trekken.'].map(passed), [0, 0, 1]);
});

test('who is asked by the heading above', () => {
  const owner = (heading: string): string | null | undefined => modelFor(`# Advies\n\n${heading}\n\n- Open een loket.\n`).recommendations[0]?.slots.owner?.text;
  assert.deepEqual(['## Aanbevelingen voor het college', '## Adviezen aan de raad', '## Voor de wethouder Zorg'].map(owner), ['het college', 'de raad', 'de wethouder Zorg']);
  assert.equal(owner('## Adviezen voor mantelzorgers'), undefined);
});

describe('references', () => {
  const referred = (text: string): readonly string[] => modelFor(text).references.map((reference) => words(text, reference) ?? '');
  test('to this document, not to another', () => {
    assert.deepEqual(referred('Zie advies 7 en opdracht 3.\n'), ['advies 7', 'opdracht 3']);
    assert.deepEqual(referred('Zie advies 7 in het vorige stuk, advies 2 uit 2024 en opdracht 3 van het oude plan.\n'), []);
    assert.deepEqual(referred('Zie opdracht 3 van het plan.\n'), ['opdracht 3']);
    for (const other of ['advies 7 van de Woonbond', 'advies 12 van de Adviesraad Wmo', 'ons advies 9 van 3 mei 2024', 'aanbeveling 4 uit het rapport van de rekenkamer', 'aanbeveling 8 (Rekenkamer 2025)', 'advies nr. 3/2025', 'advies 2025-04', 'ons advies 2024/7', 'het advies 14 mei', 'ons vorige advies 3', 'opdracht 4 mei 2025']) {
      assert.deepEqual(referred(`Zie ook ${other}.\n`), [], other);
    }
    for (const own of ['advies 7 van dit stuk', 'advies 7 uit deze brief', 'advies 7 in hoofdstuk 2', 'advies 7 (over wonen)', 'advies 7 van ons advies', 'advies 7 van de tien', 'adviezen 7-9', 'advies 7 van 9', 'advies 7 in de begroting', 'adviezen 7 en 8 van onze lijst']) {
      assert.deepEqual(referred(`Neem ${own} over.\n`).length, 1, own);
    }
  });
});

describe('exceptions', () => {
  const late = 'De gemeente opent zo snel mogelijk een meldpunt.';
  const found = (text: string) => check(text).filter(({ rule }) => rule === 'vaag-tijd');
  test('for the next paragraph alone', () => {
    const text = `<!-- scherp-uit vaag-tijd: besproken -->\n${late}\n\n${late.replace('zo snel mogelijk', '⟦zo snel mogelijk⟧')}\n`;
    assert.equal(mark(text.replace(/[⟦⟧]/g, ''), found(text.replace(/[⟦⟧]/g, ''))), text);
  });
  test('also with an empty line below it', () => { assert.deepEqual(found(`Hallo.\n\n<!-- scherp-uit vaag-tijd: besproken -->\n\n${late}\n`), []); });
  test('for all rules', () => { assert.deepEqual(found(`Hallo.\n\n<!-- scherp-uit: besproken -->\n${late}\n`), []); });
  test('for a whole list', () => { assert.deepEqual(found(`Hallo.\n\n<!-- scherp-uit vaag-tijd: besproken -->\n- ${late}\n- ${late}\n`), []); });
  test('to the end, or until it is switched on again', () => {
    assert.deepEqual(found(`<!-- scherp-uit vaag-tijd tot einde: besproken -->\n\n${late}\n\n${late}\n`), []);
    assert.equal(found(`<!-- scherp-uit vaag-tijd tot einde: besproken -->\n\n${late}\n\n<!-- scherp-aan vaag-tijd -->\n\n${late}\n`).length, 1);
  });
  test('for a rule about the whole document, wherever it stands', () => {
    assert.deepEqual(check('<!-- scherp-uit reactie-niet-gevraagd: staat in de verordening -->\n\nEerste alinea.\n\nTweede alinea.\n').filter(({ rule }) => rule === 'reactie-niet-gevraagd'), []);
  });
});

describe('what looks like something else', () => {
  test('an advice in a quotation is somebody else\'s', () => {
    assert.deepEqual(modelFor('De raad van Nieuw-Merum schreef:\n\n> Advies 1: Open een loket.\n>\n> - Planning: zo snel mogelijk\n').recommendations, []);
  });
  test('a paragraph between two lines of dashes is no front matter', () => {
    assert.equal(modelFor('---\n\nDe adviesraad adviseert om een loket te openen.\n\n---\n\nTot slot.\n').recommendations.length, 1);
  });
  test('an exception may be written with capitals, and to the end', () => {
    const text = '<!-- Scherp-uit Vaag-Tijd tot het einde: besproken -->\n\nDe gemeente opent zo snel mogelijk een meldpunt.\n';
    assert.deepEqual(check(text).filter(({ rule }) => rule === 'vaag-tijd' || rule === 'uitzondering-onjuist'), []);
  });
});
