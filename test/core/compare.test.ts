import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareDocuments } from '../../server/src/core/compare/documents.ts';
import { compareObligations, countChanges, type Change, type Difference } from '../../server/src/core/compare/compare.ts';
import { obligationsOf, type Obligation } from '../../server/src/core/compare/obligation.ts';
import type { DocumentKind } from '../../server/src/core/language/reading.ts';
import { modelOf } from '../../server/src/core/analysis.ts';
import { NAMES, read } from '../support/check.ts';

function obligations(text: string, kind: DocumentKind = 'advies'): readonly Obligation[] {
  const analysis = read(text, {}, NAMES[kind]);
  const model = modelOf(analysis);
  return model ? obligationsOf(model, analysis.markdown) : [];
}

const obligation = (text: string): Obligation => ({
  start: 0, end: text.length, sort: 'recommendation', number: null, about: null, text, vague: [], verdict: null, tokens: text.toLowerCase().split(' '),
  slots: { owner: null, planning: null, result: null, decision: null, test: null },
});

const differences = (before: string, after: string, kind?: DocumentKind): readonly Difference[] => compareObligations(obligations(before, kind), obligations(after, kind));

/** `weakened owner: de wethouder → ` for each change. */
const told = ({ sort, slot, before, after }: Change): string => `${sort}${slot ? ` ${slot}` : ''}: ${before ?? ''} → ${after ?? ''}`;
const changes = (before: string, after: string, kind?: DocumentKind): readonly string[] => differences(before, after, kind).flatMap((each) => each.changes.map(told));

const advice = (slots: Readonly<Record<string, string>>, words = 'Open één loket in het gemeentehuis.'): string =>
  `**Advies 1:** ${words}\n\n${Object.entries(slots).map(([name, value]) => `- **${name}:** ${value}\n`).join('')}`;

describe('what became of an obligation', () => {
  it('came or went', () => {
    const [one, other] = ['**Advies 1:** Open één loket.\n', '**Advies 2:** Wijs voor elke wijk een contactpersoon aan.\n'];
    assert.deepEqual(changes(one, `${one}\n${other}`), ['appeared:  → Wijs voor elke wijk een contactpersoon aan.']);
    assert.deepEqual(changes(`${one}\n${other}`, one), ['vanished: Wijs voor elke wijk een contactpersoon aan. → ']);
  });

  it('binds less, or more', () => {
    const [firm, loose] = ['De gemeente zal in 2027 tien woningen bouwen.', 'De gemeente streeft ernaar in 2027 tien woningen te bouwen.'];
    assert.deepEqual(changes(firm, loose, 'reactie'), ['weakened:  → streeft']);
    assert.deepEqual(changes(loose, firm, 'reactie'), ['strengthened: streeft → ']);
    assert.deepEqual(changes('**Opdracht 1:** Wij zetten in op één loket.\n', '**Opdracht 1:** Wij openen één loket.\n', 'plan'), ['strengthened: zetten in → ']);
  });

  it('loses or gains a slot, also where only a placeholder stays', () => {
    assert.deepEqual(changes(advice({ Eigenaar: 'wethouder Zorg' }), advice({ Eigenaar: 'n.t.b.' })), ['weakened owner: wethouder Zorg → ']);
    assert.deepEqual(changes(advice({ Eigenaar: 'wethouder Zorg' }), advice({ Eigenaar: 'wethouder Zorg', Planning: '1 mei 2027' })), ['strengthened planning:  → 1 mei 2027']);
    assert.deepEqual(changes(advice({ Planning: '1 mei 2027' }), advice({ Planning: 'zo snel mogelijk' })), ['weakened planning: 1 mei 2027 → ']);
  });

  it('is due later, or earlier, by the dates and not by how they are written', () => {
    assert.deepEqual(changes(advice({ Planning: 'uiterlijk 1 mei 2027' }), advice({ Planning: 'derde kwartaal van 2027' })), ['postponed planning: uiterlijk 1 mei 2027 → derde kwartaal van 2027']);
    assert.deepEqual(changes(advice({ Planning: 'in 2027' }), advice({ Planning: 'vóór 1 maart 2027' })), ['advanced planning: in 2027 → vóór 1 maart 2027']);
    assert.deepEqual(changes(advice({ Planning: 'uiterlijk 1 mei 2027' }), advice({ Planning: '1-5-2027' })), []);
    assert.deepEqual(changes(advice({ Planning: 'uiterlijk 1 mei 2027' }), advice({ Planning: 'vanaf 1 mei 2027' })), ['changed planning: uiterlijk 1 mei 2027 → vanaf 1 mei 2027']);
    assert.deepEqual(changes(advice({ Planning: 'binnen vier weken' }), advice({ Planning: 'binnen 6 weken' })), ['postponed planning: binnen vier weken → binnen 6 weken']);
    assert.deepEqual(changes(advice({ Planning: 'binnen vier weken' }), advice({ Planning: 'binnen vier dagen' })), ['changed planning: binnen vier weken → binnen vier dagen']);
    assert.deepEqual(changes(advice({ Besluit: 'raadsvergadering van 9 juli 2026' }), advice({ Besluit: 'raadsvergadering van 8 oktober 2026' })), ['postponed decision: raadsvergadering van 9 juli 2026 → raadsvergadering van 8 oktober 2026']);
  });

  it('goes to somebody else, and not where only an article was added', () => {
    assert.deepEqual(changes(advice({ Eigenaar: 'wethouder Zorg' }), advice({ Eigenaar: 'griffier' })), ['owner owner: wethouder Zorg → griffier']);
    assert.deepEqual(changes(advice({ Eigenaar: 'wethouder Zorg' }), advice({ Eigenaar: 'de wethouder Zorg' })), []);
  });

  it('is answered otherwise by the college', () => {
    const reaction = (verdict: string): string => `## Advies 1\n\n**Reactie:** ${verdict}.\n`;
    assert.deepEqual(changes(reaction('overgenomen'), reaction('niet overgenomen'), 'reactie'), ['weakened: overgenomen → niet overgenomen']);
    assert.deepEqual(changes(reaction('niet overgenomen'), reaction('deels overgenomen'), 'reactie'), ['strengthened: niet overgenomen → deels overgenomen']);
  });

  it('is the same under another number, wherever it stands', () => {
    const [one, two, three] = ['Open één loket in het gemeentehuis.', 'Wijs voor elke wijk een contactpersoon aan.', 'Zet de wachttijden op de website.'];
    const numbered = (...texts: readonly string[]): string => texts.map((text, index) => `**Advies ${String(index + 1)}:** ${text}\n`).join('\n');
    assert.deepEqual(changes(numbered(one, two, three), numbered(two, three)), ['vanished: Open één loket in het gemeentehuis. → ', 'renumbered: 2 → 1', 'renumbered: 3 → 2']);
    assert.deepEqual(changes(numbered(one, two), `${numbered(one)}\nEen nieuwe alinea over iets anders.\n\n**Advies 2:** ${two}\n`), []);
  });

  it('is known by its number when few words are left', () => {
    assert.deepEqual(changes('**Advies 4:** Open één loket in het gemeentehuis.\n', '**Advies 4:** Richt in elke wijk één loket in.\n'), ['reworded: Open één loket in het gemeentehuis. → Richt in elke wijk één loket in.']);
  });

  it('is found in a document that got another name', () => {
    const version = (key: string, text: string) => ({ key, path: key, text, kind: 'advies' as const, obligations: obligations(text) });
    const [old, other] = ['**Advies 1:** Open één loket.\n\n**Advies 2:** Zet de wachttijden op de website.\n', '**Advies 1:** Maak de stoepen gelijk.\n'];
    assert.deepEqual(compareDocuments([version('a', old), version('b', other)], [version('c', old.replace('één', 'een')), version('b', other)]).map(({ before, after, differences: found }) => [before?.key, after?.key, countChanges(found).reworded]), [['a', 'c', 1]]);
    assert.deepEqual(compareDocuments([version('a', other)], [version('b', old)]).map(({ before, after }) => [before?.key, after?.key]), [[undefined, 'b'], ['a', undefined]]);
  });
});

const MIRROR: Readonly<Record<string, string>> = { appeared: 'vanished', vanished: 'appeared', weakened: 'strengthened', strengthened: 'weakened', postponed: 'advanced', advanced: 'postponed' };
const mirrored = ({ sort, slot, before, after }: Change): Change => ({ sort: (MIRROR[sort] ?? sort) as Change['sort'], slot, before: after, after: before });

describe('a comparison', () => {
  const acts = fc.constantFrom('Open één loket.', 'De gemeente zal een loket openen.', 'Wij streven naar één loket.', 'De wethouder Zorg onderzoekt of er een loket komt.', 'Wij adviseren het college om zo snel mogelijk een loket te openen.', 'Zet de wachttijden op de website.', 'Overgenomen.', 'Niet overgenomen, want er is geen geld.');
  const slot = fc.constantFrom('', '\n\n- **Eigenaar:** wethouder Zorg', '\n\n- **Eigenaar:** n.t.b.\n- **Planning:** 1 mei 2027', '\n\n- **Planning:** uiterlijk 1 juni 2027\n- **Besluit:** raad van mei 2027', '\n\n- **Planning:** zo snel mogelijk');
  const label = fc.constantFrom('**Advies 1:** ', '**Advies 2:** ', '**Opdracht 3:** ', '**Vraag 1:** ', '**Reactie:** ', '## Advies 2\n\n**Reactie:** ', '');
  const text = fc.array(fc.tuple(label, acts, slot).map((parts) => parts.join('')), { maxLength: 6 }).map((parts) => `${parts.join('\n\n')}\n`);
  const kind = fc.constantFrom<DocumentKind>('advies', 'plan', 'reactie');

  it('of a document with itself finds nothing', () => {
    for (const name of ['plan', 'advies', 'reactie'] as const) assert.deepEqual(changes(readFileSync(`examples/waterbeek.${name}.md`, 'utf8'), readFileSync(`examples/waterbeek.${name}.md`, 'utf8'), name), []);
    fc.assert(fc.property(text, kind, (one, of) => { assert.deepEqual(changes(one, one, of), []); }), { numRuns: 60 });
  });

  it('the other way round says the opposite, and names each obligation once', () => {
    fc.assert(fc.property(text, text, kind, (one, other, of) => {
      const [there, back] = [differences(one, other, of), differences(other, one, of)];
      assert.deepEqual(back.flatMap((each) => each.changes.map((change) => told(mirrored(change)))).sort(), there.flatMap((each) => each.changes.map(told)).sort());
      for (const side of ['before', 'after'] as const) {
        const named = there.flatMap((each) => each[side] ?? []);
        assert.equal(new Set(named).size, named.length);
      }
    }), { numRuns: 60 });
  });

  it('of thousands of documents that all moved ends', () => {
    const versions = (folder: string) => Array.from({ length: 3000 }, (_, index) => {
      const key = `${folder}/${String(index)}.advies.md`;
      return { key, path: key, text: '', kind: 'advies' as const, obligations: [obligation(`Open in wijk ${String(index)} een loket.`), obligation('Zet de wachttijden op de website.')] };
    });
    assert.deepEqual(compareDocuments(versions('oud'), versions('nieuw')), []);
  });

  it('of thousands of obligations that are all alike ends', () => {
    const many = (word: string): readonly Obligation[] => Array.from({ length: 3000 }, (_, index) => obligation(`Open in wijk ${String(index)} ${word} loket.`));
    assert.equal(compareObligations(many('één'), many('geen')).length, 3000);
  });
});
