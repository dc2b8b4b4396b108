import { judgeAdvice } from './ask.ts';
import type { Clause } from './clause.ts';
import type { Commitment, Context } from './commitment.ts';
import { isCourtesy } from './courtesy.ts';
import { firstWord, formsOf, type Reading } from './finite.ts';
import { opensWithInfinitive, readFragment } from './fragment.ts';
import { judgeLexical } from './lexical.ts';
import { ACTOR, AUTHOR, BACK, BODY, COMPARATIVE, CONDITIONAL, DETERMINER, NOUN_LIKE, PREPOSITION, SOFT_ADJECTIVE } from './lexicon.ts';
import { judgeAuxiliary, shows } from './modal.ts';
import { INFINITIVE, PARTICIPLE, PLURAL, SINGULAR, STEM } from './morphology.ts';
import { amendments } from './nl/words.ts';
import type { DocumentKind, Prose } from './reading.ts';
import { opensItem, type Stretch } from './sentence.ts';
import { findSubject, type SubjectSort } from './subject.ts';
import { isAboutText, isEffect, isHabit, isHearsay, isNegated, makeView, wordSet } from './view.ts';

/** The commitments of a sentence. `prose.place` and `prose.role` decide what a fragment may be. */
export function findCommitments(reading: Reading, sentence: Stretch, clauses: readonly Clause[], kind: DocumentKind, prose: Prose): Commitment[] {
  const context: Context = { reading, clauses, kind, prose };
  const { tokens } = reading;
  const last = tokens[sentence.to - 1];
  if (prose.place === 'heading' || prose.role === 'slot' || last?.norm === '?' || prose.role === 'question') return [];
  if (isTitle(reading, sentence)) return [];
  const whole = clauses.filter(({ kind: sort }) => sort === 'main');
  let mains = opensWithInfinitive(reading, sentence) && !whole.some((clause) => isSurelyFinite(reading, clause)) ? [] : whole;
  const bare = prose.place === 'item' && last?.kind === 'word';
  if (0 < mains.length && mains.every((clause) => isObjectFirst(reading, clause, bare)) && !hasSingular(reading, sentence)) mains = [];
  // In a list item of a converted PDF running text may follow, titles and all.
  const running = prose.place === 'paragraph' || prose.place === 'item' && 0 < sentence.from && sentence.to < tokens.length;
  if (running && isBareLine(reading, sentence) && !mains.some((clause) => isSurelyFinite(reading, clause) || hasAuthor(reading, clause))) return [];
  const found: Commitment[] = [];
  const condition = isInvertedCondition(context, mains);
  for (const clause of mains) {
    if (condition && clause === mains[0]) continue;
    const commitment = judgeClause(context, sentence, clause, found.at(-1) ?? null);
    if (commitment !== null) found.push(commitment);
  }
  if (mains.length === 0) {
    const fragment = readFragment(context, sentence);
    if (fragment !== null) found.push(fragment);
  }
  return found;
}

/** *Sporten is gezond*, *Wandelen met kinderen geeft rust*: no other form of the verb looks like this one. */
const isSurelyFinite = ({ words }: Reading, { finite, verb, verbFirst }: Clause): boolean => {
  const forms = formsOf(words[finite]);
  if (verbFirst && (forms & STEM) !== 0 && (forms & INFINITIVE) === 0) return ((words[finite]?.flags ?? 0) & NOUN_LIKE) === 0;
  return verb.verb.sort === 'auxiliary' ? (forms & INFINITIVE) === 0 : (forms & SINGULAR) !== 0 && (forms & (INFINITIVE | PLURAL | STEM | PARTICIPLE)) === 0;
};

/** *Winkeliers stimuleren om te schilderen.*: a verb that wants an object has none behind it, so what stands before it is the object. */
function isObjectFirst({ tokens, words }: Reading, { from, finite, verb, verbFirst, shares }: Clause, bare: boolean): boolean {
  const { lemma, sort } = verb.verb;
  // *Energie besparen stimuleren en faciliteren*: the second verb has the object of the first.
  if ((formsOf(words[finite]) & INFINITIVE) === 0 || !transitive.has(lemma) && sort !== 'change' && !governing.has(lemma)) return false;
  if (0 <= shares) return true;
  if (verbFirst) return false;
  const next = tokens[finite + 1];
  // *Ouders begeleiden naar werk* as a line of a list: what a public body does to people, they do not.
  const done = bare && governing.has(lemma) && ((words[from]?.flags ?? 0) & DETERMINER) === 0;
  if (!done && next !== undefined && next.norm !== 'om' && next.norm !== 'en' && next.norm !== 'als' && next.kind !== 'punctuation' && ((words[finite + 1]?.flags ?? 0) & (PREPOSITION | DETERMINER)) !== PREPOSITION) return false;
  return !words.slice(from, finite).some(({ flags }) => (flags & (AUTHOR | BACK | ACTOR | BODY)) !== 0);
}
/** *Kinderen opvoeden en begeleiden vraagt tijd.*: a verb that can be nothing but finite. */
const hasSingular = ({ words }: Reading, { from, to }: Stretch): boolean => words.slice(from, to).some(({ forms, flags }) => (forms & SINGULAR) !== 0 && (forms & (INFINITIVE | PLURAL | STEM | PARTICIPLE)) === 0 && (flags & NOUN_LIKE) === 0);
const transitive = wordSet('stimuleren faciliteren ondersteunen bevorderen activeren onderzoeken beschermen begeleiden benutten aanpakken betrekken oplossen behouden maken zoeken bieden geven leggen creëren realiseren houden nemen stellen');

/** What those who govern do to others. */
const governing = wordSet('stimuleren faciliteren ondersteunen begeleiden informeren betrekken activeren benaderen motiveren aanmoedigen');

const hasAuthor = ({ words }: Reading, { finite }: Clause): boolean => (((words[finite - 1]?.flags ?? 0) | (words[finite + 1]?.flags ?? 0)) & AUTHOR) !== 0;

/** A line of running text that ends without a sign, and opens without a bullet: in a converted PDF a title more often than a measure. */
const isBareLine = ({ tokens }: Reading, { from, to }: Stretch): boolean => tokens[to - 1]?.kind === 'word' && to - from < LONGEST_TITLE && !opensItem(tokens, from) && !tokens.slice(from, to).some(({ norm }) => norm === ':');
const LONGEST_TITLE = 9;

/** *3.2 Groen*, *WIJ ZETTEN IN OP GROEN*: a section number or capitals without a full stop are a heading, whatever they say. */
function isTitle({ tokens }: Reading, { from, to }: Stretch): boolean {
  if (tokens[to - 1]?.kind === 'punctuation' && tokens[to - 1]?.norm !== ')' && tokens[to - 1]?.norm !== ',') return false;
  if (tokens[from]?.kind === 'number' && /^\d+(?:\.\d+)+$/.test(tokens[from]?.norm ?? '')) return true;
  let caps = 0;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'word' && tokens[at]?.caps !== true && 1 < (tokens[at]?.norm.length ?? 0)) return false;
    if (tokens[at]?.caps === true) caps++;
  }
  return 1 < caps;
}

/** *Willen wij dit halen, dan …*: the first clause is a condition. */
function isInvertedCondition({ reading }: Context, mains: readonly Clause[]): boolean {
  const [first, second] = mains;
  if (first === undefined || second === undefined || !first.verbFirst) return false;
  const forms = formsOf(reading.words[first.finite]);
  if ((forms & STEM) !== 0 && reading.words[first.finite]?.verbs.every(({ verb }) => verb.sort !== 'auxiliary') === true) return false;
  return reading.tokens[second.from]?.norm === ',' && second.finite - second.from <= 2;
}

/** *Stel dat …*, *Neem bijvoorbeeld …*: what a writer says to readers, and asks nobody to carry out. */
const forReaders: ReadonlySet<string> = new Set(['kijken', 'stellen dat', 'nemen bijvoorbeeld', 'nemen nu']);
/** *Laat ons deze kans grijpen*: said to everybody, so to nobody. */
const ourselves = wordSet('ons we wij');

/** *In de brief moet staan wat …*: what a text has to say somebody must write. */
const asking = wordSet('moeten dienen'), amending = wordSet(amendments);

/** *In paragraaf 3.2 wordt dit toegevoegd*: what the writer of a reply does with the text. */
const amends = ({ verb, others }: Clause): boolean => [verb, ...others].some((place) => amending.has(place.verb.lemma));

/** Whether a main clause is a commitment; `before` is the one it may share its subject with. */
function judgeClause(context: Context, sentence: Stretch, clause: Clause, before: Commitment | null): Commitment | null {
  const { reading } = context;
  const { tokens } = reading;
  const { verb } = clause.verb;
  const norm = tokens[clause.finite]?.norm ?? '';
  // *Wees eerlijk over …*: looks like the past of *wijzen*.
  if (norm === 'wees' && clause.verbFirst && clause.shares < 0 && ((reading.words[clause.finite + 1]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0) return makeView(context, clause, before).make(context.kind === 'advies' ? 'recommendation' : 'assignment', [], { subject: 'none', subjectAt: null, advises: 'imperative' });
  if (clause.past && norm !== 'zou' && norm !== 'zouden' && !(before !== null && norm.endsWith('en'))) return null;
  if (verb.sort !== 'auxiliary' && verb.sort !== 'advise' && !(clause.verbFirst && context.kind === 'advies') && isHabit(reading, clause)) return null;
  if (isEffect(reading, clause) && verb.lemma !== 'zorgen' && (verb.lemma !== 'willen' || context.kind === 'advies') && verb.sort !== 'advise' && !asking.has(verb.lemma) && norm !== 'zou' && norm !== 'zouden' || !(verb.sort === 'advise' || context.kind !== 'reactie' && asking.has(verb.lemma)) && !(context.kind === 'reactie' && tokens[clause.from]?.norm === 'in' && amends(clause)) && isAboutText(reading, clause)) return null;
  const opener = context.clauses.find(({ kind }) => kind === 'main');
  if (before === null && opener !== undefined && opener !== clause && (isEffect(reading, opener) || 0 <= clause.shares && isHabit(reading, opener))) return null;
  // *Pas wanneer …*: a rule for cases, not a plan.
  if (tokens[firstWord(reading, sentence.from, sentence.to)]?.norm === 'pas' && ((reading.words[firstWord(reading, sentence.from, sentence.to) + 1]?.flags ?? 0) & CONDITIONAL) !== 0) return null;
  const own = findSubject(reading, clause);
  if (continuesList(context, sentence, clause, own.sort) || isVerbFinal(context, sentence, clause)) return null;
  if (isHearsay(reading, clause)) return null;
  const view = makeView(context, clause, before);
  if (isNegated(reading, clause, view.participle ?? view.infinitives.at(-1) ?? null, context.clauses)) return null;
  const imperative = isImperative(reading, clause, own.sort);
  if (verb.sort === 'advise' || (view.isPassive && view.participle?.verb.sort === 'advise')) return judgeAdvice(view, imperative);
  if (imperative) {
    // *Lees de brief.*, *Denk aan …*: asks for no act.
    const next = tokens[clause.finite + 1]?.norm ?? '';
    if (verb.sort === 'mind' && !shows.has(verb.lemma) || verb.sort === 'state' || forReaders.has(verb.lemma) && ((reading.words[clause.finite + 1]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) === 0 || forReaders.has(`${verb.lemma} ${next}`)) return null;
    // *Laat team Welzijn een avond houden*: who is let do it.
    const lets = verb.lemma === 'laten' && 0 < view.infinitives.length;
    const named = lets && (own.sort === 'actor' || own.sort === 'body');
    return view.make(view.kind === 'advies' ? 'recommendation' : 'assignment', lets || verb.lemma === 'blijven' && 0 < view.infinitives.length ? view.infinitives : verb.lemma === 'durven' && 0 < view.tes.length ? view.tes : [clause.verb], { subject: named ? own.sort : 'none', subjectAt: named ? own.at : null, advises: verb.lemma === 'laten' && ourselves.has(next) ? null : 'imperative' });
  }
  if (isCourtesy(view)) return null;
  return verb.sort === 'auxiliary' ? judgeAuxiliary(view) : judgeLexical(view);
}

/** *• lossen we …*: goes on with a sentence that a list cut in two. In a plan it says what we do all the same. */
const continuesList = ({ reading, kind, prose: { place } }: Context, sentence: Stretch, clause: Clause, subject: SubjectSort): boolean =>
  !(kind === 'plan' && place === 'item' && subject === 'author') && clause.verbFirst && clause.shares < 0 && (subject === 'author' || subject === 'addressee' || subject === 'people' || subject === 'back') && reading.tokens[clause.finite]?.capital === false && clause.finite === firstWord(reading, sentence.from, sentence.to) && (place === 'item' || opensItem(reading.tokens, sentence.from));

/** *• bomen geplant worden*, *• dat met hout in de winter wordt gestookt*: the verbs at the end, as in a subordinate clause; the item goes on with *Het effect is dat:*. */
function isVerbFinal({ reading: { tokens, words }, prose: { place } }: Context, sentence: Stretch, { from, finite, to, verb }: Clause): boolean {
  const first = firstWord({ tokens, words, muted: [], marks: 0 }, sentence.from, sentence.to);
  if (verb.verb.lemma !== 'worden' || tokens[first]?.capital !== false || place !== 'item' && !opensItem(tokens, sentence.from) || first + 1 === finite) return false;
  const closes = (at: number): boolean => to <= at || tokens[at]?.kind === 'punctuation' || tokens[at]?.norm === 'door';
  return first < finite - 1 && (formsOf(words[finite - 1]) & PARTICIPLE) !== 0 && closes(finite + 1) || from + 4 < finite && (formsOf(words[finite + 1]) & PARTICIPLE) !== 0 && closes(finite + 2);
}

/** Auxiliaries that give an order: *Blijf investeren*, *Durf te kiezen*, *Heb oog voor …*. */
const ordered = wordSet('gaan laten blijven durven'), caring = wordSet('oog aandacht meer extra geduld begrip respect');

/** *Open één loket.* The stem opens the clause and no subject follows. */
function isImperative({ tokens, words }: Reading, clause: Clause, subject: SubjectSort): boolean {
  if (!clause.verbFirst || (formsOf(words[clause.finite]) & STEM) === 0 || 0 <= clause.shares) return false;
  // *Zonder bus …*: a preposition that looks like a stem.
  if (((words[clause.finite]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  if (words[clause.finite]?.verbs.some(({ verb }) => verb.sort === 'auxiliary' && !ordered.has(verb.lemma) && !(verb.lemma === 'hebben' && caring.has(tokens[clause.finite + 1]?.norm ?? ''))) === true) return false;
  const next = tokens[clause.finite + 1]?.norm;
  return subject !== 'author' && next !== 'ik' && next !== 'u';
}
