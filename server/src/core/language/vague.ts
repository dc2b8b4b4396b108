import type { Commitment } from './act.ts';
import type { Clause, Reading, VerbPlace } from './clause.ts';
import { ADVERB, COMPARATIVE, COORDINATOR, DETERMINER, PEOPLE, PRODUCT, SOFT_ADJECTIVE } from './lexicon.ts';
import { Matcher, type Match } from './matcher.ts';
import { questionFor, suggestionFor } from './message.ts';
import { frames, type FrameRow } from './nl/frames.ts';
import { phrases, type PhraseRow } from './nl/phrases.ts';
import type { TimeExpression, Vagueness, VagueRule } from './reading.ts';
import type { Stretch } from './sentence.ts';

type Row = { readonly phrase: PhraseRow } | { readonly frame: FrameRow };
const rows: readonly Row[] = [...phrases.map((phrase) => ({ phrase })), ...frames.map((frame) => ({ frame }))];
const matcher = new Matcher<Row>(rows, (row) => ('phrase' in row ? row.phrase.words : row.frame.words));

/** All fixed expressions of a text, in one walk. */
export const findPhrases = (reading: Reading): Match<Row>[] => matcher.find(reading.tokens, 0, reading.tokens.length).filter(({ from }) => reading.muted[from] !== true);

interface Reason {
  readonly rule: VagueRule;
  readonly at: readonly number[];
  readonly lemma: string;
  readonly main: boolean;
}

const byVerb: Readonly<Partial<Record<string, VagueRule>>> = { effort: 'vaag-inspanning', dilution: 'vaag-verdunning', deferral: 'vaag-uitstel', hedge: 'slag-om-de-arm', change: 'vergelijking-zonder-maatstaf', keep: 'vaag-kwalificatie' };

/** Why a commitment cannot be checked afterwards; `weight` is 'detail' where something checkable carries the act. */
export function findVagueness(commitment: Commitment, reading: Reading, clauses: readonly Clause[], matches: readonly Match<Row>[], times: readonly TimeExpression[], concreteBeside: boolean, text: string, start: number): { vague: Vagueness[]; concrete: boolean } {
  const inside = matches.filter(({ from, to }) => commitment.from <= from && to <= commitment.to);
  const reasons: Reason[] = [];
  let concrete = concreteBeside;
  let own = false;
  for (const head of commitment.heads) {
    const verdict = judgeHead(head, commitment, reading, clauses, inside, times);
    if (verdict === null) concrete = own = true;
    else reasons.push(...verdict);
  }
  if (commitment.heads.length === 0) {
    const word = softWord(reading, commitment);
    if (word !== null) reasons.push(word);
  }
  const carried = concrete;
  for (const match of inside) {
    if (!('phrase' in match.row)) continue;
    const { phrase } = match.row;
    const at = range(match.from, match.to);
    if (phrase.weight === 'main' && phrase.rule === 'vaag-hoeveelheid') {
      if (!governs(reading, commitment, match)) continue;
      reasons.push({ rule: phrase.rule, at, lemma: '', main: true });
    } else {
      const beside = ((reading.words[match.from - 1]?.flags ?? 0) & COORDINATOR) !== 0 && commitment.from + 1 < match.from;
      reasons.push({ rule: phrase.rule, at, lemma: '', main: phrase.weight === 'main' && !beside });
    }
  }
  if (0 < commitment.hedge.length) reasons.push({ rule: 'slag-om-de-arm', at: commitment.hedge, lemma: '', main: true });
  const verbReasons = reasons.filter(({ lemma }) => lemma !== '');
  const vague = reasons.map((reason): Vagueness => {
    const spans = reason.at.map((index) => reading.tokens[index]).filter((token) => token !== undefined).sort((a, b) => a.start - b.start);
    const from = spans[0]?.start ?? start;
    const to = spans.at(-1)?.end ?? from;
    const parts = spans.map(({ start: partStart, end: partEnd }) => ({ start: partStart, end: partEnd }));
    const words = spans.map((token) => text.slice(token.start - start, token.end - start)).join(' ');
    return { start: from, end: to, rule: reason.rule, parts, message: questionFor(reason.rule, words), suggestion: suggestionFor(reason.rule, reason.lemma), weight: reason.main && !(carried && verbReasons.includes(reason)) ? 'main' : 'detail' };
  });
  return { vague: vague.sort((a, b) => a.start - b.start), concrete: own };
}

/** Null for a checkable act. */
function judgeHead(head: VerbPlace, commitment: Commitment, reading: Reading, clauses: readonly Clause[], inside: readonly Match<Row>[], times: readonly TimeExpression[]): Reason[] | null {
  const { verb, at } = head;
  void times;
  const frame = inside.find(({ row }) => 'frame' in row && (row.frame.verbs === '*' || row.frame.verbs.split(' ').includes(verb.lemma)));
  if (frame !== undefined && 'frame' in frame.row) return frame.row.frame.rule === null ? null : [{ rule: frame.row.frame.rule, at: [...at, ...range(frame.from, frame.to)], lemma: verb.lemma, main: true }];
  const rule = byVerb[verb.sort];
  if (verb.sort === 'change' && isMeasured(reading, commitment)) return null;
  if (verb.lemma === 'werken' || verb.lemma === 'gaan') return verb.lemma === 'gaan' ? null : [];
  if (rule !== undefined) return [{ rule, at, lemma: verb.lemma, main: true }];
  if (verb.sort === 'light' || verb.sort === 'auxiliary') {
    const sub = clauses.find(({ kind, opener, from }) => kind === 'sub' && opener === 'dat' && Math.max(...at) < from && from < commitment.to + 1);
    const zone: Stretch = { from: commitment.from, to: commitment.to };
    if (sub !== undefined && verb.lemma === 'zorgen') {
      const reason = softWord(reading, { from: sub.from, to: sub.to });
      const subRule = byVerb[sub.verb.verb.sort];
      return reason !== null ? [reason] : subRule !== undefined ? [{ rule: subRule, at: sub.verb.at, lemma: sub.verb.verb.lemma, main: true }] : null;
    }
    const reason = softWord(reading, zone);
    return reason === null ? null : [{ ...reason, at: [...at, ...reason.at], lemma: verb.lemma }];
  }
  return null;
}

/** A number, percentage or amount that says how much: *tot 30 dagen*, *met 10 procent*. */
function isMeasured({ tokens }: Reading, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' && !/^(?:19|20)\d\d$/.test(token.norm)) return true;
  }
  return false;
}

/** The first word that decides what a light verb promises: a product settles it, a soft noun or judgement leaves it open. */
function softWord({ tokens, words, muted }: Reading, { from, to }: Stretch): Reason | null {
  let adjective: Reason | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || muted[at] === true || tokens[at]?.kind !== 'word') continue;
    if (word.soft !== null) return { rule: word.soft, at: [at], lemma: '', main: true };
    if ((word.flags & PRODUCT) !== 0) return adjective !== null && adjective.rule === 'vergelijking-zonder-maatstaf' ? adjective : null;
    if (adjective === null && (word.flags & COMPARATIVE) !== 0 && (word.flags & ADVERB) === 0) adjective = { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    else if (adjective === null && (word.flags & COMPARATIVE) !== 0) adjective = { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    else if (adjective === null && (word.flags & SOFT_ADJECTIVE) !== 0) adjective = { rule: 'vaag-kwalificatie', at: [at], lemma: '', main: true };
  }
  return adjective;
}

/** *voldoende* and *meer* carry the act where they open the object of a light verb. */
function governs(reading: Reading, commitment: Commitment, match: Match<Row>): boolean {
  const light = commitment.heads.length === 0 || commitment.heads.some(({ verb }) => verb.sort === 'light' || verb.sort === 'auxiliary');
  const next = reading.words[match.to];
  return light && next !== undefined && (next.flags & (DETERMINER | PEOPLE)) === 0 && reading.tokens[match.to]?.kind === 'word';
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
