import type { Clause } from './clause.ts';
import { firstWord, formsOf, type Reading } from './finite.ts';
import { isOpener } from './opener.ts';
import { ACTOR, ADDRESSEE, ADVERB, AUTHOR, BACK, BODY, COLLECTIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NOUN_LIKE, OPEN_SUBJECT, PEOPLE, PREPOSITION, PRODUCT, SUBORDINATOR } from './lexicon.ts';
import { INFINITIVE } from './morphology.ts';
import { timeNoun } from './object.ts';
import type { Stretch } from './sentence.ts';

/** Who or what acts in a clause. */
export type SubjectSort = 'author' | 'addressee' | 'actor' | 'body' | 'group' | 'people' | 'back' | 'open' | 'thing' | 'none';

export interface Subject {
  readonly sort: SubjectSort;
  readonly at: Stretch | null;
  /** One word with the capital of the sentence: a name (*Duinrade onderzoekt …*) or any noun (*Water stroomt …*). */
  readonly bare?: boolean;
}

/** The subject of a main clause: before the finite verb, or behind it where something else opens the clause. */
export function findSubject(reading: Reading, clause: Clause): Subject {
  const { tokens, words } = reading;
  let first = firstWord(reading, clause.from, clause.finite);
  if (0 < clause.finite - first && ((words[first]?.flags ?? 0) & COORDINATOR) !== 0) first = firstWord(reading, first + 1, clause.finite);
  // *Ook de paden …*: with more between it and the verb, such a word goes with the subject.
  if (first + 1 < clause.finite && focus.has(tokens[first]?.norm ?? '')) first++;
  const after = words[clause.finite + 1];
  const beforeFlags = words[clause.finite - 1]?.flags ?? 0;
  if (first < clause.finite && (beforeFlags & AUTHOR) !== 0) return { sort: 'author', at: { from: clause.finite - 1, to: clause.finite } };
  if (after !== undefined && (after.flags & AUTHOR) !== 0) return { sort: 'author', at: { from: clause.finite + 1, to: clause.finite + 2 } };
  const opening = tokens[first];
  const openingWord = words[first];
  if (opening === undefined || openingWord === undefined) return { sort: 'none', at: null };
  // *Dat gemeenten dit verschillend doen, komt door …*
  if (opening.norm === 'dat' && opening.capital && isOpener(reading, first, clause.finite)) return { sort: 'none', at: null };
  const inverted = first === clause.finite || startsAdverbial(reading, first, clause.finite);
  if (inverted) {
    let at = clause.finite + 1;
    while (at < clause.to && (((words[at]?.flags ?? 0) & ADVERB) !== 0 && ((words[at]?.flags ?? 0) & DETERMINER) === 0 || tokens[at]?.norm === 'zich' || tokens[at]?.norm === 'er')) at++;
    return nounPhrase(reading, at, clause.to);
  }
  const before = nounPhrase(reading, first, clause.finite);
  // *Zowel binnen als buiten de kom plaatst de gemeente een hek*: an actor behind the verb that has an object behind it acts.
  if ((before.sort === 'thing' || before.sort === 'none') && !giving.has(clause.verb.verb.sort) && clause.others.length === 0) {
    const behind = nounPhrase(reading, clause.finite + 1, clause.to);
    if ((behind.sort === 'actor' || behind.sort === 'body') && behind.at !== null && ((words[behind.at.to]?.flags ?? 0) & DETERMINER) !== 0) return behind;
  }
  // *Deze stap wil de gemeente zetten*: a thing wants nothing.
  if (clause.verb.verb.lemma === 'willen' && (before.sort === 'thing' || before.sort === 'back')) {
    const behind = nounPhrase(reading, clause.finite + 1, clause.to);
    if (behind.sort === 'actor' || behind.sort === 'body') return behind;
  }
  return before;
}

/** These take a recipient before their object: *De regeling geeft de gemeente een taak*. */
const giving = new Set(['light', 'auxiliary', 'mind', 'state', 'advise']);

const focus = new Set(['ook', 'juist', 'vooral', 'alleen', 'zelfs']);

/** The sort of what stands right behind the word that opens a subordinate clause. */
export const subjectBehind = (reading: Reading, { from, finite }: Clause): SubjectSort => nounPhrase(reading, from + 1, finite).sort;

const adverbials = new Set(['als', 'wat', 'evenals', 'net', 'mede', 'om', 'hier', 'daar']);
const timeLeads = new Set(['volgend', 'volgende', 'komend', 'komende', 'vorig', 'vorige', 'afgelopen', 'aankomend', 'aankomende', 'begin', 'eind', 'medio', 'halverwege']);

function startsAdverbial({ tokens, words }: Reading, first: number, finite: number): boolean {
  const word = words[first];
  const token = tokens[first];
  if (word === undefined || token === undefined) return false;
  // *Eens in de drie maanden bezoekt …*
  if (token.norm === 'eens' && first + 1 < finite) return true;
  // *De komende vier jaar ligt …*, *Volgend jaar plaatst …*, *Twee keer per jaar bezoekt …*
  if (first + 1 < finite && finite - first < 6 && timeNoun.test(tokens[finite - 1]?.norm ?? '') && ((word.flags & DETERMINER) !== 0 || token.kind === 'number' || timeLeads.has(token.norm) || words.slice(first + 1, finite).some(({ flags }) => (flags & PREPOSITION) !== 0))) return true;
  // *Extra geld is …*
  if ((word.flags & DETERMINER) !== 0 || token.norm === 'extra' && first + 1 < finite) return false;
  if ((word.flags & PREPOSITION) !== 0) return !(first + 1 === finite);
  if ((word.flags & ADVERB) !== 0) return true;
  return adverbials.has(token.norm) || (word.flags & (SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0;
}

/** *Duinrade*, *De Brede Coalitie*, *Jan de Vries*: the words of a name that is the whole phrase, or `from`. */
function endOfName({ tokens, words }: Reading, from: number, to: number): number {
  let at = ((words[from]?.flags ?? 0) & DETERMINER) !== 0 ? from + 1 : from;
  const first = at;
  while (at < to && tokens[at]?.kind === 'word' && (tokens[at]?.capital === true || first < at && /^(?:van|de|het|der|den|en|&|voor)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital === true)) at++;
  if (at === first || (words[first]?.flags ?? 0) !== 0 && tokens[first]?.norm !== 'lijst' || (words[first]?.verbs.length ?? 0) > 0 || (words[first]?.soft ?? null) !== null || tokens[at - 1]?.caps === true && at - first === 1) return from;
  const next = words[at];
  const inverted = (words[from - 1]?.verbs.length ?? 0) > 0;
  return at === to || inverted && (next === undefined || next.verbs.length > 0 || next.flags !== 0) ? at : from;
}

/** *Speeltuinen …*, *Klimaatadaptatie …*: plurals and what things are called, with the capital of the sentence. */
const isNoName = /(?:[^aeiou]en|ers|tjes|atie|ing|heid|iteit|ment)$/;

function nounPhrase(reading: Reading, from: number, to: number): Subject {
  const { tokens, words } = reading;
  const token = tokens[from];
  const word = words[from];
  if (token === undefined || word === undefined || to <= from) return { sort: 'none', at: null };
  const one: Stretch = { from, to: from + 1 };
  if ((word.flags & AUTHOR) !== 0) return { sort: 'author', at: one };
  if ((word.flags & ADDRESSEE) !== 0) return { sort: token.norm === 'u' ? 'addressee' : 'people', at: one };
  const next = words[from + 1];
  const alone = from + 1 === to || next === undefined || next.verbs.length > 0 && (next.flags & (NOUN_LIKE | PRODUCT)) === 0 || tokens[from + 1]?.kind === 'punctuation';
  if ((word.flags & OPEN_SUBJECT) !== 0) return { sort: token.norm === 'er' ? 'open' : 'people', at: one };
  // *Het spuiten van gif wordt …*
  if (token.norm === 'het' && (formsOf(next) & INFINITIVE) !== 0 && tokens[from + 2]?.norm === 'van' && from + 3 < to) return { sort: 'thing', at: { from, to: from + 2 } };
  if ((word.flags & BACK) !== 0 && (alone || (word.flags & DETERMINER) === 0)) return { sort: 'back', at: one };
  const name = endOfName(reading, from, to);
  const bare = name === from + 1 && (from === 0 || tokens[from - 1]?.kind === 'punctuation');
  if (from < name && !(bare && isNoName.test(token.norm))) return { sort: 'actor', at: { from, to: name }, bare };
  let sort: SubjectSort = 'thing';
  let end = from;
  for (let at = from; at < to && at < from + 7; at++) {
    const flags = words[at]?.flags ?? 0;
    if (from < at && (flags & PREPOSITION) !== 0 && (flags & DETERMINER) === 0 || tokens[at]?.kind === 'punctuation' && tokens[at]?.norm !== '&') break;
    end = at + 1;
    if ((flags & ACTOR) !== 0) return { sort: 'actor', at: { from, to: end } };
    if ((flags & BODY) !== 0 || tokens[at]?.caps === true && flags === 0 && words[at]?.verbs.length === 0) return { sort: 'body', at: { from, to: end } };
    if ((flags & COLLECTIVE) !== 0) return { sort: 'group', at: { from, to: end } };
    if ((flags & PEOPLE) !== 0) { sort = 'people'; break; }
  }
  return { sort, at: { from, to: Math.max(end, from + 1) } };
}
