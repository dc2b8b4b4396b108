import type { Commitment } from './commitment.ts';
import type { Clause } from './clause.ts';
import { firstWord, type Reading, type VerbPlace } from './finite.ts';
import { ADVERB, COMPARATIVE, DETERMINER, PREPOSITION, PRODUCT, SOFT_ADJECTIVE } from './lexicon.ts';
import { INFINITIVE } from './morphology.ts';
import { aims, quantities, values, worsenings } from './nl/words.ts';
import { resultOf, softWord } from './object.ts';
import type { Stretch } from './sentence.ts';
import { subjectBehind } from './subject.ts';
import { contentOf, findWord, has, isHabit, isScheduled, namesLaw, softSubject, wishOf, wordSet, type View } from './view.ts';

const aimWords = wordSet(aims), valueWords = wordSet(values), quantityWords = wordSet(quantities), worse = wordSet(worsenings);
const attention = wordSet('aandacht'), what = wordSet('wat'), need = wordSet('nodig noodzakelijk vereist'), wanted = wordSet('nodig gewenst wenselijk noodzakelijk vereist'), our = wordSet('ons onze mijn');
/** What somebody decides that a thing is from now on. */
const ruled = wordSet('verplicht verboden illegaal gratis norm regel uitgangspunt verantwoordelijk leidend bindend strafbaar mogelijk vrijwillig openbaar');
/** What somebody means to do; *doel* and *opgave* may be those of the plan that a reply is about. */
const intents = wordSet('bedoeling voornemen voornemens streven inzet intentie ambitie wens lobby');
const ready = wordSet('bereid'), opinion = wordSet('mening'), must = wordSet('moet moeten dient dienen'), there = wordSet('er'), ideal = wordSet('maximale optimale passende geschikte betaalbare');
const steps = wordSet('vaag-uitstel vaag-inspanning');
/** How a writer will act from now on. */
const stances = wordSet('terughoudend voorzichtig kritisch streng zuinig alert');
/** What a text says comes first: *Rust is het uitgangspunt*, *Veiligheid blijft een speerpunt*. */
export const foremost = wordSet('uitgangspunt uitgangspunten speerpunt speerpunten prioriteit topprioriteit');

/** *Er is aandacht voor …*, *Ons doel is …*, *Het is van belang dat …*; any other copula states a fact. */
export function judgeCopula(view: View): Commitment | null {
  const { reading, kind, clause, participle, isPassive, infinitives, sort, make } = view;
  // *De raad is van mening dat de kade hersteld moet worden*
  const held = kind === 'advies' && has(reading, clause, opinion) ? wishOf(view) : undefined;
  if (held !== undefined && has(reading, held, must)) return make('recommendation', contentOf(held));
  // *Wij zijn bereid om …*
  if (kind !== 'reactie' && view.subject.sort === 'author' && 0 < view.tes.length && has(reading, clause, ready)) return make(sort, view.tes);
  if (kind !== 'advies' && isScheduled(reading, clause)) return make(sort, []);
  if (kind === 'reactie') return has(reading, clause, intents) ? judgeAim(view, { from: clause.from, to: clause.finite }) : askedActs(view, undefined).length === 0 ? null : judgeValue(view);
  // *Er is aandacht voor …*: a promise in a plan; in an advice it may tell of the plan.
  if (has(reading, clause, attention) && view.tes.length === 0 && !has(reading, clause, what)) return make(sort, [clause.verb], { plain: kind === 'advies' && !has(reading, clause, wanted) });
  if (has(reading, clause, kind === 'advies' ? wanted : need) && opensWithQuantity(reading, clause)) return make(sort, [], { plain: true });
  // *Voor de haven is een plan nodig*: what is not there yet.
  if (kind === 'advies' && view.subject.sort === 'thing' && view.subject.at !== null && isToCome(reading, view.subject.at) && has(reading, { from: clause.finite, to: Math.max(clause.finite, view.subject.at.to) + 3 }, lacking)) return make('recommendation', []);
  // *Nader onderzoek is gewenst*
  const soft = softSubject(reading, view.subject);
  if (kind === 'advies' && soft !== null && has(reading, { from: clause.finite + 1, to: clause.finite + 3 }, wanted)) return make('recommendation', []);
  // In a plan what is needed is a promise where it is a step: *een nadere uitwerking*.
  if (kind === 'plan' && soft !== null && steps.has(reading.words[soft]?.soft ?? '') && has(reading, clause, wanted)) return make(sort, []);
  const before: Stretch = { from: clause.from, to: clause.finite };
  if (kind === 'plan' && isDatedState(reading, clause, participle !== null)) return make(sort, [clause.verb]);
  // *Er is zo min mogelijk lawaai*: as it must become.
  if (kind === 'plan' && view.subject.sort === 'open' && asMuchAsPossible(reading, clause)) return make(sort, [clause.verb]);
  // *Er zijn passende bankjes*: a promise among promises.
  if (participle === null && (has(reading, { from: clause.from, to: clause.to }, there) && has(reading, { from: clause.finite + 1, to: clause.finite + 4 }, ideal) || view.subject.sort === 'open' && isThereGood(reading, clause))) return make(sort, [clause.verb], { plain: true });
  if (kind === 'plan' && participle === null) {
    // *We zijn terughoudend met …*
    if (view.subject.sort === 'author' && has(reading, { from: clause.finite, to: clause.to }, stances) && !isHabit(reading, clause)) return make(sort, [clause.verb]);
    // *Rust is het uitgangspunt*
    if (has(reading, { from: clause.finite, to: clause.to }, foremost)) return make(sort, [clause.verb]);
    // *Doelen zijn de wachttijd verkorten en …*
    if (0 < infinitives.length && has(reading, before, aimWords)) return make(sort, infinitives);
  }
  // *Onze inzet is gericht op …*
  if (participle?.verb.lemma === 'richten' && has(reading, before, intents) && has(reading, before, our)) return make(sort, 0 < view.tes.length ? view.tes : [participle]);
  // *is besproken* is over, *is dat … worden besproken* is not.
  if (participle !== null && !isPassive && participle.verb.sort !== 'state' && !has(reading, clause, valueWords)) return null;
  return judgeAim(view, before) ?? judgeValue(view);
}

/** *een stelselwet*, *nadere motivering*, *Voortzetting van …*: something made or done, with no article or an indefinite one. */
function isToCome({ tokens, words }: Reading, { from, to }: Stretch): boolean {
  if (tokens[from]?.norm !== 'een' && ((words[from]?.flags ?? 0) & DETERMINER) !== 0 || quantityWords.has(tokens[from]?.norm ?? '')) return false;
  return words.slice(from, to).some(({ flags }, index) => (flags & PRODUCT) !== 0 || /.{4}(?:ing|atie)$/.test(tokens[from + index]?.norm ?? ''));
}
const duties = wordSet('taak taken opgave opgaven');
const lacking = wordSet('nodig noodzakelijk vereist');

/** *De opgave is om …*, *Uitgangspunt is dat de scholen meedenken*, *Ons doel is een haven met veel groen*. */
function judgeAim(view: View, before: Stretch): Commitment | null {
  const { reading, clause, sort, make } = view;
  // *Er zijn taken om …*: what there is.
  const aim = aimOf(reading, clause);
  if (aim < 0 || reading.tokens[clause.finite + 1]?.norm === 'er') return null;
  // *Het is de taak van de gemeente om …*: an advice tells whose duty it is.
  if (view.kind === 'advies' && duties.has(reading.tokens[aim]?.norm ?? '')) return null;
  const wish = wishOf(view);
  const acts = askedActs(view, wish);
  if (0 < acts.length) return make(sort, acts);
  // *is het de bedoeling dat …*
  if (!has(reading, before, aimWords) && !(wish !== undefined && has(reading, { from: clause.finite + 1, to: Math.min(clause.to, clause.finite + 5) }, intents))) return null;
  if (wish !== undefined) return isAct(reading, wish) ? make(sort, contentOf(wish), { to: wish.to }) : null;
  // *Het doel is een bereikbaar dorp*
  return has(reading, before, our) || view.kind === 'plan' && reading.tokens[clause.finite + 1]?.norm === 'een' && (resultOf(reading, { from: clause.finite + 1, to: clause.to }) ?? softWord(reading, { from: clause.finite + 1, to: clause.to })) !== null ? make(sort, []) : null;
}

/** Index of the aim, or -1: not what stands in the purpose (*te klein om taken uit te voeren*), and not that of a law. */
function aimOf(reading: Reading, clause: Clause): number {
  const { tokens } = reading;
  let purpose = clause.finite + 1;
  while (purpose < clause.to && tokens[purpose]?.norm !== 'om') purpose++;
  const aim = findWord(reading, { from: clause.from, to: Math.max(purpose, clause.finite) }, aimWords);
  return 0 <= aim && tokens[aim + 1]?.norm === 'van' && [aim + 2, aim + 3, aim + 4].some((at) => at < clause.to && namesLaw(tokens[at]?.norm)) ? -1 : aim;
}

/** *Het is van belang dat …*, *Het bevorderen van sport is nodig*. */
export function judgeValue(view: View): Commitment | null {
  const { reading, clause, make } = view;
  const { tokens, words } = reading;
  // *Het is aan te bevelen om …*
  if (!has(reading, clause, valueWords) && !view.tes.some(({ verb }) => verb.sort === 'advise')) return null;
  const act = tokens[clause.from]?.norm === 'het' && tokens[clause.from + 2]?.norm === 'van' ? words[clause.from + 1]?.verbs.find(({ forms }) => (forms & INFINITIVE) !== 0) : undefined;
  if (act !== undefined && clause.from + 2 < clause.finite) return make('recommendation', [{ verb: act.verb, at: [clause.from + 1], form: 'infinitive' }]);
  if (!isImpersonal(reading, clause)) return null;
  const wish = wishOf(view);
  const acts = askedActs(view, wish);
  if (acts.length === 0 && wish !== undefined && !isAct(reading, wish)) return null;
  // *dat er een loket komt*
  if (acts.length === 0 && wish !== undefined && wish.verb.verb.lemma === 'komen' && reading.tokens[wish.from + 1]?.norm === 'er') return make('recommendation', [wish.verb]);
  const content = 0 < acts.length || wish === undefined ? acts : contentOf(wish);
  return content.some(({ verb }) => verb.sort !== 'mind' && verb.sort !== 'state' && verb.sort !== 'auxiliary') ? make('recommendation', content) : null;
}

/** *Het is van belang dat …*, *Daarvoor is het nodig om …*, *Van belang is dat …*: nothing but the clause that follows is the subject. */
function isImpersonal({ tokens, words }: Reading, { from, finite, to }: Clause): boolean {
  if ([tokens[finite - 1]?.norm, tokens[finite + 1]?.norm, tokens[finite + 2]?.norm].includes('het')) return true;
  const first = words[from]?.flags ?? 0;
  if (finite - from > 2 && (first & (PREPOSITION | ADVERB)) === 0 || (first & DETERMINER) !== 0) return false;
  const value = [finite - 1, finite + 1, finite + 2].find((at) => from <= at && at < to && valueWords.has(tokens[at]?.norm ?? ''));
  if (value === undefined) return false;
  const next = value < finite ? finite + 1 : value + 1;
  return tokens[next]?.norm === 'dat' || tokens[next]?.norm === 'om' || ((words[next]?.flags ?? 0) & ADVERB) !== 0 && (tokens[next + 1]?.norm === 'dat' || tokens[next + 1]?.norm === 'om');
}

/** What *om … te …* asks for: behind the copula, and not in a purpose before it (*Om dit te halen is het nodig dat …*) or behind the wish. */
const askedActs = ({ clause, tes }: View, wish: Clause | undefined): VerbPlace[] => tes.filter(({ at, verb }) => verb.sort !== 'advise' && clause.finite < Math.min(...at) && (wish === undefined || Math.max(...at) < wish.from));

/** *dat iedereen meedoet*, *dat inwoners zich veilig voelen*: what is good for people is a value; what somebody does, or what is done, is an act. */
const isAct = (reading: Reading, wish: Clause): boolean => wish.verb.verb.lemma === 'worden' || subjectBehind(reading, wish) !== 'people';

/** *zo min mogelijk*, *zo lang mogelijk*, behind the finite verb. */
const asMuchAsPossible = ({ tokens }: Reading, { finite, to }: Clause): boolean => tokens.slice(finite, to).some(({ norm }, index) => norm === 'zo' && tokens[finite + index + 2]?.norm === 'mogelijk');

/** *In 2040 is de stad klimaatneutraal*, *Uiterlijk in 2027 is het pad aangelegd*: how it will be by then. With only *in*, a participle tells what was done. */
function isDatedState({ tokens }: Reading, { from, finite }: Clause, isPerfect: boolean): boolean {
  const opening = tokens[from]?.norm ?? '';
  if (!(isPerfect ? deadlines : moments).has(opening)) return false;
  for (let at = from + 1; at < finite && at < from + 4; at++) if (/^20[2-9]\d$/.test(tokens[at]?.norm ?? '')) return true;
  return false;
}
const deadlines = wordSet('uiterlijk vóór voor eind tegen medio');
const moments = wordSet('in uiterlijk vóór voor eind tegen medio vanaf per');

/** *Er is betere afstemming*, *Dan zijn er goede banen*: what there is to be. */
function isThereGood({ tokens, words }: Reading, { finite }: Clause): boolean {
  const at = tokens[finite - 1]?.norm === 'er' ? finite + 1 : tokens[finite + 1]?.norm === 'er' ? finite + 2 : -1;
  return 0 <= at && tokens[at + 1]?.kind === 'word' && ((words[at]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0;
}

/** *Extra geld is nodig*, *Er is meer aandacht nodig*. */
function opensWithQuantity(reading: Reading, { from, finite, to }: Clause): boolean {
  const first = firstWord(reading, from, to);
  const opening = reading.tokens[first]?.norm === 'er' ? finite + 1 : first;
  return quantityWords.has(reading.tokens[opening]?.norm ?? '') || ((reading.words[opening]?.flags ?? 0) & COMPARATIVE) !== 0;
}

/** *De haven wordt groener*, *Parkeren wordt gratis*: what somebody will make of it. What gets worse by itself nobody promises. */
export function judgeBecoming({ reading, kind, clause, subject, sort, make }: View): Commitment | null {
  if (kind !== 'plan' || subject.sort === 'people' || subject.sort === 'back' || isHabit(reading, clause)) return null;
  const predicate: Stretch = { from: clause.finite + 1, to: clause.to };
  const result = resultOf(reading, predicate) ?? softWord(reading, predicate);
  if (result === null && !has(reading, predicate, ruled) || has(reading, predicate, worse)) return null;
  return make(sort, [], { plain: true });
}
