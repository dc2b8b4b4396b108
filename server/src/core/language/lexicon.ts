import { INFINITIVE, makeVerbs, PARTICIPLE, PLURAL, type Verb, type VerbForm, type Verbs } from './morphology.ts';
import { bodies, collectives, comparatives, government, people, products, soft, softAdjectives } from './nl/nouns.ts';
import { adverbs, afterParticle, conditionals, coordinators, determiners, maybeSubordinators, neverVerbs, negations, prepositions, subjects, subordinators, sureParticles, verbLookingNouns } from './nl/words.ts';
import type { VagueRule } from './reading.ts';

/** What a word can be: bits of `Word.flags`. */
export const AUTHOR = 1, ADDRESSEE = 2, BACK = 4, OPEN_SUBJECT = 8, DETERMINER = 16, PREPOSITION = 32, SUBORDINATOR = 64, MAYBE_SUBORDINATOR = 128, CONDITIONAL = 256, NEGATION = 512, COORDINATOR = 1024,
  ADVERB = 2048, NOUN_LIKE = 4096, PRODUCT = 8192, PEOPLE = 16384, ACTOR = 32768, SOFT_ADJECTIVE = 65536, COMPARATIVE = 131072, AFTER_PARTICLE = 262144, SURE_PARTICLE = 524288, PARTICLE = 1048576, BODY = 2097152, COLLECTIVE = 4194304;

/** A word as the language knows it, without its place in a sentence. */
export interface Word {
  readonly flags: number;
  readonly verbs: readonly VerbForm[];
  /** All forms it can be, of whatever verb; 0 for a word that is no verb. */
  readonly forms: number;
  /** A form of *zijn*, *worden*, *moeten* … */
  readonly auxiliary: boolean;
  /** The rule that asks about an act whose object this is (*aandacht*), or null. */
  readonly soft: VagueRule | null;
}

/** All of it is made when the first word is looked up: starting the program costs nothing. */
let verbs: Verbs | null = null;
const words = new Map<string, Word>();
const endings = new Map<string, Word>();
/** Endings of compounds, read from the last letter. */
interface Ending {
  readonly next: Map<number, Ending>;
  word?: Word;
}
const lastLetters: Ending = { next: new Map() };
/** Which three letters any of them ends with: most words are turned away before the first step. */
const lastThree = new Uint8Array(1 << 15);
const gateOf = (norm: string): number => ((norm.charCodeAt(norm.length - 3) & 31) << 10) | ((norm.charCodeAt(norm.length - 2) & 31) << 5) | (norm.charCodeAt(norm.length - 1) & 31);
const unknown: Word = makeWord(0, [], null);

function makeWord(flags: number, verbForms: readonly VerbForm[], soft: VagueRule | null): Word {
  return { flags, verbs: verbForms, soft, forms: verbForms.reduce((all, { forms }) => all | forms, 0), auxiliary: verbForms.some(({ verb }) => verb.sort === 'auxiliary') };
}

/** What is known of a word; a compound counts as its last part, an unknown participle by its shape. */
export function lookUp(norm: string): Word {
  if (verbs === null) prepare();
  return words.get(norm) ?? guess(norm);
}

/** What is known of each of these words. */
export function lookUpAll(tokens: readonly { readonly norm: string; readonly kind: string }[]): Word[] {
  if (verbs === null) prepare();
  const found: Word[] = [];
  let before: Word | undefined;
  // A word unknown to the data that could be a plural or infinitive waits for its neighbour.
  let waits = false;
  for (let at = 0; at < tokens.length; at++) {
    const { norm = '', kind = 'word' } = tokens[at] ?? {};
    let word = words.get(norm);
    if (word === undefined) {
      word = guess(norm);
      // *We lanceren …*: a verb.
      if (before !== undefined && (before.flags & AUTHOR) !== 0 && looksPlural(word, norm)) word = newVerb;
    }
    if (waits && isVerbBeside(word, kind, found[at - 2])) found[at - 1] = newVerb;
    // *hoger onderwijs*: a kind of school, not more of something.
    if (norm === 'onderwijs' && before !== undefined && (before.flags & COMPARATIVE) !== 0) found[at - 1] = unknown;
    found.push(word);
    waits = looksPlural(word, norm);
    before = word;
  }
  return found;
}

/** *lanceren we …*, *kunnen ontmoeten.* */
const isVerbBeside = (word: Word, kind: string, twoBack: Word | undefined): boolean =>
  (word.flags & AUTHOR) !== 0 || (word.forms !== 0 || (word.flags & COORDINATOR) !== 0 || kind === 'punctuation') && twoBack?.auxiliary === true;

/** *op* and *pakken* give *oppakken*, if there is such a verb. */
export const separable = (particle: string, base: string): Verb | undefined => (verbs ?? prepare()).separable.get(`${particle}|${base}`);

const someVerb: Verb = { lemma: '', sort: 'act', particle: '', base: '' };
const participle: Word = makeWord(0, [{ verb: someVerb, forms: PARTICIPLE }], null);

const newVerb: Word = makeWord(0, [{ verb: someVerb, forms: INFINITIVE | PLURAL }], null);
const looksPlural = (word: Word, norm: string): boolean => word === unknown && 4 < norm.length && norm.endsWith('en');

function guess(norm: string): Word {
  if (norm.length < 6 || 40 < norm.length) return unknown;
  let known: Word | undefined;
  let node: Ending | undefined = lastThree[gateOf(norm)] === 1 ? lastLetters : undefined;
  for (let at = norm.length - 1; 3 <= at && node !== undefined; at--) {
    node = node.next.get(norm.charCodeAt(at));
    known = node?.word ?? known;
  }
  if (known !== undefined) return known;
  return looksLikeParticiple(norm) ? participle : unknown;
}

/** *gefinetuned*, *doorgelicht*: ge- (behind a particle) with -d or -t. */
function looksLikeParticiple(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1);
  if (last !== 100 && last !== 116) return false;
  if (norm.startsWith('ge')) return !/(?:heid|iteit|eid|bied|acht|uid|icht)$/.test(norm);
  return /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)ge[^e]/.test(norm) || norm.endsWith('eerd');
}

function mark(list: string, flags: number, rule: VagueRule | null = null): void {
  for (const row of list.split(/\s+/)) {
    const norm = row.replaceAll('_', ' ');
    const known = words.get(norm) ?? unknown;
    words.set(norm, makeWord(known.flags | flags, known.verbs, rule ?? known.soft));
  }
}

function prepare(): Verbs {
  const made = makeVerbs();
  verbs = made;
  const dropped = new Set(neverVerbs.split(' '));
  for (const [form, forms] of made.byForm) if (!dropped.has(form)) words.set(form, makeWord(0, forms, null));
  mark(subjects.author, AUTHOR);
  mark(subjects.addressee, ADDRESSEE);
  mark(subjects.back, BACK);
  mark(subjects.open, OPEN_SUBJECT);
  mark(determiners, DETERMINER);
  mark(prepositions, PREPOSITION);
  mark(subordinators, SUBORDINATOR);
  mark(maybeSubordinators, MAYBE_SUBORDINATOR);
  mark(conditionals, CONDITIONAL);
  mark(negations, NEGATION);
  mark(coordinators, COORDINATOR);
  mark(adverbs, ADVERB);
  mark(verbLookingNouns, NOUN_LIKE);
  mark(products, PRODUCT);
  mark(people, PEOPLE);
  mark(collectives, COLLECTIVE);
  mark(government, ACTOR);
  mark(bodies, BODY);
  mark(softAdjectives, SOFT_ADJECTIVE);
  mark(comparatives, COMPARATIVE);
  mark(afterParticle, AFTER_PARTICLE);
  mark(sureParticles, SURE_PARTICLE);
  for (const key of made.separable.keys()) mark(key.slice(0, key.indexOf('|')), PARTICLE);
  for (const [rule, list] of Object.entries(soft) as [VagueRule, string][]) mark(list, 0, rule);
  for (const list of [products, government, bodies, ...Object.values(soft)]) {
    for (const row of list.split(/\s+/)) {
      const word = words.get(row);
      if ((word?.soft !== null ? 6 : (word.flags & ACTOR) !== 0 ? 5 : 3) < row.length && word !== undefined) endings.set(row, makeWord(word.flags, [], word.soft));
    }
  }
  for (const short of ['plan', 'wet']) endings.set(short, makeWord(PRODUCT, [], null));

  for (const [ending, word] of endings) {
    lastThree[gateOf(ending)] = 1;
    let node = lastLetters;
    for (let at = ending.length - 1; 0 <= at; at--) {
      const next = node.next.get(ending.charCodeAt(at)) ?? { next: new Map() };
      node.next.set(ending.charCodeAt(at), next);
      node = next;
    }
    node.word = word;
  }
  return made;
}
