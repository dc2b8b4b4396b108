import { firstWord, formsOf, type Clause, type Reading, type VerbPlace } from './clause.ts';
import { ACTOR, ADDRESSEE, ADVERB, AUTHOR, BACK, BODY, COORDINATOR, DETERMINER, COMPARATIVE, NEGATION, NOUN_LIKE, OPEN_SUBJECT, PEOPLE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import { INFINITIVE, SINGULAR, STEM } from './morphology.ts';
import { aims, amendments, effects, habits, values } from './nl/words.ts';
import type { Act, DocumentKind, Prose } from './reading.ts';
import { opensItem, type Stretch } from './sentence.ts';

/** Who or what acts in a clause. */
export type SubjectSort = 'author' | 'addressee' | 'actor' | 'body' | 'people' | 'back' | 'open' | 'thing' | 'none';

/** A commitment as found in the clauses, before anyone asks whether it is vague. */
export interface Commitment extends Stretch {
  readonly sort: Act['sort'];
  readonly form: Act['form'];
  readonly anchor: Stretch;
  /** The verbs that say what is done, or none where nouns do. */
  readonly heads: readonly VerbPlace[];
  readonly subject: SubjectSort;
  readonly subjectAt: Stretch | null;
  readonly passive: Stretch | null;
  /** The subject asks another to act: *De raad adviseert het college …*. */
  readonly asks: boolean;
  /** *zou kunnen*, *zouden willen*: the words that hedge. */
  readonly hedge: readonly number[];
}

interface Context {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly kind: DocumentKind;
  readonly prose: Prose;
}

/** The commitments of a sentence. `prose.place` and `prose.role` decide what a fragment may be. */
export function findCommitments(reading: Reading, sentence: Stretch, clauses: readonly Clause[], kind: DocumentKind, prose: Prose): Commitment[] {
  const context: Context = { reading, clauses, kind, prose };
  const { tokens } = reading;
  const last = tokens[sentence.to - 1];
  if (prose.place === 'heading' || last?.norm === '?' || prose.role === 'question') return [];
  const whole = clauses.filter(({ kind: sort }) => sort === 'main');
  const mains = opensWithInfinitive(reading, sentence) && !whole.some(({ verb }) => verb.verb.sort === 'auxiliary' && (formsOf(reading.words[verb.at[0] ?? 0]) & INFINITIVE) === 0) ? [] : whole;
  const found: Commitment[] = [];
  const condition = isInvertedCondition(context, mains);
  for (const clause of mains) {
    if (condition && clause === mains[0]) continue;
    const commitment = judgeMain(context, sentence, clause, found.at(-1) ?? null);
    if (commitment !== null) found.push(commitment);
  }
  if (mains.length === 0) {
    const fragment = readFragment(context, sentence);
    if (fragment !== null) found.push(fragment);
  }
  return found;
}

/** *Nagaan wat het kost*, *Het vergroten van …*: whatever follows, this is no full clause; *Parkeren is gratis* is one. */
function opensWithInfinitive(reading: Reading, sentence: Stretch): boolean {
  const { tokens, words } = reading;
  let at = firstWord(reading, sentence.from, sentence.to);
  const articled = tokens[at]?.norm === 'het';
  if (articled) at++;
  while (articled && ((words[at]?.flags ?? 0) & (ADVERB | COMPARATIVE | SOFT_ADJECTIVE)) !== 0) at++;
  const forms = formsOf(words[at]);
  const next = words[at + 1];
  const nextNorm = tokens[at + 1]?.norm;
  if ((forms & INFINITIVE) === 0 || ((words[at]?.flags ?? 0) & NOUN_LIKE) !== 0 && nextNorm !== 'van' && nextNorm !== 'of' && nextNorm !== 'wat' && nextNorm !== 'hoe' || next === undefined) return false;
  if (words[at]?.verbs.some(({ verb }) => verb.sort === 'auxiliary') === true && (next.verbs.every(({ forms: other }) => (other & INFINITIVE) === 0))) return false;
  if (articled) return nextNorm === 'van' || nextNorm === 'om' || words[at]?.verbs.some(({ verb }) => verb.sort === 'auxiliary') === true;
  if (next.verbs.some(({ forms: other }) => (other & SINGULAR) !== 0 && (other & INFINITIVE) === 0) && next.flags === 0) return false;
  return (next.flags & (AUTHOR | ADDRESSEE)) === 0 && nextNorm !== 'zij' && nextNorm !== 'ze' && nextNorm !== 'er' && !next.verbs.some(({ verb, forms: other }) => verb.sort === 'auxiliary' && (other & INFINITIVE) === 0 || verb.lemma === 'worden');
}

/** *Willen wij dit halen, dan …*: the first clause is a condition. */
function isInvertedCondition({ reading }: Context, mains: readonly Clause[]): boolean {
  const [first, second] = mains;
  if (first === undefined || second === undefined || !first.verbFirst) return false;
  const forms = formsOf(reading.words[first.finite]);
  if ((forms & STEM) !== 0 && reading.words[first.finite]?.verbs.every(({ verb }) => verb.sort !== 'auxiliary') === true) return false;
  return reading.tokens[second.from]?.norm === ',' && second.finite - second.from <= 2;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const aimWords = set(aims), valueWords = set(values), effectWords = set(effects), habitWords = set(habits), amending = set(amendments);
/** The act is in what follows: *belooft dit op te pakken*. */
const pledges = set('beloven toezeggen besluiten afspreken beginnen starten');
const pleas = set('graag gaarne');
const owned = set('aandacht oog ambitie ambities doel intentie voornemen focus prioriteit');

function judgeMain(context: Context, sentence: Stretch, clause: Clause, before: Commitment | null): Commitment | null {
  const { reading, kind } = context;
  const { tokens, words } = reading;
  const finite = clause.verb;
  const lemma = finite.verb.lemma;
  const would = tokens[clause.finite]?.norm === 'zou' || tokens[clause.finite]?.norm === 'zouden';
  if (clause.past && !would && !(before !== null && tokens[clause.finite]?.norm.endsWith('en') === true)) return null;
  const own = findSubject(context, clause);
  const opening = tokens[firstWord(reading, clause.from, clause.finite)]?.norm ?? '';
  if (finite.verb.sort !== 'auxiliary' && finite.verb.sort !== 'advise' && isHabit(reading, clause)) return null;
  if (isEffect(reading, clause) && lemma !== 'zorgen') return null;
  if (0 <= clause.shares && before === null && isEffect(reading, context.clauses[0] ?? clause)) return null;
  const shared = clause.shares >= 0 && before !== null;
  const subject = shared ? { sort: before.subject, at: before.subjectAt } : own;
  const participle = clause.others.find(({ form, at }) => form === 'participle' && clause.finite - 1 <= (at[0] ?? 0));
  const infinitives = lexical(clause.others.filter(({ form }) => form === 'infinitive'));
  const allTe = clause.others.filter(({ form }) => form === 'te');
  const tes = allTe.some(({ verb }) => verb.sort !== 'auxiliary') ? allTe.filter(({ verb }) => verb.sort !== 'auxiliary') : allTe.filter(({ verb }) => verb.lemma !== 'zijn' && verb.lemma !== 'hebben');
  const passiveWord = lemma === 'worden' ? clause.finite : clause.others.find(({ verb }) => verb.lemma === 'worden')?.at.at(-1);
  const isPassive = passiveWord !== undefined && participle !== undefined;
  const make = (sort: Act['sort'], heads: readonly VerbPlace[], extra: Partial<Commitment> = {}): Commitment => ({
    from: clause.from, to: clause.to, sort, form: 'clause', anchor: { from: clause.finite, to: clause.finite + 1 }, heads, subject: subject.sort, subjectAt: subject.at,
    passive: isPassive && !hasAgent(reading, clause) ? { from: Math.min(passiveWord, participle.at[0] ?? passiveWord), to: Math.max(passiveWord, participle.at[0] ?? passiveWord) + 1 } : null, hedge: [], asks: finite.verb.sort === 'advise' || participle?.verb.sort === 'advise' || clause.others.some(({ verb }) => verb.sort === 'advise') || finite.verb.sort === 'mind', ...extra,
  });
  // *• lossen we …*: goes on with a sentence that a list cut in two.
  if (clause.verbFirst && clause.shares < 0 && tokens[clause.finite]?.capital === false && own.sort !== 'none' && clause.finite === firstWord(reading, sentence.from, sentence.to) && opensItem(tokens, sentence.from)) return null;
  if (isNegated(reading, clause, participle ?? infinitives.at(-1) ?? null)) return null;
  const imperative = isImperative(reading, clause, own.sort);
  const named = subject.sort === 'body' && (lemma === 'zullen' || lemma === 'moeten' || lemma === 'dienen' || lemma === 'willen' || finite.verb.sort === 'advise');
  const isOwned = named || subject.sort === 'author' || subject.sort === 'addressee' || subject.sort === 'actor' || (shared && subject.sort !== 'people');
  const sort: Act['sort'] = kind === 'advies' ? 'recommendation' : 'promise';

  if (finite.verb.sort === 'advise' || (isPassive && participle.verb.sort === 'advise')) {
    if (lemma === 'worden' ? kind === 'reactie' : !imperative && !isOwned) return null;
    const sub = context.clauses.find((other) => other.kind === 'sub' && clause.finite < other.finite && (other.opener === 'dat' || other.opener === 'of'));
    const heads = tes.length > 0 ? tes : sub === undefined ? infinitives : contentOf(sub);
    if (heads.some(({ verb }) => verb.sort === 'mind')) return null;
    if (heads.length === 0 && (finite.verb.lemma === 'vragen' || tokensInclude(reading, { from: clause.finite, to: clause.to }, 'over'))) return null;
    return make('recommendation', heads, { passive: null });
  }
  if (imperative && (lemma === 'zien' || lemma === 'denken' || lemma === 'stellen' && tokens[clause.finite + 1]?.norm === 'dat')) return null;
  if (imperative) return make(kind === 'advies' ? 'recommendation' : 'assignment', [finite], { subject: 'none', subjectAt: null });

  if (finite.verb.sort === 'auxiliary') {
    const heads = isPassive ? [participle, ...clause.others.filter((other) => other !== participle && other.form === 'participle')] : infinitives.length > 0 ? infinitives : [];
    const main = heads[0]?.verb.sort;
    switch (lemma) {
      case 'zullen': {
        if (would) return judgeWould(context, clause, make, heads, isOwned);
        if (heads.length === 0 || main === 'state' || main === 'mind' || main === 'event') return null;
        if (!isPassive && !isOwned) return subject.sort === 'thing' && kind === 'plan' && main !== 'light' ? make(sort, heads) : null;
        return make(sort, heads);
      }
      case 'moeten': case 'dienen': {
        const all = lemma === 'dienen' ? [...heads, ...tes] : heads;
        if (lemma === 'dienen' && allTe.length === 0) return null;
        if (kind === 'reactie' && subject.sort !== 'author') return null;
        if (subject.sort === 'people' && !isPassive) return null;
        if (all.length === 0) return kind === 'plan' ? make('assignment', []) : null;
        if (kind === 'advies' && !isPassive && !isOwned) return null;
        if (main === 'mind') return null;
        return make(kind === 'advies' ? 'recommendation' : 'assignment', all);
      }
      case 'willen': {
        if (heads.length === 0 && tokens[clause.to]?.norm === ':' && clause.to === clause.finite + 1) return null;
        const wish = context.clauses.find((other) => other.kind === 'sub' && other.opener === 'dat' && clause.finite < other.finite);
        if (isOwned && heads.length === 0 && wish !== undefined) return make(sort, [...contentOf(wish), ...(contentOf(wish).length === 0 ? [wish.verb] : [])], { to: wish.to });
        return isOwned && main !== 'mind' && (kind !== 'advies' || subject.sort !== 'actor') ? make(sort, heads) : null;
      }
      case 'gaan': case 'blijven': case 'laten': case 'helpen':
        if (lemma === 'blijven' && heads.length === 0) return kind === 'plan' && (subject.sort === 'open' || ((words[clause.finite + 1]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0) ? make(sort, [finite]) : null;
        if (isOwned) return main === 'mind' || main === 'event' ? null : make(sort, heads.length > 0 ? heads : [finite]);
        return null;
      case 'komen':
        return subject.sort === 'open' || isOwned || tokens[clause.finite - 1]?.norm === 'er' || tokens[clause.finite + 1]?.norm === 'er' ? make(sort, [finite]) : null;
      case 'worden': {
        if (!isPassive || main === undefined) return null;
        if (main === 'mind' || main === 'state' || main === 'event' || isHabit(reading, clause)) return null;
        if (kind === 'advies') return main === 'act' || main === 'light' ? null : make(sort, heads);
        if (kind === 'reactie') return amending.has(heads[0]?.verb.lemma ?? '') ? make(sort, heads) : null;
        return make(sort, heads);
      }
      case 'hebben': {
        if (participle !== undefined) return null;
        if (kind === 'plan' && tokensInclude(reading, clause, 'prioriteit', 'voorrang')) return make(sort, [finite]);
        return isOwned && hasSoftObject(reading, clause) ? make(sort, [finite]) : null;
      }
      case 'zijn': {
        const nearby = [tokens[clause.finite - 1]?.norm, tokens[clause.finite + 1]?.norm, tokens[clause.finite + 2]?.norm];
        if (tokensInclude(reading, clause, 'aandacht') && !tokensInclude(reading, clause, 'wat') && kind !== 'reactie') return make(sort, [finite]);
        if (participle !== undefined && participle.verb.sort !== 'state' && findWord(reading, clause, valueWords) < 0) return null;
        const aim = findWord(reading, clause, aimWords);
        if (0 <= aim && tes.length > 0 && kind !== 'reactie') return make(sort, tes);
        const value = findWord(reading, clause, valueWords);
        const sub = context.clauses.find((other) => other.kind === 'sub' && other.opener === 'dat' && clause.finite < other.finite);
        if (0 <= value && nearby.includes('het') && kind !== 'reactie') {
          const content = tes.length > 0 || sub === undefined ? tes : contentOf(sub);
          if (content.some(({ verb }) => verb.sort !== 'mind' && verb.sort !== 'state' && verb.sort !== 'auxiliary')) return make('recommendation', content);
        }
        return null;
      }
      default:
        return null;
    }
  }
  if (finite.verb.sort === 'mind') {
    const sub = context.clauses.find((other) => other.kind === 'sub' && other.opener === 'dat' && clause.finite < other.finite);
    if (kind === 'advies' && subject.sort === 'author' && sub !== undefined && tokensInclude(reading, sub, 'moet', 'moeten')) return make('recommendation', contentOf(sub));
    return null;
  }
  if (finite.verb.lemma === 'staan' && tes.length > 0 && 0 <= findWord(reading, clause, aimWords) && kind !== 'reactie') return make(sort, tes);
  if (finite.verb.sort === 'state' || finite.verb.sort === 'event') return null;
  if (finite.verb.sort === 'light' && tokens[clause.to]?.norm === ':') return null;
  if (lemma === 'doen' && (opening === 'dit' || opening === 'dat') && !tokensInclude(reading, clause, 'door')) return null;
  if (finite.verb.lemma === 'krijgen' && kind === 'plan' && subject.sort !== 'back' && subject.sort !== 'people') return make(sort, [finite]);
  if (!isOwned) {
    if (subject.sort === 'back' && tokens[subject.at?.from ?? -1]?.norm === 'zij' && (formsOf(words[clause.finite]) & SINGULAR) !== 0 && kind !== 'reactie' && finite.verb.sort !== 'act' && finite.verb.sort !== 'light') return make(sort, [finite]);
    return null;
  }
  if (tes.length > 0 && (lemma === 'kiezen' && tokensInclude(reading, clause, 'ervoor') || pledges.has(lemma))) return make(sort, tes);
  return make(sort, [finite]);
}

const isEffect = ({ tokens, words }: Reading, clause: Clause): boolean => words.length > 0 && effectWords.has(tokens[firstWord({ tokens, words, muted: [] }, clause.from, clause.finite)]?.norm ?? '');

/** Infinitives that say what is done; *gaan*, *zijn* and *hebben* only where they stand alone. */
function lexical(infinitives: readonly VerbPlace[]): VerbPlace[] {
  const own = infinitives.filter(({ verb }) => verb.sort !== 'auxiliary');
  const alone = infinitives.filter(({ verb, at }) => (verb.lemma === 'gaan' || verb.lemma === 'zijn' || verb.lemma === 'hebben' || verb.lemma === 'komen' || verb.lemma === 'blijven')
    && !infinitives.some((other) => Math.abs((other.at[0] ?? 0) - (at[0] ?? 0)) === 1));
  return own.length === 0 ? alone.slice(-1) : [...own, ...alone.filter(({ verb }) => verb.lemma === 'gaan')].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** *vaak*, *op dit moment*: what is so, not what will be done. */
function isHabit(reading: Reading, clause: Clause): boolean {
  const habit = findWord(reading, clause, habitWords);
  if (0 <= habit && !(reading.tokens[habit]?.norm === 'al' && ((reading.words[habit + 1]?.flags ?? 0) & DETERMINER) !== 0) && reading.tokens[habit + 1]?.norm !== 'dan') return true;
  for (let at = clause.from; at < clause.to; at++) if (reading.tokens[at]?.norm === 'moment' && reading.tokens[at - 1]?.norm === 'dit') return true;
  return false;
}

function judgeWould({ kind, reading }: Context, clause: Clause, make: (sort: Act['sort'], heads: readonly VerbPlace[], extra?: Partial<Commitment>) => Commitment, heads: readonly VerbPlace[], isOwned: boolean): Commitment | null {
  if (kind === 'reactie') return null;
  const others = clause.others.map(({ verb }) => verb.lemma);
  if (others.includes('moeten')) return make('recommendation', heads.filter(({ verb }) => verb.sort !== 'auxiliary'));
  const words = clause.others.filter(({ verb }) => verb.lemma === 'willen' || verb.lemma === 'kunnen' || verb.lemma === 'zijn').flatMap(({ at }) => at);
  const value = findWord(reading, clause, valueWords);
  if (tokensInclude(reading, clause, 'graag', 'gaarne') && heads.length > 0) return make('recommendation', heads, { hedge: [clause.finite, findWord(reading, clause, pleas)] });
  if (!others.includes('kunnen') && !others.includes('willen') && value < 0) return null;
  if (0 <= value && others.includes('zijn')) return make('recommendation', [], { hedge: [clause.finite, value, ...words] });
  if (!isOwned && findWord(reading, clause, valueWords) < 0) return null;
  return make('recommendation', heads, { hedge: [clause.finite, ...words] });
}

/** The verbs that say what a subordinate clause wants: *dat de gemeente hierop moet gaan inzetten*. */
const contentOf = (sub: Clause): VerbPlace[] => [...(sub.verb.verb.sort === 'auxiliary' ? [] : [sub.verb]), ...sub.others.filter(({ verb }) => verb.sort !== 'auxiliary')];

function tokensInclude({ tokens }: Reading, { from, to }: Stretch, ...norms: string[]): boolean {
  for (let at = from; at < to; at++) if (norms.includes(tokens[at]?.norm ?? '')) return true;
  return false;
}

function findWord({ tokens }: Reading, { from, to }: Stretch, set: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) if (set.has(tokens[at]?.norm ?? '')) return at;
  return -1;
}

function hasSoftObject(reading: Reading, clause: Clause): boolean {
  for (let at = clause.finite + 1; at < clause.to; at++) if (owned.has(reading.tokens[at]?.norm ?? '')) return true;
  return false;
}

/** A negation between the finite verb and what it is about; *niet alleen* is none. */
function isNegated({ tokens, words }: Reading, clause: Clause, head: VerbPlace | null): boolean {
  const end = head === null ? clause.to : Math.max(clause.finite, ...head.at);
  for (let at = clause.finite + 1; at < Math.min(end, clause.to); at++) {
    const norm = tokens[at]?.norm;
    if (norm === ',' || norm === 'om' || norm === 'maar') return false;
    if (((words[at]?.flags ?? 0) & NEGATION) !== 0) {
      const next = tokens[at + 1]?.norm;
      return next !== 'alleen' && next !== 'slechts' && next !== 'enkel' && next !== 'langer';
    }
  }
  return ((words[clause.from]?.flags ?? 0) & NEGATION) !== 0;
}

/** *Open één loket.* The stem opens the clause and no subject follows. */
function isImperative({ tokens, words }: Reading, clause: Clause, subject: SubjectSort): boolean {
  if (!clause.verbFirst || (formsOf(words[clause.finite]) & STEM) === 0 || 0 <= clause.shares) return false;
  if (words[clause.finite]?.verbs.some(({ verb }) => verb.sort === 'auxiliary' && verb.lemma !== 'gaan' && verb.lemma !== 'laten') === true) return false;
  const next = tokens[clause.finite + 1]?.norm;
  return subject !== 'author' && next !== 'ik' && next !== 'u';
}

/** *door het college*, but not *door middel van* or *door te …*. */
function hasAgent({ tokens, words }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.norm !== 'door') continue;
    for (let next = at + 1; next < Math.min(to, at + 5); next++) if (((words[next]?.flags ?? 0) & (ACTOR | PEOPLE | AUTHOR)) !== 0) return true;
    if (tokens[at + 1]?.capital === true) return true;
  }
  return false;
}

function findSubject({ reading }: Context, clause: Clause): { sort: SubjectSort; at: Stretch | null } {
  const { tokens, words } = reading;
  let first = firstWord(reading, clause.from, clause.finite);
  if (0 < clause.finite - first && ((words[first]?.flags ?? 0) & COORDINATOR) !== 0) first = firstWord(reading, first + 1, clause.finite);
  const after = words[clause.finite + 1];
  const beforeFlags = words[clause.finite - 1]?.flags ?? 0;
  if (first < clause.finite && (beforeFlags & AUTHOR) !== 0) return { sort: 'author', at: { from: clause.finite - 1, to: clause.finite } };
  if (after !== undefined && (after.flags & AUTHOR) !== 0) return { sort: 'author', at: { from: clause.finite + 1, to: clause.finite + 2 } };
  const opening = tokens[first];
  const openingWord = words[first];
  if (opening === undefined || openingWord === undefined) return { sort: 'none', at: null };
  const inverted = first === clause.finite || startsAdverbial(reading, first, clause.finite);
  if (inverted) {
    let at = clause.finite + 1;
    while (at < clause.to && (((words[at]?.flags ?? 0) & ADVERB) !== 0 && ((words[at]?.flags ?? 0) & DETERMINER) === 0 || tokens[at]?.norm === 'zich' || tokens[at]?.norm === 'er')) at++;
    return nounPhrase(reading, at, clause.to);
  }
  return nounPhrase(reading, first, clause.finite);
}

function startsAdverbial({ tokens, words }: Reading, first: number, finite: number): boolean {
  const word = words[first];
  const token = tokens[first];
  if (word === undefined || token === undefined) return false;
  if ((word.flags & DETERMINER) !== 0) return false;
  if ((word.flags & PREPOSITION) !== 0) return !(first + 1 === finite);
  if ((word.flags & (ADVERB)) !== 0) return true;
  return token.norm === 'als' || token.norm === 'om' || token.norm === 'hier' || token.norm === 'daar' || word.flags !== 0 && (word.flags & (64 | 128)) !== 0;
}

/** *Duinrade*, *De Brede Coalitie*, *Jan de Vries*: the words of a name that is the whole phrase, or `from`. */
function endOfName({ tokens, words }: Reading, from: number, to: number): number {
  let at = ((words[from]?.flags ?? 0) & DETERMINER) !== 0 ? from + 1 : from;
  const first = at;
  while (at < to && tokens[at]?.kind === 'word' && (tokens[at]?.capital === true || first < at && /^(?:van|de|het|der|den|en|&|voor)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital === true)) at++;
  if (at === first || (words[first]?.flags ?? 0) !== 0 || (words[first]?.verbs.length ?? 0) > 0 || (words[first]?.soft ?? null) !== null || tokens[at - 1]?.caps === true && at - first === 1) return from;
  const next = words[at];
  const inverted = (words[from - 1]?.verbs.length ?? 0) > 0;
  return at === to || inverted && (next === undefined || next.verbs.length > 0 || next.flags !== 0) ? at : from;
}

function nounPhrase(reading: Reading, from: number, to: number): { sort: SubjectSort; at: Stretch | null } {
  const { tokens, words } = reading;
  const token = tokens[from];
  const word = words[from];
  if (token === undefined || word === undefined || to <= from) return { sort: 'none', at: null };
  const one: Stretch = { from, to: from + 1 };
  if ((word.flags & AUTHOR) !== 0) return { sort: 'author', at: one };
  if ((word.flags & ADDRESSEE) !== 0) return { sort: token.norm === 'u' ? 'addressee' : 'people', at: one };
  const next = words[from + 1];
  const alone = from + 1 === to || next === undefined || next.verbs.length > 0 || tokens[from + 1]?.kind === 'punctuation';
  if ((word.flags & OPEN_SUBJECT) !== 0) return { sort: token.norm === 'er' ? 'open' : 'people', at: one };
  if ((word.flags & BACK) !== 0 && (alone || (word.flags & DETERMINER) === 0)) return { sort: 'back', at: one };
  const name = endOfName(reading, from, to);
  if (from < name) return { sort: 'actor', at: { from, to: name } };
  let sort: SubjectSort = 'thing';
  let end = from;
  for (let at = from; at < to && at < from + 7; at++) {
    const flags = words[at]?.flags ?? 0;
    if (from < at && (flags & PREPOSITION) !== 0 && (flags & DETERMINER) === 0 || tokens[at]?.kind === 'punctuation' && tokens[at]?.norm !== '&') break;
    end = at + 1;
    if ((flags & ACTOR) !== 0) return { sort: 'actor', at: { from, to: end } };
    if ((flags & BODY) !== 0 || tokens[at]?.caps === true && words[at]?.verbs.length === 0) return { sort: 'body', at: { from, to: end } };
    if ((flags & PEOPLE) !== 0) { sort = 'people'; break; }
  }
  return { sort, at: { from, to: Math.max(end, from + 1) } };
}

/** A bullet without a finite verb: *Stimuleren van …*, *Parkeerproblemen oplossen*, *Verlaging van de leges*. */
function readFragment({ reading, kind, prose }: Context, sentence: Stretch): Commitment | null {
  const { tokens, words } = reading;
  const label = labelEnd(reading, sentence);
  const from = firstWord(reading, label, sentence.to);
  const bulleted = opensItem(tokens, sentence.from) || label !== sentence.from;
  if (prose.place === 'paragraph' && prose.role === null && !bulleted && kind !== 'plan') return null;
  if (kind === 'reactie' && prose.role === null) return null;
  const last = tokens[sentence.to - 1]?.norm;
  const listed = bulleted || prose.place === 'item' || prose.place === 'cell' || prose.role !== null;
  if (!listed && last !== '.' && last !== ';' && last !== '!') return null;
  if (tokens[from]?.caps === true && tokens[from + 1]?.caps !== false || tokens[from - 1]?.kind === 'number' || tokens[from]?.norm === 'te') return null;
  let heads: VerbPlace[] = [];
  for (let at = from; at < sentence.to; at++) {
    const word = words[at];
    const norm = tokens[at]?.norm;
    if (word === undefined || norm === undefined) break;
    if (from < at && (norm === 'die' || norm === 'dat' || (word.flags & SUBORDINATOR) !== 0)) break;
    const entry = word.verbs.find(({ forms }) => (forms & INFINITIVE) !== 0);
    if (entry === undefined || entry.verb.sort === 'auxiliary' && (at === from || entry.verb.lemma !== 'hebben' && entry.verb.lemma !== 'zijn' && entry.verb.lemma !== 'blijven') || reading.muted[at] === true) continue;
    const before = at === from ? undefined : tokens[at - 1];
    const beforeFlags = at === from ? 0 : (words[at - 1]?.flags ?? 0);
    if (before?.norm !== 'te' && (beforeFlags & (PREPOSITION | DETERMINER)) !== 0 && !(at === from + 1 && before?.norm === 'het')) continue;
    if (from < at && (word.flags & NOUN_LIKE) !== 0 && before?.norm !== 'te' && at + 1 < sentence.to && tokens[at + 1]?.kind === 'word') continue;
    heads.push({ verb: entry.verb, at: before?.norm === 'te' ? [at - 1, at] : [at], form: 'infinitive' });
  }
  if (heads[0]?.at[0] !== from && heads.some(({ at }) => 1 < at.length) && tokens[from]?.norm !== 'het') heads = heads.filter(({ at }) => 1 < at.length);
  for (let at = from; at < (heads[0]?.at[0] ?? from); at++) if (((words[at]?.flags ?? 0) & NEGATION) !== 0) return null;
  const softRule = words[from]?.soft ?? null;
  const soft = softRule === 'vaag-kwalificatie' && tokens[from]?.norm !== 'behoud' || tokens[from]?.capital === false && prose.place !== 'item' ? null : softRule;
  if (heads.length === 0 && (!listed || soft === null && !isMeasure(reading, from, sentence.to))) return null;
  const anchor = heads[0]?.at[0] ?? from;
  const sort: Act['sort'] = kind === 'advies' ? 'recommendation' : prose.role === 'assignment' ? 'assignment' : 'promise';
  return { from, to: sentence.to, sort, form: kind === 'plan' && prose.place === 'paragraph' && bulleted ? 'clause' : 'fragment', anchor: { from: anchor, to: anchor + 1 }, heads, subject: 'none', subjectAt: null, passive: null, hedge: [], asks: false };
}

/** *Doordacht groenplan*, *Verlaging van de leges*: a noun that names what will be there or be done. */
function isMeasure({ tokens, words }: Reading, from: number, to: number): boolean {
  const norm = tokens[from]?.norm ?? '';
  const second = words[from + 1];
  const opens = norm === 'een' || norm === 'één' || norm === 'meer' || norm === 'minder' || norm === 'extra' || norm === 'geen' || norm === 'voldoende' || ((words[from]?.flags ?? 0) & COMPARATIVE) !== 0 && ((words[from]?.flags ?? 0) & ADVERB) === 0;
  if (opens && tokens[from]?.capital === true && 2 < to - from && second !== undefined && tokens[from + 1]?.kind === 'word' && (second.flags & (PREPOSITION | SUBORDINATOR)) === 0) return true;
  if (to - from < 3 && tokens[to - 1]?.norm !== '.') return false;
  if (/.{4}(?:ing|atie|isering)$/.test(norm) && (tokens[from + 1]?.norm === 'van' || ((words[from + 1]?.flags ?? 0) & PREPOSITION) !== 0)) return true;
  if (((words[from]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0 && norm.endsWith('e') && tokens[to - 1]?.norm === '.') return true;
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const word = words[at];
    if (word === undefined || tokens[at]?.kind === 'punctuation' || (word.flags & PREPOSITION) !== 0) return false;
    if (from < at && ((word.flags & PRODUCT) !== 0 || word.soft !== null)) return (words[from]?.flags ?? 0) === 0 && /(?:e|isch|eerd|end|d)$/.test(norm) || ((words[from]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0;
    if (from < at && !(tokens[at]?.norm.endsWith('e') === true)) return false;
  }
  return false;
}

/** Behind *Kwaliteit:* at the start of an item, else its start. */
function labelEnd({ tokens }: Reading, { from, to }: Stretch): number {
  for (let at = from; at < to && at < from + 7; at++) if (tokens[at]?.norm === ':' && at + 1 < to) return at + 1;
  return from;
}
