import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conjugate } from '../../server/src/core/language/conjugate.ts';
import { lookUp, PREPOSITION, SOFT_ADJECTIVE } from '../../server/src/core/language/lexicon.ts';
import { INFINITIVE, PARTICIPLE, STEM } from '../../server/src/core/language/morphology.ts';
import { frames } from '../../server/src/core/language/nl/frames.ts';
import { phrases } from '../../server/src/core/language/nl/phrases.ts';
import { verbs } from '../../server/src/core/language/nl/verbs.ts';
import type { DocumentKind } from '../../server/src/core/language/reading.ts';
import { actsIn } from '../support/language.ts';

/** What the messages about a sentence quote, in small letters. */
const quoted = (text: string, kind: DocumentKind = 'plan'): string[] => actsIn(text, kind).flatMap(({ vague }) => vague.map(({ message }) => (/^‘([^’]*)’/.exec(message.nl)?.[1] ?? '').toLowerCase()));

const infinitives = new Set(Object.values(verbs).flatMap((list) => list.split(/\s+/).map((row) => row.replace(/[-.|]/g, ''))));

/** The words stand in the text in that order. */
function standsIn(text: string, words: readonly string[]): boolean {
  const all = text.toLowerCase().split(/[^\p{L}\d.'-]+/u).map((word) => word.replace(/\.$/, ''));
  let from = 0;
  return words.every((word) => {
    const at = all.indexOf(word, from);
    from = at + 1;
    return 0 <= at;
  });
}

const articles = new Set(['een', 'de', 'het']);

/** *rekening houden met*, *toe willen naar*: an infinitive, with neither an adjective nor a preposition before it that lacks its noun. */
function isInfinitivePhrase(words: readonly string[]): boolean {
  const at = words.findIndex((word) => infinitives.has(word));
  const before = words[at - 1] ?? '';
  if (at < 0 || words[0] === 'te' || articles.has(before) || articles.has(words.at(-1) ?? '')) return false;
  const { flags } = lookUp(words[0] ?? '');
  return at !== 1 || (flags & PREPOSITION) === 0 && !((flags & SOFT_ADJECTIVE) !== 0 && /[^e]e$/.test(before));
}

/** Words of a sentence as they stand there: no verb with *te*, and no article that lost its noun. */
const isQuotation = (text: string, words: readonly string[]): boolean => standsIn(text, words) && !(words[0] === 'te' && infinitives.has(words[1] ?? '')) && !articles.has(words.at(-1) ?? '');

/** The messages about a sentence that name its words in neither way. */
function misnamed(text: string): string[] {
  return quoted(text).filter((words) => !isInfinitivePhrase(words.split(' ')) && !isQuotation(text, words.split(' '))).map((words) => `${text} → ${words}`);
}

/** Asked about only with words that their frames have. */
const elsewhere = new Set(['in|zetten', 'werken']);

describe('what a message quotes', () => {
  it('is the name of the frame, or words that stand there', () => {
    assert.deepEqual(frames.flatMap(({ bad }) => misnamed(bad)), []);
  });

  it('is the name of every expression of every frame', () => {
    const sentences = frames.flatMap(({ verbs: lemmas, words, rule }) => rule === null || rule === 'none' ? [] : lemmas.split(' ').flatMap((lemma) => words.map((expression) => `Wij zullen de buurt ${expression} ${lemma}.`)));
    assert.deepEqual(sentences.flatMap((sentence) => misnamed(sentence)), []);
  });

  it('stands there, for a fixed expression', () => {
    assert.deepEqual(phrases.flatMap(({ bad }) => misnamed(bad)), []);
  });

  for (const sort of ['effort', 'dilution', 'deferral', 'hedge', 'change', 'keep'] as const) {
    it(`is the infinitive, whatever form of ${sort} stands there`, () => {
      const wrong = verbs[sort].split(/\s+/).filter((row) => !elsewhere.has(row)).flatMap((row) => {
        const [particle = '', base = ''] = row.includes('|') ? row.split('|') : ['', row];
        const lemma = row.replace(/[-.|]/g, '');
        const forms = conjugate(base);
        const form = (bit: number): string => forms.find(([, bits]) => (bits & bit) !== 0)?.[0] ?? '';
        const te = `${particle === '' ? '' : `${particle} `}te ${form(INFINITIVE)}`;
        const stem = form(STEM);
        const order = `${stem.charAt(0).toUpperCase()}${stem.slice(1)} de buurt${particle === '' ? '' : ` ${particle}`}.`;
        const found = [`De buurt zal worden ${particle}${form(PARTICIPLE)}.`, `Wij beloven de buurt ${te}.`].flatMap((sentence) => quoted(sentence)).concat(quoted(order, 'advies'));
        assert.ok(0 < found.length, row);
        return found.filter((words) => words !== lemma && words !== `zich ${lemma}`).map((words) => `${row} → ${words}`);
      });
      assert.deepEqual(wrong, []);
    });
  }
});
