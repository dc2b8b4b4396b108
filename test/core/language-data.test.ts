import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conjugate, makeVerbs } from '../../server/src/core/language/conjugate.ts';
import { PARTICIPLE, PAST, SINGULAR, STEM } from '../../server/src/core/language/morphology.ts';
import { cues, openEndRows } from '../../server/src/core/language/nl/cues.ts';
import { frames } from '../../server/src/core/language/nl/frames.ts';
import { phrases } from '../../server/src/core/language/nl/phrases.ts';
import { verbs, type VerbClass } from '../../server/src/core/language/nl/verbs.ts';
import { asked, mainly, read } from '../support/language.ts';

describe('rows of data', () => {
  for (const row of phrases) {
    it(row.words[0] ?? '', () => {
      const found = asked(row.bad);
      assert.ok(found.some((line) => line.replace('(', '').startsWith(`${row.rule}: `)), `${row.bad} → ${found.join('; ')}`);
      assert.equal(mainly(row.bad).some((line) => line.startsWith(row.rule)), row.weight === 'main' || mainly(row.bad).some((line) => line.startsWith(row.rule)), row.bad);
      const good = asked(row.good);
      assert.ok(!good.some((line) => line.replace('(', '').startsWith(row.rule)), `${row.good} → ${good.join('; ')}`);
    });
  }

  for (const row of frames) {
    it(`${row.verbs}: ${row.words[0] ?? ''}`, () => {
      if (row.rule === 'none') assert.deepEqual(read(row.good).flatMap(({ acts }) => acts), [], row.good);
      else assert.deepEqual(mainly(row.good), [], row.good);
      if (row.rule !== 'none' && row.rule !== null) assert.ok(asked(row.bad).some((line) => line.startsWith(`${row.weight === 'detail' ? '(' : ''}${row.rule ?? ''}: `)), `${row.bad} → ${asked(row.bad).join('; ')}`);
    });
  }

  for (const row of cues) {
    it(`${row.tone}: ${row.words[0] ?? ''}`, () => {
      assert.deepEqual(read(row.bad, 'advies').map(({ tone }) => tone), [row.tone]);
      assert.deepEqual(read(row.good, 'advies').map(({ tone }) => tone), [null]);
    });
  }

  for (const row of openEndRows) {
    it(`open end: ${row.words[0] ?? ''}`, () => {
      assert.equal(read(row.bad).flatMap(({ openEnds }) => openEnds).length, 1);
      assert.equal(read(row.good).flatMap(({ openEnds }) => openEnds).length, 0);
    });
  }

  it('each word of a row stands in one row only', () => {
    const seen = new Map<string, number>();
    for (const { words } of [...phrases, ...cues, ...openEndRows]) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
    assert.deepEqual([...seen].filter(([, count]) => 1 < count), []);
  });
});

describe('verbs', () => {
  const rows = Object.entries(verbs).flatMap(([sort, list]) => list.split(/\s+/).map((row) => [sort as VerbClass, row] as const));

  it('each stands in one class', () => {
    const plain = rows.map(([, row]) => row.replace(/[-.]/g, ''));
    assert.deepEqual(plain.filter((row, at) => plain.indexOf(row) !== at), []);
  });

  const forms: readonly (readonly [row: string, stem: string, singular: string, past: string, participle: string])[] = [
    ['maken', 'maak', 'maakt', 'maakte', 'gemaakt'], ['zetten', 'zet', 'zet', 'zette', 'gezet'], ['streven', 'streef', 'streeft', 'streefde', 'gestreefd'],
    ['verbeter.en', 'verbeter', 'verbetert', 'verbeterde', 'verbeterd'], ['faciliteren', 'faciliteer', 'faciliteert', 'faciliteerde', 'gefaciliteerd'], ['onder-zoeken', 'onderzoek', 'onderzoekt', 'onderzocht', 'onderzocht'],
    ['besluiten', 'besluit', 'besluit', 'besloot', 'besloten'], ['evalueren', 'evalueer', 'evalueert', 'evalueerde', 'geëvalueerd'], ['informeren', 'informeer', 'informeert', 'informeerde', 'geïnformeerd'],
    ['nemen', 'neem', 'neemt', 'nam', 'genomen'], ['wijzigen', 'wijzig', 'wijzigt', 'wijzigde', 'gewijzigd'], ['beoordelen', 'beoordeel', 'beoordeelt', 'beoordeelde', 'beoordeeld'], ['herijken', 'herijk', 'herijkt', 'herijkte', 'herijkt'],
    ['creëren', 'creëer', 'creëert', 'creëerde', 'gecreëerd'], ['reizen', 'reis', 'reist', 'reisde', 'gereisd'], ['overleggen', 'overleg', 'overlegt', 'overlegde', 'geoverlegd'],
  ];
  for (const [row, stem, singular, past, participle] of forms) {
    it(row, () => {
      const all = conjugate(row);
      const has = (form: string, bit: number): boolean => all.some(([word, bits]) => word === form && (bits & bit) !== 0);
      assert.deepEqual([has(stem, STEM), has(singular, SINGULAR), has(past, PAST), has(participle, PARTICIPLE)], [true, true, true, true], all.map(([word]) => word).join(' '));
    });
  }

  it('separable verbs are known apart and together', () => {
    const { byForm, separable } = makeVerbs();
    assert.equal(separable.get('mee|nemen')?.lemma, 'meenemen');
    assert.ok(byForm.get('meegenomen')?.some(({ verb }) => verb.lemma === 'meenemen'));
    assert.ok(byForm.get('neemt')?.some(({ verb }) => verb.lemma === 'nemen'));
  });

  // Every verb of these classes must ask, and must be silent in the past and in a question.
  const rules: readonly (readonly [VerbClass, string])[] = [['effort', 'vaag-inspanning'], ['dilution', 'vaag-verdunning'], ['deferral', 'vaag-uitstel'], ['hedge', 'slag-om-de-arm'], ['change', 'vergelijking-zonder-maatstaf'], ['keep', 'vaag-kwalificatie']];
  for (const [sort, rule] of rules) {
    it(`${sort} asks ${rule}`, () => {
      const deaf: string[] = [];
      for (const [own, row] of rows) {
        if (own !== sort) continue;
        const infinitive = row.replace(/[-.|]/g, '');
        const past = `De gemeente ${pastOf(row)}.`;
        if (!mainly(`De gemeente zal de buurt ${infinitive}.`).some((line) => line.startsWith(`${rule}: `)) || 0 < asked(past).length) deaf.push(infinitive);
      }
      assert.deepEqual(deaf, own.get(sort) ?? []);
    });
  }

  it('what leaves something to look at gives a tip', () => {
    for (const verb of [...TIPS.effort, ...TIPS.dilution]) assert.match(asked(`De gemeente zal de buurt ${verb}.`).join(), /^\(vaag-[a-z]+: [a-z]+\)$/);
  });
});

const TIPS = { effort: ['bewaken', 'monitoren'], dilution: ['agenderen'] };
/** Verbs that need other words to be asked about (*werken aan*), so that the plain sentence is silent. */
const own = new Map<VerbClass, readonly string[]>([['effort', ['inzetten', 'werken', ...TIPS.effort].sort()], ['dilution', TIPS.dilution]]);

function pastOf(row: string): string {
  const [particle, base] = row.includes('|') ? row.split('|') : ['', row];
  const past = conjugate(base ?? '').find(([, bits]) => (bits & PAST) !== 0 && (bits & ~PAST) === 0)?.[0] ?? '';
  return `${past} de buurt${particle === '' ? '' : ` ${particle ?? ''}`}`;
}
