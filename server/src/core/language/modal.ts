import type { Clause } from './clause.ts';
import type { Commitment } from './commitment.ts';
import { foremost, judgeBecoming, judgeCopula, judgeValue } from './copula.ts';
import { formsOf, type Reading, type VerbPlace } from './finite.ts';
import { ADVERB, BACK, DETERMINER, NEGATION, PREPOSITION, SOFT_ADJECTIVE } from './lexicon.ts';
import { INFINITIVE, PLURAL } from './morphology.ts';
import { aims, amendments, requestNouns, values } from './nl/words.ts';
import { resultOf, softWord } from './object.ts';
import type { Subject } from './subject.ts';
import { contentOf, findWord, has, isHabit, isLaw, isScheduled, predicts, softSubject, wishOf, wordSet, type View } from './view.ts';

/** A clause whose finite verb is an auxiliary: what the modal, the voice and the copula make of it. */
export function judgeAuxiliary(view: View): Commitment | null {
  return judges[view.lemma]?.(view) ?? null;
}

const inGeneral = ({ tokens }: Reading, { from, to }: Clause): boolean => tokens.slice(from, to).some(({ norm }, index) => norm === 'algemeen' && tokens[from + index - 2]?.norm === 'over');

type Judge = (view: View) => Commitment | null;

const aimWords = wordSet(aims), valueWords = wordSet(values), amending = wordSet(amendments), requests = wordSet(requestNouns);
const pleas = wordSet('graag gaarne prijs'), attention = wordSet('aandacht'), priority = wordSet('prioriteit voorrang');
const upDown = wordSet('omhoog omlaag'), lasting = wordSet('open gratis bestaan mogelijk'), touch = wordSet('contact gesprek overleg'), found = wordSet('oplossing oplossingen balans evenwicht');
const us = wordSet('ons mij'), ours = wordSet('onze mijn'), whom = wordSet('van'), asAim = wordSet('als'), owned = wordSet('aandacht oog ambitie ambities doel doelstelling doelstellingen intentie voornemen focus prioriteit');

/** *In elke wijk komt een buurthuis*: what was not there yet. */
const isNew = (norm: string | undefined): boolean => norm === 'een' || norm === 'één' || norm === 'meer' || norm === 'extra' || norm === 'nieuwe';

/** *Aan de rand komen kleine woningen*: a plural without an article behind a place. */
function bringsNew({ tokens, words }: Reading, { finite, from }: Clause, { at }: Subject): boolean {
  if (at === null || at.from <= finite || !places.has(tokens[from]?.norm ?? '') || formsOf(words[finite]) !== (INFINITIVE | PLURAL)) return false;
  return ((words[at.from]?.flags ?? 0) & (DETERMINER | BACK | PREPOSITION)) === 0 && /(?:en|s)$/.test(tokens[at.to - 1]?.norm ?? '');
}
const places = wordSet('in op bij aan langs naast rond rondom tussen boven achter');

const judges: Readonly<Partial<Record<string, Judge>>> = {
  zullen: (view) => {
    const { reading, kind, clause, subject, isOwned, isPassive, heads, sort, make } = view;
    const norm = reading.tokens[clause.finite]?.norm;
    if (norm === 'zou' || norm === 'zouden') return judgeWould(view);
    // *Winkeliers zullen meer moeten opruimen*
    if (clause.others.some(({ verb }) => verb.lemma === 'moeten' || verb.lemma === 'dienen')) return judgeMust(view);
    const first = heads[0]?.verb.sort;
    // *De uitwerking zal plaatsvinden*, *De nadruk zal liggen op …*
    if ((first === 'state' || first === 'event') && kind === 'plan' && softSubject(reading, subject) !== null && !predicts(reading, clause)) return make(sort, heads);
    // *zal centraal staan*, *De opening zal in mei plaatsvinden*
    if (kind !== 'advies' && (proceeding.has(heads[0]?.verb.lemma ?? '') || heads[0]?.verb.lemma === 'staan' && has(reading, clause, central)) && subject.sort === 'thing' && !predicts(reading, clause)) return make(sort, heads);
    // *Er zal aandacht zijn voor …*
    if (kind !== 'advies' && (subject.sort === 'open' || heads.length === 0 || heads[0]?.verb.lemma === 'zijn') && has(reading, clause, attention)) return make(sort, heads);
    if (first === 'mind' && isOwned && showsWhat(reading, heads[0])) return make(sort, heads);
    if (first === undefined || first === 'state' || first === 'mind' || first === 'event' || !isOwned && (predicts(reading, clause) || isLaw(reading, clause))) return null;
    if (isPassive || isOwned) return make(sort, heads);
    return subject.sort === 'thing' && kind === 'plan' && (first !== 'light' || has(reading, clause, attention)) ? make(sort, heads) : null;
  },
  moeten: judgeMust,
  dienen: judgeMust,
  willen: (view) => {
    const { reading, kind, clause, subject, isOwned, heads, tes, sort, make } = view;
    // *U wilt daarmee bereiken dat …*: what the reader is after, as the writer reads it.
    if (!isOwned || kind === 'advies' && subject.sort === 'addressee') return null;
    const wish = wishOf(view);
    if (heads.length === 0 && reading.tokens[clause.to]?.norm === ':' && clause.to === clause.finite + 1) return null;
    if (heads.length === 0 && wish !== undefined) return make(sort, 0 < contentOf(wish).length ? contentOf(wish) : [wish.verb], { to: wish.to });
    // *Wij willen u vragen om …*: what is wanted is what is asked for.
    const asked = heads[0]?.verb.sort === 'advise' || heads[0]?.verb.lemma === 'meegeven' && kind === 'advies' ? (0 < tes.length ? tes : wish === undefined ? [] : contentOf(wish)) : [];
    if (0 < asked.length) return make('recommendation', asked);
    // In an advice what others want is a fact.
    const thinks = heads[0]?.verb.sort === 'mind' && !(heads[0].verb.lemma === 'vinden' && has(reading, clause, found));
    return thinks || kind === 'advies' && subject.sort === 'actor' ? null : make(sort, heads);
  },
  gaan: judgeAspect,
  laten: judgeAspect,
  blijven: (view) => {
    const { reading, kind, clause, subject, participle, tes, heads, sort, make } = view;
    if (0 < tes.length && kind === 'plan' && has(reading, clause, aimWords)) return make(sort, tes);
    if (participle !== null && kind === 'plan' && heads.length === 0) return make(sort, [participle]);
    if (0 < heads.length) return judgeAspect(view);
    // *Ik blijf in nauw contact met …*
    if (kind === 'reactie') return subject.sort === 'author' && has(reading, clause, touch) ? make(sort, [clause.verb]) : null;
    return kind === 'plan' && (subject.sort === 'author' || subject.sort === 'open' || has(reading, { from: clause.finite, to: clause.to }, foremost) || ((reading.words[clause.finite + 1]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0 || has(reading, { from: clause.finite + 1, to: clause.finite + 3 }, lasting)) ? make(sort, [clause.verb]) : null;
  },
  komen: ({ reading: { tokens }, reading, kind, clause, subject, isOwned, sort, make }) =>
    subject.sort === 'open' || isOwned || tokens[clause.finite - 1]?.norm === 'er' || tokens[clause.finite + 1]?.norm === 'er' || kind === 'plan' && subject.sort !== 'people' && (isNew(tokens[subject.at?.from ?? -1]?.norm) || bringsNew(reading, clause, subject)) ? make(sort, [clause.verb]) : null,
  worden: (view) => {
    const { reading, kind, clause, isPassive, heads, sort, make } = view;
    const first = heads[0]?.verb;
    if (!isPassive) return judgeBecoming(view);
    if (first?.lemma === 'verwachten') return judgeExpected(view);
    if (kind !== 'advies' && isScheduled(reading, clause)) return make(sort, heads);
    // *De aanbeveling wordt gedaan om …*
    const asked = first?.lemma === 'doen' && kind !== 'reactie' && has(reading, clause, requests) ? view.tes.filter(({ at }) => clause.finite < Math.min(...at)) : [];
    if (0 < asked.length) return make('recommendation', asked, { asks: true, passive: null, plain: false });
    if (first === undefined || first.sort === 'mind' || first.sort === 'state' || first.sort === 'event' || isHabit(reading, clause)) return null;
    // *Over het algemeen worden …*: what is so.
    if (inGeneral(reading, clause)) return null;
    if (kind === 'advies' && (first.sort === 'act' || first.sort === 'light')) return null;
    // *Er wordt uitgegaan van …*: what was assumed.
    if (first.lemma === 'uitgaan') return null;
    // *De tekening wordt aangepast*: what the writer of a reply does with the text under discussion, wherever it is said.
    return kind === 'reactie' && amending.has(first.lemma) ? make(sort, heads, { plain: false }) : make(sort, heads);
  },
  hebben: ({ reading, kind, clause, subject, participle, isOwned, tes, sort, make }) => {
    if (participle !== null) return null;
    if (kind === 'plan' && has(reading, clause, priority)) return make(sort, [clause.verb]);
    // *Dit heeft onze aandacht*
    if (has(reading, clause, ours) && has(reading, clause, attention)) return make(sort, [clause.verb]);
    // In an advice what others are after is a fact.
    if (!isOwned || kind === 'advies' && subject.sort !== 'author' || !has(reading, { from: clause.finite + 1, to: clause.to }, owned)) return null;
    // *We hebben als doelstelling om de wachttijd te halveren*
    return make(sort, 0 < tes.length && has(reading, clause, asAim) ? tes : [clause.verb]);
  },
  // *Van bestuurders mag worden verwacht dat …*
  mogen: (view) => (view.isPassive && view.heads[0]?.verb.lemma === 'verwachten' ? judgeExpected(view) : null),
  zijn: judgeCopula,
  // *Het lijkt ons verstandig om …*
  lijken: (view) => (view.kind === 'advies' && has(view.reading, view.clause, us) ? judgeValue(view) : null),
};

/** *Van het college wordt verwacht dat het …*; in a reply it sums up what holds already. */
function judgeExpected(view: View): Commitment | null {
  const wish = wishOf(view);
  return view.kind !== 'reactie' && wish !== undefined && has(view.reading, { from: view.clause.from, to: wish.from }, whom) ? view.make(view.kind === 'advies' ? 'recommendation' : 'assignment', contentOf(wish), { asks: true, passive: null }) : null;
}

/** *Gesteld moet worden dat …*: what is to be said. */
const claims = wordSet('stellen vooropstellen vaststellen');

function judgeMust({ reading, kind, lemma, clause, subject, isOwned, isPassive, heads, tes, make }: View): Commitment | null {
  const aims = 0 < tes.length ? tes : clause.others.filter(({ form }) => form === 'te');
  // *dient rekening te worden gehouden*: *worden* only carries the other verb.
  const all = lemma === 'dienen' ? [...heads, ...aims.filter(({ verb }) => heads.length === 0 || verb.sort !== 'auxiliary')] : heads;
  if (lemma === 'dienen' && !clause.others.some(({ form }) => form === 'te')) return null;
  if (isPassive && heads.some(({ verb }) => claims.has(verb.lemma)) && hasClause(reading, clause)) return null;
  if (kind === 'reactie' && subject.sort !== 'author' || subject.sort !== 'author' && isLaw(reading, clause)) return null;
  if (subject.sort === 'people' && lemma !== 'zullen' && !isPassive && all[0]?.verb.lemma !== 'krijgen' && !(kind === 'plan' && isFirm(reading, subject))) return null;
  // *De wachtlijsten moeten korter*
  const predicate = { from: clause.finite + 1, to: clause.to };
  // *moet op ten hoogste 40 meter aanwezig zijn*: a norm that holds for whoever builds.
  if (kind === 'advies' && subject.sort === 'thing' && all[0]?.verb.sort !== 'effort' && isNorm(reading, clause)) return null;
  if (all.length === 0) return kind === 'plan' ? make('assignment', []) : lemma === 'dienen' || kind === 'advies' && (resultOf(reading, predicate) ?? softWord(reading, predicate)) !== null ? make('recommendation', []) : null;
  if (kind === 'advies' && !isPassive && !isOwned && subject.sort !== 'open' && subject.sort !== 'thing' && subject.sort !== 'back' && all[0]?.verb.lemma !== 'krijgen' || heads[0]?.verb.sort === 'mind' && !(isPassive && shows.has(heads[0].verb.lemma) && !hasClause(reading, clause))) return null;
  return make(kind === 'advies' ? 'recommendation' : 'assignment', all);
}

/** *Bedrijven moeten …*: a plan sets rules for those who do business, and only tells of what people have to do. */
const isFirm = ({ tokens }: Reading, { at }: Subject): boolean => at !== null && /(?:bedrijven|werkgevers|verhuurders|aanbieders|banken|verzekeraars|leveranciers|producenten|exploitanten|fabrikanten)$/.test(tokens[at.to - 1]?.norm ?? '');

const units = wordSet('meter centimeter millimeter kilometer m m2 m3 m² m³ cm mm km kg ton liter db decibel');
const isNorm = ({ tokens }: Reading, { from, to }: Clause): boolean => tokens.slice(from, to).some(({ kind }, index) => kind === 'number' && units.has(tokens[from + index + 1]?.norm ?? ''));

const proceeding = wordSet('plaatsvinden centraalstaan vooropstaan'), central = wordSet('centraal voorop');

/** What is written down is there afterwards: *zal aangeven welke …*, *moet worden aangetoond*; with *dat* it only tells. */
export const shows = wordSet('noemen wijzen attenderen aangeven aantonen beschrijven omschrijven onderbouwen schetsen vermelden verwoorden weergeven');
const showsWhat = ({ tokens }: Reading, head: VerbPlace | undefined): boolean =>
  head !== undefined && shows.has(head.verb.lemma) && openQuestions.has(tokens[Math.max(...head.at) + 1]?.norm ?? '');
const openQuestions = wordSet('welke wat hoe wanneer wie waar of');
const hasClause = (reading: Reading, { finite, to }: Clause): boolean => has(reading, { from: finite, to }, thatWord);
const thatWord = wordSet('dat');

/** *gaan onderzoeken*, *laten bouwen*, *blijven steunen*. */
function judgeAspect({ reading, kind, lemma, clause, subject, isOwned, heads, sort, make }: View): Commitment | null {
  if (lemma === 'gaan' && kind === 'plan' && heads.length === 0 && has(reading, clause, upDown)) return make(sort, []);
  // *Laat ik vooropstellen dat …*
  if (heads.some(({ verb }) => claims.has(verb.lemma)) && hasClause(reading, clause)) return null;
  const first = heads[0]?.verb.sort;
  if (first === 'mind' || first === 'event' && heads[0]?.verb.lemma !== 'volgen' || lemma === 'gaan' && heads.length === 0 && isAbout(reading, clause)) return null;
  if (isOwned) return make(sort, 0 < heads.length ? heads : [clause.verb]);
  // *Grote schepen gaan tol betalen*: in a plan that promises, a promise about others.
  return lemma === 'gaan' && kind === 'plan' && subject.sort !== 'back' && first !== undefined && first !== 'state' && !isHabit(reading, clause) ? make(sort, heads, { plain: true }) : null;
}

/** *Het plan gaat ook over de kade*: what it is about. */
function isAbout({ tokens, words }: Reading, { finite, to }: Clause): boolean {
  let at = finite + 1;
  while (at < to && ((words[at]?.flags ?? 0) & (ADVERB | NEGATION)) !== 0) at++;
  return tokens[at]?.norm === 'over';
}

/** *zou moeten* asks; *zou kunnen*, *zouden graag willen*, *zou passend zijn* hedge. */
function judgeWould({ reading, kind, clause, subject, heads, isOwned, isPassive, make }: View): Commitment | null {
  if (kind === 'reactie') return null;
  const others = clause.others.map(({ verb }) => verb.lemma);
  if (others.includes('moeten')) return make('recommendation', heads.filter(({ verb }) => verb.sort !== 'auxiliary'));
  const hedges = clause.others.filter(({ verb }) => verb.lemma === 'willen' || verb.lemma === 'kunnen' || verb.lemma === 'zijn').flatMap(({ at }) => at);
  const plea = findWord(reading, clause, pleas);
  // What others would like is a fact.
  if (0 <= plea && subject.sort !== 'people' && !(kind === 'advies' && subject.sort === 'actor') && (0 < heads.length || others.includes('willen'))) return make('recommendation', heads, { hedge: [clause.finite, plea] });
  const value = findWord(reading, clause, valueWords);
  if (0 <= value && others.includes('zijn')) return make('recommendation', [], { hedge: [clause.finite, value, ...hedges] });
  // *zou … gemaakt kunnen worden*
  if (kind === 'advies' && isPassive && others.includes('kunnen')) return make('recommendation', heads, { hedge: [clause.finite, ...hedges] });
  // *Goede plekken zouden kunnen zijn: …*
  if (kind === 'advies' && subject.sort === 'thing' && others.includes('kunnen') && (0 < heads.length || others.includes('zijn'))) return make('recommendation', [], { hedge: [clause.finite, ...hedges] });
  return isOwned && (others.includes('kunnen') || others.includes('willen')) ? make('recommendation', heads, { hedge: [clause.finite, ...hedges] }) : null;
}
