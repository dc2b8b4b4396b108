import type { Commitment } from './act.ts';
import type { Clause } from './clause.ts';
import { firstWord, type Reading, type VerbPlace } from './finite.ts';
import { ADVERB, COMPARATIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, PEOPLE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import { questionFor, suggestionFor } from './message.ts';
import type { Prose, Vagueness, VagueRule } from './reading.ts';
import type { Stretch } from './sentence.ts';
import type { TermMatch } from './terms.ts';

interface Reason {
  readonly rule: VagueRule;
  readonly at: readonly number[];
  readonly lemma: string;
  readonly main: boolean;
}

/** Events that are an aim when somebody must bring them about: *de kosten moeten dalen*. */
const trends = new Set(['dalen', 'stijgen', 'afnemen', 'toenemen', 'groeien', 'krimpen', 'teruglopen', 'verdwijnen']);

const byVerb: Readonly<Partial<Record<string, VagueRule>>> = { effort: 'vaag-inspanning', dilution: 'vaag-verdunning', deferral: 'vaag-uitstel', hedge: 'slag-om-de-arm', change: 'vergelijking-zonder-maatstaf', keep: 'vaag-kwalificatie' };

/** Why a commitment cannot be checked afterwards; `weight` is 'detail' where something checkable carries the act. */
export function findVagueness(commitment: Commitment, reading: Reading, clauses: readonly Clause[], matches: readonly TermMatch[], concreteBeside: boolean, { text, start }: Prose): { vague: Vagueness[]; concrete: boolean } {
  const inside = matches.filter(({ from, to }) => commitment.from <= from && to <= commitment.to);
  const reasons: Reason[] = [];
  let concrete = concreteBeside;
  let own = false;
  for (const [index, head] of commitment.heads.entries()) {
    const verdict = judgeHead(head, commitment, reading, clauses, inside);
    if (verdict !== null) reasons.push(...verdict);
    else if (index === 0 || examines(commitment.heads[0])) concrete = own = true;
  }
  if (concrete || doesByMeans(reading, commitment, clauses)) concrete = true;
  if (commitment.form === 'fragment' && reading.tokens.slice(commitment.from, commitment.to).some(({ norm }) => norm.endsWith('%'))) concrete = own = true;
  if (commitment.heads.length === 0) {
    const copula = lastCopula(reading, commitment);
    const word = 0 <= copula ? softBefore(reading, copula, commitment.anchor.to) : softWord(reading, { from: commitment.form === 'clause' ? commitment.anchor.to : commitment.from, to: commitment.to });
    if (word !== null) reasons.push(word);
  }
  const carried = concrete;
  for (const match of inside) {
    if (match.row.list !== 'phrase') continue;
    const phrase = match.row.row;
    const at = range(match.from, match.to);
    if (phrase.weight === 'main' && phrase.rule === 'vaag-hoeveelheid') {
      if (!governs(reading, commitment, match)) continue;
      reasons.push({ rule: phrase.rule, at, lemma: '', main: true });
    } else {
      const beside = ((reading.words[match.from - 1]?.flags ?? 0) & COORDINATOR) !== 0 && commitment.from + 1 < match.from || inPurpose(reading, commitment, match, clauses);
      const object = phrase.rule === 'vaag-hoeveelheid' && isObject(reading, commitment, match);
      reasons.push({ rule: phrase.rule, at, lemma: '', main: (phrase.weight === 'main' || object) && !beside });
    }
  }
  const compared = comparedIn(reading, commitment);
  if (!concrete && compared !== null && !reasons.some(({ at }) => at.includes(compared))) reasons.push({ rule: 'vergelijking-zonder-maatstaf', at: [compared], lemma: '', main: true });
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
function judgeHead(head: VerbPlace, commitment: Commitment, reading: Reading, clauses: readonly Clause[], inside: readonly TermMatch[]): Reason[] | null {
  const { verb, at } = head;
  const frame = inside.find((match) => fits(match, verb.lemma));
  if (frame?.row.list === 'frame') return frame.row.row.rule === null || frame.row.row.rule === 'none' ? null : [{ rule: frame.row.row.rule, at: [...at, ...range(frame.from, frame.to)], lemma: verb.lemma, main: true }];
  const rule = byVerb[verb.sort];
  if ((verb.sort === 'change' || verb.sort === 'keep') && isMeasured(reading, commitment)) return null;
  if (trends.has(verb.lemma) && !isMeasured(reading, commitment)) return [{ rule: 'vergelijking-zonder-maatstaf', at, lemma: verb.lemma, main: true }];
  if (verb.sort === 'state' || verb.sort === 'mind' || verb.sort === 'event') return [];
  if (verb.lemma === 'werken' || verb.lemma === 'gaan') return verb.lemma === 'gaan' ? null : [];
  if (rule !== undefined) return [{ rule, at, lemma: verb.lemma, main: true }];
  const manner = Math.min(...at) - 1;
  if (commitment.form === 'fragment' && verb.sort === 'act' && (commitment.from === manner || reading.tokens[manner - 1]?.kind === 'punctuation') && ((reading.words[manner]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0) return [{ rule: 'vaag-kwalificatie', at: [manner, ...at], lemma: verb.lemma, main: true }];
  if (verb.sort === 'light' || verb.sort === 'auxiliary') {
    const sub = clauses.find(({ kind, opener, from }) => kind === 'sub' && opener === 'dat' && Math.max(...at) < from && from < commitment.to + 1);
    if (sub !== undefined && verb.lemma === 'zorgen') {
      const content = [sub.verb, ...sub.others].filter((place) => place.verb.sort !== 'auxiliary');
      const vague = content.find((place) => byVerb[place.verb.sort] !== undefined || trends.has(place.verb.lemma));
      if (content.length > 0) return vague === undefined || vague !== content[0] ? null : [{ rule: byVerb[vague.verb.sort] ?? 'vergelijking-zonder-maatstaf', at: vague.at, lemma: vague.verb.lemma, main: true }];
      const reason = softBefore(reading, sub.finite, sub.from);
      return reason === null ? null : [reason];
    }
    if (verb.lemma === 'zorgen' && reading.tokens[Math.max(...at) + 1]?.norm === 'dat') return null;
    const inSub = clauses.find((clause) => clause.kind === 'sub' && clause.from < Math.min(...at) && Math.max(...at) < clause.to);
    if (inSub !== undefined && verb.sort === 'auxiliary') { const judged = softBefore(reading, Math.min(...at), inSub.from); return judged === null ? null : [judged]; }
    if (verb.lemma === 'maken') {
      const result = resultOf(reading, commitment);
      if (result !== null) return [{ ...result, at: [...at, ...result.at], lemma: verb.lemma }];
    }
    const after: Stretch = { from: Math.min(...at) + 1, to: commitment.to };
    const opens = head.form === 'finite' || firstWord(reading, commitment.from, commitment.to) === at[0];
    const reason = opens ? softWord(reading, after) : softBefore(reading, Math.min(...at), commitment.from) ?? softWord(reading, { from: Math.max(...at) + 1, to: Math.min(commitment.to, Math.max(...at) + 8) });
    return reason === null ? null : [{ ...reason, at: [...at, ...reason.at], lemma: verb.lemma }];
  }
  return null;
}

/** In *om … te …* or a subordinate clause behind the act the words say nothing of the act itself. */
function inPurpose({ tokens }: Reading, { from, heads, anchor }: Commitment, match: TermMatch, clauses: readonly Clause[]): boolean {
  const head = Math.min(anchor.from, ...heads.map(({ at }) => Math.min(...at)));
  if (heads.some(({ at }) => match.to <= Math.max(...at) && from < Math.max(...at) && tokens[Math.min(...at)]?.norm === 'te')) return false;
  for (let at = head + 1; at < match.from; at++) if (tokens[at]?.norm === 'om' && !heads.some((place) => at < Math.min(...place.at))) return true;
  return clauses.some((clause) => clause.kind === 'sub' && clause.from < match.from && match.to <= clause.to && head < clause.from && !heads.some(({ at }) => clause.from <= Math.min(...at) && Math.max(...at) < clause.to) && clause.opener !== 'dat');
}

/** *maken de wijk groener*: a judgement that no noun follows is what the making comes to. */
function resultOf({ tokens, words, muted }: Reading, { from, to }: Stretch): Reason | null {
  for (let at = from; at < to; at++) {
    const flags = words[at]?.flags ?? 0;
    if ((flags & (COMPARATIVE | SOFT_ADJECTIVE)) === 0 || muted[at] === true) continue;
    const next = words[at + 1];
    const ends = to <= at + 1 || next === undefined || tokens[at + 1]?.kind === 'punctuation' || (next.flags & (COORDINATOR | PREPOSITION | MAYBE_SUBORDINATOR)) !== 0 || tokens[at + 1]?.norm === 'om' || next.verbs.length > 0 && (next.flags & (PRODUCT | NOUN_LIKE)) === 0;
    if (ends && ((flags & ADVERB) === 0 || tokens[at + 1]?.kind === 'punctuation' || to <= at + 1)) return { rule: (flags & COMPARATIVE) !== 0 ? 'vergelijking-zonder-maatstaf' : 'vaag-kwalificatie', at: [at], lemma: '', main: true };
  }
  return null;
}

/** Looking into something settles nothing, but the act that follows it may: *We bekijken de opties en kiezen er één.* */
const examining = new Set(['onderzoeken', 'bekijken', 'verkennen', 'nagaan', 'inventariseren', 'bezien', 'peilen', 'bestuderen', 'overwegen', 'kijken', 'brengen']);
export const examines = (head: VerbPlace | undefined): boolean => head !== undefined && examining.has(head.verb.lemma);

/** Whether the words of the clause show that there is no act at all: *maken onderscheid*. */
export const isNoAct = ({ heads, from, to }: Commitment, matches: readonly TermMatch[]): boolean =>
  matches.some((match) => from <= match.from && match.to <= to && match.row.list === 'frame' && match.row.row.rule === 'none' && heads.some(({ verb }) => fits(match, verb.lemma)));

/** Whether a frame is about this verb. */
const fits = ({ row }: TermMatch, lemma: string): boolean => row.list === 'frame' && row.row.verbs.split(' ').includes(lemma);

/** *…, door de leges te schrappen*: the means are checkable, so the act is. */
function doesByMeans({ tokens, words }: Reading, { from, to }: Stretch, clauses: readonly Clause[]): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.norm !== 'door') continue;
    const means = clauses.flatMap(({ others }) => others).find(({ form, at: place }) => form === 'te' && at < (place[0] ?? 0));
    if (means !== undefined && means.verb.sort === 'act' && means.verb.lemma !== 'informeren' && words.length > 0) return true;
  }
  return false;
}

/** The last *zijn* or *blijven* of a clause that has no other verb: *moet toegankelijk zijn*. */
function lastCopula({ tokens }: Reading, { anchor, to }: Commitment): number {
  for (let at = to - 1; anchor.to <= at; at--) if (tokens[at]?.norm === 'zijn' || tokens[at]?.norm === 'blijven' || tokens[at]?.norm === 'worden') return at;
  return -1;
}

/** A number, percentage or amount that says how much: *tot 30 dagen*, *met 10 procent*. */
function isMeasured({ tokens }: Reading, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' && !/^(?:19|20)\d\d$/.test(token.norm)) return true;
  }
  return false;
}

/**
 * What the object of a light verb, or the predicate of a copula, says of the act: the first noun decides. A product or a word unknown to the data
 * settles it, a soft noun or a judgement leaves it open. Prepositional phrases are passed over.
 */
function softWord({ tokens, words, muted }: Reading, { from, to }: Stretch): Reason | null {
  let judged: Reason | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    const token = tokens[at];
    if (word === undefined || muted[at] === true || token?.kind !== 'word' || token.norm === 'om') {
      if (token?.norm === 'om' || token?.norm === ',' && judged !== null) break;
      continue;
    }
    if ((word.flags & (SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0 && (word.flags & DETERMINER) === 0) break;
    if ((word.flags & PREPOSITION) !== 0 && (word.flags & DETERMINER) === 0 && token.norm !== 'voor' && token.norm !== 'aan') { at = endOfPhrase(words, tokens, at, to); continue; }
    const settled = judged !== null && judged.rule === 'vergelijking-zonder-maatstaf' ? judged : null;
    if (word.soft !== null) return judged !== null && (words[at]?.flags ?? 0) === 0 && judged.rule === 'vergelijking-zonder-maatstaf' ? judged : { rule: word.soft, at: [at], lemma: '', main: true };
    if ((word.flags & PRODUCT) !== 0) return settled;
    if ((word.flags & COMPARATIVE) !== 0) judged ??= { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    else if ((word.flags & SOFT_ADJECTIVE) !== 0) judged ??= { rule: 'vaag-kwalificatie', at: [at], lemma: '', main: true };
    else if (word.flags === 0 && word.verbs.length === 0 && !((words[at + 1]?.soft ?? null) !== null || ((words[at + 1]?.flags ?? 0) & PRODUCT) !== 0) && !(token.norm.endsWith('e') && tokens[at + 1]?.kind === 'word' && (words[at + 1]?.flags ?? 0) !== PREPOSITION)) return judged;
  }
  return judged;
}

/** The same for an object or predicate that stands before its verb: *de buurt groener maken*, *moet voor ieder toegankelijk zijn*. */
function softBefore({ tokens, words, muted }: Reading, verb: number, from: number): Reason | null {
  for (let at = verb - 1; from <= at; at--) {
    const word = words[at];
    if (word === undefined || muted[at] === true || tokens[at]?.kind !== 'word' || tokens[at]?.norm === 'te') continue;
    const preposition = governor(words, tokens, at, from);
    if (from <= preposition) { at = preposition; continue; }
    const before = words[at - 1];
    if (word.soft !== null) return { rule: word.soft, at: [at], lemma: '', main: true };
    if ((word.flags & COMPARATIVE) !== 0) return { rule: 'vergelijking-zonder-maatstaf', at: [at], lemma: '', main: true };
    if ((word.flags & SOFT_ADJECTIVE) !== 0) return { rule: 'vaag-kwalificatie', at: [at], lemma: '', main: true };
    if (word.flags === 0 || (word.flags & PRODUCT) !== 0) {
      if (before !== undefined && (before.flags & COORDINATOR) !== 0 && ((words[at - 2]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0) continue;
      if (before !== undefined && (before.flags & COMPARATIVE) !== 0) return { rule: 'vergelijking-zonder-maatstaf', at: [at - 1, at], lemma: '', main: true };
      if (before !== undefined && (before.flags & SOFT_ADJECTIVE) !== 0 && (word.flags & PRODUCT) === 0) return { rule: 'vaag-kwalificatie', at: [at - 1, at], lemma: '', main: true };
      return null;
    }
    if ((word.flags & (PREPOSITION | DETERMINER)) !== 0) return null;
  }
  return null;
}

/** The preposition whose phrase ends with this word (*van de buurt*), or -1. */
function governor(words: Reading['words'], tokens: Reading['tokens'], noun: number, from: number): number {
  for (let at = noun - 1; from <= at && noun - 5 < at; at--) {
    const word = words[at];
    if (word === undefined || tokens[at]?.kind !== 'word') return -1;
    if ((word.flags & PREPOSITION) !== 0 && tokens[at]?.norm !== 'te') return at;
    if ((word.flags & (DETERMINER | SOFT_ADJECTIVE | COMPARATIVE)) === 0 && !(tokens[at]?.norm.endsWith('e') === true && word.flags === 0) && (word.flags & COORDINATOR) === 0) return -1;
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
    if (token.norm.endsWith('e') && word.flags === 0 && word.soft === null && tokens[at + 1]?.kind === 'word' && words[at + 1]?.flags === 0) continue;
    return at;
  }
  return to;
}

/** *streven naar minder regels*: an effort that is also a comparison. */
function comparedIn({ words, tokens, muted }: Reading, { heads, to }: Commitment): number | null {
  const head = heads.find(({ verb }) => verb.sort === 'effort');
  if (head === undefined) return null;
  for (let at = Math.min(...head.at) + 1; at + 1 < to; at++) {
    const word = words[at];
    if (word === undefined || muted[at] === true || (word.flags & COMPARATIVE) === 0 || tokens[at]?.norm === 'verdere') continue;
    if (((words[at - 1]?.flags ?? 0) & PREPOSITION) !== 0 && tokens[at + 1]?.kind === 'word') return at;
  }
  return null;
}

/** *voldoende* and *meer* carry the act where they open the object of a light verb. */
function governs(reading: Reading, commitment: Commitment, match: TermMatch): boolean {
  const light = commitment.heads.length === 0 || commitment.heads.some(({ verb }) => verb.sort === 'light' || verb.sort === 'auxiliary');
  if (match.from < commitment.anchor.from && commitment.form === 'clause') return false;
  const next = reading.words[match.to];
  return light && next !== undefined && (next.flags & (DETERMINER | PEOPLE)) === 0 && reading.tokens[match.to]?.kind === 'word';
}

/** *benaderen enkele winkels*: the quantity opens the object of the act. */
function isObject({ words, tokens }: Reading, { anchor, to, form }: Commitment, { from, to: end }: TermMatch): boolean {
  if (form === 'fragment' || from < anchor.to || anchor.to + 2 < from || to <= end || tokens[end]?.kind !== 'word') return false;
  for (let at = anchor.to; at < from; at++) if (((words[at]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  return true;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
