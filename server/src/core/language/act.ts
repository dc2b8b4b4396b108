import type { Clause } from './clause.ts';
import type { Commitment, Context } from './commitment.ts';
import { firstWord, formsOf, type Reading } from './finite.ts';
import { opensWithInfinitive, readFragment } from './fragment.ts';
import { ACTOR, CONDITIONAL, PREPOSITION, SOFT_ADJECTIVE } from './lexicon.ts';
import { judgeAuxiliary } from './modal.ts';
import { INFINITIVE, SINGULAR, STEM } from './morphology.ts';
import { aims } from './nl/words.ts';
import { softWord } from './object.ts';
import type { DocumentKind, Prose } from './reading.ts';
import { opensItem, type Stretch } from './sentence.ts';
import { findSubject, type SubjectSort } from './subject.ts';
import { contentOf, findWord, isAboutText, isEffect, isHabit, isNegated, makeView, wishOf, wordSet, type View } from './view.ts';

/** The commitments of a sentence. `prose.place` and `prose.role` decide what a fragment may be. */
export function findCommitments(reading: Reading, sentence: Stretch, clauses: readonly Clause[], kind: DocumentKind, prose: Prose): Commitment[] {
  const context: Context = { reading, clauses, kind, prose };
  const { tokens } = reading;
  const last = tokens[sentence.to - 1];
  if (prose.place === 'heading' || prose.role === 'slot' || last?.norm === '?' || prose.role === 'question') return [];
  if (isTitle(reading, sentence)) return [];
  const whole = clauses.filter(({ kind: sort }) => sort === 'main');
  const mains = opensWithInfinitive(reading, sentence) && !whole.some(({ verb }) => verb.verb.sort === 'auxiliary' && (formsOf(reading.words[verb.at[0] ?? 0]) & INFINITIVE) === 0) ? [] : whole;
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

const aimWords = wordSet(aims);
/** The act is in what follows: *belooft dit op te pakken*. */
const pledges = wordSet('beloven toezeggen besluiten afspreken beginnen starten');
/** With *dat* these tell what is so. */
const telling = wordSet('schrijven melden berichten stellen bevestigen antwoorden');
const must = wordSet('moet moeten');
/** *Zie bijlage 2*, *Stel dat …*, *Neem bijvoorbeeld …*: what a writer says to readers, and asks nobody to carry out. */
const forReaders: ReadonlySet<string> = new Set(['zien', 'lezen', 'kijken', 'denken', 'stellen dat', 'nemen bijvoorbeeld', 'nemen nu']);
/** *Laat ons deze kans grijpen*: said to everybody, so to nobody. */
const ourselves = wordSet('ons we wij');

/** Whether a main clause is a commitment; `before` is the one it may share its subject with. */
function judgeClause(context: Context, sentence: Stretch, clause: Clause, before: Commitment | null): Commitment | null {
  const { reading } = context;
  const { tokens } = reading;
  const { verb } = clause.verb;
  const norm = tokens[clause.finite]?.norm ?? '';
  if (clause.past && norm !== 'zou' && norm !== 'zouden' && !(before !== null && norm.endsWith('en'))) return null;
  if (verb.sort !== 'auxiliary' && verb.sort !== 'advise' && isHabit(reading, clause)) return null;
  if (isEffect(reading, clause) && verb.lemma !== 'zorgen' || verb.sort !== 'advise' && isAboutText(reading, clause)) return null;
  const opener = context.clauses.find(({ kind }) => kind === 'main');
  if (before === null && opener !== undefined && opener !== clause && isEffect(reading, opener)) return null;
  // *Pas wanneer …*: a rule for cases, not a plan.
  if (tokens[firstWord(reading, sentence.from, sentence.to)]?.norm === 'pas' && ((reading.words[firstWord(reading, sentence.from, sentence.to) + 1]?.flags ?? 0) & CONDITIONAL) !== 0) return null;
  const own = findSubject(reading, clause);
  if (continuesList(context, sentence, clause, own.sort)) return null;
  const view = makeView(context, clause, before);
  if (isNegated(reading, clause, view.participle ?? view.infinitives.at(-1) ?? null)) return null;
  const imperative = isImperative(reading, clause, own.sort);
  if (verb.sort === 'advise' || (view.isPassive && view.participle?.verb.sort === 'advise')) return judgeAdvice(view, imperative);
  if (imperative) {
    const next = tokens[clause.finite + 1]?.norm ?? '';
    if (forReaders.has(verb.lemma) || forReaders.has(`${verb.lemma} ${next}`) || verb.sort === 'state') return null;
    return view.make(view.kind === 'advies' ? 'recommendation' : 'assignment', [clause.verb], { subject: 'none', subjectAt: null, advises: verb.lemma === 'laten' && ourselves.has(next) ? null : 'imperative' });
  }
  return verb.sort === 'auxiliary' ? judgeAuxiliary(view) : judgeLexical(view);
}

/** *De adviesraad adviseert …*, *Voorgesteld wordt …*; in a reply the passive sums up what somebody else asked for. */
function judgeAdvice({ reading, kind, clause, clauses, lemma, subject, isOwned, tes, infinitives, make }: View, imperative: boolean): Commitment | null {
  if (kind === 'plan' && lemma === 'vragen' && subject.sort === 'thing' && 0 <= findWord(reading, { from: clause.finite, to: clause.to }, care)) return make('promise', []);
  if (kind === 'reactie' && subject.sort !== 'author' && !imperative) return null;
  if (lemma === 'worden' ? kind === 'reactie' : !imperative && !isOwned) return null;
  const sub = clauses.find((other) => other.kind === 'sub' && clause.finite < other.finite && (other.opener === 'dat' || other.opener === 'of'));
  const heads = 0 < tes.length ? tes : sub === undefined ? infinitives : contentOf(sub);
  if (heads.some(({ verb }) => verb.sort === 'mind')) return null;
  // *Wij vragen het college om:*, with what is asked below it.
  const announces = reading.tokens[clause.to]?.norm === ':';
  if (heads.length === 0 && !announces && (lemma === 'vragen' || 0 <= findWord(reading, { from: clause.finite, to: clause.to }, about))) return null;
  return make('recommendation', heads, { passive: null });
}
const about = wordSet('over'), care = wordSet('aandacht');
const means = wordSet('door');

/** A verb with a meaning of its own: what it says is an act, and whose. */
function judgeLexical(view: View): Commitment | null {
  const { reading, kind, clause, lemma, subject, isOwned, tes, sort, make } = view;
  const { tokens, words } = reading;
  const { verb } = clause.verb;
  if (verb.sort === 'mind') {
    const wish = wishOf(view);
    return kind === 'advies' && subject.sort === 'author' && wish !== undefined && 0 <= findWord(reading, wish, must) ? make('recommendation', contentOf(wish)) : null;
  }
  if (lemma === 'staan' && 0 < tes.length && 0 <= findWord(reading, clause, aimWords) && kind !== 'reactie') return make(sort, tes);
  // *De bus verdient aandacht.*
  if (lemma === 'verdienen' && subject.sort === 'thing' && kind !== 'reactie' && deservesSoft(reading, clause)) return make('recommendation', []);
  if (verb.sort === 'state' || verb.sort === 'event' || telling.has(lemma) && wishOf(view) !== undefined) return null;
  if ((lemma === 'krijgen' || lemma === 'ontvangen') && kind === 'plan' && subject.sort !== 'back') return make(sort, [clause.verb]);
  // *Azure biedt …*: what a product can do.
  if (lemma === 'bieden' && subject.sort === 'actor' && !isOffice(reading, subject.at)) return null;
  // *De buurt vormt de grens*: a shape, not an act.
  if (lemma === 'vormen' && subject.sort !== 'author') return null;
  if (verb.sort === 'light' && tokens[clause.to]?.norm === ':' || lemma === '' && kind !== 'plan') return null;
  const opening = tokens[firstWord(reading, clause.from, clause.finite)]?.norm;
  if (lemma === 'doen' && (opening === 'dit' || opening === 'dat') && findWord(reading, clause, means) < 0) return null;
  if (isOwned) return make(sort, 0 < tes.length && (lemma === 'kiezen' && tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'ervoor') || pledges.has(lemma)) ? tes : [clause.verb]);
  // *Daarna gaat zij na …*: one who was named before, not the many.
  const one = tokens[subject.at?.from ?? -1]?.norm === 'zij' && (formsOf(words[clause.finite]) & SINGULAR) !== 0;
  return one && kind !== 'reactie' && verb.sort !== 'act' && verb.sort !== 'light' ? make(sort, [clause.verb]) : null;
}

const isOffice = ({ words }: Reading, at: Stretch | null): boolean => at !== null && words.slice(at.from, at.to).some(({ flags }) => (flags & ACTOR) !== 0);

const deservesSoft = (reading: Reading, { finite, to }: Clause): boolean => {
  const word = softWord(reading, { from: finite + 1, to });
  return word !== null && word.rule !== 'vaag-kwalificatie' && ((reading.words[word.at[0] ?? 0]?.flags ?? 0) & SOFT_ADJECTIVE) === 0;
};

/** *• lossen we …*: goes on with a sentence that a list cut in two. */
const continuesList = ({ reading, prose: { place } }: Context, sentence: Stretch, clause: Clause, subject: SubjectSort): boolean =>
  clause.verbFirst && clause.shares < 0 && (subject === 'author' || subject === 'addressee' || subject === 'people' || subject === 'back') && reading.tokens[clause.finite]?.capital === false && clause.finite === firstWord(reading, sentence.from, sentence.to) && (place === 'item' || opensItem(reading.tokens, sentence.from));

/** *Open één loket.* The stem opens the clause and no subject follows. */
function isImperative({ tokens, words }: Reading, clause: Clause, subject: SubjectSort): boolean {
  if (!clause.verbFirst || (formsOf(words[clause.finite]) & STEM) === 0 || 0 <= clause.shares) return false;
  // *Zonder bus …*: a preposition that looks like a stem.
  if (((words[clause.finite]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  if (words[clause.finite]?.verbs.some(({ verb }) => verb.sort === 'auxiliary' && verb.lemma !== 'gaan' && verb.lemma !== 'laten') === true) return false;
  const next = tokens[clause.finite + 1]?.norm;
  return subject !== 'author' && next !== 'ik' && next !== 'u';
}
