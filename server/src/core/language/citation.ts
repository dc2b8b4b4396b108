import { formsOf, type Reading } from './finite.ts';
import { ADVERB, COMPARATIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, PREPOSITION, separable, SOFT_ADJECTIVE, SUBORDINATOR, type Word } from './lexicon.ts';
import { INFINITIVE, PARTICIPLE, PLURAL } from './morphology.ts';
import { governing, reflexives } from './nl/citation.ts';

/** What a reason is about: the words it was found in, and the verb that gives it, if one does. */
interface Subject {
  readonly places: readonly number[];
  readonly lemma: string;
}

/**
 * The words of a reason as one would name them: *zet … in* as *inzetten*, *wordt aandacht besteed aan* as *aandacht besteden aan*, *gaan voor een* as
 * *gaan voor*; what is not said by a verb as it stands, with the noun it belongs to (*meer ruimte*). `write` gives a word as it is written.
 */
export function cite({ places, lemma }: Subject, reading: Reading, write: (at: number) => string): string {
  const said = lemma === '' ? closingVerb(places, reading) : withoutParticle(places, lemma, reading);
  const verbal = places.filter((at) => isOfVerb(reading, at, said));
  if (verbal.length === 0) {
    // *getoetst hoe*: looks into something, whatever its verb.
    const own = reading.words[places[0] ?? -1]?.verbs.find(({ forms }) => (forms & (INFINITIVE | PARTICIPLE)) !== 0)?.verb.lemma;
    return lemma !== '' && own !== undefined && own !== lemma ? cite({ places, lemma: own }, reading, write) : written(places, reading, write);
  }
  const others = places.filter((at, index) => !verbal.includes(at) && !(isOtherVerb(reading.words[at]) && isJudgement(reading.words[places[index - 1] ?? -1])));
  const last = Math.max(...places);
  if (others.length === 0) return governs(said, last, reading, `${reflexive(said, reading, places)}${said}`);
  const { head, tail, noun } = others.some((at, index) => isLinking(reading, at, index, others)) ? ofFrame(others, reading) : ofObject(others, verbal, said, reading, write);
  // *Er komt meer ruimte*, *er moet aandacht zijn*, *moet op orde*: what there is to be stands in the other words.
  if (tail.length === 0 && (beings.has(said) && noun || said === 'moeten')) return head.join(' ');
  // *een haven blijven waar iedereen …*
  if (beings.has(said) && head.length === 0 && !isPreposition(reading.words[others[0] ?? -1])) return tail.join(' ');
  const [only = ''] = head;
  const verb = head.length === 1 && separable(only, said) !== undefined ? `${only}${said}` : [...head, said].join(' ');
  return 0 < tail.length ? [verb, ...tail].join(' ') : governs(head.at(-1) ?? said, last, reading, verb);
}

const governed = new Map(governing.split('|').map((row) => {
  const [word = '', ...prepositions] = row.trim().split(' ');
  return [word, prepositions] as const;
}));
const alwaysReflexive = new Set(reflexives.split(' '));
const beings = new Set(['komen', 'zijn', 'worden', 'blijven', 'plaatsvinden']);

/** *stellen clubs in staat*: what looks like a particle opens the expression. */
function withoutParticle(places: readonly number[], lemma: string, reading: Reading): string {
  const opening = places.find((at) => separable(reading.tokens[at]?.norm ?? '', lemma.slice(reading.tokens[at]?.norm.length))?.lemma === lemma);
  const next = opening === undefined ? -1 : places.indexOf(opening + 1);
  return opening === undefined || next < 0 || isOfVerb(reading, opening + 1, lemma) || isLinking(reading, opening + 1, next, places) ? lemma : lemma.slice(reading.tokens[opening]?.norm.length);
}

/** *nader uitgewerkt*, *nader uit te werken*: the verb that an expression ends with. */
function closingVerb(places: readonly number[], { tokens, words }: Reading): string {
  const last = places.at(-1) ?? 0;
  const entry = words[last]?.verbs.find(({ forms }) => (forms & (INFINITIVE | PARTICIPLE)) !== 0);
  if (places.length < 2 || entry === undefined || entry.verb.sort === 'auxiliary' || !progressing.has(tokens[places[0] ?? 0]?.norm ?? '')) return '';
  const particle = tokens[last - 1]?.norm === 'te' ? tokens[last - 2]?.norm ?? '' : '';
  return separable(particle, entry.verb.base)?.lemma ?? entry.verb.lemma;
}
const progressing = new Set(['nader', 'verder', 'later']);

/** *actiever informeren, maar ook handhaven*: the verb beside the one that gives the reason. */
const isOtherVerb = (word: Word | undefined): boolean => word !== undefined && word.flags === 0 && word.soft === null && (word.forms & INFINITIVE) !== 0;

/** A form of the verb, its particle, *te*, or the auxiliary between them: *op te zullen pakken*. */
function isOfVerb({ tokens, words }: Reading, at: number, lemma: string): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (lemma === '') return false;
  if (norm === 'te' || lemma.startsWith(norm) && separable(norm, lemma.slice(norm.length)) !== undefined) return true;
  return words[at]?.verbs.some(({ verb }) => verb.lemma === lemma || verb.particle === '' && lemma.endsWith(verb.base) && separable(lemma.slice(0, -verb.base.length), verb.base) !== undefined) === true
    || words[at]?.auxiliary === true && tokens[at - 1]?.norm === 'te' && (formsOf(words[at]) & INFINITIVE) !== 0;
}

interface Complement {
  /** What goes before the infinitive, and what behind it. */
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** The head is a noun with what belongs to it. */
  readonly noun: boolean;
}

/** *aan*, *toe naar een*, *ons hard*, *dat iedereen*: words that a verb stands for no noun with. */
function isLinking({ tokens, words }: Reading, at: number, index: number, others: readonly number[]): boolean {
  const norm = tokens[at]?.norm ?? '';
  return isPreposition(words[at]) || isSubordinating(words[at]) || selves.has(norm) && index === 0 || index === others.length - 1 && articles.has(norm);
}

/** *een groene wijk* before *ontwikkelen*, *voor een groene wijk* behind *zorgen*. */
function ofObject(others: readonly number[], verbal: readonly number[], lemma: string, reading: Reading, write: (at: number) => string): Complement {
  const { tokens, words } = reading;
  const found = nounPhrase(others, reading, true);
  const [from = 0] = found;
  const phrase = found.map(write);
  const noun = 1 < found.length || !isJudgement(words[from]);
  const before = lemma === 'zorgen' ? 'voor' : tokens[from - 1]?.norm ?? '';
  const reached = noun && reaching.has(before) && !beings.has(lemma) && verbal.every((at) => at < from);
  return reached ? { head: [], tail: [before, ...phrase], noun } : { head: phrase, tail: [], noun };
}

/** *rekening*, *aan*, *toe naar een*, *ons op als*: prepositions without a noun stand behind the infinitive, and so does what depends on *dat* or *als*. */
function ofFrame(others: readonly number[], { tokens, words }: Reading): Complement {
  const norms = others.map((at) => tokens[at]?.norm ?? '');
  const bare = (index: number): boolean => isPreposition(words[others[index] ?? -1]);
  let end = norms.length;
  while (0 < end && (articles.has(norms[end - 1] ?? '') || amounts.has(norms[end - 1] ?? '') && bare(end - 2))) end--;
  // *daar willen we van af*
  if (bare(0) && particles.has(norms.at(-1) ?? '')) return { head: ['er', ...norms], tail: [], noun: false };
  let cut = norms.findIndex((norm, index) => 0 < index && norm === 'om' || isSubordinating(words[others[index] ?? -1]) && (norm !== 'als' || index === norms.length - 1));
  // *er alles aan doen*
  if (cut < 0 && bare(end - 1) && norms[0] !== 'er') cut = end - 1;
  while (0 < cut && bare(cut - 1)) cut--;
  if (cut < 0) return { head: withSelf(norms.slice(0, end)), tail: [], noun: false };
  const rest = norms.slice(cut);
  return { head: withSelf(norms.slice(0, cut)), tail: articles.has(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest, noun: false };
}

/** How far a noun may stand from the judgement that goes with it. */
const LONGEST = 4;
const articles = new Set(['een', 'één', 'de', 'het']);
const amounts = new Set(['meer', 'minder']);
const particles = new Set(['af', 'toe', 'uit']);
const reaching = new Set(['voor', 'op', 'aan', 'om', 'met', 'naar', 'tot', 'over', 'in']);
const selves = new Set(['ons', 'mij', 'me', 'zich', 'je', 'haar', 'zijn']);
const owns = new Set(['best', 'uiterste']);

/** *ons hard* is *zich hard* when it is named, *ons best* is *zijn best*. */
function withSelf(norms: readonly string[]): readonly string[] {
  const own = norms.find((norm) => selves.has(norm));
  if (own === undefined) return norms;
  return [norms.some((norm) => owns.has(norm)) ? 'zijn' : 'zich', ...norms.filter((norm) => norm !== own)];
}

/** *zetten ons in*, *spannen zich in* */
const reflexive = (lemma: string, { tokens }: Reading, places: readonly number[]): string =>
  alwaysReflexive.has(lemma) || lemma === 'inzetten' && selves.has(tokens[(places[0] ?? 0) + 1]?.norm ?? '') ? 'zich ' : '';

/** With the preposition that goes with a verb or noun, where it stands right behind: *streven naar*, *rekening houden met*. */
function governs(word: string, last: number, { tokens }: Reading, phrase: string): string {
  const next = tokens[last + 1]?.norm ?? '';
  return governed.get(word)?.includes(next) === true ? `${phrase} ${next}` : phrase;
}

/** What no verb says: the words that stand there, as far as the noun that they tell of. */
function written(places: readonly number[], reading: Reading, write: (at: number) => string): string {
  const whole = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 === places.length;
  return (whole ? nounPhrase(places, reading, false) : places).map(write).join(' ');
}

/** From the judgement or measure that opens it to its noun; `named` takes the article along: *een groene wijk*. Of *groene, gezonde en mooie wijken* the first and the last word. */
function nounPhrase(places: readonly number[], reading: Reading, named: boolean): readonly number[] {
  const { tokens, words } = reading;
  const last = places.at(-1) ?? 0;
  let start = places[0] ?? 0;
  let noun = -1;
  if (opensNoun(reading, places)) {
    let at = last + 1;
    while (at <= last + LONGEST && (isAttribute(reading, at) || isBetween(reading, at))) at++;
    if (isNoun(reading, at) || counters.has(tokens[last]?.norm ?? '') && at === last + 1 && tokens[at]?.kind === 'word' && ((words[at]?.forms ?? 0) & PLURAL) !== 0) noun = at;
  }
  const listed = 0 <= noun && span(last, noun).some((at) => isBetween(reading, at));
  if (0 <= noun || (words[last]?.soft ?? null) !== null) while ((places[0] ?? 0) - LONGEST < start && isAttribute(reading, start - 1)) start--;
  const first = named && articles.has(tokens[start - 1]?.norm ?? '') && (0 <= noun || isNoun(reading, last)) ? start - 1 : start;
  const inner = [...span(first, places[0] ?? 0), ...places];
  return noun < 0 ? inner : listed ? [...inner, noun] : [...inner, ...span(last + 1, noun + 1)];
}

/** The comma or *en* between two adjectives. */
const isBetween = (reading: Reading, at: number): boolean => (reading.tokens[at]?.norm === ',' || ((reading.words[at]?.flags ?? 0) & COORDINATOR) !== 0) && isAttribute(reading, at - 1) && isAttribute(reading, at + 1);

/** *groene*, *meer*, *overbodige*, *een aantal*, *van de exacte*: a noun goes with it. */
function opensNoun(reading: Reading, places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0;
  return measures.has(reading.tokens[last]?.norm ?? '') || isAttribute(reading, last) && (places.length === 1 || isJudgement(reading.words[last]) || articles.has(reading.tokens[last - 1]?.norm ?? ''));
}
/** Behind these stands nothing but a plural. */
const counters = new Set(['enkele', 'enige', 'sommige', 'meerdere', 'verschillende', 'diverse']);
const measures = new Set([...counters, 'aantal', 'deel', 'reeks', 'handvol', 'meer', 'minder', 'extra', 'voldoende', 'genoeg', 'meeste']);

/** An adjective that stands before its noun: *groene*, *betere*, *voorname*. */
function isAttribute({ tokens, words }: Reading, at: number): boolean {
  const word = words[at];
  const norm = tokens[at]?.norm ?? '';
  if (amounts.has(norm) || norm === 'extra') return true;
  if (word === undefined || tokens[at]?.kind !== 'word' || word.soft !== null || (word.flags & (DETERMINER | PREPOSITION)) !== 0 || !norm.endsWith('e')) return false;
  return (word.flags & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0 || word.flags === 0 && word.forms === 0 && !nounEnding.test(norm) && (isNoun({ tokens, words }, at + 1) || isJudgement(words[at + 1]) || ((words[at + 1]?.flags ?? 0) & COORDINATOR) !== 0 && isJudgement(words[at + 2]));
}

/** *suggestie*, *periode*, *hoogte*: nouns that end as adjectives do. */
const nounEnding = /(?:ie|age|ode|[glmn]te)$/;

/** *een aantal bankjes*, *meer banen*, but not *meer ruimte*: what follows the measure is a plural. */
export function isCounted(places: readonly number[], reading: Reading): boolean {
  const noun = nounPhrase(places, reading, false).at(-1) ?? 0;
  const norm = reading.tokens[places.at(-1) ?? 0]?.norm ?? '';
  return counters.has(norm) || collections.has(norm) || noun !== places.at(-1) && plural.test(reading.tokens[noun]?.norm ?? '');
}
const collections = new Set(['aantal', 'reeks', 'handvol', 'tal', 'van']);
const plural = /(?:(?<!vertrouw|verm[oeg]g|geld)en|ën|(?:e[rlmn]|[jie]e|eur|oor|ie|[ao']|on)s)$/;

const notNouns = new Set(['te', 'om', 'er', 'niet']);

function isNoun({ tokens, words }: Pick<Reading, 'tokens' | 'words'>, at: number): boolean {
  const word = words[at];
  const token = tokens[at];
  if (word === undefined || token?.kind !== 'word' || token.norm.endsWith('-') || notNouns.has(token.norm) || isJudgement(word)) return false;
  // *programma's* is more than its first part.
  if (tokens[at + 1]?.start === token.end && tokens[at + 1]?.kind === 'word') return false;
  if ((word.flags & (DETERMINER | PREPOSITION | COORDINATOR | SUBORDINATOR | MAYBE_SUBORDINATOR | ADVERB)) !== 0) return false;
  return word.flags !== 0 || word.soft !== null || (word.forms & (INFINITIVE | PARTICIPLE)) === 0;
}

const isJudgement = (word: Word | undefined): boolean => ((word?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0;
const isPreposition = (word: Word | undefined): boolean => word !== undefined && (word.norm === 'om' || (word.flags & PREPOSITION) !== 0 && (word.flags & DETERMINER) === 0 && word.norm !== 'richting');
const isSubordinating = (word: Word | undefined): boolean => ((word?.flags ?? 0) & (SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0;
const span = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
