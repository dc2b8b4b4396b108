import type { Commitment, Context } from './commitment.ts';
import type { Clause } from './clause.ts';
import { firstWord, formsOf, type Reading, type VerbPlace } from './finite.ts';
import { ACTOR, ADDRESSEE, AUTHOR, BODY, DETERMINER, MAYBE_SUBORDINATOR, MOMENT, NEGATION, PEOPLE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import { INFINITIVE, SINGULAR } from './morphology.ts';
import { effects, habits, legalWords, predictions, textParts } from './nl/words.ts';
import type { Act, DocumentKind } from './reading.ts';
import type { Stretch } from './sentence.ts';
import { findSubject, type Subject } from './subject.ts';
import type { Token } from './token.ts';

/** A main clause with all that its judges want to know of it, read once. */
export interface View {
  readonly reading: Reading;
  readonly kind: DocumentKind;
  readonly clause: Clause;
  /** All clauses of the sentence. */
  readonly clauses: readonly Clause[];
  readonly lemma: string;
  /** Its own subject, or the one it shares. */
  readonly subject: Subject;
  /** The subject can be held to an act: the writer, the addressee, a public body. */
  readonly isOwned: boolean;
  readonly participle: VerbPlace | null;
  readonly infinitives: readonly VerbPlace[];
  readonly tes: readonly VerbPlace[];
  readonly isPassive: boolean;
  /** What an auxiliary goes with: the participles of a passive, else the infinitives. */
  readonly heads: readonly VerbPlace[];
  readonly sort: Act['sort'];
  readonly make: (sort: Act['sort'], heads: readonly VerbPlace[], extra?: Partial<Commitment>) => Commitment;
}

/** *Met dit programma willen wij …*: what the writer is after. */
const aimsHigh = wordSet('hebben willen streven nastreven beogen');
/** Whoever strives has an aim, in whatever text. */
export const aiming = wordSet('streven nastreven beogen ambiëren');
const willing = wordSet('zullen moeten dienen willen gaan');

export function makeView({ reading, clauses, kind }: Context, clause: Clause, before: Commitment | null): View {
  const { words } = reading;
  const verb = clause.verb.verb;
  const shared = 0 <= clause.shares && before !== null;
  const subject: Subject = shared ? { sort: before.subject, at: before.subjectAt } : findSubject(reading, sharedWith(clause, clauses));
  // *wordt mogelijk om … te volgen, gericht op …*: behind another act a participle describes.
  const act = clause.others.find(({ form, at }) => form === 'te' && clause.finite < (at[0] ?? 0));
  const participle = clause.others.find(({ form, at }) => form === 'participle' && clause.finite - 1 <= (at[0] ?? 0) && (act === undefined || (at[0] ?? 0) < (act.at[0] ?? 0) || words[(at[0] ?? 0) - 1]?.auxiliary === true || words[(at[0] ?? 0) + 1]?.auxiliary === true)) ?? null;
  const infinitives = lexical(clause.others.filter(({ form }) => form === 'infinitive'));
  // *om … te blijven voeren*, *om … te kunnen bouwen*: the verb behind says what is done.
  const allTe = clause.others.filter(({ form }) => form === 'te').map((place) => (place.verb.sort === 'auxiliary' ? clause.others.find(({ form, at }) => form === 'infinitive' && at[0] === Math.max(...place.at) + 1) ?? place : place));
  const lexicalTe = allTe.filter((place) => place.verb.sort !== 'auxiliary');
  const passiveWord = verb.lemma === 'worden' ? clause.finite : clause.others.find((place) => place.verb.lemma === 'worden')?.at.at(-1);
  // *moet gewaarborgd zijn*: as it must be done.
  const mustBe = willing.has(verb.lemma) && participle !== null && ((words[participle.at[0] ?? 0]?.flags ?? 0) & SOFT_ADJECTIVE) === 0 && clause.others.some((place) => place.verb.lemma === 'zijn' && Math.abs(Math.min(...place.at) - (participle.at[0] ?? 0)) === 1);
  const isPassive = (passiveWord !== undefined || mustBe) && participle !== null;
  // *De corporatie bouwt …*: in a plan what a body does is what it will do, if the text around it promises.
  const acts = kind === 'plan' && verb.sort !== 'state' && verb.sort !== 'event' && verb.sort !== 'auxiliary' && verb.sort !== 'mind';
  const named = kind === 'plan' && aiming.has(verb.lemma) && subject.sort === 'people' || subject.sort === 'body' && (acts || willing.has(verb.lemma) || verb.sort === 'advise') || subject.sort === 'group' && kind !== 'reactie' && (acts && subject.at !== null && subject.at.to === subject.at.from + 1 || willing.has(verb.lemma) || verb.sort === 'act');
  const advises = verb.sort === 'advise' || clause.others.some((place) => place.verb.sort === 'advise');
  const asks = advises || verb.sort === 'mind';
  const states = verb.lemma === 'worden' ? isPassive && (kind !== 'advies' || !asks) && !(kind === 'reactie' && hasAgent(reading, clause)) : !asks && verb.sort !== 'auxiliary' && !aiming.has(verb.lemma) && (subject.sort === 'actor' || subject.sort === 'body' || subject.sort === 'group');
  const passive = isPassive && passiveWord !== undefined && !hasAgent(reading, clause) ? { from: Math.min(passiveWord, participle.at[0] ?? passiveWord), to: Math.max(passiveWord, participle.at[0] ?? passiveWord) + 1 } : null;
  return {
    reading, kind, clause, clauses, lemma: verb.lemma, subject, participle, infinitives, isPassive,
    isOwned: named || subject.sort === 'author' || subject.sort === 'addressee' || subject.sort === 'actor' && !(kind === 'advies' && subject.bare === true && verb.sort !== 'advise') || (shared && subject.sort !== 'people'),
    tes: 0 < lexicalTe.length ? lexicalTe : allTe.filter(({ verb: { lemma }, at }) => lemma !== 'zijn' && lemma !== 'worden' && (lemma !== 'hebben' || !clause.others.some((other) => other.form === 'participle' && Math.abs((other.at[0] ?? 0) - (at[0] ?? 0)) === 1))),
    heads: isPassive ? [participle, ...clause.others.filter((other) => other !== participle && other.form === 'participle')] : infinitives,
    sort: kind === 'advies' ? 'recommendation' : 'promise',
    make: (sort, heads, extra = {}) => ({
      from: clause.from, to: clause.to, sort, form: 'clause', anchor: { from: clause.finite, to: clause.finite + 1 }, heads, subject: subject.sort, subjectAt: subject.at, isPassive, passive, hedge: [], asks, advises: advises ? 'verb' : null, plain: states, verbAt: clause.verb.at, ...extra,
    }),
  };
}

/** The clause that has the subject: *Wij geloven in de buurt en geven haar …*. */
function sharedWith(clause: Clause, clauses: readonly Clause[]): Clause {
  let own = clause;
  for (let other = clauses[own.shares]; other !== undefined && other !== own; other = clauses[own.shares]) own = other;
  return own;
}

/** *Daarna gaat zij na …*, *Zo adviseert hij …*: one who was named before, not the many. */
export const isOneNamedBefore = ({ reading: { tokens, words }, subject, clause }: View): boolean => /^(?:zij|hij)$/.test(tokens[subject.at?.from ?? -1]?.norm ?? '') && (formsOf(words[clause.finite]) & SINGULAR) !== 0;

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Index of the first word of the stretch that is in the set, or -1. */
export function findWord({ tokens, muted }: Reading, { from, to }: Stretch, set: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) if (muted[at] !== true && set.has(tokens[at]?.norm ?? '')) return at;
  return -1;
}

export const has = (reading: Reading, stretch: Stretch, set: ReadonlySet<string>): boolean => 0 <= findWord(reading, stretch, set);

/** The noun of a subject that leaves open what is done: *De nadere uitwerking*, *De nadruk*. */
export const softSubject = ({ words }: Reading, { at }: Subject): number | null => {
  if (at === null) return null;
  for (let index = at.to - 1; at.from <= index; index--) if ((words[index]?.soft ?? null) !== null) return index;
  return null;
};

const rules = wordSet('regels voorschriften planregels bouwregels');
const legal = wordSet(legalWords), legalLead = wordSet('volgens krachtens ingevolge conform'), forecasts = wordSet(predictions);

/** *Volgens de wet moet …*, *op grond van artikel 3*, *wettelijk*: a rule that holds already. */
export function isLaw({ tokens, words }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    // *dit wettelijk verplichten* makes a law.
    if (legal.has(norm) && ((words[at + 1]?.forms ?? 0) & INFINITIVE) === 0 || norm === 'maatregel' && tokens[at + 2]?.norm === 'bestuur') return true;
    if (legalLead.has(norm) || (norm === 'grond' || norm === 'basis') && tokens[at + 1]?.norm === 'van') for (let next = at + 1; next < at + 6 && next < to && words[next]?.auxiliary !== true; next++) if (namesLaw(tokens[next]?.norm) || rules.has(tokens[next]?.norm ?? '')) return true;
  }
  return false;
}

const sources = wordSet('volgens aldus'), someone = ACTOR | PEOPLE | BODY | ADDRESSEE;

/** *Volgens bewoners moet …*: what somebody else thinks; *volgens planning* says when. */
export function isHearsay({ tokens, words }: Reading, { from, finite }: Clause): boolean {
  return sources.has(tokens[from]?.norm ?? '') && words.slice(from + 1, finite).some(({ flags }) => (flags & someone) !== 0);
}

/** *Wmo-verordening*, *Jeugdwet*, *verdrag*. */
export const namesLaw = (norm: string | undefined): boolean => /(?:wet|wetboek|verordening|artikel|besluit|richtlijn|regeling|verdrag)$|^(?:wmo|wgs|wlz|wro|wob|woo|wvg|wkb|wnb|awb|avg|wabo|bbl)$/.test(norm ?? '');

/** *naar verwachting*, *vermoedelijk*: what the writer thinks will come. */
export const predicts = (reading: Reading, clause: Stretch): boolean => has(reading, clause, forecasts);

/** The first clause with *dat* behind the finite verb: what is wished, asked or thought. */
export const wishOf = ({ reading: { words }, clauses, clause }: View): Clause | undefined => clauses.find((other) => {
  const before = words[other.from - 1];
  // *een evenement dat …*: what is said of a thing is no wish.
  return other.kind === 'sub' && other.opener === 'dat' && clause.finite < other.finite && !(other.from - 1 > clause.finite && before !== undefined && (before.flags & PRODUCT) !== 0);
});

/** The verbs that say what a subordinate clause wants: *dat de gemeente hierop moet gaan inzetten*. */
export const contentOf = (sub: Clause): VerbPlace[] => [...(sub.verb.verb.sort === 'auxiliary' ? [] : [sub.verb]), ...sub.others.filter(({ verb }) => verb.sort !== 'auxiliary')];

const effectWords = wordSet(effects);
const habitWords = wordSet(habits);

const scheduled = wordSet('voorzien gepland gereed klaar'), whens = wordSet('voor vóór in op medio eind begin rond per uiterlijk vanaf');

/** *De aanleg is voorzien voor 2029*, *staat gepland voor mei 2027*, *is gereed op 1 juli*: nobody is named, but it is promised all the same. */
export function isScheduled(reading: Reading, { finite, to }: Clause): boolean {
  const at = findWord(reading, { from: finite, to }, scheduled);
  const isMoment = ({ kind, word }: Token): boolean => kind === 'number' || (word.opens & MOMENT) !== 0;
  if (at < 0) return false;
  // *is in het tweede kwartaal gereed*
  const before = reading.tokens.slice(finite + 1, at);
  return whens.has(reading.tokens[at + 1]?.norm ?? '') && reading.tokens.slice(at + 2, at + 6).some(isMoment) || whens.has(before[0]?.norm ?? '') && before.length < 6 && before.some(isMoment);
}

const textWords = wordSet(textParts), pointers = wordSet('dit deze ons onze');
/** What a text does with its subject. */
const writing = wordSet('uitwerken beschrijven toelichten schetsen uiteenzetten ingaan vooruitkijken terugkijken terugblikken benoemen'), reader = wordSet('u je jou');
const isText = /(?:plan|programma|nota|notitie|visie|akkoord|agenda|beleid|document)$/;

/** *Hieronder lichten we …*, *In dit hoofdstuk …*: what the text does, not what anybody will do. */
export function isAboutText(reading: Reading, clause: Clause): boolean {
  const { tokens, words } = reading;
  const first = tokens[clause.from];
  if (first?.norm === 'hieronder' || first?.norm === 'hierna') return true;
  // *Met deze brief informeer ik u …*, *In dit programma werken we … uit*: what the text is for.
  const named = tokens[clause.from + 2]?.norm ?? '';
  if ((first?.norm === 'met' || first?.norm === 'in') && pointers.has(tokens[clause.from + 1]?.norm ?? '') && (textWords.has(named) || isText.test(named)) && !aimsHigh.has(clause.verb.verb.lemma)) return true;
  // *Dit werken we in dit programma nader uit.*, *Graag nemen wij u mee in …*
  const { lemma } = clause.verb.verb;
  for (let at = clause.finite + 1; writing.has(lemma) && at < clause.to; at++) {
    if (tokens[at]?.norm === 'in' && pointers.has(tokens[at + 1]?.norm ?? '') && isText.test(tokens[at + 2]?.norm ?? '')) return true;
  }
  if (lemma === 'meenemen' && first?.norm === 'graag' && has(reading, { from: clause.finite, to: clause.finite + 3 }, reader)) return true;
  // *Alleen door te meten weten we …*: on what condition.
  if (first?.norm === 'alleen' && tokens[clause.from + 1]?.norm === 'door') return true;
  if (first?.norm !== 'in' || tokens[clause.from + 1]?.norm === 'een') return false;
  for (let at = clause.from + 1; at < clause.finite && at < clause.from + 5; at++) {
    if (textWords.has(tokens[at]?.norm ?? '')) return true;
    if (((words[at]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  }
  return false;
}

/** *Zo …*, *Hiermee …*: what comes of an act. */
export function isEffect(reading: Reading, { from, finite, verb }: Clause): boolean {
  const { tokens } = reading;
  const first = firstWord(reading, from, finite);
  const norm = tokens[first]?.norm ?? '';
  // *Als we nu investeren, voorkomen we …*
  if (norm === 'als' && ((reading.words[first + 1]?.flags ?? 0) & AUTHOR) !== 0) return true;
  // *Met deze maatregel wordt …*: what comes of what was told.
  if (norm === 'met' && tokens[first + 1]?.norm === 'deze' && measures.test(tokens[first + 2]?.norm ?? '')) return true;
  // *Zo nodig …*, *Zo lang …*, *Zo snel mogelijk …*: how, or on what condition.
  const manner = norm === 'zo' && (manners.has(tokens[first + 1]?.norm ?? '') || tokens[first + 2]?.norm === 'mogelijk');
  // *We gaan hiermee aan de slag*: with this, not by this.
  return effectWords.has(norm) && !manner || isEffectBehind(tokens, finite) && !(tokens[finite + 1]?.norm === 'hiermee' && beginning.has(verb.verb.lemma));
}
const measures = /^(?:hervorming|maatregel(?:en)?|inzet|aanpak|investering(?:en)?|keuze(?:s|n)?|wijziging(?:en)?|werkwijze|stappen|ingreep|ingrepen)$/, beginning = wordSet('gaan starten beginnen doorgaan stoppen instemmen werken'), manners = wordSet('nodig mogelijk lang veel gewenst');

/** *wordt zo ook meegewogen*, but not *wordt zo snel mogelijk …*. */
const isEffectBehind = (tokens: Reading['tokens'], finite: number): boolean => {
  const norm = tokens[finite + 1]?.norm;
  return norm === 'hierdoor' || norm === 'daardoor' || norm === 'hiermee' || norm === 'zo' && !manners.has(tokens[finite + 2]?.norm ?? '') && tokens[finite + 2]?.norm !== 'te' && !tokens.slice(finite + 3, finite + 7).some((token) => token.norm === 'mogelijk');
};

/** *vaak*, *op dit moment*: what is so, not what will be done. */
export function isHabit(reading: Reading, clause: Clause): boolean {
  const { tokens, words } = reading;
  let to = clause.finite;
  while (to < clause.to && ((words[to]?.flags ?? 0) & (SUBORDINATOR | MAYBE_SUBORDINATOR)) === 0 && tokens[to]?.norm !== 'om') to++;
  const habit = findWord(reading, { from: clause.from, to }, habitWords);
  if (0 <= habit && !(tokens[habit]?.norm === 'al' && ((words[habit + 1]?.flags ?? 0) & DETERMINER) !== 0 && tokens[habit + 1]?.norm !== 'een') && tokens[habit + 1]?.norm !== 'dan') return true;
  // *Sinds 2022 worden …*
  if (tokens[firstWord(reading, clause.from, clause.finite)]?.norm === 'sinds') return true;
  for (let at = clause.from; at < to; at++) if (tokens[at]?.norm === 'moment' && tokens[at - 1]?.norm === 'dit') return true;
  return false;
}

/** A negation between the finite verb and what it is about; *niet alleen* is none. */
export function isNegated({ tokens, words }: Reading, clause: Clause, head: VerbPlace | null, clauses: readonly Clause[]): boolean {
  const end = head === null ? clause.to : Math.min(clause.to, Math.max(clause.finite, ...head.at));
  let reach = end;
  for (const { kind, from } of clauses) if (kind === 'sub' && clause.finite < from && from < reach) reach = from;
  for (let at = clause.finite + 1; at < reach; at++) {
    const norm = tokens[at]?.norm;
    if (norm === ',' || norm === 'om' || norm === 'maar') return false;
    if (((words[at]?.flags ?? 0) & NEGATION) !== 0) return !only.has(tokens[at + 1]?.norm ?? '');
  }
  // What opens a clause of its own ends the reach of a denial.
  if (reach < end) return false;
  return ((words[clause.from]?.flags ?? 0) & NEGATION) !== 0 && !only.has(tokens[clause.from + 1]?.norm ?? '');
}

/** *niet alleen*, *niet langer*: no denial. */
const only = wordSet('alleen slechts enkel langer');

/** Infinitives that say what is done; *gaan*, *zijn* and *hebben* only where they stand alone. */
function lexical(infinitives: readonly VerbPlace[]): VerbPlace[] {
  const own = infinitives.filter(({ verb }) => verb.sort !== 'auxiliary');
  const alone = infinitives.filter(({ verb, at }) => (verb.lemma === 'gaan' || verb.lemma === 'zijn' || verb.lemma === 'hebben' || verb.lemma === 'komen' || verb.lemma === 'blijven')
    && !infinitives.some((other) => Math.abs((other.at[0] ?? 0) - (at[0] ?? 0)) === 1));
  return own.length === 0 ? alone.slice(-1) : [...own, ...alone.filter(({ verb }) => verb.lemma === 'gaan')].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
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
