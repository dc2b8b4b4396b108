import type { Commitment } from './commitment.ts';
import type { Clause } from './clause.ts';
import type { Reading, VerbPlace } from './finite.ts';
import { fits, judgeHead, range } from './head.ts';
import { COMPARATIVE, COORDINATOR, NEGATION, PRODUCT } from './lexicon.ts';
import { comparedIn, counts, hasMeasure, hasShare } from './measure.ts';
import { softBefore, softWord, type Reason } from './object.ts';
import { isObject, opensObject } from './quantity.ts';
import type { TermMatch } from './terms.ts';
import { softSubject } from './view.ts';

/** What was found about a commitment: the reasons to ask, and whether something checkable carries it. */
export interface Verdict {
  readonly reasons: readonly Reason[];
  /** Its own head is a checkable act. */
  readonly concrete: boolean;
  /** Its head, its means or its measure make it checkable. */
  readonly carried: boolean;
}

/** Weighs the verbs, the object and the fixed expressions of a commitment. */
export function weigh(commitment: Commitment, reading: Reading, clauses: readonly Clause[], matches: readonly TermMatch[]): Verdict {
  const inside = matches.filter(({ from, to }) => commitment.from <= from && to <= commitment.to);
  const reasons: Reason[] = [];
  let concrete = commitment.form === 'fragment' && reading.tokens.slice(commitment.from, commitment.to).some(({ norm }) => norm.endsWith('%'));
  for (const [index, head] of commitment.heads.entries()) {
    const reason = judgeHead(head, commitment, reading, clauses, inside);
    if (reason !== null) reasons.push(...reason);
    else if (index === 0 || examines(commitment.heads[0])) concrete = true;
  }
  const means = doesByMeans(reading, commitment, clauses);
  const carried = concrete || means;
  if (commitment.heads.length === 0 && commitment.hedge.length === 0) reasons.push(...predicateReasons(commitment, reading, inside, concrete));
  if (reasons.length === 0 && !concrete) reasons.push(...subjectReasons(commitment, reading));
  for (const match of inside) {
    const reason = phraseReason(match, commitment, reading, clauses, means);
    if (reason !== null) reasons.push(reason);
  }
  const compared = carried ? null : comparedIn(reading, commitment);
  if (compared !== null && !reasons.some(({ at }) => at.includes(compared))) reasons.push({ rule: 'vergelijking-zonder-maatstaf', at: [compared], lemma: '', main: true });
  if (0 < commitment.hedge.length) reasons.push({ rule: 'slag-om-de-arm', at: commitment.hedge, lemma: '', main: true });
  return { reasons, concrete, carried };
}

/** Where no verb says what is done, the object or predicate does: *willen een betere buurt*, *moet toegankelijk zijn*, *willen toe naar …*. */
function predicateReasons(commitment: Commitment, reading: Reading, inside: readonly TermMatch[], concrete: boolean): readonly Reason[] {
  const { anchor, form, from, to } = commitment;
  const finite = reading.words[anchor.from]?.verbs ?? [];
  const frame = form === 'fragment' ? undefined : inside.find((match) => anchor.from < match.from && finite.some(({ verb }) => fits(match, verb.lemma)));
  if (frame?.row.list === 'frame') return frame.row.row.rule === null || frame.row.row.rule === 'none' ? [] : [{ rule: frame.row.row.rule, at: [anchor.from, ...range(frame.from, frame.to)], lemma: finite[0]?.verb.lemma ?? '', main: frame.row.row.weight !== 'detail' }];
  let copula = lastCopula(reading, commitment);
  // *vinden dat de gemeente zorgvuldiger moet zijn*
  if (anchor.to < copula && reading.words[copula - 1]?.auxiliary === true) copula--;
  const word = 0 <= copula ? softBefore(reading, copula, anchor.to) : softWord(reading, { from: form === 'clause' ? behindPreposition(commitment, reading) : from, to });
  // *Uitbreiding van het team met twee fte*
  if (word !== null && word !== 'settled' && word.rule === 'vergelijking-zonder-maatstaf' && form === 'fragment' && hasMeasure(reading, commitment)) return [];
  // *Er is een plan nodig*: that it is needed leaves nothing open.
  return word === null || word === 'settled' || word.at.every((at) => needed.has(reading.tokens[at]?.norm ?? '')) ? [] : [{ ...word, main: !concrete }];
}
const needed = new Set(['nodig', 'noodzakelijk', 'vereist']);

/** *dringen aan op een betere afweging*, *dat doen we door uitbreiding van …*: what is asked for or done stands behind the preposition that its verb wants. */
function behindPreposition({ asks, anchor, to }: Commitment, { tokens, words }: Reading): number {
  const wanted = asks ? ['op', 'om', 'voor'] : words[anchor.from]?.verbs.some(({ verb }) => verb.lemma === 'doen') === true ? ['door'] : [];
  for (let at = anchor.to; at < to && at < anchor.to + 8; at++) {
    // *vragen in dit verband aandacht voor …*
    if (asks && (words[at]?.soft ?? null) !== null) return anchor.to;
    if (wanted.includes(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'word') return at + 1;
  }
  return anchor.to;
}

/** *De nadere uitwerking zal plaatsvinden*, *Extra geld is nodig*: the subject says what will be there. */
function subjectReasons({ subject, subjectAt, heads }: Commitment, reading: Reading): readonly Reason[] {
  if (subject !== 'thing' || subjectAt === null || heads.some(({ verb }) => !proceeding.has(verb.lemma))) return [];
  const { words, tokens } = reading;
  if (heads.length === 0 && quantity.has(tokens[subjectAt.from]?.norm ?? '')) return [{ rule: 'vaag-hoeveelheid', at: [subjectAt.from], lemma: '', main: true }];
  // *Betere communicatie is noodzakelijk*
  if (heads.length === 0 && ((words[subjectAt.from]?.flags ?? 0) & COMPARATIVE) !== 0) return [{ rule: 'vergelijking-zonder-maatstaf', at: [subjectAt.from], lemma: '', main: true }];
  const soft = softSubject(reading, { sort: subject, at: subjectAt });
  const rule = soft === null ? null : words[soft]?.soft ?? null;
  return soft === null || rule === null ? [] : [{ rule, at: [soft], lemma: '', main: true }];
}

/** Verbs that leave it to their subject what is done: *De uitwerking volgt*. */
const proceeding = new Set(['plaatsvinden', 'volgen', 'liggen', 'komen', 'verschijnen']);
const quantity = new Set(['extra', 'voldoende', 'meer', 'genoeg', 'minder']);

/** A fixed expression carries the act, unless it stands in a purpose, beside something else, or the means make it checkable. */
function phraseReason(match: TermMatch, commitment: Commitment, reading: Reading, clauses: readonly Clause[], means: boolean): Reason | null {
  if (match.row.list !== 'phrase') return null;
  const { rule, weight } = match.row.row;
  const at = range(match.from, match.to);
  // *is een plek geregeld*: arranged, not now and then.
  if (reading.tokens[match.from]?.norm === 'geregeld' && arranges.has(reading.words[commitment.anchor.from]?.verbs[0]?.verb.lemma ?? '')) return null;
  // *in het vervolg zes weken eerder toe te sturen*: from now on.
  if (rule === 'vaag-uitstel' && reading.tokens[match.to - 1]?.norm === 'vervolg' && commitment.heads[0]?.verb.sort === 'act') return null;
  // *In de uitwerking van het plan bepalen we …*: a step that is named.
  if (rule === 'vaag-uitstel' && reading.tokens[match.to]?.norm === 'van' && reading.tokens[match.from]?.norm === 'in') return null;
  const aside = inPurpose(reading, commitment, match, clauses);
  if (rule !== 'vaag-hoeveelheid') return { rule, at, lemma: '', main: weight === 'main' && !aside && !isCoordinated(match, commitment, reading) };
  // *vijf extra bankjes* are five.
  if (reading.tokens[match.from - 1]?.kind === 'number' || counts(reading.tokens[match.from - 1]?.norm)) return null;
  // *een extra budget van 3.000 euro*
  if (weight === 'main' && hasShare(reading, commitment)) return null;
  if (weight === 'main') return opensObject(match, commitment, reading) ? { rule, at, lemma: '', main: !means && !aside || !isCoordinated(match, commitment, reading) && !aside && !means && isObject(reading, commitment, match) } : null;
  return { rule, at, lemma: '', main: !isCoordinated(match, commitment, reading) && !aside && !means && isObject(reading, commitment, match) };
}

const arranges = new Set(['zijn', 'worden', 'hebben']);

/** *…, en indien nodig …*: said of the second of two things. */
const isCoordinated = ({ from }: TermMatch, commitment: Commitment, { tokens, words }: Reading): boolean => ((words[from - 1]?.flags ?? 0) & COORDINATOR) !== 0 && tokens[from - 1]?.norm !== 'dus' && commitment.from + 1 < from;

/** In *om … te …* or a subordinate clause behind the act the words say nothing of the act itself. */
function inPurpose({ tokens }: Reading, { from, heads, anchor }: Commitment, match: TermMatch, clauses: readonly Clause[]): boolean {
  const head = Math.min(anchor.from, ...heads.map(({ at }) => Math.min(...at)));
  if (clauses.some((clause) => clause.kind === 'sub' && clause.from < match.from && match.to <= clause.to && (head < clause.from || clause.to <= head) && !heads.some(({ at }) => clause.from <= Math.min(...at) && Math.max(...at) < clause.to) && clause.opener !== 'dat')) return true;
  if (heads.some(({ at }) => match.to <= Math.max(...at) && from < Math.max(...at) && tokens[Math.min(...at)]?.norm === 'te')) return false;
  for (let at = head + 1; at < match.from; at++) if (tokens[at]?.norm === 'om' && !heads.some((place) => at < Math.min(...place.at))) return true;
  return false;
}

/** Looking into something settles nothing, but the act that follows it may: *We bekijken de opties en kiezen er één.* */
export const examining: ReadonlySet<string> = new Set(['onderzoeken', 'bekijken', 'verkennen', 'nagaan', 'inventariseren', 'bezien', 'peilen', 'bestuderen', 'overwegen', 'kijken', 'brengen']);
export const examines = (head: VerbPlace | undefined): boolean => head !== undefined && examining.has(head.verb.lemma);

/** Whether the words of the clause show that there is no act at all: *maken onderscheid*. */
export const isNoAct = ({ heads, from, to }: Commitment, matches: readonly TermMatch[]): boolean =>
  matches.some((match) => from <= match.from && match.to <= to && match.row.list === 'frame' && match.row.row.rule === 'none' && heads.some(({ verb }) => fits(match, verb.lemma)));

/** *…, door de leges te schrappen*, *… met een kaart*: the means are checkable, so the act is. */
function doesByMeans(reading: Reading, { from, to, heads }: Commitment, clauses: readonly Clause[]): boolean {
  const { tokens, words } = reading;
  const changes = heads[0]?.verb.sort === 'change';
  for (let at = from; at < to; at++) {
    // *de samenwerking met scholen versterken*: with whom, not by what.
    if (tokens[at]?.norm === 'met' && words[at - 1]?.soft !== 'vaag-verdunning' && words.slice(at + 1, Math.min(to, at + 4)).some(({ flags }) => (flags & PRODUCT) !== 0) && changes) return true;
    if (tokens[at]?.norm !== 'door' || ((words[at - 1]?.flags ?? 0) & NEGATION) !== 0) continue;
    const means = clauses.flatMap(({ others }) => others).find(({ form, at: place }) => form === 'te' && at < (place[0] ?? 0));
    if (means === undefined || means.verb.sort !== 'act' || means.verb.lemma === 'informeren') continue;
    // *door meer aandacht te vragen*: means that leave it open settle nothing.
    const object = softBefore(reading, Math.min(...means.at), at + 1);
    if (object === null || object === 'settled') return true;
  }
  return false;
}

/** The last *zijn* or *blijven* of a clause that has no other verb: *moet toegankelijk zijn*. */
function lastCopula({ tokens }: Reading, { anchor, to }: Commitment): number {
  for (let at = to - 1; anchor.to <= at; at--) if (tokens[at]?.norm === 'zijn' || tokens[at]?.norm === 'blijven' || tokens[at]?.norm === 'worden') return at;
  return -1;
}
