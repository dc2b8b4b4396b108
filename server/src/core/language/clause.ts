import { acceptsWeak, closesSub, finiteStrength, firstWord, formsOf, isAuxiliary, isSubjectPronoun, type Reading, type VerbPlace } from './finite.ts';
import { ADVERB, AUTHOR, BACK, CLAUSE, COMMA, COORDINATOR, DETERMINER, NOUN_LIKE, OPEN_SUBJECT, type Word } from './lexicon.ts';
import { FINITE, PAST, PLURAL, SINGULAR, STEM } from './morphology.ts';
import type { Stretch } from './sentence.ts';
import { isOpener, opensMain, segmentEnd } from './opener.ts';
import { isInfinitiveSubject, verbGroup } from './verb-group.ts';
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

/** With these a word that may be an infinitive is one, where the clause has no other: *We gaan hard optreden tegen …*. */
const wantsInfinitive = new Set(['gaan', 'zullen', 'moeten', 'kunnen', 'mogen', 'blijven']);

/** Finds the clauses of a sentence: one walk, then one walk over each clause. */
export function readClauses(reading: Reading, sentence: Stretch): Clause[] {
  const found = findVerbs(reading, sentence);
  if (found.length === 0) return [];
  const subs = found.filter(({ opener }) => 0 <= opener);
  const isInSub = subs.length === 0 ? null : (at: number): boolean => subs.some(({ opener, end }) => opener <= at && at <= end);
  const clauses: Clause[] = [];
  let lastMain = -1;
  found.forEach((hit, index) => {
    const isSub = 0 <= hit.opener;
    const nextMain = found.find((other, later) => index < later && other.opener < 0);
    const to = isSub ? hit.end + 1 : (nextMain?.from ?? sentence.to);
    const verb = finiteVerb(reading, hit.at, isSub ? hit.runFrom : hit.at + 1, isSub ? hit.end + 1 : Math.min(to, hit.segmentEnd), isSub);
    const others = otherVerbs(reading, isSub ? hit.runFrom : hit.from, isSub ? hit.end + 1 : Math.min(to, hit.segmentEnd), isSub ? null : isInSub, verb.at, wantsInfinitive.has(verb.verb.lemma) ? 'anywhere' : verb.verb.lemma === 'willen' ? 'before a preposition' : null);
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
    // *Als de raad dat wil, plaatsen we …*: whatever verb closed the clause that opens the sentence, it is closed.
    if (token.norm === ',' && openers[0] === firstWord(reading, start, to) && opensMain(reading, at, end)) { openers.length = 0; lastSub = at - 1; }
    if (token.norm === ',' || (word.flags & COORDINATOR) !== 0 && !isOpener(reading, at, end)) { coordinator = at; continue; }
    // *hoe en waar we dit doen*: two words open one clause.
    if (isOpener(reading, at, end)) { if (coordinator === at - 1 && openers.at(-1) === at - 2) openers.pop(); openers.push(at); continue; }
    const strength = finiteStrength(reading, at, start);
    if (strength === 0) continue;
    const opener = openers.at(-1);
    if (opener !== undefined) {
      if (strength < 2 || (strength === 2 && !closesSub(reading, at, end))) continue;
      // *als bewoners plannen hebben*: their plans.
      if (strength === 2 && (word.flags & NOUN_LIKE) !== 0 && (tokens[at + 1]?.norm === 'hebben' || tokens[at + 1]?.norm === 'zijn')) continue;
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
    // *En luister naar …*: a word that joins sentences is no part of the order of this one.
    let first = firstWord(reading, start, at);
    if (first + 1 === at && first === firstWord(reading, from, to) && ((words[first]?.flags ?? 0) & COORDINATOR) !== 0) first++;
    const pronounNear = isSubjectPronoun(words[at + 1], tokens[at + 1]) || isSubjectPronoun(words[at - 1], tokens[at - 1]);
    if (main < 0) {
      if (0 <= lastSub && lastSub < coordinator && tokens[coordinator]?.norm !== ',' && closesSub(reading, at, end) && (coordinator === at - 1 || mainFollows(reading, at, end))) continue;
      if (strength === 3 && at === first && token.norm !== 'wees' && !isAuxiliary(word) && !pronounNear && ((words[at + 1]?.flags ?? 0) & DETERMINER) === 0) continue;
      const behindSub = (0 <= lastSub || tokens[first]?.norm === 'om') && tokens[at - 1]?.norm === ',' && (isAuxiliary(word) || strength === 2 && (word.flags & NOUN_LIKE) === 0);
      if (strength < 3 && !behindSub && !acceptsWeak(reading, at, first, end, pronounNear)) continue;
    } else {
      // *Aan het werk gaan met een plan kost tijd*: what was taken for the verb is an infinitive.
      if (coordinator < 0 && strength === 3 && lastSub < main && isInfinitiveSubject(reading, start, main)) {
        hits.pop();
        hits.push({ at, opener: -1, from: start, runFrom: at, end: at, segmentEnd: end, verbFirst: false, shares: false });
        main = lastVerb = at;
        continue;
      }
      if (coordinator <= lastVerb) continue;
      // *de adviezen en wensen van de buurt*
      if ((word.flags & NOUN_LIKE) !== 0 && tokens[at + 1]?.norm === 'van') continue;
      // *We planten bomen, plaatsen banken en …*: behind a verb of its own sort a comma does what *en* does.
      const listed = tokens[coordinator]?.norm === ',' && strength === 2 && (word.flags & NOUN_LIKE) === 0 && !isAuxiliary(words[main]) && (formsOf(words[main]) & PLURAL) !== 0 && isAuthorBeside(words, main);
      // *zullen we de plannen en wensen bespreken*: behind an auxiliary a noun that looks like a verb is a noun.
      if (isAuxiliary(words[main]) && (word.flags & NOUN_LIKE) !== 0 && !pronounNear && strength < 3) continue;
      const direct = at === coordinator + 1 && (listed || tokens[coordinator]?.norm !== ',') || pronounNear;
      const inverted = isAuxiliary(word) && (tokens[coordinator]?.norm === ',' || at === coordinator + 1 && isAuxiliary(words[main])) && ((words[at + 1]?.flags ?? 0) & (DETERMINER | BACK | AUTHOR)) !== 0;
      if (strength < 3 && !(direct && samePerson(words, main, at)) && !(pronounNear && strength === 2) && !inverted) continue;
      if (!direct && strength === 3 && tokens[coordinator]?.norm === ',' && lastSub < main) {
        if (!startsNewClause(reading, coordinator, at)) continue;
      }
      // *dat de raad het plan bespreekt en wijzigt, …*
      const inSub = coordinator === lastSub + 1 && (end <= at + 1 || tokens[at + 1]?.kind === 'punctuation') && !isAuxiliary(word);
      if (main < lastSub && closesSub(reading, at, end) && !pronounNear && (at !== coordinator + 1 || inSub)) {
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

const isAuthorBeside = (words: readonly Word[], at: number): boolean => (((words[at - 1]?.flags ?? 0) | (words[at + 1]?.flags ?? 0)) & AUTHOR) !== 0;

/** *die dit doen en zich inzetten voor …, worden gevraagd*: the verb of the main clause comes behind a comma. */
function mainFollows({ tokens, words }: Reading, at: number, end: number): boolean {
  for (let next = at + 2; next < end; next++) if (tokens[next - 1]?.norm === ',' && isAuxiliary(words[next])) return true;
  return false;
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
  // *was* is the stem of *wassen* too.
  return forms === PAST || word?.norm === 'was';
}
