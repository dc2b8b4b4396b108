import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../server/src/core/analysis.ts';
import { check, read } from '../support/check.ts';

const NAME = 'heuvelrijk.reactie.md';

/** The words that a college is asked about as its own; what it cites is not asked about. */
const vague = (text: string): readonly string[] => check(text, {}, NAME).filter(({ rule }) => rule.startsWith('vaag-')).map(({ start, end }) => text.slice(start, end));

describe('a college speaks', () => {
  for (const [where, text] of [
    ['below the line of an advice', '**Advies 3:** Verken een buurtbus.\n\nWij onderzoeken de kosten.\n'],
    ['below a heading', '### Advies 3\n\nWij onderzoeken de kosten.\n'],
    ['below a heading with the words of the advice', '### Advies 3: Verken een buurtbus\n\nWij onderzoeken de kosten.\n'],
    ['below the words of the advice', '### Advies 3\n\nVerken een buurtbus.\n\nWij onderzoeken de kosten.\n'],
    ['in the item of the advice', '1. **Advies 3:** Verken een buurtbus.\n\n   Wij onderzoeken de kosten.\n\n2. **Advies 4:** Verken een fiets.\n'],
    ['below an advice with a list', '**Advies 3:** Verken:\n\n- een buurtbus\n- een belbus\n\nWij onderzoeken de kosten.\n'],
    ['below a quotation', '### Advies 3\n\n> Verken een buurtbus.\n\nWij onderzoeken de kosten.\n'],
    ['below words between quotation marks', "### Advies 3\n\n'Verken een buurtbus.'\n\nWij onderzoeken de kosten.\n"],
    ['where another advice has its label', '**Advies 2:** Verken een fiets.\n\nReactie: overgenomen.\n\n**Advies 3:** Verken een buurtbus.\n\nWij onderzoeken de kosten.\n'],
    ['below its own label', '### Advies 3\n\nVerken een buurtbus.\n\n**Reactie:** Wij onderzoeken de kosten.\n'],
    ['below its own heading', '### Advies 3\n\nVerken een buurtbus.\n\n#### Reactie college\n\nWij onderzoeken de kosten.\n'],
    ['further down, to an advice by its number', '### Advies 3\n\nVerken een buurtbus.\n\n## Overwegingen\n\nHet is druk.\n\nReactie op advies 3: Wij onderzoeken de kosten.\n'],
    ['below an assignment that it cites', '**Opdracht 3:** Verken een buurtbus.\n\nVerken ook een belbus.\n\nReactie: Wij onderzoeken de kosten.\n'],
    ['behind the title of an advice', '**Advies 3: Buurtbus.** U adviseert een bus. Wij onderzoeken de kosten.\n'],
    ['behind its title, on more lines', '**Advies 3: Buurtbus.**\nIn de nota staat dat\nu een bus adviseert. U vraagt\neen bus. Wij onderzoeken\nde kosten.\n'],
    ['behind its thanks', '**Advies 3: Verken een buurtbus.** Dank voor uw heldere suggestie. Wij onderzoeken de kosten.\n'],
    ['behind its verdict', 'Advies 3: Verken een buurtbus. Dit advies nemen wij over. Wij onderzoeken de kosten.\n'],
  ] as const) test(where, () => { assert.deepEqual(vague(text), ['onderzoeken']); });

  for (const [where, text] of [
    ['on the line of the label', '**Advies 3:** Verken een buurtbus, en onderzoek de kosten.\n'],
    ['before a label of the answer', '**Advies 3:**\n\nWij verkennen een buurtbus.\n\nReactie: overgenomen.\n'],
    ['in a list below the label', '### Advies 3\n\n- Verken een buurtbus.\n- Onderzoek de kosten.\n\nReactie: overgenomen.\n'],
  ] as const) test(`not ${where}`, () => { assert.deepEqual(vague(text), []); });

  const verdicts = (text: string): readonly string[] =>
    (modelOf(read(text, {}, NAME))?.answers ?? []).map(({ numbers, verdict, filled }) => `${numbers.map(({ number }) => number).join(' ')}: ${verdict?.sort ?? (filled ? 'other' : 'empty')}`);
  for (const [where, text] of [
    ['on the line below a title', '**Advies 2.** Open een loket\nDit advies nemen wij niet over.\n'],
    ['in a word on the line below a title', '**Advies 2: Open een loket**\nNiet overgenomen.\n'],
    ['in a word behind the advice', '- **Advies 2** Open een loket. *Niet overgenomen.*\n'],
    ['below a quotation with its label', '> **Advies 2:** Open een loket.\n\nDit nemen wij niet over.\n'],
    ['before an answer to another number', '### Advies 2\n\nDit nemen wij niet over.\n\nReactie op advies 11: zie hierboven.\n'],
    ['behind Ad', 'Ad 2. Dit nemen wij niet over.\n'],
    ['before an answer to another number without a label', '### Advies 2\n\nDit nemen wij niet over.\n\nAd 3. Dit doen wij.\n'],
  ] as const) test(`its verdict, ${where}`, () => { assert.equal(verdicts(text)[0], '2: rejected'); });
  test('also where it refers to another', () => {
    assert.deepEqual(verdicts('Advies 2: Open een loket. Zie onze reactie op advies 1.\n'), ['2: other']);
  });
  test('of more advices in one sentence', () => {
    assert.deepEqual(verdicts('Dank voor uw advies.\n\nAdviezen 3, 4 en 6 nemen wij over. Dat doen wij in mei.\n\nUw advies 5 nemen wij niet over.\n'), ['3 4 6: accepted', '5: rejected']);
    assert.deepEqual(verdicts('### Advies 3\n\nAdvies 3 nemen wij over.\n\nNet als advies 2 is dit nodig.\n'), ['3: accepted']);
    assert.deepEqual(verdicts('In ons debat over advies 3 namen wij dit over.\n'), []);
  });
  test('and its verdict counts where it stands behind the title', () => {
    const model = modelOf(read('**Advies 3: Buurtbus.** U adviseert een bus. Wij nemen dit advies niet over, omdat er een treinstation is.\n', {}, NAME));
    assert.deepEqual(model?.answers.map(({ verdict, reason }) => [verdict?.sort, reason]), [['rejected', 'given']]);
  });
});

describe('a table in a reaction', () => {
  const table = (columns: string, cells: string): string => `| ${columns} |\n|${columns.replace(/[^|]+/g, '--')}|\n| ${cells} |\n`;
  for (const columns of [
    'Reactie | Antwoord college', 'Inspraakreactie | Antwoord', 'Zienswijze | Beantwoording', 'Samenvatting | Reactie gemeente', 'Vraag | Antwoord', 'Advies | Reactie', 'Opmerking | Reactie van het college',
    'Zienswijze | Antwoord van burgemeester en wethouders', 'Bezwaar | Reactie gemeente Heuvelrijk', 'Opdracht | Standpunt',
  ]) test(columns, () => { assert.deepEqual(vague(table(`Nr. | ${columns} | Gevolg`, '1 | Verken een buurtbus. | Wij onderzoeken de kosten. | Nee')), ['onderzoeken']); });
  test('with the name of who reacted, and an action of the college', () => {
    assert.deepEqual(vague(table('Indiener | Thema | Reactie | Antwoord | Actie', 'Fietsersbond | Bus | Verken een buurtbus. | Dank. | Wij onderzoeken de kosten.')), ['onderzoeken']);
    assert.deepEqual(vague(table('Advies | Reactie college | Actie', 'Advies 1: verken een buurtbus | Overgenomen. | Wij onderzoeken de kosten.')), ['onderzoeken']);
  });
  const answers = (columns: string, cells: string): readonly (readonly unknown[])[] =>
    (modelOf(read(table(columns, cells), {}, NAME))?.answers ?? []).map(({ numbers, verdict, reason }) => [numbers.map(({ number }) => number).join(), verdict?.sort, reason]);
  test('answers an advice by the number before its words', () => {
    assert.deepEqual(answers('Advies | Reactie', '3a. Open een loket | Niet overgenomen.'), [['3a', 'rejected', null]]);
  });
  test('answers an advice without a number', () => {
    assert.deepEqual(answers('Advies | Reactie', 'Open een loket | Niet overgenomen.'), [['', 'rejected', null]]);
    assert.deepEqual(answers('Zienswijze | Antwoord', 'Open een loket | Niet overgenomen.'), []);
  });
  test('answers questions by their number', () => {
    const model = modelOf(read(table('Nr. | Vraag | Antwoord', '4 | Komt er een bus? | Wij onderzoeken de kosten.'), {}, NAME));
    assert.deepEqual(model?.answers.map(({ role, numbers }) => [role, numbers.map(({ number }) => number)]), [['question', ['4']]]);
  });
});
