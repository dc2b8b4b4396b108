import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparativesOf } from '../../server/src/core/language/comparison.ts';
import { ADVERB, BACK, BODY, COLLECTIVE, COMPARATIVE, CONDITIONAL, COORDINATOR, DETERMINER, lookUp, MAYBE_SUBORDINATOR, NEGATION, NOUN_LIKE, PEOPLE, PREPOSITION, PRODUCT, SUBORDINATOR, SURE_PARTICLE } from '../../server/src/core/language/lexicon.ts';
import { bodies, collectives, comparatives, people, products, scales, soft, softAdjectives } from '../../server/src/core/language/nl/nouns.ts';
import { adverbs, conditionals, coordinators, determiners, maybeSubordinators, negations, prepositions, subjects, subordinators, sureParticles, verbLookingNouns } from '../../server/src/core/language/nl/words.ts';
import { mainly } from '../support/language.ts';

const listed = (list: string): string[] => list.trim().split(/\s+/).filter((word) => !word.includes('_'));
const asks = (text: string, rule: string): boolean => mainly(text).some((line) => line.startsWith(`${rule}: `));

describe('nouns', () => {
  for (const [rule, list] of Object.entries(soft)) {
    it(`${rule} is asked of an act that only gives one`, () => {
      assert.deepEqual(listed(list).filter((noun) => !asks(`Wij zorgen voor ${noun}.`, rule)), []);
    });
  }

  it('a thing that will be there settles the act', () => {
    assert.deepEqual(listed(products).filter((noun) => 0 < mainly(`Wij maken een ${noun}.`).length), []);
  });
});

describe('adjectives', () => {
  const inflected = listed(softAdjectives).filter((word) => word.endsWith('e'));
  const plain = listed(softAdjectives).filter((word) => !word.endsWith('e'));

  it('a judgement is all that is promised', () => {
    assert.deepEqual(plain.filter((word) => !asks(`De haven moet ${word} zijn.`, 'vaag-kwalificatie')), []);
    assert.deepEqual(inflected.filter((word) => !asks(`Wij zorgen voor een ${word} haven.`, 'vaag-kwalificatie')), []);
  });

  it('their comparatives ask for a measure', () => {
    const made = comparativesOf(listed(`${softAdjectives} ${scales}`)).filter((word) => !word.endsWith('e'));
    assert.deepEqual(made.filter((word) => !asks(`Wij maken de haven ${word}.`, 'vergelijking-zonder-maatstaf')), []);
  });

  it('comparatives are made by rule', () => {
    assert.deepEqual(comparativesOf(['veilige', 'heldere', 'leefbare', 'dure', 'actieve']).filter((word) => !word.endsWith('e')), ['veiliger', 'helderder', 'leefbaarder', 'duurder', 'actiever']);
    for (const word of ['spoediger', 'bereikbaarder', 'zorgzamere']) assert.notEqual(lookUp(word).flags & COMPARATIVE, 0, word);
    for (const word of ['vertegenwoordiger', 'medewerker', 'kalender', 'inwoner', 'nummer']) assert.equal(lookUp(word).flags & COMPARATIVE, 0, word);
  });
});

describe('lists of words', () => {
  const lists: readonly (readonly [name: string, list: string, flag: number])[] = [
    ['determiners', determiners, DETERMINER], ['prepositions', prepositions, PREPOSITION], ['subordinators', subordinators, SUBORDINATOR], ['maybeSubordinators', maybeSubordinators, MAYBE_SUBORDINATOR],
    ['conditionals', conditionals, CONDITIONAL], ['negations', negations, NEGATION], ['coordinators', coordinators, COORDINATOR], ['adverbs', adverbs, ADVERB], ['verbLookingNouns', verbLookingNouns, NOUN_LIKE],
    ['sureParticles', sureParticles, SURE_PARTICLE], ['back', subjects.back, BACK], ['products', products, PRODUCT], ['people', people, PEOPLE], ['collectives', collectives, COLLECTIVE], ['bodies', bodies, BODY], ['comparatives', comparatives, COMPARATIVE],
  ];
  for (const [name, list, flag] of lists) {
    it(`${name}: each word is known as one, and stands there once`, () => {
      const words = listed(list);
      assert.deepEqual(words.filter((word) => (lookUp(word).flags & flag) === 0), []);
      assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
    });
  }
});
