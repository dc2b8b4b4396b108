import { guesser } from './compound.ts';
import { AUTHOR, CLAUSE, COMPARATIVE, COORDINATOR, MAYBE_SUBORDINATOR, MOMENT, OWNER, SUBORDINATOR, TIME } from './lexicon-bits.ts';
import { FINITE, INFINITIVE, PARTICIPLE, PLURAL, type Verb, type VerbForm } from './morphology.ts';
import type { VagueRule } from './reading.ts';
import table from './word-table.data';

export * from './lexicon-bits.ts';

/** A word as the language knows it, without its place in a sentence. */
export interface Word {
  /** As the lexicon has it; empty for a word it does not have. */
  readonly norm: string;
  /** What it can be: AUTHOR, DETERMINER, … */
  readonly flags: number;
  /** What may begin with it, or what it does to the sentence: TERM, MOMENT, OWNER, CLAUSE, … */
  readonly opens: number;
  readonly verbs: readonly VerbForm[];
  /** All forms it can be, of whatever verb; 0 for a word that is no verb. */
  readonly forms: number;
  /** A form of *zijn*, *worden*, *moeten* … */
  readonly auxiliary: boolean;
  /** The rule that asks about an act whose object this is (*aandacht*), or null. */
  readonly soft: VagueRule | null;
}

/** What is known of a word; a compound counts as its last part, an unknown participle by its shape. */
export function lookUp(norm: string): Word {
  const { index, words, guess, ownerEnds } = (lexicon ??= readTable());
  const at = index.get(norm);
  if (at !== undefined) return words[at] ?? readWord(at, norm);
  const word = guess(norm);
  return 6 < norm.length && ownerEnds[lastTwo(norm)] === 1 ? opening(word, OWNER) : word;
}

/** The same word, where more may begin with it than the lexicon says. */
const opening = (word: Word, opens: typeof OWNER | typeof MOMENT): Word => {
  if (word === unknown) return opens === OWNER ? unknownOwner : unknownMoment;
  return (word.opens & opens) === opens ? word : makeWord(word.norm, word.flags, word.soft, word.opens | opens, word.verbs);
};

/** A number or a word with digits may begin a moment, unless the lexicon says which; it has none that end with a digit. */
export function numeral(norm: string): Word {
  const last = norm.charCodeAt(norm.length - 1);
  if (48 <= last && last <= 57) return unknownMoment;
  const word = lookUp(norm);
  return (word.opens & TIME) === 0 ? opening(word, MOMENT) : word;
}

/** What the word of each token is where it stands, and the marks that any of them has. */
export function lookUpAll(tokens: readonly { readonly norm: string; readonly kind: string; readonly word: Word; readonly marks: number }[]): { readonly words: Word[]; readonly marks: number } {
  const found: Word[] = [];
  let all = 0;
  let before: Word = unknown;
  // A word unknown to the data that could be a plural or infinitive waits for its neighbour.
  let waits = false;
  for (const token of tokens) {
    const { word: plain } = token;
    all |= token.marks;
    // Whatever the lexicon has needs no second look, unless its neighbours do.
    if (plain.flags !== 0 && !waits && (before.flags & COMPARATIVE) === 0) {
      found.push(plain);
      before = plain;
      continue;
    }
    const { norm, kind } = token;
    const mayBePlural = plain.flags === 0 && plain.forms === 0 && plain.soft === null && 4 < norm.length && norm.endsWith('en');
    // *We lanceren …*: a verb.
    const word = mayBePlural && plain.norm === '' && (before.flags & AUTHOR) !== 0 ? newVerb : plain;
    if (waits && isVerbBeside(word, kind, found[found.length - 2])) found[found.length - 1] = newVerb;
    // *hoger onderwijs*: a kind of school, not more of something.
    if ((before.flags & COMPARATIVE) !== 0 && norm === 'onderwijs') found[found.length - 1] = unknown;
    found.push(word);
    waits = mayBePlural && word === plain;
    before = word;
  }
  return { words: found, marks: all };
}

/** *lanceren we …*, *kunnen ontmoeten.* */
const isVerbBeside = (word: Word, kind: string, twoBack: Word | undefined): boolean =>
  (word.flags & AUTHOR) !== 0 || (word.forms !== 0 || (word.flags & COORDINATOR) !== 0 || kind === 'punctuation') && twoBack?.auxiliary === true;

/** *op* and *pakken* give *oppakken*, if there is such a verb. */
export const separable = (particle: string, base: string): Verb | undefined => particlesOf(base)?.get(particle);

/** The verbs that *pakken* makes with a particle, by that particle. */
export const particlesOf = (base: string): ReadonlyMap<string, Verb> | undefined => (lexicon ??= readTable()).separable.get(base);

const someVerb: Verb = { lemma: '', sort: 'act', particle: '', base: '' };
function makeWord(norm: string, flags: number, soft: VagueRule | null, opens: number, verbs: readonly VerbForm[]): Word {
  const forms = verbs.reduce((all, { forms: own }) => all | own, 0);
  const clause = (forms & FINITE) !== 0 || (flags & (COORDINATOR | SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0;
  return { norm, flags, opens: clause ? opens | CLAUSE : opens, verbs, soft, forms, auxiliary: verbs.some(({ verb }) => verb.sort === 'auxiliary') };
}
const unknown = makeWord('', 0, null, 0, []);
const unknownOwner = makeWord('', 0, null, OWNER, []);
const unknownMoment = makeWord('', 0, null, MOMENT, []);
const newVerb = makeWord('', 0, null, 0, [{ verb: someVerb, forms: INFINITIVE | PLURAL }]);

interface Lexicon {
  readonly index: ReadonlyMap<string, number>;
  /** Read when somebody asks for them: a text has few of all words. */
  readonly words: (Word | undefined)[];
  readonly records: readonly string[];
  readonly verbs: readonly Verb[];
  readonly separable: ReadonlyMap<string, ReadonlyMap<string, Verb>>;
  readonly rules: readonly VagueRule[];
  readonly guess: (norm: string) => Word;
  readonly ownerEnds: Uint8Array;
}

/** Read when the first word is looked up: starting the program costs nothing. */
let lexicon: Lexicon | null = null;

function readTable(): Lexicon {
  const [sorts = [], rules = [], verbRows = [], norms = [], records = [], endings = [], ends = []] = table.split('\n').map((line) => line.split(' '));
  const separableVerbs = new Map<string, Map<string, Verb>>();
  const verbs = verbRows.map((row): Verb => {
    const stroke = row.indexOf('|');
    const particle = row.slice(1, stroke);
    const base = row.slice(stroke + 1);
    const verb: Verb = { lemma: particle + base, sort: (sorts[Number.parseInt(row.charAt(0), 36)] ?? 'act') as Verb['sort'], particle, base };
    if (particle !== '') {
      const known = separableVerbs.get(base);
      if (known) known.set(particle, verb);
      else separableVerbs.set(base, new Map([[particle, verb]]));
    }
    return verb;
  });
  const index = new Map<string, number>();
  for (let at = 0; at < norms.length; at++) index.set(norms[at] ?? '', at);
  const ownerEnds = new Uint8Array(1 << 10);
  for (const end of ends) ownerEnds[lastTwo(end)] = 1;
  const read = { index, words: Array.from<Word | undefined>({ length: norms.length }), records, verbs, separable: separableVerbs, rules: rules as VagueRule[], ownerEnds };
  const known = new Map(endings.map((row) => {
    const comma = row.indexOf(',');
    return [row.slice(0, comma), wordOf('', row.slice(comma + 1), read)] as const;
  }));
  return { ...read, guess: guesser(known, makeWord('', 0, null, 0, [{ verb: someVerb, forms: PARTICIPLE }]), unknown) };
}

const lastTwo = (norm: string): number => ((norm.charCodeAt(norm.length - 2) & 31) << 5) | (norm.charCodeAt(norm.length - 1) & 31);

function readWord(at: number, norm: string): Word {
  const read = (lexicon ??= readTable());
  const word = wordOf(norm, read.records[at] ?? '', read);
  read.words[at] = word;
  return word;
}

const bitsOf = (digits: string): number => (digits === '' ? 0 : Number.parseInt(digits, 36));

/** `8s,2,1,4f:a,50:1`: flags, rule, what it opens, then each verb with its forms; nothing for none. */
function wordOf(norm: string, record: string, { rules, verbs }: Pick<Lexicon, 'rules' | 'verbs'>): Word {
  const [flags = '', rule = '', opens = '', ...forms] = record.split(',');
  return makeWord(norm, bitsOf(flags), rule === '' ? null : rules[Number(rule)] ?? null, bitsOf(opens), forms.map((form) => {
    const colon = form.indexOf(':');
    return { verb: verbs[Number.parseInt(form.slice(0, colon), 36)] ?? someVerb, forms: Number.parseInt(form.slice(colon + 1), 36) };
  }));
}
