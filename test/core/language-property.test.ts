import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readProse } from '../../server/src/core/language/read.ts';
import type { Sentence } from '../../server/src/core/language/reading.ts';
import { splitSentences } from '../../server/src/core/language/sentence.ts';
import { tokenize } from '../../server/src/core/language/token.ts';
import { proseOf } from '../support/language.ts';

const word = fc.constantFrom(
  'de', 'het', 'gemeente', 'wij', 'we', 'college', 'zet', 'in', 'op', 'onderzoekt', 'onderzoeken', 'wordt', 'worden', 'zou', 'moeten', 'kunnen', 'aangepast', 'dat', 'die', 'of', 'als', 'om', 'te', 'waar', 'mogelijk', 'zo', 'snel', 'en', ',', '.', ':', ';', '?', '(', ')',
  '"', "'", '“', '”', '‘', '’', '\u00AD', '\uFFFC', '1 mei 2026', '3.', '-', '•', '…', 'e.e.a.', 'z.s.m.', 'enz.', 'ontwikkelen', 'voor', 'aandacht', 'meer', 'betere', 'niet', 'Duinrade', 'VNG', '2026', '50%', 'Open', 'Stel', 'Stimuleren', 'van',
);
const dutchLike = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '', '\r\n')), { maxLength: 60 }).map((pairs) => pairs.map(([text, gap]) => text + gap).join(''));
const anything = fc.oneof(dutchLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
const kinds = fc.constantFrom('advies' as const, 'plan' as const, 'reactie' as const);
const places = fc.constantFrom('paragraph' as const, 'item' as const, 'cell' as const, 'heading' as const);

function* spansOf({ acts, times, openEnds }: Sentence): Generator<{ start: number; end: number }> {
  yield* times;
  yield* openEnds;
  for (const act of acts) {
    yield act;
    yield act.anchor;
    if (act.owner) yield act.owner;
    if (act.planning) yield act.planning;
    if (act.agentless) yield act.agentless;
    for (const reason of act.vague) { yield reason; yield* reason.parts; }
  }
}

describe('any text', () => {
  it('is read without throwing, and what is found lies in its sentence, on whole words', () => {
    fc.assert(fc.property(anything, kinds, places, fc.nat(1000), (text, kind, place, start) => {
      const prose = proseOf(text, { place, start });
      const edges = new Set(tokenize(prose.text, start).flatMap((token) => [token.start, token.end]));
      let last = start;
      for (const sentence of readProse(prose, kind)) {
        assert.ok(last <= sentence.start && sentence.start <= sentence.end && sentence.end <= start + text.length);
        last = sentence.end;
        for (const span of spansOf(sentence)) {
          assert.ok(sentence.start <= span.start && span.start <= span.end && span.end <= sentence.end, JSON.stringify([text, span]));
          assert.ok(edges.has(span.start) && edges.has(span.end), JSON.stringify([text, span]));
        }
      }
    }), { numRuns: 400 });
  });

  it('is read the same twice, and the same wherever it stands', () => {
    fc.assert(fc.property(dutchLike, kinds, (text, kind) => {
      const there = JSON.stringify(readProse(proseOf(text, { start: 0 }), kind));
      assert.equal(JSON.stringify(readProse(proseOf(text, { start: 0 }), kind)), there);
      assert.equal(readProse(proseOf(text, { start: 70 }), kind).map(({ acts }) => acts.length).join(), readProse(proseOf(text), kind).map(({ acts }) => acts.length).join());
    }), { numRuns: 200 });
  });

  it('gives tokens in order that cover every letter', () => {
    fc.assert(fc.property(anything, (text) => {
      let at = 0;
      for (const token of tokenize(text, 0)) {
        assert.ok(at <= token.start && token.start < token.end);
        assert.doesNotMatch(text.slice(at, token.start), /[a-zA-Z0-9]/);
        at = token.end;
      }
      assert.doesNotMatch(text.slice(at), /[a-zA-Z0-9]/);
    }), { numRuns: 400 });
  });
});

describe('hostile text', () => {
  const units = ['wordt ', 'onderzoeken ', 'dat ', 'en ', 'waar mogelijk, ', '" ( ', 'a.', 'a-\n', '\u00AD', 'De gemeente ', 'A\n', '(', "'s ", '1', '1.', 'als wij ', 'zo '];

  it('is cut into stretches of bounded length, so that the work on each is bounded', () => {
    for (const unit of units) {
      const tokens = tokenize(unit.repeat(20_000), 0);
      const stretches = splitSentences(tokens);
      assert.ok(stretches.every(({ from, to }) => from < to && to - from <= 401));
      assert.equal(stretches.reduce((count, { from, to }) => count + to - from, 0), tokens.length);
    }
  });

  it('is read to its end', () => {
    for (const unit of units) readProse(proseOf(unit.repeat(4_000)), 'plan');
  });
});
