import type { Reading, VerbPlace } from './finite.ts';
import { ADVERB, AFTER_PARTICLE, COORDINATOR, DETERMINER, NOUN_LIKE, PARTICLE, particlesOf, PREPOSITION, separable, MAYBE_SUBORDINATOR, SOFT_ADJECTIVE, SUBORDINATOR, SURE_PARTICLE } from './lexicon.ts';
import { FINITE, INFINITIVE, PARTICIPLE, type Verb } from './morphology.ts';
import { boundVerbs } from './nl/words.ts';

/** The verb of a finite word, joined to its particle if the clause has one. */
export function finiteVerb(reading: Reading, at: number, from: number, to: number, isSub: boolean): VerbPlace {
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

const bound = new Set(boundVerbs.split(' '));

/** *zet samen met het UWV in op …*: a particle is one if the verb has it and the word behind it cannot belong to a preposition. */
function findParticle({ tokens, words, muted }: Reading, base: string, from: number, to: number): { verb: Verb; at: number } | null {
  const particles = particlesOf(base);
  if (particles === undefined) return null;
  for (let at = from; at < to && at < from + 24; at++) {
    const word = words[at];
    const token = tokens[at];
    // *doen dat door te meten en op te schrijven*: a particle stands before what its verb is to do.
    if (token?.norm === 'te' && !bound.has(base) && ((words[at + 1]?.forms ?? 0) & INFINITIVE) !== 0 && ((words[at - 1]?.flags ?? 0) & (DETERMINER | PARTICLE)) === 0) break;
    if (word === undefined || token === undefined || muted[at] || (word.flags & PARTICLE) === 0) continue;
    const verb = particles.get(token.norm);
    if (verb === undefined) continue;
    const next = tokens[at + 1];
    if (bound.has(base)) return { verb, at };
    if (token.norm === 'om' && next?.norm === 'te') continue;
    const nextWord = words[at + 1];
    const behindTe = next?.norm === 'te' ? words[at + 2]?.verbs ?? [] : null;
    if (behindTe !== null && (behindTe.length === 0 || behindTe.some((other) => separable(token.norm, other.verb.base) !== undefined))) continue;
    if (next === undefined || to <= at + 1 || next.kind === 'punctuation' || nextWord === undefined) return { verb, at };
    if ((nextWord.flags & AFTER_PARTICLE) !== 0 || nextWord.verbs.length !== 0 && (nextWord.flags & NOUN_LIKE) === 0) return { verb, at };
    // *stelt iemand aan die de vragen bundelt*: two determiners in a row are none.
    if ((next.norm === 'die' || next.norm === 'dat') && ((words[at + 2]?.flags ?? 0) & DETERMINER) !== 0) return { verb, at };
    // *roept het college op de boete te schrappen*
    if (verb.sort === 'advise' && (nextWord.flags & DETERMINER) !== 0 && tokens.slice(at, to).some(({ norm }, index) => norm === 'te' && ((words[at + index + 1]?.forms ?? 0) & INFINITIVE) !== 0)) return { verb, at };
    if ((word.flags & SURE_PARTICLE) !== 0 && (nextWord.flags & (DETERMINER | NOUN_LIKE)) === 0) return { verb, at };
  }
  return null;
}

/** Determiners and prepositions that are something else before a verb: *blijven ons inzetten*, *moeten we dit oplossen*. */
const mayPrecede = new Set(['het', 'dit', 'dat', 'op', 'ons', 'je']);

/** Infinitives and participles between these words, each with its particle and *te*. */
export function otherVerbs(reading: Reading, from: number, to: number, skip: ((at: number) => boolean) | null, used: readonly number[], wanted: Wanted): VerbPlace[] {
  const places = verbsIn(reading, from, to, skip, used, null);
  return wanted !== null && places.every(({ form }) => form === 'te') ? verbsIn(reading, from, to, skip, used, wanted) : places;
}

/** Where a word that may be a noun is taken for the infinitive that a modal lacks: *gaan hard optreden*; *willen u vragen om …*, but *willen middelen*. */
type Wanted = 'anywhere' | 'before a preposition' | null;

function verbsIn(reading: Reading, from: number, to: number, skip: ((at: number) => boolean) | null, used: readonly number[], wanted: Wanted): VerbPlace[] {
  const { tokens, words, muted } = reading;
  const places: VerbPlace[] = [];
  // *wordt met voorrang bezien*: with *worden* a form that may be both is the participle.
  const becomes = words[used[0] ?? -1]?.verbs.some(({ verb }) => verb.lemma === 'worden') === true;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word !== undefined && (word.forms & (INFINITIVE | PARTICIPLE)) === 0) continue;
    if (muted[at] || used.includes(at) || skip?.(at) === true) continue;
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
    if ((beforeFlags & (DETERMINER | PREPOSITION)) !== 0 && !isStranded(reading, at - 1, from) && !mayPrecede.has(before?.norm ?? '') && !((beforeFlags & ADVERB) !== 0 && (word.flags & NOUN_LIKE) === 0)) continue;
    if ((entry.forms & INFINITIVE) !== 0 && isAttributive(reading, at - 1)) continue;
    const next = tokens[at + 1];
    const nextWord = words[at + 1];
    // *moet voorkomen worden*: a participle that looks like its infinitive.
    const isPassive = (entry.forms & PARTICIPLE) !== 0 && (becomes || next?.norm === 'worden' || next?.norm === 'wordt' || before?.norm === 'worden' || before?.norm === 'wordt');
    if ((entry.forms & INFINITIVE) !== 0 && !isPassive) {
      if ((beforeFlags & (ADVERB | SOFT_ADJECTIVE)) !== 0 && tokens[at - 2]?.norm === 'het' && next?.norm === 'van') continue;
      const lenient = wanted === 'anywhere' || wanted !== null && (((nextWord?.flags ?? 0) & PREPOSITION) !== 0 || next?.norm === 'om') && (beforeFlags & (ADVERB | DETERMINER)) === 0 && (before?.norm.endsWith('e') !== true || before.norm.endsWith('je'));
      // *de wensen, zorgen en plannen*: one of a list of nouns.
      if (!lenient && (word.flags & NOUN_LIKE) !== 0 && (before?.norm === ',' || (beforeFlags & COORDINATOR) !== 0) && (next?.norm === ',' || ((nextWord?.flags ?? 0) & COORDINATOR) !== 0)) continue;
      const isNoun = !lenient && (word.flags & NOUN_LIKE) !== 0 && next !== undefined && at + 1 < to && next.kind !== 'punctuation' && nextWord?.verbs.length === 0 && (nextWord.flags & (COORDINATOR | SUBORDINATOR | MAYBE_SUBORDINATOR)) === 0;
      if (before?.norm === 'het' || before?.norm === 'dit' && next?.norm === 'van' || isNoun) continue;
      places.push({ verb: entry.verb, at: [at], form: 'infinitive' });
    } else {
      if (next !== undefined && at + 1 < to && next.kind === 'word' && nextWord?.flags === 0 && nextWord.verbs.length === 0 && nextWord.soft === null) continue;
      places.push({ verb: entry.verb, at: [at], form: 'participle' });
    }
  }
  return places;
}

/** *hier verder over geïnformeerd*, *daar rekening mee gehouden*: a preposition that belongs to a word before it. */
function isStranded({ tokens, words }: Reading, at: number, from: number): boolean {
  if (((words[at]?.flags ?? 0) & PREPOSITION) === 0 || ((words[at]?.flags ?? 0) & DETERMINER) !== 0) return false;
  for (let back = at - 1; from <= back && at - 6 < back; back--) if (stranding.has(tokens[back]?.norm ?? '')) return true;
  return false;
}
const stranding = new Set(['hier', 'daar', 'er', 'waar']);

/** *met de stevige werken*: what stands between a determiner and this word is an adjective, so the word is a noun. */
function isAttributive({ tokens, words }: Reading, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/(?:ige|lijke|bare|ste|ere|ische|ende|zame|loze|volle)$/.test(tokens[at]?.norm ?? '') || word.verbs.length !== 0 || (word.flags & (DETERMINER | PREPOSITION | ADVERB)) !== 0) return false;
  // *organen, ambtelijke netwerken*
  return ((words[at - 1]?.flags ?? 0) & DETERMINER) !== 0 || tokens[at - 1]?.norm === ',';
}

/** *mee te nemen*, *op te zullen pakken*. */
export function withParticle({ tokens, words }: Reading, verb: Verb, at: number): VerbPlace {
  const particle = tokens[at - 2];
  // *hier aandacht aan te besteden*: what looks like a particle goes with *hier*.
  const stranded = (words[at - 3]?.soft ?? null) !== null;
  if (particle !== undefined && verb.particle === '' && !stranded) {
    const joined = separable(particle.norm, verb.base);
    if (joined !== undefined) return { verb: joined, at: [at - 2, at - 1, at], form: 'te' };
    const next = words[at + 1]?.verbs.find(({ forms, verb: other }) => (forms & INFINITIVE) !== 0 && separable(particle.norm, other.base) !== undefined);
    const far = next === undefined ? undefined : separable(particle.norm, next.verb.base);
    if (far !== undefined) return { verb: far, at: [at - 2, at - 1, at, at + 1], form: 'te' };
  }
  return { verb, at: [at - 1, at], form: 'te' };
}
