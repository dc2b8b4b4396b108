import {
  ADDRESSEE, ADVERB, AFTER_PARTICLE, AUTHOR, BACK, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, OPEN_SUBJECT, PARTICLE, PREPOSITION, separable, SUBORDINATOR, SURE_PARTICLE, type Word,
} from './lexicon.ts';
import { FINITE, INFINITIVE, PARTICIPLE, PAST, PLURAL, SINGULAR, STEM, type Verb } from './morphology.ts';
import type { Stretch } from './sentence.ts';
import type { Token } from './token.ts';

/** A sentence as the clause reader sees it: tokens, what each can be, and which are out of play (quoted, discussed, in brackets). */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly muted: readonly boolean[];
}

/** A verb with the indices of its words: *zet … in* has two. */
export interface VerbPlace {
  readonly verb: Verb;
  readonly at: readonly number[];
  readonly form: 'finite' | 'infinitive' | 'te' | 'participle';
}

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
  const inner = new Set<number>();
  for (const { opener, end } of found) {
    if (0 <= opener) for (let at = opener; at <= end; at++) inner.add(at);
  }
  const clauses: Clause[] = [];
  let lastMain = -1;
  found.forEach((hit, index) => {
    const isSub = 0 <= hit.opener;
    const nextMain = found.find((other, later) => index < later && other.opener < 0);
    const to = isSub ? hit.end + 1 : (nextMain?.from ?? sentence.to);
    const skip = isSub ? null : inner;
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
    if (muted[at]) continue;
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
    const first = firstWord(reading, start, at);
    const pronounNear = isSubjectPronoun(words[at + 1], tokens[at + 1]) || isSubjectPronoun(words[at - 1], tokens[at - 1]);
    if (main < 0) {
      if (0 <= lastSub && coordinator === at - 1 && tokens[coordinator]?.norm !== ',' && closesSub(reading, at, end)) continue;
      if (strength === 3 && at === first && !isAuxiliary(word) && !pronounNear && ((words[at + 1]?.flags ?? 0) & DETERMINER) === 0) continue;
      if (strength < 3 && !acceptsWeak(reading, at, first, end, pronounNear)) continue;
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
function segmentEnd({ tokens, muted }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm;
    if (!muted[at] && (norm === ';' || norm === ':' && from < at || norm === '–' && tokens[at]?.gap !== 'none' && from < at)) return at;
  }
  return to;
}

/** The first word of a clause behind bullets, numbers and opening signs. */
export function firstWord({ tokens, muted }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'word' && !muted[at] && !(tokens[at + 1]?.norm === ')' && token.norm.length === 1))) break;
    if (token.kind === 'number' && at !== from && tokens[at + 1]?.kind !== 'punctuation' && tokens[at - 1]?.kind !== 'punctuation') break;
    at++;
  }
  return at;
}

const isSubjectPronoun = (word: Word | undefined, token: Token | undefined): boolean =>
  word !== undefined && token !== undefined && ((word.flags & AUTHOR) !== 0 || token.norm === 'u' || token.norm === 'zij' || token.norm === 'ze' || token.norm === 'hij' || token.norm === 'men' || token.norm === 'je');

/** Whether this word opens a subordinate clause here: *of* after *nagaan*, *die* after a noun, but not *die wijk* or *of niet*. */
function isOpener(reading: Reading, at: number, end: number): boolean {
  const { tokens, words } = reading;
  const word = words[at];
  const token = tokens[at];
  if (word === undefined || token === undefined) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (next === 'mogelijk' || next === 'nodig' || next === 'gewenst' || next === 'noodzakelijk') return false;
  if ((word.flags & SUBORDINATOR) !== 0) return true;
  if ((word.flags & MAYBE_SUBORDINATOR) === 0) return false;
  const before = words[at - 1];
  const beforeToken = tokens[at - 1];
  switch (token.norm) {
    case 'dat': case 'die':
      if (beforeToken === undefined || at === 0 || token.capital) return false;
      if (before !== undefined && ((before.flags & (PREPOSITION | COORDINATOR)) !== 0) && token.norm === 'die') return false;
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

export const formsOf = (word: Word | undefined): number => word === undefined ? 0 : word.verbs.reduce((all, { forms }) => all | forms, 0);

const isAuxiliary = (word: Word | undefined): boolean => word?.verbs.some(({ verb }) => verb.sort === 'auxiliary') ?? false;

/** 3: can hardly be anything but a finite verb. 2: an infinitive or plural. 1: a bare stem. 0: no finite verb. */
function finiteStrength({ tokens, words }: Reading, at: number, start: number): 0 | 1 | 2 | 3 {
  const word = words[at];
  const forms = formsOf(word) & FINITE;
  if (word === undefined || forms === 0) return 0;
  const token = tokens[at];
  const before = at === start ? undefined : tokens[at - 1];
  const beforeFlags = at === start ? 0 : (words[at - 1]?.flags ?? 0);
  if (before?.norm === 'te' || token?.kind !== 'word') return 0;
  if ((before?.norm === 'het' || before?.norm === 'dit' || before?.norm === 'dat') && (forms & (SINGULAR | PAST | STEM)) === 0) return 0;
  if (token.capital && start < at && before?.kind === 'word') return 0;
  const shown = (beforeFlags & BACK) !== 0 && (beforeFlags & DETERMINER) !== 0 && at - 2 >= start && ((words[at - 2]?.flags ?? 0) & PREPOSITION) !== 0;
  const counted = before?.kind === 'number' && !isAuxiliary(word) && ((forms & (SINGULAR | PAST)) === 0 || (word.flags & NOUN_LIKE) !== 0);
  const nominal = shown || counted || (beforeFlags & (DETERMINER | PREPOSITION)) !== 0 && !(beforeFlags & (AUTHOR | BACK | ADDRESSEE));
  const pronoun = (beforeFlags & BACK) !== 0 && !shown;
  if (isAuxiliary(word)) {
    if (token.norm === 'zijn' && (nominal && !pronoun || before?.norm === 'of')) return 0;
    if ((forms & (SINGULAR | PAST)) !== 0) return 3;
    if (nominal && !pronoun) return 0;
    return (forms & PLURAL) !== 0 ? 2 : 1;
  }
  if (nominal && !(pronoun && (forms & (SINGULAR | PAST)) !== 0 && (word.flags & NOUN_LIKE) === 0)) return 0;
  if ((word.flags & NOUN_LIKE) !== 0) return (forms & PLURAL) !== 0 ? 2 : 1;
  if ((forms & PAST) !== 0 && (forms & (PLURAL | INFINITIVE)) === 0) return 3;
  if ((forms & SINGULAR) !== 0) return (forms & (STEM | PARTICIPLE)) === 0 ? 3 : (forms & PARTICIPLE) !== 0 ? (hasParticipleReading(words, tokens, at) ? 0 : 2) : 2;
  if ((forms & PLURAL) !== 0) return 2;
  return 1;
}

/** *wordt besteed*, *wordt verwacht*: with an auxiliary near, the word is a participle. */
function hasParticipleReading(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; 0 <= back && at - 25 < back; back--) {
    if (tokens[back]?.norm === ';') break;
    if (words[back]?.verbs.some(({ verb, forms }) => (forms & FINITE) !== 0 && (verb.lemma === 'worden' || verb.lemma === 'zijn' || verb.lemma === 'hebben'))) return true;
  }
  const next = words[at + 1];
  return next?.verbs.some(({ verb }) => verb.lemma === 'worden' || verb.lemma === 'zijn' || verb.lemma === 'hebben') ?? false;
}

function closesSub({ tokens, words }: Reading, at: number, end: number): boolean {
  if (end <= at + 1) return true;
  const next = tokens[at + 1];
  const word = words[at + 1];
  if (next === undefined || word === undefined || next.kind === 'punctuation') return true;
  return (word.flags & (COORDINATOR | PREPOSITION | SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0 || word.verbs.length !== 0 || next.norm === 'dan' || next.norm === 'om' || next.norm === 'niet';
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
  while (last + 1 < end && belongs(last + 1) && ((words[last + 1]?.flags ?? 0) & PREPOSITION) === 0) last++;
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

/** Whether a plural or stem is the finite verb of a clause that has none yet. */
function acceptsWeak(reading: Reading, at: number, first: number, end: number, pronounNear: boolean): boolean {
  const { tokens, words } = reading;
  const forms = formsOf(words[at]);
  const flags = words[at]?.flags ?? 0;
  const next = tokens[at + 1];
  const nextFlags = words[at + 1]?.flags ?? 0;
  if (at === first) {
    if (pronounNear && (forms & PLURAL) !== 0 && at + 1 < end && isSubjectPronoun(words[at + 1], next)) return true;
    if ((forms & STEM) === 0 || next === undefined || at + 1 === end) return false;
    if ((flags & NOUN_LIKE) !== 0) return (nextFlags & DETERMINER) !== 0 || next.kind === 'number' || next.norm === 'dat' || next.norm === 'ervoor' || !next.capital && (nextFlags & PREPOSITION) === 0 && /(?:en|s)$/.test(next.norm) && words[at + 1]?.verbs.length === 0;
    return next.norm !== 'van' && (next.kind !== 'punctuation' || next.norm === '"');
  }
  if (pronounNear) return (forms & (PLURAL | SINGULAR | STEM)) !== 0;
  if ((forms & PLURAL) === 0) return (forms & SINGULAR) !== 0 && (flags & NOUN_LIKE) === 0;
  if ((flags & NOUN_LIKE) !== 0) return false;
  const before = tokens[at - 1];
  const beforeFlags = words[at - 1]?.flags ?? 0;
  if (before === undefined) return false;
  if ((beforeFlags & BACK) !== 0 && at - 1 === first) return /^(?:zij|ze|deze|die)$/.test(before.norm) || isAuxiliary(words[at]);
  if (isAuxiliary(words[at]) && at + 1 < end && (before.kind === 'punctuation' && before.norm !== ',' || before.kind === 'number')) return true;
  if (before.kind !== 'word' || (beforeFlags & (DETERMINER | PREPOSITION | COORDINATOR)) !== 0 && (beforeFlags & (BACK | OPEN_SUBJECT)) === 0) return false;
  if (isAuxiliary(words[at])) return at + 1 < end && (((words[first]?.flags ?? 0) & (ADVERB | PREPOSITION | OPEN_SUBJECT)) !== 0 || hasPlural(reading, first, at));
  return at + 1 < end && next !== undefined && next.kind !== 'punctuation' && formsOf(words[at - 1]) === 0 && next.norm !== 'van' && hasPlural(reading, first, at);
}

/** A plural verb wants a plural before it: *Gemeenten werken aan …*, not *Sluipverkeer terugdringen met …*. */
function hasPlural({ tokens, words }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    const flags = words[at]?.flags ?? 0;
    if (norm === 'en' || (flags & BACK) !== 0) return true;
    if (3 < norm.length && (norm.endsWith('en') || norm.endsWith('s')) && (flags & (PREPOSITION | ADVERB)) === 0) return true;
  }
  return false;
}

/** The verb of a finite word, joined to its particle if the clause has one. */
function finiteVerb(reading: Reading, at: number, from: number, to: number, isSub: boolean): VerbPlace {
  const { words } = reading;
  const entries = words[at]?.verbs.filter(({ forms }) => (forms & FINITE) !== 0) ?? [];
  if (!isSub) {
    for (const { verb } of entries) {
      if (verb.particle !== '') continue;
      if (verb.base === 'komen' && (reading.tokens[at - 1]?.norm === 'er' || reading.tokens[at + 1]?.norm === 'er')) break;
      const particle = findParticle(reading, verb.base, from, to);
      if (particle !== null) return { verb: particle.verb, at: [at, particle.at], form: 'finite' };
    }
  }
  const verb = (entries.find((entry) => isSub || entry.verb.particle === '') ?? entries[0])?.verb ?? { lemma: '', sort: 'act', particle: '', base: '' };
  return { verb, at: [at], form: 'finite' };
}

/** *zet samen met het UWV in op …*: a particle is one if the verb has it and the word behind it cannot belong to a preposition. */
function findParticle({ tokens, words, muted }: Reading, base: string, from: number, to: number): { verb: Verb; at: number } | null {
  for (let at = from; at < to && at < from + 24; at++) {
    const word = words[at];
    const token = tokens[at];
    if (word === undefined || token === undefined || muted[at] || (word.flags & PARTICLE) === 0) continue;
    const verb = separable(token.norm, base);
    if (verb === undefined) continue;
    const next = tokens[at + 1];
    const nextWord = words[at + 1];
    if (next?.norm === 'te' && words[at + 2]?.verbs.some((other) => separable(token.norm, other.verb.base) !== undefined) === true) continue;
    if (next === undefined || to <= at + 1 || next.kind === 'punctuation' || nextWord === undefined) return { verb, at };
    if ((nextWord.flags & AFTER_PARTICLE) !== 0 || nextWord.verbs.length !== 0 && (nextWord.flags & NOUN_LIKE) === 0) return { verb, at };
    if ((word.flags & SURE_PARTICLE) !== 0 && (nextWord.flags & (DETERMINER | NOUN_LIKE)) === 0) return { verb, at };
  }
  return null;
}

/** Infinitives and participles between these words, each with its particle and *te*. */
function otherVerbs(reading: Reading, from: number, to: number, skip: ReadonlySet<number> | null, used: readonly number[]): VerbPlace[] {
  const { tokens, words, muted } = reading;
  const places: VerbPlace[] = [];
  for (let at = from; at < to; at++) {
    if (skip?.has(at) === true || muted[at] || used.includes(at)) continue;
    const word = words[at];
    const token = tokens[at];
    if (word === undefined || token?.kind !== 'word') continue;
    const entry = word.verbs.find(({ forms }) => (forms & (INFINITIVE | PARTICIPLE)) !== 0);
    if (entry === undefined) continue;
    const before = tokens[at - 1];
    const beforeFlags = words[at - 1]?.flags ?? 0;
    if (before?.norm === 'te') {
      places.push(withParticle(reading, entry.verb, at));
      continue;
    }
    if (token.capital && from < at && before?.kind === 'word') continue;
    if ((beforeFlags & (DETERMINER | PREPOSITION)) !== 0 && before?.norm !== 'het' && before?.norm !== 'dit' && before?.norm !== 'dat' && before?.norm !== 'op') continue;
    const next = tokens[at + 1];
    const nextWord = words[at + 1];
    if ((entry.forms & INFINITIVE) !== 0) {
      if (before?.norm === 'het' || before?.norm === 'dit' && next?.norm === 'van' || (word.flags & NOUN_LIKE) !== 0 && next !== undefined && at + 1 < to && next.kind !== 'punctuation' && nextWord?.verbs.length === 0 && (nextWord.flags & COORDINATOR) === 0) continue;
      places.push({ verb: entry.verb, at: [at], form: 'infinitive' });
    } else {
      if (next !== undefined && at + 1 < to && next.kind === 'word' && nextWord?.flags === 0 && nextWord.verbs.length === 0 && nextWord.soft === null) continue;
      places.push({ verb: entry.verb, at: [at], form: 'participle' });
    }
  }
  return places;
}

/** *mee te nemen*, *op te zullen pakken*. */
function withParticle({ tokens, words }: Reading, verb: Verb, at: number): VerbPlace {
  const particle = tokens[at - 2];
  if (particle !== undefined && verb.particle === '') {
    const joined = separable(particle.norm, verb.base);
    if (joined !== undefined) return { verb: joined, at: [at - 2, at - 1, at], form: 'te' };
    const next = words[at + 1]?.verbs.find(({ forms, verb: other }) => (forms & INFINITIVE) !== 0 && separable(particle.norm, other.base) !== undefined);
    const far = next === undefined ? undefined : separable(particle.norm, next.verb.base);
    if (far !== undefined) return { verb: far, at: [at - 2, at - 1, at, at + 1], form: 'te' };
  }
  return { verb, at: [at - 1, at], form: 'te' };
}

function isPast(word: Word | undefined): boolean {
  const forms = formsOf(word) & FINITE;
  return forms === PAST;
}
