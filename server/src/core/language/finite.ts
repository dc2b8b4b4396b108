import { ACTOR, ADDRESSEE, ADVERB, AUTHOR, BACK, BODY, COMPARATIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, OPEN_SUBJECT, PEOPLE, PREPOSITION, PRODUCT, separable, SOFT_ADJECTIVE, SUBORDINATOR, type Word } from './lexicon.ts';
import { FINITE, INFINITIVE, PARTICIPLE, PAST, PLURAL, SINGULAR, STEM, type Verb } from './morphology.ts';
import type { Token } from './token.ts';

/** A sentence as the clause reader sees it: tokens, what each can be, and which are out of play (quoted, discussed, in brackets). */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Shorter than `tokens` where nothing is. */
  readonly muted: readonly boolean[];
  /** Those of all tokens together: a sign that is not among them is nowhere. */
  readonly marks: number;
}

/** A verb with the indices of its words: *zet … in* has two. */
export interface VerbPlace {
  readonly verb: Verb;
  readonly at: readonly number[];
  readonly form: 'finite' | 'infinitive' | 'te' | 'participle';
}

export const formsOf = (word: Word | undefined): number => word?.forms ?? 0;

export const isAuxiliary = (word: Word | undefined): boolean => word?.auxiliary ?? false;

/** 3: can hardly be anything but a finite verb. 2: an infinitive or plural. 1: a bare stem. 0: no finite verb. */
export function finiteStrength({ tokens, words }: Reading, at: number, start: number): 0 | 1 | 2 | 3 {
  const word = words[at];
  const forms = formsOf(word) & FINITE;
  if (word === undefined || forms === 0) return 0;
  const token = tokens[at];
  const before = at === start ? undefined : tokens[at - 1];
  const beforeFlags = at === start ? 0 : (words[at - 1]?.flags ?? 0);
  if (before?.norm === 'te' || before?.norm === 'zoals' || token?.kind !== 'word') return 0;
  // *wat betreft sport*, *wat ons betreft*
  if (token.norm === 'betreft' && tokens.slice(Math.max(start, at - 5), at).some(({ norm }) => norm === 'wat')) return 0;
  // *te laten zijn*, *te kunnen werken*
  if (start <= at - 2 && tokens[at - 2]?.norm === 'te' && (formsOf(words[at - 1]) & INFINITIVE) !== 0 && isAuxiliary(words[at - 1]) && (word.forms & INFINITIVE) !== 0) return 0;
  // *het werken*, but *dat doen we*
  if ((before?.norm === 'het' || before?.norm === 'dit' || before?.norm === 'dat') && (forms & (SINGULAR | PAST | STEM)) === 0 && !isSubjectPronoun(words[at + 1], tokens[at + 1]) && !(before.norm !== 'het' && isSubjectPronoun(words[at - 2], tokens[at - 2]))) return 0;
  if (token.capital && !(token.caps && before?.caps === true) && start < at && before?.kind === 'word') return 0;
  const shown = (beforeFlags & BACK) !== 0 && (beforeFlags & DETERMINER) !== 0 && at - 2 >= start && ((words[at - 2]?.flags ?? 0) & PREPOSITION) !== 0;
  const counted = before?.kind === 'number' && !isAuxiliary(word) && ((words[at + 1]?.flags ?? 0) & AUTHOR) === 0 && ((forms & (SINGULAR | PAST)) === 0 || (word.flags & NOUN_LIKE) !== 0);
  // *het bovenstaande adviseert …*: with an article before it such a word is a noun.
  const noun = start <= at - 2 && tokens[at - 2]?.norm === 'het' && (beforeFlags & DETERMINER) !== 0 && (forms & SINGULAR) !== 0;
  // *meer samenwerkt*, *veel doet*: of how much, not of which.
  const measured = (beforeFlags & ADVERB) !== 0 && (word.flags & NOUN_LIKE) === 0 && (forms & (SINGULAR | PAST)) !== 0;
  // *die op ons afkomen*: a pronoun that a preposition has taken.
  const taken = before?.norm === 'ons' && (word.flags & NOUN_LIKE) === 0 && start <= at - 2 && ((words[at - 2]?.flags ?? 0) & PREPOSITION) !== 0;
  const nominal = shown || counted || (beforeFlags & (DETERMINER | PREPOSITION)) !== 0 && !(beforeFlags & (AUTHOR | BACK | ADDRESSEE)) && !measured && !noun && !taken && !closesList(tokens, at - 1);
  const pronoun = (beforeFlags & BACK) !== 0 && !shown;
  // *wilde dieren*
  if (token.norm === 'wilde' && /(?:en|s)$/.test(tokens[at + 1]?.norm ?? '') && words[at + 1]?.verbs.every(({ verb }) => verb.lemma === '') === true && (words[at + 1]?.flags ?? 0) === 0) return 0;
  if (isAuxiliary(word)) {
    // *binnen de kom*
    if (before?.norm === 'de' || before?.norm === 'een') return 0;
    if (token.norm === 'zijn' && (nominal && !pronoun || before?.norm === 'of' || before?.norm === 'en' && isPlainPlural(words[at + 1], tokens[at + 1]))) return 0;
    if ((forms & (SINGULAR | PAST)) !== 0) return 3;
    if (nominal && !pronoun) return 0;
    return (forms & PLURAL) !== 0 ? 2 : 1;
  }
  if (nominal && !(pronoun && (forms & (SINGULAR | PAST)) !== 0 && (word.flags & NOUN_LIKE) === 0)) return 0;
  if ((word.flags & NOUN_LIKE) !== 0 && (forms & SINGULAR) !== 0 && (beforeFlags & (ACTOR | BODY)) !== 0) return 3;
  if ((word.flags & NOUN_LIKE) !== 0) return (forms & PLURAL) !== 0 ? 2 : 1;
  // *moeten de buren worden betrokken*: a past form that is also the participle.
  if ((forms & PAST) !== 0 && (forms & (PLURAL | INFINITIVE)) === 0) return (word.forms & PARTICIPLE) !== 0 && hasParticipleReading(words, tokens, at) ? 0 : 3;
  if ((forms & SINGULAR) !== 0) return (word.forms & PARTICIPLE) !== 0 && hasParticipleReading(words, tokens, at) ? 0 : (forms & STEM) === 0 ? 3 : 2;
  if ((forms & PLURAL) !== 0) return 2;
  return 1;
}

/** *water, bodem en dergelijke moeten …* */
const closesList = (tokens: Reading['tokens'], at: number): boolean => tokens[at]?.norm === 'dergelijke' && tokens[at - 1]?.norm === 'en';

/** *het gebied en zijn gebruikers*: a plural noun that is nothing else. */
const isPlainPlural = (word: Word | undefined, token: Token | undefined): boolean =>
  word !== undefined && token?.kind === 'word' && word.verbs.length === 0 && (word.flags & ~(PEOPLE | PRODUCT)) === 0 && 4 < token.norm.length && /(?:en|s)$/.test(token.norm);

/** *wordt besteed*, *wordt verwacht*: with an auxiliary near, the word is a participle. */
function hasParticipleReading(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  // *is bereid en bepleit een …*: with an object behind it the verb is finite.
  if (((words[at - 1]?.flags ?? 0) & COORDINATOR) !== 0 && ((words[at + 1]?.flags ?? 0) & DETERMINER) !== 0) return false;
  for (let back = at - 1; 0 <= back && at - 25 < back; back--) {
    if (tokens[back]?.norm === ';') break;
    if (words[back]?.verbs.some(({ verb, forms }) => (forms & FINITE) !== 0 && (verb.lemma === 'worden' || verb.lemma === 'zijn' || verb.lemma === 'hebben'))) return true;
  }
  // *onderzocht worden*, *onderzocht dienen te worden*
  let next = tokens[at + 2]?.norm === 'te' ? at + 3 : at + 1;
  // *hoe het plan benut kan worden*, *benut zou moeten worden*
  while (next < at + 3 && words[next]?.auxiliary === true && words[next + 1]?.auxiliary === true) next++;
  return words[next]?.verbs.some(({ verb }) => verb.lemma === 'worden' || verb.lemma === 'zijn' || verb.lemma === 'hebben') ?? false;
}

export function closesSub({ tokens, words }: Reading, at: number, end: number): boolean {
  if (end <= at + 1) return true;
  const next = tokens[at + 1];
  const word = words[at + 1];
  if (next === undefined || word === undefined || next.kind === 'punctuation') return true;
  return (word.flags & (COORDINATOR | PREPOSITION | SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0 || word.verbs.length !== 0 || next.norm === 'dan' || next.norm === 'om' || next.norm === 'niet';
}

/** Whether a plural or stem is the finite verb of a clause that has none yet. */
export function acceptsWeak(reading: Reading, at: number, first: number, end: number, pronounNear: boolean): boolean {
  const { tokens, words } = reading;
  const forms = formsOf(words[at]);
  const flags = words[at]?.flags ?? 0;
  const next = tokens[at + 1];
  const nextFlags = words[at + 1]?.flags ?? 0;
  if (at === first) {
    if (pronounNear && (forms & PLURAL) !== 0 && at + 1 < end && isSubjectPronoun(words[at + 1], next)) return true;
    if ((forms & STEM) === 0 || next === undefined || at + 1 === end) return false;
    const object = (flags & NOUN_LIKE) !== 0 && (nextFlags & (ADVERB | DETERMINER | NOUN_LIKE)) === ADVERB ? at + 1 : at;
    // *Stem in met het voorstel.*: a particle and the preposition that goes with it.
    if ((flags & NOUN_LIKE) !== 0 && ((words[at + 2]?.flags ?? 0) & PREPOSITION) !== 0 && words[at]?.verbs.some(({ verb, forms: own }) => (own & STEM) !== 0 && separable(next.norm, verb.base) !== undefined) === true) return true;
    if ((flags & NOUN_LIKE) !== 0 && ((words[object + 1]?.flags ?? 0) & PREPOSITION) !== 0) return orders(reading, at, object, end);
    if ((flags & NOUN_LIKE) !== 0) return (nextFlags & DETERMINER) !== 0 || next.kind === 'number' || next.norm === 'dat' || next.norm === 'ervoor' || !next.capital && (nextFlags & PREPOSITION) === 0 && /(?:en|s)$/.test(next.norm) && words[at + 1]?.verbs.length === 0;
    return next.norm !== 'van' && (next.kind !== 'punctuation' || next.norm === '"');
  }
  if (pronounNear) return (forms & (PLURAL | SINGULAR | STEM)) !== 0;
  if ((forms & PLURAL) === 0) return (forms & SINGULAR) !== 0 && (flags & NOUN_LIKE) === 0;
  const before = tokens[at - 1];
  const beforeFlags = words[at - 1]?.flags ?? 0;
  if (before === undefined) return false;
  // *de corporaties werken …*, but *de werken*
  if ((flags & NOUN_LIKE) !== 0) return (beforeFlags & (ACTOR | BODY | PEOPLE)) !== 0 && /(?:en|s)$/.test(before.norm) && next !== undefined && next.kind === 'word' && (nextFlags & COORDINATOR) === 0;
  // *Drukke kades worden per direct gesloten*: without another verb this one is finite.
  if (tokens[at]?.norm === 'worden' && words.slice(at + 1, Math.min(end, at + 9)).some(({ forms: own }) => (own & PARTICIPLE) !== 0)) return true;
  if ((beforeFlags & BACK) !== 0 && at - 1 === first) return /^(?:zij|ze|deze|die)$/.test(before.norm) || isAuxiliary(words[at]);
  if (isAuxiliary(words[at]) && at + 1 < end && (before.kind === 'punctuation' && (before.norm !== ',' || ((words[first]?.flags ?? 0) & (ADVERB | PREPOSITION)) !== 0) || before.kind === 'number')) return true;
  if (before.kind !== 'word' || (beforeFlags & (DETERMINER | PREPOSITION | COORDINATOR)) !== 0 && (beforeFlags & (BACK | OPEN_SUBJECT)) === 0 && !closesList(tokens, at - 1)) return false;
  // *Ook krijgen mensen …*: the plural it wants stands behind it.
  if (at === first + 1 && ((words[first]?.flags ?? 0) & ADVERB) !== 0 && next?.kind === 'word' && (nextFlags & COORDINATOR) === 0 && formsOf(words[at + 1]) === 0 && ((nextFlags & (DETERMINER | PEOPLE | ACTOR)) !== 0 || 4 < next.norm.length && (next.norm.endsWith('en') || next.norm.endsWith('e') && nextFlags === 0 && tokens[at + 2]?.kind === 'word'))) return true;
  if (isAuxiliary(words[at])) return at + 1 < end && (((words[first]?.flags ?? 0) & (ADVERB | PREPOSITION | OPEN_SUBJECT)) !== 0 || at === first + 2 && opensEscape(tokens[first + 1]?.norm) || /[^aeiou]s$/.test(before.norm) || hasPlural(reading, first, at));
  // *In de wijken werken vrijwilligers …*, but *Van elk plan nagaan wat …*: behind another opening the subject must follow.
  if (((words[first]?.flags ?? 0) & PREPOSITION) !== 0 && (nextFlags & (PREPOSITION | MAYBE_SUBORDINATOR | SUBORDINATOR)) !== 0 && (nextFlags & DETERMINER) === 0) return false;
  // *De corporaties wijzen, bij gelijke vraag, …*
  const parted = next?.norm === ',' && (beforeFlags & (ACTOR | BODY)) !== 0 && ((words[at + 2]?.flags ?? 0) & PREPOSITION) !== 0;
  return at + 1 < end && next !== undefined && (next.kind !== 'punctuation' || parted) && formsOf(words[at - 1]) === 0 && next.norm !== 'van' && hasPlural(reading, first, at);
}

/** *Plaats op elke hoek een bankje.*, *Zorg voor een betere lijn.* against *Steun voor de school.*: an order has an object, or what is to be cared for. */
function orders({ tokens, words }: Reading, at: number, before: number, end: number): boolean {
  if (tokens[at]?.norm === 'zorg' && tokens[before + 1]?.norm === 'voor') return at < before || indefinite.has(tokens[before + 2]?.norm ?? '') || ((words[before + 2]?.flags ?? 0) & (COMPARATIVE | SOFT_ADJECTIVE)) !== 0;
  for (let next = before + 3; next < end; next++) if (indefinite.has(tokens[next]?.norm ?? '') && ((words[next - 1]?.flags ?? 0) & PREPOSITION) === 0) return true;
  return false;
}
const indefinite = new Set(['een', 'één', 'geen', 'meer', 'minder', 'voldoende', 'genoeg', 'extra', 'alle', 'elke', 'elk']);

/** *Waar mogelijk worden …*, *Indien nodig gaan …*: an adverbial of two words. */
export const opensEscape = (norm: string | undefined): boolean => norm === 'mogelijk' || norm === 'nodig' || norm === 'gewenst' || norm === 'noodzakelijk';

/** A plural verb wants a plural before it: *Gemeenten werken aan …*, not *Sluipverkeer terugdringen met …*. */
function hasPlural({ tokens, words }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    const flags = words[at]?.flags ?? 0;
    if (norm === 'en' || (flags & BACK) !== 0) return true;
    if (3 < norm.length && (norm.endsWith('en') || norm.endsWith('ën') || /(?:e[rlmn]|[jie]e|eur|oor|oir|on|[ao']|ie|(?:ad|ut|mt|nt|pt|rg|id)e)s$/.test(norm)) && (flags & (PREPOSITION | ADVERB)) === 0) return true;
  }
  return false;
}

export const isSubjectPronoun = (word: Word | undefined, token: Token | undefined): boolean =>
  word !== undefined && token !== undefined && ((word.flags & AUTHOR) !== 0 || token.norm === 'u' || token.norm === 'zij' || token.norm === 'ze' || token.norm === 'hij' || token.norm === 'men' || token.norm === 'je');

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
