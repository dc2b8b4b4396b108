import type { Reading } from './finite.ts';
import { ADVERB, COMPARATIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, PEOPLE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import type { VagueRule } from './reading.ts';
import type { Stretch } from './sentence.ts';

/** One reason, in tokens; `lemma` is that of the verb that gives it, else empty. */
export interface Reason {
  readonly rule: VagueRule;
  readonly at: readonly number[];
  readonly lemma: string;
  readonly main: boolean;
}

/**
 * What the object of a light verb, or the predicate of a copula, says of the act: the first noun decides. A product or a word unknown to the data
 * settles it, a soft noun or a judgement leaves it open. Prepositional phrases are passed over.
 */
export function softWord({ tokens, words, muted }: Reading, { from, to }: Stretch): Reason | null {
  let judged: Reason | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    const token = tokens[at];
    if (word === undefined || muted[at] === true || token?.kind !== 'word' || token.norm === 'om') {
      if (token?.norm === 'om' || token?.norm === ',' && judged !== null && ((words[at + 1]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) === 0) break;
      continue;
    }
    // *zorgen de komende jaren voor …*: when says nothing of the act.
    if (timeNoun.test(tokens[at + 1]?.norm ?? '') && timeLeads.has(token.norm)) { at++; continue; }
    // *geven hen de ruimte*: whoever it is for says nothing of the act.
    if (recipients.has(token.norm)) continue;
    if ((word.flags & (SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0 && (word.flags & DETERMINER) === 0) break;
    if ((word.flags & PREPOSITION) !== 0 && (word.flags & DETERMINER) === 0 && token.norm !== 'voor' && token.norm !== 'aan') { at = endOfPhrase(words, tokens, at, to); continue; }
    const settled = judged !== null && judged.rule === 'vergelijking-zonder-maatstaf' ? judged : null;
    if (word.soft !== null) return judged !== null && (words[at]?.flags ?? 0) === 0 && judged.rule === 'vergelijking-zonder-maatstaf' ? judged : { rule: word.soft, at: [at], lemma: '', main: true };
    if ((word.flags & PRODUCT) !== 0) return settled;
    if ((word.flags & NOUN_LIKE) !== 0 && tokens[at - 1]?.norm !== 'te') return judged;
    if ((word.flags & COMPARATIVE) !== 0) judged ??= { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    else if ((word.flags & SOFT_ADJECTIVE) !== 0) judged ??= { rule: 'vaag-kwalificatie', at: [at], lemma: '', main: true };
    else if (word.flags === 0 && word.verbs.length === 0 && !((words[at + 1]?.soft ?? null) !== null || ((words[at + 1]?.flags ?? 0) & PRODUCT) !== 0) && !(mayBeAdjective(token.norm) && tokens[at + 1]?.kind === 'word' && (words[at + 1]?.flags ?? 0) !== PREPOSITION) && !goesOnWithJudgement(tokens, words, at)) return judged;
  }
  return judged;
}

/** *een actueel, helder beeld*: one adjective of several. */
const goesOnWithJudgement = (tokens: Reading['tokens'], words: Reading['words'], at: number): boolean =>
  (tokens[at + 1]?.norm === ',' || tokens[at + 1]?.norm === 'en') && ((words[at + 2]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0;

const timeLeads = new Set(['komende', 'aankomende', 'volgende', 'eerstvolgende', 'dit', 'deze', 'elk', 'elke', 'ieder', 'iedere']);
/** Nouns that say when: *de komende periode*, *volgend voorjaar*. */
export const timeNoun = /^(?:jaar|jaren|(?:raads|college|bestuurs)?periode|tijd|maand|maanden|week|weken|kwartaal|zomer|voorjaar|najaar|winter|herfst|lente)$/;
const possessives = new Set(['hun', 'zijn', 'haar', 'je', 'jouw']);
const recipients = new Set(['hen', 'hem', 'ons', 'mij', 'me', 'jou', 'zich', 'elkaar']);

/** The same for an object or predicate that stands before its verb: *de buurt groener maken*, *moet voor ieder toegankelijk zijn*. */
export function softBefore({ tokens, words, muted }: Reading, verb: number, from: number): Reason | 'settled' | null {
  for (let at = verb - 1; from <= at; at--) {
    const word = words[at];
    if (word === undefined || muted[at] === true || tokens[at]?.kind !== 'word' || tokens[at]?.norm === 'te') continue;
    // *willen wij de komende jaren geven*: when says nothing of the act.
    if (timeNoun.test(tokens[at]?.norm ?? '') && timeLeads.has(tokens[at - 1]?.norm ?? '')) { at--; continue; }
    // *dient te zorgen voor …*: nothing stands between.
    if (word.auxiliary && word.soft === null && (word.flags & (NOUN_LIKE | PREPOSITION)) === 0) return null;
    // *daar verandering in komen*: what stands right before the verb belongs to *daar*.
    if (at === verb - 1 && (word.flags & PREPOSITION) !== 0 && (word.flags & (DETERMINER | SOFT_ADJECTIVE)) === 0) continue;
    const preposition = governor(words, tokens, at, from);
    // *moet van topkwaliteit zijn*
    if (preposition === at - 1 && from <= preposition && (preposition === from || words[preposition - 1]?.auxiliary === true) && tokens[preposition]?.norm === 'van' && word.soft === 'vaag-kwalificatie' && verb - at < 3) return { rule: word.soft, at: [preposition, at], lemma: '', main: true };
    if (from <= preposition) { at = preposition; continue; }
    const before = from < at ? words[at - 1] : undefined;
    // *hun werk doen*: what somebody has already.
    if (word.soft === 'vaag-inspanning' && possessives.has(tokens[at - 1]?.norm ?? '')) return 'settled';
    if (word.soft !== null) return { rule: word.soft, at: [at], lemma: '', main: true };
    if ((word.flags & COMPARATIVE) !== 0) return { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    if ((word.flags & SOFT_ADJECTIVE) !== 0) return { rule: 'vaag-kwalificatie', at: [at], lemma: '', main: true };
    if (word.flags === 0 || (word.flags & PRODUCT) !== 0) {
      if (before !== undefined && (before.flags & COORDINATOR) !== 0 && ((words[at - 2]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0) continue;
      if (before !== undefined && (before.flags & COMPARATIVE) !== 0) return { rule: 'vergelijking-zonder-maatstaf', at: [at - 1, at], lemma: '', main: true };
      if (before !== undefined && (before.flags & SOFT_ADJECTIVE) !== 0 && (word.flags & PRODUCT) === 0) return { rule: 'vaag-kwalificatie', at: [at - 1, at], lemma: '', main: true };
      return 'settled';
    }
    if ((word.flags & (PREPOSITION | DETERMINER)) !== 0) return null;
  }
  return null;
}

/** Ends as an adjective before a noun does; *implementatie* is a noun. */
const mayBeAdjective = (norm: string): boolean => norm.endsWith('e') && !norm.endsWith('ie');

/** The preposition whose phrase ends with this word (*van de buurt*), or -1. */
function governor(words: Reading['words'], tokens: Reading['tokens'], noun: number, from: number): number {
  for (let at = noun - 1; from <= at && noun - 5 < at; at--) {
    const word = words[at];
    if (word === undefined || tokens[at]?.kind !== 'word') return -1;
    if ((word.flags & PREPOSITION) !== 0 && tokens[at]?.norm !== 'te') return at;
    if ((word.flags & (DETERMINER | SOFT_ADJECTIVE | COMPARATIVE)) === 0 && !(word.flags === 0 && mayBeAdjective(tokens[at]?.norm ?? '')) && (word.flags & COORDINATOR) === 0 && !(word.flags === 0 && (tokens[at - 1]?.norm === 'een' || /(?:ig|lijk|isch|ling|baar)$/.test(tokens[at]?.norm ?? '')))) return -1;
    if ((word.flags & DETERMINER) !== 0 && ((words[at - 1]?.flags ?? 0) & PREPOSITION) === 0) return -1;
  }
  return -1;
}

/** The last word of the prepositional phrase that starts here: its first noun. */
function endOfPhrase(words: Reading['words'], tokens: Reading['tokens'], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    const token = tokens[at];
    if (word === undefined || token?.kind !== 'word') return at;
    if ((word.flags & (DETERMINER | SOFT_ADJECTIVE | COMPARATIVE | ADVERB)) !== 0 && word.soft === null) continue;
    if (mayBeAdjective(token.norm) && word.flags === 0 && word.soft === null && tokens[at + 1]?.kind === 'word' && ((words[at + 1]?.flags ?? 0) & ~(PRODUCT | PEOPLE)) === 0) continue;
    return at;
  }
  return to;
}

/** *maken de wijk groener*: a judgement that no noun follows is what the making comes to. */
export function resultOf({ tokens, words, muted }: Reading, { from, to }: Stretch): Reason | null {
  let made = false;
  for (let at = from; at < to; at++) {
    const flags = words[at]?.flags ?? 0;
    made ||= (flags & PRODUCT) !== 0;
    // *maken een plan, met maatregelen gericht op …*: said of something else.
    if (made && tokens[at]?.norm === ',') break;
    if ((flags & (COMPARATIVE | SOFT_ADJECTIVE)) === 0 || muted[at] === true) continue;
    // *een stabiele en …*: it belongs to a noun.
    if ((flags & COMPARATIVE) === 0 && tokens[at]?.norm.endsWith('e') === true) continue;
    const next = words[at + 1];
    const ends = to <= at + 1 || next === undefined || tokens[at + 1]?.kind === 'punctuation' || (next.flags & (COORDINATOR | PREPOSITION | MAYBE_SUBORDINATOR)) !== 0 || tokens[at + 1]?.norm === 'om' || next.verbs.length > 0 && (next.flags & (PRODUCT | NOUN_LIKE)) === 0;
    if (ends && ((flags & ADVERB) === 0 || tokens[at + 1]?.kind === 'punctuation' || to <= at + 1)) return { rule: (flags & COMPARATIVE) !== 0 ? 'vergelijking-zonder-maatstaf' : 'vaag-kwalificatie', at: [at], lemma: '', main: true };
  }
  return null;
}

