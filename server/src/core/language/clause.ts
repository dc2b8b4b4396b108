import { acceptsWeak, closesSub, finiteStrength, firstWord, formsOf, isAuxiliary, isSubjectPronoun, opensEscape, type Reading, type VerbPlace } from './finite.ts';
import { ADVERB, AUTHOR, BACK, CLAUSE, COMMA, COORDINATOR, DASH, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, OPEN_SUBJECT, PARTICLE, PREPOSITION, SEGMENT, SUBORDINATOR, type Word } from './lexicon.ts';
import { FINITE, INFINITIVE, PARTICIPLE, PAST, PLURAL, SINGULAR, STEM } from './morphology.ts';
import type { Stretch } from './sentence.ts';
import { finiteVerb, otherVerbs } from './verb-place.ts';

export interface Clause extends Stretch {
  readonly kind: 'main' | 'sub';
  /** Index of the finite verb. */
  readonly finite: number;
  /** The finite verb, with its particle. */
  readonly verb: VerbPlace;
  readonly past: boolean;
  /** Infinitives and participles of the clause, in order, without those that are nouns. */
  readonly others: readonly VerbPlace[];
  /** Opened by this word (*dat*, *om*), empty for a main clause. */
  readonly opener: string;
  /** The verb comes first: an imperative, a question, a condition, or a clause that shares the subject of the one before. */
  readonly verbFirst: boolean;
  /** Index of the clause whose subject it shares, -1 if it has its own. */
  readonly shares: number;
}

/** Finds the clauses of a sentence: one walk, then one walk over each clause. */
export function readClauses(reading: Reading, sentence: Stretch): Clause[] {
  const found = findVerbs(reading, sentence);
  if (found.length === 0) return [];
  const inner = new Uint8Array(sentence.to - sentence.from);
  for (const { opener, end } of found) if (0 <= opener) inner.fill(1, opener - sentence.from, end + 1 - sentence.from);
  const clauses: Clause[] = [];
  let lastMain = -1;
  found.forEach((hit, index) => {
    const isSub = 0 <= hit.opener;
    const nextMain = found.find((other, later) => index < later && other.opener < 0);
    const to = isSub ? hit.end + 1 : (nextMain?.from ?? sentence.to);
    const skip = isSub ? null : (at: number): boolean => inner[at - sentence.from] === 1;
    const verb = finiteVerb(reading, hit.at, isSub ? hit.runFrom : hit.at + 1, isSub ? hit.end + 1 : Math.min(to, hit.segmentEnd), isSub);
    const others = otherVerbs(reading, isSub ? hit.runFrom : hit.from, isSub ? hit.end + 1 : Math.min(to, hit.segmentEnd), skip, verb.at);
    clauses.push({
      kind: isSub ? 'sub' : 'main', from: isSub ? hit.opener : hit.from, to: isSub ? to : Math.min(to, hit.segmentEnd), finite: hit.at, verb, others, past: isPast(reading.words[hit.at]),
      opener: isSub ? (reading.tokens[hit.opener]?.norm ?? '') : '', verbFirst: hit.verbFirst, shares: !isSub && hit.shares ? lastMain : -1,
    });
    if (!isSub) lastMain = clauses.length - 1;
  });
  return clauses;
}

interface Hit {
  readonly at: number;
  /** Index of the word that opens the subordinate clause, -1 in a main clause. */
  readonly opener: number;
  /** Where the clause begins, and the last word of its verb group. */
  readonly from: number;
  readonly runFrom: number;
  readonly end: number;
  readonly segmentEnd: number;
  readonly verbFirst: boolean;
  readonly shares: boolean;
}

function findVerbs(reading: Reading, { from, to }: Stretch): Hit[] {
  const { tokens, words, muted } = reading;
  const hits: Hit[] = [];
  const openers: number[] = [];
  let start = from;
  let end = segmentEnd(reading, start, to);
  let main = -1;
  let lastVerb = -1;
  let lastSub = -1;
  let coordinator = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const word = words[at];
    if (token === undefined || word === undefined) break;
    if (end <= at) {
      start = at + 1;
      end = segmentEnd(reading, start, to);
      main = lastVerb = lastSub = coordinator = -1;
      openers.length = 0;
      continue;
    }
    // Most words carry no clause.
    if ((word.opens & (CLAUSE | COMMA)) === 0 || muted[at]) continue;
    if (token.norm === ',' || (word.flags & COORDINATOR) !== 0 && !isOpener(reading, at, end)) { coordinator = at; continue; }
    if (isOpener(reading, at, end)) { openers.push(at); continue; }
    const strength = finiteStrength(reading, at, start);
    if (strength === 0) continue;
    const opener = openers.at(-1);
    if (opener !== undefined) {
      if (strength < 2 || (strength === 2 && !closesSub(reading, at, end))) continue;
      openers.pop();
      const [runFrom, runEnd] = verbGroup(reading, at, opener + 1, end);
      hits.push({ at, opener, from: opener, runFrom, end: runEnd, segmentEnd: end, verbFirst: false, shares: false });
      lastSub = runEnd;
      at = runEnd;
      coordinator = -1;
      continue;
    }
    // *indien*, *aanpast*: a particle written to its verb is the order of a subordinate clause.
    if (word.verbs.every(({ verb, forms }) => (forms & FINITE) === 0 || verb.particle !== '')) continue;
    const first = firstWord(reading, start, at);
    const pronounNear = isSubjectPronoun(words[at + 1], tokens[at + 1]) || isSubjectPronoun(words[at - 1], tokens[at - 1]);
    if (main < 0) {
      if (0 <= lastSub && coordinator === at - 1 && tokens[coordinator]?.norm !== ',' && closesSub(reading, at, end)) continue;
      if (strength === 3 && at === first && !isAuxiliary(word) && !pronounNear && ((words[at + 1]?.flags ?? 0) & DETERMINER) === 0) continue;
      const behindSub = (0 <= lastSub || tokens[first]?.norm === 'om') && tokens[at - 1]?.norm === ',' && (isAuxiliary(word) || strength === 2 && (word.flags & NOUN_LIKE) === 0);
      if (strength < 3 && !behindSub && !acceptsWeak(reading, at, first, end, pronounNear)) continue;
    } else {
      if (coordinator <= lastVerb) continue;
      const direct = at === coordinator + 1 && tokens[coordinator]?.norm !== ',' || pronounNear;
      const inverted = isAuxiliary(word) && tokens[coordinator]?.norm === ',' && ((words[at + 1]?.flags ?? 0) & (DETERMINER | BACK | AUTHOR)) !== 0;
      if (strength < 3 && !(direct && samePerson(words, main, at)) && !(pronounNear && strength === 2) && !inverted) continue;
      if (!direct && strength === 3 && tokens[coordinator]?.norm === ',' && lastSub < main) {
        if (!startsNewClause(reading, coordinator, at)) continue;
      }
      if (main < lastSub && closesSub(reading, at, end) && !pronounNear && at !== coordinator + 1) {
        const [runFrom, runEnd] = verbGroup(reading, at, coordinator + 1, end);
        hits.push({ at, opener: coordinator, from: coordinator, runFrom, end: runEnd, segmentEnd: end, verbFirst: false, shares: false });
        lastSub = at = runEnd;
        continue;
      }
    }
    const clauseFrom = main < 0 ? start : coordinator;
    hits.push({ at, opener: -1, from: clauseFrom, runFrom: at, end: at, segmentEnd: end, verbFirst: main < 0 ? at === first : at === coordinator + 1, shares: 0 <= main && at === coordinator + 1 && !isSubjectPronoun(words[at + 1], tokens[at + 1]) });
    main = at;
    lastVerb = at;
    coordinator = -1;
  }
  return hits;
}

/** A clause never runs over a colon, semicolon or dash between spaces. */
function segmentEnd({ tokens, muted, marks }: Reading, from: number, to: number): number {
  if ((marks & (SEGMENT | DASH)) === 0) return to;
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm;
    if (!muted[at] && (norm === ';' || norm === ':' && from < at || norm === '–' && tokens[at]?.gap !== 'none' && from < at)) return at;
  }
  return to;
}

/** Whether this word opens a subordinate clause here: *of* after *nagaan*, *die* after a noun, but not *die wijk* or *of niet*. */
function isOpener(reading: Reading, at: number, end: number): boolean {
  const { tokens, words } = reading;
  const word = words[at];
  const token = tokens[at];
  if (word === undefined || token === undefined) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (opensEscape(next)) return false;
  if ((word.flags & SUBORDINATOR) !== 0) return true;
  if ((word.flags & MAYBE_SUBORDINATOR) === 0) return false;
  const before = words[at - 1];
  const beforeToken = tokens[at - 1];
  switch (token.norm) {
    case 'dat': case 'die':
      // *Dat gemeenten sparen, is …*: before a plural or another article it can be no article.
      if (token.norm === 'dat' && token.capital) return (words[at + 1]?.forms ?? 0) === 0 && (((words[at + 1]?.flags ?? 0) & (DETERMINER | AUTHOR | OPEN_SUBJECT)) !== 0 || next.endsWith('en')) && verbBeforeBreak(reading, at, end);
      if (beforeToken === undefined || at === 0 || token.capital) return false;
      if (before !== undefined && ((before.flags & (PREPOSITION | COORDINATOR)) !== 0) && token.norm === 'die' || before !== undefined && (before.flags & SUBORDINATOR) !== 0) return false;
      if (before !== undefined && before.verbs.length === 0 && beforeToken.kind === 'word' && (before.flags & (PREPOSITION | COORDINATOR | ADVERB)) === 0 && isAuxiliary(words[at + 1])) return true;
      return (words[at + 1]?.verbs.some(({ forms }) => (forms & SINGULAR) !== 0) ?? false) ? beforeToken.kind === 'word' && verbBeforeBreak(reading, at, end) : verbBeforeBreak(reading, at, end);
    case 'of':
      return before !== undefined && beforeToken !== undefined && (beforeToken.norm === ',' || before.verbs.length !== 0 || beforeToken.norm === 'vraag' || beforeToken.norm === 'na') && verbBeforeBreak(reading, at, end) && (words[at + 1]?.flags ?? 0) !== 0;
    case 'als':
      return verbBeforeBreak(reading, at, end);
    case 'wat':
      return next !== 'betreft' && next !== 'dat' && verbBeforeBreak(reading, at, end);
    default:
      return verbBeforeBreak(reading, at, end);
  }
}

/** Whether a verb closes the stretch up to the next comma or the end: the word order of a subordinate clause. */
function verbBeforeBreak({ tokens, words, muted }: Reading, from: number, end: number): boolean {
  let seen = false;
  for (let at = from + 1; at < end && at < from + 40; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (muted[at]) continue;
    const forms = formsOf(words[at]);
    if (token.norm === ',') { if (seen) return true; continue; }
    if (forms === 0) continue;
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    if ((forms & FINITE) !== 0 && from + 1 < at) {
      seen = true;
      const after = next === undefined ? undefined : words[at + 1];
      if (next === undefined || next.kind === 'punctuation' || (after !== undefined && ((after.flags & (COORDINATOR | PREPOSITION)) !== 0 || after.verbs.length !== 0))) return true;
    }
  }
  return seen;
}

/** The verbs that stand together around a finite verb: *zou moeten worden onderzocht*, *opgesteld wordt*, *op te zullen pakken*. */
function verbGroup({ tokens, words }: Reading, at: number, from: number, end: number): [number, number] {
  const belongs = (index: number): boolean => {
    const forms = formsOf(words[index]);
    return (forms & (INFINITIVE | PARTICIPLE)) !== 0 || tokens[index]?.norm === 'te' || ((words[index]?.flags ?? 0) & PARTICLE) !== 0 && tokens[index + 1]?.norm === 'te';
  };
  let first = at;
  let last = at;
  while (from < first && belongs(first - 1)) first--;
  while (last + 1 < end && belongs(last + 1) && ((words[last + 2]?.flags ?? 0) & AUTHOR) === 0 && ((words[last + 1]?.flags ?? 0) & PREPOSITION) === 0) last++;
  if (tokens[last]?.norm === 'te') last--;
  return [first, Math.max(last, at)];
}

function samePerson(words: readonly Word[], main: number, at: number): boolean {
  return (formsOf(words[main]) & formsOf(words[at]) & (PLURAL | SINGULAR | STEM)) !== 0;
}

/** Behind a comma: *…, de raad besluit …* is a new clause; *…, het college en de raad* is not. */
function startsNewClause({ words, tokens }: Reading, comma: number, at: number): boolean {
  const first = words[comma + 1];
  return first !== undefined && at - comma < 8 && tokens[at + 1] !== undefined && (first.flags & (DETERMINER | AUTHOR | BACK | ADVERB | OPEN_SUBJECT)) !== 0;
}

function isPast(word: Word | undefined): boolean {
  const forms = formsOf(word) & FINITE;
  return forms === PAST;
}
