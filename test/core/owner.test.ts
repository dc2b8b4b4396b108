import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../server/src/core/language/token.ts';
import { ownerRows } from '../../server/src/core/language/nl/owner-words.ts';
import { findParties, isPlaceholder, partyFinder, readOwnerValue } from '../../server/src/core/language/nl/owner.ts';
import type { Party } from '../../server/src/core/language/reading.ts';

const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** The text with every party of this sort marked. */
function mark(text: string, sort: Party['sort'], owners: readonly string[] = []): string {
  return findParties(tokenize(text, 0), text, owners).filter((party) => party.sort === sort).reduceRight((marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`, text);
}

test('owner: every row is found in its own sentences, and not in the others', () => {
  for (const { kind, hit, miss } of ownerRows) {
    const sort = kind === 'collective' ? 'collective' : 'named';
    for (const marked of hit) assert.equal(mark(unmark(marked), sort), marked);
    for (const text of miss) assert.equal(mark(text, sort), text);
  }
});

test('owner: named', () => {
  for (const marked of [
    '⟦De wethouder Financiën⟧ publiceert de cijfers.', 'Dit is aan ⟦de wethouder van Jeugd, Zorg en Welzijn⟧.', '⟦Wethouder De Boer⟧ tekent.', '⟦Wethouder Van der Meer⟧ tekent.', '⟦De verantwoordelijk wethouder⟧ tekent.', '⟦Teammanager Toegang⟧ tekent.', '⟦De contractmanager⟧ belt.', '⟦De gemeentesecretaris⟧ tekent.',
    '⟦De minister van Wonen⟧ tekent.', '⟦De staatssecretaris van Digitale Zaken⟧ tekent.', '⟦Het ministerie van Wonen en Zorg⟧ tekent.', '⟦De rekenkamer⟧ meet.', '⟦De commissie Samenleving⟧ bespreekt dit.', '⟦Het bestuur van de Kredietbank⟧ tekent.', '⟦Het college van burgemeester en wethouders⟧ tekent.', '⟦College van B en W⟧',
    '⟦Gedeputeerde Staten⟧ besluiten.', '⟦De gemeente Zuiderveld⟧ bouwt.', '⟦Gemeente Zuiderveld⟧ bouwt.', '⟦Het waterschap Hoge Vaart⟧ baggert.', '⟦De provincie⟧ betaalt.', '⟦Het Rijk⟧ betaalt.', '⟦Team Schuldhulp⟧ belt.', '⟦De afdeling Publiekszaken⟧ belt.', '⟦Stichting Wonen voor Ouderen⟧ bouwt.', '⟦Het wijkteam Noord⟧ belt.', '⟦De Adviesraad⟧ adviseert.', '⟦De adviesraad⟧ adviseert.',
    '⟦Sociaal Werk Noord⟧ meldt de uitkomst.', 'De folder wordt gemaakt door ⟦Woonstede⟧.', 'In mei opent ⟦Woonstede⟧ een loket.', '⟦ZVZ⟧ wil een brug.', '⟦De SVB⟧ betaalt.', '⟦De politie⟧ belt.', '⟦Het kabinet⟧ kiest.', 'Dit is aan ⟦college⟧ en ⟦raad⟧.', '⟦Het dagelijks bestuur⟧ kiest.', '⟦De jeugdcoördinator⟧ belt.', '⟦De burgemeester⟧ belt.',
  ]) assert.equal(mark(unmark(marked), 'named'), marked);
});

test('owner: collective', () => {
  for (const marked of ['Dit doen wij ⟦samen met partners⟧.', '⟦De ketenpartners⟧ doen dit.', '⟦Betrokken partijen⟧ doen dit.', '⟦Stakeholders⟧ doen dit.', '⟦Professionals⟧ doen dit.', '⟦Instanties⟧ doen dit.', '⟦De ambtelijke organisatie⟧ doet dit.', '⟦Wij gezamenlijk⟧ doen dit.', '⟦Zorgpartijen⟧ doen dit.', '⟦De samenleving⟧ doet dit.', 'Dit doen ⟦externe partners⟧.']) assert.equal(mark(unmark(marked), 'collective'), marked);
});

test('owner: nobody', () => {
  for (const text of ['Een wethouder is schaars.', 'Het eigenaarschap is onduidelijk.', 'De Wet Langdurige Zorg geldt.', 'Het Integraal Veiligheidsplan regelt dit.', 'De tafel is rond.', 'Daarmee maakt dit verschil.', 'Vaak maakt dat uit.', 'In Zuiderveld regent het.', 'De partner telt mee.', 'Binnen het sociaal domein speelt dit.', '30 km/u', 'Ons dorp is mooi.', 'hun gemeente', 'De wetenschap groeit.', 'Het gaat om 1.200 euro.', '']) assert.equal(mark(mark(text, 'named'), 'collective'), text);
});

test('owner: names of the project are always found, and the longest wins', () => {
  const owners = ['wethouder Wonen', 'Wooncompagnie', 'team zeven', 'de buurtkamer'];
  assert.equal(mark('Wooncompagnie verbouwt, en de buurtkamer kijkt toe.', 'named', owners), '⟦Wooncompagnie⟧ verbouwt, en ⟦de buurtkamer⟧ kijkt toe.');
  assert.equal(mark('De wethouder Wonen en Zorg tekent.', 'named', owners), '⟦De wethouder Wonen en Zorg⟧ tekent.');
  assert.equal(mark('Vraag het team zeven.', 'named', owners), 'Vraag ⟦het team zeven⟧.');
});

test('owner: text is folded, offsets are those of the passage', () => {
  const text = 'Vraag \u00AD\u00ADde\r\nwethouder\u00A0Sociale\u00AD\u00AD Zaken.';
  const [party] = findParties(tokenize(text, 7), text, [], 7);
  assert.equal(party?.text, 'de wethouder Sociale Zaken');
  assert.equal(party.start, 7 + text.indexOf('de'));
  assert.equal(party.end, 7 + text.indexOf('.'));
});

test('owner: the value of a slot', () => {
  const table: Readonly<Record<string, readonly string[]>> = {
    named: ['wethouder Sociale Zaken', 'team Communicatie', 'teammanager Toegang', 'concerncontroller', 'college', 'raad', 'het college en ketenpartners', 'gemeente Zuiderveld', 'M. de Groot', 'Groot', 'wijkteam en partners', 'Woonstede en partners', 'afdeling 3', 'GGD', 'griffie', 'Toegang', 'mevrouw Mei'],
    collective: ['de gemeente', 'gemeente', 'De gemeente', 'samen met partners', 'partners', 'ketenpartners', 'iedereen', 'wij', 'allen', 'betrokken partijen', 'gemeente en partners', 'alle betrokkenen', 'het veld', 'de organisatie'],
    placeholder: ['[wie?]', 'n.t.b.', 'ntb', 'wie?', 'nader te bepalen', 'PM', 'XX', '???', '…', '[]', '-', 'volgt', 'wethouder [naam]', 'n.n.b.', 'n.v.t.'],
    empty: ['', '  ', '\u00AD\u00AD'],
  };
  for (const [state, values] of Object.entries(table)) for (const value of values) assert.equal(readOwnerValue(value, 0, []).state, state, value);
  assert.equal(readOwnerValue('De gemeente', 0, ['de gemeente']).state, 'named');
  assert.deepEqual(readOwnerValue('wethouder Sociale Zaken (mw. Groot)', 5, []).party, { start: 5, end: 28, text: 'wethouder Sociale Zaken', sort: 'named' });
});

test('owner: placeholders', () => {
  for (const text of ['[wie?]', '[datum]', 'n.t.b. 2027', 'P.M.', '**[wie?]**', '\u00AD[wie?]\u00AD', '....', '___']) assert.ok(isPlaceholder(text), text);
  for (const text of ['', 'volgt de lijn', 'wie dan ook', '[1]', 'pmc', 'ntbx', 'xxl-tassen', 'datumprikker']) assert.ok(!isPlaceholder(text), text);
});

test('owner: spans lie within the text, in order, and nothing throws', () => {
  const words = ['de', 'het', 'De', 'wethouder', 'Wonen', 'en', 'Zorg', 'van', 'J.', 'college', 'B', '&', 'W', 'raad', 'team', 'GGD', ',', '.', 'partners', 'samen', 'met', 'alle', 'betrokken', 'wil', 'door', 'ons', 'Woonstede', '\n', '\u00AD', '\uFFFC', '12'];
  const find = partyFinder(['GGD Noord', 'Wonen en Zorg']);
  fc.assert(fc.property(fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 80 })), fc.integer({ min: 0, max: 9 }), (text, start) => {
    let floor = start;
    for (const party of find(tokenize(text, start), text, start)) {
      assert.ok(floor <= party.start && party.start < party.end && party.end <= start + text.length);
      assert.ok(party.text !== '');
      floor = party.end;
    }
    readOwnerValue(text, start, ['GGD Noord']);
  }), { numRuns: 400 });
});

test('owner: in long runs of the same word all that is found lies within the text, in order', () => {
  const find = partyFinder(['A B C']);
  for (const word of ['De', 'wethouder', 'Van', 'van', 'J.', 'A', 'Jeugd, Zorg en', 'de', 'team', 'alle', 'B &', 'wethouder van de']) {
    const text = `${word} `.repeat(20_000);
    const tokens = tokenize(text, 0);
    let last = 0;
    for (const { start, end } of find(tokens, text)) {
      assert.ok(last <= start && start < end && end <= text.length, word);
      last = end;
    }
  }
});
