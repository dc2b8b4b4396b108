import type { Clause } from './clause.ts';
import type { Commitment } from './commitment.ts';
import { firstWord, formsOf, type Reading, type VerbPlace } from './finite.ts';
import { AUTHOR, BACK, COMPARATIVE, COORDINATOR, PREPOSITION, SOFT_ADJECTIVE } from './lexicon.ts';
import { counts, hasMeasure, hasShare, isMeasured } from './measure.ts';
import { INFINITIVE } from './morphology.ts';
import { resultOf, softBefore, softWord, type Reason } from './object.ts';
import type { VagueRule } from './reading.ts';
import type { TermMatch } from './terms.ts';
import { findWord } from './view.ts';

/** Events that are an aim when somebody must bring them about: *de kosten moeten dalen*. */
const trends = new Set(['dalen', 'stijgen', 'afnemen', 'toenemen', 'groeien', 'krimpen', 'teruglopen', 'verdwijnen']);
/** What people feel or do when all is well: *zorgen dat inwoners zich thuis voelen*. */
const feelings = new Set(['voelen', 'ervaren', 'meedoen', 'meetellen', 'opgroeien']);
/** An aim with a number in it can be checked: *streven naar 30 procent*. */
const aiming = new Set(['streven', 'nastreven', 'beogen', 'mikken', 'ambiëren']);
/** These ask nobody in particular: urging is all that is promised. */
export const urging: ReadonlySet<string> = new Set(['aanmoedigen', 'aansporen', 'bepleiten']);
/** *inzetten* is an effort with an aim or with oneself; without, it is using something. */
const aimed = new Set(['op', 'hierop', 'daarop', 'waarop', 'erop', 'zich', 'ons', 'mij', 'me', 'inzet']);

/** With an open question these look into things, like *onderzoeken*: *toetsen hoe …*, *beoordelen of …*. */
const looksInto = new Set(['toetsen', 'beoordelen', 'analyseren']);
const asksOpenly = new Set(['hoe', 'of', 'welke', 'wat', 'waar']);

/** With *verder* or *nader* these say that the act comes later. */
const elaborating = new Set(['uitwerken', 'ontwikkelen', 'invullen', 'bepalen', 'opbouwen', 'vormgeven', 'onderbouwen']), further = new Set(['verder', 'nader']);

const so = new Set(['zo', 'zodanig']);

const byVerb: Readonly<Partial<Record<string, VagueRule>>> = { effort: 'vaag-inspanning', dilution: 'vaag-verdunning', deferral: 'vaag-uitstel', hedge: 'slag-om-de-arm', change: 'vergelijking-zonder-maatstaf', keep: 'vaag-kwalificatie' };

/** Whether a frame is about this verb. */
export const fits = ({ row }: TermMatch, lemma: string): boolean => row.list === 'frame' && row.row.verbs.split(' ').includes(lemma);

/** The reasons that one verb of a commitment gives to ask; null for a checkable act, none for a verb that says nothing of the act. */
export function judgeHead(head: VerbPlace, commitment: Commitment, reading: Reading, clauses: readonly Clause[], inside: readonly TermMatch[]): readonly Reason[] | null {
  const { verb, at } = head;
  const frame = inside.find((match) => fits(match, verb.lemma) && (commitment.form === 'fragment' || commitment.anchor.from < match.from || commitment.from === match.from && commitment.subject === 'actor'));
  if (frame?.row.list === 'frame') return frame.row.row.rule === null || frame.row.row.rule === 'none' ? null : [{ rule: frame.row.row.rule, at: [...at, ...range(frame.from, frame.to)], lemma: verb.lemma, main: frame.row.row.weight !== 'detail' }];
  if (isSettled(head, commitment, reading)) return null;
  if (trends.has(verb.lemma) && !isMeasured(reading, commitment)) return [{ rule: 'vergelijking-zonder-maatstaf', at, lemma: verb.lemma, main: true }];
  // *Met dit plan gaan wij door*
  if (verb.lemma === 'doorgaan' && at[0] === commitment.anchor.from) return [{ rule: 'vaag-inspanning', at, lemma: verb.lemma, main: true }];
  if (elaborating.has(verb.lemma)) {
    // *werken het plan verder uit*, *de app verder ontwikkelen*
    const place = (head.form === 'finite' ? Math.max(...at) : Math.min(...at)) - 1;
    if (commitment.from <= place && further.has(reading.tokens[place]?.norm ?? '') && !inside.some(({ from, to, row }) => row.list === 'phrase' && from <= place && place < to)) return [{ rule: 'vaag-uitstel', at: [...at, place], lemma: verb.lemma, main: true }];
  }
  const manner = mannerOf(head, commitment.from, reading);
  if (verb.sort === 'state' || verb.sort === 'mind' || verb.sort === 'event') return manner !== null ? [manner] : feelings.has(verb.lemma) && head.form === 'finite' && commitment.anchor.to < Math.min(...at) ? [{ rule: 'vaag-kwalificatie', at, lemma: verb.lemma, main: true }] : [];
  // *reageren sneller op meldingen*, *werken zorgvuldig*
  const behind = head.form === 'finite' && at.length === 1 && (verb.sort === 'act' || verb.lemma === 'werken') ? mannerBehind(head, reading) : null;
  if (behind !== null) return [behind];
  if (verb.lemma === 'werken') return manner === null ? [] : [manner];
  // *dat het goed gaat met …*
  if (verb.lemma === 'gaan') return manner === null ? null : [manner];
  if (verb.lemma === 'vragen' && head.form === 'infinitive') return unlessSettled(softBefore(reading, Math.min(...at), commitment.form === 'fragment' ? commitment.from : commitment.anchor.to), head) ?? [];
  const rule = verb.sort === 'advise' && urging.has(verb.lemma) ? 'vaag-inspanning' : byVerb[verb.sort];
  // *investeren 2 miljoen euro*, *zetten ons in om 20% te isoleren*: so much can be counted.
  if (rule === 'vaag-inspanning' && hasShare(reading, commitment)) return null;
  if (rule !== undefined) return [{ rule, at, lemma: verb.lemma, main: !leavesTrace.has(verb.lemma) }];
  if (verb.sort === 'light' || verb.sort === 'auxiliary') return judgeObject(head, commitment, reading, clauses);
  if (verb.sort === 'act' && looksInto.has(verb.lemma)) {
    // *moet getoetst worden of …*
    const last = Math.max(...at) + 1;
    const asked = reading.words[last]?.auxiliary === true ? last + 1 : last;
    if (asksOpenly.has(reading.tokens[asked]?.norm ?? '')) return [{ rule: 'vaag-inspanning', at: [...at, asked], lemma: 'onderzoeken', main: true }];
  }
  if (verb.sort === 'act' && manner === null && so.has(reading.tokens[Math.min(...at) - 1]?.norm ?? '')) {
    // *zo inrichten dat het water beter kan wegstromen*
    const sub = clauses.find(({ kind, opener, from }) => kind === 'sub' && opener === 'dat' && Math.max(...at) < from);
    return sub === undefined ? null : judgeOutcome(sub, reading);
  }
  if (verb.sort !== 'act') return null;
  if (manner === null) return moreOf(head, commitment, reading);
  // *beter informeren*: more of an act that is done already. *goed informeren* says how well, which weighs in only where nothing else is said.
  const opensFragment = commitment.form === 'fragment' && (commitment.from === manner.at[0] || reading.tokens[(manner.at[0] ?? 0) - 1]?.kind === 'punctuation');
  const splits = head.form === 'finite' && Math.min(...at) + 1 < (manner.at[0] ?? 0);
  // *helder en begrijpelijk toelichten*: two judgements are said on purpose.
  const twice = ((reading.words[(manner.at[0] ?? 0) - 1]?.flags ?? 0) & COORDINATOR) !== 0 && ((reading.words[(manner.at[0] ?? 0) - 2]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0;
  const inWish = clauses.some((sub) => sub.kind === 'sub' && sub.opener === 'dat' && sub.from < Math.min(...at) && Math.max(...at) < sub.to);
  return opensFragment || splits || twice || inWish || manner.rule !== 'vaag-kwalificatie' ? [manner] : null;
}

/** An agenda or figures show that it was done, though not what came of it. */
const leavesTrace = new Set(['agenderen', 'monitoren', 'bewaken']);

/** A number, a share or another sense of the verb makes it checkable. */
function isSettled({ verb, at }: VerbPlace, commitment: Commitment, reading: Reading): boolean {
  // *Toezicht wordt ingezet op drukke dagen*: used, rather than aimed at.
  if (verb.lemma === 'inzetten' && commitment.isPassive && commitment.subject === 'thing' && commitment.subjectAt !== null && commitment.subjectAt.to <= commitment.anchor.from) return true;
  if (verb.lemma === 'inzetten') return !reading.tokens.slice(commitment.from, Math.max(commitment.to, Math.max(...at) + 2)).some(({ norm }) => aimed.has(norm)) || hasShare(reading, commitment) || reading.tokens[Math.max(...at) + 1]?.norm === 'als';
  return (verb.sort === 'change' || verb.sort === 'keep') && (isMeasured(reading, commitment) || countsObject(commitment, reading)) || aiming.has(verb.lemma) && hasShare(reading, commitment);
}

/** *moet zorgvuldig gebeuren*, *beter te informeren*: the word right before the verb says how. */
const noMore = new Set(['onder', 'niet', 'geen', 'steeds']);
function mannerOf({ verb, at, form }: VerbPlace, from: number, { tokens, words }: Reading): Reason | null {
  // *richten het plein groen in*: with a particle the manner stands before that.
  let manner = (form === 'finite' && 1 < at.length ? Math.max(...at) : Math.min(...at)) - 1;
  // *sneller kunnen helpen*
  while (form !== 'finite' && (words[manner]?.auxiliary ?? false) && (formsOf(words[manner]) & INFINITIVE) !== 0) manner -= form === 'participle' && tokens[manner - 1]?.norm === 'te' ? 2 : 1;
  if (manner < from) return null;
  const flags = words[manner]?.flags ?? 0;
  // *onder meer*, *niet meer*
  if (tokens[manner]?.norm === 'meer' && noMore.has(tokens[manner - 1]?.norm ?? '')) return null;
  if ((flags & (SOFT_ADJECTIVE | COMPARATIVE)) === 0) return null;
  const compares = (flags & COMPARATIVE) !== 0 && (flags & SOFT_ADJECTIVE) === 0;
  // *zes weken eerder toe te sturen*: so much more can be measured.
  if (compares && (tokens[manner - 2]?.kind === 'number' || counts(tokens[manner - 2]?.norm))) return null;
  // *nader bepalen*: later rather than more.
  return { rule: !compares ? 'vaag-kwalificatie' : tokens[manner]?.norm === 'nader' ? 'vaag-uitstel' : 'vergelijking-zonder-maatstaf', at: [manner, ...at], lemma: verb.lemma, main: true };
}

/** *We versterken twaalf kilometer dijk*: so much can be counted. */
function countsObject({ anchor }: Commitment, { tokens, words }: Reading): boolean {
  const at = ((words[anchor.to]?.flags ?? 0) & AUTHOR) !== 0 ? anchor.to + 1 : anchor.to;
  return tokens[at]?.norm !== 'een' && counts(tokens[at]?.norm);
}

/** *We planten meer bomen*, *willen minder stroom gebruiken*: of how many, to how many? */
function moreOf({ verb, at }: VerbPlace, commitment: Commitment, reading: Reading): readonly Reason[] | null {
  const { tokens, words } = reading;
  // What people pay is written down somewhere.
  if (commitment.form === 'fragment' || commitment.asks || verb.lemma === 'betalen' || isMeasured(reading, commitment)) return null;
  let quantity = commitment.anchor.to;
  while (((words[quantity]?.flags ?? 0) & AUTHOR) !== 0 || passing.has(tokens[quantity]?.norm ?? '')) quantity++;
  const noun = tokens[quantity + 1];
  if (!amounts.has(tokens[quantity]?.norm ?? '') || noun?.kind !== 'word' || noun.norm === 'dan' || ((words[quantity + 1]?.flags ?? 0) & (PREPOSITION | COORDINATOR)) !== 0 || (words[quantity + 1]?.verbs ?? []).length !== 0) return null;
  return [{ rule: 'vergelijking-zonder-maatstaf', at: [...at, quantity], lemma: verb.lemma, main: true }];
}
const settledBy = new Set(['openbaar', 'gratis', 'verplicht']), towards = new Set(['tot']), bringing = new Set(['met']);
const amounts = new Set(['meer', 'minder']), passing = new Set(['veel', 'nog', 'ook', 'daarom', 'dus']);

/** The word right behind a finite verb that says how, where nothing else follows that it could belong to. */
function mannerBehind({ verb, at }: VerbPlace, { tokens, words }: Reading): Reason | null {
  let manner = Math.max(...at) + 1;
  if (((words[manner]?.flags ?? 0) & AUTHOR) !== 0) manner++;
  const flags = words[manner]?.flags ?? 0;
  if ((flags & (SOFT_ADJECTIVE | COMPARATIVE)) === 0 || tokens[manner]?.norm.endsWith('e') === true) return null;
  const next = tokens[manner + 1];
  const ends = next === undefined || next.kind === 'punctuation' || next.norm === 'en' && ((words[manner + 2]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0 || ((words[manner + 1]?.flags ?? 0) & PREPOSITION) !== 0;
  return ends ? { rule: (flags & SOFT_ADJECTIVE) === 0 ? 'vergelijking-zonder-maatstaf' : 'vaag-kwalificatie', at: [...at, manner], lemma: verb.lemma, main: true } : null;
}

/** A light verb: what it makes, gives or takes care of says what is done. */
function judgeObject(head: VerbPlace, commitment: Commitment, reading: Reading, clauses: readonly Clause[]): readonly Reason[] | null {
  const { verb, at } = head;
  const first = Math.min(...at);
  const last = Math.max(...at);
  // *komen tot een betere spreiding*, *komen met een aanpak*: what is come to.
  if (verb.lemma === 'komen') {
    const within = { from: commitment.anchor.to, to: commitment.to };
    const lead = reading.tokens[last + 1]?.norm === 'tot' ? last + 1 : Math.max(findWord(reading, within, towards), head.form === 'finite' ? findWord(reading, within, bringing) : -1);
    if (0 <= lead) return unlessMeasured(softWord(reading, { from: lead + 1, to: commitment.to }), head, commitment, reading);
  }
  if (verb.lemma === 'zorgen') {
    const sub = clauses.find(({ kind, from }) => kind === 'sub' && last < from && from < commitment.to + 1);
    if (sub?.opener === 'dat') return judgeOutcome(sub, reading);
    if (reading.tokens[last + 1]?.norm === 'dat') return null;
  }
  const inSub = clauses.find((clause) => clause.kind === 'sub' && clause.from < first && last < clause.to);
  if (inSub !== undefined && (verb.sort === 'auxiliary' || head.form === 'finite')) return unlessSettled(softBefore(reading, first, inSub.from + 1), head);
  if (verb.lemma === 'maken') {
    // *maken de verslagen openbaar*, but *openbaar vervoer*
    const known = findWord(reading, commitment, settledBy);
    if (0 <= known && reading.tokens[known + 1]?.kind !== 'word') return null;
    const result = resultOf(reading, commitment);
    if (result !== null) return [{ ...result, at: [...at, ...result.at], lemma: verb.lemma }];
  }
  const opening = firstWord(reading, commitment.from, commitment.to);
  if (head.form === 'finite' || opening === first || opening + 1 === first && reading.tokens[opening]?.norm === 'het') {
    // *Het bieden van steun*: the object stands behind *van*.
    const object = softWord(reading, { from: head.form === 'infinitive' && reading.tokens[first + 1]?.norm === 'van' ? first + 2 : first + 1, to: commitment.to });
    return unlessMeasured(object ?? (head.form === 'finite' ? frontedObject(commitment, first, reading) : null), head, commitment, reading);
  }
  // *bevelen aan meer aandacht te besteden*: behind the particle of what asks for it.
  if (head.form === 'participle' && commitment.passive !== null) return judgePassive(head, commitment, reading);
  const before = softBefore(reading, first, commitment.asks ? Math.max(commitment.from, ...commitment.verbAt.filter((index) => index < first).map((index) => index + 1)) : commitment.from);
  if (before === 'settled') return null;
  // *dit herstellen*: what it is about stands in another sentence.
  if (before === null && ((reading.words[first - 1]?.flags ?? 0) & BACK) !== 0) return [];
  return unlessMeasured(before ?? frontedObject(commitment, commitment.anchor.from, reading) ?? softWord(reading, { from: last + 1, to: Math.min(commitment.to, last + 8) }), head, commitment, reading);
}

/** *Deze rol nemen we*, *Extra aandacht willen wij geven aan …*: what stands before the finite verb, where the writer stands right behind it. */
function frontedObject(commitment: Commitment, finite: number, reading: Reading): Reason | null {
  const object = commitment.form === 'clause' && ((reading.words[finite + 1]?.flags ?? 0) & AUTHOR) !== 0 ? softBefore(reading, finite, commitment.from) : null;
  return object === 'settled' ? null : object;
}

/** *Het vertrouwen moet worden hersteld*, *Er wordt aandacht besteed*: what would be the object stands between the verbs, or is the subject. */
function judgePassive(head: VerbPlace, commitment: Commitment, reading: Reading): readonly Reason[] | null {
  const { anchor, subjectAt } = commitment;
  let group = Math.min(...head.at);
  while (anchor.to < group && (reading.words[group - 1]?.auxiliary === true || reading.tokens[group - 1]?.norm === 'te')) group--;
  const between = anchor.to < group ? softBefore(reading, group, anchor.to) : null;
  if (between !== null) return unlessSettled(between, head);
  const own = subjectAt === null ? null : softWord(reading, subjectAt);
  // *Groene ruimte moet worden behouden*: such a word is a thing too.
  return own === null || own.rule === 'vaag-verdunning' ? null : unlessMeasured(own, head, commitment, reading);
}

/** *zorgen dat …*: the verb of what must come about, or its object. */
function judgeOutcome(sub: Clause, reading: Reading): readonly Reason[] | null {
  const [first] = [sub.verb, ...sub.others].filter((place) => place.verb.sort !== 'auxiliary');
  if (first === undefined) return unlessSettled(softBefore(reading, sub.finite, sub.from), null);
  // *dat meer mensen meedoen*
  const opening = reading.words[sub.from + 1];
  if (opening !== undefined && sub.from + 2 < Math.min(...first.at) && (opening.flags & COMPARATIVE) !== 0 && !isMeasured(reading, sub)) return [{ rule: 'vergelijking-zonder-maatstaf', at: [sub.from + 1], lemma: '', main: true }];
  // *dat het makkelijk te vinden is*
  if (first.form === 'te' && sub.verb.verb.lemma === 'zijn' && ((reading.words[Math.min(...first.at) - 1]?.flags ?? 0) & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0) return [{ rule: 'vaag-kwalificatie', at: [Math.min(...first.at) - 1], lemma: '', main: true }];
  if (first.verb.sort === 'light') return unlessSettled(softBefore(reading, Math.min(...first.at), sub.from + 1), null);
  // *dat inwoners goed worden geïnformeerd*
  const manner = reading.words[Math.min(sub.finite, ...first.at) - 1]?.flags ?? 0;
  if ((first.verb.sort === 'act' || first.verb.sort === 'state') && (manner & (SOFT_ADJECTIVE | COMPARATIVE)) !== 0) return [{ rule: 'vaag-kwalificatie', at: [Math.min(sub.finite, ...first.at) - 1], lemma: '', main: true }];
  const rule = byVerb[first.verb.sort] ?? (trends.has(first.verb.lemma) ? 'vergelijking-zonder-maatstaf' : feelings.has(first.verb.lemma) ? 'vaag-kwalificatie' : undefined);
  return rule === undefined ? null : [{ rule, at: first.at, lemma: first.verb.lemma, main: true }];
}

const unlessSettled = (reason: Reason | 'settled' | null, head: VerbPlace | null): readonly Reason[] | null =>
  reason === null || reason === 'settled' ? null : [head === null || head.verb.sort === 'auxiliary' ? reason : { ...reason, at: [...reason.at, ...head.at], lemma: head.verb.lemma }];

const unlessMeasured = (reason: Reason | null, { verb, at }: VerbPlace, commitment: Commitment, reading: Reading): readonly Reason[] | null =>
  reason === null || reason.rule === 'vergelijking-zonder-maatstaf' && hasMeasure(reading, commitment) ? null : [{ ...reason, at: [...at, ...reason.at], lemma: verb.lemma }];

export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
