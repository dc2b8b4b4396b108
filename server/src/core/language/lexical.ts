import { judgeWish } from './ask.ts';
import type { Clause } from './clause.ts';
import type { Commitment } from './commitment.ts';
import { firstWord, type Reading } from './finite.ts';
import { ACTOR, SOFT_ADJECTIVE } from './lexicon.ts';
import { aims, requestNouns } from './nl/words.ts';
import { softWord } from './object.ts';
import type { Stretch } from './sentence.ts';
import { subjectBehind } from './subject.ts';
import { aiming, contentOf, has, isHabit, isOneNamedBefore, isScheduled, namesLaw, softSubject, wishOf, wordSet, type View } from './view.ts';

const aimWords = wordSet(aims), challenges = wordSet('uitdaging uitdagingen');
/** The act is in what follows: *belooft dit op te pakken*. */
const pledges = wordSet('beloven toezeggen besluiten afspreken beginnen starten');
/** With *dat* these tell what is so. */
const telling = wordSet('schrijven melden berichten stellen vaststellen vooropstellen bevestigen antwoorden');
/** Verbs by which a clause binds somebody: *dat de gemeente dit moet regelen*. */
const binding = wordSet('moeten dienen zullen gaan');
/** What happens to a plan rather than what somebody does: *De uitwerking vindt plaats in …*. */
const proceeding = wordSet('plaatsvinden volgen');
const emphasis = wordSet('nadruk focus prioriteit accent zwaartepunt'), upon = wordSet('op bij');
const plans = wordSet('plan voornemen intentie');
const obvious = wordSet('hand rede');
const ourselves = wordSet('ons zich mij');
const means = wordSet('door'), possibly = wordSet('mogelijk nodig'), care = wordSet('aandacht prioriteit voorrang'), requests = wordSet(requestNouns), forIt = wordSet('ervoor'), there = wordSet('er'), towards = wordSet('voor'), goal = wordSet('doel taak'), henceforth = wordSet('voortaan');

/** A verb with a meaning of its own: what it says is an act, and whose. */
export function judgeLexical(view: View): Commitment | null {
  const { kind, clause, lemma, subject, isOwned, tes, sort, make, reading } = view;
  const { verb } = clause.verb;
  if (verb.sort === 'mind') return judgeWish(view);
  // *U streeft naar …*: what the reader is after, as the writer reads it.
  if (kind === 'advies' && aiming.has(lemma) && subject.sort === 'addressee') return null;
  // *De Wmo verplicht gemeenten om …*
  if (subject.at !== null && namesLaw(reading.tokens[subject.at.to - 1]?.norm)) return null;
  // *Wij volgen het advies*: with a will of its own an event is an act.
  if ((verb.sort === 'state' || verb.sort === 'event') && !((lemma === 'volgen' || lemma === 'doorgaan' && subject.sort === 'author') && isOwned && subject.bare !== true)) return judgeState(view);
  if (telling.has(lemma) && wishOf(view) !== undefined) return null;
  if ((lemma === 'krijgen' || lemma === 'ontvangen') && (kind === 'plan' || kind === 'reactie' && subject.sort === 'thing') && subject.sort !== 'back') return make(sort, [clause.verb], kind === 'plan' ? {} : { plain: true });
  // *Gasten betalen voortaan tol*: a new rule, whoever it is about.
  if (kind === 'plan' && has(reading, clause, henceforth)) return make(sort, [clause.verb]);
  // *doet de aanbeveling om …*
  if ((lemma === 'doen' || lemma === 'geven') && kind !== 'reactie' && 0 < tes.length && has(reading, { from: clause.finite, to: Math.min(...tes.flatMap(({ at }) => at)) }, requests)) return make('recommendation', tes, { asks: true, plain: false });
  // *Wij geven het college mee om …*
  if (lemma === 'meegeven' && kind === 'advies' && 0 < tes.length) return make('recommendation', tes, { asks: true, plain: false });
  // *De commissie geeft het verkennen van … in overweging*
  if (lemma === 'geven' && kind === 'advies' && has(reading, clause, consideration)) return make('recommendation', []);
  // Who gets something does nothing.
  if (isNoAct(view) || kind === 'advies' && (lemma === 'krijgen' || lemma === 'ontvangen')) return null;
  // *Dat doen we door …*
  if (lemma === 'doen' && isOwned && referring.has(openingOf(view))) return make(sort, tes);
  // *Wij spreken af dat …*
  const pledged = pledges.has(lemma) ? wishOf(view) : undefined;
  if (isOwned && pledged !== undefined && 0 < contentOf(pledged).length) return make(sort, contentOf(pledged), { to: pledged.to });
  if (isOwned) return make(sort, 0 < tes.length && (lemma === 'stellen' && has(reading, clause, goal) || lemma === 'kiezen' && (has(reading, clause, forIt) || has(reading, clause, there) && has(reading, clause, towards)) || pledges.has(lemma)) ? tes : [clause.verb]);
  return isOneNamedBefore(view) && kind !== 'reactie' && verb.sort !== 'act' && verb.sort !== 'light' ? make(sort, [clause.verb]) : null;
}

/** Verbs that say how things are, in the frames in which they say what will be done. */
function judgeState(view: View): Commitment | null {
  const { reading, kind, clause, lemma, subject, tes, sort, make } = view;
  switch (lemma) {
    // *De gemeente staat voor de opgave om …*; *Wij staan voor een open bestuur* is a value, and a challenge is met rather than set.
    case 'staan':
      if (kind !== 'advies' && isScheduled(reading, clause)) return make(sort, []);
      return 0 < tes.length && has(reading, clause, aimWords) && !has(reading, clause, challenges) && kind !== 'reactie' ? make(sort, tes) : null;
    // *We staan open voor …*
    case 'openstaan':
      return kind === 'plan' && subject.sort === 'author' && !isHabit(reading, clause) ? make(sort, [clause.verb]) : null;
    // *Er bestaat het voornemen om …*
    case 'bestaan':
      return kind !== 'reactie' && 0 < tes.length && has(reading, { from: clause.finite, to: clause.finite + 4 }, plans) ? make(sort, tes) : null;
    // *De bus verdient aandacht.*
    case 'verdienen':
      return judgeWish(view) ?? (subject.sort === 'thing' && kind !== 'reactie' && (deservesSoft(reading, clause) || has(reading, { from: clause.from, to: clause.finite }, care)) ? make('recommendation', []) : null);
    // *Dit betekent dat de gemeente … moet …*
    case 'betekenen': {
      const sub = wishOf(view);
      // *Dit betekent vooral meer bomen planten*
      if (kind === 'plan' && sub === undefined && 0 < view.infinitives.length) return make(sort, view.infinitives);
      return kind !== 'advies' && sub !== undefined && (binding.has(sub.verb.verb.lemma) || kind === 'plan' && subjectBehind(reading, sub) === 'author') ? make(sort, contentOf(sub), { to: sub.to }) : null;
    }
    // *De nadruk ligt op onderhoud*
    case 'liggen':
      // *Het ligt voor de hand om …*
      if (kind !== 'reactie' && 0 < tes.length && has(reading, { from: clause.finite, to: Math.min(...tes.flatMap(({ at }) => at)) }, obvious)) return make('recommendation', tes);
      return kind === 'plan' && has(reading, clause, emphasis) && has(reading, { from: clause.finite, to: clause.to }, upon) ? make(sort, [clause.verb], { plain: true }) : null;
    default:
      return kind === 'plan' && proceeding.has(lemma) && softSubject(reading, subject) !== null ? make(sort, [clause.verb], { plain: true }) : null;
  }
}

/** Clauses with the verb of an act that tell of none. */
function isNoAct(view: View): boolean {
  const { reading: { tokens }, reading, kind, clause, lemma, subject } = view;
  // *Wij realiseren ons dat …*
  if (lemma === 'realiseren' && has(reading, { from: clause.finite + 1, to: clause.finite + 3 }, ourselves)) return true;
  // *De app biedt …*: what a product can do.
  if (lemma === 'bieden' && subject.sort === 'actor') return !isOffice(reading, subject.at);
  // *De buurt vormt de grens*: a shape.
  if (lemma === 'vormen') return subject.sort !== 'author';
  if (clause.verb.verb.sort === 'light' && tokens[clause.to]?.norm === ':' && softWord(reading, { from: clause.finite + 1, to: clause.to }) === null) return true;
  if (lemma === '') return kind !== 'plan';
  return lemma === 'doen' && !tokens.slice(clause.from, clause.to).some(({ norm }) => /^20[2-9]\d$/.test(norm)) && (referring.has(openingOf(view)) || has(reading, { from: clause.finite + 1, to: clause.finite + 3 }, referring)) && !has(reading, clause, means) && !has(reading, clause, possibly);
}

const consideration = wordSet('overweging');
const referring = wordSet('dit dat');
const openingOf = ({ reading, clause }: View): string => reading.tokens[firstWord(reading, clause.from, clause.finite)]?.norm ?? '';

const isOffice = ({ words }: Reading, at: Stretch | null): boolean => at !== null && words.slice(at.from, at.to).some(({ flags }) => (flags & ACTOR) !== 0);

const deservesSoft = (reading: Reading, { finite, to }: Clause): boolean => {
  const word = softWord(reading, { from: finite + 1, to });
  return word !== null && word.rule !== 'vaag-kwalificatie' && ((reading.words[word.at[0] ?? 0]?.flags ?? 0) & SOFT_ADJECTIVE) === 0;
};
