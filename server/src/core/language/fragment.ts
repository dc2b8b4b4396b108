import type { Commitment, Context } from './commitment.ts';
import { firstWord, formsOf, type Reading, type VerbPlace } from './finite.ts';
import type { Clause } from './clause.ts';
import { ACTOR, ADDRESSEE, ADVERB, AUTHOR, BODY, COMPARATIVE, COORDINATOR, DETERMINER, MAYBE_SUBORDINATOR, NEGATION, NOUN_LIKE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import { INFINITIVE, SINGULAR } from './morphology.ts';
import type { Act } from './reading.ts';
import { opensItem, type Stretch } from './sentence.ts';
import { withParticle } from './verb-place.ts';
import { contentOf } from './view.ts';

/** *Nagaan wat het kost*, *Het vergroten van …*: whatever follows, this is no full clause; *Parkeren is gratis* is one. */
export function opensWithInfinitive(reading: Reading, sentence: Stretch): boolean {
  const { tokens, words } = reading;
  let at = firstWord(reading, sentence.from, sentence.to);
  const articled = tokens[at]?.norm === 'het';
  if (articled) at++;
  // *Het zoveel mogelijk beperken van …*
  while (articled && (asMuch.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm === 'mogelijk')) at++;
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

const asMuch = new Set(['zo', 'zoveel', 'mogelijk']);

/** A bullet without a finite verb: *Stimuleren van …*, *Parkeerproblemen oplossen*, *Verlaging van de leges*. */
export function readFragment({ reading, clauses, kind, prose }: Context, sentence: Stretch): Commitment | null {
  const { tokens, words } = reading;
  const label = labelEnd(reading, sentence);
  const from = firstWord(reading, label, sentence.to);
  // *: 3.*: nothing but a number.
  if (sentence.to <= from) return null;
  const bulleted = opensItem(tokens, sentence.from) || label !== sentence.from;
  if (prose.place === 'paragraph' && prose.role === null && !bulleted && kind === 'reactie') return null;
  // In a reply only what is decided in so many words: *de leges te verlagen;*.
  if (kind === 'reactie' && prose.role === null && !(prose.place === 'item' && asksInTe(reading, sentence))) return null;
  const last = tokens[sentence.to - 1]?.norm;
  const listed = bulleted || prose.place === 'item' || prose.place === 'cell' || prose.role !== null;
  if (!listed && last !== '.' && last !== ';' && last !== '!') return null;
  if (tokens[from]?.caps === true && tokens[from + 1]?.caps !== false || tokens[from - 1]?.kind === 'number' || tokens[from]?.norm === 'te' && (!listed || tokens[from]?.capital === true)) return null;
  // *Anticiperen op techniek, met als thema's:* announces what follows.
  if (from + 1 === sentence.to || last === ':') return null;
  let heads: VerbPlace[] = [];
  for (let at = behindOpening(reading, from, sentence.to); at < sentence.to; at++) {
    const word = words[at];
    const norm = tokens[at]?.norm;
    if (word === undefined || norm === undefined) break;
    if (from < at && (norm === 'die' || norm === 'dat' || (word.flags & SUBORDINATOR) !== 0 || norm === 'om' || norm === 'waar' && 0 < heads.length)) break;
    const entry = word.verbs.find(({ forms }) => (forms & INFINITIVE) !== 0);
    if (entry === undefined || entry.verb.sort === 'auxiliary' && (at === from || entry.verb.lemma !== 'hebben' && entry.verb.lemma !== 'zijn' && entry.verb.lemma !== 'blijven') || reading.muted[at] === true) continue;
    const before = at === from ? undefined : tokens[at - 1];
    // *de nota Samen Doen*: a name.
    if (from < at && tokens[at]?.capital === true && tokens[at]?.caps !== true && before?.kind === 'word') continue;
    const beforeFlags = at === from ? 0 : (words[at - 1]?.flags ?? 0);
    // *Inwoners meer betrekken*
    if (before?.norm !== 'te' && (beforeFlags & (PREPOSITION | DETERMINER)) !== 0 && (beforeFlags & COMPARATIVE) === 0 && !(at === from + 1 && before?.norm === 'het')) continue;
    // *Samen met scholen werken aan …* is a verb.
    if (from < at && (word.flags & NOUN_LIKE) !== 0 && before?.norm !== 'te' && at + 1 < sentence.to && tokens[at + 1]?.kind === 'word' && !(entry.verb.sort === 'effort' && tokens[at + 1]?.norm === 'aan')) continue;
    heads.push(before?.norm === 'te' ? { ...withParticle(reading, entry.verb, at), form: 'infinitive' } : { verb: entry.verb, at: [at], form: 'infinitive' });
  }
  if (heads[0]?.at[0] !== from && heads.some(({ at }) => 1 < at.length) && tokens[from]?.norm !== 'het') heads = heads.filter(({ at }) => 1 < at.length);
  // *Een gemeente die schippers helpt*
  const body = listed && heads.length === 0 ? wantedBody(reading, clauses[0], from) : null;
  if (body !== null && clauses[0] !== undefined) heads = contentOf(clauses[0]);
  // *Wonen in de wijk.*, *Opgroeien met boeken*: how things are, or happen.
  if (0 < heads.length && heads.every(({ verb }) => verb.sort === 'state' || verb.sort === 'mind' || verb.sort === 'event')) return null;
  for (let at = from; at < (heads[0]?.at[0] ?? from); at++) if (((words[at]?.flags ?? 0) & NEGATION) !== 0) return null;
  const softRule = words[from]?.soft ?? null;
  const goesOn = words[from + 1];
  const soft = goesOn !== undefined && from + 1 < sentence.to && goesOn.forms !== 0 && (goesOn.flags & (PREPOSITION | NOUN_LIKE)) !== PREPOSITION || softRule === 'vaag-kwalificatie' && tokens[from]?.norm !== 'behoud' && tokens[from]?.norm !== 'aanpak' || happenings.has(tokens[from]?.norm ?? '') || tokens[from]?.capital === false && prose.place !== 'item' ? null : softRule;
  if (heads.length === 0 && (!listed || soft === null && (bulleted && prose.place === 'paragraph' && prose.role === null || !isMeasure(reading, from, sentence.to, prose.role !== null, prose.place === 'item')))) return null;
  // *Hoge prioriteit.*: two words name no measure.
  if (heads.length === 0 && sentence.to - from - Number(last === '.') < 3 && ((words[from]?.flags ?? 0) & COMPARATIVE) === 0 && soft === null) return null;
  // *Groei en behoud*: two nouns are a title.
  if (heads.length === 0 && sentence.to - from === 3 && ((words[from + 1]?.flags ?? 0) & COORDINATOR) !== 0) return null;
  // *in te richten*: all its words, which stand together.
  const verb = heads[0]?.at ?? [from];
  const sort: Act['sort'] = kind === 'advies' ? 'recommendation' : prose.role === 'assignment' ? 'assignment' : 'promise';
  return { from, to: sentence.to, sort, form: kind !== 'reactie' && prose.place === 'paragraph' && (bulleted && kind === 'plan' || standsAlone(reading, heads, from, sentence.to)) ? 'clause' : 'fragment', anchor: { from: Math.min(...verb), to: Math.max(...verb) + 1 }, heads, subject: body === null ? 'none' : 'actor', subjectAt: body, isPassive: false, passive: null, hedge: [], asks: false, advises: null, plain: false, verbAt: [] };
}

/** The public body that is wanted to be so: *een gemeente die …*. */
function wantedBody({ tokens, words }: Reading, sub: Clause | undefined, from: number): Stretch | null {
  if (tokens[from]?.norm !== 'een' || sub?.kind !== 'sub' || sub.opener !== 'die' && sub.opener !== 'dat' || LONGEST_BODY < sub.from - from) return null;
  return ((words[sub.from - 1]?.flags ?? 0) & (ACTOR | BODY)) === 0 ? null : { from, to: sub.from };
}
const LONGEST_BODY = 4;

/** *… in te richten;*, *in te stemmen met …*: the infinitive with *te* that a sentence above the list asks for. */
function asksInTe({ tokens, words }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (purposes.has(tokens[at]?.norm ?? '')) return false;
    if (tokens[at]?.norm === 'te' && (formsOf(words[at + 1]) & INFINITIVE) !== 0) return true;
  }
  return false;
}
const purposes = new Set(['om', 'door', 'zonder', 'die', 'dat']);

/** *Wanneer er wordt gebouwd, mooi bouwen*: what stands behind the clause that opens it. */
function behindOpening({ tokens, words }: Reading, from: number, to: number): number {
  if (((words[from]?.flags ?? 0) & (SUBORDINATOR | MAYBE_SUBORDINATOR)) === 0 || ((words[from]?.flags ?? 0) & DETERMINER) !== 0) return from;
  for (let at = from; at < to; at++) if (tokens[at]?.norm === ',') return at + 1;
  return to;
}

/** In running text a measure opens or closes with its verb (*Natuur versterken.*, *Beter betrekken van …*, *Van elk plan nagaan wat het kost.*), or is one of a list (*… in te voeren;*). */
function standsAlone({ tokens, words }: Reading, heads: readonly VerbPlace[], from: number, to: number): boolean {
  const places = heads.flatMap(({ at }) => at);
  const last = tokens[to - 1]?.norm;
  if (last === ';') return 0 < places.length;
  if (last !== '.' || heads.some(({ at }) => 1 < at.length && at.some((index) => tokens[index]?.norm === 'te'))) return false;
  return places.includes(from) || places.includes(from + 1) || places.some((at) => at + 2 === to || closesMain.has(tokens[at + 1]?.norm ?? '') || ((words[at + 1]?.flags ?? 0) & SUBORDINATOR) !== 0);
}
/** What may stand right behind the last verb of a measure. */
const closesMain = new Set([',', 'wat', 'welke', 'hoe', 'of', 'om', 'waar', 'dat']);

/** *Doordacht groenplan*, *Verlaging van de leges*: a noun that names what will be there or be done. */
function isMeasure({ tokens, words }: Reading, from: number, to: number, labelled: boolean, item: boolean): boolean {
  const norm = tokens[from]?.norm ?? '';
  const second = words[from + 1];
  const thing = (norm === 'een' || norm === 'één') && words.slice(from + 1, Math.min(to, from + 5)).some(({ flags, soft }) => (flags & PRODUCT) !== 0 || soft === 'vaag-inspanning');
  const opens = thing || norm === 'meer' || norm === 'minder' || norm === 'extra' || norm === 'voldoende' || ((words[from]?.flags ?? 0) & COMPARATIVE) !== 0 && ((words[from]?.flags ?? 0) & ADVERB) === 0;
  // *Resultaat: meer bekendheid*: behind a label a few words will do.
  if (opens && (labelled || (tokens[from]?.capital === true || item) && 2 < to - from) && second !== undefined && tokens[from + 1]?.kind === 'word' && (second.flags & (PREPOSITION | SUBORDINATOR)) === 0) return true;
  // *Een sterke lokale samenhang*
  if (norm === 'een' && ((second?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0 && words.slice(from + 2, Math.min(to, from + 5)).some(({ soft }) => soft !== null)) return true;
  if (to - from < 3 && tokens[to - 1]?.norm !== '.') return false;
  if (verbalNouns.has(norm) && tokens[from + 1]?.norm === 'van') return true;
  // *Stijging van het aantal ouderen*: happens by itself.
  if (happenings.has(norm)) return false;
  if (/.{4}(?:ing|atie|isering)$/.test(norm) && (tokens[from + 1]?.norm === 'van' || ((words[from + 1]?.flags ?? 0) & PREPOSITION) !== 0)) return true;
  if (((words[from]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0 && norm.endsWith('e') && tokens[to - 1]?.norm === '.') return true;
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const word = words[at];
    if (word === undefined || tokens[at]?.kind === 'punctuation' || (word.flags & PREPOSITION) !== 0) return false;
    if (from < at && ((word.flags & PRODUCT) !== 0 || word.soft !== null)) return (words[from]?.flags ?? 0) === 0 && /(?:e|isch|eerd|end|d|nader|verder)$/.test(norm) || ((words[from]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0;
    if (from < at && !(tokens[at]?.norm.endsWith('e') === true)) return false;
  }
  return false;
}

const happenings = new Set(['stijging', 'daling', 'toename', 'afname', 'groei', 'krimp', 'vergrijzing', 'ontgroening']);
const verbalNouns = new Set(['aanleg', 'bouw', 'aankoop', 'sloop', 'behoud', 'herstel', 'opzet', 'inkoop', 'verkoop', 'onderhoud', 'beheer']);

/** Behind *Kwaliteit:* at the start of an item, else its start. */
function labelEnd({ tokens }: Reading, { from, to }: Stretch): number {
  for (let at = from; at < to && at < from + 7; at++) if (tokens[at]?.norm === ':' && at + 1 < to) return at + 1;
  return from;
}
